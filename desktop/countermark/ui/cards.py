"""A page of cards: rows on surfaces of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.page_frame import PageFrame
from countermark.ui.widgets import Elided, label

_LINK_PADDING = 7  # pixels left of a link's text, as the style sheet has it


class CardsPage(PageFrame):
    """A title with buttons beside it, a line for problems, and cards that scroll."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.problem = label("", "problem", wrap=True)
        self.problem.setVisible(False)
        self.body.addWidget(self.problem)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(tokens.PADDING)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)

    def show_problem(self, text: str) -> None:
        """Say what went wrong, or nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if text:
            self.ensureVisible(0, 0)

    def clear(self) -> None:
        """Take all parts away."""
        while item := self._parts.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, part: QWidget) -> None:
        """Put a part below the others."""
        self._parts.addWidget(part)


def card(*rows: QWidget | QLayout) -> QFrame:
    """Rows on a surface of their own."""
    made = QFrame()
    made.setObjectName("Card")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(tokens.MARGIN, tokens.PADDING, tokens.MARGIN, tokens.PADDING)
    layout.setSpacing(tokens.GAP // 2)
    for row in rows:
        if isinstance(row, QWidget):
            layout.addWidget(row)
        else:
            layout.addLayout(row)
    return made


def row(*parts: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is room that stretches."""
    made = QHBoxLayout()
    made.setSpacing(tokens.GAP)
    for part in parts:
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def card_title(sign: QPixmap, name: str, *marks: QWidget) -> QWidget:
    """A card's first line: a sign, a name that ends in dots if need be, and what marks it."""
    made = QWidget()
    drawn, named = QLabel(), Elided("page-title")
    drawn.setPixmap(sign)
    named.setText(name)
    line = row(drawn, named, *marks, None)
    line.setContentsMargins(0, 0, 0, 0)
    made.setLayout(line)
    return made


def links(*parts: QWidget) -> QHBoxLayout:
    """Links side by side, the first one's text in line with the texts above."""
    made = row(*parts, None)
    made.insertSpacing(0, -_LINK_PADDING)
    return made
