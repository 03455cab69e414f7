"""A small notation for flat illustrations, made into SVG and then into pixels."""

from __future__ import annotations

import random
import re

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_LINE = re.compile(r"([#@]\w+)(?:/([\d.]+))?(?:~([\d.]+))? ([^#@]+)")


def draw(text: str) -> str:
    """SVG of a list of `ink outline`.

    An ink is a colour or `@gradient`, then perhaps `/opacity`, then perhaps `~width`, which draws
    the outline instead of filling it. An outline is SVG path data, or `O x y rx ry`, an ellipse.
    """
    shapes = []
    for colour, opacity, width, outline in _LINE.findall(text):
        ink = f"url(#{colour[1:]})" if colour.startswith("@") else colour
        paint = f'fill="{ink}"'
        if width:
            paint = f'fill="none" stroke="{ink}" stroke-width="{width}" stroke-linecap="round"'
        if outline.startswith("O"):
            x, y, rx, ry = outline[1:].split()
            form = f'ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}"'
        else:
            form = f'path d="{outline.strip()}" stroke-linejoin="round"'
        shapes.append(f'<{form} {paint} opacity="{opacity or 1}"/>')
    return "".join(shapes)


def placed(transform: str, *drawings: str) -> str:
    """Drawings moved, turned or scaled together."""
    return f'<g transform="{transform}">{"".join(drawings)}</g>'


def gradient(name: str, line: str, *colours: str) -> str:
    """An ink that runs through evenly spaced colours along a line, "x1 y1 x2 y2"."""
    x1, y1, x2, y2 = line.split()
    stops = "".join(
        f'<stop offset="{i / (len(colours) - 1):.4f}" stop-color="{colour}"/>'
        for i, colour in enumerate(colours)
    )
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" '
        f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{stops}</linearGradient>'
    )


def glow(name: str, x: int, y: int, radius: int, colour: str, opacity: float) -> str:
    """A round light that fades to nothing."""
    return (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}" '
        f'r="{radius}"><stop offset="0" stop-color="{colour}" stop-opacity="{opacity}"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
    ) + draw(f"@{name} O {x} {y} {radius} {radius}")


def dice(seed: int) -> random.Random:
    """Chance that falls out the same every time."""
    return random.Random(seed)  # noqa: S311 - places of stars and windows, not secrets


def render(svg: bytes, width: int, height: int, oversampling: int = 1) -> Image.Image:
    """The drawing as pixels, drawn larger first where its edges must be very smooth."""
    canvas = QImage(width * oversampling, height * oversampling, QImage.Format.Format_RGBA8888)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(canvas.rect()))
    painter.end()
    pixels = bytes(canvas.constBits())
    return Image.frombytes("RGBA", canvas.size().toTuple(), pixels).reduce(oversampling)
