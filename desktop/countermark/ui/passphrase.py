"""Asks for a passphrase, a PIN or an access key, from whichever thread needs it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from countermark.base.asking import Secret, Wanted
from countermark.base.errors import Cancelled
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.widgets import button, label
from countermark.ui.words import counted

_LEAST = 8  # characters of a new passphrase


class PassphraseDialog(QDialog):
    """One field, or two for a new passphrase."""

    def __init__(self, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = secret_name(wanted.secret)
        self.setWindowTitle(name)
        self._is_new = wanted.secret.is_new
        self.first = self._field(name)
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
        layout.addWidget(label(wanted_sentence(wanted), wrap=True))
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


def secret_name(secret: Secret) -> str:
    """What is typed, in a word or two."""
    return {
        Secret.PIN: translate("Passphrase", "PIN"),
        Secret.ACCESS_KEY: translate("Passphrase", "Access key"),
    }.get(secret) or translate("Passphrase", "Passphrase")


def wanted_sentence(wanted: Wanted) -> str:
    """What is to be typed, and what it opens."""
    sentences = _sentences_of_one() if wanted.of else _sentences()
    return sentences[wanted.secret].format(name=wanted.of)


def _sentences() -> dict[Secret, str]:
    """Where it goes without saying which is meant."""
    return {
        Secret.NEW_PASSPHRASE: translate(
            "Passphrase", "Choose a passphrase for your signing key: this computer has no keyring."
        ),
        Secret.PASSPHRASE: translate("Passphrase", "Type the passphrase of your signing key."),
        Secret.NEW_BACKUP_PASSPHRASE: translate(
            "Passphrase", "Choose a passphrase for the backup."
        ),
        Secret.BACKUP_PASSPHRASE: translate("Passphrase", "Type the passphrase of the backup."),
        Secret.PIN: translate("Passphrase", "Type the PIN of your security token."),
        Secret.ACCESS_KEY: translate("Passphrase", "Type the access key of your signing service."),
    }


def _sentences_of_one() -> dict[Secret, str]:
    """For what one file or one of several signing keys wants."""
    return {
        Secret.FILE_PASSPHRASE: translate("Passphrase", "Type the passphrase of {name}."),
        Secret.PASSPHRASE: translate(
            "Passphrase", "Type the passphrase of the signing key of {name}."
        ),
        Secret.OTHER_PASSPHRASE: translate(
            "Passphrase", "Choose a new passphrase for the signing key of {name}."
        ),
        Secret.PIN: translate(
            "Passphrase", "Type the PIN of the security token with the signing key of {name}."
        ),
        Secret.ACCESS_KEY: translate(
            "Passphrase", "Type the access key of the service that signs for {name}."
        ),
    }


class PassphraseAsker(QObject):
    """A function that may be called on any thread and asks on the interface's."""

    _asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._answer = ""
        self._asked.connect(self._show, Qt.ConnectionType.BlockingQueuedConnection)

    def __call__(self, wanted: Wanted) -> str:
        """What the person typed.

        Raises:
            Cancelled: the person would not say.
        """
        self._answer = ""
        if QThread.currentThread() is self.thread():
            self._show(wanted)
        else:
            self._asked.emit(wanted)
        answer, self._answer = self._answer, ""
        if not answer:
            raise Cancelled
        return answer

    @Slot(object)
    def _show(self, wanted: Wanted) -> None:
        dialog = PassphraseDialog(wanted, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._answer = dialog.first.text()
