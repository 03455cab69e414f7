"""Stacked bars, painted by us: how much of each month, year or folder is protected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from countermark.catalog.overview import Share
from countermark.ui import tokens
from countermark.ui.overview_words import legend_words, share_sentence
from countermark.ui.theme import Theme
from countermark.ui.tokens import Colours
from countermark.ui.words import number

_BARS_HEIGHT, _AXIS = 150, 34
_WIDEST, _GAP = 34, 3
_ROW, _NAME = 30, 220
_LEAST, _RING = 2.0, 2  # pixels: of a part that is there, and of what has the keyboard


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
    """Bars side by side, as high as there are works (months, years), or one below the other, all
    of one length with the number of works beside them (folders).

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
        self._tell()
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
        counts = map(painter.fontMetrics().horizontalAdvance, map(_counted, self._bars))
        beside = max(counts, default=0) + tokens.MARGIN
        for at, bar in enumerate(self._bars):
            place = self._place(at)
            if self._is_upright:
                self._paint_upright(painter, place, bar, most)
            else:
                self._paint_row(painter, place, bar, beside)
            if at == self._current and self.hasFocus():
                painter.setPen(QPen(QColor(self._theme.colours.accent), _RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)
        if self._is_upright and self._bars:
            self._paint_axis(painter)
        painter.end()

    def _paint_upright(self, painter: QPainter, place: QRect, bar: Bar, most: int) -> None:
        bottom = float(_BARS_HEIGHT)
        wide = max(1, place.width() - _GAP)
        for part in parts_of(bar.share, self._theme.colours):
            if part.count:
                height = max(part.count * (_BARS_HEIGHT - 8) / max(1, most), _LEAST)
                _fill(painter, QRectF(place.left() + 1, bottom - height, wide, height), part)
                bottom -= height

    def _paint_row(self, painter: QPainter, place: QRect, bar: Bar, beside: int) -> None:
        colours = self._theme.colours
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = place.adjusted(0, 0, -(place.width() - _NAME), 0)
        painter.setPen(QColor(colours.text))
        shown = painter.fontMetrics().elidedText(
            bar.title, Qt.TextElideMode.ElideMiddle, name.width() - tokens.GAP
        )
        painter.drawText(name, left, shown)
        room = place.width() - _NAME - beside
        x = float(place.left() + _NAME)
        parts = [part for part in parts_of(bar.share, colours) if part.count]
        widths = [max(part.count * room / bar.share.total, _LEAST) for part in parts]
        for part, wanted in zip(parts, widths, strict=True):
            width = wanted * room / sum(widths)
            _fill(painter, QRectF(x, place.top() + 8, width, place.height() - 16), part)
            x += width
        painter.setPen(QColor(colours.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, _counted(bar))

    def _paint_axis(self, painter: QPainter) -> None:
        """A line below all bars, and below each year's first one in view its year."""
        font = QFont(self.font())
        font.setPixelSize(tokens.HEAD)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        end = self._place(len(self._bars) - 1).right()
        painter.drawLine(QPointF(0, _BARS_HEIGHT + 0.5), QPointF(end, _BARS_HEIGHT + 0.5))
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
        bar = self._bars[at]
        if bar.share.total:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        QToolTip.showText(event.globalPosition().toPoint(), _said(bar), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the works of a bar."""
        at = self._bar_at(int(event.position().x()), int(event.position().y()))
        if at >= 0 and self._bars[at].share.total:
            self.chosen.emit(self._bars[at].query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the bars that stand for works, Enter shows those of one."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        key = Qt.Key(event.key())
        if key in steps and self._bars:
            self._walk(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and 0 <= self._current < len(self._bars):
            self.chosen.emit(self._bars[self._current].query)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        at = self._current + step
        while 0 <= at < len(self._bars) and not self._bars[at].share.total:
            at += step
        if not 0 <= at < len(self._bars):
            return
        self._current = at
        self._tell()
        place = self.mapToGlobal(self._place(at).center())
        QToolTip.showText(place, _said(self._bars[at]), self)
        self.update()

    def _tell(self) -> None:
        """Describe the bar that has the keyboard, else all; screen readers are told of a change."""
        if self.hasFocus() and 0 <= self._current < len(self._bars):
            self.setAccessibleDescription(_said(self._bars[self._current]))
            return
        self.setAccessibleDescription(
            "; ".join(_said(bar) for bar in self._bars if bar.share.total)
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The whole of it is described again."""
        super().focusOutEvent(event)
        self._tell()

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
        parts = parts_of(Share("", 1, 1, 1), self._theme.colours)
        for part, word in zip(parts, legend_words(), strict=True):
            _fill(painter, QRectF(x, 4, 12, 12), part)
            painter.setPen(QColor(self._theme.colours.muted))
            width = painter.fontMetrics().horizontalAdvance(word)
            painter.drawText(QRect(x + 18, 0, width + 2, 20), middle, word)
            x += 18 + width + tokens.WIDE
        painter.end()


@dataclass(frozen=True)
class Part:
    """A part of a bar.

    Attributes:
        count: of works.
        fill: its colour.
        edge: the colour that sets it off from what it lies on.
        pattern: how it is filled, as colour is not all that tells it.
    """

    count: int
    fill: str
    edge: str
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


def parts_of(share: Share, colours: Colours) -> tuple[Part, Part, Part]:
    """What a bar consists of: what needs a look is hatched, what is not protected is hollow."""
    return (
        Part(share.protected, colours.ok, colours.ok),
        Part(share.look, colours.warn, colours.warn, Qt.BrushStyle.BDiagPattern),
        Part(share.unprotected, colours.raised, colours.idle),
    )


def _counted(bar: Bar) -> str:
    return f"{number(bar.share.protected)} / {number(bar.share.total)}"


def _said(bar: Bar) -> str:
    return f"{bar.title}: {share_sentence(bar.share)}"


def _fill(painter: QPainter, place: QRectF, part: Part) -> None:
    if part.pattern is not Qt.BrushStyle.SolidPattern:
        ground = QColor(part.fill)
        ground.setAlpha(90)
        painter.fillRect(place, ground)
    painter.setBrush(QBrush(QColor(part.fill), part.pattern))
    painter.setPen(QColor(part.edge))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
