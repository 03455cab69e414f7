"""The first question of the protect dialog: which policy, with a sentence for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from countermark.rights.policy import Policy
from countermark.ui.language import translate
from countermark.ui.protect_words import policy_sentence
from countermark.ui.rights_words import policy_title
from countermark.ui.widgets import label
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
        self._grid.addWidget(label(sentence, "muted", wrap=True), row + 1, 1)

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
