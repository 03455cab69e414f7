"""Asks for the decision of a whole place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from countermark.catalog.place_records import Place
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.publish_dialog import decision_box
from countermark.ui.rights_words import policy_sentence
from countermark.ui.widgets import button, label

_WIDTH = 480


class DecideDialog(QDialog):
    """One page; what it asks for is done by its owner, who closes it.

    Signals:
        submitted(str): decide by the policy of this name; empty: it follows from the works.
    """

    submitted = Signal(str)

    def __init__(
        self, place: Place, policies: Sequence[Policy], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Decide", "Decide"))
        self.setMinimumWidth(_WIDTH)
        self._sentences = {policy.name: policy_sentence(policy) for policy in policies}
        self.policy = decision_box(
            policies, translate("Decide", "The strictest of what is published there")
        )
        self.policy.setCurrentIndex(
            max(0, self.policy.findData(place.policy.name if place.policy else ""))
        )
        self._sentence = label("", "muted", wrap=True)
        self._problem = label("", "problem", wrap=True)
        self.go = button(translate("Decide", "Decide"), self._submit, "primary")
        question = translate("Decide", "What holds at {place}?").format(place=place.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(question, "page-title", wrap=True))
        layout.addWidget(self.policy)
        layout.addWidget(self._sentence)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("Decide", "Cancel"), self.reject))
        buttons.addWidget(self.go)
        layout.addLayout(buttons)
        self.policy.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def show_problem(self, text: str) -> None:
        """Say why nothing was decided."""
        self._problem.setText(text)
        self.go.setEnabled(True)

    def _refresh(self) -> None:
        follows = translate("Decide", "Parts that you decided otherwise stay as they are.")
        chosen = self._sentences.get(str(self.policy.currentData()), "")
        self._sentence.setText(f"{chosen} {follows}".strip())

    def _submit(self) -> None:
        self._problem.setText("")
        self.go.setEnabled(False)
        self.submitted.emit(str(self.policy.currentData()))
