"""A few answers side by side, one of which holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from countermark.ui import tokens

_PADDING = 6  # pixels beside a title, with the border


class Segments(QWidget):
    """Buttons that touch; at most one is pressed.

    Signals:
        chosen(Any): the person wants the value of this one.
    """

    chosen = Signal(object)

    def __init__(self, name: str, titles: Mapping[Any, str], parent: QWidget | None = None) -> None:
        """The row.

        Args:
            name: what is chosen, for people who do not see it.
            titles: of the values, in their order; two at least.
            parent: Qt's.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[Any, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for at, (value, title) in enumerate(titles.items()):
            made = QPushButton(title)
            made.setCheckable(True)
            made.setAutoDefault(False)
            place = "first" if at == 0 else "last" if at == len(titles) - 1 else "middle"
            made.setProperty("segment", place)
            made.setAccessibleName(f"{name}: {title}")
            made.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            # The pressed one is bold, so that colour is not all that tells it.
            bold = QFont(made.font())
            bold.setPixelSize(tokens.BODY)
            bold.setWeight(QFont.Weight.DemiBold)
            made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(title) + 2 * _PADDING)
            self._group.addButton(made)
            self.buttons[value] = made
            row.addWidget(made, 1)

    def show_value(self, wanted: Any) -> None:
        """Press the button of a value, or none, without saying so."""
        self._group.setExclusive(False)
        for value, made in self.buttons.items():
            made.setChecked(value == wanted)
        self._group.setExclusive(True)
