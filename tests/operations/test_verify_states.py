"""What verifying and looking teaches the catalogue: protected, changed, missing, broken."""

import pytest
from PIL import Image

from countermark.base.times import now
from countermark.catalog.records import State
from countermark.credentials.identities.folder import unlock
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from countermark.credentials.verdict import Finding, Standing, Verdict
from countermark.operations import verify as verifying
from countermark.operations.add import add
from countermark.operations.look import look_after_files
from countermark.operations.results import Status
from countermark.rights.presets import NO_AI
from tests.credentials.support import protected


@pytest.fixture(params=["copies", "in-place"])
def signed(request, studio, photo, output):
    """A protected work's signed file."""
    return studio.protect_one(photo, None if request.param == "in-place" else output).output


def _look(studio):
    look_after_files(studio.workspace, studio.cancel)
    return studio.state()


def _verify(studio, path):
    studio.verify(path)
    return studio.state()


@pytest.fixture(params=[_look, _verify], ids=["look", "verify"])
def learn(request):
    """Either way the catalogue learns how a file is."""
    return request.param if request.param is _verify else lambda studio, _path: _look(studio)


def _touch_pixels(path):
    data = bytearray(path.read_bytes())
    data[-300] ^= 0x01
    path.write_bytes(data)


def _strip(path):
    with Image.open(path) as image:
        image.load()
    image.save(path, "JPEG")


def test_a_protected_work_stays_protected(studio, signed, learn):
    assert learn(studio, signed) is State.PROTECTED


@pytest.mark.parametrize("hurt", [_touch_pixels, _strip], ids=["pixels", "stripped"])
def test_an_altered_file_is_changed_and_put_back_it_is_protected(studio, signed, learn, hurt):
    before = signed.read_bytes()
    hurt(signed)
    assert learn(studio, signed) is State.CHANGED
    signed.write_bytes(before)
    assert learn(studio, signed) is State.PROTECTED


def test_a_deleted_file_is_missing_and_put_back_it_is_protected(studio, signed, learn):
    before = signed.read_bytes()
    signed.unlink()
    assert learn(studio, signed) is State.MISSING
    signed.write_bytes(before)
    assert learn(studio, signed) is State.PROTECTED


def test_a_touched_file_is_read_and_found_the_same(studio, signed):
    signed.touch()
    assert _look(studio) is State.PROTECTED


def test_a_truncated_file_is_not_protected(studio, signed, learn):
    signed.write_bytes(signed.read_bytes()[:5000])
    assert learn(studio, signed) in {State.CHANGED, State.BROKEN}


def test_an_altered_statement_is_broken(studio, signed):
    data = signed.read_bytes()
    signed.write_bytes(data.replace(b"notAllowed", b"notallowed", 1))
    assert _verify(studio, signed) is State.BROKEN
    assert _look(studio) is State.BROKEN, "what verifying found stands"
    signed.write_bytes(data)
    assert _verify(studio, signed) is State.PROTECTED


def test_somebody_elses_signature_in_place_of_ours_protects_nothing(
    studio, signed, photo, tmp_path
):
    """A stranger strips our credential and signs the picture as their own."""
    folder = tmp_path / "stranger"
    folder.mkdir()
    made = create_identity(folder, checked_party("Mallory"), now(), lambda _: "x")
    theirs = unlock(folder, made, "x")
    bare = tmp_path / "bare.jpg"
    bare.write_bytes(signed.read_bytes())
    _strip(bare)
    forged = protected(bare, theirs, NO_AI)
    signed.write_bytes(forged.read_bytes())

    verdict = studio.verify(signed)[signed].verdict

    assert verdict.standing is Standing.UNTRUSTED
    assert studio.state() is State.CHANGED
    assert verdict.signer == "Mallory"


def test_a_strangers_file_does_not_become_protected_by_verifying(studio, real_data):
    path = real_data / "c2pa" / "adobe-20220124-C.jpg"
    list(add(studio.workspace, [path], studio.executor, studio.cancel))
    assert _verify(studio, path) is State.UNPROTECTED
    credential = studio.workspace.queries.details(1).credential
    assert (credential.standing, credential.identity) == ("untrusted", "")


def test_a_strangers_tampered_file_is_changed(studio, real_data):
    path = real_data / "c2pa" / "adobe-20220124-E-dat-CA.jpg"
    list(add(studio.workspace, [path], studio.executor, studio.cancel))
    assert _verify(studio, path) is State.CHANGED


def test_an_expired_certificate_breaks_no_file(studio, signed, monkeypatch):
    """A year on, our own works are as whole as they were; the verdict says what expired."""
    expired = Verdict(
        Standing.INVALID,
        "Signed with a certificate that has expired.",
        signer="Ana Ruiz",
        failures=("signingCredential.expired",),
        findings=(Finding.EXPIRED,),
        manifest=studio.verdict(signed).manifest,
    )
    monkeypatch.setattr(verifying, "read_credentials", lambda *_args, **_more: expired)
    assert _verify(studio, signed) is State.PROTECTED


def test_verifying_what_is_not_catalogued_changes_nothing(studio, photo):
    (verified,) = studio.verify(photo).values()
    assert verified.verdict.standing is Standing.NONE
    assert not verified.changes.works
    assert studio.states() == {}


def test_changes_name_the_works_that_changed_and_no_others(studio, pictures, output):
    results = studio.protect(pictures, output=output)
    victim = results[pictures / "demo.png"]
    victim.output.unlink()
    changes = look_after_files(studio.workspace, studio.cancel)
    assert changes.works == {victim.work_id}
    assert look_after_files(studio.workspace, studio.cancel).works == frozenset()


def test_a_cancelled_look_stops_and_judges_nothing(studio, signed):
    signed.unlink()
    studio.cancel.cancel()
    assert not look_after_files(studio.workspace, studio.cancel).works


def test_one_bad_copy_among_good_ones_shows(studio, photo, tmp_path):
    first = studio.protect_one(photo, tmp_path / "one").output
    studio.protect_one(photo, tmp_path / "two")
    _touch_pixels(first)
    assert _look(studio) is State.CHANGED


def test_protecting_again_mends_a_changed_copy(studio, photo, output):
    copy = studio.protect_one(photo, output).output
    _touch_pixels(copy)
    again = studio.protect_one(photo, output)
    assert again.status is Status.OK
    assert again.output != copy, "what is there is never replaced"
    assert studio.trusts(again.output)


def test_a_sidecar_in_a_folder_is_read_with_its_file_and_not_by_itself(studio, tmp_path):
    folder = tmp_path / "mixed"
    folder.mkdir()
    for name in ("notes.txt", "notes.txt.c2pa", "alone.c2pa", "unsigned.txt"):
        (folder / name).write_bytes(b"some bytes")
    found = studio.verify(folder)
    assert [path.name for path in found] == ["notes.txt"]
    assert found[folder / "notes.txt"].verdict.standing is Standing.UNREADABLE


def test_an_original_that_is_edited_after_its_copy_was_signed_is_noticed(studio, photo, output):
    copy = studio.protect_one(photo, output)
    photo.write_bytes(photo.read_bytes() + b"edited")
    look_after_files(studio.workspace, studio.cancel)
    assert studio.state() is State.CHANGED

    list(add(studio.workspace, [photo], studio.executor, studio.cancel))
    assert studio.state() is State.CHANGED, "the copy is of what it was before"

    again = studio.protect_one(photo, output)
    assert (again.status, again.work_id) == (Status.OK, copy.work_id)
    assert studio.state() is State.PROTECTED
    look_after_files(studio.workspace, studio.cancel)
    assert studio.state() is State.PROTECTED


def test_an_original_that_is_back_as_it_was_signed_needs_no_look(studio, photo, output):
    before = photo.read_bytes()
    studio.protect_one(photo, output)
    photo.write_bytes(before + b"edited")
    look_after_files(studio.workspace, studio.cancel)
    photo.write_bytes(before)
    look_after_files(studio.workspace, studio.cancel)
    assert studio.state() is State.PROTECTED
