"""The file behind the catalogue: made, migrated, shared, and refused in words when it must be."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from countermark.base.errors import EnvironmentFault, UserError
from countermark.catalog import database as module
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.database import Database
from countermark.catalog.queries import Queries
from countermark.catalog.records import State
from countermark.catalog.schema import WORKS_TEXT, metadata, works
from tests.catalog.support import add

REPOSITORY = Path(__file__).resolve().parents[2]


# The index of titles goes by a collation; the next test compares it.
@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based")
def test_the_migrations_lead_to_the_schema(database):
    with database.read() as connection:
        opts = {"compare_type": True, "include_name": lambda name, *_: not is_index(name or "")}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, metadata) == []


def test_the_migrations_lead_to_the_schema_as_sqlite_sees_it(tmp_path, database):
    """Defaults and foreign keys too, which the comparison above passes over."""
    with closing(sqlite3.connect(database.path)) as connection:
        migrated = shape(connection)
    engine = create_engine(f"sqlite:///{tmp_path}/direct.sqlite3")
    metadata.create_all(engine)
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / "direct.sqlite3")) as connection:
        assert shape(connection) == migrated
    assert len(migrated) == len(metadata.tables)


def shape(connection: sqlite3.Connection) -> dict[str, object]:
    """Every table's columns, foreign keys and indexes."""

    def ask(pragma: str, name: str) -> list[tuple[object, ...]]:
        return sorted(connection.execute(f"PRAGMA {pragma}('{name}')"), key=str)

    names = [
        row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    return {
        name: (
            ask("table_xinfo", name),
            sorted(row[2:] for row in ask("foreign_key_list", name)),
            {row[1]: (row[2], ask("index_info", row[1])) for row in ask("index_list", name)},
        )
        for name in names
        if name != "alembic_version" and not is_index(name)
    }


def is_index(name: str) -> bool:
    """Whether it is a table of the full-text index, which only SQLite knows."""
    return name.startswith(WORKS_TEXT)


def test_the_program_knows_its_newest_migration():
    scripts = ScriptDirectory.from_config(module._migration_config())
    assert scripts.get_current_head() == module.HEAD


def test_opening_again_changes_nothing(tmp_path, catalogue, database):
    add(catalogue, "/a.jpg")
    database.close()
    Database(tmp_path / "catalogue.sqlite3").close()
    content = (tmp_path / "catalogue.sqlite3").read_bytes()
    again = Database(tmp_path / "catalogue.sqlite3")
    assert Queries(again).counts()[State.UNPROTECTED] == 1
    again.close()
    assert (tmp_path / "catalogue.sqlite3").read_bytes() == content
    assert not list(tmp_path.glob("*-before-*"))


@pytest.mark.parametrize(
    "folder", ["what? a=b&c", "100%20", "a#b", "Bilder für Äpfel", "it's", "a:b@c", "😀"]
)
def test_any_folder_will_do(tmp_path, folder):
    (tmp_path / folder).mkdir()
    opened = Database(tmp_path / folder / "catalogue.sqlite3")
    add(Catalogue(opened), "/a.jpg")
    opened.close()
    assert (tmp_path / folder / "catalogue.sqlite3").stat().st_size > 0
    assert [path.name for path in tmp_path.iterdir()] == [folder]


def test_a_newer_catalogue_is_refused_in_one_plain_sentence_and_left_alone(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    Database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"^This catalogue was made by a newer version") as refused:
        Database(path)
    assert "Update the program" in refused.value.hint
    assert path.read_bytes() == before


def whole(path: Path) -> bytes:
    Database(path).close()
    return path.read_bytes()


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"no database" * 500,
        lambda data: data[: len(data) // 2],
        lambda data: bytes(100) + data[100:],
        lambda data: data[:4096] + bytes(len(data) - 4096),
    ],
    ids=["something else", "cut off", "head lost", "body lost"],
)
def test_a_damaged_file_is_the_environments_fault(tmp_path, damage):
    path = tmp_path / "catalogue.sqlite3"
    path.write_bytes(damage(whole(path)))
    with pytest.raises(EnvironmentFault) as refused:
        Database(path)
    assert str(path) in refused.value.message
    assert "backup" in refused.value.hint


def test_damage_found_later_is_told_in_words_too(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    opened = Database(path)
    catalogue = Catalogue(opened)
    add(catalogue, *(f"/{number}.jpg" for number in range(2_000)))
    opened.close()
    content = bytearray(path.read_bytes())
    page = 4096
    for at in range(len(content) // 2 // page * page, len(content) - page, page):
        content[at : at + page] = b"\xa5" * page
    path.write_bytes(content)
    opened = Database(path)
    try:
        with pytest.raises(EnvironmentFault, match="damaged"):
            list(Queries(opened).lines())
    finally:
        opened.close()


def test_what_is_no_file_cannot_be_opened(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    for path in (tmp_path / "folder", tmp_path / "no" / "such", tmp_path / "file" / "below"):
        with pytest.raises(EnvironmentFault, match="cannot be opened"):
            Database(path)


def test_another_programs_tables_are_not_built_upon(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE works (isbn)")
        connection.commit()
    with pytest.raises(EnvironmentFault):
        Database(path)
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
    assert tables == [("works",)], "half a migration is none"


HEAD = ScriptDirectory(str(module._MIGRATIONS)).get_current_head()
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"
branch_labels = None
depends_on = None

def upgrade():
    with op.batch_alter_table("works") as table:
        table.add_column(sa.Column("place", sa.String(), nullable=False, server_default=""))
    {then}
"""


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Pretend that the program has one migration more."""

    def pretend(then: str = "") -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(module._MIGRATIONS, folder)
        (folder / "versions" / "next.py").write_text(NEXT.format(then=then, head=HEAD))
        monkeypatch.setattr(module, "_MIGRATIONS", folder)
        monkeypatch.setattr(module, "HEAD", "next")

    return pretend


def test_before_a_migration_the_old_catalogue_is_kept(tmp_path, next_version):
    """Also what lies in the write-ahead log only, because another process is reading."""
    path = tmp_path / "catalogue.sqlite3"
    old = Database(path)
    add(Catalogue(old), "/a.jpg", "/b.jpg")
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM works").fetchone()
        add(Catalogue(old), "/c.jpg")
        next_version()
        new = Database(path)
        reader.rollback()
    assert Queries(new).counts()[State.UNPROTECTED] == 3
    with new.read() as connection:
        assert connection.execute(text("SELECT place FROM works")).all() == [("",)] * 3
    new.close()
    old.close()
    kept = tmp_path / f"catalogue-before-{HEAD}.sqlite3"
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM works").fetchone() == (3,)
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(HEAD,)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not list(tmp_path.glob(".countermark-*"))


def test_a_migration_that_fails_leaves_the_old_catalogue(tmp_path, next_version):
    path = tmp_path / "catalogue.sqlite3"
    old = Database(path)
    add(Catalogue(old), "/a.jpg")
    old.close()
    next_version('op.execute("INSERT INTO nonsense VALUES (1)")')
    with pytest.raises(EnvironmentFault, match="cannot be opened"):
        Database(path)
    with closing(sqlite3.connect(path)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(works)")]
        assert "place" not in columns
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(HEAD,)]


def test_a_catalogue_of_the_next_version_is_too_new_for_this_one(
    tmp_path, next_version, monkeypatch
):
    path = tmp_path / "catalogue.sqlite3"
    this_version = module._MIGRATIONS
    next_version()
    Database(path).close()
    monkeypatch.setattr(module, "_MIGRATIONS", this_version)
    monkeypatch.setattr(module, "HEAD", HEAD)
    with pytest.raises(UserError, match="newer version"):
        Database(path)


def test_readers_do_not_wait_for_the_writer(catalogue, queries, database):
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    add(catalogue, "/a.jpg")
    with database.write() as writing:
        writing.execute(works.update().values(title="changed"))
        seen = []
        reader = threading.Thread(
            target=lambda: seen.extend(line.title for line in queries.lines())
        )
        reader.start()
        reader.join()
        assert seen == ["a"], "and they see what counted before"
    assert [line.title for line in queries.lines()] == ["changed"]


def test_a_reader_sees_one_state_from_its_first_look_to_its_last(catalogue, database):
    add(catalogue, "/a.jpg")
    with database.read() as reading:
        assert len(reading.execute(select(works.c.id)).all()) == 1
        add(catalogue, "/b.jpg")
        assert len(reading.execute(select(works.c.id)).all()) == 1


def test_a_transaction_counts_whole_or_not_at_all(catalogue, queries, database):
    add(catalogue, "/a.jpg")

    def fail_halfway() -> None:
        with database.write() as connection:
            connection.execute(works.update().values(title="lost"))
            raise ValueError("stopped")

    with pytest.raises(ValueError, match="stopped"):
        fail_halfway()
    assert [line.title for line in queries.lines()] == ["a"]


def test_many_threads_write_and_read_at_once(catalogue, queries):
    """Works are added in pairs; no reader ever sees half of one."""
    stop = threading.Event()
    odd, errors = [], []

    def read() -> None:
        while not stop.is_set():
            count = sum(queries.counts().values())
            lines = len(list(queries.lines()))
            if count % 2 or lines % 2:
                odd.append((count, lines))

    def write(thread: int) -> None:
        try:
            for number in range(10):
                add(catalogue, f"/{thread}/{number}a.jpg", f"/{thread}/{number}b.jpg")
        except Exception as error:  # noqa: BLE001 - a thread's errors are looked at below
            errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in readers + writers:
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    assert (odd, errors) == ([], [])
    assert queries.counts()[State.UNPROTECTED] == 80


HOLDER = """
import sys
from pathlib import Path
from sqlalchemy import text
from countermark.catalog.database import Database

database = Database(Path(sys.argv[1]))
with database.write() as connection:
    connection.execute(text("UPDATE works SET title = 'theirs'"))
    print("holding", flush=True)
    sys.stdin.readline()
database.close()
"""


def test_between_processes_one_writes_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_BUSY_MS", 50)
    path = tmp_path / "catalogue.sqlite3"
    opened = Database(path)
    catalogue, queries = Catalogue(opened), Queries(opened)
    add(catalogue, "/a.jpg")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY / "desktop")},
    ) as holder:
        assert holder.stdout.readline() == "holding\n"
        with pytest.raises(EnvironmentFault, match="Another program is writing"):
            add(catalogue, "/b.jpg")
        assert [line.title for line in queries.lines()] == ["a"]
        holder.communicate("go on\n")
    assert [line.title for line in queries.lines()] == ["theirs"]
    add(catalogue, "/b.jpg")
    assert len(list(queries.lines())) == 2
    opened.close()


OPENER = """
import sys
from pathlib import Path
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.database import Database
from tests.catalog.support import add

print("ready", flush=True)
sys.stdin.readline()
for number in range(5):
    database = Database(Path(sys.argv[1]) / f"{number}.sqlite3")
    add(Catalogue(database), f"/{sys.argv[2]}.jpg")
    database.close()
"""


def test_processes_that_make_the_same_catalogue_at_once_share_it(tmp_path):
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPENER, tmp_path, str(number)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=REPOSITORY,
            env=os.environ | {"PYTHONPATH": str(REPOSITORY / "desktop")},
        )
        for number in range(4)
    ]
    for program in programs:
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate()
    assert [program.returncode for program in programs] == [0] * 4
    for path in tmp_path.glob("*.sqlite3"):
        opened = Database(path)
        assert Queries(opened).counts()[State.UNPROTECTED] == 4
        opened.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
from countermark.catalog import database as module
from countermark.catalog.catalogue import Catalogue
from tests.catalog.support import add

database = module.Database(Path(sys.argv[1]))
add(Catalogue(database), "/kept.jpg")
seen = 0

@event.listens_for(database._engine, "before_cursor_execute")
def count(_connection, _cursor, statement, *_):
    global seen
    seen += statement.startswith("INSERT")
    if seen == 3:
        os.kill(os.getpid(), signal.SIGKILL)

add(Catalogue(database), "/lost.jpg", "/lost too.jpg")
"""


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_a_kill_in_the_middle_of_writing_leaves_a_usable_catalogue(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY / "desktop")}
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, path], cwd=REPOSITORY, env=environment, check=False
    )
    assert killed.returncode == -9
    opened = Database(path)
    assert [line.title for line in Queries(opened).lines()] == ["kept"]
    add(Catalogue(opened), "/lost.jpg")
    assert [line.title for line in Queries(opened).lines()] == ["kept", "lost"]
    opened.close()


def test_a_full_disk_is_told_in_words_and_loses_nothing(catalogue, queries, database):
    add(catalogue, "/a.jpg")
    with database.read() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()

    def fill() -> None:
        with database.write() as connection:
            connection.execute(text(f"PRAGMA max_page_count={pages}"))
            connection.execute(works.update().values(caption="x" * 1_000_000))

    with pytest.raises(EnvironmentFault, match="The disk is full"):
        fill()
    assert [line.title for line in queries.lines()] == ["a"]


def test_a_bug_is_not_called_the_environments_fault(database):
    def unknown_table() -> None:
        with database.read() as connection:
            connection.execute(text("SELECT * FROM nonsense"))

    def half_a_row() -> None:
        with database.write() as connection:
            connection.execute(works.insert().values(title="no state"))

    with pytest.raises(OperationalError):
        unknown_table()
    with pytest.raises(IntegrityError):
        half_a_row()


def test_a_first_catalogue_learns_what_later_ones_know(tmp_path, monkeypatch):
    """That nothing in it is time-stamped, and what each signed file was made from."""
    path = tmp_path / "catalogue.sqlite3"
    with monkeypatch.context() as before:
        folder = tmp_path / "migrations"
        shutil.copytree(module._MIGRATIONS, folder)
        for script in (folder / "versions").glob("*.py"):
            if not script.name.startswith("0001_"):
                script.unlink()
        before.setattr(module, "_MIGRATIONS", folder)
        Database(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO works (id, title, state, added_at) VALUES (1, 'a', 'protected', '')"
        )
        connection.execute(
            "INSERT INTO files VALUES"
            " (1, 1, '/a.jpg', 'original', 'whole', '', 1, 1, '', 1, 1, 1, '')"
        )
        connection.execute(
            "INSERT INTO credentials (file_id, manifest, identity, standing, sentence, signer,"
            " read_at) VALUES (1, 'urn:a', 'ana', 'trusted', '', '', '')"
        )
        for source in ("first", "second"):
            told = json.dumps({"path": "/a.jpg", "policy": "no-ai", "source": source})
            connection.execute(
                "INSERT INTO events (work_id, at, kind, details) VALUES (1, '', 'protected', ?)",
                (told,),
            )
    opened = Database(path)
    assert [str(file.facts.path) for file in Queries(opened).unstamped_files()] == ["/a.jpg"]
    assert Queries(opened).source_of_file(1) == "second"
    opened.close()
