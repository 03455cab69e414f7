"""What a person says of works: seen beforehand, written, signed, undone by name."""

import json

import pytest

from countermark.base.errors import UserError
from countermark.catalog.edits import Fact
from countermark.media.probe import probe
from countermark.operations.add import add
from countermark.operations.edit import (
    MIXED,
    Edit,
    apply_edit,
    preview_edit,
    shared_values,
)
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import Status
from countermark.operations.undo import History
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.credentials.support import second_opinion


@pytest.fixture
def ids(workspace, pictures, inline, cancel):
    """Six works."""
    workspace.signers.create_identity("Ana Ruiz", email="ana@ruiz.example")
    list(add(workspace, [pictures], inline, cancel))
    return list(workspace.queries.work_ids())


def facts(workspace, work_id):
    return workspace.edits.current([work_id])[work_id]


def test_an_edit_is_previewed_and_only_what_differs_is_written(workspace, ids):
    edit = Edit({Fact.CREATOR: " Ana  Ruiz ", Fact.RATING: 4}, add_keywords=("Sea", "sea", "dawn"))
    seen = preview_edit(workspace, ids, edit)
    assert (seen.works, seen.changed) == (6, 6)
    assert seen.by_fact[Fact.RATING] == 6
    assert len(seen.samples) == 5
    assert facts(workspace, ids[0])[Fact.RATING] == 0, "nothing was written"
    step = apply_edit(workspace, ids, edit)
    assert step.changes.works == frozenset(ids)
    assert facts(workspace, ids[0])[Fact.CREATOR] == "Ana  Ruiz"
    assert facts(workspace, ids[0])[Fact.KEYWORDS].splitlines()[-2:] == ["Sea", "dawn"]
    assert preview_edit(workspace, ids, edit).changed == 0
    assert apply_edit(workspace, ids, edit).weight == 0
    (event,) = [each for each in workspace.queries.details(ids[0]).events if each.kind == "edited"]
    assert (event.details["rating_before"], event.details["rating"]) == ("0", "4")


def test_only_what_is_empty_is_filled_if_the_person_wants_it_so(workspace, ids):
    apply_edit(workspace, ids[:2], Edit({Fact.CAPTION: "Kept"}))
    seen = preview_edit(workspace, ids, Edit({Fact.CAPTION: "New"}, only_if_empty=True))
    empty = sum(not facts(workspace, each)[Fact.CAPTION] for each in ids)
    assert seen.changed == empty < len(ids)
    assert seen.replaced[Fact.CAPTION] == 0
    apply_edit(workspace, ids, Edit({Fact.CAPTION: "New"}, only_if_empty=True))
    assert facts(workspace, ids[0])[Fact.CAPTION] == "Kept"


def test_what_works_share_is_told_from_what_differs(workspace, ids):
    apply_edit(workspace, ids, Edit({Fact.RATING: 3, Fact.DECISION: ON_REQUEST}))
    apply_edit(workspace, ids[:1], Edit({Fact.NOTICE: "© me"}))
    shared = shared_values(workspace, ids)
    assert shared[Fact.RATING] == 3
    assert shared[Fact.DECISION] == ON_REQUEST
    assert shared[Fact.NOTICE] is MIXED
    assert shared_values(workspace, []) == {}


def test_keywords_are_removed_whatever_their_case(workspace, ids):
    apply_edit(workspace, ids, Edit({Fact.KEYWORDS: "Sea, Old bridge\nsea\n\n dawn "}))
    assert facts(workspace, ids[0])[Fact.KEYWORDS] == "Sea\nOld bridge\ndawn"
    apply_edit(workspace, ids, Edit(remove_keywords=("SEA",), add_keywords=("mill",)))
    assert facts(workspace, ids[0])[Fact.KEYWORDS] == "Old bridge\ndawn\nmill"


@pytest.mark.parametrize(
    ("fact", "value", "says"),
    [
        (Fact.TITLE, "  ", "needs a title"),
        (Fact.RATING, 6, "from 0 to 5"),
        (Fact.CAPTURED_AT, "last May", "is no date"),
        (Fact.CAPTION, "x" * 4_001, "longer than 4000"),
        (Fact.CREATOR, "Ana\x07", "cannot be shown"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(workspace, ids, fact, value, says):
    before = facts(workspace, ids[0])
    for act in (apply_edit, preview_edit):
        with pytest.raises(UserError, match=says):
            act(workspace, ids, Edit({fact: value}))
    assert facts(workspace, ids[0]) == before


def test_dates_are_taken_with_and_without_a_time(workspace, ids):
    apply_edit(workspace, ids[:1], Edit({Fact.CAPTURED_AT: "2026-05-14 09:30"}))
    assert facts(workspace, ids[0])[Fact.CAPTURED_AT] == "2026-05-14T09:30:00"
    apply_edit(workspace, ids[:1], Edit({Fact.CAPTURED_AT: ""}))
    assert facts(workspace, ids[0])[Fact.CAPTURED_AT] == ""


def test_a_batch_edit_is_undone_and_done_again_by_name(workspace, ids):
    history = History()
    before = workspace.edits.current(ids)
    details = workspace.queries.details(ids[0])
    history.add("Edit title of 6 works", apply_edit(workspace, ids, Edit({Fact.TITLE: "Wedding"})))
    history.add("Rate 2 works", apply_edit(workspace, ids[:2], Edit({Fact.RATING: 5})))
    assert (history.undo_name, history.redo_name) == ("Rate 2 works", "")
    assert history.undo(workspace)[0] == "Rate 2 works"
    name, changes = history.undo(workspace)
    assert (name, changes.works) == ("Edit title of 6 works", frozenset(ids))
    assert workspace.edits.current(ids) == before
    assert workspace.queries.details(ids[0]).edited == details.edited, "the file counts again"
    assert history.undo(workspace) == ("", type(changes)())
    assert history.redo_name == "Edit title of 6 works"
    history.redo(workspace)
    assert facts(workspace, ids[3])[Fact.TITLE] == "Wedding"
    history.add("Rate 1 work", apply_edit(workspace, ids[:1], Edit({Fact.RATING: 1})))
    assert history.redo_name == "", "what was undone cannot be done again after something new"


def test_what_was_changed_since_is_not_put_back(workspace, ids):
    history = History()
    history.add("Edit title", apply_edit(workspace, ids, Edit({Fact.TITLE: "Wedding"})))
    apply_edit(workspace, ids[:1], Edit({Fact.TITLE: "By hand"}))
    with pytest.raises(UserError, match="1 work was changed in another way since"):
        history.undo(workspace)
    assert facts(workspace, ids[0])[Fact.TITLE] == "By hand"
    assert facts(workspace, ids[1])[Fact.TITLE] == "Wedding"
    assert history.undo_name == ""


def test_the_history_forgets_the_oldest_when_it_grows_heavy(workspace, ids, monkeypatch):
    monkeypatch.setattr("countermark.operations.undo._HEAVIEST", 12)
    history = History()
    for rating in (1, 2, 3):
        history.add(str(rating), apply_edit(workspace, ids, Edit({Fact.RATING: rating})))
    assert [history.undo(workspace)[0] for _ in range(3)] == ["3", "2", ""]


def test_what_a_person_wrote_is_what_is_signed(workspace, pictures, ids, inline, cancel, tmp_path):
    """It counts before what the file says, in the manifest and in XMP alike."""
    (work,) = [line for line in workspace.queries.lines() if line.path.name == "demo.jpg"]
    wanted = {Fact.TITLE: "At the harbour", Fact.CREATOR: "Kim Lee", Fact.CAPTION: "Gulls."}
    apply_edit(workspace, [work.id], Edit(wanted))
    key = workspace.signers.signing_key()
    protection = Protection(key, NO_AI, None, tmp_path / "signed")
    (result,) = protect_works(workspace, [work.id], protection, inline, cancel)
    assert result.status is Status.OK
    said = probe(tmp_path / "signed" / "demo.jpg").described
    assert (said.title, said.creator, said.caption) == ("At the harbour", "Kim Lee", "Gulls.")
    assert "At the harbour" in json.dumps(second_opinion(tmp_path / "signed" / "demo.jpg", key))


def test_a_work_that_is_gone_is_left_out(workspace, ids):
    assert apply_edit(workspace, [999], Edit({Fact.RATING: 1})).weight == 0
    assert preview_edit(workspace, [999], Edit({Fact.RATING: 1})).works == 0
