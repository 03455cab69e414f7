"""The creator's own certificate, bound to what is said of the work."""

import gc
from dataclasses import replace

import encypher_c2pa
import pytest

from countermark.base.times import now
from countermark.credentials.anchors import Anchors
from countermark.credentials.creators import Actor, actor_sentence, read_actors
from countermark.credentials.reading import read_credentials
from countermark.credentials.signing import sign_file
from countermark.credentials.task import SigningTask
from countermark.credentials.verdict import Standing
from countermark.media.formats import recognise
from tests.credentials.every_format import made
from tests.credentials.support import failure_codes, place, statement

PICTURES = ["photo.jpg", "drawing.png", "studio.webp", "scan.tif"]
OTHERS = ["phone.heic", "film.mov", "book.pdf"]


def signed_by_both(source, agency, creator):
    output = source.parent / "signed"
    output.mkdir()
    task = SigningTask(
        source=source,
        destination=output / source.name,
        statement=statement(agency),
        key=agency,
        anchors=Anchors(
            manifest=(agency.identity.authority_pem,),
            identity=(creator.identity.authority_pem,) if creator else (),
        ),
        at=now(),
    )
    return sign_file(replace(task, creator=creator))


def assertion_of(verdict):
    active = verdict.details["manifests"][verdict.manifest]
    (found,) = [item for item in active["assertions"] if item["label"] == "cawg.identity"]
    return found["data"]


def results_of(verdict, kind):
    results = verdict.details["validation_results"]["activeManifest"][kind]
    return {item["code"] for item in results if item["code"].startswith("cawg.")}


@pytest.mark.parametrize("name", PICTURES + OTHERS)
def test_two_engines_believe_the_creator_and_the_signer(tmp_path, key, stranger, name):
    """Here the stranger is a creator whom an agency signs for."""
    source = place(tmp_path, name, None if name in PICTURES else made(name))
    copy = signed_by_both(source, key, stranger).staged
    anchors = Anchors(
        manifest=(key.identity.authority_pem,), identity=(stranger.identity.authority_pem,)
    )
    verdict = read_credentials(copy, anchors)
    assert (verdict.standing, verdict.failures) == (Standing.TRUSTED, ())
    assert results_of(verdict, "success") == {
        "cawg.identity.well-formed",
        "cawg.x509.signature.validated",
        "cawg.x509.credential.trusted",
    }
    assert verdict.actors == (Actor("Mallory", ("creator",), holds=True, is_trusted=True),)
    said = assertion_of(verdict)
    assert said["signer_payload"]["role"] == ["cawg.creator"]
    referenced = {
        item["url"].rpartition("/")[2] for item in said["signer_payload"]["referenced_assertions"]
    }
    assert {"cawg.training-mining", "cawg.metadata"} < referenced
    assert any(label.startswith("c2pa.hash.") for label in referenced), "and the asset itself"
    assert said["signature_info"]["common_name"] == "Mallory"
    opinion = encypher_c2pa.verify(
        copy.read_bytes(),
        recognise(source).media_type,
        telemetry=False,
        online=False,
        trust_pem=key.identity.authority_pem,
        cawg_trust_pem=stranger.identity.authority_pem,
        no_default_trust=True,
    )
    assert (opinion["integrity"], opinion["validation_state"]) == ("valid", "Trusted")
    assert failure_codes(opinion) == set()
    believed = {item["code"] for item in opinion["validation_results"]["success"]}
    assert {"cawg.x509.credential.trusted", "cawg.x509.signature.validated"} <= believed


def test_nobody_is_called_the_creator_without_saying_so(tmp_path, key):
    copy = signed_by_both(place(tmp_path, "photo.jpg"), key, None).staged
    assert b"cawg.identity" not in copy.read_bytes()


def test_a_creator_whom_nobody_knows_here_leaves_the_signature_trusted(tmp_path, key, stranger):
    copy = signed_by_both(place(tmp_path, "photo.jpg"), key, stranger).staged
    verdict = read_credentials(copy, Anchors((key.identity.authority_pem,)))
    assert verdict.standing is Standing.TRUSTED, "the signer is known, only the creator is not"
    assert verdict.actors == (Actor("Mallory", ("creator",), holds=True, is_trusted=False),)
    assert "not known to this machine" in actor_sentence(verdict.actors[0])


def test_one_pair_of_signers_signs_any_number_of_files(tmp_path, key, stranger):
    """The library calls back into Python for each; what it calls must still be there."""
    for number in range(5):
        folder = tmp_path / str(number)
        folder.mkdir()
        gc.collect()
        signed = signed_by_both(place(folder, "photo.jpg"), key, stranger)
        assert signed.verdict.standing is Standing.TRUSTED


def test_an_identity_that_was_tampered_with_does_not_hold(tmp_path, key, stranger):
    copy = signed_by_both(place(tmp_path, "photo.jpg"), key, stranger).staged
    data = copy.read_bytes()
    at = data.index(b"cawg.creator")
    copy.write_bytes(data[:at] + b"cawg.Creator" + data[at + 12 :])
    both = Anchors((key.identity.authority_pem,), identity=(stranger.identity.authority_pem,))
    verdict = read_credentials(copy, both)
    assert verdict.standing is Standing.INVALID
    assert not [actor for actor in verdict.actors if actor.holds]


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"signer_payload": 1},
        {"signer_payload": {"role": "x"}, "signature_info": []},
        {"signer_payload": {"role": [None, {}]}, "signature_info": {"common_name": 5}},
    ],
)
def test_no_identity_assertion_is_too_odd_to_read(data):
    manifest = {"assertions": [{"label": "cawg.identity", "data": data}]}
    (actor,) = read_actors(manifest, {"failure": None})
    assert not actor.holds
    assert actor_sentence(actor).endswith("does not hold.")
