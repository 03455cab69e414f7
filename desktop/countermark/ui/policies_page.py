"""The page of policies: what each decides, what every protocol says for it, and own ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from countermark.rights.policy import Policy
from countermark.rights.presets import PRESETS
from countermark.rights.vocabulary.said import said_by_protocols
from countermark.ui import tokens
from countermark.ui.cards import CardsPage, card, card_title, links
from countermark.ui.icons import pixmap
from countermark.ui.language import translate
from countermark.ui.pages import Surroundings
from countermark.ui.policy_book import PolicyBook, query_for
from countermark.ui.policy_dialog import PolicyDialog
from countermark.ui.question import ask
from countermark.ui.rights_words import (
    asks_first,
    contact_sentence,
    nobody_to_ask,
    policy_sentence,
    policy_title,
    silence_sentence,
)
from countermark.ui.widgets import breakable, button, label, pill
from countermark.ui.words import works

_NAMES = 180  # pixels of the column of protocols


class PoliciesPage(CardsPage):
    """A card for each policy."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(translate("Policies", "Policies"), parent)
        self._theme, self._go = surroundings.theme, surroundings.go
        self.book: PolicyBook = surroundings.policies
        self._unfolded: set[str] = set()
        self.new = button(translate("Policies", "New policy …"), self.open_new, "primary")
        self.title_row.addWidget(self.new)
        self.book.changed.connect(self._rebuild)
        self.book.said.connect(self._go.say)
        self.book.problem.connect(self.show_problem)
        self._theme.changed.connect(self._rebuild)
        self._rebuild()

    def refresh(self) -> None:
        """It is shown now: read anew."""
        self.book.refresh()
        self.book.count()
        self.book.find_contact()

    def open_new(self, base: Policy | None = None) -> PolicyDialog:
        """Ask for a policy of the person's own."""
        return self._ask(base or self.book.named(self.book.first) or self.book.policies[0], True)

    def open_change(self, policy: Policy) -> PolicyDialog:
        """Ask for another version of a policy."""
        return self._ask(policy, False)

    def _ask(self, base: Policy, is_new: bool) -> PolicyDialog:
        dialog = PolicyDialog(base, is_new=is_new, parent=self)
        dialog.submitted.connect(
            lambda wish: self.book.keep(wish, dialog.accept, dialog.show_problem)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _rebuild(self) -> None:
        at = self.verticalScrollBar().value()
        self.clear()
        for policy in self.book.policies:
            self.add(self._card(policy))
        self.verticalScrollBar().setValue(at)

    def _card(self, policy: Policy) -> QFrame:
        is_unfolded = policy.name in self._unfolded
        parts: list[QWidget] = [label(breakable(policy_sentence(policy)), wrap=True)]
        if policy.licence:
            parts.append(label(breakable(policy.licence), "muted", wrap=True))
        parts += self._contact(policy)
        if is_unfolded:
            parts.append(_wordings(policy))
        made = card(self._title(policy), *parts, links(*self._acts(policy)))
        made.setAccessibleName(policy_title(policy))
        return made

    def _title(self, policy: Policy) -> QWidget:
        is_first = policy.name == self.book.first
        marks = [pill(translate("Policies", "Offered first"))] if is_first else []
        sign = pixmap("policies", self._theme.colours.text)
        return card_title(sign, policy_title(policy), *marks)

    def _contact(self, policy: Policy) -> list[QWidget]:
        """Where to ask; on the card that is offered first also that nobody can."""
        is_asked = asks_first(policy)
        said = contact_sentence(policy, (self.book.contact or "") if is_asked else "")
        if said:
            return [label(breakable(said), "muted", wrap=True)]
        if is_asked and self.book.contact is not None and policy.name == self.book.first:
            return [label(nobody_to_ask(), "warning", wrap=True)]
        return []

    def _acts(self, policy: Policy) -> list[QWidget]:
        words = (
            translate("Policies", "Fold up")
            if policy.name in self._unfolded
            else translate("Policies", "What each protocol says")
        )
        acts: list[tuple[str, Callable[[], object]]] = [(words, partial(self._unfold, policy))]
        if policy.name != self.book.first:
            first = partial(self.book.offer_first, policy)
            acts.append((translate("Policies", "Offer first"), first))
        begin = partial(self.open_new, policy)
        acts.append((translate("Policies", "Copy and change …"), begin))
        if policy.name not in PRESETS:
            acts.append((translate("Policies", "Change …"), partial(self.open_change, policy)))
            acts.append((translate("Policies", "Remove …"), partial(self._ask_forget, policy)))
        if count := self.book.works.get(policy.name, 0):
            acts.append((works(count), partial(self._go.to_works.emit, query_for(policy.name))))
        made: list[QWidget] = []
        for text, does in acts:
            act = button(text, does, "link")
            act.setAccessibleName(f"{text}: {policy_title(policy)}")
            made.append(act)
        return made

    def _unfold(self, policy: Policy) -> None:
        self._unfolded ^= {policy.name}
        self._rebuild()

    def _ask_forget(self, policy: Policy) -> None:
        sentence = translate(
            "Policies",
            "Offer “{title}” no more? Works that were declared under it keep what was declared.",
        ).format(title=policy.title)
        verb = translate("Policies", "Remove")
        ask(self, partial(self.book.forget, policy), verb, sentence=sentence)


def _wordings(policy: Policy) -> QWidget:
    """Protocols and their words, line by line."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, tokens.GAP, 0, tokens.GAP)
    grid.setHorizontalSpacing(tokens.MARGIN)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _NAMES)
    grid.setColumnStretch(1, 1)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPixelSize(tokens.COUNT)
    for at, wording in enumerate(said_by_protocols(policy)):
        words = label(wording.words or translate("Policies", "says nothing"), wrap=True)
        if wording.words:
            words.setFont(fixed)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(wording.protocol, "muted"), 2 * at, 0, top)
        grid.addWidget(words, 2 * at, 1)
        if wording.silent_on:
            grid.addWidget(
                label(silence_sentence(wording.silent_on), "count", wrap=True), 2 * at + 1, 1
            )
    return made
