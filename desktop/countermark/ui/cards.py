"""A page of cards below one tool bar: what the pages of identities and settings are laid out in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.widgets import label

_WIDEST = 760  # pixels of a card, so that lines can be read


class CardsPage(QWidget):
    """A title, room for buttons beside it, a line for problems, and cards that scroll.

    Attributes:
        bar: of the tool bar; a page adds its buttons.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SitesPage")  # the surface that pages share
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.problem = label("", "problem", wrap=True)
        self.problem.setVisible(False)
        bar = QWidget()
        bar.setObjectName("ToolBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(tokens.TOOL_BAR)
        self.bar = QHBoxLayout(bar)
        self.bar.setContentsMargins(tokens.WIDE, 0, tokens.MARGIN, 0)
        self.bar.setSpacing(tokens.GAP)
        self.bar.addWidget(label(title, "page-title"))
        self.bar.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("PlaceHead")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._scroll, 1)
        self._hold = QWidget()
        self._column = QVBoxLayout(self._hold)
        self._column.setContentsMargins(tokens.WIDE, tokens.MARGIN, tokens.WIDE, tokens.WIDE)
        self._column.setSpacing(tokens.PADDING)
        self._column.addWidget(self.problem)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(tokens.PADDING)
        self._column.addLayout(self._parts)
        self._column.addStretch(1)
        self._hold.setObjectName("PlaceBody")
        self._hold.setMaximumWidth(_WIDEST + 2 * tokens.WIDE)
        outer = QWidget()
        outer.setObjectName("PlaceBody")
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._hold, 1)
        row.addStretch(0)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._scroll.setWidget(outer)

    def show_problem(self, text: str) -> None:
        """Say what went wrong, or nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if text:
            self._scroll.ensureVisible(0, 0)

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
            made.addWidget(part)
    return made
