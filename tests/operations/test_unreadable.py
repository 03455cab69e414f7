"""What cannot be read is named with its reason, and everything else goes on."""

import os
from pathlib import Path

import pytest

from countermark.credentials.verdict import Standing
from countermark.jobs.executors import InlineExecutor
from countermark.operations.add import add
from countermark.operations.moved import find_moved


@pytest.fixture
def shelf(tmp_path, photo):
    """A folder with a picture, a damaged one, an empty one, and a folder that is closed."""
    folder = tmp_path / "shelf"
    (folder / "closed" / "below").mkdir(parents=True)
    for number, name in enumerate(("a.jpg", "z.jpg", "closed/b.jpg", "closed/below/c.jpg")):
        (folder / name).write_bytes(photo.read_bytes() + bytes([number]))
    (folder / "damaged.jpg").write_bytes(photo.read_bytes()[:500])
    (folder / "empty.jpg").write_bytes(b"")
    return folder


@pytest.fixture
def closed(shelf, monkeypatch):
    """Nobody may open one of the folders; whoever runs the tests may be allowed everything."""
    scan = os.scandir

    def refused(folder="."):
        if os.fspath(folder) == str(shelf / "closed"):
            raise PermissionError(13, "Permission denied", str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refused)
    return shelf / "closed"


def added(workspace, cancel, *paths: Path):
    results = list(add(workspace, paths, InlineExecutor(), cancel))
    return {result.path.name: (result.status.value, result.reason) for result in results}


def test_what_cannot_be_read_is_listed_and_the_others_are_added(workspace, cancel, shelf, closed):
    said = added(workspace, cancel, shelf)
    assert {name: status for name, (status, _) in said.items()} == {
        "a.jpg": "ok", "z.jpg": "ok", "damaged.jpg": "failed", "empty.jpg": "failed",
        "closed": "failed",
    }  # fmt: skip
    assert said["closed"][1].startswith("The folder cannot be opened. ")
    assert str(closed) in said["closed"][1]
    assert "empty" in said["empty.jpg"][1]
    again = added(workspace, cancel, shelf)
    assert again["a.jpg"][0] == "skipped"
    assert again["closed"] == said["closed"], "it is not forgotten"


def test_a_closed_folder_that_was_named_itself_is_said(workspace, cancel, closed):
    assert [status for status, _ in added(workspace, cancel, closed).values()] == ["failed"]


def test_a_closed_folder_does_not_pass_for_verified(studio, shelf, closed):
    verdict = studio.verify(shelf)[closed].verdict
    assert verdict.standing is Standing.UNREADABLE
    assert "cannot be opened" in verdict.sentence


def test_a_closed_folder_is_none_where_files_were_lost(workspace, cancel, shelf, closed, tmp_path):
    added(workspace, cancel, shelf)
    (shelf / "a.jpg").rename(shelf / "renamed.jpg")
    proposal = find_moved(workspace, [shelf], cancel)
    assert [fix.new for fix in proposal.fixes] == [str(shelf / "renamed.jpg")]
