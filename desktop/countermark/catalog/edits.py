"""Writes what a person says of works into the catalogue, many in one transaction, each as an event.

What was there before comes back with what changed, so that it can be undone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.records import Changes
from countermark.catalog.rows import AT_ONCE, log_events
from countermark.catalog.schema import policies, works
from countermark.catalog.signed import kept_policy
from countermark.catalog.since_signed import after_edit
from countermark.rights.policy import Policy, from_document


class Fact(StrEnum):
    """What a person can say of a work; each is a column of `works`."""

    TITLE = "title"
    CAPTION = "caption"
    KEYWORDS = "keywords"
    CREATOR = "creator"
    NOTICE = "notice"
    CAPTURED_AT = "captured_at"
    RATING = "rating"
    ORIGIN = "origin"
    CONTRIBUTION = "contribution"
    AI_PARTS = "ai_parts"
    DECISION = "decision_id"


FROM_FILES = frozenset(
    {Fact.TITLE, Fact.CAPTION, Fact.KEYWORDS, Fact.CREATOR, Fact.NOTICE, Fact.CAPTURED_AT}
)
"""Facts that files tell too; once a person has said one, no file overwrites it."""

Value = str | int | Policy | None
Values = Mapping[Fact, Value]
"""Texts; keywords one a line; a rating of 0 to 5; a policy or None for the decision."""


@dataclass(frozen=True)
class Edited:
    """What was done to works, with what was there before and after.

    Attributes:
        before, after: for each work, the facts that differ and which of them a person had said.
    """

    before: Mapping[int, tuple[Values, frozenset[str]]] = field(default_factory=dict)
    after: Mapping[int, tuple[Values, frozenset[str]]] = field(default_factory=dict)

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return Changes(frozenset(self.after))

    @property
    def backwards(self) -> Edited:
        """The same, undone."""
        return Edited(self.after, self.before)


class Edits:
    """Changes to what is said of works."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self, work_ids: Iterable[int]) -> dict[int, dict[Fact, Value]]:
        """What is said of these works now."""
        with self._database.read() as connection:
            return {key: each.values for key, each in _current(connection, work_ids).items()}

    def write(self, wanted: Mapping[int, Values]) -> Edited:
        """Write facts; those that are so already are left alone, and works that are gone."""
        with self._database.write() as connection:
            known = _current(connection, wanted)
            before: dict[int, tuple[Values, frozenset[str]]] = {}
            after: dict[int, tuple[Values, frozenset[str]]] = {}
            for work_id, work in known.items():
                differ = {
                    fact: value
                    for fact, value in wanted[work_id].items()
                    if value != work.values[fact] or (fact in FROM_FILES - work.edited)
                }
                if differ:
                    before[work_id] = ({fact: work.values[fact] for fact in differ}, work.edited)
                    after[work_id] = (differ, work.edited | (differ.keys() & FROM_FILES))
            _write(connection, after, known)
        return Edited(before, after)

    def turn_back(self, done: Edited) -> frozenset[int]:
        """Undo what was written; where something else was written since, nothing is.

        Returns:
            The works that were changed since; none if all was undone.
        """
        with self._database.write() as connection:
            known = _current(connection, done.after)
            others = {
                work_id
                for work_id, (values, _) in done.after.items()
                if work_id not in known
                or any(known[work_id].values[fact] != value for fact, value in values.items())
            }
            if not others:
                _write(connection, done.before, known)
        return frozenset(others)


@dataclass(frozen=True)
class _Work:
    """A work as it is: what is said of it, which of that by a person, what its files say."""

    values: dict[Fact, Value]
    edited: frozenset[str]
    is_signed: bool
    since_signed: str


def _current(connection: Connection, work_ids: Iterable[int]) -> dict[int, _Work]:
    found: dict[int, _Work] = {}
    decided: dict[int, Policy] = {}
    told = works.c.edited, works.c.policy_id, works.c.since_signed
    columns = [works.c.id, *told, *(works.c[fact.value] for fact in Fact)]
    wanted = sorted(set(work_ids))
    for start in range(0, len(wanted), AT_ONCE):
        page = select(*columns).where(works.c.id.in_(wanted[start : start + AT_ONCE]))
        for row in connection.execute(page).all():
            values: dict[Fact, Value] = {fact: getattr(row, fact.value) for fact in Fact}
            values[Fact.DECISION] = _policy(connection, row, decided)
            edited, is_signed = frozenset(row.edited.split()), row.policy_id is not None
            found[row.id] = _Work(values, edited, is_signed, row.since_signed)
    return found


def _policy(connection: Connection, row: Row[Any], decided: dict[int, Policy]) -> Policy | None:
    key = row.decision_id
    if key is None:
        return None
    if key not in decided:
        document = connection.execute(
            select(policies.c.document).where(policies.c.id == key)
        ).scalar_one()
        decided[key] = from_document(json.loads(document))
    return decided[key]


def _write(
    connection: Connection,
    wanted: Mapping[int, tuple[Values, frozenset[str]]],
    known: Mapping[int, _Work],
) -> None:
    stamp = to_text(now())
    by_columns: dict[tuple[Fact, ...], list[dict[str, Any]]] = {}
    for work_id, (values, edited) in wanted.items():
        row = {fact.value: _stored(connection, value, stamp) for fact, value in values.items()}
        row |= {
            "work": work_id,
            "said": "\n".join(sorted(edited)),
            "since": _since_signed(known[work_id], values),
        }
        by_columns.setdefault(tuple(sorted(values)), []).append(row)
    for facts, rows in by_columns.items():
        columns: dict[str, Any] = {fact.value: bindparam(fact.value) for fact in facts}
        columns |= {"edited": bindparam("said"), "since_signed": bindparam("since")}
        connection.execute(
            update(works).where(works.c.id == bindparam("work")).values(columns), rows
        )
    log_events(
        connection,
        "edited",
        [(key, _details(values, known[key].values)) for key, (values, _) in wanted.items()],
        stamp,
    )


def _since_signed(work: _Work, values: Values) -> str:
    if not work.is_signed:
        return ""
    before = {fact.value: _text(work.values[fact]) for fact in values}
    return after_edit(
        work.since_signed, before, {fact.value: _text(value) for fact, value in values.items()}
    )


def _stored(connection: Connection, value: Value, stamp: str) -> str | int | None:
    return kept_policy(connection, value, stamp) if isinstance(value, Policy) else value


def _details(values: Values, before: Values) -> dict[str, str]:
    """What the event says: each fact as it was, and as it is."""
    told: dict[str, str] = {}
    for fact, value in values.items():
        name = fact.value.removesuffix("_id")
        told[f"{name}_before"], told[name] = _text(before[fact]), _text(value)
    return told


def _text(value: Value) -> str:
    if isinstance(value, Policy):
        return value.name
    return "" if value is None else str(value)
