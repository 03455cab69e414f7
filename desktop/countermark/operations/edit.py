"""Saying something of works: one or a hundred thousand, seen beforehand, undone afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from countermark.base.errors import UserError
from countermark.catalog.edits import Edited, Fact, Value
from countermark.catalog.records import Changes
from countermark.operations.typed_dates import typed_date
from countermark.operations.workspace import Workspace

_SHOWN = 5  # works of a preview
_BEST = 5
_LONGEST = 4_000  # characters of a text


@dataclass(frozen=True)
class Edit:
    """What a person wants to be said of works.

    Attributes:
        values: what each of these facts is to be; facts that are not named stay as they are.
        add_keywords, remove_keywords: beside or instead of a new list of keywords.
        only_if_empty: whether what is there already stays.
    """

    values: Mapping[Fact, Value] = field(default_factory=dict)
    add_keywords: tuple[str, ...] = ()
    remove_keywords: tuple[str, ...] = ()
    only_if_empty: bool = False


@dataclass(frozen=True)
class Sample:
    """One fact of one work, before and after."""

    title: str
    fact: Fact
    before: Value
    after: Value


@dataclass(frozen=True)
class Preview:
    """What an edit would do.

    Attributes:
        works: how many there are.
        changed: how many of them would change.
        by_fact: in how many works each fact would change.
        replaced: in how many of those something is there now that would be gone.
        held_back: how many works stay as they are only because something is said in them already.
        samples: the first few.
    """

    works: int
    changed: int
    by_fact: Mapping[Fact, int]
    replaced: Mapping[Fact, int]
    samples: tuple[Sample, ...]
    held_back: int = 0


@dataclass(frozen=True)
class EditStep:
    """An edit that was made; see `operations.undo`."""

    done: Edited

    @property
    def weight(self) -> int:
        """How many works it remembers."""
        return len(self.done.after)

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return self.done.changes

    def undo(self, workspace: Workspace) -> Changes:
        """Put back what was said before.

        Raises:
            UserError: something else was said since.
        """
        return _turned_back(workspace, self.done)

    def redo(self, workspace: Workspace) -> Changes:
        """Say it once more.

        Raises:
            UserError: something else was said since.
        """
        return _turned_back(workspace, self.done.backwards)


def checked_edit(edit: Edit) -> Edit:
    """An edit as it can be written: texts without what cannot be shown, keywords one a line.

    Raises:
        UserError: a value is none for its fact; the sentence says why.
    """
    values = {fact: _checked(fact, value) for fact, value in edit.values.items()}
    return replace(
        edit,
        values=values,
        add_keywords=_keywords(edit.add_keywords),
        remove_keywords=_keywords(edit.remove_keywords),
    )


def preview_edit(workspace: Workspace, work_ids: Iterable[int], edit: Edit) -> Preview:
    """What an edit would do; nothing is written.

    Raises:
        UserError: as in `checked_edit`.
    """
    edit = checked_edit(edit)
    current = workspace.edits.current(work_ids)
    by_fact: dict[Fact, int] = {}
    replaced: dict[Fact, int] = {}
    samples: list[Sample] = []
    changed = held_back = 0
    for values in current.values():
        wanted = _wanted(edit, values)
        changed += bool(wanted)
        held_back += not wanted and bool(_wanted(replace(edit, only_if_empty=False), values))
        for fact, value in wanted.items():
            by_fact[fact] = by_fact.get(fact, 0) + 1
            replaced[fact] = replaced.get(fact, 0) + bool(values[fact])
            if len(samples) < _SHOWN:
                samples.append(Sample(str(values[Fact.TITLE]), fact, values[fact], value))
    return Preview(len(current), changed, by_fact, replaced, tuple(samples), held_back)


def apply_edit(workspace: Workspace, work_ids: Iterable[int], edit: Edit) -> EditStep:
    """Write an edit.

    Raises:
        UserError: as in `checked_edit`; nothing was written.
    """
    edit = checked_edit(edit)
    current = workspace.edits.current(work_ids)
    wanted = {work_id: _wanted(edit, values) for work_id, values in current.items()}
    return EditStep(workspace.edits.write({key: each for key, each in wanted.items() if each}))


def shared_values(workspace: Workspace, work_ids: Iterable[int]) -> dict[Fact, Value | Mixed]:
    """What all these works have in common; `MIXED` where they differ."""
    found: dict[Fact, Value | Mixed] = {}
    for values in workspace.edits.current(work_ids).values():
        for fact, value in values.items():
            if fact not in found:
                found[fact] = value
            elif found[fact] != value:
                found[fact] = MIXED
    return found


class Mixed:
    """Stands for several values."""

    def __repr__(self) -> str:
        return "MIXED"


MIXED = Mixed()


def _turned_back(workspace: Workspace, done: Edited) -> Changes:
    others = workspace.edits.turn_back(done)
    if others:
        count = "1 work was" if len(others) == 1 else f"{len(others)} works were"
        raise UserError(
            f"{count} changed in another way since.", "Nothing was put back; edit them by hand."
        )
    return done.changes


def _wanted(edit: Edit, values: Mapping[Fact, Value]) -> dict[Fact, Value]:
    """What is to be written into a work, of what differs."""
    wanted = dict(edit.values)
    if edit.add_keywords or edit.remove_keywords:
        now = str(wanted.get(Fact.KEYWORDS, values[Fact.KEYWORDS])).splitlines()
        gone = {word.casefold() for word in edit.remove_keywords}
        kept = [word for word in now if word.casefold() not in gone]
        there = {word.casefold() for word in kept}
        kept += [word for word in edit.add_keywords if word.casefold() not in there]
        wanted[Fact.KEYWORDS] = "\n".join(kept)
    return {
        fact: value
        for fact, value in wanted.items()
        if value != values[fact] and not (edit.only_if_empty and values[fact])
    }


def _checked(fact: Fact, value: Value) -> Value:
    if fact is Fact.DECISION:
        return value
    if fact is Fact.RATING:
        if not isinstance(value, int) or not 0 <= value <= _BEST:
            raise UserError(f"A rating is a number from 0 to {_BEST}.")
        return value
    text = str(value or "").replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(text) > _LONGEST:
        raise UserError(f"This is longer than {_LONGEST} characters.", "Shorten it.")
    if any(not letter.isprintable() and letter not in "\n\t" for letter in text):
        raise UserError("This has characters that cannot be shown.", "Type it anew.")
    if fact is Fact.KEYWORDS:
        return "\n".join(_keywords(text.replace(",", "\n").splitlines()))
    if fact is Fact.CAPTURED_AT:
        return _date(text)
    if fact is Fact.TITLE:
        text = " ".join(text.split())
        if not text:
            raise UserError("A work needs a title.")
    return text


def _date(text: str) -> str:
    """A local date and time as ISO 8601, from a day, a day and a time, or nothing."""
    if not text:
        return ""
    date = typed_date(text)
    if date is None:
        raise UserError(
            f"“{text}” is no date.", "Write it as 2026-05-14, or with a time: 2026-05-14 09:30."
        )
    return date


def _keywords(words: Iterable[str]) -> tuple[str, ...]:
    """Keywords without space around them, each once, in their order."""
    found: dict[str, str] = {}
    for word in _plain(words):
        found.setdefault(word.casefold(), word)
    return tuple(islice(found.values(), 1_000))


def _plain(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        plain = " ".join(word.split())
        if plain:
            yield plain
