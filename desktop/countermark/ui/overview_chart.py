"""Stacked bars, painted by us: how much of each month or folder is protected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from countermark.catalog.overview import Share
from countermark.ui import tokens
from countermark.ui.overview_words import legend_words, share_sentence
from countermark.ui.theme import Theme
from countermark.ui.words import number

_BARS_HEIGHT, _AXIS = 150, 34
_WIDEST, _GAP = 34, 3
_ROW, _NAME, _COUNT = 30, 220, 90


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        title: what it stands for.
        share: how its works stand.
        query: the search that finds them.
    """

    title: str
    share: Share
    query: str


class ShareChart(QWidget):
    """Bars side by side (months) or one below the other (folders).

    Signals:
        chosen(str): show the works that this search finds.
    """

    chosen = Signal(str)

    spoken_role = QAccessible.Role.Chart

    def __init__(
        self, theme: Theme, name: str, *, is_upright: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_upright = is_upright
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self._current = min(self._current, len(self._bars) - 1)
        self.setAccessibleDescription(
            "; ".join(f"{bar.title}: {share_sentence(bar.share)}" for bar in self._bars)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the bars want."""
        height = _BARS_HEIGHT + _AXIS if self._is_upright else len(self._bars) * _ROW
        return QSize(480, max(height, _ROW))

    def minimumSizeHint(self) -> QSize:
        """The bars get narrower, not lower."""
        return QSize(240, self.sizeHint().height())

    # Geometry.

    def _place(self, at: int) -> QRect:
        if not self._is_upright:
            return QRect(0, at * _ROW, self.width(), _ROW)
        step = min(_WIDEST, max(4, self.width() // max(1, len(self._bars))))
        return QRect(at * step, 0, step, _BARS_HEIGHT + _AXIS)

    def _bar_at(self, x: int, y: int) -> int:
        found = (at for at in range(len(self._bars)) if self._place(at).contains(x, y))
        return next(found, -1)

    # Qt.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.share.total for bar in self._bars), default=1)
        for at, bar in enumerate(self._bars):
            place = self._place(at)
            if self._is_upright:
                self._paint_upright(painter, place, bar, most)
            else:
                self._paint_row(painter, place, bar, most)
            if at == self._current and self.hasFocus():
                painter.setPen(QColor(self._theme.colours.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 4, 4)
        if self._is_upright and self._bars:
            self._paint_axis(painter)
        painter.end()

    def _paint_upright(self, painter: QPainter, place: QRect, bar: Bar, most: int) -> None:
        bottom = float(_BARS_HEIGHT)
        for count, colour, pattern in _parts(bar.share, self._theme):
            height = count * (_BARS_HEIGHT - 8) / most
            if not count:
                continue
            part = QRectF(place.left() + 1, bottom - height, place.width() - _GAP, height)
            _fill(painter, part, colour, pattern)
            bottom -= height

    def _paint_row(self, painter: QPainter, place: QRect, bar: Bar, most: int) -> None:
        colours = self._theme.colours
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = place.adjusted(0, 0, -(place.width() - _NAME), 0)
        painter.setPen(QColor(colours.text))
        shown = painter.fontMetrics().elidedText(
            bar.title, Qt.TextElideMode.ElideMiddle, name.width() - tokens.GAP
        )
        painter.drawText(name, left, shown)
        room = place.width() - _NAME - _COUNT
        x = float(place.left() + _NAME)
        for count, colour, pattern in _parts(bar.share, self._theme):
            width = count * room / most
            if count:
                part = QRectF(x, place.top() + 8, max(width, 1.0), place.height() - 16)
                _fill(painter, part, colour, pattern)
            x += width
        painter.setPen(QColor(colours.muted))
        counted = place.adjusted(place.width() - _COUNT + tokens.GAP, 0, 0, 0)
        said = f"{number(bar.share.protected)} / {number(bar.share.total)}"
        painter.drawText(counted, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_axis(self, painter: QPainter) -> None:
        """Each year's first month in view has its year below it."""
        font = QFont(self.font())
        font.setPixelSize(tokens.HEAD)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        last, free_from = "", 0
        for at, bar in enumerate(self._bars):
            year, left = bar.share.key[:4], self._place(at).left()
            if year != last and left >= free_from:
                place = QRect(left, _BARS_HEIGHT + 6, 60, _AXIS - 8)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, year)
                free_from = left + _WIDEST
            last = year

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the numbers under the pointer."""
        at = self._bar_at(int(event.position().x()), int(event.position().y()))
        if at < 0:
            QToolTip.hideText()
            self.unsetCursor()
            return
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bar = self._bars[at]
        said = f"{bar.title}: {share_sentence(bar.share)}"
        QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the works of a bar."""
        at = self._bar_at(int(event.position().x()), int(event.position().y()))
        if at >= 0:
            self.chosen.emit(self._bars[at].query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the bars, Enter shows the works of one."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        key = Qt.Key(event.key())
        if key in steps and self._bars:
            self._current = min(max(self._current + steps[key], 0), len(self._bars) - 1)
            bar = self._bars[self._current]
            place = self.mapToGlobal(self._place(self._current).center())
            QToolTip.showText(place, f"{bar.title}: {share_sentence(bar.share)}", self)
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and 0 <= self._current < len(self._bars):
            self.chosen.emit(self._bars[self._current].query)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        QToolTip.hideText()


class Legend(QWidget):
    """What the parts of the bars mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(20)
        self.setAccessibleName(" · ".join(legend_words()))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a sample and a word for each."""
        painter = QPainter(self)
        x = 0
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for (_, colour, pattern), word in zip(
            _parts(Share("", 1, 1, 1), self._theme), legend_words(), strict=True
        ):
            _fill(painter, QRectF(x, 4, 12, 12), colour, pattern)
            painter.setPen(QColor(self._theme.colours.muted))
            width = painter.fontMetrics().horizontalAdvance(word)
            painter.drawText(QRect(x + 18, 0, width + 2, 20), middle, word)
            x += 18 + width + tokens.WIDE
        painter.end()


def _parts(share: Share, theme: Theme) -> tuple[tuple[int, str, Qt.BrushStyle], ...]:
    """Count, colour and pattern of each part.

    What needs a look is hatched, as colour is not all that tells it.
    """
    colours = theme.colours
    return (
        (share.protected, colours.ok, Qt.BrushStyle.SolidPattern),
        (share.look, colours.warn, Qt.BrushStyle.BDiagPattern),
        (share.unprotected, colours.border, Qt.BrushStyle.SolidPattern),
    )


def _fill(painter: QPainter, part: QRectF, colour: str, pattern: Qt.BrushStyle) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if pattern is not Qt.BrushStyle.SolidPattern:
        ground = QColor(colour)
        ground.setAlpha(90)
        painter.fillRect(part, ground)
    brush = painter.brush()
    brush.setColor(QColor(colour))
    brush.setStyle(pattern)
    painter.fillRect(part, brush)
