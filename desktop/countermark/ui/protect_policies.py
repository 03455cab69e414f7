"""The first question of the protect dialog: which policy, with a sentence for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from countermark.rights.policy import Policy
from countermark.ui.language import translate
from countermark.ui.rights_words import (
    asks_first,
    contact_sentence,
    policy_sentence,
    policy_title,
)
from countermark.ui.widgets import breakable, label
from countermark.ui.words import counted, number, works

_INDENT = 22  # pixels, below a radio button's words
_POLICY = "policy"


class PolicyChoice(QWidget):
    """A button for each policy; and one for works that have decisions of their own.

    Signals:
        changed: another one is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        policies: tuple[Policy, ...],
        chosen: str,
        count: int,
        decided: int,
        parent: QWidget | None = None,
    ) -> None:
        """The question.

        Args:
            policies: to choose from; one at least.
            chosen: name of the one chosen last.
            count: of works.
            decided: how many of them have a decision of their own.
            parent: Qt's.
        """
        super().__init__(parent)
        self._policies = {policy.name: policy for policy in policies}
        self._first = chosen if chosen in self._policies else policies[0].name
        self._group = QButtonGroup(self)
        self._contacts: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, _INDENT)
        self._grid.setColumnStretch(1, 1)
        if decided:
            self._add(
                "",
                translate("Protect", "As decided for each work"),
                self._as_decided_sentence(count, decided),
            )
        for policy in policies:
            self._add(policy.name, policy_title(policy), policy_sentence(policy))
            self._add_contact(policy)
        self.choose("" if decided else self._first)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())

    @property
    def is_as_decided(self) -> bool:
        """Whether works keep to their own decisions."""
        return self._checked() == ""

    @property
    def name(self) -> str:
        """Of the chosen policy; with `is_as_decided` of the one for works without a decision."""
        return self._checked() or self._first

    @property
    def chosen(self) -> Policy:
        """The policy of that name."""
        return self._policies[self.name]

    def choose(self, name: str) -> None:
        """Check a policy's button; empty is the one for decisions of their own."""
        for made in self._group.buttons():
            made.setChecked(made.property(_POLICY) == name)
        self.changed.emit()

    def show_contact(self, contact: str, problem: str) -> None:
        """Say below each policy that lets itself be asked where that is.

        Args:
            contact: of whoever signs; empty if there is none.
            problem: what is said where nobody can be asked; empty for nothing.
        """
        for name, (at, nowhere) in self._contacts.items():
            policy = self._policies[name]
            said = contact_sentence(policy, contact if asks_first(policy) else "")
            at.setText(breakable(said))
            at.setVisible(bool(said))
            nowhere.setText("" if said else problem)
            nowhere.setVisible(not said and bool(problem))

    def _checked(self) -> str:
        made = self._group.checkedButton()
        return self._first if made is None else str(made.property(_POLICY))

    def _add(self, name: str, title: str, sentence: str) -> None:
        made = QRadioButton(title)
        made.setProperty(_POLICY, name)
        made.setAccessibleDescription(sentence)
        self._group.addButton(made)
        row = self._grid.rowCount()
        self._grid.addWidget(made, row, 0, 1, 2)
        self._grid.addWidget(label(breakable(sentence), "muted", wrap=True), row + 1, 1)

    def _add_contact(self, policy: Policy) -> None:
        if not (asks_first(policy) or policy.contact):
            return
        at, nowhere = label("", "muted", wrap=True), label("", "warning", wrap=True)
        for line in (at, nowhere):
            self._grid.addWidget(line, self._grid.rowCount(), 1)
        self._contacts[policy.name] = (at, nowhere)
        self.show_contact("", "")

    def _as_decided_sentence(self, count: int, decided: int) -> str:
        if decided == count:
            return counted("Protect", "{n} work(s) have a decision of their own.", decided)
        text = translate(
            "Protect", "{some} of {works} have a decision of their own; the others get “{policy}”."
        )
        return text.format(
            some=number(decided),
            works=works(count),
            policy=policy_title(self._policies[self._first]),
        )
