"""What may follow in a search that is being typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from countermark.catalog.database import Database
from countermark.catalog.query.parsing import CHOICES, Part, parts_of, quoted
from countermark.catalog.query.terms import EXAMPLES, KINDS, NOTHING, Field, Kind
from countermark.catalog.schema import collections, credentials, people, policies, works
from countermark.media.formats import FORMATS

_SHOWN = 12
_LOOKED_AT = (
    20_000  # works whose keywords are looked at: what is typed today is what was added last
)
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
        typed = text[start:cursor].lstrip('"“”„').casefold()
        end = next((at - 1 for at in part.value_starts if at > cursor), part.end)
        known = [value for value in self._known(field, typed) if value.casefold() != typed]
        made = []
        for value in known[:_SHOWN]:
            said = quoted(value) if _NEEDS_QUOTES & set(value) else value
            rest = text[end:] or " "
            made.append(Completion(f"{text[:start]}{said}{rest}", start + len(said) + 1, value))
        return tuple(made)

    def _known(self, field: Field, typed: str) -> Sequence[str]:
        if field in CHOICES:
            return [value for value in CHOICES[field] if value.startswith(typed)]
        if field is Field.TYPE:
            names = dict.fromkeys(known.name for known in FORMATS)
            return [name for name in names if name.casefold().startswith(typed)]
        if field is Field.KEYWORD:
            return self._keywords(typed)
        if field is Field.YEAR:
            return self._asked(_commonest(func.substr(works.c.dated, 1, 4), typed, newest=True))
        if KINDS[field] is Kind.INSTANT:
            return [word for word in ("today", "yesterday") if typed and word.startswith(typed)]
        query = _NAMES.get(field)
        found = self._asked(query(typed)) if query is not None else []
        return [*found, NOTHING] if field is Field.POLICY and NOTHING.startswith(typed) else found

    def _asked(self, query: Select[Any]) -> list[str]:
        with self._database.read() as connection:
            return [str(value) for value in connection.execute(query).scalars() if value]

    def _keywords(self, typed: str) -> list[str]:
        query = (
            select(works.c.keywords)
            .where(works.c.keywords.icontains(typed, autoescape=True), works.c.keywords != "")
            .order_by(works.c.id.desc())
            .limit(_LOOKED_AT)
        )
        counted: dict[str, int] = {}
        for lines in self._asked(query):
            for word in lines.splitlines():
                if word.casefold().startswith(typed):
                    counted[word] = counted.get(word, 0) + 1
        return sorted(counted, key=lambda word: (-counted[word], word.casefold()))


def _commonest(column: ColumnElement[str], typed: str, *, newest: bool = False) -> Select[Any]:
    order = column.desc() if newest else func.count().desc()
    return (
        select(column)
        .where(column.istartswith(typed, autoescape=True))
        .group_by(column)
        .order_by(order)
        .limit(_SHOWN + 1)
    )


_NAMES = {
    Field.POLICY: lambda typed: _commonest(policies.c.name, typed),
    Field.COLLECTION: lambda typed: _commonest(collections.c.name, typed),
    Field.PERSON: lambda typed: _commonest(people.c.name, typed),
    Field.BY: lambda typed: _commonest(works.c.creator, typed),
    Field.CAMERA: lambda typed: _commonest(works.c.camera, typed),
    Field.SIGNER: lambda typed: _commonest(credentials.c.signer, typed),
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
