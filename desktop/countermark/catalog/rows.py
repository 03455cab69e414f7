"""What all writing to the catalogue is made of: rows found, rows written, states settled."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    ScalarSelect,
    bindparam,
    func,
    insert,
    select,
    update,
)

from countermark.catalog.records import Condition, FileFacts, KnownFile, Role, State, WorkFacts
from countermark.catalog.schema import credentials, events, files, works

AT_ONCE = 500
"""Values in one statement, which databases limit."""


def known_file(row: Row[Any]) -> KnownFile:
    """A row of `files` as a record."""
    facts = FileFacts(
        Path(row.path),
        row.media_type,
        row.size,
        row.mtime_ns,
        row.sha256,
        row.width,
        row.height,
        row.orientation,
        row.content,
    )
    return KnownFile(row.id, row.work_id, Role(row.role), Condition(row.condition), facts)


def inserted_id(connection: Connection, statement: Any) -> int:
    """Insert one row; gives its number."""
    key = connection.execute(statement).inserted_primary_key
    assert key is not None  # noqa: S101 - an insert of one row has one
    return int(key[0])


def file_row(connection: Connection, path: Path) -> Row[Any] | None:
    """The row of the file of this path."""
    return connection.execute(select(files).where(files.c.path == str(path))).one_or_none()


def file_values(file: FileFacts) -> dict[str, Any]:
    """A file as columns."""
    return {**vars(file), "path": str(file.path)}


def known_paths(connection: Connection, paths: Iterable[Path]) -> set[str]:
    """Those of these paths that the catalogue has a file for."""
    found: set[str] = set()
    remaining = iter(paths)
    while page := [str(path) for path in islice(remaining, AT_ONCE)]:
        query = select(files.c.path).where(files.c.path.in_(page))
        found.update(connection.execute(query).scalars())
    return found


def insert_works(connection: Connection, facts: Sequence[WorkFacts], stamp: str) -> list[int]:
    """Write new works, in this order; gives their numbers."""
    if not facts:
        return []
    shared = {"state": State.UNPROTECTED.value, "added_at": stamp}
    rows = [{**vars(item), **shared} for item in facts]
    written = insert(works).returning(works.c.id, sort_by_parameter_order=True)
    return list(connection.execute(written, rows).scalars())


def insert_originals(
    connection: Connection, originals: Sequence[tuple[int, FileFacts]], stamp: str
) -> None:
    """Write the originals of new works, given with the works' numbers."""
    if not originals:
        return
    shared = {
        "role": Role.ORIGINAL.value,
        "condition": Condition.WHOLE.value,
        "seen_at": stamp,
    }
    connection.execute(
        insert(files),
        [{"work_id": work, **shared, **file_values(file)} for work, file in originals],
    )
    connection.execute(
        insert(events),
        [
            {"work_id": work, "at": stamp, "kind": "added", "details": _json(path=str(file.path))}
            for work, file in originals
        ],
    )


def keep_files(
    connection: Connection, kept: Sequence[tuple[int, FileFacts, Role]], stamp: str
) -> None:
    """Write files of works as they are now; one that is there already keeps its role."""
    if not kept:
        return
    known = known_paths(connection, (file.path for _, file, _ in kept))
    shared = {"condition": Condition.WHOLE.value, "seen_at": stamp}
    new = [
        {"work_id": work, "role": role.value, **shared, **file_values(file)}
        for work, file, role in kept
        if str(file.path) not in known
    ]
    if new:
        connection.execute(insert(files), new)
    old = [{**shared, **file_values(file)} for _, file, _ in kept if str(file.path) in known]
    if old:
        columns: dict[str, Any] = {name: bindparam(name) for name in old[0] if name != "path"}
        again = update(files).where(files.c.path == bindparam("name")).values(columns)
        connection.execute(again, [{**row, "name": row["path"]} for row in old])


def has_credential(connection: Connection, file_id: int) -> bool:
    """Whether we signed a file."""
    query = select(credentials.c.id).where(
        credentials.c.file_id == file_id, credentials.c.identity != ""
    )
    return connection.execute(query.limit(1)).first() is not None


def log_event(
    connection: Connection, work_id: int, kind: str, details: dict[str, str], stamp: str
) -> None:
    """Add to what happened to a work."""
    log_events(connection, kind, [(work_id, details)], stamp)


def latest_of_ours() -> ScalarSelect[Any]:
    """For a query over `files`: the number of our latest credential in each, or NULL."""
    ours = credentials.alias()
    return (
        select(func.max(ours.c.id))
        .where(ours.c.file_id == files.c.id, ours.c.identity != "")
        .correlate(files)
        .scalar_subquery()
    )


def log_events(
    connection: Connection,
    kind: str,
    told: Iterable[tuple[int | None, dict[str, str]]],
    stamp: str,
) -> None:
    """Add to what happened to works, the same to each; None is for what concerns no single one."""
    rows = [
        {"work_id": work_id, "at": stamp, "kind": kind, "details": _json(**details)}
        for work_id, details in told
    ]
    if rows:
        connection.execute(insert(events), rows)


_URGENCY = {
    Condition.BROKEN.value: State.BROKEN,
    Condition.MISSING.value: State.MISSING,
    Condition.CHANGED.value: State.CHANGED,
}


def settle_state(connection: Connection, work_id: int) -> None:
    """A work's state follows from its files and their credentials."""
    settle_states(connection, [work_id])


def settle_states(connection: Connection, work_ids: Iterable[int]) -> None:
    """The same for many works."""
    wanted = sorted(set(work_ids))
    query = (
        select(
            files.c.work_id,
            files.c.role,
            files.c.condition,
            files.c.sha256,
            credentials.c.id.is_not(None).label("is_signed"),
            credentials.c.source,
        )
        .select_from(files)
        .outerjoin(credentials, credentials.c.id == latest_of_ours())
    )
    told: dict[int, list[Row[Any]]] = {work_id: [] for work_id in wanted}
    for start in range(0, len(wanted), AT_ONCE):
        page = query.where(files.c.work_id.in_(wanted[start : start + AT_ONCE]))
        for row in connection.execute(page):
            told[row.work_id].append(row)
    states = [{"work": work_id, "now": _state(rows).value} for work_id, rows in told.items()]
    if states:
        settled = update(works).where(works.c.id == bindparam("work"))
        connection.execute(settled.values(state=bindparam("now")), states)


def _state(rows: Sequence[Row[Any]]) -> State:
    conditions = {row.condition for row in rows}
    for condition, state in _URGENCY.items():
        if condition in conditions:
            return state
    if not any(row.is_signed for row in rows):
        return State.UNPROTECTED
    return State.CHANGED if _was_edited(rows) else State.PROTECTED


def _was_edited(rows: Sequence[Row[Any]]) -> bool:
    """Whether all that is signed are copies of what none of a work's own files is any more."""
    own = [row for row in rows if row.role not in {Role.SIGNED.value, Role.SIDECAR.value}]
    sources = {row.source for row in rows if row.role == Role.SIGNED.value and row.is_signed}
    return (
        bool(own and sources)
        and "" not in sources  # what older versions signed
        and not any(row.is_signed for row in own)
        and sources.isdisjoint(row.sha256 for row in own)
    )


def _json(**details: str) -> str:
    return json.dumps(details, ensure_ascii=False)
