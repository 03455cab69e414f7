"""Protecting: originals stay or are kept, copies never replace anything, twice is once."""

import os
import shutil

import pytest
from iscc_samples import IMAGE
from PIL import Image

from countermark.base.atomic import staging_path
from countermark.base.errors import UserError
from countermark.base.home import Home
from countermark.catalog.records import Role, State
from countermark.credentials.verdict import Standing
from countermark.operations.backups import backup_path
from countermark.operations.protect import protect_paths, protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import Status
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, WITH_CREDIT
from tests.operations.support import Studio, digests, files_in, leftovers, statuses

FORMATS = {"demo.jpg", "demo.png", "demo.gif", "2026/demo.tif", "2026/demo.webp", "2026/demo.avif"}


def test_copies_are_written_and_the_originals_stay_to_the_byte(studio, pictures, output):
    before = digests(pictures)
    results = studio.protect(pictures, output=output)
    assert {result.status for result in results.values()} == {Status.OK}
    assert digests(pictures) == before
    assert files_in(output) == FORMATS
    for path, result in results.items():
        assert result.output == output / path.relative_to(pictures)
        assert studio.trusts(result.output)
    assert set(studio.workspace.queries.counts().items()) >= {(State.PROTECTED, 6)}


def test_in_place_the_original_is_kept_and_the_file_is_signed(studio, pictures):
    before = digests(pictures)
    studio.protect(pictures, output=None)
    assert set(digests(pictures)) == set(before), "no file more, no file less"
    for path, digest in before.items():
        assert studio.trusts(path)
        kept = backup_path(studio.workspace.home, digest, path.suffix)
        assert digests(kept.parent)[kept] == digest
    assert leftovers(pictures, studio.workspace.home.root) == []


@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_running_twice_changes_nothing_the_second_time(studio, pictures, output, in_place):
    place = None if in_place else output
    studio.protect(pictures, output=place)
    before = digests(pictures.parent)
    again = studio.protect(pictures, output=place)
    assert {result.status for result in again.values()} == {Status.SKIPPED}
    assert {result.reason for result in again.values()} == {"Already protected under this policy."}
    after = digests(pictures.parent)
    assert {path: after[path] for path in before if path.is_relative_to(pictures)} == {
        path: digest for path, digest in before.items() if path.is_relative_to(pictures)
    }
    if not in_place:
        assert files_in(output) == FORMATS


def test_a_copy_that_was_lost_is_made_again(studio, photo, output):
    studio.protect_one(photo, output)
    (output / photo.name).unlink()
    assert studio.protect_one(photo, output).status is Status.OK
    assert studio.trusts(output / photo.name)
    assert studio.state() is State.PROTECTED


def test_another_folder_gets_a_copy_of_its_own(studio, photo, tmp_path):
    for name in ("one", "two"):
        assert studio.protect_one(photo, tmp_path / name).status is Status.OK
    files = studio.workspace.queries.files_of(1)
    assert [file.role for file in files] == [Role.ORIGINAL, Role.SIGNED, Role.SIGNED]


def test_an_edited_original_is_protected_anew(studio, photo, output):
    studio.protect_one(photo, output)
    with Image.open(photo) as image:
        image.rotate(90).save(photo, "JPEG")
    edited = photo.read_bytes()

    again = studio.protect_one(photo, output)

    assert again.status is Status.OK, again.reason
    assert photo.read_bytes() == edited
    with Image.open(photo) as original, Image.open(again.output) as copy:
        assert copy.tobytes() == original.tobytes()
    assert studio.protect_one(photo, output).status is Status.SKIPPED


def test_another_policy_is_written_beside_the_first_copy(studio, photo, output):
    first = studio.protect_one(photo, output)
    second = studio.protect_one(photo, output, policy=NO_TRAINING)
    assert first.output == output / "harbour.jpg"
    assert second.output == output / "harbour-2.jpg"
    assert studio.verdict(first.output).answers != studio.verdict(second.output).answers
    details = studio.workspace.queries.details(1)
    assert details.policy == NO_TRAINING
    assert studio.protect_one(photo, output, policy=NO_TRAINING).status is Status.SKIPPED


def test_another_policy_in_place_keeps_the_whole_history(studio, photo):
    original = photo.read_bytes()
    for policy in (NO_AI, NO_TRAINING, ON_REQUEST):
        assert studio.protect_one(photo, None, policy=policy).status is Status.OK
        verdict = studio.verdict(photo)
        assert verdict.standing is Standing.TRUSTED
        assert verdict.answers == {use: policy.of(use) for use in verdict.answers}
    kept = [path.read_bytes() for path in studio.workspace.home.backups.rglob("*.jpg")]
    assert original in kept
    assert studio.workspace.queries.details(1).policy == ON_REQUEST


def test_a_stated_origin_is_remembered_for_the_next_time(studio, photo, tmp_path):
    studio.protect_one(photo, tmp_path / "one", origin=Origin.SCAN)
    assert studio.workspace.queries.details(1).origin is Origin.SCAN
    again = studio.protect_one(photo, tmp_path / "two", policy=NO_TRAINING)
    assert b"newscodes/digitalsourcetype/print" in again.output.read_bytes()


def test_nothing_that_is_there_is_ever_replaced(studio, photo, output):
    output.mkdir()
    taken = output / "harbour.jpg"
    taken.write_bytes(b"somebody's own file")
    dangling = output / "harbour-2.jpg"
    dangling.symlink_to(output / "gone.jpg")
    (output / "harbour-3.jpg").mkdir()

    result = studio.protect_one(photo, output)

    assert result.output == output / "harbour-4.jpg"
    assert taken.read_bytes() == b"somebody's own file"
    assert dangling.is_symlink()
    assert not (output / "gone.jpg").exists()
    assert studio.trusts(result.output)


def test_copies_beside_the_originals_get_a_number(studio, photo):
    before = photo.read_bytes()
    result = studio.protect_one(photo, photo.parent)
    assert result.output == photo.with_name("harbour-2.jpg")
    assert photo.read_bytes() == before
    assert studio.protect_one(photo, photo.parent).status is Status.SKIPPED


def test_an_output_inside_the_source_is_not_fed_to_itself(studio, pictures):
    inside = pictures / "2026" / "signed"
    first = studio.protect(pictures, output=inside)
    assert len(first) == 6
    found = files_in(pictures)
    for _ in range(2):
        again = studio.protect(pictures, output=inside)
        assert set(again) == set(first)
        assert {result.status for result in again.values()} == {Status.SKIPPED}
        assert files_in(pictures) == found
    assert len(studio.states()) == 6


def test_a_signed_copy_that_is_named_itself_gets_an_answer(studio, photo, output, tmp_path):
    copy = studio.protect_one(photo, output).output
    results = studio.protect(copy, output=tmp_path / "more")
    assert set(results) == {copy}
    assert results[copy].status is Status.SKIPPED
    assert "signed copy" in results[copy].reason


def test_the_same_file_named_in_many_ways_is_one_file(studio, photo, output, monkeypatch):
    monkeypatch.chdir(photo.parent)
    link = photo.with_name("link.jpg")
    link.symlink_to(photo)
    ways = (
        photo,
        photo.parent,
        photo.parent / "." / photo.name,
        photo.parent / ".." / photo.parent.name / photo.name,
        type(photo)(photo.name),
        link,
    )
    results = studio.protect(*ways, output=output)
    assert list(results) == [photo]
    assert len(files_in(output)) == 1


def test_same_names_from_different_folders_do_not_collide(studio, tmp_path, output):
    for folder in ("a", "b", "c"):
        (tmp_path / folder).mkdir()
        with Image.open(IMAGE / "demo.jpg") as image:
            image.rotate(ord(folder)).save(tmp_path / folder / "x.jpg")
    results = studio.protect(*(tmp_path / folder / "x.jpg" for folder in "abc"), output=output)
    assert files_in(output) == {"x.jpg", "x-2.jpg", "x-3.jpg"}
    assert len({result.output for result in results.values()}) == 3


def test_all_works_keep_their_folders_below_what_they_share(studio, pictures, output):
    studio.protect(pictures, output=output / "first")
    protection = Protection(studio.key, NO_TRAINING, None, output / "second")
    works = [line.id for line in studio.workspace.queries.lines()]
    results = list(
        protect_works(studio.workspace, works, protection, studio.executor, studio.cancel)
    )
    assert {result.status for result in results} == {Status.OK}
    assert files_in(output / "second") == FORMATS


def test_a_link_is_followed_to_the_picture_and_stays_a_link(studio, photo, tmp_path):
    link = tmp_path / "link.jpg"
    link.symlink_to(photo)
    result = studio.protect_one(link, None)
    assert result.path == photo
    assert link.is_symlink()
    assert studio.trusts(link)
    assert studio.trusts(photo)


def test_the_other_name_of_a_hard_linked_file_keeps_the_original(studio, photo):
    other = photo.with_name("other.jpg")
    os.link(photo, other)
    before = other.read_bytes()
    studio.protect_one(photo, None)
    assert studio.trusts(photo)
    assert other.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_private_picture_stays_private(studio, photo, output, in_place):
    photo.chmod(0o600)
    result = studio.protect_one(photo, None if in_place else output)
    assert result.output.stat().st_mode & 0o777 == 0o600


def test_our_own_home_is_never_worked_on(studio, photo, output):
    home = studio.workspace.home.root
    studio.protect_one(photo, None)
    results = studio.protect(home, home.parent, output=output)
    assert not [path for path in results if path.is_relative_to(home)]
    inside = studio.protect(home / "backups", output=output)
    assert inside == {}


def test_a_home_behind_a_link_is_not_worked_on_either(tmp_path, photo, output):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "elsewhere")
    with Workspace(Home(tmp_path / "linked" / "home")) as workspace:
        workspace.signers.create_identity("Ana Ruiz")
        studio = Studio(workspace, workspace.signers.signing_key())
        studio.protect_one(photo, None)
        results = studio.protect(tmp_path, output=output)
        assert set(results) == {photo}


def test_a_batch_of_all_sorts_goes_on_to_its_end(studio, pictures, output, tmp_path):
    (pictures / "notes.txt").write_text("no work at all")
    (pictures / "empty.jpg").touch()
    (pictures / "junk.png").write_bytes(b"junk" * 100)
    whole = (pictures / "demo.jpg").read_bytes()
    (pictures / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (pictures / "really.png").write_bytes(whole)
    (pictures / "raw.nef").write_bytes(b"II*\x00" + bytes(100))
    (pictures / "film.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42")
    (pictures / ".hidden.jpg").write_bytes(whole)
    (pictures / "Thumbs.db").write_bytes(b"x")
    (pictures / "dangling.jpg").symlink_to(tmp_path / "nowhere.jpg")
    staging_path(pictures / "x.jpg").write_bytes(whole[:1000])
    with Image.open(IMAGE / "demo.tif") as page:
        page.save(pictures / "pages.tif", save_all=True, append_images=[page.copy()])
    before = digests(pictures)

    results = studio.protect(pictures, tmp_path / "missing.jpg", output=output)

    assert statuses(results.values()) == {
        "demo.jpg": "ok",
        "demo.png": "ok",
        "demo.gif": "ok",
        "demo.tif": "ok",
        "demo.webp": "ok",
        "demo.avif": "ok",
        "empty.jpg": "failed",
        "junk.png": "failed",
        "cut.jpg": "failed",
        "really.png": "failed",
        "raw.nef": "ok",
        "film.mp4": "failed",
        "notes.txt": "skipped",
        "nowhere.jpg": "failed",
        "pages.tif": "ok",
        "missing.jpg": "failed",
    }
    reasons = {path.name: result.reason for path, result in results.items()}
    assert "empty" in reasons["empty.jpg"]
    assert "damaged or incomplete" in reasons["cut.jpg"]
    assert "content is JPEG" in reasons["really.png"]
    assert "several pages" in reasons["pages.tif"]
    assert "does not exist" in reasons["missing.jpg"]
    assert digests(pictures) == before
    beside = {f"{name}{end}" for name in ("raw.nef", "pages.tif") for end in ("", ".c2pa")}
    assert files_in(output) == FORMATS | beside
    assert len(studio.states()) == 8


def test_a_work_whose_file_is_gone_fails_alone(studio, pictures, output):
    studio.protect(pictures, output=output / "first")
    (pictures / "demo.png").unlink()
    protection = Protection(studio.key, NO_TRAINING, None, output / "second")
    results = list(
        protect_works(
            studio.workspace,
            [line.id for line in studio.workspace.queries.lines()],
            protection,
            studio.executor,
            studio.cancel,
        )
    )
    found = {result.path.name: result for result in results}
    assert found["demo.png"].status is Status.FAILED
    assert "does not exist" in found["demo.png"].reason
    assert sum(result.status is Status.OK for result in results) == 5


def test_an_output_that_is_a_file_is_refused_before_anything_is_done(studio, photo, output):
    output.write_bytes(b"a file")
    with pytest.raises(UserError, match="cannot be used"):
        studio.protect_one(photo, output)
    assert output.read_bytes() == b"a file"
    assert studio.states() == {}


def test_a_folder_where_a_subfolder_cannot_be_made_costs_only_its_files(studio, pictures, output):
    output.mkdir()
    (output / "2026").write_bytes(b"a file in the way")
    results = studio.protect(pictures, output=output)
    failed = {path.name for path, result in results.items() if result.status is Status.FAILED}
    assert failed == {"demo.tif", "demo.webp", "demo.avif"}
    assert files_in(output) == {"demo.jpg", "demo.png", "demo.gif", "2026"}


def test_a_moved_catalogue_recognises_its_own_signature(studio, photo, tmp_path):
    """A new home with the same identity: what was signed in place is known again."""
    studio.protect_one(photo, None)
    signed = photo.read_bytes()
    other = tmp_path / "other home"
    shutil.copytree(studio.workspace.home.identities, other / "identities")
    with Workspace(Home(other)) as workspace:
        again = Studio(workspace, workspace.signers.signing_key())
        result = again.protect_one(photo, None)
        assert result.status is Status.SKIPPED
        assert photo.read_bytes() == signed
        assert again.state() is State.PROTECTED


def test_a_name_that_belongs_to_another_work_is_not_taken(studio, photo, output, tmp_path):
    first = studio.protect_one(photo, output)
    first.output.unlink()
    other = tmp_path / "elsewhere" / photo.name
    other.parent.mkdir()
    other.write_bytes(photo.read_bytes() + b"\0")
    second = studio.protect_one(other, output)
    assert second.status is Status.OK
    assert second.output != first.output
    known = studio.workspace.queries.file_at(second.output)
    assert known.work_id == second.work_id != first.work_id


def test_a_copy_that_was_found_broken_does_not_count_as_protected(studio, photo, output):
    copy = studio.protect_one(photo, output).output
    before = copy.stat()
    data = bytearray(copy.read_bytes())
    data[-300] ^= 0xFF
    copy.write_bytes(bytes(data))
    os.utime(copy, ns=(before.st_atime_ns, before.st_mtime_ns))  # as some programs do
    studio.verify(copy)
    again = studio.protect_one(photo, output)
    assert again.status is Status.OK
    assert again.output != copy
    assert studio.trusts(again.output)


def test_what_of_a_work_is_a_persons_is_remembered_with_it(studio, photo, output):
    words = "I waited three mornings for this light."
    protection = Protection(studio.key, NO_AI, None, output, contribution=words)
    (result,) = protect_paths(studio.workspace, [photo], protection, studio.executor, studio.cancel)
    assert studio.workspace.queries.details(result.work_id).contribution == words
    again = studio.protect_one(photo, None, policy=WITH_CREDIT)
    assert again.status is Status.OK
    assert words.encode() in photo.read_bytes(), "said again, though not typed again"
