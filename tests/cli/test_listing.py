"""`list` takes the searches of the window."""

from pathlib import Path

import pytest


@pytest.fixture
def three(ana, photo, tmp_path):
    """Three works of a folder; one is protected."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for name in ("harbour", "mill", "private"):
        (folder / f"{name}.jpg").write_bytes(photo.read_bytes() + name.encode())
    assert ana("add", folder).code == 0
    assert ana("protect", folder / "mill.jpg", "--in-place").code == 0
    return ana


def names(run) -> list[str]:
    assert run.code == 0, run.err
    return [Path(record["path"]).stem for record in run.records]


def test_a_search_lists_what_it_finds(three):
    assert names(three("--json", "list", "file:harbour,mill", "-state:protected")) == ["harbour"]
    assert "1 of 3 works." in three("list", "policy:no-ai").out
    assert "No work is like that." in three("list", "cathedral").out
    assert three("--json", "list", "--count", "state:unprotected").record == {"count": 2}


def test_order_and_number_can_be_chosen(three):
    assert names(three("--json", "list", "--sort", "folder", "--reverse", "--limit", "2")) == [
        "private",
        "mill",
    ]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["polcy:no-ai"], "Did you mean policy:?"),
        (["collection:none-such"], "There is no collection"),
        (["--stat", "protected"], "no option --stat"),
    ],
)
def test_what_is_unclear_is_said(three, words, says):
    run = three("list", *words)
    assert run.code == 2
    assert says in run.err


def test_a_smart_collection_grows_with_the_catalogue(three, tmp_path):
    made = three("--json", "collection", "create", "Signed", "--query", "state:protected").record
    assert (made["works"], made["query"]) == (1, "state:protected")
    assert three("protect", tmp_path / "archive" / "harbour.jpg", "--in-place").code == 0
    assert len(names(three("--json", "list", "collection:signed"))) == 2
    assert "found by state:protected" in three("collection", "list").out
    both = three("collection", "create", "X", "--query", "a", "--folder", tmp_path)
    assert both.code == 2
    assert "Give one of the three." in both.err
