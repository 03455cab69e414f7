"""What in-place protection replaced comes back, to the byte, and nothing newer is lost for it."""

import hashlib
import os

import pytest
from PIL import Image

from countermark.base.errors import EnvironmentFault, UserError
from countermark.catalog.records import State
from countermark.operations.backups import backup_path
from countermark.operations.restore import restore_original
from countermark.operations.results import Status
from countermark.rights.presets import NO_TRAINING, ON_REQUEST
from tests.operations.support import digests, leftovers


def test_all_originals_come_back_to_the_byte(studio, pictures):
    before = digests(pictures)
    studio.protect(pictures, output=None)
    assert not set(digests(pictures).values()) & set(before.values())
    for path in before:
        restore_original(studio.workspace, path)
    assert digests(pictures) == before
    assert set(studio.states().values()) == {State.UNPROTECTED}
    assert leftovers(pictures) == []


def test_after_several_policies_the_very_original_comes_back(studio, photo):
    original = photo.read_bytes()
    studio.protect_one(photo, None)
    studio.protect_one(photo, None, policy=NO_TRAINING)
    studio.protect_one(photo, None, policy=ON_REQUEST)
    restore_original(studio.workspace, photo)
    assert photo.read_bytes() == original
    assert studio.state() is State.UNPROTECTED


def test_what_was_restored_can_be_protected_and_restored_again(studio, photo):
    original = photo.read_bytes()
    for _ in range(2):
        assert studio.protect_one(photo, None).status is Status.OK
        assert studio.state() is State.PROTECTED
        restore_original(studio.workspace, photo)
        assert photo.read_bytes() == original
        with pytest.raises(UserError, match="No original is kept"):
            restore_original(studio.workspace, photo)


def test_a_file_edited_after_protection_is_not_overwritten(studio, photo):
    studio.protect_one(photo, None)
    with Image.open(photo) as image:
        image.rotate(180).save(photo, "JPEG")
    edited = photo.read_bytes()
    with pytest.raises(UserError, match="changed after it was protected"):
        restore_original(studio.workspace, photo)
    assert photo.read_bytes() == edited


def test_an_edit_that_was_protected_in_place_again_comes_back_as_edited(studio, photo):
    studio.protect_one(photo, None)
    with Image.open(photo) as image:
        image.rotate(180).save(photo, "JPEG")
    edited = photo.read_bytes()
    assert studio.protect_one(photo, None).status is Status.OK
    restore_original(studio.workspace, photo)
    assert photo.read_bytes() == edited


def test_a_file_that_was_deleted_comes_back(studio, photo):
    original = photo.read_bytes()
    studio.protect_one(photo, None)
    photo.unlink()
    restore_original(studio.workspace, photo)
    assert photo.read_bytes() == original
    assert studio.state() is State.UNPROTECTED


def test_what_was_never_replaced_has_no_original_to_bring_back(studio, photo, output):
    with pytest.raises(UserError, match="No original is kept"):
        restore_original(studio.workspace, photo)
    copy = studio.protect_one(photo, output).output
    for path in (photo, copy):
        with pytest.raises(UserError, match="No original is kept"):
            restore_original(studio.workspace, path)


def test_a_kept_original_that_is_gone_or_damaged_leaves_the_file_as_it_is(studio, photo):
    original = photo.read_bytes()
    studio.protect_one(photo, None)
    signed = photo.read_bytes()
    (kept,) = (path for path in studio.workspace.home.backups.rglob("*") if path.is_file())

    kept.write_bytes(original[:-1] + b"\x00")
    with pytest.raises(EnvironmentFault, match="damaged"):
        restore_original(studio.workspace, photo)
    kept.unlink()
    with pytest.raises(EnvironmentFault):
        restore_original(studio.workspace, photo)

    assert photo.read_bytes() == signed
    assert studio.trusts(photo)
    assert leftovers(photo.parent) == []


def test_a_damaged_backup_is_not_relied_on_for_the_next_replacement(studio, photo):
    original = photo.read_bytes()
    studio.protect_one(photo, None)
    restore_original(studio.workspace, photo)
    (kept,) = (path for path in studio.workspace.home.backups.rglob("*") if path.is_file())
    kept.write_bytes(b"rotten")
    studio.protect_one(photo, None)
    restore_original(studio.workspace, photo)
    assert photo.read_bytes() == original


def test_without_a_backup_nothing_is_replaced(studio, photo):
    original = photo.read_bytes()
    studio.workspace.home.backups.rmdir()
    studio.workspace.home.backups.write_bytes(b"a file where the folder should be")
    result = studio.protect_one(photo, None)
    assert result.status is Status.FAILED
    assert "original cannot be kept" in result.reason
    assert photo.read_bytes() == original
    assert leftovers(photo.parent) == []
    assert studio.state() is State.UNPROTECTED


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
@pytest.mark.parametrize("gone", [False, True], ids=["there", "deleted"])
def test_a_private_picture_comes_back_private(studio, photo, gone):
    photo.chmod(0o600)
    studio.protect_one(photo, None)
    if gone:
        photo.unlink()
    restore_original(studio.workspace, photo)
    assert photo.stat().st_mode & 0o777 == 0o600


def test_originals_of_the_same_content_share_one_backup(studio, photo):
    twin = photo.with_name("twin.jpg")
    twin.write_bytes(photo.read_bytes())
    original = photo.read_bytes()
    studio.protect(photo.parent, output=None)
    kept = backup_path(studio.workspace.home, _sha256(original), ".jpg")
    assert kept.read_bytes() == original
    for path in (photo, twin):
        restore_original(studio.workspace, path)
        assert path.read_bytes() == original


def _sha256(data):
    return hashlib.sha256(data).hexdigest()


def test_what_was_put_back_declares_nothing_any_more(studio, photo):
    studio.protect_one(photo, None, policy=ON_REQUEST)
    assert [policy.name for policy in studio.workspace.queries.declared_policies()] == [
        "on-request"
    ]
    restore_original(studio.workspace, photo)
    assert studio.workspace.queries.declared_policies() == ()
