"""Files that carry credentials already: kept as parent if sound, refused if they are not."""

import pytest

from countermark.base.errors import FileRefused
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.signing import AlreadyProtected
from countermark.credentials.verdict import Standing
from countermark.rights.origin import Origin
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST
from tests.credentials.support import (
    failure_codes,
    place,
    protected,
    raw_manifest,
    second_opinion,
    sign,
)

SOUND = [f"adobe-20220124-{name}.jpg" for name in ("C", "CA", "CACA", "CAI")]
TAMPERED = [
    "adobe-20220124-E-clm-CAICAI.jpg",
    "adobe-20220124-E-dat-CA.jpg",
    "adobe-20220124-E-sig-CA.jpg",
    "adobe-20220124-XCI.jpg",
    "truepic-20230212-camera.jpg",
]


def _strangers(real_data, name, tmp_path):
    return place(tmp_path, name, (real_data / "c2pa" / name).read_bytes())


def _nothing_is_left(folder):
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("origin", [None, Origin.CAPTURE], ids=["not-stated", "stated"])
@pytest.mark.parametrize("name", SOUND)
def test_a_strangers_sound_credential_is_kept_as_parent(real_data, tmp_path, key, name, origin):
    source = _strangers(real_data, name, tmp_path)
    before = raw_manifest(source)
    signed = sign(source, key, origin=origin)

    manifest = raw_manifest(signed.staged)
    # A file with a history is opened, even if the person states how the work was made.
    assert manifest.actions[0]["action"] == "c2pa.opened"
    assert before.label in manifest.manifests
    assert set(before.manifests) <= set(manifest.manifests)
    (parent,) = [
        item for item in manifest.simple["ingredients"] if item["relationship"] == "parentOf"
    ]
    assert parent["active_manifest"] == before.label
    assert manifest.manifests[before.label] == before.simple
    opinion = second_opinion(signed.staged, key)
    assert (opinion["integrity"], opinion["validation_state"]) == ("valid", "Trusted")
    assert failure_codes(opinion) == set()
    assert before.label in opinion["manifest_report"]["manifests"]
    assert "already been changed" not in signed.verdict.sentence


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_file_is_no_base_for_a_new_credential(real_data, tmp_path, key, name):
    source = _strangers(real_data, name, tmp_path)
    before = source.read_bytes()
    with pytest.raises(FileRefused, match="credential that is broken") as refused:
        sign(source, key)
    assert not isinstance(refused.value, AlreadyProtected)
    assert "original" in refused.value.hint
    assert source.read_bytes() == before
    _nothing_is_left(tmp_path / "signed")


def test_an_expired_stranger_is_no_tamperer_and_can_be_kept(real_data, tmp_path, key):
    source = _strangers(real_data, "nikon-20221019-building.jpeg", tmp_path)
    signed = sign(source, key)
    assert raw_manifest(source).label in raw_manifest(signed.staged).manifests
    assert signed.verdict.standing is Standing.TRUSTED


def test_our_own_file_under_another_policy_keeps_its_history(tmp_path, key):
    source = place(tmp_path, "photo.jpg")
    first = protected(source, key, NO_AI)
    again = sign(first, key, NO_TRAINING)
    assert again.verdict.answers == {use: NO_TRAINING.of(use) for use in again.verdict.answers}
    manifest = raw_manifest(again.staged)
    assert raw_manifest(first).label in manifest.manifests
    opinion = second_opinion(again.staged, key)
    assert (opinion["validation_state"], failure_codes(opinion)) == ("Trusted", set())


@pytest.mark.parametrize(
    "name", ["photo.jpg", "drawing.png", "photo.webp", "photo.avif", "still.gif", "scan.tif"]
)
def test_twice_under_the_same_policy_is_once(tmp_path, key, name):
    first = protected(place(tmp_path, name), key)
    before = first.read_bytes()
    with pytest.raises(AlreadyProtected) as known:
        sign(first, key)
    assert known.value.verdict.standing is Standing.TRUSTED
    assert known.value.snapshot.size == len(before)
    assert first.read_bytes() == before
    _nothing_is_left(first.parent / "signed")


def test_the_same_answers_on_other_conditions_are_another_decision(tmp_path, key):
    policy = Policy("own", "Own", data_mining=Permission.CONSTRAINED, conditions="For a fee of 10.")
    dearer = Policy(
        "own", "Own", data_mining=Permission.CONSTRAINED, conditions="For a fee of 1000."
    )
    first = protected(place(tmp_path, "photo.jpg"), key, policy)
    again = sign(first, key, dearer)
    assert "1000" in again.verdict.conditions[0]


def test_a_strangers_signature_under_our_policy_does_not_protect_our_work(tmp_path, key, stranger):
    forged = protected(place(tmp_path, "photo.jpg"), stranger, NO_AI)
    assert (
        read_credentials(forged, Anchors((key.identity.authority_pem,))).standing
        is Standing.UNTRUSTED
    )
    signed = sign(forged, key, NO_AI)
    assert signed.verdict.signer == "Ana Ruiz"


def test_a_copy_of_ours_that_was_altered_is_refused(tmp_path, key):
    ours = protected(place(tmp_path, "photo.jpg"), key)
    data = bytearray(ours.read_bytes())
    data[-200] ^= 0x01
    ours.write_bytes(data)
    with pytest.raises(FileRefused, match="broken"):
        sign(ours, key, ON_REQUEST)
