"""Copies of a catalogue's file: made while it is in use, checked, and put in its place."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from countermark.base.atomic import publish_over, staged, sync_file
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.catalog.database import HEAD

_PAGES, _REST = 2_000, 0.004  # copied at once, and seconds for writers in between
_FAULTS = 5  # that are told


def copy_catalogue(path: Path, destination: Path) -> None:
    """Copy a catalogue, whoever is using it; the copy is checked before it gets its name.

    Raises:
        EnvironmentFault: it cannot be read or written, or the copy is not whole.
    """
    try:
        with staged(destination) as copy:
            with _opened(path) as old, _opened(copy) as new:
                old.backup(new, pages=_PAGES, sleep=_REST)
            faults = faults_of(copy)
            if faults:
                raise EnvironmentFault(f"The catalogue is damaged: {faults[0]}")
            sync_file(copy)
            publish_over(copy, destination)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            f"The catalogue cannot be copied: {_plain(error, destination)}"
        ) from error


def faults_of(path: Path) -> tuple[str, ...]:
    """What is wrong within a catalogue's file, in SQLite's words; nothing if it is whole."""
    try:
        with _opened(path) as connection:
            found = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_FAULTS})")]
            if found == ["ok"]:
                found = [
                    f"a row of {row[0]} belongs to nothing in {row[2]}"
                    for row in connection.execute("PRAGMA foreign_key_check").fetchmany(_FAULTS)
                ]
    except sqlite3.Error as error:
        return (str(error),)
    return tuple(found)


def version_of(path: Path) -> str:
    """The version of a catalogue's schema; empty if it is no catalogue."""
    try:
        with _opened(path) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""


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
            with _opened(copy) as old, _opened(fresh) as new:
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
    """
    log = path.with_name(f"{path.name}-wal")
    try:
        with _opened(path) as connection:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_LOCKED,
        }:
            raise UserError(
                "Another program is using the catalogue.", "Close it, then try again."
            ) from error
        _set_aside(log)
    except sqlite3.DatabaseError:  # damaged: what its log says belongs to it alone
        _set_aside(log)
    if log.exists() and log.stat().st_size:
        _set_aside(log)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _set_aside(log: Path) -> None:
    if log.exists():
        log.replace(log.with_name(f"{log.name}.damaged"))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, timeout=2.0)) as connection:
        yield connection


def _plain(error: Exception, path: Path) -> str:
    return plain_os_error(error, path) if isinstance(error, OSError) else str(error)
