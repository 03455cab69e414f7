"""Copies of a catalogue's file: made while it is in use, checked, and put in its place."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from countermark.base.atomic import publish_over, staged, sync_file
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.catalog.database import HEAD
from countermark.catalog.refusals import is_damage, primary_code, refusal

_PAGES, _REST = 2_000, 0.004  # copied at once, and seconds for writers in between
_FAULTS = 5  # that are told
_MOST_OF_NOTHING = 65_536  # bytes of a database without a table: one page
_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def copy_catalogue(path: Path, destination: Path) -> None:
    """Copy a catalogue, whoever is using it; the copy is checked before it gets its name.

    Raises:
        UserError: there are no works in it, but in the copy that it would replace.
        EnvironmentFault: it cannot be read or written, or the copy is not whole.
    """
    try:
        with staged(destination) as copy:
            with _opened(path) as old, _made(copy) as new:
                old.backup(new, pages=_PAGES, sleep=_REST)
            faults = faults_of(copy)
            if faults:
                raise EnvironmentFault(f"The catalogue is damaged: {faults[0]}")
            if destination.exists() and has_works(destination) and not has_works(copy):
                raise UserError(
                    f"The catalogue has no works, but its copy of the same day has: {destination}",
                    "Move that copy elsewhere first, if the catalogue is as you want it.",
                )
            sync_file(copy)
            publish_over(copy, destination)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            f"The catalogue cannot be copied: {_plain(error, destination)}"
        ) from error


def faults_of(path: Path) -> tuple[str, ...]:
    """What is wrong within a catalogue's file, in SQLite's words; nothing if it is whole.

    Raises:
        EnvironmentFault: the machine cannot read it, which says nothing about the file.
    """
    try:
        with _opened(path) as connection:
            found = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_FAULTS})")]
            if found == ["ok"]:
                found = [
                    f"a row of {row[0]} belongs to nothing in {row[2]}"
                    for row in connection.execute("PRAGMA foreign_key_check").fetchmany(_FAULTS)
                ]
    except sqlite3.Error as error:
        if is_damage(error):
            return (str(error),)
        raise _refused(error, path) from error
    return tuple(found)


def holds_nothing(path: Path) -> bool:
    """Whether there is no catalogue: no file, or one without a single table."""
    try:
        if path.stat().st_size > _MOST_OF_NOTHING:
            return False
        with _opened(path) as connection:
            return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    except FileNotFoundError:
        return True
    except (OSError, sqlite3.Error):  # whoever opens it is told why
        return False


def has_works(path: Path) -> bool:
    """Whether there is a work in a catalogue's file; not in one that is damaged, or none.

    Raises:
        EnvironmentFault: the machine cannot read it.
    """
    return _first(path, "SELECT 1 FROM works") is not None


def version_of(path: Path) -> str:
    """The version of a catalogue's schema; empty if it is damaged, or no catalogue.

    Raises:
        EnvironmentFault: the machine cannot read it.
    """
    row = _first(path, "SELECT version_num FROM alembic_version")
    return str(row[0]) if row else ""


def _first(path: Path, query: str) -> tuple[Any, ...] | None:
    try:
        with _opened(path) as connection:
            row: tuple[Any, ...] | None = connection.execute(query).fetchone()
    except sqlite3.Error as error:
        refused = refusal(error, path)
        if refused is None or is_damage(error):  # it has no such table
            return None
        raise refused from error
    return row


def put_in_place(copy: Path, path: Path) -> None:
    """Make a copy the catalogue; the old one is gone afterwards. Nobody may be using it.

    Raises:
        UserError: somebody is using the catalogue, or the copy is none or a newer one.
        EnvironmentFault: the copy is damaged, or the disk refuses.
    """
    version = version_of(copy)
    if not version:
        raise UserError(f"This is no catalogue: {copy}")
    if version > HEAD:
        raise UserError(
            "This backup was made by a newer version of Countermark.", "Update the program first."
        )
    faults = faults_of(copy)
    if faults:
        raise EnvironmentFault(f"The backup is damaged: {faults[0]}", "Choose another one.")
    try:
        _let_go_of_log(path)
        with staged(path) as fresh:
            with _opened(copy) as old, _made(fresh) as new:
                old.backup(new)
            sync_file(fresh)
            publish_over(fresh, path)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            f"The backup cannot be restored: {_plain(error, path)}", "Nothing was changed."
        ) from error


def _let_go_of_log(path: Path) -> None:
    """See that no write-ahead log lies beside the catalogue: it would count as the new one's.

    Raises:
        UserError: somebody is using the catalogue.
        EnvironmentFault: the machine cannot read it, so that its log may still be wanted.
    """
    log = path.with_name(f"{path.name}-wal")
    if path.exists():
        try:
            with _opened(path) as connection:
                connection.execute("PRAGMA locking_mode=EXCLUSIVE")
                connection.execute("PRAGMA journal_mode=DELETE")
                connection.execute("BEGIN EXCLUSIVE")
                connection.rollback()
        except sqlite3.DatabaseError as error:
            if primary_code(error) in _IN_USE:
                raise UserError(
                    "Another program is using the catalogue.", "Close it, then try again."
                ) from error
            refused = refusal(error, path)
            if refused is not None and not is_damage(error):
                raise refused from error
    # What is left belongs to a catalogue that is damaged or gone.
    if log.exists() and log.stat().st_size:
        log.replace(log.with_name(f"{log.name}.damaged"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A file that is there: none is made. Read-only would leave a log's files beside it."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    with contextlib.closing(sqlite3.connect(address, timeout=2.0, uri=True)) as connection:
        yield connection


@contextlib.contextmanager
def _made(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        yield connection


def _refused(error: sqlite3.Error, path: Path) -> EnvironmentFault:
    refused = refusal(error, path)
    return refused or EnvironmentFault(f"The catalogue cannot be read: {path}. {error}")


def _plain(error: Exception, path: Path) -> str:
    if isinstance(error, OSError):
        return plain_os_error(error, path)
    refused = refusal(error, path)
    return str(error) if refused is None else refused.message
