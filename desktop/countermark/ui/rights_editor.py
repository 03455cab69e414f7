"""The rights decision as plain sentences with a switch each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from countermark.rights.policy import Permission, Policy, Use
from countermark.ui.fields import TextField
from countermark.ui.language import translate
from countermark.ui.rights_words import (
    OWN,
    answers_in_order,
    conditions_words,
    policy_choices,
    use_sentence,
)
from countermark.ui.segments import Segments
from countermark.ui.widgets import Choices, label


class RightsEditor(QWidget):
    """A decision to look at and to change.

    Signals:
        policy_chosen(str): take the policy of this name; empty for no decision.
        answered(Use, Permission): let this be the answer for a use.
        conditions_changed(str): on these conditions.
    """

    policy_chosen = Signal(str)
    answered = Signal(object, object)
    conditions_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choices()
        self.choice.setAccessibleName(translate("Rights", "Decision"))
        # The wheel scrolls the inspector, it does not decide.
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._policies: tuple[Policy, ...] = ()
        self.choice.activated.connect(
            lambda _at: self.policy_chosen.emit(str(self.choice.currentData()))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.choice)
        self.switches: dict[Use, Segments] = {}
        for use in Use:
            sentence = use_sentence(use)
            switch = Segments(sentence, answers_in_order())
            switch.chosen.connect(lambda answer, use=use: self.answered.emit(use, answer))
            layout.addSpacing(4)
            layout.addWidget(label(sentence, "muted", wrap=True))
            layout.addWidget(switch)
            self.switches[use] = switch
        self._conditions_title = label(translate("Rights", "Conditions"), "muted")
        self.conditions = TextField(translate("Rights", "Conditions"), is_framed=True)
        self.conditions.committed.connect(self.conditions_changed)
        self._meaning = label("", "muted", wrap=True)
        """The conditions of a preset, which are declared in English, in the language in force."""
        self.note = label("", "muted", wrap=True)
        for part in (self._conditions_title, self.conditions, self._meaning, self.note):
            layout.addWidget(part)

    def offer(self, policies: tuple[Policy, ...]) -> None:
        """Let these be chosen from."""
        if policies != self._policies:
            self._policies = policies
            self.choice.clear()
            for name, title in policy_choices(policies):
                self.choice.addItem(title, name)

    def show_policy(self, policy: Policy | None, note: str = "") -> None:
        """Show a decision, or that there is none.

        Args:
            policy: the decision.
            note: a sentence below it, or empty.
        """
        names = [self.choice.itemData(at) for at in range(self.choice.count())]
        name = "" if policy is None else policy.name
        self.choice.setCurrentIndex(names.index(name if name in names else OWN))
        for use, switch in self.switches.items():
            switch.show_value(None if policy is None else policy.of(use))
        is_constrained = policy is not None and Permission.CONSTRAINED in policy.answers().values()
        self._conditions_title.setVisible(is_constrained)
        self.conditions.setVisible(is_constrained)
        self.conditions.show_value(policy.conditions if policy is not None else "")
        meaning = conditions_words(policy) if policy is not None else ""
        self._meaning.setText(meaning)
        self._meaning.setVisible(
            is_constrained and policy is not None and meaning != policy.conditions
        )
        self.note.setText(note)
        self.note.setVisible(bool(note))
