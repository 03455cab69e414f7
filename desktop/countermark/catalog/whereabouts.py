"""Where the files of works lie: read in the order of their paths, and written anew when they moved.

A move is one transaction, with an event for each file; what undoing it needs is in these events, so
that a million moved files take no memory.
"""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from countermark.base.paths import joined, split
from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.folders import below
from countermark.catalog.records import COPIES, Changes, Condition, Role
from countermark.catalog.rows import AT_ONCE, log_events, settle_states
from countermark.catalog.schema import collections, events, files

_PAGE = 5_000
_KIND = "moved"
_COPY = "copy"  # says what the duplicate was that made room
_REPLACED = "replaced"  # says that another file lies in its place now
_Item = TypeVar("_Item")


class Whereabout(NamedTuple):
    """A file as the catalogue has it, as plain columns: quick to have a million of."""

    file_id: int
    path: str
    size: int
    mtime_ns: int
    sha256: str
    work_id: int


_COLUMNS = (
    files.c.id, files.c.path, files.c.size, files.c.mtime_ns, files.c.sha256, files.c.work_id,
)  # fmt: skip


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
        query = select(*_COLUMNS).order_by(files.c.path).limit(_PAGE)
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

    def in_folder(self, folder: str) -> list[Whereabout]:
        """The files that lie right in a folder."""
        return self._some(files.c.folder == folder.rstrip("/\\"))

    def with_digests(self, digests: Iterable[str]) -> dict[str, list[Whereabout]]:
        """The files with these digests, by digest, those of each in the order they came."""
        found: dict[str, list[Whereabout]] = {}
        for page in _pages(digests):
            for file in self._some(files.c.sha256.in_(page)):
                found.setdefault(file.sha256, []).append(file)
        return found

    def of_sizes(self, sizes: Iterable[int]) -> list[Whereabout]:
        """The files of these sizes."""
        return [file for page in _pages(sizes) for file in self._some(files.c.size.in_(page))]

    def _some(self, condition: ColumnElement[bool]) -> list[Whereabout]:
        with self._database.read() as connection:
            rows = connection.execute(select(*_COLUMNS).where(condition).order_by(files.c.id))
            return [Whereabout._make(row) for row in rows]

    def paths_of(self, file_ids: Sequence[int]) -> dict[int, str]:
        """Where these files lie, of which there are a page at most."""
        query = select(files.c.id, files.c.path).where(files.c.id.in_(file_ids))
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def move(
        self,
        moves: Iterable[Move],
        folders: Mapping[str, str],
        replaced: Sequence[str] = (),
    ) -> Moved:
        """Write down where files lie now: all of them, or none if this is interrupted.

        A file that is not where it was thought to have been, or whose new place another file of the
        catalogue has, is left alone. But if that one lies there no more, which its size or time
        tell, it goes where these moves have it, or is missing under a name of its own. A copy of
        the file, known as a duplicate of the same work, makes room for it.

        Args:
            moves: taken as they are needed.
            folders: the folders that collections go by, as they are and as they are to be.
            replaced: places of files that lie there no more, whatever moves there.
        """
        works: set[int] = set()
        remaining, count = iter(moves), 0
        stamp = to_text(now())
        with self._database.write() as connection:
            first = _last_event(connection) + 1
            aside = _Aside(connection)
            for paths in _pages(replaced):
                aside.take(_at(connection, paths).values())
            while page := list(islice(remaining, AT_ONCE)):
                written = _move_page(connection, aside, page, stamp)
                count += len(written)
                works.update(written)
            left = aside.leave(stamp)
            count, works = count + len(left), works.union(left)
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
        in_the_way: set[str] = set()
        stamp = to_text(now())
        with self._database.write() as connection:
            for page in _told(connection, done.events):
                steps = [_step(details, again=again) for details in page]
                others += len(steps) - len(_at(connection, [step[0] for step in steps]))
                freed = [step[1] for step in steps if not (again and step[3])]
                in_the_way.update(_at(connection, freed))
            for page in _told(connection, done.events) if in_the_way else ():
                in_the_way -= {_step(details, again=again)[0] for details in page}
            if others or in_the_way:
                return others + len(in_the_way)
            aside = _Aside(connection)
            for page in _told(connection, done.events):
                steps = [_step(details, again=again) for details in page]
                _step_page(connection, aside, steps, stamp, again=again)
            turned = {new: old for old, new in done.folders.items()}
            _rename_folders(connection, done.folders if again else turned)
        return 0


def _last_event(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(events.c.id), 0))).scalar_one())


def _at(connection: Connection, paths: Sequence[str]) -> dict[str, Any]:
    """The rows at these paths, by path."""
    query = select(
        files.c.id, files.c.work_id, files.c.path, files.c.condition, files.c.role,
        files.c.sha256, files.c.size, files.c.mtime_ns,
    )  # fmt: skip
    rows = connection.execute(query.where(files.c.path.in_(paths))).all()
    return {row.path: row for row in rows}


class _Aside:
    """Files in whose places others come, until they have places of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._numbers: dict[str, int] = {}  # by where they lay

    def take(self, rows: Iterable[Any]) -> None:
        """Have these make room."""
        taken = {row.path: row.id for row in rows}
        self._numbers.update(taken)
        self._put({number: _waiting(number) for number in taken.values()})

    def at(self, paths: Sequence[str]) -> dict[str, Any]:
        """The rows of the files that lay at these paths before any made room, by path."""
        found = _at(self._connection, [path for path in paths if path not in self._numbers])
        waiting = {_waiting(self._numbers[path]): path for path in paths if path in self._numbers}
        rows = _at(self._connection, list(waiting))
        return found | {waiting[path]: row for path, row in rows.items()}

    def forget(self, paths: Iterable[str]) -> None:
        """Those that lay here have got their places."""
        for path in paths:
            self._numbers.pop(path, None)

    def leave(self, stamp: str) -> list[int]:
        """Note that the others are missing; gives their works."""
        rows = self.at(list(self._numbers))
        places = {path: _spare_name(self._connection, path) for path in rows}
        self._put({row.id: places[path] for path, row in rows.items()})
        gone = [row.id for row in rows.values()]
        for page in _pages(gone):
            missing = update(files).where(files.c.id.in_(page))
            self._connection.execute(missing.values(condition=Condition.MISSING.value))
        told = [
            (
                row.work_id,
                {"path": places[path], "from": path, "was": row.condition, _REPLACED: "yes"},
            )
            for path, row in rows.items()
        ]
        log_events(self._connection, _KIND, told, stamp)
        works = [row.work_id for row in rows.values()]
        settle_states(self._connection, works)
        return works

    def _put(self, places: Mapping[int, str]) -> None:
        rows = [{"file": number, "new": path} for number, path in places.items()]
        wanted = update(files).where(files.c.id == bindparam("file"))
        if rows:
            self._connection.execute(wanted.values(path=bindparam("new")), rows)


def _waiting(number: int) -> str:
    """A path that no file has."""
    return f"\n{number}"


def _spare_name(connection: Connection, path: str) -> str:
    """A path beside this one that neither a file nor the catalogue has."""
    folder, name = split(path)
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    for count in itertools.count(1):
        again = f" {count}" if count > 1 else ""
        spare = joined(folder, f"{stem} (replaced{again}){ending}")
        if not _at(connection, [spare]) and not os.path.lexists(spare):
            return spare
    raise AssertionError  # counting does not end


def _move_page(
    connection: Connection, aside: _Aside, page: Sequence[Move], stamp: str
) -> list[int]:
    """Write a page of moves; gives the work of each file that was moved."""
    known = aside.at([move.old for move in page])
    page = [move for move in page if move.old in known and known[move.old].id == move.file_id]
    taken = _at(connection, [move.new for move in page])
    aside.take(
        taken.pop(move.new)
        for move in page
        if move.new in taken and _has_left(taken[move.new], known[move.old], move)
    )
    there = [
        move for move in page if move.new not in taken or _is_copy(taken[move.new], known[move.old])
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
    aside.forget(move.old for move in there)
    works = [known[move.old].work_id for move in there]
    told = [
        (
            work,
            {"path": move.new, "from": move.old, "was": known[move.old].condition}
            | ({_COPY: str(taken[move.new].role)} if move.new in taken else {}),
        )
        for work, move in zip(works, there, strict=True)
    ]
    log_events(connection, _KIND, told, stamp)
    settle_states(connection, works)
    return works


def _is_copy(taken: Any, moving: Any) -> bool:
    same = (taken.work_id, taken.sha256) == (moving.work_id, moving.sha256)
    return same and taken.role in COPIES


def _has_left(taken: Any, moving: Any, move: Move) -> bool:
    """Whether the file that the catalogue has at a place is not what lies there now."""
    is_now = moving.size, move.mtime_ns
    return taken.sha256 != moving.sha256 and (taken.size, taken.mtime_ns) != is_now


def _found(condition: str) -> str:
    """How a file stands once its content was found: what reading its credential told stays."""
    is_broken = condition == Condition.BROKEN.value
    return condition if is_broken else Condition.WHOLE.value


def _told(connection: Connection, numbers: tuple[int, int]) -> Iterator[list[dict[str, str]]]:
    """What the events of a move say, in pages."""
    last = numbers[0] - 1
    query = select(events.c.id, events.c.details).order_by(events.c.id).limit(AT_ONCE)
    query = query.where(events.c.kind == _KIND, events.c.id <= numbers[1])
    while rows := connection.execute(query.where(events.c.id > last)).all():
        yield [json.loads(row.details) for row in rows]
        last = rows[-1].id


def _step(details: Mapping[str, str], *, again: bool) -> tuple[str, str, str, str]:
    """Where a file is and is to be, how it is to stand there, and what copy made room, if any."""
    copy = details.get(_COPY, "")
    copy = Role.DUPLICATE.value if copy == "taken" else copy  # as older versions wrote it
    if again:
        gone = _REPLACED in details
        then = Condition.MISSING.value if gone else _found(details["was"])
        return details["from"], details["path"], then, copy
    return details["path"], details["from"], details["was"], copy


def _step_page(
    connection: Connection,
    aside: _Aside,
    steps: Sequence[tuple[str, str, str, str]],
    stamp: str,
    *,
    again: bool,
) -> None:
    known = aside.at([here for here, _, _, _ in steps])
    aside.take(_at(connection, [there for _, there, _, copy in steps if not copy]).values())
    rows = [
        {"file": known[here].id, "new": there, "now": condition}
        for here, there, condition, _ in steps
    ]
    if again:
        room = [there for _, there, _, copy in steps if copy]
        connection.execute(delete(files).where(files.c.path.in_(room)))
    _update(connection, rows, {"path": "new", "condition": "now"}, stamp)
    aside.forget(known)
    if not again:
        copies = {known[here].id: (here, copy) for here, _, _, copy in steps if copy}
        _put_copies_back(connection, copies)
    told = [
        (known[here].work_id, {"path": there, "from": here, "was": known[here].condition})
        for here, there, _, _ in steps
    ]
    log_events(connection, _KIND, told, stamp)
    settle_states(connection, (work for work, _ in told))


def _put_copies_back(connection: Connection, places: Mapping[int, tuple[str, str]]) -> None:
    """The duplicates that made room lie where they lay, and are what the moved files are."""
    stored = [column for column in files.c if column.computed is None]
    query = select(*stored).where(files.c.id.in_(places))
    rows = [dict(row) for row in connection.execute(query).mappings().all()]
    for row in rows:
        path, role = places[row.pop("id")]
        row |= {"path": path, "role": role, "condition": Condition.WHOLE.value}
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


def _pages(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    remaining = iter(items)
    while page := list(islice(remaining, AT_ONCE)):
        yield page
