"""The works as a table, for those who read rather than look."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from countermark.catalog.ordering import NEWEST_FIRST, Order, OrderKey
from countermark.catalog.records import State, WorkLine
from countermark.ui import tokens
from countermark.ui.grid_layout import HEADING
from countermark.ui.group_heading import paint_heading
from countermark.ui.icons import state_badge
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.view_keys import is_command, opens_look
from countermark.ui.words import day, state_title
from countermark.ui.works_model import LINE_ROLE, Column, WorksModel, column_title

_Index = QModelIndex | QPersistentModelIndex
_ROW = 40
_BADGE = 26  # pixels, with the room after it
_AROUND_HEAD = 32  # pixels: padding, and the arrow of the order
_PICTURE = QSize(44, 33)
_ORDERS = {
    Column.TITLE: OrderKey.TITLE,
    Column.DATE: OrderKey.DATED,
    Column.RATING: OrderKey.RATING,
    Column.FOLDER: OrderKey.FOLDER,
}
_WIDTHS = {
    Column.TITLE: 240,
    Column.STATE: 190,
    Column.DATE: 156,
    Column.TYPE: 90,
    Column.RATING: 80,
    Column.FOLDER: 100,
}


class TableView(QTableView):
    """Works as rows.

    Signals:
        keyed(int): a key that is a command for the selected works.
        drag_asked: the person drags what is selected.
        order_asked(Order): put the works in this order.
    """

    keyed = Signal(int)
    drag_asked = Signal()
    order_asked = Signal(object)

    def __init__(
        self, theme: Theme, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titles: Callable[[int], str] = str
        self._firsts: list[int] = []  # the first row of each group, which has its heading above it
        self._are_stale = False  # other works came while nobody saw the table
        self.setObjectName("Works")
        self.setAccessibleName(translate("Works", "Works as a table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(_RowPainter(theme, thumbnails, self))
        rows = self.verticalHeader()
        rows.hide()
        # Fixed: heights that could differ are kept for each row, and asked for each.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        heads = self.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.sectionClicked.connect(self._ask_order)
        self.show_order(NEWEST_FIRST)
        heads.setFixedHeight(tokens.ROW)
        theme.changed.connect(self.viewport().update)
        thumbnails.ready.connect(lambda _digest: self.viewport().update())

    # The order, told and changed by the heads of the columns.

    def show_order(self, order: Order) -> None:
        """Mark the column that the works are in order by."""
        self._order = order
        column = next((at for at, key in _ORDERS.items() if key is order.key), -1)
        way = Qt.SortOrder.DescendingOrder if order.is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(int(column), way)

    def _ask_order(self, section: int) -> None:
        key = _ORDERS.get(Column(section))
        self.show_order(self._order)  # until the works are in another one
        if key is not None:
            turns = self._order.key is key
            first = key in {OrderKey.DATED, OrderKey.RATING}  # the latest, the best
            self.order_asked.emit(Order(key, not self._order.is_descending if turns else first))

    # Groups: the first row of each is taller, and has the heading above it.

    def set_titles(self, titles: Callable[[int], str]) -> None:
        """How the heading of a group is told, by its number."""
        self._titles = titles

    def reset(self) -> None:
        """Other works, perhaps in other groups."""
        super().reset()
        self._are_stale = True
        if self.isVisible():
            self._lay_out_groups()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what came meanwhile."""
        if self._are_stale:
            self._lay_out_groups()
        super().showEvent(event)

    def _lay_out_groups(self) -> None:
        model, heights = self.model(), self.verticalHeader()
        counts = [group.count for group in model.groups] if isinstance(model, WorksModel) else []
        firsts = list(accumulate(counts, initial=0))[:-1]
        heights.setUpdatesEnabled(False)  # else each would look where all rows lie
        for row in self._firsts:
            heights.resizeSection(row, _ROW)
        for row in firsts:
            heights.resizeSection(row, HEADING + _ROW)
        heights.setUpdatesEnabled(True)
        self._firsts, self._are_stale = firsts, False
        self.viewport().update()

    def heading_above(self, row: int) -> int:
        """The height of the heading above a work, in pixels; 0 if there is none."""
        at = bisect_left(self._firsts, row)
        return HEADING if at < len(self._firsts) and self._firsts[at] == row else 0

    def visualRect(self, index: _Index) -> QRect:
        """Where a cell lies, below the heading if there is one."""
        return super().visualRect(index).adjusted(0, self.heading_above(index.row()), 0, 0)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell at a point of the viewport; a heading is none."""
        index = super().indexAt(point)
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, and the headings among them."""
        super().paintEvent(event)
        if not self._firsts:
            return
        painter = QPainter(self.viewport())
        last = self.rowAt(event.rect().bottom())
        first = bisect_left(self._firsts, max(self.rowAt(event.rect().top()), 0))
        end = len(self._firsts) if last < 0 else bisect_right(self._firsts, last)
        for group in range(first, end):
            self._paint_heading(painter, group)
        painter.end()

    def _paint_heading(self, painter: QPainter, group: int) -> None:
        row = self._firsts[group]
        is_last = group + 1 == len(self._firsts)
        after = self.model().rowCount() if is_last else self._firsts[group + 1]
        # It goes along with what is scrolled sideways, as the rows do.
        left, top = tokens.GAP - self.horizontalOffset(), self.rowViewportPosition(row)
        place = QRect(left, top + 6, self.viewport().width() - 2 * tokens.GAP, HEADING - 6)
        title, count = self._titles(group), after - row
        paint_heading(painter, place, title, count, self._theme.colours, self.font())

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

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first row and the last, not along a row."""
        moves = QAbstractItemView.CursorAction
        count = self.model().rowCount()
        if not count or action not in {moves.MoveHome, moves.MoveEnd}:
            return super().moveCursor(action, modifiers)
        row = 0 if action == moves.MoveHome else count - 1
        return self.model().index(row, max(self.currentIndex().column(), 0))

    def setSelectionModel(self, selection: QItemSelectionModel) -> None:
        """The heads are not told: to paint them, Qt would ask each work whether it is selected."""
        super().setSelectionModel(selection)
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model(), self))

    def fit_columns(self) -> None:
        """Give the columns their first widths."""
        heads = self.horizontalHeader().fontMetrics()
        for column, width in _WIDTHS.items():
            named = heads.horizontalAdvance(column_title(column)) + _AROUND_HEAD
            said = [self.fontMetrics().horizontalAdvance(text) for text in _longest(column)]
            needed = max(said, default=0) + (_BADGE if column is Column.STATE else 0)
            self.setColumnWidth(column, max(width, named, needed + 2 * tokens.GAP))


def _longest(column: Column) -> tuple[str, ...]:
    """What a column may say, where the program knows it beforehand."""
    if column is Column.STATE:
        return tuple(state_title(state) for state in State)
    if column is Column.DATE:
        return tuple(day(f"2026-{month:02}-28T12:00:00+00:00") for month in range(1, 13))
    return ()


class _RowPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, thumbnails: ThumbnailStore, parent: TableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._view = parent

    def needed_width(self, option: QStyleOptionViewItem, index: _Index) -> int:
        """What a cell takes with all that it says; less cuts it in the middle."""
        text = QFontMetrics(option.font).horizontalAdvance(str(index.data() or ""))
        match Column(index.column()):
            case Column.TITLE:
                return text + 2 * tokens.GAP + _PICTURE.width() + tokens.PADDING
            case Column.STATE:
                return text + 2 * tokens.GAP + _BADGE
        return text + 2 * tokens.GAP

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = self._theme.colours
        rect = QRect(option.rect).adjusted(0, self._view.heading_above(index.row()), 0, 0)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line = index.data(LINE_ROLE)
        if isinstance(line, WorkLine):
            self._cell(painter, rect, line, Column(index.column()), index)
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colours.accent)
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 2), colours.accent)
        painter.restore()

    def _cell(
        self, painter: QPainter, rect: QRect, line: WorkLine, column: Column, index: _Index
    ) -> None:
        colours = self._theme.colours
        text = rect.adjusted(tokens.GAP, 0, -tokens.GAP, 0)
        if column is Column.TITLE:
            text.setLeft(self._picture(painter, rect, self._thumbnails.get(line)))
        elif column is Column.STATE:
            badge = state_badge(line.state, colours, 18)
            spot = QRectF(text.left(), rect.center().y() - 8, 18, 18)
            painter.drawPixmap(spot, badge, QRectF(badge.rect()))
            text.setLeft(text.left() + _BADGE)
        painter.setPen(QColor(colours.text if column is Column.TITLE else colours.muted))
        shown = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideMiddle, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _picture(self, painter: QPainter, rect: QRect, picture: QPixmap | None) -> int:
        """Paint the small picture; gives where the text begins."""
        place = QRect(rect.left() + tokens.GAP, 0, _PICTURE.width(), _PICTURE.height())
        place.moveTop(rect.center().y() - place.height() // 2)
        if picture is None:
            painter.fillRect(place, QColor(self._theme.colours.canvas))
        else:
            natural = picture.deviceIndependentSize().toSize()
            size = natural.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(0, 0, max(1, size.width()), max(1, size.height()))
            shown.moveCenter(place.center())
            painter.drawPixmap(shown, picture)
        return place.right() + tokens.PADDING
