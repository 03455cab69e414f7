"""Icons: our SVG files in the colours of the theme, sharp at any density."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from countermark.base.resources import resource
from countermark.catalog.records import State
from countermark.credentials.standing import Standing
from countermark.declarations.judging import Outcome
from countermark.ui.tokens import Colours


def pixmap(name: str, colour: str, on: str = "#ffffff", side: int = 20) -> QPixmap:
    """An icon as a pixmap.

    Args:
        name: of a file in `resources/icons`, without `.svg`.
        colour: of the strokes, or of a badge's disc.
        on: of what lies on a badge's disc.
        side: device-independent pixels.
    """
    application = QGuiApplication.instance()
    # The densest screen's: Qt scales pixmaps down for the others.
    dense = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, colour, on, side, dense)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, on: str, side: int, density: float) -> QPixmap:
    text = resource(f"icons/{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", colour).replace("__ON__", on)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    pixels = round(side * density)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(density)
    return made


def icon(name: str, colour: str) -> QIcon:
    """An icon for buttons and rows."""
    return QIcon(pixmap(name, colour))


def program_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons/countermark.svg")))


def state_badge(state: State, colours: Colours, side: int = 20) -> QPixmap:
    """A work's state: a shape and a colour."""
    name, colour = {
        State.PROTECTED: ("state-protected", colours.ok),
        State.UNPROTECTED: ("state-unprotected", colours.idle),
        State.CHANGED: ("state-changed", colours.warn),
        State.MISSING: ("state-missing", colours.warn),
        State.BROKEN: ("state-broken", colours.bad),
    }[state]
    return pixmap(name, colour, colours.panel, side)


def standing_badge(standing: Standing, colours: Colours, side: int = 20) -> QPixmap:
    """A verdict: a shape and a colour."""
    name, colour = {
        Standing.TRUSTED: ("state-protected", colours.ok),
        Standing.UNTRUSTED: ("state-changed", colours.warn),
        Standing.INVALID: ("state-broken", colours.bad),
        Standing.NONE: ("state-unprotected", colours.idle),
        Standing.UNREADABLE: ("state-missing", colours.warn),
    }[standing]
    return pixmap(name, colour, colours.panel, side)


def outcome_badge(
    outcome: Outcome, colours: Colours, side: int = 20, *, by_choice: bool = False
) -> QPixmap:
    """How a channel stands to the decision: a shape and a colour; the faults are full discs."""
    name, colour = {
        Outcome.AGREES: ("cell-agrees", colours.ok),
        Outcome.COARSER: ("cell-coarser", colours.ok),
        Outcome.SILENT: ("cell-silent", colours.idle),
        Outcome.CONTRADICTS: ("state-changed", colours.warn),
        Outcome.WEAKER: ("state-broken", colours.bad),
    }[outcome]
    if by_choice:  # somebody wants it so: it is to be known, and is no fault
        name, colour = "state-changed", colours.warn
    return pixmap(name, colour, colours.panel, side)
