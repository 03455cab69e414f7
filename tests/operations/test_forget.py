"""Works can be taken out of the catalogue: their files stay, and undoing brings all of it back."""

import sqlite3
from contextlib import closing

import pytest

from countermark.base.errors import UserError
from countermark.catalog.edits import Fact
from countermark.catalog.query.parsing import parse
from countermark.operations.add import add
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.forget import forget_works
from countermark.operations.people import Part, name_people
from tests.operations.support import digests


@pytest.fixture
def protected(studio, photo, output):
    """The number of a protected work of which a lot is said."""
    work_id = studio.protect_one(photo, output).work_id
    apply_edit(studio.workspace, [work_id], Edit({Fact.TITLE: "Harbour", Fact.RATING: 4}))
    name_people(studio.workspace, [work_id], [Part("Eva Ruiz", "photographer")])
    collection = studio.workspace.collections.create("Best")
    studio.workspace.collections.add(collection, [work_id])
    return work_id


def test_what_is_forgotten_leaves_its_files_and_comes_back_whole(studio, protected, photo, output):
    workspace = studio.workspace
    before, there = workspace.queries.details(protected), digests(photo.parent)
    step = forget_works(workspace, [protected])
    assert step.changes.works == {protected}
    assert workspace.queries.details(protected) is None
    assert list(workspace.queries.all_files()) == []
    assert workspace.views.count(parse("harbour")) == 0
    assert digests(photo.parent) == there
    assert studio.trusts(output / photo.name)
    step.undo(workspace)
    after = workspace.queries.details(protected)
    assert after.events[0].kind == "brought back"
    assert after.events[1:] == before.events
    for told in ("facts", "files", "credential", "people", "policy", "state", "rating", "edited"):
        assert getattr(after, told) == getattr(before, told), told
    assert workspace.collections.named("Best").works == 1
    assert workspace.views.count(parse("harbour")) == 1
    step.redo(workspace)
    assert workspace.queries.details(protected) is None


def test_that_it_happened_stays_noted(studio, protected, photo):
    forget_works(studio.workspace, [protected])
    with closing(sqlite3.connect(studio.workspace.home.catalogue)) as connection:
        rows = connection.execute("SELECT kind, details, work_id FROM events").fetchall()
    *before, (kind, details, _) = rows
    assert {work_id for *_, work_id in rows} == {None}
    assert {kind for kind, *_ in before} == {"added", "protected", "edited"}
    assert kind == "forgotten"
    assert "Harbour" in details
    assert str(photo) in details


def test_numbers_that_others_have_by_now_are_no_hindrance(studio, protected, pictures):
    step = forget_works(studio.workspace, [protected])
    list(add(studio.workspace, [pictures], studio.executor, studio.cancel))
    taken = studio.workspace.queries.details(protected)
    assert taken is not None
    step.undo(studio.workspace)
    (back,) = step.done.works
    assert back != protected
    assert studio.workspace.queries.details(back).facts.title == "Harbour"
    assert studio.workspace.queries.details(protected).facts == taken.facts
    step.redo(studio.workspace)
    assert studio.workspace.queries.details(protected).facts == taken.facts


def test_what_was_added_again_is_not_brought_back_beside_itself(studio, protected, photo):
    step = forget_works(studio.workspace, [protected])
    list(add(studio.workspace, [photo], studio.executor, studio.cancel))
    with pytest.raises(UserError, match="came into the catalogue again"):
        step.undo(studio.workspace)


def test_what_is_not_there_is_not_forgotten(studio, protected):
    for ids, says in (([], "Name a work"), ([protected, 99], "not in the catalogue")):
        with pytest.raises(UserError, match=says):
            forget_works(studio.workspace, ids)
    assert studio.workspace.queries.details(protected) is not None
