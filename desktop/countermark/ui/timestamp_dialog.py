"""Asks who vouches for the time of signatures, and says what that tells them."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from countermark.base.errors import UserError
from countermark.credentials.timestamps import (
    WhenUnstamped,
    authority_address,
    known_authorities,
    what_is_sent,
)
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.protect_words import Stamping
from countermark.ui.sentence_words import error_words, sentence_words
from countermark.ui.widgets import button, head, label

_WIDTH = 520


class TimestampDialog(QDialog):
    """Nobody, a public authority, or one at an address; and what to do when it fails.

    Attributes:
        address: field for an address of one's own.
        go: takes the choice.
    """

    def __init__(self, chosen: Stamping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("TimeStamp", "Time-stamp"))
        self.setMinimumWidth(_WIDTH)
        self._authorities = QButtonGroup(self)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://…")
        self.address.setAccessibleName(translate("TimeStamp", "Address of a time-stamp authority"))
        self._sign = QRadioButton(
            translate("TimeStamp", "Sign without a time-stamp; it can be added later")
        )
        self._fail = QRadioButton(translate("TimeStamp", "Do not sign the file"))
        self._said = label("", wrap=True)
        self._problem = label("", "problem", wrap=True)
        self.go = button(translate("TimeStamp", "Use this choice"), self._take, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(translate("TimeStamp", "Who vouches for the time?"), "page-title"))
        why = translate(
            "TimeStamp", "A time-stamp shows that you signed while your certificate was valid."
        )
        layout.addWidget(label(why, "muted", wrap=True))
        layout.addLayout(self._rows())
        layout.addWidget(self._said)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(head(translate("TimeStamp", "If it does not answer")))
        group = QButtonGroup(self)
        for choice in (self._sign, self._fail):
            group.addButton(choice)
            layout.addWidget(choice)
        fails = chosen.when_unstamped is WhenUnstamped.FAIL
        (self._fail if fails else self._sign).setChecked(True)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())
        self.choose(chosen.authority)
        self._authorities.buttonToggled.connect(self._refresh)
        self.address.textChanged.connect(self._refresh)
        self._refresh()

    def choose(self, address: str) -> None:
        """Check the authority at an address; an empty one is nobody."""
        known = [made for made in self._authorities.buttons() if made.property("at") == address]
        if known:
            known[0].setChecked(True)
            known[0].setFocus()
        else:
            self._own.setChecked(True)
            self._own.setFocus()
            self.address.setText(address)

    def stamping(self) -> Stamping:
        """What is chosen now.

        Raises:
            UserError: the address is none.
        """
        typed = self._own.isChecked()
        checked = self._authorities.checkedButton()
        address = self.address.text() if typed else str(checked.property("at") if checked else "")
        when = WhenUnstamped.FAIL if self._fail.isChecked() else WhenUnstamped.SIGN
        return Stamping(authority_address(address) if address or typed else "", when)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 22)
        grid.setColumnStretch(1, 1)
        rows = [
            (
                translate("TimeStamp", "Nobody"),
                "",
                translate("TimeStamp", "Nothing is sent anywhere."),
            )
        ]
        rows += [
            (item.name, item.address, sentence_words(item.note)) for item in known_authorities()
        ]
        for name, address, note in rows:
            made = QRadioButton(name)
            made.setProperty("at", address)
            made.setAccessibleDescription(note)
            self._authorities.addButton(made)
            grid.addWidget(made, grid.rowCount(), 0, 1, 2)
            grid.addWidget(label(note, "muted", wrap=True), grid.rowCount(), 1)
        self._own = QRadioButton(translate("TimeStamp", "Another one, at this address"))
        self._authorities.addButton(self._own)
        grid.addWidget(self._own, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self.address, grid.rowCount(), 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("TimeStamp", "Cancel"), self.reject))
        row.addWidget(self.go)
        return row

    def _refresh(self) -> None:
        self.address.setEnabled(self._own.isChecked())
        self._problem.setText("")
        try:
            address = self.stamping().authority
        except UserError:
            self._said.setText(
                translate(
                    "TimeStamp", "For each file a digest of its signature goes to that address."
                )
            )
            return
        asked = bool(address)
        self._said.setText(sentence_words(what_is_sent(address)) if asked else "")
        self._sign.setEnabled(asked)
        self._fail.setEnabled(asked)

    def _take(self) -> None:
        try:
            self.stamping()
        except UserError as error:
            self._problem.setText(error_words(error))
            return
        self.accept()
