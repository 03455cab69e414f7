"""Takes works out of the catalogue, and brings them back; their files stay on the disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from countermark.base.errors import UserError
from countermark.base.times import now, to_text
from countermark.catalog.arrangement import Row, rows_of
from countermark.catalog.database import Database
from countermark.catalog.records import Changes, Role
from countermark.catalog.rows import AT_ONCE, inserted_id, log_events
from countermark.catalog.schema import (
    collection_works,
    collections,
    credentials,
    events,
    files,
    involvements,
    people,
    publications,
    works,
)

_OF_WORKS = (files, events, involvements, collection_works)


@dataclass(frozen=True)
class Forgotten:
    """Works that were taken out of the catalogue, with all that was known of them.

    Attributes:
        works: their numbers.
        rows: by the names of the tables, what was theirs.
    """

    works: tuple[int, ...]
    rows: Mapping[str, Sequence[Row]]

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return Changes(frozenset(self.works))


class Forgetting:
    """Works that come out of the catalogue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def forget(self, work_ids: Sequence[int]) -> Forgotten:
        """Take works out; what was theirs is given back. What happened to them stays noted.

        Raises:
            UserError: one is not there, or a signed file of it is getting its name in this moment.
        """
        stamp = to_text(now())
        rows: dict[str, list[Row]] = {table.name: [] for table in (works, credentials, *_OF_WORKS)}
        with self._database.write() as connection:
            for page in _pages(work_ids):
                found = connection.execute(select(works).where(works.c.id.in_(page))).mappings()
                rows[works.name] += [dict(row) for row in found]
                for table in _OF_WORKS:
                    rows[table.name] += rows_of(connection, table, page)
                _refuse_busy(connection, page)
            if len(rows[works.name]) < len(set(work_ids)):
                raise UserError("A work is not in the catalogue any more.", "Look again.")
            for page in _pages([row["id"] for row in rows[files.name]]):
                theirs = select(credentials).where(credentials.c.file_id.in_(page))
                rows[credentials.name] += [
                    dict(row) for row in connection.execute(theirs).mappings()
                ]
            log_events(connection, "forgotten", _told(rows), stamp)
            for page in _pages(work_ids):
                connection.execute(delete(works).where(works.c.id.in_(page)))
        return Forgotten(tuple(row["id"] for row in rows[works.name]), rows)

    def bring_back(self, forgotten: Forgotten) -> Forgotten:
        """Have works in the catalogue as they were; gives them under the numbers they have now.

        Raises:
            UserError: a file of theirs came into the catalogue again; nothing was done.
        """
        rows = forgotten.rows
        with self._database.write() as connection:
            for page in _pages([row["path"] for row in rows[files.name]]):
                if connection.execute(select(files.c.id).where(files.c.path.in_(page))).first():
                    raise UserError(
                        "A file of it came into the catalogue again since.", "Nothing was done."
                    )
            there = set(connection.execute(select(collections.c.id)).scalars())
            known = set(connection.execute(select(people.c.id)).scalars())
            numbers = _put(connection, works, rows[works.name], {})
            file_numbers = _put(connection, files, rows[files.name], {"work_id": numbers})
            _put(connection, credentials, rows[credentials.name], {"file_id": file_numbers})
            _give_back(connection, rows[events.name], numbers)
            parts = [row for row in rows[involvements.name] if row["person_id"] in known]
            _put(connection, involvements, parts, {"work_id": numbers})
            chosen = [row for row in rows[collection_works.name] if row["collection_id"] in there]
            _put(connection, collection_works, chosen, {"work_id": numbers})
            told: list[tuple[int | None, dict[str, str]]] = [(one, {}) for one in numbers.values()]
            log_events(connection, "brought back", told, to_text(now()))
        return Forgotten(tuple(numbers.values()), rows)


def _refuse_busy(connection: Connection, work_ids: Sequence[int]) -> None:
    busy = select(publications.c.id).where(publications.c.work_id.in_(work_ids))
    if connection.execute(busy).first() is not None:
        raise UserError("A work is being signed.", "Wait until that has ended.")


def _told(rows: Mapping[str, Sequence[Row]]) -> Iterator[tuple[None, dict[str, str]]]:
    """What stays of each work: its title, and where its original lies."""
    paths = {
        row["work_id"]: row["path"]
        for row in rows[files.name]
        if row["role"] == Role.ORIGINAL.value
    }
    for row in rows[works.name]:
        said = {"work": str(row["id"]), "title": row["title"]}
        yield None, {**said, "path": paths.get(row["id"], "")}


def _give_back(connection: Connection, told: Sequence[Row], numbers: Mapping[int, int]) -> None:
    """Events outlive their work: they are its own again."""
    by_work: dict[int, list[int]] = {}
    for row in told:
        by_work.setdefault(row["work_id"], []).append(row["id"])
    for work_id, ids in by_work.items():
        for page in _pages(ids):
            theirs = update(events).where(events.c.id.in_(page))
            connection.execute(theirs.values(work_id=numbers[work_id]))


def _put(
    connection: Connection,
    table: Table,
    rows: Sequence[Row],
    renamed: Mapping[str, Mapping[int, int]],
) -> dict[int, int]:
    """Write rows back; one whose number has another by now gets a new one. Gives the numbers."""
    stored = [column.name for column in table.c if column.computed is None]
    values: list[dict[str, Any]] = [
        {name: renamed[name][row[name]] if name in renamed else row[name] for name in stored}
        for row in rows
    ]
    if "id" not in stored:
        if values:
            connection.execute(insert(table), values)
        return {}
    taken: set[int] = set()
    for page in _pages([row["id"] for row in values]):
        taken.update(connection.execute(select(table.c.id).where(table.c.id.in_(page))).scalars())
    as_before = [row for row in values if row["id"] not in taken]
    if as_before:
        connection.execute(insert(table), as_before)
    numbers = {row["id"]: row["id"] for row in as_before}
    for row in values:
        if row["id"] in taken:
            new = {name: value for name, value in row.items() if name != "id"}
            numbers[row["id"]] = inserted_id(connection, insert(table).values(new))
    return numbers


def _pages(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE))
