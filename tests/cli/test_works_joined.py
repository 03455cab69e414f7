"""`work` shows which files are one work, and joins and splits them."""

import shutil

import pytest


@pytest.fixture
def folder(ana, photo, tmp_path):
    """A picture with a copy, and another picture."""
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "harbour.jpg").write_bytes(photo.read_bytes())
    shutil.copy(photo, folder / "harbour copy.jpg")
    (folder / "mill.jpg").write_bytes(photo.read_bytes() + b"another")
    added = ana("--json", "add", folder)
    assert added.code == 0
    assert len({record["work"] for record in added.records}) == 2
    return folder


def roles(run) -> dict[str, str]:
    assert run.code == 0, run.err
    return {file["path"].rpartition("/")[2]: file["role"] for file in run.record["files"]}


def test_the_files_of_a_work_are_shown(ana, folder):
    assert roles(ana("--json", "work", "show", folder / "harbour.jpg")) == {
        "harbour copy.jpg": "original", "harbour.jpg": "duplicate",
    }  # fmt: skip
    listed = ana("--json", "list", "has:duplicate").record
    assert listed["others"] == [str(folder / "harbour.jpg")]
    assert "duplicate        whole" in ana("work", "show", str(listed["id"])).out


def test_works_are_joined_by_file_or_number_and_split_again(ana, folder):
    mill = ana("--json", "work", "show", folder / "mill.jpg").record["id"]
    joined = roles(ana("--json", "work", "join", folder / "harbour.jpg", str(mill)))
    assert joined == {
        "harbour copy.jpg": "original", "harbour.jpg": "duplicate", "mill.jpg": "alternate",
    }  # fmt: skip
    assert ana("--json", "list", "--count").record == {"count": 1}
    alone = roles(ana("--json", "work", "split", folder / "mill.jpg"))
    assert alone == {"mill.jpg": "original"}
    assert ana("--json", "list", "--count").record == {"count": 2}


def test_what_is_no_work_is_said(ana, folder):
    for arguments, says in (
        (("show", "99"), "no such work: 99"),
        (("join", folder / "mill.jpg"), "two works at least"),
        (("split", folder / "mill.jpg"), "Nothing would be left"),
        (("split", folder / "none.jpg"), "no such file"),
    ):
        run = ana("work", *arguments)
        assert run.code == 2
        assert says in run.err


def test_a_work_is_taken_out_of_the_catalogue_and_its_file_stays(ana, photo):
    ana("add", photo)
    run = ana("--json", "work", "forget", photo)
    assert run.code == 0
    assert run.record["status"] == "forgotten"
    assert ana("--json", "list").records == []
    assert photo.exists()
    assert ana("work", "forget", photo).code == 2
