"""Decides what becomes of edits: checks, writes, tells what changed, undoes by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from countermark.catalog.edits import Fact, Value
from countermark.catalog.people_records import Involvement
from countermark.catalog.records import Changes
from countermark.operations.edit import (
    Edit,
    Mixed,
    Preview,
    apply_edit,
    preview_edit,
    shared_values,
)
from countermark.operations.forget import forget_works
from countermark.operations.people import Part, name_people
from countermark.operations.regroup import join_works, split_off
from countermark.operations.undo import History, Reversible
from countermark.operations.workspace import Workspace
from countermark.rights.policy import Permission, Policy, Use
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.people_words import as_part
from countermark.ui.policy_book import PolicyBook
from countermark.ui.problem_words import problem_words
from countermark.ui.rights_words import OWN, with_answer, with_conditions
from countermark.ui.sentence_words import error_words
from countermark.ui.typed_dates import neutral_date
from countermark.ui.words import counted, listed_names, number, works

_Failed = Callable[[str], None]
_Step = TypeVar("_Step", bound=Reversible)


class EditPresenter(QObject):
    """What a person says of works.

    Signals:
        changed(Changes): the catalogue was changed.
        said(str): something was done, a sentence.
        problem(str): something could not be done, a sentence.
        history_changed(str, str): what can be undone and done again, by name; empty for nothing.
        shared_ready(tuple, dict): what these works have in common.
        previewed(Preview): what an edit would do.
        refused(str): why an edit cannot be, a sentence.
        unchanged: what a person chose is so already, or cannot be: it is to be shown as it is.
    """

    changed = Signal(object)
    said = Signal(str)
    problem = Signal(str)
    history_changed = Signal(str, str)
    shared_ready = Signal(object, object)
    previewed = Signal(object)
    refused = Signal(str)
    unchanged = Signal()

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        book: PolicyBook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.book = book
        self._background = background
        self._history = History()
        self._previewing = 0

    # One work.

    def say(
        self, work_ids: Sequence[int], fact: Fact, value: Value, failed: _Failed | None = None
    ) -> None:
        """Write one fact of works.

        Args:
            work_ids: of which works.
            fact: what is said.
            value: what it is now.
            failed: takes a sentence if it cannot be; by default `problem` does.
        """
        self.apply(work_ids, Edit({fact: value}), failed)

    def rate(self, work_ids: Sequence[int], rating: int) -> None:
        """Give works so many stars."""
        if work_ids:
            self.say(work_ids, Fact.RATING, rating)

    def decide(self, work_id: int, name: str, now: Policy | None) -> None:
        """Take a policy by name as the decision for a work; empty for none."""
        policy = self.book.named(name) if name else None
        if name == OWN or policy == now:  # one's own is made of its answers, one by one
            self.unchanged.emit()
        else:
            self.say([work_id], Fact.DECISION, policy)

    def answer(self, work_id: int, now: Policy | None, use: Use, answer: Permission) -> None:
        """Let this be the answer for one use of a work."""
        self.say([work_id], Fact.DECISION, with_answer(now, use, answer))

    def state_conditions(self, work_id: int, now: Policy | None, conditions: str) -> None:
        """Let these be the conditions for uses of a work."""
        if now is not None:
            self.say([work_id], Fact.DECISION, with_conditions(now, conditions))

    def name_people(
        self,
        work_ids: Sequence[int],
        parts: Sequence[Part],
        done: Callable[[], None] = lambda: None,
        failed: _Failed | None = None,
    ) -> None:
        """State who has what part in works."""
        ids = tuple(work_ids)
        name = translate("Edit", "Name the people of {works}").format(works=works(len(ids)))
        act = partial(name_people, self._workspace, ids, parts)
        self.run(name, act, failed, lambda _step: done())

    def change_people(
        self,
        work_id: int,
        people: Sequence[Involvement],
        at: int | None,
        part: Part | None,
        done: Callable[[], None] = lambda: None,
        failed: _Failed | None = None,
    ) -> None:
        """Add, change or take away one person of a work.

        Args:
            work_id: the work.
            people: who is named now.
            at: whose place is meant, or None for a new one.
            part: their part, or None to take them away.
            done: called when it is so.
            failed: takes a sentence if it cannot be.
        """
        parts = [as_part(each) for each in people]
        if at is None:
            parts += [part] if part is not None else []
        else:
            parts[at : at + 1] = [part] if part is not None else []
        self.name_people([work_id], parts, done, failed)

    def known_people(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Hand `done` the names of everybody in the catalogue."""

        def look() -> tuple[str, ...]:
            return tuple(dict.fromkeys(person.name for person in self._workspace.people.all()))

        self._background.run(look, done)

    # Many.

    def share(self, work_ids: Sequence[int]) -> None:
        """Look what works have in common; `shared_ready` follows."""
        ids = tuple(work_ids)

        def done(found: dict[Fact, Value | Mixed]) -> None:
            self.shared_ready.emit(ids, found)

        self._background.run(lambda: shared_values(self._workspace, ids), done)

    def preview(self, work_ids: Sequence[int], edit: Edit) -> None:
        """Look what an edit would do; `previewed` follows, or `refused`."""
        self._previewing += 1
        asked, edit = self._previewing, _neutral(edit)

        def done(found: Preview) -> None:
            if asked == self._previewing:
                self.previewed.emit(found)

        def failed(error: Exception) -> None:
            if asked == self._previewing:
                self.refused.emit(error_words(error))

        self._background.run(lambda: preview_edit(self._workspace, work_ids, edit), done, failed)

    def apply(self, work_ids: Sequence[int], edit: Edit, failed: _Failed | None = None) -> None:
        """Write an edit under a name that it can be undone by."""
        ids, facts, edit = tuple(work_ids), facts_of(edit), _neutral(edit)

        def name(step: Reversible) -> str:
            return edit_name(facts, len(step.changes.works))

        self.run(name, lambda: apply_edit(self._workspace, ids, edit), failed)

    # What is one work.

    def join(self, work_ids: Sequence[int]) -> None:
        """Make one work of several; the first is kept."""
        ids = tuple(work_ids)
        name = translate("Edit", "Make one work of {works}").format(works=works(len(ids)))
        self.run(name, lambda: join_works(self._workspace, ids))

    def split_off(self, path: Path) -> None:
        """Make a work of its own of a file of a work."""
        name = translate("Edit", "Split off {name}").format(name=path.name)
        self.run(name, lambda: split_off(self._workspace, [path]))

    def forget(self, work_ids: Sequence[int]) -> None:
        """Take works out of the catalogue; their files stay."""
        ids = tuple(work_ids)
        name = translate("Edit", "Remove {works} from the catalogue").format(works=works(len(ids)))
        self.run(name, lambda: forget_works(self._workspace, ids))

    # Undo.

    def undo(self) -> None:
        """Undo the latest change."""

        def done(found: tuple[str, Changes]) -> None:
            if found[0]:
                self.said.emit(translate("Edit", "Undone: {name}").format(name=found[0]))
            self._tell(found[1])

        self._background.run(lambda: self._history.undo(self._workspace), done, self._fail)

    def redo(self) -> None:
        """Do again what was undone."""

        def done(found: tuple[str, Changes]) -> None:
            if found[0]:
                self.said.emit(translate("Edit", "Done again: {name}").format(name=found[0]))
            self._tell(found[1])

        self._background.run(lambda: self._history.redo(self._workspace), done, self._fail)

    def take_followed(self) -> None:
        """Moved files that a batch followed can be undone, like those that were looked for."""
        from countermark.operations.moved import MoveStep

        for moved in self._workspace.take_followed():
            self._history.add(follow_name(moved.files), MoveStep(moved))
        self._tell(Changes())

    def run(
        self,
        name: str | Callable[[_Step], str],
        act: Callable[[], _Step],
        failed: _Failed | None = None,
        done: Callable[[_Step], None] = lambda _step: None,
    ) -> None:
        """Do something that can be undone.

        Args:
            name: what it is called then, or what makes that of what was done.
            act: does it, on another thread.
            failed: takes a sentence if it cannot be; by default `problem` does.
            done: takes what was done.
        """

        def written(step: _Step) -> None:
            self._history.add(name if isinstance(name, str) else name(step), step)
            done(step)
            self._tell(step.changes)
            if not step.changes.works:
                self.unchanged.emit()

        def refused(error: Exception) -> None:
            (failed or self.problem.emit)(problem_words(error))
            self.unchanged.emit()

        self._background.run(act, written, refused)

    def _fail(self, error: Exception) -> None:
        self.problem.emit(problem_words(error))
        self._tell(Changes())

    def _tell(self, changes: Changes) -> None:
        self.history_changed.emit(self._history.undo_name, self._history.redo_name)
        if changes.works:
            self.changed.emit(changes)


def _neutral(edit: Edit) -> Edit:
    """An edit with its date as the catalogue takes it."""
    typed = edit.values.get(Fact.CAPTURED_AT)
    if not isinstance(typed, str):
        return edit
    return replace(edit, values={**edit.values, Fact.CAPTURED_AT: neutral_date(typed)})


def follow_name(count: int) -> str:
    """What it is called that the catalogue follows so many files that moved."""
    return counted("Moved", "Follow {n} moved file(s)", count)


def facts_of(edit: Edit) -> tuple[Fact, ...]:
    """What an edit speaks of."""
    found = list(edit.values)
    if (edit.add_keywords or edit.remove_keywords) and Fact.KEYWORDS not in found:
        found.append(Fact.KEYWORDS)
    return tuple(found)


def fact_title(fact: Fact) -> str:
    """What is said of a work, in a word or two."""
    return {
        Fact.TITLE: translate("Edit", "Title"),
        Fact.CAPTION: translate("Edit", "Caption"),
        Fact.KEYWORDS: translate("Edit", "Keywords"),
        Fact.CREATOR: translate("Edit", "Creator"),
        Fact.NOTICE: translate("Edit", "Copyright notice"),
        Fact.CAPTURED_AT: translate("Edit", "Date"),
        Fact.RATING: translate("Edit", "Rating"),
        Fact.ORIGIN: translate("Edit", "Made as"),
        Fact.CONTRIBUTION: translate("Edit", "The person's part"),
        Fact.AI_PARTS: translate("Edit", "AI parts"),
        Fact.DECISION: translate("Edit", "Decision about AI"),
    }[fact]


def edit_name(facts: Sequence[Fact], count: int) -> str:
    """`Title of 12 works`: what an edit is called where it can be undone."""
    what = listed_names(fact_title(fact) for fact in facts)
    return translate("Edit", "{facts} of {works}").format(facts=what, works=works(count))


def preview_sentence(found: Preview) -> str:
    """What an edit would do, before it is done."""
    if not found.changed and found.held_back:
        return translate("Edit", "Something is said already in all of them.")
    if not found.changed:
        return translate("Edit", "All of it is so already.")
    parts = [
        translate("Edit", "{count} of {works} will change.").format(
            count=number(found.changed), works=works(found.works)
        )
    ]
    parts += [
        translate("Edit", "{fact}: {count} replaced.").format(
            fact=fact_title(fact), count=number(count)
        )
        for fact, count in found.replaced.items()
        if count
    ]
    return " ".join(parts)
