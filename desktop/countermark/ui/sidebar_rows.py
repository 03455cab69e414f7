"""The rows of the side bar as they are painted: each drawn once, and shown again until it changes.

They are painted anew with each step of a window that is being resized, where nothing in them
changes; a list view that asks its delegate for every row is the dearest part of such a step.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from countermark.ui import tokens
from countermark.ui.icons import pixmap, state_badge
from countermark.ui.painted_text import PaintedTexts
from countermark.ui.sidebar_model import ENTRY_ROLE, Entry, SideBarModel
from countermark.ui.theme import Theme
from countermark.ui.tokens import Colours
from countermark.ui.works_model import Filter

_Index = QModelIndex | QPersistentModelIndex
_TEXT_AT, _AFTER_COUNT, _AFTER_TITLE = 36, 18, 2  # pixels in a row
_INDENT, _DEEPEST = 12, 4  # pixels for each folder that one lies in, and how many of them show
_KEPT = 256  # rows, some 100 kB each on a dense screen


def _height(entry: Entry, row: int) -> int:
    """In device-independent pixels."""
    if not entry.is_heading:
        return tokens.ROW
    return 28 if row == 0 else 44


class _Look(NamedTuple):
    """All that a row's picture depends on, beside colours and font."""

    entry: Entry
    width: int
    height: int
    density: float
    is_selected: bool
    has_focus: bool


class _RowPainter:
    """Paints rows in one theme's colours and one font."""

    def __init__(self, colours: Colours, font: QFont) -> None:
        self._colours = colours
        self._headings = PaintedTexts(font, tokens.HEAD, QFont.Weight.DemiBold)
        self._titles = PaintedTexts(font, tokens.BODY)
        self._counts = PaintedTexts(font, tokens.COUNT)
        self.picture = lru_cache(_KEPT)(self._picture)

    def needed_width(self, entry: Entry) -> int:
        """What a row takes with its whole title; less cuts it in the middle."""
        if entry.is_heading:
            return tokens.MARGIN + self._headings.width(entry.title.upper())
        after = _AFTER_COUNT if entry.count else _AFTER_TITLE
        around = 2 * tokens.GAP + _TEXT_AT + _indent(entry) + after
        return around + self._counts.width(entry.count) + self._titles.width(entry.title)

    def _picture(self, look: _Look) -> QPixmap:
        size = QSize(look.width, look.height)
        made = QPixmap(size * look.density)
        made.setDevicePixelRatio(look.density)
        made.fill(QColor(self._colours.panel))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRect(QPoint(), size), look)
        painter.end()
        return made

    def _paint(self, painter: QPainter, place: QRect, look: _Look) -> None:
        colours, entry = self._colours, look.entry
        if entry.is_heading:
            painter.setPen(QColor(colours.muted))
            text = place.adjusted(tokens.MARGIN, 0, 0, -6)
            text.setTop(text.bottom() + 1 - self._headings.height)
            self._headings.draw(painter, text, entry.title.upper())
            return
        row = place.adjusted(tokens.GAP, 1, -tokens.GAP, -1)
        if look.is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(row, tokens.RADIUS, tokens.RADIUS)
        if look.has_focus:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        inside = row.adjusted(_indent(entry), 0, 0, 0)
        self._sign(painter, inside, entry)
        self._words(painter, inside, entry)

    def _sign(self, painter: QPainter, row: QRect, entry: Entry) -> None:
        top = row.center().y() - 9
        if entry.badge is not None:
            sign = state_badge(entry.badge, self._colours, 18)
            painter.drawPixmap(row.left() + 8, top, sign)
        elif entry.icon:
            sign = pixmap(entry.icon, self._colours.muted, side=18)
            painter.drawPixmap(row.left() + 8, top, sign)

    def _words(self, painter: QPainter, row: QRect, entry: Entry) -> None:
        painter.setPen(QColor(self._colours.muted))
        right = row.adjusted(0, 0, -10, 0)
        self._counts.draw(painter, right, entry.count, Qt.AlignmentFlag.AlignRight)
        taken = self._counts.width(entry.count) + (_AFTER_COUNT if entry.count else _AFTER_TITLE)
        painter.setPen(QColor(self._colours.text))
        self._titles.draw(painter, row.adjusted(_TEXT_AT, 0, -taken, 0), entry.title)


def _indent(entry: Entry) -> int:
    return _INDENT * min(entry.depth, _DEEPEST)


class _Heights(QStyledItemDelegate):
    """Tells the view how high each row is; the view paints them itself."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, _height(index.data(ENTRY_ROLE), index.row()))


class SideBarRows(QListView):
    """The rows, one below the other.

    Signals:
        left(bool): an arrow key goes on below the last row, or above the first one.
    """

    left = Signal(bool)

    def __init__(self, theme: Theme, model: SideBarModel) -> None:
        super().__init__()
        self._theme = theme
        self._entries = model
        self._painting: tuple[Colours, QFont, _RowPainter] | None = None
        self.setModel(model)
        self.setItemDelegate(_Heights(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # All of it is painted here: what lies below need not be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.viewport().update)

    def show_all(self) -> None:
        """Be as high as all rows: nothing scrolls."""
        rows = enumerate(self._entries.entries)
        self.setFixedHeight(sum(_height(entry, row) for row, entry in rows))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row_of(self, wanted: Filter | str) -> int | None:
        """The row that shows these works, or the place or page of this name."""
        return self._entries.row_of(wanted)

    def enter(self, *, at_end: bool) -> None:
        """Take the keyboard, on the last row or on the first one."""
        rows = range(len(self._entries.entries))
        for row in reversed(rows) if at_end else rows:
            if not self._entries.entries[row].is_heading:
                self.setFocus()
                self.setCurrentIndex(self._entries.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on in what lies below or above."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.currentIndex() == before:
            self.left.emit(event.key() == Qt.Key.Key_Down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row of what is shown stays in sight."""
        super().resizeEvent(event)
        for index in self.selectedIndexes():
            self.scrollTo(index)

    def needed_width(self) -> int:
        """At least so wide that none of the program's own words is cut off, in pixels."""
        painter = self._row_painter()
        own = (entry for entry in self._entries.entries if not entry.is_named_by_person)
        return max((painter.needed_width(entry) for entry in own), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        area, width = event.rect(), self.viewport().width()
        density, rows = self.devicePixelRatioF(), self._row_painter()
        chosen = {index.row() for index in self.selectedIndexes()}
        current = self.currentIndex().row()
        painter = QPainter(self.viewport())
        painter.fillRect(area, QColor(self._theme.colours.panel))
        first = self.indexAt(QPoint(0, max(0, area.top())))
        top = self.visualRect(first).top() if first.isValid() else area.bottom() + 1
        for row in range(max(first.row(), 0), len(self._entries.entries)):
            if top > area.bottom():
                break
            entry = self._entries.entries[row]
            height = _height(entry, row)
            is_selected = row in chosen
            has_focus = row == current and self.hasFocus()
            look = _Look(entry, width, height, density, is_selected, has_focus)
            painter.drawPixmap(0, top, rows.picture(look))
            top += height
        painter.end()

    def _row_painter(self) -> _RowPainter:
        colours, font = self._theme.colours, self.font()
        if self._painting is None or self._painting[:2] != (colours, font):
            self._painting = colours, QFont(font), _RowPainter(colours, font)
        return self._painting[2]
