"""The side bar: brand, rows, the pages at its foot, and the switch between light and dark."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.icons import icon
from countermark.ui.language import translate
from countermark.ui.sidebar_model import (
    ENTRY_ROLE,
    NEW_COLLECTION,
    NEW_SITE,
    RENEW,
    SideBarModel,
    page_entries,
)
from countermark.ui.sidebar_rows import SideBarRows
from countermark.ui.theme import Theme
from countermark.ui.widgets import button, line
from countermark.ui.works_model import Filter

_Index = QModelIndex | QPersistentModelIndex
_NARROWEST = 200  # pixels


class SideBar(QWidget):
    """Brand and rows. Those of the library scroll; the pages below them are always in sight.

    Attributes:
        model: of the library's rows.
        rows: the library's.
        pages: those of the pages.

    Signals:
        filter_chosen(Filter): show these works.
        place_chosen(str): show the place of this name.
        page_chosen(str): show the page of this key.
        site_chosen(str): export declarations for this site, which is no place.
        new_site_asked: make a new place.
        new_collection_asked: make a new collection.
        collection_menu_asked(str, QPoint): what can be done with the collection of this name;
            where on the screen.
        theme_asked: take the next theme.
    """

    filter_chosen = Signal(object)
    place_chosen = Signal(str)
    page_chosen = Signal(str)
    site_chosen = Signal(str)
    new_site_asked = Signal()
    new_collection_asked = Signal()
    collection_menu_asked = Signal(str, QPoint)
    theme_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SideBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self._theme = theme
        brand = QLabel("Countermark")
        brand.setProperty("role", "brand")
        brand.setContentsMargins(tokens.MARGIN, 0, 0, 0)
        brand.setFixedHeight(tokens.TOOL_BAR)
        self.model = SideBarModel(self)
        self.rows = SideBarRows(theme, self.model)
        self.rows.setAccessibleName(translate("SideBar", "Library, folders and sites"))
        page_model = SideBarModel(self)
        page_model.show(page_entries())
        self.pages = SideBarRows(theme, page_model)
        self.pages.setAccessibleName(translate("SideBar", "Pages"))
        self.pages.show_all()
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(brand)
        layout.addWidget(self.rows, 1)
        layout.addWidget(line())
        layout.addSpacing(tokens.GAP // 2)
        layout.addWidget(self.pages)
        layout.addWidget(self._foot())
        theme.changed.connect(self._draw_foot)
        self._draw_foot()
        self._fit()

    def _connect(self) -> None:
        self.model.modelReset.connect(self._fit)
        for rows in (self.rows, self.pages):
            rows.selectionModel().selectionChanged.connect(self._choose)
            rows.clicked.connect(self._act)
            rows.activated.connect(self._act)
            rows.activated.connect(self._open)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._ask_menu)
        self.rows.left.connect(self._go_below)
        self.pages.left.connect(self._go_above)

    def _foot(self) -> QWidget:
        foot = QWidget()
        self._theme_button = button("", self.theme_asked.emit, "link")
        self._theme_button.setIconSize(QSize(18, 18))
        row = QHBoxLayout(foot)
        row.setContentsMargins(tokens.GAP, tokens.GAP // 2, tokens.GAP, tokens.GAP)
        row.addWidget(self._theme_button)
        row.addStretch(1)
        return foot

    def _draw_foot(self) -> None:
        is_dark = self._theme.is_dark
        sign = "sun" if is_dark else "moon"
        name = translate("SideBar", "Light") if is_dark else translate("SideBar", "Dark")
        spoken = (
            translate("SideBar", "Switch to light colours")
            if is_dark
            else translate("SideBar", "Switch to dark colours")
        )
        self._theme_button.setText(f" {name}")
        self._theme_button.setAccessibleName(spoken)
        self._theme_button.setIcon(icon(sign, self._theme.colours.accent))

    def _fit(self) -> None:
        """At least so wide that none of the program's own words is cut off."""
        bar = self.rows.verticalScrollBar().sizeHint().width()
        needed = max(self.rows.needed_width() + bar, self.pages.needed_width())
        self.setMinimumWidth(max(_NARROWEST, needed))

    def select(self, wanted: Filter | str) -> None:
        """Mark the row of a filter, place or page, without choosing it again; none if none is."""
        for rows in (self.rows, self.pages):
            row = rows.row_of(wanted)
            rows.selectionModel().blockSignals(True)
            if row is None:
                rows.clearSelection()
            else:
                rows.setCurrentIndex(rows.model().index(row, 0))
                rows.scrollTo(rows.model().index(row, 0))
            rows.selectionModel().blockSignals(False)
            rows.viewport().update()

    def _go_below(self, is_below: bool) -> None:
        if is_below:
            self.pages.enter(at_end=False)

    def _go_above(self, is_below: bool) -> None:
        if not is_below:
            self.rows.enter(at_end=True)

    def _choose(self, chosen: QItemSelection) -> None:
        for index in chosen.indexes():
            self._open(index)

    def _open(self, index: _Index) -> None:
        """Show what a row stands for, or do what it says."""
        entry = index.data(ENTRY_ROLE)
        if entry.filter is not None:
            self.filter_chosen.emit(entry.filter)
        elif entry.place:
            self.place_chosen.emit(entry.place)
        elif entry.page:
            self.page_chosen.emit(entry.page)

    def _ask_menu(self, at: QPoint) -> None:
        entry = self.rows.indexAt(at).data(ENTRY_ROLE)
        if entry is not None and entry.collection:
            place = self.rows.viewport().mapToGlobal(at)
            self.collection_menu_asked.emit(entry.collection, place)

    def _act(self, index: _Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return
        if entry.filter is not None:  # the row may be the current one already
            self.filter_chosen.emit(entry.filter)
        elif entry.action == NEW_SITE:
            self.new_site_asked.emit()
        elif entry.action == NEW_COLLECTION:
            self.new_collection_asked.emit()
        elif entry.action == RENEW:
            self.page_chosen.emit("identities")
        elif entry.site:
            self.site_chosen.emit(entry.site)
