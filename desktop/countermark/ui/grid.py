"""The grid of pictures: a view that paints what is in sight and costs the same at any size.

Qt's own icon view lays out every item: seconds at a million. Here the place of a tile follows
from its number.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from countermark.catalog.records import WorkLine
from countermark.ui import tokens
from countermark.ui.grid_layout import GAP, HEADING, GridLayout, fitted
from countermark.ui.group_heading import paint_heading
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.tile_painter import TilePainter, picture_place, tile_height
from countermark.ui.tokens import Colours
from countermark.ui.view_keys import is_command, opens_look
from countermark.ui.works_model import LINE_ROLE, WorksModel

_Index = QModelIndex | QPersistentModelIndex
_HOLDS_STILL = 120  # milliseconds
_MANY = 100  # ranges of works: all that is in sight is as quick to paint as to pick out


class GridView(QAbstractItemView):
    """Works as pictures.

    Signals:
        used: the person moves among them.
        keyed(int): a key that is a command for the selected works.
        drag_asked: the person drags what is selected.
    """

    used = Signal()
    keyed = Signal(int)
    drag_asked = Signal()

    spoken_role = QAccessible.Role.List

    def __init__(
        self, theme: Theme, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Canvas")
        self.setAccessibleName(translate("Works", "Works as pictures"))
        self._theme = theme
        self._thumbnails = thumbnails
        self._wanted_width = 160
        self._titles: Callable[[int], str] = str
        self._density = 0.0  # of the screen that the pictures were made for
        self._tiles: tuple[Colours, QFont, TilePainter] | None = None
        self._layout = GridLayout(0, QSize(1, 1), 1, (0,))
        # While a window is dragged larger, pictures are stretched; made anew when it holds still.
        self._fitting = QTimer(self, interval=_HOLDS_STILL, singleShot=True)
        self._fitting.timeout.connect(self._fit_pictures)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # All of it is painted here: what lies below need not be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme.changed.connect(self.viewport().update)
        self._thumbnails.ready.connect(self._show_picture)

    # How tiles lie.

    @property
    def columns(self) -> int:
        """Tiles in a row."""
        return self._layout.columns

    @property
    def is_fitting(self) -> bool:
        """Whether pictures are stretched until the window holds still."""
        return self._fitting.isActive()

    def set_tile_width(self, width: int) -> None:
        """The least width of a tile, in device-independent pixels."""
        if width != self._wanted_width:
            keep = self._first_in_sight()
            self._wanted_width = width
            self._lay_out()
            self._bring_back(keep)

    def set_titles(self, titles: Callable[[int], str]) -> None:
        """How the heading of a group is told, by its number."""
        self._titles = titles

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _made_layout(self, width: int) -> GridLayout:
        columns, tile = fitted(width, self._wanted_width, tile_height)
        model = self.model()
        groups = model.groups if isinstance(model, WorksModel) else ()
        if not groups:
            return GridLayout(width, tile, columns, (self._count(),))
        counts = tuple(group.count for group in groups)
        return GridLayout(width, tile, columns, counts, HEADING)

    def _rect(self, row: int) -> QRect:
        return self._layout.rect(row).translated(0, -self.verticalOffset())

    def _rows_between(self, top: int, bottom: int) -> range:
        """The works whose tiles touch a strip of the viewport."""
        offset = self.verticalOffset()
        found = self._layout.rows_between(top + offset, bottom + offset)
        return range(found.start, min(found.stop, self._count()))

    def _first_in_sight(self) -> int:
        """The work at the top, to be brought back there; nothing at the very top."""
        if not self.verticalOffset():
            return -1
        rows = self._rows_between(self._layout.step // 2, self.viewport().height())
        return rows.start if rows else -1

    def _bring_back(self, row: int) -> None:
        if 0 <= row < self._count():
            index = self.model().index(row, 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def showEvent(self, event: QShowEvent) -> None:
        """The first pictures need not wait: nobody is dragging anything yet."""
        super().showEvent(event)
        if self._fitting.isActive():
            self._fitting.stop()
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        place = picture_place(self._layout.tile.width())
        self._density = self.devicePixelRatioF()
        self._thumbnails.fit(place, self._density)
        self.viewport().update()

    def _show_picture(self, sha256: str) -> None:
        """Paint the tiles of a picture that has come, and no others."""
        for row in self._rows_between(0, self.viewport().height()):
            line = self.model().index(row, 0).data(LINE_ROLE)
            if isinstance(line, WorkLine) and line.sha256 == sha256:
                self.viewport().update(self._rect(row))

    def _lay_out(self) -> None:
        before = self._layout.tile
        self._layout = self._made_layout(self.viewport().width())
        if self._layout.tile != before:
            self._thumbnails.hold()
            self._fitting.start()
        self.updateGeometries()
        self.viewport().update()

    # What Qt asks of a view.

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the number of works."""
        bar, step = self.verticalScrollBar(), self._layout.step
        bar.setRange(0, max(0, self._layout.height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, step // 3))
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
            bar.setValue(bar.value() + rect.top() - GAP)
        elif hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + GAP)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where an arrow or page key leads."""
        count = self._count()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(0, 0)
        moves = QAbstractItemView.CursorAction
        lines = max(1, self.viewport().height() // self._layout.step)
        layout = self._layout
        if action in {moves.MoveUp, moves.MovePageUp}:
            target = _moved(row, lines if action == moves.MovePageUp else 1, layout.above)
        elif action in {moves.MoveDown, moves.MovePageDown}:
            target = _moved(row, lines if action == moves.MovePageDown else 1, layout.below)
        elif action in {moves.MoveHome, moves.MoveEnd}:
            target = 0 if action == moves.MoveHome else count - 1
        else:
            target = row + (1 if action in {moves.MoveRight, moves.MoveNext} else -1)
        return self.model().index(min(max(target, 0), count - 1), 0)

    # Keys and dragging.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters and digits are commands here; so is what shows a work in full size."""
        if is_command(event) or opens_look(event):
            self.keyed.emit(int(event.key()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Other letters lead nowhere: Qt would ask each work for its title."""

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Which files a drag takes along, the window decides."""
        self.drag_asked.emit()

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
        """Select the tiles that touch a rubber band, or all from one tile to another.

        Args:
            rect: from one corner to the other; with Shift, from the tile where it began to the
                one where the keyboard or the pointer is.
            command: what is done with them.
        """
        extends = bool(command & QItemSelectionModel.SelectionFlag.Current)
        if extends and self.state() is not QAbstractItemView.State.DragSelectingState:
            ends = self.indexAt(rect.topLeft()).row(), self.indexAt(rect.bottomRight()).row()
            if min(ends) >= 0:
                selection = QItemSelection()
                self._extend(selection, min(ends), max(ends))
                self.selectionModel().select(selection, command)
                return
        self.selectionModel().select(self._touched(rect.normalized()), command)

    def _touched(self, area: QRect) -> QItemSelection:
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
        return selection

    def _extend(self, selection: QItemSelection, first: int, last: int) -> None:
        model = self.model()
        selection.merge(
            QItemSelection(model.index(first, 0), model.index(last, 0)),
            QItemSelectionModel.SelectionFlag.Select,
        )

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The part of the viewport that selected tiles cover; only those in sight count."""
        if selection.count() > _MANY:
            return QRegion(self.viewport().rect())
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
        self.used.emit()
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out for the new width, keeping the first one in sight."""
        self.used.emit()
        is_other = event.oldSize().width() != event.size().width()
        keep = self._first_in_sight() if is_other else -1
        super().resizeEvent(event)
        self._lay_out()
        self._bring_back(keep)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Paint."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Paint."""
        super().currentChanged(current, previous)
        spoken = current.data(Qt.ItemDataRole.AccessibleTextRole) if current.isValid() else None
        self.setAccessibleDescription(spoken or "")  # which screen readers are told when it changes
        self.viewport().update()

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        """More works: the scroll bar grows."""
        super().rowsInserted(parent, start, end)
        self._lay_out()

    def reset(self) -> None:
        """Other works: begin at the top; where only a few have come or gone, stay."""
        super().reset()
        self._lay_out()
        model = self.model()
        if not (isinstance(model, WorksModel) and model.stays):
            self.verticalScrollBar().setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_elsewhere = self.devicePixelRatioF() != self._density  # on another screen
        if is_elsewhere and not self._fitting.isActive():
            self._fitting.start()
        # A window that is being dragged larger would wait for the smoothing of each picture.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.is_fitting)
        painter.fillRect(event.rect(), QColor(self._theme.colours.canvas))
        tiles = self._painted_tiles()
        self._paint_headings(painter, event.rect())
        selection, current = self.selectionModel(), self.currentIndex()
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            index = self.model().index(row, 0)
            line = index.data(LINE_ROLE)
            rect = self._rect(row)
            if not rect.intersects(event.rect()):
                continue
            if not isinstance(line, WorkLine):
                tiles.paint_waiting(painter, rect)
                continue
            tiles.paint(
                painter,
                rect,
                line,
                self._thumbnails.get(line),
                cannot_show=self._thumbnails.cannot_show(line),
                selected=selection.isSelected(index),
                current=row == current.row() and self.hasFocus(),
            )
        painter.end()

    def _painted_tiles(self) -> TilePainter:
        """Keeps what it laid out, as long as colours and font are the same."""
        colours, font = self._theme.colours, self.font()
        if self._tiles is None or self._tiles[:2] != (colours, font):
            self._tiles = colours, font, TilePainter(colours, font)
        return self._tiles[2]

    def _paint_headings(self, painter: QPainter, area: QRect) -> None:
        offset = self.verticalOffset()
        for group, place in self._layout.headings_between(
            area.top() + offset, area.bottom() + offset
        ):
            text = place.translated(GAP, -offset).adjusted(0, 6, -2 * GAP, 0)
            count = len(self._layout.rows_of(group))
            title = self._titles(group)
            paint_heading(painter, text, title, count, self._theme.colours, self.font())

    def sizeHint(self) -> QSize:
        """Room for four tiles."""
        return QSize(4 * self._wanted_width + 5 * GAP + 2 * tokens.GAP, 480)


def _moved(row: int, lines: int, step: Callable[[int], int]) -> int:
    for _ in range(lines):
        row = step(row)
    return row
