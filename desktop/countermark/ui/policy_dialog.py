"""Asks what a policy of the person's own says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from countermark.rights.policy import Permission, Policy, Use
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.policy_book import PolicyWish
from countermark.ui.rights_words import answers_in_order, use_sentence
from countermark.ui.segments import Segments
from countermark.ui.widgets import button, head, label

_WIDTH = 560
_LINES = 3


class PolicyDialog(QDialog):
    """One page; what it asks for is done by its owner, who closes it.

    Signals:
        submitted(PolicyWish): keep this.
    """

    submitted = Signal(object)

    def __init__(self, base: Policy, *, is_new: bool, parent: QWidget | None = None) -> None:
        """The dialog.

        Args:
            base: the policy to change, or to begin with.
            is_new: whether another one is made.
            parent: Qt's.
        """
        super().__init__(parent)
        self._base, self._is_new = base, is_new
        self._answers = base.answers()
        question = (
            translate("Policies", "New policy")
            if is_new
            else translate("Policies", "Change policy")
        )
        self.setWindowTitle(question)
        self.setMinimumWidth(_WIDTH)
        self.title = QLineEdit("" if is_new else base.title)
        self.title.setPlaceholderText(translate("Policies", "What it is for, in a few words"))
        self.switches: dict[Use, Segments] = {}
        self.conditions = QPlainTextEdit(base.conditions)
        self.conditions.setTabChangesFocus(True)
        rows = self.conditions.fontMetrics().lineSpacing() * _LINES
        self.conditions.setFixedHeight(rows + 2 * tokens.GAP + 4)
        self.licence = QLineEdit(base.licence)
        self.licence.setPlaceholderText("https://")
        self.contact = QLineEdit(base.contact)
        self.contact.setPlaceholderText(translate("Policies", "The address of whoever signs"))
        self._problem = label("", "problem", wrap=True)
        self._problem.setVisible(False)
        self.go = button(translate("Policies", "Keep policy"), self._submit, "primary")
        self._lay_out(question)
        self.title.textChanged.connect(lambda _text: self._refresh())
        self._refresh()

    def _lay_out(self, question: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(question, "page-title"))
        self._field(layout, translate("Policies", "Title"), self.title)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(head(translate("Policies", "May a machine …")))
        layout.addLayout(self._switch_rows())
        self._conditions_title = self._field(
            layout, translate("Policies", "On these conditions"), self.conditions
        )
        self._field(layout, translate("Policies", "Page with the licence, if any"), self.licence)
        self._field(layout, translate("Policies", "Who gives permission"), self.contact)
        layout.addWidget(self._problem)
        layout.addSpacing(tokens.GAP)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("Policies", "Cancel"), self.reject))
        buttons.addWidget(self.go)
        layout.addLayout(buttons)

    def _field(self, layout: QVBoxLayout, title: str, field: QWidget) -> QWidget:
        field.setAccessibleName(title)
        named = label(title, "muted")
        layout.addWidget(named)
        layout.addWidget(field)
        return named

    def _switch_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(tokens.MARGIN)
        grid.setColumnStretch(0, 1)
        for at, use in enumerate(Use):
            sentence = use_sentence(use)
            switch = Segments(sentence, answers_in_order())
            switch.show_value(self._answers[use])
            switch.chosen.connect(lambda answer, use=use: self._answer(use, answer))
            grid.addWidget(label(sentence, wrap=True), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(switch, at, 1)
            self.switches[use] = switch
        return grid

    def show_problem(self, text: str) -> None:
        """Say why nothing was kept."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.go.setEnabled(True)

    def _answer(self, use: Use, answer: Permission) -> None:
        self._answers[use] = answer
        self._refresh()

    def _refresh(self) -> None:
        is_constrained = Permission.CONSTRAINED in self._answers.values()
        self._conditions_title.setVisible(is_constrained)
        self.conditions.setVisible(is_constrained)
        self.go.setEnabled(bool(self.title.text().strip()))

    def _submit(self) -> None:
        self.show_problem("")
        self.go.setEnabled(False)
        texts = {
            "title": self.title.text(),
            "conditions": " ".join(self.conditions.toPlainText().split()),
            "licence": self.licence.text().strip(),
            "contact": self.contact.text().strip(),
        }
        wish = PolicyWish(self._base, self._is_new, dict(self._answers), texts)
        self.submitted.emit(wish)
