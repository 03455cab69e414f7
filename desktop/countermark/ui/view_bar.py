"""How the works lie: as pictures or rows, in what order, in what groups, how large."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from countermark.catalog.ordering import GroupKey, Order, OrderKey
from countermark.ui import tokens
from countermark.ui.icons import icon
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.works_model import Arrangement

SMALLEST, LARGEST = 100, 420
"""Widths of a picture, in device-independent pixels."""
_STEP = 32


class ViewBar(QWidget):
    """Buttons at the right of the search field.

    Signals:
        arranged(Arrangement): put the works so.
        sized(int): make the pictures so wide.
        is_table_asked(bool): show the works as rows, or as pictures.
    """

    arranged = Signal(object)
    sized = Signal(int)
    is_table_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(SMALLEST, LARGEST)
        self.size_slider.setFixedWidth(84)
        self.size_slider.setAccessibleName(translate("ViewBar", "Size of the pictures"))
        self.size_slider.setToolTip(translate("ViewBar", "Size of the pictures"))
        self.size_slider.valueChanged.connect(self.sized)
        self.as_grid = self._button(translate("ViewBar", "Show as pictures"), is_choice=True)
        self.as_table = self._button(translate("ViewBar", "Show as a table"), is_choice=True)
        self.as_grid.clicked.connect(lambda: self.show_as_table(is_table=False))
        self.as_table.clicked.connect(lambda: self.show_as_table(is_table=True))
        self.sort = self._button(translate("ViewBar", "Order and groups"))
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.size_slider, self.as_grid, self.as_table, self.sort):
            row.addWidget(part)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def _button(self, name: str, *, is_choice: bool = False) -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setCheckable(is_choice)
        made.setAutoExclusive(is_choice)
        made.setIconSize(QSize(20, 20))
        made.setFixedSize(tokens.ROW, tokens.ROW)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders = self._choices(menu, order_titles())
        menu.addSeparator()
        self._ascending = QActionGroup(self)
        for is_descending, title in (
            (False, translate("ViewBar", "Ascending")),
            (True, translate("ViewBar", "Descending")),
        ):
            self._choice(menu, self._ascending, title, is_descending)
        menu.addSeparator()
        self._groups = self._choices(menu, group_titles())
        for group in (self._orders, self._ascending, self._groups):
            group.triggered.connect(lambda _action: self.arranged.emit(self.arrangement()))
        menu.addSeparator()
        self.larger = self._resizing(translate("ViewBar", "Larger pictures"), 1, "Ctrl++", "Ctrl+=")
        self.smaller = self._resizing(translate("ViewBar", "Smaller pictures"), -1, "Ctrl+-")
        menu.addActions([self.larger, self.smaller])
        return menu

    def _resizing(self, title: str, steps: int, *keys: str) -> QAction:
        """A command for where there is no room for the slider; its keys work wherever it is."""
        action = QAction(title, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: self.resize_pictures(steps))
        self.addAction(action)
        return action

    def resize_pictures(self, steps: int) -> None:
        """Make the pictures so many steps larger, or smaller."""
        self.size_slider.setValue(self.size_slider.value() + steps * _STEP)

    def _choices(self, menu: QMenu, titles: Mapping[Any, str]) -> QActionGroup:
        group = QActionGroup(self)
        for key, title in titles.items():
            self._choice(menu, group, title, key)
        return group

    def _choice(self, menu: QMenu, group: QActionGroup, title: str, value: object) -> None:
        action = QAction(title, group)
        action.setCheckable(True)
        action.setData(value)
        menu.addAction(action)

    def arrangement(self) -> Arrangement:
        """What is chosen."""
        order, descending, group = (
            chosen.checkedAction().data()
            for chosen in (self._orders, self._ascending, self._groups)
        )
        return Arrangement(Order(OrderKey(order), bool(descending)), GroupKey(group))

    def show_arrangement(self, wanted: Arrangement) -> None:
        """Mark what is chosen, without saying so."""
        for group, value in (
            (self._orders, wanted.order.key),
            (self._ascending, wanted.order.is_descending),
            (self._groups, wanted.group),
        ):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def show_as_table(self, *, is_table: bool) -> None:
        """Choose rows or pictures."""
        self.as_table.setChecked(is_table)
        self.as_grid.setChecked(not is_table)
        for part in (self.size_slider, self.larger, self.smaller):
            part.setEnabled(not is_table)
        self.is_table_asked.emit(is_table)

    def _draw_icons(self) -> None:
        colour = self._theme.colours.muted
        self.as_grid.setIcon(icon("grid", colour))
        self.as_table.setIcon(icon("table", colour))
        self.sort.setIcon(icon("sort", colour))


def order_titles() -> dict[OrderKey, str]:
    """What works can be put in order by, in words."""
    return {
        OrderKey.DATED: translate("ViewBar", "By date"),
        OrderKey.ADDED: translate("ViewBar", "As added"),
        OrderKey.TITLE: translate("ViewBar", "By title"),
        OrderKey.RATING: translate("ViewBar", "By rating"),
        OrderKey.FOLDER: translate("ViewBar", "By folder"),
    }


def group_titles() -> dict[GroupKey, str]:
    """What works can be put together by, in words."""
    return {
        GroupKey.NONE: translate("ViewBar", "No groups"),
        GroupKey.MONTH: translate("ViewBar", "Months"),
        GroupKey.FOLDER: translate("ViewBar", "Folders"),
    }
