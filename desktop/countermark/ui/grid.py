"""The grid of pictures: a view that paints what is in sight and costs the same at any size.

Qt's own icon view lays out every item: seconds at a million. Here the place of a tile follows
from its number.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from countermark.catalog.records import WorkLine
from countermark.ui import tokens
from countermark.ui.theme import Theme
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.tile_painter import TilePainter, picture_place, tile_height
from countermark.ui.works_model import LINE_ROLE

_Index = QModelIndex | QPersistentModelIndex
_GAP = 8
_MARGIN = 8


class GridView(QAbstractItemView):
    """Works as pictures.

    Signals:
        selection_changed: what is selected, or what the keyboard is on, is another now.
    """

    selection_changed = Signal()

    def __init__(
        self, theme: Theme, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Canvas")
        self.setAccessibleName("Works")
        self._theme = theme
        self._thumbnails = thumbnails
        self._wanted_width = 160
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self._theme.changed.connect(self.viewport().update)
        self._thumbnails.ready.connect(self._show_picture)

    # How tiles lie.

    @property
    def columns(self) -> int:
        """Tiles in a row."""
        return self._columns_at(self.viewport().width())

    @property
    def _tile(self) -> QSize:
        return self._tile_at(self.viewport().width())

    def _columns_at(self, width: int) -> int:
        return max(1, (width - 2 * _MARGIN + _GAP) // (self._wanted_width + _GAP))

    def _tile_at(self, width: int) -> QSize:
        columns = self._columns_at(width)
        tile = max(40, (width - 2 * _MARGIN - (columns - 1) * _GAP) // columns)
        return QSize(tile, tile_height(tile))

    def set_tile_width(self, width: int) -> None:
        """The least width of a tile, in device-independent pixels."""
        self._wanted_width = width
        self._lay_out()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _rect(self, row: int) -> QRect:
        tile, columns = self._tile, self.columns
        line, column = divmod(row, columns)
        left = _MARGIN + column * (tile.width() + _GAP)
        top = _MARGIN + line * (tile.height() + _GAP) - self.verticalOffset()
        return QRect(QPoint(left, top), tile)

    def _rows_between(self, top: int, bottom: int) -> range:
        """The works whose tiles touch a strip of the viewport."""
        step, columns = self._tile.height() + _GAP, self.columns
        first = max(0, (top + self.verticalOffset() - _MARGIN) // step)
        last = max(0, (bottom + self.verticalOffset() - _MARGIN) // step)
        return range(first * columns, min(self._count(), (last + 1) * columns))

    def _show_picture(self, sha256: str) -> None:
        """Paint the tiles of a picture that has come, and no others."""
        for row in self._rows_between(0, self.viewport().height()):
            line = self.model().index(row, 0).data(LINE_ROLE)
            if isinstance(line, WorkLine) and line.sha256 == sha256:
                self.viewport().update(self._rect(row))

    def _lay_out(self) -> None:
        self._thumbnails.fit(picture_place(self._tile.width()), self.devicePixelRatioF())
        self.updateGeometries()
        self.viewport().update()

    # What Qt asks of a view.

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the number of works."""
        tile, columns = self._tile, self.columns
        lines = -(-self._count() // columns)
        height = 2 * _MARGIN + lines * (tile.height() + _GAP) - _GAP if lines else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, (tile.height() + _GAP) // 3))
        super().updateGeometries()

    def visualRect(self, index: _Index) -> QRect:
        """Where a work's tile lies in the viewport."""
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The work at a point of the viewport."""
        for row in self._rows_between(point.y(), point.y()):
            if self._rect(row).contains(point):
                return self.model().index(row, 0)
        return QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a work into sight."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        height = self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - _GAP)
        elif hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + _GAP)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where an arrow or page key leads."""
        count, columns = self._count(), self.columns
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, self.viewport().height() // (self._tile.height() + _GAP)) * columns
        steps = {
            QAbstractItemView.CursorAction.MoveLeft: -1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
            QAbstractItemView.CursorAction.MoveRight: 1,
            QAbstractItemView.CursorAction.MoveNext: 1,
            QAbstractItemView.CursorAction.MoveUp: -columns,
            QAbstractItemView.CursorAction.MoveDown: columns,
            QAbstractItemView.CursorAction.MovePageUp: -page,
            QAbstractItemView.CursorAction.MovePageDown: page,
            QAbstractItemView.CursorAction.MoveHome: -count,
            QAbstractItemView.CursorAction.MoveEnd: count,
        }
        target = 0 if row < 0 else row + steps[action]
        if row >= 0 and action is QAbstractItemView.CursorAction.MoveUp and target < 0:
            target = row
        return self.model().index(min(max(target, 0), count - 1), 0)

    def horizontalOffset(self) -> int:
        """Always 0: there is no sideways scrolling."""
        return 0

    def verticalOffset(self) -> int:
        """How far the grid is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: _Index) -> bool:
        """No work in the model is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the tiles that touch a rectangle of the viewport."""
        area = rect.normalized()
        selection = QItemSelection()
        start: int | None = None
        last = -1
        for row in self._rows_between(area.top(), area.bottom()):
            if not self._rect(row).intersects(area):
                continue
            if start is None:
                start = row
            elif row != last + 1:
                self._extend(selection, start, last)
                start = row
            last = row
        if start is not None:
            self._extend(selection, start, last)
        self.selectionModel().select(selection, command)

    def _extend(self, selection: QItemSelection, first: int, last: int) -> None:
        model = self.model()
        selection.merge(
            QItemSelection(model.index(first, 0), model.index(last, 0)),
            QItemSelectionModel.SelectionFlag.Select,
        )

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The part of the viewport that selected tiles cover; only those in sight count."""
        region = QRegion()
        in_sight = self._rows_between(0, self.viewport().height())
        for at in range(selection.count()):
            part = selection.at(at)
            first, last = max(part.top(), in_sight.start), min(part.bottom() + 1, in_sight.stop)
            for row in range(first, last):
                region += self._rect(row)
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted; only the new strip is painted anew."""
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out for the new width, keeping the first one in sight."""
        before = event.oldSize().width()
        step = self._tile_at(before).height() + _GAP
        first = (self.verticalOffset() + step // 2) // step * self._columns_at(before)
        super().resizeEvent(event)
        self._lay_out()
        if 0 < before != event.size().width() and 0 < first < self._count():
            index = self.model().index(first, 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell the window; paint."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selection_changed.emit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell the window; paint."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.selection_changed.emit()

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        """More works: the scroll bar grows."""
        super().rowsInserted(parent, start, end)
        self._lay_out()

    def reset(self) -> None:
        """Other works: begin at the top."""
        super().reset()
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self._theme.colours.canvas))
        tiles = TilePainter(self._theme.colours, self.font())
        selection, current = self.selectionModel(), self.currentIndex()
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            index = self.model().index(row, 0)
            line = index.data(LINE_ROLE)
            rect = self._rect(row)
            if not isinstance(line, WorkLine) or not rect.intersects(event.rect()):
                continue
            tiles.paint(
                painter,
                rect,
                line,
                self._thumbnails.get(line),
                cannot_show=self._thumbnails.cannot_show(line),
                selected=selection.isSelected(index),
                current=index == current and self.hasFocus(),
            )
        painter.end()

    def selected_count(self) -> int:
        """How many works are selected, from the ranges: a hundred thousand are one range."""
        selection = self.selectionModel().selection()
        return sum(selection.at(at).height() for at in range(selection.count()))

    def selected_lines(self) -> list[WorkLine]:
        """The selected works, in the order of the grid."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.model().index(row, 0).data(LINE_ROLE) for row in rows]

    def sizeHint(self) -> QSize:
        """Room for four tiles."""
        return QSize(4 * self._wanted_width + 5 * _GAP + 2 * tokens.GAP, 480)
