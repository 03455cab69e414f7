"""The colours, sizes and distances of the interface; everything painted takes them from here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Colours:
    """One theme's colours, `#rrggbb`. Grey is neutral, so that it does not bias the pictures."""

    canvas: str
    window: str
    panel: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    warn: str
    bad: str
    idle: str


LIGHT = Colours(
    canvas="#ebebe9",
    window="#f3f3f2",
    panel="#fafaf9",
    raised="#ffffff",
    border="#d2d2cf",
    text="#1c1c1b",
    muted="#5c5c59",
    accent="#1d5f99",
    accent_soft="#dbe8f4",
    on_accent="#ffffff",
    ok="#1c7350",
    warn="#8a5a00",
    bad="#b3261e",
    idle="#666663",
)

DARK = Colours(
    canvas="#181818",
    window="#1e1e1e",
    panel="#252525",
    raised="#2e2e2e",
    border="#3b3b3b",
    text="#ececea",
    muted="#a9a9a6",
    accent="#7ab8f5",
    accent_soft="#22384d",
    on_accent="#0d1a26",
    ok="#5cc99a",
    warn="#e3b04b",
    bad="#f08a7b",
    idle="#9a9a97",
)

# Device-independent pixels.
GAP, PADDING, MARGIN, WIDE = 8, 12, 16, 24
RADIUS = 7
ROW, BUTTON, TOOL_BAR, NOTICE_BAR, TRAY = 32, 30, 52, 44, 40
SIDE_BAR, INSPECTOR = 232, 320
TITLE, PAGE_TITLE, BODY, COUNT, HEAD = 17, 15, 13, 12, 11  # type sizes
BADGE = 20


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = QColor(colour)
    channels = (parts.redF(), parts.greenF(), parts.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
