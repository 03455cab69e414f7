"""File names are the user's business: any that the disk holds is worked on, or refused in words."""

import os
import sys

import pytest
from iscc_samples import IMAGE

from countermark.operations.add import add
from countermark.operations.results import Status
from tests.operations.support import files_in

NAMES = [
    "with space.jpg",
    "-rf.jpg",
    "--in-place.jpg",
    "new\nline.jpg",
    "tab\tand\rreturn.jpg",
    "esc\x1b[31mred\x07.jpg",
    "山田 夜明け.jpg",
    "e\u0301-decomposed.jpg",
    "👩‍🎨🏳️‍🌈.jpg",
    "\u202egpj.evil.jpg",
    "'quotes\" and `ticks`.jpg",
    "$HOME ${PATH} $(id).jpg",
    "%s%n %2F.jpg",
    "[brackets] {braces} *?.jpg",
    "a.b.c.JPG",
    "UPPER.JPEG",
    "semi;colon&and|pipe.jpg",
    "back\\slash.jpg",
    "~tilde.jpg",
    ":heart:.jpg",
    "x" * 240 + ".jpg",
    "山" * 80 + ".jpg",
]

posix_names = pytest.mark.skipif(os.name != "posix", reason="names that Windows does not allow")


@pytest.fixture
def data():
    return (IMAGE / "demo.jpg").read_bytes()


@posix_names
@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_protected_under_its_own_name(studio, tmp_path, output, data, name, in_place):
    folder = tmp_path / "named"
    folder.mkdir()
    path = folder / name
    path.write_bytes(data)

    result = studio.protect_one(path, None if in_place else output)

    assert result.status is Status.OK, result.reason
    assert studio.trusts(result.output)
    assert files_in(folder) == {name}
    if not in_place:
        assert files_in(output) == {name}
    again = studio.protect(folder, output=None if in_place else output)
    assert [item.status for item in again.values()] == [Status.SKIPPED]


@posix_names
def test_a_folder_may_have_any_name_too(studio, tmp_path, output, data):
    folder = tmp_path / "-new\nfolder %s 👩‍🎨"
    folder.mkdir()
    (folder / "x.jpg").write_bytes(data)
    results = studio.protect(tmp_path / folder.name, output=output / "deep\n" / "-er")
    assert [item.status for item in results.values()] == [Status.OK]


@posix_names
@pytest.mark.skipif(sys.platform == "darwin", reason="its file systems hold only text")
@pytest.mark.parametrize("in_place", [False, True], ids=["copies", "in-place"])
def test_a_name_that_is_no_text_is_refused_and_the_others_go_on(
    studio, tmp_path, output, data, in_place
):
    folder = tmp_path / "named"
    folder.mkdir()
    odd = os.fsdecode(os.fsencode(folder) + b"/caf\xe9.jpg")
    with open(odd, "wb") as file:  # noqa: PTH123 - a path that is no text
        file.write(data)
    (folder / "good.jpg").write_bytes(data)

    results = studio.protect(folder, output=None if in_place else output)
    found = {result.status: result for result in results.values()}

    assert "not valid text" in found[Status.FAILED].reason
    assert found[Status.OK].path == folder / "good.jpg"
    with open(odd, "rb") as file:  # noqa: PTH123 - a path that is no text
        assert file.read() == data
    verdicts = studio.verify(folder)
    assert len(verdicts) == 2, "reading needs no catalogue"
    added = list(add(studio.workspace, [folder], studio.executor, studio.cancel))
    assert {result.status for result in added} == {Status.FAILED, Status.SKIPPED}
    assert studio.workspace.journal.records() == (), "such a name is nothing to try again"


@pytest.mark.parametrize(
    "name", ["n" * 300 + ".jpg", "~nobody-of-this-name/x.jpg", "a/" * 3000 + "x.jpg", "x" * 5000]
)
def test_a_path_that_cannot_be_is_an_answer_not_an_accident(studio, tmp_path, output, name):
    results = studio.protect(tmp_path / name, output=output)
    assert [result.status for result in results.values()] == [Status.FAILED]
    (verified,) = studio.verify(tmp_path / name).values()
    assert verified.verdict.standing.value == "unreadable"


def test_a_long_name_whose_number_does_not_fit_is_refused_in_words(studio, tmp_path, output, data):
    name = "x" * 251 + ".jpg"
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(data)
    results = studio.protect(*(tmp_path / f / name for f in "ab"), output=output)
    found = {result.status: result for result in results.values()}
    assert set(found) == {Status.OK, Status.FAILED}
    assert "too long" in found[Status.FAILED].reason
    assert files_in(output) == {name}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_in_a_folder_of_pictures_holds_nothing_up(studio, photo, output):
    os.mkfifo(photo.with_name("pipe.jpg"))
    results = studio.protect(photo.parent, output=output)
    assert {path.name: result.status for path, result in results.items()} == {
        "harbour.jpg": Status.OK,
        "pipe.jpg": Status.FAILED,
    }
    assert set(studio.verify(photo.parent)) == set(results)


def test_links_that_run_in_circles_hold_nothing_up(studio, photo, output):
    photo.with_name("loop.jpg").symlink_to(photo.with_name("loop.jpg"))
    (photo.parent / "around").symlink_to(photo.parent)
    results = studio.protect(photo.parent, output=output)
    assert {path.name: result.status for path, result in results.items()} == {
        "harbour.jpg": Status.OK,
        "loop.jpg": Status.FAILED,
    }
