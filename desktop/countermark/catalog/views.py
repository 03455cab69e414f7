"""Which works a search finds, in an order: their numbers, by the hundred thousand."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, String, func, select

from countermark.catalog.database import Database
from countermark.catalog.ordering import NEWEST_FIRST, GroupKey, Order, OrderKey
from countermark.catalog.query.selecting import (
    among_many,
    has_many,
    selection,
)
from countermark.catalog.query.terms import EVERYTHING, Query
from countermark.catalog.records import Role
from countermark.catalog.schema import files, works

_PAGE = 20_000
_MANY = 5_000  # works: going through all in order is quicker than putting so many in order


@dataclass(frozen=True)
class Group:
    """Works that follow each other and belong together.

    Attributes:
        key: a month (`2026-05`), or an absolute folder; empty if it is not known.
        count: how many.
    """

    key: str
    count: int


class Views:
    """Numbers of works, as a search finds them. Any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, query: Query = EVERYTHING, order: Order = NEWEST_FIRST) -> Iterator[array[int]]:
        """The numbers of the works that a search finds, in chunks.

        Raises:
            UserError: the search names a collection that there is not.
        """
        with self._database.read() as connection:
            found = selection(connection, query)
            asked = _ordered(select(works.c.id).where(*found.everything()), order)
            # Plain rows in large pages: a million numbers in half a second.
            rows = connection.execution_options(yield_per=_PAGE).execute(asked).scalars()
            while chunk := array("q", islice(rows, _PAGE)):
                yield chunk

    def first(
        self, query: Query = EVERYTHING, order: Order = NEWEST_FIRST, limit: int = 200
    ) -> array[int]:
        """The numbers of the first works, as quick at a million as at a hundred.

        Raises:
            UserError: the search names a collection that there is not.
        """
        with self._database.read() as connection:
            found = selection(connection, query)
            conditions = found.everything()
            if found.match and has_many(connection, found.match, _MANY):
                conditions = (*found.conditions, among_many(found.match))
            asked = _ordered(select(works.c.id).where(*conditions), order).limit(limit)
            return array("q", connection.execute(asked).scalars())

    def count(self, query: Query = EVERYTHING) -> int:
        """How many works a search finds.

        Raises:
            UserError: the search names a collection that there is not.
        """
        with self._database.read() as connection:
            found = selection(connection, query)
            asked = select(func.count()).select_from(works).where(*found.everything())
            return int(connection.execute(asked).scalar_one())

    def groups(self, query: Query, key: GroupKey, order: Order) -> Sequence[Group]:
        """What the works that a search finds are put together by, in the order of `grouped`.

        Raises:
            UserError: the search names a collection that there is not.
        """
        if key is GroupKey.NONE:
            return ()
        with self._database.read() as connection:
            found = selection(connection, query)
            by = _group(key)
            columns: list[ColumnElement[Any]] = [by.label("key"), func.count(works.c.id)]
            counted: Select[Any] = select(*columns)
            asked = (
                _with_originals(counted, key)
                .where(*found.everything())
                .group_by(by)
                .order_by(by.desc() if order.turns(key) else by.asc())
            )
            return tuple(Group(row[0], row[1]) for row in connection.execute(asked))

    def grouped(self, query: Query, key: GroupKey, order: Order) -> Iterator[array[int]]:
        """The numbers of the works in the order of `groups`, each group in an order, in chunks.

        Raises:
            UserError: the search names a collection that there is not.
        """
        with self._database.read() as connection:
            found = selection(connection, query)
            asked = select(works.c.id)
            if GroupKey.FOLDER in {key, _joined(order)}:
                asked = _with_originals(asked, GroupKey.FOLDER)
            # Months follow from the dates, whose index then gives the order without sorting.
            if key is not GroupKey.MONTH or order.key is not OrderKey.DATED:
                by = _group(key)
                asked = asked.order_by(by.desc() if order.turns(key) else by.asc())
            asked = asked.where(*found.everything()).order_by(*_columns(order))
            rows = connection.execution_options(yield_per=_PAGE).execute(asked).scalars()
            while chunk := array("q", islice(rows, _PAGE)):
                yield chunk


def _joined(order: Order) -> GroupKey:
    """What an order takes from the works' files, said as what groups take from them."""
    return GroupKey.FOLDER if order.key is OrderKey.FOLDER else GroupKey.NONE


def _ordered(query: Select[Any], order: Order) -> Select[Any]:
    return _with_originals(query, _joined(order)).order_by(*_columns(order))


def _columns(order: Order) -> Iterator[ColumnElement[Any]]:
    by: tuple[ColumnElement[Any], ...] = {
        OrderKey.DATED: (works.c.dated,),
        OrderKey.ADDED: (),
        OrderKey.TITLE: (works.c.title.collate("NOCASE"),),
        OrderKey.RATING: (works.c.rating,),
        OrderKey.FOLDER: (files.c.path,),
    }[order.key]
    columns = (*by, works.c.id)
    return (item.desc() if order.is_descending else item for item in columns)


def _with_originals(query: Select[Any], key: GroupKey) -> Select[Any]:
    if key is not GroupKey.FOLDER:
        return query.select_from(works)
    return query.select_from(works).join(
        files, (files.c.work_id == works.c.id) & (files.c.role == Role.ORIGINAL.value)
    )


def _group(key: GroupKey) -> ColumnElement[str]:
    if key is GroupKey.MONTH:
        return func.substr(works.c.dated, 1, 7, type_=String())
    return files.c.folder
