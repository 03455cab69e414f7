"""Rows of label and text, as the inspector shows what cannot be edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.inspector_words import Section
from countermark.ui.widgets import breakable, label

_LABEL_WIDTH = 104


class SectionRows(QWidget):
    """The rows of a section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: Section | None = None
        self._rows: QWidget | None = None

    def show_section(self, section: Section) -> None:
        """Show other rows; the same stay as they are, with what is selected in them."""
        if section == self._shown:
            return
        self._shown = section
        if self._rows is not None:
            self._layout.removeWidget(self._rows)
            self._rows.deleteLater()
        self._rows = QWidget()
        self._rows.setLayout(_grid(section))
        self._layout.addWidget(self._rows)


def _grid(section: Section) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(tokens.GAP)
    grid.setVerticalSpacing(tokens.GAP)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, (name, text) in enumerate(section.rows):
        value = _selectable(label(breakable(text), wrap=True))
        value.setToolTip(text if len(text) > 40 else "")
        if not name:
            grid.addWidget(value, row, 0, 1, 2)
            continue
        title = label(name, "muted", wrap=True)
        grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
