"""The manifest's form follows C2PA 2.4: what begins it, what is created, what is only gathered."""

import io

import pytest
from PIL import Image

from countermark import __version__
from countermark.rights.origin import Origin, digital_source_type
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import ON_REQUEST, PRESETS
from countermark.rights.vocabulary.training_mining import cawg_entries, constraint_sentence
from tests.credentials.support import (
    SAMPLES,
    declared_uses,
    failure_codes,
    place,
    raw_manifest,
    second_opinion,
    sign,
    statement,
)

ALLOWED_C2PA = {
    "c2pa.actions.v2",
    "c2pa.hash.data",
    "c2pa.hash.bmff.v3",
    "c2pa.ingredient.v3",
    "c2pa.thumbnail.claim",
}
HARD_BINDINGS = {"c2pa.hash.data", "c2pa.hash.bmff.v3"}


@pytest.mark.parametrize("origin", [None, Origin.CREATION], ids=["not-stated", "stated"])
@pytest.mark.parametrize("name", SAMPLES)
def test_every_manifest_has_the_conforming_form(tmp_path, key, name, origin):
    signed = sign(place(tmp_path, name), key, origin=origin)
    manifest = raw_manifest(signed.staged)

    assert manifest.label.startswith("urn:c2pa:")
    assert manifest.claim["claim_version"] == 2
    generator = manifest.claim["claim_generator_info"]
    assert isinstance(generator, dict), "exactly one"
    assert (generator["name"], generator["version"]) == ("Countermark", __version__)
    assert generator["specVersion"] == "2.4.0"
    assert "c2pa.actions.v2" in manifest.created
    assert HARD_BINDINGS.intersection(manifest.created)
    assert manifest.store["c2pa.actions.v2"]["allActionsIncluded"] is True
    # Statements by a person are gathered, not vouched for by the program.
    assert {"cawg.training-mining", "cawg.metadata"} <= set(manifest.gathered)
    reserved = {label for label in manifest.store if label.startswith("c2pa.")}
    assert reserved <= ALLOWED_C2PA
    assert "c2pa.training-mining" not in manifest.store
    edits = [action["action"] for action in manifest.actions[1:]]
    assert edits == (["c2pa.edited.metadata"] if signed.metadata_written else [])


@pytest.mark.parametrize("origin", Origin)
def test_a_stated_origin_begins_the_history_with_creation(tmp_path, key, origin):
    manifest = raw_manifest(sign(place(tmp_path, "photo.jpg"), key, origin=origin).staged)
    first = manifest.actions[0]
    assert first["action"] == "c2pa.created"
    assert first["digitalSourceType"] == digital_source_type(origin)
    assert "c2pa.ingredient.v3" not in manifest.store


def test_without_a_statement_the_file_is_opened_from_exactly_one_parent(tmp_path, key):
    manifest = raw_manifest(sign(place(tmp_path, "photo.jpg"), key).staged)
    first = manifest.actions[0]
    assert first["action"] == "c2pa.opened"
    assert "digitalSourceType" not in first
    assert len(first["parameters"]["ingredients"]) == 1
    (parent,) = manifest.simple["ingredients"]
    assert parent["relationship"] == "parentOf"
    assert parent["title"] == "photo.jpg"


def test_each_signing_names_its_file_anew(tmp_path, key):
    source = place(tmp_path, "photo.jpg")
    first, second = (raw_manifest(sign(source, key).staged) for _ in range(2))
    assert first.label != second.label
    parents = {first.simple["ingredients"][0]["instance_id"]}
    parents.add(second.simple["ingredients"][0]["instance_id"])
    assert len(parents) == 2


def test_the_metadata_assertion_is_json_not_cbor(tmp_path, key):
    data = sign(place(tmp_path, "drawing.png"), key).staged.read_bytes()
    label = data.index(b"cawg.metadata\x00")
    # ISO 19566-5, annex B: 16 bytes say the type of the box, one holds flags, then the label.
    assert data[label - 17 : label - 13] == b"json"
    training = data.index(b"cawg.training-mining\x00")
    assert data[training - 17 : training - 13] == b"cbor"


@pytest.mark.parametrize("name", SAMPLES)
def test_the_thumbnail_is_our_own_small_one(tmp_path, key, name):
    source = place(tmp_path, name)
    manifest = raw_manifest(sign(source, key).staged)
    assert 0 < len(manifest.thumbnail) < 30_000
    with Image.open(io.BytesIO(manifest.thumbnail)) as small, Image.open(source) as picture:
        assert small.format == "JPEG"
        assert max(small.size) <= 256
        assert small.size[0] <= picture.size[0]
        assert small.size[0] / small.size[1] == pytest.approx(
            picture.size[0] / picture.size[1], rel=0.05
        )


def test_a_thumbnail_of_a_noisy_large_photo_stays_small(tmp_path, key, real_data):
    data = (real_data / "photos" / "canon_hdr_NO.jpg").read_bytes()
    source = place(tmp_path, "canon_hdr_NO.jpg", data)
    manifest = raw_manifest(sign(source, key).staged)
    assert 0 < len(manifest.thumbnail) < 30_000


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_every_preset_is_read_as_declared_by_both_engines(tmp_path, key, policy):
    signed = sign(place(tmp_path, "photo.jpg"), key, policy)
    said = cawg_entries(statement(key, policy).policy)

    stored = raw_manifest(signed.staged).store["cawg.training-mining"]
    assert stored == {"entries": said}
    opinion = second_opinion(signed.staged, key)
    assert failure_codes(opinion) == set()
    assert declared_uses(opinion) == {
        # Constrained with conditions stays constrained; without them it would mean "not allowed".
        name: (entry["use"], entry["use"])
        for name, entry in said.items()
    }


def test_conditions_and_contact_reach_the_reader(tmp_path, key):
    signed = sign(place(tmp_path, "photo.jpg"), key, ON_REQUEST)
    wanted = constraint_sentence(statement(key, ON_REQUEST).policy)
    assert signed.verdict.conditions == (wanted,)
    assert "https://ruiz.example" in wanted
    assert set(signed.verdict.answers.values()) == {Permission.CONSTRAINED}
    assert "only on conditions" in signed.verdict.sentence


@pytest.mark.parametrize(
    "conditions",
    [
        "Only with “credit” & a link; <b>ask</b>\nfirst, then again.",
        "只有在获得书面许可后\u202e才可以 👩‍🎨",
        "x" * 20_000,
        "a control \x00 and a bell \x07",
    ],
    ids=["markup", "unicode", "long", "controls"],
)
def test_any_words_for_the_conditions_can_be_signed(tmp_path, key, conditions):
    policy = Policy("own", "Own", inference=Permission.CONSTRAINED, conditions=conditions)
    signed = sign(place(tmp_path, "photo.jpg"), key, policy)
    assert failure_codes(second_opinion(signed.staged, key)) == set()
    (read,) = signed.verdict.conditions
    assert read.startswith(conditions[:8])
