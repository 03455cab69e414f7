"""Where the files of works lie: read in the order of their paths, and written anew when they moved.

A move is one transaction, with an event for each file; what undoing it needs is in these events, so
that a million moved files take no memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.folders import below
from countermark.catalog.records import Changes, Condition, Role
from countermark.catalog.rows import AT_ONCE, log_events, settle_states
from countermark.catalog.schema import collections, events, files

_PAGE = 5_000
_KIND = "moved"
_COPY = "copy"  # says that a duplicate made room


class Whereabout(NamedTuple):
    """A file as the catalogue has it, as plain columns: quick to have a million of."""

    file_id: int
    path: str
    size: int
    mtime_ns: int
    sha256: str
    work_id: int


class Move(NamedTuple):
    """A file that lies elsewhere now.

    Attributes:
        file_id: its number.
        old, new: where it lay and where it lies.
        mtime_ns: as it lies there now.
    """

    file_id: int
    old: str
    new: str
    mtime_ns: int


@dataclass(frozen=True)
class Moved:
    """What a move did.

    Attributes:
        events: the numbers of the first and the last event that tells of it; (0, 0) for none.
        files: how many files moved.
        works: whose they are.
        folders: the folders that collections go by, as they were and as they are.
    """

    events: tuple[int, int] = (0, 0)
    files: int = 0
    works: frozenset[int] = frozenset()
    folders: Mapping[str, str] = field(default_factory=dict)

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return Changes(self.works)


class Whereabouts:
    """Where files lie."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def everywhere(self, folder: str = "") -> Iterator[Whereabout]:
        """All files, or those below a folder, in the order of their paths, in pages."""
        columns = (
            files.c.id, files.c.path, files.c.size, files.c.mtime_ns, files.c.sha256,
            files.c.work_id,
        )  # fmt: skip
        query = select(*columns).order_by(files.c.path).limit(_PAGE)
        if folder:
            query = query.where(below(folder))
        last = ""
        while True:
            with self._database.read() as connection:
                page = connection.execute(query.where(files.c.path > last)).all()
            yield from (Whereabout._make(row) for row in page)
            if len(page) < _PAGE:
                return
            last = page[-1][1]

    def paths_of(self, file_ids: Sequence[int]) -> dict[int, str]:
        """Where these files lie, of which there are a page at most."""
        query = select(files.c.id, files.c.path).where(files.c.id.in_(file_ids))
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def move(self, moves: Iterable[Move], folders: Mapping[str, str]) -> Moved:
        """Write down where files lie now: all of them, or none if this is interrupted.

        A file that is not where it was thought to have been, or whose new place another file of the
        catalogue has, is left alone. A copy of it, known as a duplicate of the same work, makes
        room for it.

        Args:
            moves: taken as they are needed.
            folders: the folders that collections go by, as they are and as they are to be.
        """
        works: set[int] = set()
        remaining, count = iter(moves), 0
        stamp = to_text(now())
        with self._database.write() as connection:
            first = _last_event(connection) + 1
            while page := list(islice(remaining, AT_ONCE)):
                written = _move_page(connection, page, stamp)
                count += len(written)
                works.update(written)
            _rename_folders(connection, folders)
            last = _last_event(connection)
        return Moved((first, last) if count else (0, 0), count, frozenset(works), folders)

    def turn_back(self, done: Moved, *, again: bool = False) -> int:
        """Undo a move, or do it again once it was undone.

        Returns:
            How many files stand in the way, as they were moved otherwise since or lie at the place
            of one; then nothing was written.
        """
        others = 0
        stamp = to_text(now())
        with self._database.write() as connection:
            for page in _told(connection, done.events):
                steps = [_step(details, again=again) for details in page]
                others += len(steps) - len(_at(connection, [step[0] for step in steps]))
                freed = [step[1] for step in steps if not (again and step[3])]
                others += len(_at(connection, freed))
            if others:
                return others
            for page in _told(connection, done.events):
                steps = [_step(details, again=again) for details in page]
                _step_page(connection, steps, stamp, again=again)
            turned = {new: old for old, new in done.folders.items()}
            _rename_folders(connection, done.folders if again else turned)
        return 0


def _last_event(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(events.c.id), 0))).scalar_one())


def _at(connection: Connection, paths: Sequence[str]) -> dict[str, Any]:
    """The rows at these paths, by path."""
    query = select(
        files.c.id, files.c.work_id, files.c.path, files.c.condition, files.c.role, files.c.sha256
    )
    rows = connection.execute(query.where(files.c.path.in_(paths))).all()
    return {row.path: row for row in rows}


def _move_page(connection: Connection, page: Sequence[Move], stamp: str) -> list[int]:
    """Write a page of moves; gives the work of each file that was moved."""
    known = _at(connection, [move.old for move in page])
    taken = _at(connection, [move.new for move in page])
    there = [
        move
        for move in page
        if move.old in known
        and known[move.old].id == move.file_id
        and (move.new not in taken or _is_copy(taken[move.new], known[move.old]))
    ]
    if not there:
        return []
    rows = [
        {
            "file": move.file_id,
            "new": move.new,
            "time": move.mtime_ns,
            "now": _found(known[move.old].condition),
        }
        for move in there
    ]
    copies = [taken[move.new].id for move in there if move.new in taken]
    connection.execute(delete(files).where(files.c.id.in_(copies)))
    values = {"path": "new", "mtime_ns": "time", "condition": "now"}
    _update(connection, rows, values, stamp)
    works = [known[move.old].work_id for move in there]
    told = [
        (
            work,
            {"path": move.new, "from": move.old, "was": known[move.old].condition}
            | ({_COPY: "taken"} if move.new in taken else {}),
        )
        for work, move in zip(works, there, strict=True)
    ]
    log_events(connection, _KIND, told, stamp)
    settle_states(connection, works)
    return works


def _is_copy(taken: Any, moving: Any) -> bool:
    same = (taken.work_id, taken.sha256) == (moving.work_id, moving.sha256)
    return same and bool(taken.role == Role.DUPLICATE.value)


def _found(condition: str) -> str:
    """How a file stands once it was found again: what is known of its content stays."""
    return Condition.WHOLE.value if condition == Condition.MISSING.value else condition


def _told(connection: Connection, numbers: tuple[int, int]) -> Iterator[list[dict[str, str]]]:
    """What the events of a move say, in pages."""
    last = numbers[0] - 1
    query = select(events.c.id, events.c.details).order_by(events.c.id).limit(AT_ONCE)
    query = query.where(events.c.kind == _KIND, events.c.id <= numbers[1])
    while rows := connection.execute(query.where(events.c.id > last)).all():
        yield [json.loads(row.details) for row in rows]
        last = rows[-1].id


def _step(details: Mapping[str, str], *, again: bool) -> tuple[str, str, str, bool]:
    """Where a file is and is to be, how it is to stand there, and whether a copy made room."""
    copy = _COPY in details
    if again:
        return details["from"], details["path"], _found(details["was"]), copy
    return details["path"], details["from"], details["was"], copy


def _step_page(
    connection: Connection,
    steps: Sequence[tuple[str, str, str, bool]],
    stamp: str,
    *,
    again: bool,
) -> None:
    known = _at(connection, [here for here, _, _, _ in steps])
    rows = [
        {"file": known[here].id, "new": there, "now": condition}
        for here, there, condition, _ in steps
    ]
    if again:
        room = [there for _, there, _, copy in steps if copy]
        connection.execute(delete(files).where(files.c.path.in_(room)))
    _update(connection, rows, {"path": "new", "condition": "now"}, stamp)
    if not again:
        _put_copies_back(connection, {known[here].id: here for here, _, _, copy in steps if copy})
    told = [
        (known[here].work_id, {"path": there, "from": here, "was": known[here].condition})
        for here, there, _, _ in steps
    ]
    log_events(connection, _KIND, told, stamp)
    settle_states(connection, (work for work, _ in told))


def _put_copies_back(connection: Connection, places: Mapping[int, str]) -> None:
    """The duplicates that made room lie where they lay, and are what the moved files are."""
    stored = [column for column in files.c if column.computed is None]
    query = select(*stored).where(files.c.id.in_(places))
    rows = [dict(row) for row in connection.execute(query).mappings().all()]
    for row in rows:
        whole = {"role": Role.DUPLICATE.value, "condition": Condition.WHOLE.value}
        row |= {"path": places[row.pop("id")], **whole}
    if rows:
        connection.execute(insert(files), rows)


def _update(
    connection: Connection,
    rows: Sequence[Mapping[str, Any]],
    values: Mapping[str, str],
    stamp: str,
) -> None:
    named: dict[str, Any] = {column: bindparam(name) for column, name in values.items()}
    wanted = update(files).where(files.c.id == bindparam("file")).values(seen_at=stamp, **named)
    connection.execute(wanted, list(rows))


def _rename_folders(connection: Connection, folders: Mapping[str, str]) -> None:
    wanted = update(collections).where(collections.c.folder == bindparam("old"))
    rows = [{"old": old, "new": new} for old, new in folders.items()]
    if rows:
        connection.execute(wanted.values(folder=bindparam("new")), rows)
