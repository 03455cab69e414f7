"""The catalogue's writing side: each change is one named method that returns what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.records import (
    COPIES,
    Changes,
    Condition,
    CredentialFacts,
    FileFacts,
    Publication,
    Role,
    WorkFacts,
)
from countermark.catalog.rows import (
    AT_ONCE,
    file_row,
    has_credential,
    insert_originals,
    insert_works,
    known_paths,
    log_event,
    log_events,
    settle_state,
    settle_states,
)
from countermark.catalog.schema import credentials, files, works
from countermark.catalog.signed import forget_noted, keep_reading, note, read_noted, record


class Catalogue:
    """Works and their files. Reading is in `queries`; both share the database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def add_works(self, found: Sequence[tuple[WorkFacts, FileFacts]]) -> Changes:
        """Add new works with their originals; a file that is known already is left alone."""
        stamp = to_text(now())
        with self.database.write() as connection:
            known = known_paths(connection, (file.path for _, file in found))
            new: dict[Path, tuple[WorkFacts, FileFacts]] = {}
            for facts, file in found:
                if str(file.path) not in known:
                    new.setdefault(file.path, (facts, file))
            ids = insert_works(connection, [facts for facts, _ in new.values()], stamp)
            originals = [file for _, file in new.values()]
            insert_originals(connection, list(zip(ids, originals, strict=True)), stamp)
        added = frozenset(ids)
        return Changes(added, added)

    def refresh_file(self, file: FileFacts, facts: WorkFacts | None = None) -> Changes:
        """The same as `refresh_files` for one file."""
        return self.refresh_files([(file, facts)])

    def refresh_files(self, read: Iterable[tuple[FileFacts, WorkFacts | None]]) -> Changes:
        """Take in how known files are now, all in one transaction.

        A signed file whose content differs was changed since signing; an original that is not
        signed may be edited as its owner likes and is simply read anew.

        Args:
            read: files as they are now, and what they say of their works, for originals.
        """
        touched: set[int] = set()
        stamp = to_text(now())
        with self.database.write() as connection:
            for file, facts in read:
                known = file_row(connection, file.path)
                if known is not None:
                    _refresh(connection, known, file, facts, stamp)
                    touched.add(known.work_id)
            settle_states(connection, touched)
        return Changes(frozenset(touched))

    def note_times(self, times: Mapping[int, int]) -> None:
        """Note the times of files that were touched and are as they were, by their numbers."""
        rows = [{"file": number, "time": time} for number, time in times.items()]
        if not rows:
            return
        noted = update(files).where(files.c.id == bindparam("file"))
        with self.database.write() as connection:
            connection.execute(noted.values(mtime_ns=bindparam("time")), rows)

    def mark_condition(self, marks: Iterable[tuple[Path, Condition]]) -> Changes:
        """Note that files are missing, broken, or there again, all in one transaction."""
        touched: set[int] = set()
        stamp = to_text(now())
        remaining = iter(marks)
        with self.database.write() as connection:
            while page := list(islice(remaining, AT_ONCE)):
                touched.update(_mark(connection, page, stamp))
            settle_states(connection, touched)
        return Changes(frozenset(touched))

    def begin_publications(self, wanted: Sequence[Publication]) -> None:
        """Write down that signed files are about to get their names."""
        with self.database.write() as connection:
            note(connection, wanted)

    def finish_publications(self, wanted: Sequence[Publication]) -> Changes:
        """The files have their names: record them as renditions with their credentials."""
        with self.database.write() as connection:
            record(connection, wanted)
            forget_noted(connection, [item.file.path for item in wanted])
        return Changes(frozenset(item.work_id for item in wanted))

    def drop_publications(self, paths: Sequence[Path]) -> None:
        """These files did not get their names: forget the intention."""
        with self.database.write() as connection:
            forget_noted(connection, paths)

    def open_publications(self) -> tuple[Publication, ...]:
        """What a killed process intended and did not finish."""
        with self.database.read() as connection:
            return read_noted(connection)

    def record_protected(self, publication: Publication) -> Changes:
        """Record a file that turned out to be signed by us already."""
        with self.database.write() as connection:
            record(connection, [publication])
        return Changes(frozenset({publication.work_id}))

    def forget_protection(self, path: Path, sha256: str, size: int, mtime_ns: int) -> Changes:
        """Note that an original was put back where its signed file had been.

        Args:
            path: of the file.
            sha256, size, mtime_ns: of the original as it lies there now.
        """
        stamp = to_text(now())
        with self.database.write() as connection:
            row = file_row(connection, path)
            if row is None:
                return Changes()
            connection.execute(delete(credentials).where(credentials.c.file_id == row.id))
            connection.execute(
                update(files)
                .where(files.c.id == row.id)
                .values(sha256=sha256, size=size, mtime_ns=mtime_ns, condition="whole")
            )
            _forget_undeclared_policy(connection, row.work_id)
            log_event(connection, row.work_id, "restored", {"path": str(path)}, stamp)
            settle_state(connection, row.work_id)
            return Changes(frozenset({row.work_id}))

    def record_reading(self, path: Path, credential: CredentialFacts) -> Changes:
        """Keep what reading a catalogued file's credential said."""
        with self.database.write() as connection:
            row = file_row(connection, path)
            if row is None:
                return Changes()
            keep_reading(connection, row.id, credential)
            return Changes(frozenset({row.work_id}))


def _refresh(
    connection: Connection, known: Row[Any], file: FileFacts, facts: WorkFacts | None, stamp: str
) -> None:
    """Write how a file is now; the state of its work follows from that."""
    same = known.sha256 == file.sha256
    signed = has_credential(connection, known.id)
    values = {"seen_at": stamp, "mtime_ns": file.mtime_ns, "condition": "whole"}
    if not same and signed:
        # The digest stays that of the signed content: put back, it is protected again.
        values |= {"condition": "changed"}
    elif not same:
        values |= {
            "size": file.size,
            "sha256": file.sha256,
            "width": file.width,
            "height": file.height,
            "orientation": file.orientation,
            "media_type": file.media_type,
            "content": file.content,
        }
        if known.role in COPIES:  # it was edited
            is_same = file.content != "" and file.content == known.content
            values |= {"role": (Role.SAME_PICTURE if is_same else Role.ALTERNATE).value}
    connection.execute(update(files).where(files.c.id == known.id).values(**values))
    if not same:
        log_event(connection, known.work_id, "changed", {"path": str(file.path)}, stamp)
    is_original = known.role == Role.ORIGINAL.value
    if not same and not signed and is_original and facts is not None:
        _take_facts(connection, known.work_id, facts)


def _mark(connection: Connection, page: Sequence[tuple[Path, Condition]], stamp: str) -> set[int]:
    """Write a page of conditions; gives the works of the files that were in another one."""
    wanted = {str(path): condition.value for path, condition in page}
    columns = files.c.id, files.c.work_id, files.c.path, files.c.condition
    rows = connection.execute(select(*columns).where(files.c.path.in_(wanted))).all()
    rows = [row for row in rows if row.condition != wanted[row.path]]
    if not rows:
        return set()
    marked = update(files).where(files.c.id == bindparam("file"))
    connection.execute(
        marked.values(condition=bindparam("now")),
        [{"file": row.id, "now": wanted[row.path]} for row in rows],
    )
    for condition in sorted({wanted[row.path] for row in rows}):
        told = [(row.work_id, {"path": row.path}) for row in rows if wanted[row.path] == condition]
        log_events(connection, condition, told, stamp)
    return {row.work_id for row in rows}


def _take_facts(connection: Connection, work_id: int, facts: WorkFacts) -> None:
    """What a file says of its work now counts, but for what a person wrote themselves."""
    this = works.c.id == work_id
    edited = connection.execute(select(works.c.edited).where(this)).scalar_one().split()
    values = {name: said for name, said in asdict(facts).items() if name not in edited}
    if values:
        connection.execute(update(works).where(this).values(**values))


def _forget_undeclared_policy(connection: Connection, work_id: int) -> None:
    """A work none of whose files carries our credential any more declares nothing."""
    declares = (
        select(credentials.c.id)
        .join(files, files.c.id == credentials.c.file_id)
        .where(files.c.work_id == work_id, credentials.c.identity != "")
    )
    if connection.execute(declares.limit(1)).first() is None:
        connection.execute(update(works).where(works.c.id == work_id).values(policy_id=None))
