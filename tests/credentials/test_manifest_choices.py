"""What a person may add: components, their own part, older labels, a history that is broken."""

from dataclasses import replace

import pytest

from countermark.base.errors import FileRefused
from countermark.base.times import now
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.signing import sign_file
from countermark.credentials.task import AlreadyProtected, BrokenHistory, SigningTask
from countermark.credentials.verdict import Standing
from countermark.rights.metadata import AI_PARTS, CONTRIBUTION
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, ON_REQUEST
from countermark.rights.vocabulary.training_mining import c2pa_1_entries, cawg_entries
from tests.credentials.every_format import made
from tests.credentials.support import (
    failure_codes,
    metadata,
    place,
    protected,
    raw_manifest,
    second_opinion,
    statement,
)

PART = "I drew all figures by hand and painted over\nevery part that a model had made. ✍"


@pytest.fixture
def asked(tmp_path, key):
    """Sign as asked; gives the signed file."""

    def sign_as(source, policy=NO_AI, origin=None, said=None, **options):
        output = tmp_path / "signed"
        output.mkdir(exist_ok=True)
        own = key.identity.authority_pem
        task = SigningTask(
            source=source,
            destination=output / source.name,
            statement=statement(key, policy, origin, **(said or {})),
            key=key,
            anchors=Anchors(manifest=(own,), identity=(own,)),
            at=now(),
            **options,
        )
        signed = sign_file(task)
        signed.staged.rename(task.destination)
        return task.destination

    return sign_as


def both_engines_believe(path, key):
    own = Anchors((key.identity.authority_pem,), identity=(key.identity.authority_pem,))
    assert read_credentials(path, own).standing is Standing.TRUSTED
    opinion = second_opinion(path, key)
    assert (opinion["integrity"], failure_codes(opinion)) == ("valid", set())


def test_what_was_placed_in_a_work_is_recorded_with_its_own_history(tmp_path, key, asked):
    signed_part = protected(place(tmp_path, "photo.jpg"), key)
    plain_part = place(tmp_path, "drawing.png")
    sound = place(tmp_path, "song.mp3", made("song.mp3"))
    work = asked(
        place(tmp_path, "studio.webp"),
        origin=Origin.COMPOSITE,
        components=(signed_part, plain_part, sound),
    )
    both_engines_believe(work, key)
    manifest = raw_manifest(work)
    ingredients = {item["title"]: item for item in manifest.simple["ingredients"]}
    assert set(ingredients) == {"photo.jpg", "drawing.png", "song.mp3"}
    assert {item["relationship"] for item in ingredients.values()} == {"componentOf"}
    kept = ingredients["photo.jpg"]["active_manifest"]
    assert kept in manifest.manifests
    assert "active_manifest" not in ingredients["drawing.png"]
    placed = [item for item in manifest.actions if item["action"] == "c2pa.placed"]
    references = [ref["url"] for item in placed for ref in item["parameters"]["ingredients"]]
    assert len(set(references)) == 3, "each of them, once"
    assert manifest.actions[0]["action"] == "c2pa.created"


def test_a_component_in_an_opened_file_stands_beside_its_parent(tmp_path, key, asked):
    work = asked(place(tmp_path, "photo.jpg"), components=(place(tmp_path, "drawing.png"),))
    both_engines_believe(work, key)
    relationships = [item["relationship"] for item in raw_manifest(work).simple["ingredients"]]
    assert sorted(relationships) == ["componentOf", "parentOf"]


@pytest.mark.parametrize("name", ["photo.jpg", "transparent.png", "photo.avif"])
def test_what_a_person_made_of_it_is_said_in_their_own_words(tmp_path, key, asked, name):
    said = {"contribution": PART, "ai_parts": "The sky."}
    work = asked(place(tmp_path, name), origin=Origin.AI_ASSISTED, said=said)
    both_engines_believe(work, key)
    manifest = raw_manifest(work)
    assert manifest.store["cawg.metadata"][CONTRIBUTION] == {"x-default": PART}
    assert manifest.store["cawg.metadata"][AI_PARTS] == {"x-default": "The sky."}
    assert "cawg.metadata" in manifest.gathered, "a person says so, not the program"
    if name != "photo.avif":
        assert PART in metadata(work).xmp["Xmp.countermark.HumanContribution"]
        assert "The sky." in metadata(work).xmp["Xmp.countermark.AIGeneratedParts"]


@pytest.mark.parametrize("policy", [NO_AI, ON_REQUEST], ids=lambda policy: policy.name)
def test_old_readers_are_served_only_if_asked_for(tmp_path, key, asked, policy):
    source = place(tmp_path, "photo.jpg")
    policy = policy.with_contact(key.identity.party.contact)
    manifest = raw_manifest(asked(source, replace(policy, old_readers=True)))
    assert manifest.store["c2pa.training-mining"] == {"entries": c2pa_1_entries(policy)}
    assert manifest.store["cawg.training-mining"] == {"entries": cawg_entries(policy)}
    assert "c2pa.training-mining" in manifest.gathered
    assert "c2pa.training-mining" not in raw_manifest(asked(source, policy)).store


BROKEN = ["adobe-20220124-XCI.jpg", "adobe-20220124-E-sig-CA.jpg", "truepic-20230212-camera.jpg"]


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_history_is_refused_or_stated_as_the_person_chooses(
    real_data, tmp_path, key, asked, name
):
    source = place(tmp_path, name, (real_data / "c2pa" / name).read_bytes())
    with pytest.raises(FileRefused, match="broken"):
        asked(source)
    work = asked(source, broken_history=BrokenHistory.STATE)
    both_engines_believe(work, key)
    verdict = read_credentials(work, Anchors((key.identity.authority_pem,)))
    assert "already been changed" in verdict.sentence
    (parent,) = raw_manifest(work).simple["ingredients"]
    assert parent["validation_results"]["activeManifest"]["failure"], "the finding is signed"


def test_a_history_that_cannot_be_kept_is_refused_either_way(real_data, tmp_path, asked):
    name = "adobe-20220124-E-clm-CAICAI.jpg"
    source = place(tmp_path, name, (real_data / "c2pa" / name).read_bytes())
    with pytest.raises(FileRefused, match="takes no new one"):
        asked(source, broken_history=BrokenHistory.STATE)


FOR_OLD_READERS = replace(NO_AI, old_readers=True)


@pytest.mark.parametrize(
    "more",
    [
        {"said": {"contribution": PART}},
        {"said": {"ai_parts": "The sky."}},
        {"said": {"title": "Another title", "edited": frozenset({"title"})}},
        {"said": {"caption": "A bridge.", "edited": frozenset({"caption"})}},
        {"origin": Origin.CAPTURE},
        {"policy": FOR_OLD_READERS},
        {"creator": True},
    ],
)
def test_what_is_protected_is_signed_again_only_to_say_more(tmp_path, key, asked, more):
    work = asked(place(tmp_path, "photo.jpg"))
    with pytest.raises(AlreadyProtected):
        asked(work)
    if "creator" in more:
        more = {"creator": key}
    again = asked(work, **more)
    both_engines_believe(again, key)
    with pytest.raises(AlreadyProtected):
        asked(again, **more)


@pytest.mark.parametrize("name", ["photo.jpg", "photo.avif"])
def test_what_a_person_takes_away_again_is_gone_from_the_file(tmp_path, key, asked, name):
    said = {"contribution": PART, "ai_parts": "The sky.", "caption": "A bridge."}
    work = asked(place(tmp_path, name), origin=Origin.AI_ASSISTED, said=said)
    gone = {"withdrawn": frozenset({"contribution", "ai_parts", "caption", "origin"})}
    again = asked(work, said=gone)
    both_engines_believe(again, key)
    stated = raw_manifest(again).store["cawg.metadata"]
    assert not stated.keys() & {
        CONTRIBUTION, AI_PARTS, "dc:description", "Iptc4xmpExt:DigitalSourceType",
    }  # fmt: skip
    if name == "photo.jpg":
        left = metadata(again).xmp
        assert not [
            key for key in left if "countermark" in key or key.endswith("DigitalSourceType")
        ]
    with pytest.raises(AlreadyProtected):
        asked(again, said=gone)


@pytest.mark.parametrize("name", ["photo.jpg", "photo.avif", "drawing.png", "animated.gif"])
def test_an_assertion_that_names_a_person_can_be_taken_out_of_the_history(
    tmp_path, key, asked, name
):
    work = asked(
        place(tmp_path, name), origin=Origin.CREATION, said={"contribution": "By Xanthippe alone."}
    )
    (earlier,) = raw_manifest(work).manifests
    again = asked(work, redactions=("cawg.metadata",))
    both_engines_believe(again, key)
    manifest = raw_manifest(again)
    assert len(manifest.manifests) == 2
    left = [item["label"] for item in manifest.manifests[earlier]["assertions"]]
    assert "cawg.metadata" not in left
    assert "cawg.training-mining" in left
    stored = f"self#jumbf=/c2pa/{earlier}/c2pa.assertions/cawg.metadata"
    assert manifest.claim["redacted_assertions"] == [stored]
    if name in {"photo.avif", "animated.gif"}:  # the others say it in their XMP as well
        assert b"Xanthippe" not in again.read_bytes()
    assert manifest.store["c2pa.actions.v2"]["allActionsIncluded"] is False


@pytest.mark.parametrize(
    ("label", "words"),
    [("c2pa.actions.v2", "cannot be redacted"), ("stds.exif", "No earlier credential")],
)
def test_what_cannot_be_redacted_is_said(tmp_path, asked, label, words):
    work = asked(place(tmp_path, "photo.jpg"))
    with pytest.raises(FileRefused, match=words):
        asked(work, redactions=(label,))
