"""`relink` has the catalogue follow files that were moved or renamed."""

import shutil

import pytest


@pytest.fixture
def archive(ana, photo, tmp_path):
    """A folder of three works in the catalogue."""
    folder = tmp_path / "archive"
    (folder / "may").mkdir(parents=True)
    for name in ("harbour", "mill", "may/tower"):
        (folder / f"{name}.jpg").write_bytes(photo.read_bytes() + name.encode())
    assert ana("add", folder).code == 0
    return folder


def test_a_renamed_folder_is_found_by_itself(ana, archive):
    assert "Every file of the catalogue is where it was." in ana("relink").out
    new = archive.with_name("archive of May")
    archive.rename(new)
    looked = ana("relink", "--dry-run")
    assert looked.code == 0
    assert f"{archive} → {new}  (3 files)" in looked.out
    assert "Nothing was changed" in looked.err
    found = ana("--json", "relink")
    assert found.code == 0
    assert found.record == {
        "from": str(archive), "to": str(new), "folder": True, "files": 3, "status": "ok",
    }  # fmt: skip
    listed = ana("--json", "list").records
    assert {record["state"] for record in listed} == {"unprotected"}
    assert all(record["path"].startswith(str(new)) for record in listed)


def test_what_is_not_certain_or_not_found_is_listed_and_fails(ana, archive, tmp_path):
    lost = archive / "mill.jpg"
    for name in ("one.jpg", "two.jpg"):
        shutil.copy(lost, tmp_path / name)
    lost.unlink()
    run = ana("--json", "relink", tmp_path)
    assert run.code == 1
    assert run.record == {
        "path": str(lost),
        "status": "unsettled",
        "reason": "several",
        "candidates": [str(tmp_path / "one.jpg"), str(tmp_path / "two.jpg")],
    }
    assert f"{lost}: it cannot be told which file it is now" in ana("relink", tmp_path).err
    (tmp_path / "one.jpg").unlink()
    (tmp_path / "two.jpg").unlink()
    run = ana("relink")
    assert run.code == 1
    assert "0 of 1 file found again." in run.out
    assert f"Looked in {archive}" in run.err
    assert "Name the folders or drives to look in" in run.err


def test_names_that_were_swapped_are_followed(ana, archive):
    one, other, aside = archive / "mill.jpg", archive / "harbour.jpg", archive / "aside"
    for path, new in ((one, aside), (other, one), (aside, other)):
        path.rename(new)
    run = ana("relink")
    assert run.code == 0
    assert "2 of 2 files found again." in run.out
    assert f"{one} → {other}" in run.out


def test_part_of_what_is_missing_can_be_looked_for(ana, archive, tmp_path):
    new = tmp_path / "elsewhere" / "deep"
    new.parent.mkdir()
    archive.rename(new)
    assert ana("relink", "--below", archive / "may", tmp_path / "elsewhere").code == 0
    assert ana("--json", "list", "state:missing").records == [], "nobody has looked yet"
    found = ana("--json", "list", "--look", "state:missing").records
    paths = [record["path"] for record in found]
    assert sorted(paths) == [str(archive / "harbour.jpg"), str(archive / "mill.jpg")]


def test_a_folder_that_is_not_there_is_said(ana, archive, tmp_path):
    run = ana("relink", tmp_path / "nowhere")
    assert run.code == 2
    assert "There is no such folder" in run.err
