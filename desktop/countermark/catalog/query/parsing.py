"""Reads the text of a search.

A search is words and fields, apart by spaces; all of them must hold:

    harbour dawn            works with words that begin so
    "old harbour"           these words, in this order
    state:changed,missing   a field with one of several values
    rating:>=3              a comparison; year:2024..2026 a range
    -keyword:private        not so
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from countermark.base.errors import UserError, for_people
from countermark.catalog.query.spans import day_month_or_year, number, read_span
from countermark.catalog.query.terms import (
    HAS_WORDS,
    KINDS,
    NOTHING,
    STATE_WORDS,
    Field,
    Kind,
    Query,
    Span,
    Term,
    Where,
    Words,
)
from countermark.rights.origin import Origin

_LONGEST, _MOST = 2_000, 100  # characters and terms: whoever pastes a page means no more
_FIELD = re.compile(r"([A-Za-z]+):")
# What opens a quotation, and what closes it. A straight mark written twice stands for itself.
_QUOTES = {'"': '"', "“": "”“", "”": "”", "„": "“”"}
CHOICES: dict[Field, tuple[str, ...]] = {
    Field.STATE: tuple(STATE_WORDS),
    Field.ORIGIN: (*(origin.value for origin in Origin), NOTHING),
    Field.HAS: HAS_WORDS,
}
"""The fixed values of the fields that have some."""


class QueryUnclear(UserError):  # noqa: N818 - the family's name says error
    """A search cannot be understood; the sentence says which part of it, and what may stand there.

    Attributes:
        start, end: where that part lies in the text.
    """

    def __init__(self, message: str, hint: str = "", start: int = 0, end: int = 0) -> None:
        super().__init__(message, hint)
        self.start, self.end = start, end

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.message, self.hint, self.start, self.end)


@dataclass(frozen=True)
class Part:
    """A stretch of the text between spaces.

    Attributes:
        start, end: where it lies.
        is_negated: whether it began with a minus sign.
        field: what stands before the colon, or empty.
        values: what is asked for, with whether it was quoted.
        value_starts: where each value begins in the text.
    """

    start: int
    end: int
    is_negated: bool
    field: str
    values: tuple[tuple[str, bool], ...]
    value_starts: tuple[int, ...]


def parse(text: str, *, today: date | None = None, is_typing: bool = False) -> Query:
    """Read a search.

    Args:
        text: as typed.
        today: what day it is, by default as the clock says.
        is_typing: whether a field at the end that has no value yet counts for nothing.

    Raises:
        QueryUnclear: a field is not known, or its value is none.
    """
    cut = text[:_LONGEST]
    terms: list[Term] = []
    for part in parts_of(cut):
        if is_typing and part.end == len(cut) and part.field and not any(_said(part)):
            continue
        term = _term(part, today or date.today())  # noqa: DTZ011 - the person's own day
        if term is not None:
            terms.append(term)
    return Query(tuple(terms[:_MOST]), cut.strip())


def parts_of(text: str) -> Iterator[Part]:
    """The parts of a search, in order, whether they make sense or not."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        part = _part(text, at)
        yield part
        at = part.end


def _part(text: str, start: int) -> Part:
    at = start
    is_negated = text[at] == "-" and at + 1 < len(text) and not text[at + 1].isspace()
    at += is_negated
    named = _FIELD.match(text, at)
    field = ""
    if named is not None and _is_field(named[1].casefold(), text[named.end() :]):
        field, at = named[1].casefold(), named.end()
    values: list[tuple[str, bool]] = []
    starts: list[int] = []
    while True:
        starts.append(at)
        value, is_quoted, at = _value(text, at, stops_at_comma=bool(field))
        values.append((value, is_quoted))
        if not (field and at < len(text) and text[at] == ","):
            return Part(start, at, is_negated, field, tuple(values), tuple(starts))
        at += 1


def _is_field(name: str, following: str) -> bool:
    """The colon of an address (https://) or of a drive (C:) makes none; a folder may be a share."""
    return name == Field.FOLDER or (len(name) > 1 and not following.startswith("//"))


def _value(text: str, at: int, *, stops_at_comma: bool) -> tuple[str, bool, int]:
    if at < len(text) and text[at] in _QUOTES:
        return _quotation(text, at)
    end = at
    while end < len(text) and not text[end].isspace() and not (stops_at_comma and text[end] == ","):
        end += 1
    return text[at:end], False, end


def _quotation(text: str, at: int) -> tuple[str, bool, int]:
    closing = _QUOTES[text[at]]
    said: list[str] = []
    at += 1
    while at < len(text):  # one that is not closed yet goes to the end
        if text[at] in closing:
            if not text.startswith('""', at):
                return "".join(said), True, at + 1
            at += 1
        said.append(text[at])
        at += 1
    return "".join(said), True, at


def quoted(value: str) -> str:
    """A value as a search takes it, whatever is in it."""
    return '"' + value.replace('"', '""') + '"'


def _said(part: Part) -> list[str]:
    return [value.strip() for value, _ in part.values if value.strip()]


def _term(part: Part, today: date) -> Term | None:
    if not part.field:
        value, is_quoted = part.values[0]
        return Term(Words(value, is_quoted), part.is_negated) if value.strip() else None
    field = _known_field(part)
    wanted = [(value.strip(), quoted) for value, quoted in part.values if value.strip()]
    if not wanted:
        raise QueryUnclear(f"“{field}:” has no value.", _expected(field), part.start, part.end)
    values = tuple(_read(field, value, quoted, part, today) for value, quoted in wanted)
    return Term(Where(field, values), part.is_negated)


def _known_field(part: Part) -> Field:
    try:
        return Field(part.field)
    except ValueError:
        import difflib  # a thirtieth of a second of the window's start, for those who mistype

        near = difflib.get_close_matches(part.field, [str(field) for field in Field], 1)
        hint = (
            f"Did you mean {near[0]}:?"
            if near
            else f"The fields are: {', '.join(Field)}. Quote a text that holds a colon."
        )
        raise QueryUnclear(
            f"A search knows no field “{part.field}”.", hint, part.start, part.end
        ) from None


def _read(field: Field, value: str, is_quoted: bool, part: Part, today: date) -> Words | Span:
    kind = KINDS[field]
    if kind is Kind.CHOICE:
        if value.casefold() in CHOICES[field]:
            return Words(value.casefold(), is_quoted)
    elif kind is Kind.NUMBER or kind is Kind.INSTANT:
        one = number if kind is Kind.NUMBER else partial(day_month_or_year, today=today)
        found = read_span(value, one)
        if found is not None:
            return found
    else:
        return Words(value, is_quoted)
    raise QueryUnclear(
        f"“{value}” cannot be asked of {field}.", _expected(field), part.start, part.end
    )


def _expected(field: Field) -> str:
    if field in CHOICES:
        known = ", ".join(CHOICES[field])
        return for_people(f"Choose one of: {known}.")
    return for_people(
        {
            Kind.INSTANT: "Write a year, a month or a day (2026-05-14), or from one to another "
            "(2024..2026).",
            Kind.NUMBER: "Write a number, a comparison (>=3) or a range (2..4).",
        }
    ).get(KINDS[field], for_people("Write what to look for after the colon."))
