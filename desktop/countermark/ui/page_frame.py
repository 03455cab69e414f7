"""The frame that pages beside the library share: a title, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.widgets import label

_WIDEST = 860  # a column wider than that is hard to read


class PageFrame(QScrollArea):
    """A page.

    Attributes:
        title_row: takes the page's buttons, right of the title.
        body: takes what stands below the title.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setObjectName("PageGround")
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(tokens.PADDING)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(tokens.GAP)
        named = label(title, "page-title")
        named.setMinimumHeight(tokens.BUTTON)  # at the same place, with buttons beside it or not
        self.title_row.addWidget(named)
        self.title_row.addStretch(1)
        self.body.addLayout(self.title_row)
        outer.addWidget(column)
        self.setWidget(ground)
