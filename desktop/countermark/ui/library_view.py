"""The works in the middle of the window: tool bar, pictures or rows, one work in full size."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from countermark.catalog.ordering import Order
from countermark.catalog.records import WorkLine
from countermark.ui import tokens
from countermark.ui.empty_page import EmptyPage
from countermark.ui.grid import GridView
from countermark.ui.icons import icon
from countermark.ui.language import translate
from countermark.ui.look_view import LookView
from countermark.ui.missing_bar import MissingBar
from countermark.ui.notice_bar import NoticeBar
from countermark.ui.search_field import SearchField
from countermark.ui.selection import WorkSelection
from countermark.ui.table import TableView
from countermark.ui.theme import Theme
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.view_bar import ViewBar
from countermark.ui.view_keys import rating_of
from countermark.ui.widgets import button
from countermark.ui.works_model import Arrangement, WorksModel

_NARROW = 720  # device-independent pixels of the tool bar


class LibraryView(QWidget):
    """The works that a filter finds.

    Attributes:
        selection: which of them are selected.

    Signals:
        add_asked: choose a folder to add.
        verify_asked: verify the selected works.
        protect_asked: protect the selected works.
        export_asked: export declarations.
        look_asked(int): show the work in this row in full size.
        look_moved(int): show the work so many further on.
        look_closed: show all works again.
        rated(int): give the selected works so many stars.
        drag_asked: drag the files of the selected works out of the window.
        menu_asked(QPoint): what can be done with the selected works; where on the screen.
    """

    add_asked = Signal()
    verify_asked = Signal()
    protect_asked = Signal()
    export_asked = Signal()
    look_asked = Signal(int)
    look_moved = Signal(int)
    look_closed = Signal()
    rated = Signal(int)
    drag_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        works: WorksModel,
        thumbnails: ThumbnailStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._works = works
        self._thumbnails = thumbnails
        self._is_narrow = False
        self._is_new = True  # no works have been in view yet
        self.selection = WorkSelection(works, self)
        self.grid = GridView(theme, thumbnails)
        self.table = TableView(theme, thumbnails)
        for view in (self.grid, self.table):
            view.setModel(works)
            view.setSelectionModel(self.selection.model)
            view.doubleClicked.connect(lambda index: self.look_asked.emit(index.row()))
            view.keyed.connect(self._key)
            view.drag_asked.connect(self.drag_asked)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._ask_menu)
        self.table.fit_columns()
        self.table.order_asked.connect(self._put_in_order)
        works.arranged.connect(self.show_arrangement)
        self.grid.set_titles(works.group_title)
        self.table.set_titles(works.group_title)
        self.empty = EmptyPage(theme)
        self.look = LookView(theme)
        self.look.moved.connect(self.look_moved)
        self.look.closed.connect(self.close_look)
        self.look.keyed.connect(self._key)
        self.notice = NoticeBar(theme)
        self.missing = MissingBar(theme)
        self.tool_bar = self._tool_bar(theme)
        self.stack = QStackedWidget()
        for page in (self.empty, self.grid, self.table, self.look):
            self.stack.addWidget(page)
        theme.changed.connect(self._draw_icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tool_bar)
        column.addWidget(self.notice)
        column.addWidget(self.missing)
        column.addWidget(self.stack, 1)

    def _tool_bar(self, theme: Theme) -> QWidget:
        bar = QWidget()
        bar.setObjectName("ToolBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(tokens.TOOL_BAR)
        self.search = SearchField(theme)
        self.view_bar = ViewBar(theme)
        self.view_bar.sized.connect(self._resize_tiles)
        self.view_bar.is_table_asked.connect(lambda _is_table: self.choose())
        self.add_button = button(translate("Library", "Add folder …"), self.add_asked.emit)
        self.add_button.setAccessibleName(translate("Library", "Add folder …"))
        self.verify_button = button(translate("Library", "Verify"), self.verify_asked.emit)
        self.protect_button = button(
            translate("Library", "Protect …"), self.protect_asked.emit, "primary"
        )
        # Laying a hundred tiles out for each step of a slider that is dragged would be too much.
        self._resizing = QTimer(self, interval=15, singleShot=True)
        self._resizing.timeout.connect(
            lambda: self.grid.set_tile_width(self.view_bar.size_slider.value())
        )
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self.view_bar)
        row.addSpacing(tokens.GAP)
        for made in (self.add_button, self.verify_button, self.protect_button):
            row.addWidget(made)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what can be done otherwise gives way to the search."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self.view_bar.size_slider.setHidden(is_narrow)
        name = translate("Library", "Add folder …")
        self.add_button.setText("" if is_narrow else name)
        self.add_button.setToolTip(name if is_narrow else "")
        self._draw_icons()

    def _draw_icons(self) -> None:
        sign = icon("add-folder", self._theme.colours.text) if self._is_narrow else QIcon()
        self.add_button.setIcon(sign)

    @property
    def view(self) -> GridView | TableView:
        """The view that is chosen."""
        return self.table if self.view_bar.as_table.isChecked() else self.grid

    @property
    def is_looking(self) -> bool:
        """Whether one work is shown in full size."""
        return self.stack.currentWidget() is self.look

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Mark how the works lie, in the menu and above the table."""
        self.view_bar.show_arrangement(arrangement)
        self.table.show_order(arrangement.order)

    def _put_in_order(self, order: Order) -> None:
        self._works.arrange(replace(self._works.arrangement, order=order))

    def choose(self) -> None:
        """Show the works, or what to do where there are none."""
        if self.is_looking:
            return
        is_there = bool(self._works.rowCount() or self._works.is_loading)
        before, focused = self.stack.currentWidget(), self.window().focusWidget()
        had_focus = focused is self or (focused is not None and _is_in(focused, before))
        self.stack.setCurrentWidget(self.view if is_there else self.empty)
        if is_there and had_focus:
            self.view.setFocus()
        if had_focus and self._is_new and self._works.rowCount():
            self.selection.go_to(0)  # where the keyboard begins; nothing is selected for it
        self._is_new = self._is_new and not self._works.rowCount()

    def open_look(self, line: WorkLine, full: QSize) -> None:
        """Show one work in full size."""
        small: QPixmap | None = self._thumbnails.get(line)
        self.look.show_work(line, small, full)
        self.tool_bar.hide()
        self.stack.setCurrentWidget(self.look)
        self.look.setFocus()

    def show_look_place(self, row: int) -> None:
        """Say where the work that is shown in full size lies among all."""
        self.look.show_place(row, self._works.rowCount())

    def close_look(self) -> None:
        """Show all works again."""
        if not self.is_looking:
            return
        self.tool_bar.show()
        self.stack.setCurrentWidget(self.view)
        self.view.setFocus()
        if self.selection.count == 1 and not QGuiApplication.keyboardModifiers():
            # What is selected with Shift from now on counts from here.
            self.view.setCurrentIndex(self.view.currentIndex())
        self.choose()
        self.look_closed.emit()

    def _resize_tiles(self, _width: int) -> None:
        self._resizing.start()

    def _ask_menu(self, at: QPoint) -> None:
        self.menu_asked.emit(self.view.viewport().mapToGlobal(at))

    def _key(self, key: int) -> None:
        rating = rating_of(key)
        if rating is not None:
            self.rated.emit(rating)
        elif key == Qt.Key.Key_P:
            self.protect_asked.emit()
        elif key == Qt.Key.Key_V:
            self.verify_asked.emit()
        elif key == Qt.Key.Key_E:
            self.export_asked.emit()
        else:
            self.look_asked.emit(self.selection.current_row)


def _is_in(widget: QWidget, part: QWidget | None) -> bool:
    return part is not None and (widget is part or part.isAncestorOf(widget))
