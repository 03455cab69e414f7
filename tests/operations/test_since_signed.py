"""What a person says of a work after it was signed is told, and signed with the next protecting."""

import pytest

from countermark.catalog.edits import Fact
from countermark.operations import signing_batch
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.results import Status
from countermark.rights.metadata import AI_PARTS, CONTRIBUTION
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, WITH_CREDIT
from tests.credentials.support import raw_manifest


def said_since(studio, work_id) -> tuple[str, ...]:
    return studio.workspace.queries.details(work_id).since_signed


@pytest.mark.parametrize("in_place", [False, True], ids=["copy", "in-place"])
def test_what_is_edited_after_signing_is_signed_with_the_next_protecting(
    studio, photo, output, in_place
):
    destination = None if in_place else output
    work_id = studio.protect_one(photo, destination).work_id
    assert said_since(studio, work_id) == ()
    edit = Edit({Fact.TITLE: "Arno bridge", Fact.AI_PARTS: "The sky.", Fact.RATING: 3})
    apply_edit(studio.workspace, [work_id], edit)
    assert said_since(studio, work_id) == ("title", "ai_parts"), "stars are in no file"

    again = studio.protect_one(photo, destination)
    assert again.status is Status.OK
    assert said_since(studio, work_id) == ()
    manifest = raw_manifest(again.output)
    assert manifest.store["cawg.metadata"]["dc:title"] == {"x-default": "Arno bridge"}
    assert manifest.store["cawg.metadata"][AI_PARTS] == {"x-default": "The sky."}
    assert studio.trusts(again.output)
    assert studio.protect_one(photo, destination).status is Status.SKIPPED


def test_an_edit_that_is_undone_leaves_nothing_to_sign(studio, photo, output):
    work_id = studio.protect_one(photo, output).work_id
    before = studio.workspace.queries.details(work_id).facts.title
    first = apply_edit(studio.workspace, [work_id], Edit({Fact.TITLE: "One"}))
    apply_edit(studio.workspace, [work_id], Edit({Fact.TITLE: "Two"}))
    apply_edit(studio.workspace, [work_id], Edit({Fact.TITLE: "One"}))
    assert said_since(studio, work_id) == ("title",)
    first.undo(studio.workspace)
    assert studio.workspace.queries.details(work_id).facts.title == before
    assert said_since(studio, work_id) == ()
    assert studio.protect_one(photo, output).status is Status.SKIPPED


def test_what_a_person_took_away_is_not_said_by_the_new_copy(studio, photo, output):
    protection = Protection(studio.key, NO_AI, Origin.CAPTURE, output, contribution="All of it.")
    (first,) = protect_paths(studio.workspace, [photo], protection, studio.executor, studio.cancel)
    apply_edit(studio.workspace, [first.work_id], Edit({Fact.CONTRIBUTION: "", Fact.ORIGIN: ""}))
    assert said_since(studio, first.work_id) == ("origin", "contribution")
    again = studio.protect_one(photo, output)
    stated = raw_manifest(again.output).store["cawg.metadata"]
    assert not stated.keys() & {CONTRIBUTION, "Iptc4xmpExt:DigitalSourceType"}


def test_an_origin_that_is_stated_later_is_signed(studio, photo, output):
    studio.protect_one(photo, output)
    protection = Protection(studio.key, NO_AI, Origin.CAPTURE, output)

    def once() -> Status:
        batch = protect_paths(studio.workspace, [photo], protection, studio.executor, studio.cancel)
        (result,) = batch
        return result.status

    assert [once(), once()] == [Status.OK, Status.SKIPPED]


def test_what_is_edited_while_the_file_is_being_signed_is_not_forgotten(
    studio, photo, output, monkeypatch
):
    work_id = studio.protect_one(photo, output).work_id
    publish = signing_batch.publish_finished

    def edited_meanwhile(*given):
        apply_edit(studio.workspace, [work_id], Edit({Fact.CREATOR: "Ben Ruiz"}))
        return publish(*given)

    monkeypatch.setattr(signing_batch, "publish_finished", edited_meanwhile)
    assert studio.protect_one(photo, output, policy=WITH_CREDIT).status is Status.OK
    assert said_since(studio, work_id) == ("creator",)
