"""A place surveyed: the decision, the parts, and the channels, with nothing written."""

from __future__ import annotations

import pytest

from countermark.base.errors import UserError
from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import matrix
from countermark.declarations.render import render_works
from countermark.operations.collecting import collection_below
from countermark.operations.declare import declare, documents_of
from countermark.operations.place_survey import survey
from countermark.operations.places import add_service, add_site, publish_collection
from countermark.operations.published import published_at
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, ON_REQUEST

MILD = Policy("mild", "Mild", *[Permission.ALLOWED] * 5)


@pytest.fixture
def workspace(studio, photo, output):
    """A catalogue with one work that is signed under a mild decision."""
    studio.protect_one(photo, output, policy=ON_REQUEST)
    return studio.workspace


def test_one_of_each_kind_says_what_all_documents_say(workspace, photo) -> None:
    place = add_site(workspace, "Ana", "https://ana.example/")
    collection = collection_below(workspace, photo.parent)
    publish_collection(workspace, place, collection, "/a/", NO_AI)
    publish_collection(workspace, place, collection, "/b/", ON_REQUEST)
    found = survey(workspace, "Ana")
    whole = published_at(workspace, place, found.party)
    every = (*documents_of(whole), *render_works(whole.site))
    assert found.matrix == matrix(whole.site, every)
    assert [part.policy.name for part in found.parts if part.policy] == ["no-ai", "on-request"]
    assert found.policy.answers() == NO_AI.answers()
    outcomes = {cell.outcome for row in found.matrix.rows for cell in row.cells}
    assert Outcome.WEAKER in outcomes, "the file says less than /a/ does"


def test_of_a_service_only_what_goes_with_works_is_surveyed(workspace, photo) -> None:
    place = add_service(workspace, "Pictures", "instagram")
    empty = survey(workspace, "Pictures")
    assert empty.matrix.rows == ()
    assert empty.matrix.channels == ()
    assert empty.matrix.faults == ()
    publish_collection(workspace, place, collection_below(workspace, photo.parent))
    found = survey(workspace, "Pictures")
    assert found.service is not None
    assert found.service.key == "instagram"
    assert [row.works for row in found.matrix.rows] == [1]
    assert "in-file" in {channel.key for channel in found.matrix.channels}
    assert found.matrix.faults == ()


def test_the_collection_of_a_folder_is_made_once(workspace, photo) -> None:
    made = collection_below(workspace, photo.parent)
    assert (made.name, made.works) == (photo.parent.name, 1)
    assert collection_below(workspace, photo.parent) == made
    with pytest.raises(UserError, match="no such folder"):
        collection_below(workspace, photo.parent / "elsewhere")


def test_no_place_of_that_name(workspace) -> None:
    with pytest.raises(UserError, match="There is no place"):
        survey(workspace, "Nowhere")


def test_what_keeps_a_place_from_being_declared_is_said_first(workspace, photo, tmp_path) -> None:
    place = add_site(workspace, "Ana", "https://ana.example/")
    publish_collection(workspace, place, collection_below(workspace, photo.parent), "/a/", MILD)
    with pytest.raises(UserError) as refused:
        declare(workspace, "Ana", tmp_path / "export")
    found = survey(workspace, "Ana")
    assert found.notes[0] in refused.value.message
    assert found.matrix.faults
