"""Paints one work in the grid: picture, badge, title, a line below."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from countermark.catalog.records import State, WorkLine
from countermark.ui import tokens
from countermark.ui.icons import pixmap, state_badge
from countermark.ui.painted_text import PaintedTexts
from countermark.ui.tokens import Colours
from countermark.ui.words import day, format_name, stars

_INSET = 8  # between a tile's edge and its picture
_RING = 2  # around a badge
_MOST = 1024  # second lines, which a day and a format have in common
_CAPTION = 48  # two lines of text and the space around them


def picture_place(width: int) -> QSize:
    """The place for the picture in a tile of this width: 4:3."""
    return QSize(width - 2 * _INSET, (width - 2 * _INSET) * 3 // 4)


def tile_height(width: int) -> int:
    """The height of a tile of this width."""
    return _INSET + picture_place(width).height() + _CAPTION


class TilePainter:
    """Paints tiles in one theme's colours."""

    def __init__(self, colours: Colours, font: QFont) -> None:
        self._colours = colours
        self._titles = PaintedTexts(font, tokens.BODY)
        self._lines = PaintedTexts(font, tokens.HEAD)
        self._second = lru_cache(_MOST)(_second_lines)
        self._badges: dict[tuple[State, float], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        line: WorkLine,
        picture: QPixmap | None,
        *,
        cannot_show: bool,
        selected: bool,
        current: bool,
    ) -> None:
        """Paint a work.

        Args:
            painter: on the canvas, antialiased.
            rect: the tile.
            line: the work.
            picture: its thumbnail, or None while it is on its way.
            cannot_show: whether there will be no thumbnail.
            selected: whether the work is selected.
            current: whether the keyboard is on it.
        """
        if selected or current:
            self._frame(painter, rect, selected)
        place = rect.adjusted(_INSET, _INSET, -_INSET, -_CAPTION)
        shown = self._picture(painter, place, picture, cannot_show)
        self._badge(painter, shown, line)
        self._caption(painter, rect, line)

    def paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """Paint a work that is on its way from the catalogue: where its picture will be."""
        place = rect.adjusted(_INSET, _INSET, -_INSET, -_CAPTION)
        painter.fillRect(place, QColor(self._colours.panel))

    def _frame(self, painter: QPainter, rect: QRect, selected: bool) -> None:
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        fill = QColor(self._colours.accent_soft)
        painter.setBrush(fill if selected else Qt.BrushStyle.NoBrush)
        frame = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)

    def _picture(
        self, painter: QPainter, place: QRect, picture: QPixmap | None, cannot_show: bool
    ) -> QRect:
        if picture is None:
            painter.fillRect(place, QColor(self._colours.panel))
            if cannot_show:
                sign = pixmap("warning", self._colours.muted)
                painter.drawPixmap(place.center().x() - 10, place.center().y() - 10, sign)
            return place
        natural = picture.deviceIndependentSize().toSize()
        size = natural.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        shown.moveCenter(place.center())
        if (natural - shown.size()).isNull():
            painter.drawPixmap(shown.topLeft(), picture)
        else:  # made for another place; the fitting one is on its way
            painter.drawPixmap(shown, picture)
        return shown

    def _badge(self, painter: QPainter, shown: QRect, line: WorkLine) -> None:
        """In the picture's corner."""
        key = (line.state, painter.device().devicePixelRatioF())
        if key not in self._badges:
            self._badges[key] = self._made_badge(*key)
        spot = tokens.BADGE // 2 + 2 + _RING
        painter.drawPixmap(shown.right() - spot, shown.bottom() - spot, self._badges[key])

    def _made_badge(self, state: State, density: float) -> QPixmap:
        """On a ring of the canvas, so that it reads on any picture."""
        side = tokens.BADGE + 2 * _RING
        made = QPixmap(QSize(side, side) * density)
        made.setDevicePixelRatio(density)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.panel))
        painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
        badge = state_badge(state, self._colours)
        inner = QRectF(_RING, _RING, tokens.BADGE, tokens.BADGE)
        painter.drawPixmap(inner, badge, QRectF(badge.rect()))
        painter.end()
        return made

    def _caption(self, painter: QPainter, rect: QRect, line: WorkLine) -> None:
        text = rect.adjusted(_INSET, 0, -_INSET, 0)
        text.setTop(rect.bottom() - _CAPTION + 11)
        self._text(painter, text, self._titles, self._colours.text, line.title)
        text.setTop(text.top() + 17)
        whole, shorter = self._second(line.rating, line.date, line.media_type)
        second = whole if self._lines.width(whole) <= text.width() else shorter
        self._text(painter, text, self._lines, self._colours.muted, second)

    def _text(
        self, painter: QPainter, rect: QRect, texts: PaintedTexts, colour: str, text: str
    ) -> None:
        painter.setPen(QColor(colour))
        place = QRect(rect.left(), rect.top(), rect.width(), texts.height)
        texts.draw(painter, place, text, Qt.AlignmentFlag.AlignHCenter)


def _second_lines(rating: int, date: str, media_type: str) -> tuple[str, str]:
    """The line with the whole date, and the one for a narrow tile."""
    lines = (
        (stars(rating), day(date, is_short=is_short), format_name(media_type))
        for is_short in (False, True)
    )
    whole, shorter = (" · ".join(part for part in parts if part) for parts in lines)
    return whole, shorter
