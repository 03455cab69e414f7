"""An asset and the credential beside it find each other by their names."""

import pytest

from countermark.credentials.sidecar import asset_of, find_sidecar, is_sidecar, sidecar_path


@pytest.fixture
def files(tmp_path):
    def make(*names):
        for name in names:
            (tmp_path / name).write_bytes(b"x")
        return tmp_path

    return make


def test_a_sidecar_is_written_under_the_whole_name(tmp_path):
    assert sidecar_path(tmp_path / "a.tar.jpg") == tmp_path / "a.tar.jpg.c2pa"


def test_the_whole_name_is_looked_for_before_the_short_one(files):
    folder = files("a.jpg", "a.c2pa")
    assert find_sidecar(folder / "a.jpg") == folder / "a.c2pa"
    files("a.jpg.c2pa")
    assert find_sidecar(folder / "a.jpg") == folder / "a.jpg.c2pa"


def test_an_asset_without_a_sidecar_has_none(files):
    folder = files("a.jpg", "b.jpg.c2pa")
    (folder / "a.c2pa").mkdir()
    assert find_sidecar(folder / "a.jpg") is None
    assert find_sidecar(folder / "b.jpg.c2pa") is None


@pytest.mark.parametrize("name", ["a.jpg.c2pa", "a.c2pa", "A.C2PA"])
def test_a_sidecar_is_known_by_its_suffix(tmp_path, name):
    assert is_sidecar(tmp_path / name)
    assert not is_sidecar(tmp_path / f"{name}.jpg")


def test_a_sidecar_finds_its_asset(files):
    folder = files("a.jpg", "a.jpg.c2pa", "b.png", "b.c2pa", "notes", "notes.c2pa")
    assert asset_of(folder / "a.jpg.c2pa") == folder / "a.jpg"
    assert asset_of(folder / "b.c2pa") == folder / "b.png"
    assert asset_of(folder / "notes.c2pa") == folder / "notes"


def test_a_sidecar_without_an_asset_names_none(files):
    folder = files("a.jpg.c2pa", "b.jpg")
    assert asset_of(folder / "a.jpg.c2pa") is None
    assert asset_of(folder / "b.jpg") is None


def test_a_sidecar_that_could_be_of_two_is_of_none(files):
    folder = files("a.jpg", "a.png", "a.c2pa")
    assert asset_of(folder / "a.c2pa") is None
    files("a.png.c2pa")
    assert asset_of(folder / "a.c2pa") == folder / "a.jpg"
