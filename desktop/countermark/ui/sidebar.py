"""The side bar: brand, rows, and the switch between light and dark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.icons import icon
from countermark.ui.language import translate
from countermark.ui.sidebar_model import ENTRY_ROLE, EXPORT, NEW_COLLECTION, NEW_SITE, SideBarModel
from countermark.ui.sidebar_rows import SideBarRows
from countermark.ui.theme import Theme
from countermark.ui.widgets import button
from countermark.ui.works_model import Filter

_Index = QModelIndex | QPersistentModelIndex
_NARROWEST = 200  # pixels


class SideBar(QWidget):
    """Brand and rows.

    Signals:
        filter_chosen(Filter): show these works.
        place_chosen(str): show the place of this name.
        page_chosen(str): show the page of this key.
        site_chosen(str): export declarations for this site; empty for a new one.
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
        self.model.modelReset.connect(self._fit)
        self.rows.selectionModel().currentChanged.connect(self._choose)
        self.rows.clicked.connect(self._act)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._ask_menu)
        self.rows.activated.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(brand)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._foot())
        theme.changed.connect(self._draw_foot)
        self._draw_foot()

    def _foot(self) -> QWidget:
        foot = QWidget()
        self._theme_button = button("", self.theme_asked.emit, "link")
        self._theme_button.setIconSize(QSize(18, 18))
        row = QHBoxLayout(foot)
        row.setContentsMargins(tokens.GAP, tokens.GAP, tokens.GAP, tokens.GAP)
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
        self.setMinimumWidth(max(_NARROWEST, self.rows.needed_width() + bar))

    def select(self, wanted: Filter | str) -> None:
        """Mark the row of a filter or a place, without choosing it again; none if there is none."""
        row = self.model.row_of(wanted)
        self.rows.selectionModel().blockSignals(True)
        if row is None:
            self.rows.clearSelection()
        else:
            self.rows.setCurrentIndex(self.model.index(row))
            self.rows.scrollTo(self.model.index(row))
        self.rows.selectionModel().blockSignals(False)
        self.rows.viewport().update()

    def _choose(self, current: _Index, _previous: _Index) -> None:
        entry = current.data(ENTRY_ROLE) if current.isValid() else None
        if entry is not None and entry.filter is not None:
            self.filter_chosen.emit(entry.filter)
        elif entry is not None and entry.place:
            self.place_chosen.emit(entry.place)
        elif entry is not None and entry.page:
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
        elif entry.action == EXPORT or entry.site:
            self.site_chosen.emit(entry.site)
