"""What the middle of the window shows where there are no works: one sentence, one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.icons import pixmap
from countermark.ui.theme import Theme
from countermark.ui.widgets import button, label


class EmptyPage(QWidget):
    """A drawing, a sentence, a button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EmptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._action: Callable[[], object] = lambda: None
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = label("", "page-title", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = button("", self._act, "primary")
        layout = QVBoxLayout(self)
        layout.setSpacing(tokens.MARGIN)
        layout.addStretch(1)
        layout.addWidget(self._sign)
        layout.addWidget(self._sentence)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, sentence: str, verb: str, action: Callable[[], object]) -> None:
        """Show a sentence and what the button does."""
        self._sentence.setText(sentence)
        # It claims its height by itself. If layouts asked for it as well, each of those above
        # would, with every step of a window that is resized, and even while this is hidden.
        policy = self._sentence.sizePolicy()
        policy.setHeightForWidth(False)
        self._sentence.setSizePolicy(policy)
        self.button.setText(verb)
        self._action = action

    def _act(self) -> None:
        self._action()

    def _draw(self) -> None:
        self._sign.setPixmap(pixmap("drop", self._theme.colours.muted, side=64))
