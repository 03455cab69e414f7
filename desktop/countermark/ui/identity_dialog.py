"""Asks who somebody is: for a new identity, or for the request of a certificate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from countermark.credentials.identities.importing import Wording
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.widgets import button, label

_WIDTH = 480


class IdentityDialog(QDialog):
    """Four fields; nothing technical. Its owner does what was asked for, and closes it.

    Signals:
        submitted(Wording): do it for this person.
    """

    submitted = Signal(object)

    def __init__(self, title: str, sentence: str, verb: str, parent: QWidget | None = None) -> None:
        """The dialog.

        Args:
            title: what is asked.
            sentence: what will happen.
            verb: on the button.
            parent: over which it opens.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        self._layout.setSpacing(tokens.GAP)
        self._layout.addWidget(label(title, "page-title"))
        self._layout.addWidget(label(sentence, "muted", wrap=True))
        self.name = self._field(translate("IdentityDialog", "Name"))
        self.name.setPlaceholderText(translate("IdentityDialog", "As you are credited"))
        self.organisation = self._field(translate("IdentityDialog", "Organisation (optional)"))
        self.email = self._field(translate("IdentityDialog", "E-mail (optional)"))
        self.website = self._field(translate("IdentityDialog", "Website (optional)"))
        self._problem = label("", "problem", wrap=True)
        self._layout.addWidget(self._problem)
        self.go = button(verb, self._submit, "primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("IdentityDialog", "Cancel"), self.reject))
        buttons.addWidget(self.go)
        self._layout.addLayout(buttons)
        self.name.textChanged.connect(self._enable)
        self._enable()
        self.name.setFocus()

    def wording(self) -> Wording:
        """What was typed."""
        fields = (self.name, self.organisation, self.email, self.website)
        return Wording(*(field.text().strip() for field in fields))

    def show_problem(self, text: str) -> None:
        """Say why it was not done; the fields stay as they are."""
        self._problem.setText(text)
        self._enable()

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        title = label(name)
        title.setBuddy(made)
        self._layout.addWidget(title)
        self._layout.addWidget(made)
        return made

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()))

    def _submit(self) -> None:
        self.go.setEnabled(False)
        self._problem.setText("")
        self.submitted.emit(self.wording())
