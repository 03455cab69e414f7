"""SVG: whether it is well-formed, and what it looks like small."""

from __future__ import annotations

import io
from pathlib import Path
from xml.parsers import expat

import resvg_py
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.media.picture import Picture, jpeg_of

_SVG, _TITLE = "http://www.w3.org/2000/svg svg", "http://www.w3.org/2000/svg title"
_LIMIT = 256 << 20  # bytes; larger drawings are not read into memory
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def examine_drawing(path: Path, *, thumbnail: int = 0) -> Picture:
    """Parse a drawing; its size is in CSS pixels, rounded (SVG 2, section 8.2), 0 if it has none.

    Raises:
        FileRefused: it is no well-formed SVG, or too large.
    """
    data = path.read_bytes() if path.stat().st_size <= _LIMIT else b""
    if not data:
        raise FileRefused("The SVG file is too large to be read.")
    attributes, _ = _parsed(data)
    width, height = _size(attributes)
    return Picture(width, height, 1, draw(data, thumbnail) if thumbnail else b"")


def draw(data: bytes, side: int) -> bytes:
    """A JPEG whose longer side is about `side` pixels; empty if it cannot be drawn."""
    try:
        # Fonts are the system's; files beside the drawing are not looked at.
        png = bytes(resvg_py.svg_to_bytes(svg_string=data.decode(), width=side, resources_dir=None))
        with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
            return jpeg_of(image, side)
    except (ValueError, OSError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return b""


def describe_drawing(path: Path) -> dict[str, str]:
    """The drawing's title, if it has one (SVG 2, section 5.8)."""
    if path.stat().st_size > _LIMIT:
        return {}
    try:
        _, title = _parsed(path.read_bytes())
    except FileRefused:
        return {}
    return {"title": title} if title else {}


def _parsed(data: bytes) -> tuple[dict[str, str], str]:
    """The attributes of the root element and the drawing's title."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler = reader.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise FileRefused(
            "The SVG file is damaged or incomplete.", "Export it again from its source."
        ) from error
    if reader.root != _SVG:
        raise FileRefused("The name says SVG, but the content is not.")
    return reader.attributes, " ".join("".join(reader.title).split())


class _Reader:
    """Collects the root's attributes and the text of its first title."""

    def __init__(self) -> None:
        self.root = ""
        self.attributes: dict[str, str] = {}
        self.title: list[str] = []
        self._way: list[str] = []
        self._titles = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if not self._way:
            self.root, self.attributes = name, attributes
        self._way.append(name)
        self._titles += self._way == [_SVG, _TITLE]

    def end(self, _name: str) -> None:
        self._way.pop()

    def text(self, text: str) -> None:
        if self._way == [_SVG, _TITLE] and self._titles == 1:
            self.title.append(text)


def _size(attributes: dict[str, str]) -> tuple[int, int]:
    stated = _length(attributes.get("width", "")), _length(attributes.get("height", ""))
    if all(stated):
        return stated
    box = attributes.get("viewBox", "").replace(",", " ").split()
    try:
        return (round(float(box[2])), round(float(box[3]))) if len(box) == 4 else (0, 0)
    except (ValueError, OverflowError):
        return 0, 0


def _length(text: str) -> int:
    number = text.rstrip("%abcdefghijklmnopqrstuvwxyz")
    try:
        return max(0, round(float(number) * _UNITS.get(text[len(number) :], 0.0)))
    except (ValueError, OverflowError):
        return 0
