"""Works and what is theirs, as they are at one moment, and the way back to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from countermark.base.times import now, to_text
from countermark.catalog.rows import log_events, settle_states
from countermark.catalog.schema import collection_works, events, files, involvements, works

_WORKS = [column.name for column in works.c if column.computed is None]

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Arrangement:
    """Some works and what is theirs, as they were at one moment.

    Attributes:
        works: their rows, by number; none for one that there was not.
        files: the work and the role of each of their files, by its number.
        events: numbers of their events, by work.
        collections: those they were chosen for by hand.
        people: the rows that say who had what part in them.
    """

    works: Mapping[int, Row | None] = field(default_factory=dict)
    files: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    events: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    collections: frozenset[tuple[int, int]] = frozenset()
    people: tuple[Row, ...] = ()


def rows_of(connection: Connection, table: Table, work_ids: Sequence[int]) -> list[Row]:
    """The rows of a table that belong to these works."""
    query = select(table).where(table.c.work_id.in_(work_ids))
    return [dict(row._mapping) for row in connection.execute(query)]


def arrangement(connection: Connection, work_ids: Sequence[int]) -> Arrangement:
    """How these works are now."""
    query = select(*(works.c[name] for name in _WORKS)).where(works.c.id.in_(work_ids))
    found = {row.id: dict(row._mapping) for row in connection.execute(query)}
    told: dict[int, list[int]] = {}
    asked = select(events.c.id, events.c.work_id).where(events.c.work_id.in_(work_ids))
    for row in connection.execute(asked):
        told.setdefault(row.work_id, []).append(row.id)
    return Arrangement(
        {key: found.get(key) for key in work_ids},
        {row["id"]: (row["work_id"], row["role"]) for row in rows_of(connection, files, work_ids)},
        {key: tuple(ids) for key, ids in told.items()},
        frozenset(
            (row["collection_id"], row["work_id"])
            for row in rows_of(connection, collection_works, work_ids)
        ),
        tuple(rows_of(connection, involvements, work_ids)),
    )


def essence(one: Arrangement) -> tuple[object, ...]:
    """What must not have changed: states follow from files, and events only tell."""
    said = {
        key: None if row is None else {name: row[name] for name in row if name != "state"}
        for key, row in one.works.items()
    }
    return said, dict(one.files), one.collections, one.people


def restore(connection: Connection, now_is: Arrangement, wanted: Arrangement) -> None:
    """Have works as they were; what was told of one that goes then is told of the first."""
    stamp = to_text(now())
    rows = {key: row for key, row in wanted.works.items() if row is not None}
    there = list(rows)
    for key, row in rows.items():
        if now_is.works.get(key) is None:
            connection.execute(insert(works).values(row))
        else:
            connection.execute(update(works).where(works.c.id == key).values(row))
    moved = [{"file": key, "work": at[0], "as": at[1]} for key, at in wanted.files.items()]
    values: dict[str, Any] = {"work_id": bindparam("work"), "role": bindparam("as")}
    connection.execute(update(files).where(files.c.id == bindparam("file")).values(values), moved)
    for key, numbers in wanted.events.items():
        if wanted.works.get(key) is not None:
            _give_events(connection, numbers, key)
    gone = [key for key in now_is.works if key not in there]
    for key in gone:  # what was told of it since belongs to those it came from
        _give_events(connection, now_is.events.get(key, ()), there[0])
    for table in (collection_works, involvements):
        connection.execute(delete(table).where(table.c.work_id.in_([*there, *gone])))
    if gone:
        connection.execute(delete(works).where(works.c.id.in_(gone)))
    if wanted.collections:
        chosen = [{"collection_id": one, "work_id": work} for one, work in wanted.collections]
        connection.execute(insert(collection_works), chosen)
    if wanted.people:
        connection.execute(insert(involvements), [dict(row) for row in wanted.people])
    log_events(connection, "regrouped", [(key, {}) for key in there], stamp)
    settle_states(connection, there)


def _give_events(connection: Connection, numbers: Iterable[int], work_id: int) -> None:
    rows = [{"event": number} for number in numbers]
    given = update(events).where(events.c.id == bindparam("event")).values(work_id=work_id)
    if rows:
        connection.execute(given, rows)
