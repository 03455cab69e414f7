"""What may follow in a search that is being typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from countermark.catalog.database import Database
from countermark.catalog.folders import all_folders
from countermark.catalog.folding import begins, fold
from countermark.catalog.query.folder_names import offered
from countermark.catalog.query.matching import TEXT_FIELDS, is_indexable, match
from countermark.catalog.query.parsing import CHOICES, Part, parts_of, quoted
from countermark.catalog.query.selecting import found_by_index
from countermark.catalog.query.terms import EXAMPLES, KINDS, NOTHING, Field, Kind, Words
from countermark.catalog.schema import collections, credentials, people, policies, works
from countermark.media.formats import FORMATS

_SHOWN = 12
_NEEDS_QUOTES = set(' ,"“”„')


@dataclass(frozen=True)
class Completion:
    """One way to go on.

    Attributes:
        text: what stands in the search field if it is taken.
        cursor: where the cursor is then.
        shown: what is offered: a field with its colon, or a value.
        example: for a field, a search that uses it; else empty.
    """

    text: str
    cursor: int
    shown: str
    example: str = ""


class Completing:
    """Completes searches from the language and from what the catalogue holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def complete(self, text: str, cursor: int) -> tuple[Completion, ...]:
        """Ways to go on at the cursor, the likeliest first; none where nothing can be said.

        Args:
            text: as typed so far.
            cursor: where the next letter goes.
        """
        part = next((part for part in parts_of(text) if part.start < cursor <= part.end), None)
        if part is None:
            return _fields(text, cursor, cursor, "") if not text.strip() else ()
        if not part.field:
            typed = text[part.start + part.is_negated : cursor]
            return _fields(text, part.start + part.is_negated, cursor, typed)
        if part.field not in list(Field):
            return ()
        return self._values(text, cursor, part, Field(part.field))

    def _values(self, text: str, cursor: int, part: Part, field: Field) -> tuple[Completion, ...]:
        start = max(at for at in part.value_starts if at <= cursor)
        typed = fold(text[start:cursor].lstrip('"“”„'))
        end = next((at - 1 for at in part.value_starts if at > cursor), part.end)
        known = [value for value in self._known(field, typed) if fold(value) != typed]
        made = []
        for value in known[:_SHOWN]:
            said = quoted(value) if _NEEDS_QUOTES & set(value) else value
            rest = text[end:] or " "
            made.append(Completion(f"{text[:start]}{said}{rest}", start + len(said) + 1, value))
        return tuple(made)

    def _known(self, field: Field, typed: str) -> Sequence[str]:
        fixed = _fixed(field)
        if fixed:
            return [value for value in fixed if fold(value).startswith(typed)]
        if field is Field.FOLDER:
            return offered(self._asked(select(all_folders())), typed)
        if field in _LINES:
            return self._lines(field, typed)
        if field is Field.YEAR:
            return self._asked(_commonest(func.substr(works.c.dated, 1, 4), typed, newest=True))
        query = _NAMES.get(field)
        found = self._asked(query(typed)) if query is not None else []
        return [*found, NOTHING] if field is Field.POLICY and NOTHING.startswith(typed) else found

    def _asked(self, query: Select[Any]) -> list[str]:
        with self._database.read() as connection:
            return [str(value) for value in connection.execute(query).scalars() if value]

    def _lines(self, field: Field, typed: str) -> list[str]:
        """The commonest lines of a column that begin so."""
        column, looked_at = _LINES[field]
        query = select(column).where(column != "").order_by(works.c.id.desc()).limit(looked_at)
        words = Words(typed)
        if is_indexable(words):
            query = query.where(found_by_index(match([words], TEXT_FIELDS[field])))
        elif typed:
            query = query.where(column.contains(typed, autoescape=True))
        counted = Counter(line for lines in self._asked(query) for line in lines.splitlines())
        found = [line for line in counted if fold(line).startswith(typed)]
        return sorted(found, key=lambda line: (-counted[line], fold(line)))


def _fixed(field: Field) -> Sequence[str]:
    """What is offered for a field whatever the catalogue holds."""
    if field is Field.TYPE:
        return tuple(dict.fromkeys(known.name for known in FORMATS))
    if KINDS[field] is Kind.INSTANT and field is not Field.YEAR:
        return _days(date.today())  # noqa: DTZ011 - the person's own day
    return CHOICES.get(field) or _NUMBERS.get(field, ())


def _days(today: date) -> tuple[str, ...]:
    """What may be asked of a date, by example: a day, a month, a year, since, from one on."""
    year, month = f"{today:%Y}", f"{today:%Y-%m}"
    return "today", "yesterday", month, year, f">={month}", f"{today.year - 1}..{year}"


def _commonest(column: ColumnElement[str], typed: str, *, newest: bool = False) -> Select[Any]:
    # Counted first, so that each value is folded once, however often it occurs.
    known = (
        select(column.label("said"), func.count().label("times"))
        .group_by(column)
        .cte()
        .prefix_with("MATERIALIZED")
    )
    order = known.c.said.desc() if newest else known.c.times.desc()
    return select(known.c.said).where(begins(known.c.said, typed)).order_by(order).limit(_SHOWN + 1)


_LINES: dict[Field, tuple[ColumnElement[str], int]] = {
    # With how many works are looked at: what is typed today is what was added last.
    Field.KEYWORD: (works.c.keywords, 5_000),
    Field.BY: (works.c.creator, 5_000),
    Field.CAMERA: (works.c.camera, 5_000),
    Field.TITLE: (works.c.title, 500),
    Field.FILE: (works.c.names, 500),
}
_NAMES = {
    Field.POLICY: lambda typed: _commonest(policies.c.name, typed),
    Field.COLLECTION: lambda typed: _commonest(collections.c.name, typed),
    Field.PERSON: lambda typed: _commonest(people.c.name, typed),
    Field.SIGNER: lambda typed: _commonest(credentials.c.signer, typed),
}
_NUMBERS = {
    Field.RATING: (">=3", "5", "4", "3", "2", "1", "0", "1..3"),
    Field.ID: ("12", "12..40", ">=1000"),
}


def _fields(text: str, start: int, cursor: int, typed: str) -> tuple[Completion, ...]:
    found = [field for field in Field if field.startswith(typed.casefold())]
    return tuple(
        Completion(
            f"{text[:start]}{field}:{text[cursor:]}",
            start + len(field) + 1,
            f"{field}:",
            EXAMPLES[field],
        )
        for field in found
    )
