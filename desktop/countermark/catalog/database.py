"""Opens the catalogue's database: one writer, readers beside it, migrated, never too new."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError

from countermark.base.atomic import publish_over, staged, sync_file
from countermark.base.errors import EnvironmentFault, UserError
from countermark.catalog.folding import folded
from countermark.catalog.refusals import WAY_BACK, primary_code, refusal

HEAD = "0009"
"""The version of the schema that this program reads and writes: its newest migration."""
_MIGRATIONS = Path(__file__).resolve().parent / "migrations"
if TYPE_CHECKING:
    from alembic.config import Config

_BUSY_MS = 30_000
_BUSY_PAUSE = 0.01  # seconds between two tries of what does not wait by itself


def _migration_config() -> Config:
    from alembic.config import Config

    config = Config()
    # Alembic reads percent signs as interpolation.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


class Database:
    """The SQLite file behind a catalogue.

    Writers take turns, in this process by a lock and between processes by SQLite's own.
    """

    def __init__(self, path: Path) -> None:
        """Open, make or migrate the database.

        Raises:
            UserError: it was made by a newer program.
            EnvironmentFault: it cannot be opened, or is no catalogue.
        """
        self.path = path
        self._writing = threading.Lock()
        self._engine = _engine(path)
        try:
            self._migrate()
        except (DatabaseError, sqlite3.Error, OSError) as error:
            self._engine.dispose()
            raise EnvironmentFault(
                f"The catalogue cannot be opened: {path}",
                f"If it is damaged: {WAY_BACK}",
            ) from error

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one consistent state.

        Raises:
            EnvironmentFault: the disk refuses, or the catalogue is damaged.
        """
        with _plainly(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """The one writing transaction at a time: all of it counts, or nothing.

        Raises:
            EnvironmentFault: the disk refuses, or another process writes for too long.
        """
        with _plainly(self.path), self._writing, self._engine.connect() as plain:
            connection = plain.execution_options(countermark_writes=True)
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _migrate(self) -> None:
        with self.read() as connection:
            if _version(connection) == HEAD:
                return
        # Loaded by those whose catalogue is new or old: it takes a fifth of the window's start.
        from alembic import command
        from alembic.script import ScriptDirectory

        config = _migration_config()
        scripts = ScriptDirectory.from_config(config)
        with self.write() as connection:
            current = _version(connection)
            if current == HEAD:  # another process was quicker
                return
            known = {script.revision for script in scripts.walk_revisions()}
            if current is not None and current not in known:
                raise UserError(
                    "This catalogue was made by a newer version of Countermark.",
                    "Update the program, or choose another folder with --home.",
                )
            if current is not None:
                self._keep_copy(current)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def _keep_copy(self, revision: str) -> None:
        """Before a migration the old catalogue is kept beside the new one."""
        kept = self.path.with_name(f"{self.path.stem}-before-{revision}.sqlite3")
        with staged(kept) as copy:
            # By a reader of its own: what lies in the write-ahead log belongs to the copy too.
            with (
                contextlib.closing(sqlite3.connect(self.path)) as old,
                contextlib.closing(sqlite3.connect(copy)) as new,
            ):
                old.backup(new)
            sync_file(copy)
            publish_over(copy, kept)


def _version(connection: Connection) -> str | None:
    """The version of the schema, or None for a database that is new."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar_one_or_none()
    return found


@contextlib.contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """Say in plain words what the environment refused; everything else is a bug and stays one."""
    try:
        yield
    except DatabaseError as error:
        refused = refusal(error.orig, path)
        if refused is None:
            raise
        raise refused from error


def _keep_write_ahead_log(cursor: sqlite3.Cursor) -> None:
    """Let readers and a writer go on beside each other.

    Several processes may open a new catalogue at once, and SQLite does not wait for the others
    while it changes the journal (`sqlite3_busy_timeout` is not asked), so it is tried again.
    """
    latest = time.monotonic() + _BUSY_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            is_busy = primary_code(error) == sqlite3.SQLITE_BUSY
            if not is_busy or time.monotonic() > latest:
                raise
            time.sleep(_BUSY_PAUSE)
        else:
            return


def _engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url)

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.create_function("folded", 1, folded, deterministic=True)
        # The driver's own transaction handling is off; `_begin` below opens them.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        _keep_write_ahead_log(cursor)
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes its turn at once; one that reads first and writes later could not.
        writes = connection.get_execution_options().get("countermark_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
