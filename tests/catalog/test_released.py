"""Every catalogue that the program ever made is opened, searched, and kept as it was."""

import shutil
import sqlite3
from contextlib import closing
from itertools import chain
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from countermark.catalog.collections import Collections
from countermark.catalog.database import HEAD, Database, _migration_config
from countermark.catalog.edits import Edits, Fact
from countermark.catalog.queries import Queries
from countermark.catalog.query.parsing import parse
from countermark.catalog.records import State
from countermark.catalog.views import Views
from countermark.rights.presets import ON_REQUEST

RELEASED = sorted((Path(__file__).parent / "released").glob("catalogue-*.sqlite3"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def opened(request, tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    shutil.copy(request.param, path)
    database = Database(path)
    yield database
    database.close()


def version(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def test_there_is_one_for_every_version_before_this_one():
    scripts = ScriptDirectory.from_config(_migration_config())
    made = sorted(script.revision for script in scripts.walk_revisions())
    assert [*map(version, RELEASED), HEAD] == made


def test_its_works_files_credentials_and_events_are_there(opened):
    queries = Queries(opened)
    assert queries.counts() == {
        State.PROTECTED: 2,
        State.UNPROTECTED: 1,
        State.MISSING: 1,
        State.CHANGED: 0,
        State.BROKEN: 0,
    }
    (work_id,) = chain.from_iterable(Views(opened).ids(parse('title:"harbour at dawn"')))
    details = queries.details(work_id)
    assert details.policy.answers() == ON_REQUEST.answers()
    assert details.credential.signer.startswith("Ana Ruiz")
    assert [event.kind for event in details.events] == ["protected", "added"]
    assert [str(file.facts.path) for file in details.files] == [
        "/pictures/harbour at dawn.jpg",
        "/signed/harbour at dawn.jpg",
    ]
    assert (details.rating, details.decision, details.people) == (0, None, ())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("cafe muller", 1),
        ("港", 1),
        ("file:dawn", 1),
        ("policy:on-request", 2),
        ("state:look", 1),
        ("has:copy", 3),
        ("folder:/pictures", 4),
    ],
)
def test_it_is_searched_like_a_new_one(opened, text, count):
    assert Views(opened).count(parse(text)) == count


def test_it_is_edited_and_the_index_follows(opened):
    ids = list(Queries(opened).work_ids())
    Edits(opened).write({ids[0]: {Fact.TITLE: "Lighthouse"}})
    assert Views(opened).count(parse("lighthouse")) == 1
    Collections(opened).create("All", query="-lighthouse")
    assert Collections(opened).named("all").works == len(ids) - 1


def test_what_happened_and_what_was_decided_stays_as_it_was_written(opened):
    """By whatever program: the refusal lies in the file."""
    path = opened.path
    opened.close()
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT * FROM events ORDER BY id").fetchall()
        for statement in (
            "UPDATE events SET kind = 'added'",
            "UPDATE events SET at = '', details = ''",
            "DELETE FROM events",
            "UPDATE policies SET document = '{}'",
            "UPDATE policies SET digest = 'x'",
            "DELETE FROM policies",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="is not rewritten"):
                connection.execute(statement)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM works WHERE id = 1")
        after = connection.execute("SELECT * FROM events ORDER BY id").fetchall()
    left = [(key, None if work == 1 else work, *rest) for key, work, *rest in before]
    assert after == left, "a work that goes leaves what was told of it"


def test_its_old_form_is_kept_beside_it(opened):
    (kept,) = opened.path.parent.glob("catalogue-before-*.sqlite3")
    assert version(kept) == kept.stem.rsplit("-", 1)[-1]
    assert version(opened.path) == HEAD
