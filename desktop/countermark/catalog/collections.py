"""Collections: works under a name, chosen by hand, by a folder or by a search."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from countermark.base.errors import UserError
from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.folders import below
from countermark.catalog.kept_collections import KeptCollection, kept_collection, put_back
from countermark.catalog.naming import checked_name, found_by_name, names_in, refuse_taken
from countermark.catalog.place_records import Collection
from countermark.catalog.query.parsing import parse
from countermark.catalog.query.selecting import members
from countermark.catalog.rows import AT_ONCE, inserted_id
from countermark.catalog.schema import collection_works, collections, files

_WHAT = "collection"


class Collections:
    """The collections of a catalogue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, name: str, folder: Path | None = None, query: str | None = None) -> Collection:
        """Make a collection; without folder and query, its works are chosen by hand.

        Args:
            name: not taken yet.
            folder: absolute; every work with a file below it belongs to the collection.
            query: every work that this search finds belongs to it.

        Raises:
            UserError: the name is none, or taken; the search cannot be understood, or there is
                nothing in it.
        """
        name = checked_name(name, _WHAT)
        values = {
            "name": name,
            "folder": str(folder or ""),
            "query": "" if query is None else _checked(query),
            "created_at": to_text(now()),
        }
        with self._database.write() as connection:
            refuse_taken(connection, collections, name, _WHAT)
            key = inserted_id(connection, insert(collections).values(values))
            return one_collection(connection, key)

    def rename(self, collection: Collection, name: str) -> Collection:
        """Give a collection another name.

        Raises:
            UserError: the name is none, or taken.
        """
        name = checked_name(name, _WHAT)
        with self._database.write() as connection:
            if name.casefold() != collection.name.casefold():
                refuse_taken(connection, collections, name, _WHAT)
            connection.execute(
                update(collections).where(collections.c.id == collection.id).values(name=name)
            )
            return one_collection(connection, collection.id)

    def search_for(self, collection: Collection, query: str) -> Collection:
        """Give a collection that goes by a search another one.

        Raises:
            UserError: the search cannot be understood, or the collection goes by none.
        """
        if not collection.query:
            raise UserError(f"“{collection.name}” goes by no search.", "Make another collection.")
        with self._database.write() as connection:
            this = collections.c.id == collection.id
            connection.execute(update(collections).where(this).values(query=_checked(query)))
            return one_collection(connection, collection.id)

    def delete(self, collection: Collection) -> None:
        """Forget a collection and where it is published; its works stay."""
        with self._database.write() as connection:
            connection.execute(delete(collections).where(collections.c.id == collection.id))

    def add(self, collection: Collection, work_ids: Iterable[int]) -> int:
        """Put works into a collection that is chosen by hand; gives how many were not in it.

        Raises:
            UserError: it goes by a folder or a search.
        """
        _refuse_dynamic(collection)
        rows = [{"collection_id": collection.id, "work_id": key} for key in sorted(set(work_ids))]
        with self._database.write() as connection:
            before = one_collection(connection, collection.id).works
            if rows:
                connection.execute(insert_or(collection_works).on_conflict_do_nothing(), rows)
            return one_collection(connection, collection.id).works - before

    def remove(self, collection: Collection, work_ids: Iterable[int]) -> int:
        """Take works out of a collection that is chosen by hand; gives how many were in it.

        Raises:
            UserError: it goes by a folder or a search.
        """
        _refuse_dynamic(collection)
        wanted = sorted(set(work_ids))
        with self._database.write() as connection:
            gone = 0
            for start in range(0, len(wanted), AT_ONCE):
                page = wanted[start : start + AT_ONCE]
                gone += connection.execute(
                    delete(collection_works).where(
                        collection_works.c.collection_id == collection.id,
                        collection_works.c.work_id.in_(page),
                    )
                ).rowcount
            return gone

    def kept(self, key: int) -> KeptCollection | None:
        """How the collection of this number is now; None if there is none."""
        with self._database.read() as connection:
            return kept_collection(connection, key)

    def turn_back(
        self, key: int, expected: KeptCollection | None, wanted: KeptCollection | None
    ) -> bool:
        """Make a collection what it was, unless it is not as expected any more.

        Returns:
            Whether it was done.

        Raises:
            UserError: another collection has its name by now.
        """
        with self._database.write() as connection:
            if kept_collection(connection, key) != expected:
                return False
            taken = None if wanted is None else str(wanted.row["name"])
            if taken and (expected is None or expected.row["name"] != taken):
                refuse_taken(connection, collections, taken, _WHAT)
            put_back(connection, key, wanted)
        return True

    def all(self) -> tuple[Collection, ...]:
        """Every collection, by name."""
        with self._database.read() as connection:
            rows = connection.execute(select(collections).order_by(collections.c.name)).all()
            return tuple(_collection(connection, row) for row in rows)

    def named(self, name: str) -> Collection:
        """The collection of this name.

        Raises:
            UserError: there is none.
        """
        with self._database.read() as connection:
            row = found_by_name(connection, collections, name)
            if row is not None:
                return _collection(connection, row)
            known = names_in(connection, collections)
        hint = f"There are: {known}." if known else "Make one with `countermark collection create`."
        raise UserError(f"There is no collection “{name}”.", hint)

    def works_below(self, folder: Path) -> tuple[int, ...]:
        """Numbers of the works with a file below a folder, given absolute, in order."""
        with self._database.read() as connection:
            return tuple(connection.execute(_works_below(folder)).scalars())

    def work_ids(self, collection: Collection) -> tuple[int, ...]:
        """Numbers of the works in it now, in the order they were added to the catalogue."""
        with self._database.read() as connection:
            return member_ids(connection, collection)


def member_ids(connection: Connection, collection: Collection) -> tuple[int, ...]:
    """Numbers of the works in a collection, in order.

    Raises:
        UserError: it goes by a search that asks for what is gone.
    """
    row = connection.execute(select(collections).where(collections.c.id == collection.id)).first()
    return (
        () if row is None else tuple(sorted(connection.execute(members(connection, row)).scalars()))
    )


def _works_below(folder: Path) -> Select[Any]:
    found = select(files.c.work_id).where(below(str(folder)))
    return found.distinct().order_by(files.c.work_id)


def _checked(query: str) -> str:
    parsed = parse(query)
    if not parsed.terms:
        raise UserError("A collection that goes by a search needs one.", "Say what to look for.")
    return parsed.text


def one_collection(connection: Connection, key: int) -> Collection:
    """The collection of this number, which there is."""
    row = connection.execute(select(collections).where(collections.c.id == key)).one()
    return _collection(connection, row)


def _collection(connection: Connection, row: Row[Any]) -> Collection:
    folder = Path(row.folder) if row.folder else None
    try:
        inside = members(connection, row).subquery()
        count = connection.execute(select(func.count()).select_from(inside)).scalar_one()
    except UserError:  # its search asks for what is gone: it is there, with nothing in it
        count = 0
    return Collection(row.id, row.name, folder, count, row.query)


def _refuse_dynamic(collection: Collection) -> None:
    if collection.query:
        raise UserError(
            f"The works of “{collection.name}” are those that its search finds: {collection.query}",
            "Make another collection that is chosen by hand.",
        )
    if collection.folder is not None:
        raise UserError(
            f"The works of “{collection.name}” are those below {collection.folder}.",
            "Move files there or away, or make another collection that is chosen by hand.",
        )
