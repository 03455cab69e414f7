"""Asks for the signing key's passphrase, from whichever thread needs it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from countermark.base.errors import Cancelled
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.widgets import button, label
from countermark.ui.words import counted

_LEAST = 8  # characters of a new passphrase


class PassphraseDialog(QDialog):
    """One field, or two for a new passphrase."""

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Passphrase", "Passphrase"))
        self._is_new = prompt.startswith("Choose")
        self.first = self._field(translate("Passphrase", "Passphrase"))
        self.second = self._field(translate("Passphrase", "The same once more"))
        self.second.setVisible(self._is_new)
        self._problem = label("", "problem", wrap=True)
        self._ok = button(
            translate("Passphrase", "Use this passphrase")
            if self._is_new
            else translate("Passphrase", "Unlock"),
            self._take,
            "primary",
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("Passphrase", "Cancel"), self.reject))
        buttons.addWidget(self._ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(label(f"{prompt}.", wrap=True))
        layout.addWidget(self.first)
        layout.addWidget(self.second)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(420)

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        return made

    def _take(self) -> None:
        text = self.first.text()
        if self._is_new and len(text) < _LEAST:
            self._problem.setText(
                counted("Passphrase", "At least {n} character(s), please.", _LEAST)
            )
        elif self._is_new and text != self.second.text():
            self._problem.setText(translate("Passphrase", "The two differ."))
        elif text:
            self.accept()


class PassphraseAsker(QObject):
    """A function that may be called on any thread and asks on the interface's."""

    _asked = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._answer = ""
        self._asked.connect(self._show, Qt.ConnectionType.BlockingQueuedConnection)

    def __call__(self, prompt: str) -> str:
        """The passphrase.

        Raises:
            Cancelled: the person would not say.
        """
        self._answer = ""
        if QThread.currentThread() is self.thread():
            self._show(prompt)
        else:
            self._asked.emit(prompt)
        answer, self._answer = self._answer, ""
        if not answer:
            raise Cancelled
        return answer

    @Slot(str)
    def _show(self, prompt: str) -> None:
        dialog = PassphraseDialog(prompt, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._answer = dialog.first.text()
