"""Makes of a search what the database is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial, reduce
from operator import and_, or_
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    column,
    false,
    func,
    literal,
    literal_column,
    select,
    table,
)

from countermark.base.errors import UserError
from countermark.catalog.folders import below
from countermark.catalog.folding import begins, contains, fold
from countermark.catalog.query.folder_names import works_in
from countermark.catalog.query.matching import TEXT_FIELDS, is_indexable, match
from countermark.catalog.query.parsing import parse
from countermark.catalog.query.terms import (
    NOTHING,
    STATE_WORDS,
    Field,
    Query,
    Span,
    Term,
    Where,
    Words,
)
from countermark.catalog.records import Role
from countermark.catalog.schema import (
    TEXT_COLUMNS,
    WORKS_TEXT,
    collection_works,
    collections,
    credentials,
    files,
    involvements,
    policies,
    works,
)
from countermark.media.formats import FORMATS, Decoder
from countermark.rights.shares import WHOLE

_Condition = ColumnElement[bool]
_INDEX = table(WORKS_TEXT, column("rowid"), column(WORKS_TEXT))
_DEEPEST = 8  # collections that ask for collections


@dataclass(frozen=True)
class Selection:
    """What a search asks of the database.

    Attributes:
        conditions: on `works`; all must hold.
        match: what the full-text index must find besides, or empty.
    """

    conditions: tuple[_Condition, ...]
    match: str = ""

    def everything(self) -> tuple[_Condition, ...]:
        """All conditions, with that on the index among them."""
        return (*self.conditions, found_by_index(self.match)) if self.match else self.conditions


def found_by_index(match: str) -> _Condition:
    """Works that the full-text index finds, all looked up at once: quick if they are few."""
    return works.c.id.in_(_matches(match))


def among_many(match: str) -> _Condition:
    """The same, for words that many works have and of which the first few works are wanted.

    The plus sign keeps SQLite from looking all of them up: it goes through the works in order.
    """
    found: ColumnElement[int] = literal_column("+works.id")
    return found.in_(_matches(match))


def has_many(connection: Connection, match: str, many: int) -> bool:
    """Whether the full-text index finds more works than so many."""
    some = _matches(match).correlate(None).limit(many + 1).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one()) > many


def _matches(match: str) -> Select[Any]:
    # The column that has the index's own name stands for all of it.
    return select(_INDEX.c.rowid).where(_INDEX.c[WORKS_TEXT].match(match)).correlate(works)


def selection(connection: Connection, query: Query) -> Selection:
    """What a search asks of the database.

    Raises:
        UserError: it names a collection that there is not, or one that asks for itself.
    """
    return _Selecting(connection, ()).selection(query)


class _Selecting:
    def __init__(self, connection: Connection, inside: tuple[str, ...]) -> None:
        self._connection = connection
        self._inside = inside  # names of the collections whose searches led here

    def selection(self, query: Query) -> Selection:
        conditions: list[_Condition] = []
        matches: list[str] = []
        for term in query.terms:
            asked = _as_match(term)
            if asked and not term.is_negated:
                matches.append(asked)
            elif asked:
                conditions.append(~found_by_index(asked))
            else:
                found = self._condition(term)
                conditions.append(~found if term.is_negated else found)
        return Selection(tuple(conditions), " AND ".join(matches))

    def _condition(self, term: Term) -> _Condition:
        matcher = term.matcher
        if isinstance(matcher, Words):
            return _contains(matcher, TEXT_COLUMNS)
        if matcher.field is Field.COLLECTION:
            return _any(self._in_collection(value) for value in _words(matcher))
        return _FIELDS[matcher.field](matcher)

    def _in_collection(self, wanted: Words) -> _Condition:
        rows = self._connection.execute(select(collections)).all()
        name = wanted.text.casefold()
        named = [row for row in rows if row.name.casefold() == name]
        if not named and not wanted.is_phrase:
            named = [row for row in rows if row.name.casefold().startswith(name)]
        if not named:
            raise UserError(f"There is no collection “{wanted.text}”.")
        return _any(works.c.id.in_(self.members(row)) for row in named)

    def members(self, row: Row[Any]) -> Select[Any]:
        if row.query:
            if row.name in self._inside or len(self._inside) > _DEEPEST:
                raise UserError(f"The collection “{row.name}” asks for itself.")
            inner = _Selecting(self._connection, (*self._inside, row.name))
            found = inner.selection(parse(row.query))
            return select(works.c.id).where(*found.everything()).correlate(None)
        if row.folder:
            return select(files.c.work_id).where(below(row.folder)).distinct()
        chosen = collection_works
        return select(chosen.c.work_id).where(chosen.c.collection_id == row.id)


def members(connection: Connection, row: Row[Any]) -> Select[Any]:
    """A query for the numbers of the works in a collection, given as a row of `collections`.

    Raises:
        UserError: it goes by a search that asks for itself or for a collection that is gone.
    """
    return _Selecting(connection, ()).members(row)


def _as_match(term: Term) -> str:
    """What the index is asked, or empty if the term is not for the index."""
    matcher = term.matcher
    if isinstance(matcher, Words):
        return match([matcher]) if is_indexable(matcher) else ""
    columns = TEXT_FIELDS.get(matcher.field)
    if columns is None or not all(is_indexable(value) for value in _words(matcher)):
        return ""
    return match(_words(matcher), columns)


def _words(where: Where) -> list[Words]:
    return [value for value in where.values if isinstance(value, Words)]


def _spans(where: Where) -> list[Span]:
    return [value for value in where.values if isinstance(value, Span)]


def _any(conditions: Iterable[_Condition]) -> _Condition:
    return reduce(or_, conditions, false())


def _contains(wanted: Words, columns: Iterable[str]) -> _Condition:
    return _any(works.c[name].contains(wanted.text, autoescape=True) for name in columns)


def _within(what: ColumnElement[Any], where: Where) -> _Condition:
    return _any(_in_span(what, span) for span in _spans(where))


def _in_span(what: ColumnElement[Any], span: Span) -> _Condition:
    bounds: list[_Condition] = []
    if span.first is not None:
        bounds.append(what >= span.first)
    if span.end is not None:
        bounds.append(what < span.end)
    return reduce(and_, bounds)


def _in_text(where: Where) -> _Condition:
    return _any(_contains(value, TEXT_FIELDS[where.field]) for value in _words(where))


def _in_state(where: Where) -> _Condition:
    wanted = {state for value in _words(where) for state in STATE_WORDS[value.text]}
    return works.c.state.in_(sorted(wanted))


def _under_policy(where: Where) -> _Condition:
    # What was decided counts before what was declared: it is the newer of the two.
    valid = func.coalesce(works.c.decision_id, works.c.policy_id)
    return _any(
        valid.is_(None)
        if value.text.casefold() == NOTHING
        else valid.in_(
            select(policies.c.id).where(
                func.folded(policies.c.name) == fold(value.text)
                if value.is_phrase
                else begins(policies.c.name, value.text)
            )
        )
        for value in _words(where)
    )


def _with_file(condition: _Condition) -> _Condition:
    return select(literal(1)).where(files.c.work_id == works.c.id, condition).exists()


def _in_folder(where: Where) -> _Condition:
    return _any(works.c.id.in_(works_in(value.text)) for value in _words(where))


def _of_type(where: Where) -> _Condition:
    wanted = {kind for value in _words(where) for kind in _media_types(fold(value.text))}
    return _with_file(files.c.media_type.in_(sorted(wanted)) & (files.c.role != Role.SIDECAR.value))


def _media_types(wanted: str) -> set[str]:
    """The media types of the formats that are called so, or all of a kind (`image`, `raw`)."""
    return {
        known.media_type
        for known in FORMATS
        if fold(known.name).startswith(wanted)
        or f".{wanted}" in known.suffixes
        or known.media_type.partition("/")[0] == wanted
        or (wanted == "raw" and known.decoder is Decoder.RAW)
    }


def _of_origin(where: Where) -> _Condition:
    return works.c.origin.in_(
        ["" if value.text == NOTHING else value.text for value in _words(where)]
    )


def _with_credential(condition: _Condition) -> _Condition:
    return works.c.id.in_(
        select(files.c.work_id)
        .join(credentials, credentials.c.file_id == files.c.id)
        .where(condition)
    )


def _by_signer(where: Where) -> _Condition:
    # Folded once for each signer there is, however many files they signed.
    known = select(credentials.c.signer).distinct().cte(nesting=True).prefix_with("MATERIALIZED")
    meant = _any(contains(known.c.signer, value.text) for value in _words(where))
    return _with_credential(credentials.c.signer.in_(select(known.c.signer).where(meant)))


def _with_open_shares() -> _Condition:
    """Works where the shares of a right that people are named for do not come to all of it."""
    of = involvements.c
    stated = select(of.work_id).group_by(of.work_id, of.right)
    return works.c.id.in_(stated.having(func.sum(of.share) != WHOLE))


_HAS: dict[str, Callable[[], _Condition]] = {
    "caption": lambda: works.c.caption != "",
    "keywords": lambda: works.c.keywords != "",
    "people": lambda: works.c.people != "",
    "decision": lambda: works.c.decision_id.is_not(None),
    "policy": lambda: works.c.policy_id.is_not(None),
    "origin": lambda: works.c.origin != "",
    "copy": lambda: _with_file(files.c.role == Role.SIGNED.value),
    "sidecar": lambda: _with_file(files.c.role == Role.SIDECAR.value),
    "raw": lambda: _with_file(files.c.media_type.in_(sorted(_media_types("raw")))),
    **{
        role.value: partial(_with_file, files.c.role == role.value)
        for role in (Role.DUPLICATE, Role.SAME_PICTURE, Role.SIGNED_DUPLICATE)
    },
    "open-shares": _with_open_shares,
}

_FIELDS: dict[Field, Callable[[Where], _Condition]] = {
    Field.STATE: _in_state,
    Field.POLICY: _under_policy,
    Field.YEAR: lambda where: _within(works.c.dated, where),
    Field.DATE: lambda where: _within(works.c.dated, where),
    Field.ADDED: lambda where: _within(works.c.added_at, where),
    Field.SIGNED: lambda where: _with_credential(
        (credentials.c.identity != "") & _within(credentials.c.signed_at, where)
    ),
    Field.FOLDER: _in_folder,
    Field.FILE: _in_text,
    Field.KEYWORD: _in_text,
    Field.TITLE: _in_text,
    Field.CAPTION: _in_text,
    Field.BY: _in_text,
    Field.PERSON: _in_text,
    Field.TYPE: _of_type,
    Field.RATING: lambda where: _within(works.c.rating, where),
    Field.CAMERA: _in_text,
    Field.ORIGIN: _of_origin,
    Field.SIGNER: _by_signer,
    Field.HAS: lambda where: _any(_HAS[value.text]() for value in _words(where)),
    Field.ID: lambda where: _within(works.c.id, where),
}
