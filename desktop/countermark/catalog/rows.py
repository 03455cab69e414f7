"""What all writing to the catalogue is made of: rows found, rows written, states settled."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

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


def insert_file(
    connection: Connection, work_id: int, file: FileFacts, role: Role, stamp: str
) -> int:
    """Write a new file; gives its number."""
    return inserted_id(
        connection,
        insert(files).values(
            work_id=work_id,
            role=role.value,
            condition=Condition.WHOLE.value,
            seen_at=stamp,
            **file_values(file),
        ),
    )


def keep_file(connection: Connection, work_id: int, file: FileFacts, role: Role, stamp: str) -> int:
    """Write a file as it is now; one that is there already keeps its role."""
    row = file_row(connection, file.path)
    if row is None:
        return insert_file(connection, work_id, file, role, stamp)
    connection.execute(
        update(files)
        .where(files.c.id == row.id)
        .values(condition=Condition.WHOLE.value, seen_at=stamp, **file_values(file))
    )
    return int(row.id)


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
    connection.execute(
        insert(events).values(work_id=work_id, at=stamp, kind=kind, details=_json(**details))
    )


def settle_state(connection: Connection, work_id: int) -> None:
    """A work's state follows from its files and their credentials."""
    signed = select(credentials.c.file_id).where(credentials.c.identity != "")
    rows = connection.execute(
        select(files.c.condition, files.c.role, files.c.id.in_(signed).label("is_signed")).where(
            files.c.work_id == work_id
        )
    ).all()
    conditions = {row.condition for row in rows}
    if Condition.BROKEN.value in conditions:
        state = State.BROKEN
    elif Condition.MISSING.value in conditions:
        state = State.MISSING
    elif Condition.CHANGED.value in conditions:
        state = State.CHANGED
    elif any(row.is_signed for row in rows):
        state = State.PROTECTED
    else:
        state = State.UNPROTECTED
    connection.execute(update(works).where(works.c.id == work_id).values(state=state.value))


def _json(**details: str) -> str:
    return json.dumps(details, ensure_ascii=False)
