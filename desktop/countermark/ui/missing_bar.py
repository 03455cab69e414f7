"""A quiet bar above the pictures: files are missing, and can be looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from countermark.catalog.records import State
from countermark.ui import tokens
from countermark.ui.icons import state_badge
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.widgets import Elided, button
from countermark.ui.words import counted


class MissingBar(QWidget):
    """Says how many works miss a file, until somebody says later or there are more of them.

    Signals:
        find_asked: look for the files.
    """

    find_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = self._put_off = 0
        self.setObjectName("NoticeBar")
        self.setAccessibleName(translate("Missing", "Missing files"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(tokens.NOTICE_BAR)
        self._sign = QLabel()
        self.sentence = Elided()
        self.later = button(translate("Missing", "Later"), self._later, "link")
        self.search = button(translate("Missing", "Find them …"), self.find_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.later)
        row.addWidget(self.search)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_count(self, count: int) -> None:
        """So many works miss a file."""
        self._count = count
        self._put_off = min(self._put_off, count)
        text = counted("Missing", "{n} work(s) miss their files.", count)
        self.sentence.setText(text)
        self.setToolTip(text)
        self.setVisible(count > self._put_off)

    def _later(self) -> None:
        self._put_off = self._count
        self.hide()

    def _draw(self) -> None:
        self._sign.setPixmap(state_badge(State.MISSING, self._theme.colours))
