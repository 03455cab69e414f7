"""A collection and what is its own, as it is at one moment, and the way back to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from countermark.catalog.rows import AT_ONCE
from countermark.catalog.schema import collection_works, collections, placements, places, works

_Row = Mapping[str, Any]


@dataclass(frozen=True)
class KeptCollection:
    """A collection, its works, and where it is published.

    Attributes:
        row: what is said of it.
        works: numbers of those that were chosen by hand.
        placements: the rows that say where it is published.
    """

    row: _Row
    works: frozenset[int]
    placements: tuple[_Row, ...]


def kept_collection(connection: Connection, key: int) -> KeptCollection | None:
    """How a collection is now; None if there is none of this number."""
    row = connection.execute(select(collections).where(collections.c.id == key)).first()
    if row is None:
        return None
    chosen = select(collection_works.c.work_id).where(collection_works.c.collection_id == key)
    published = select(placements).where(placements.c.collection_id == key)
    return KeptCollection(
        dict(row._mapping),
        frozenset(connection.execute(chosen).scalars()),
        tuple(dict(each._mapping) for each in connection.execute(published.order_by("id"))),
    )


def put_back(connection: Connection, key: int, wanted: KeptCollection | None) -> None:
    """Make a collection what it was; works and places that are gone meanwhile stay away."""
    this = collections.c.id == key
    if wanted is None:
        connection.execute(delete(collections).where(this))
        return
    now = kept_collection(connection, key)
    if now is None:
        connection.execute(insert(collections).values(dict(wanted.row)))
    else:
        connection.execute(update(collections).where(this).values(dict(wanted.row)))
    there = now.works if now is not None else frozenset[int]()
    _choose(connection, key, wanted.works - there)
    for page in _pages(there - wanted.works):
        members = collection_works.c.collection_id == key, collection_works.c.work_id.in_(page)
        connection.execute(delete(collection_works).where(*members))
    published = {row["id"] for row in now.placements} if now is not None else set()
    known = set(connection.execute(select(places.c.id)).scalars())
    for row in wanted.placements:
        if row["id"] not in published and row["place_id"] in known:
            connection.execute(insert(placements).values(dict(row)))


def _choose(connection: Connection, key: int, work_ids: Iterable[int]) -> None:
    for page in _pages(work_ids):
        known = connection.execute(select(works.c.id).where(works.c.id.in_(page))).scalars()
        rows = [{"collection_id": key, "work_id": work_id} for work_id in known]
        if rows:
            connection.execute(insert(collection_works), rows)


def _pages(work_ids: Iterable[int]) -> Iterable[list[int]]:
    wanted = sorted(work_ids)
    return (wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE))
