"""Writing the opt-out for a site: whole files, older ones kept aside, the same twice."""

import errno

import pytest

from countermark.base.errors import EnvironmentFault, UserError
from countermark.operations import export_folder
from countermark.operations.declare import declare
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.operations.support import digests, files_in, leftovers

SITE = "https://ana.example"


@pytest.fixture
def site(studio, tmp_path):
    """Declares for a site into a folder; gives what was written by its path there."""

    def write(address=SITE, policy=None, folder=tmp_path / "site"):
        written = declare(studio.workspace, address, folder, policy).written
        return {item.document.path: item for item in written}

    write.folder = tmp_path / "site"
    return write


def test_every_document_is_written_whole(site):
    written = site()
    assert written
    proof = {name for name in files_in(site.folder) if name.startswith("declaration/")}
    assert set(written) == files_in(site.folder) - proof
    for item in written.values():
        assert item.path.read_bytes() == item.document.text.encode()
        assert not item.unchanged
        assert item.kept is None
    assert any("robots" in path for path in written)
    assert any("tdmrep" in path for path in written)


def test_the_second_time_nothing_is_touched(site):
    site()
    before = {path: path.stat().st_mtime_ns for path in site.folder.rglob("*")}
    again = site()
    assert all(item.unchanged for item in again.values())
    assert {path: path.stat().st_mtime_ns for path in site.folder.rglob("*")} == before


def test_an_older_different_file_is_kept_aside(site):
    robots = next(path for path in site() if path.endswith("robots.txt"))
    place = site.folder / robots
    for number, text in enumerate((b"User-agent: *\nAllow: /\n", b"mine, again\n")):
        place.write_bytes(text)
        item = site()[robots]
        assert item.kept is not None
        assert item.kept.read_bytes() == text
        assert place.read_bytes() == item.document.text.encode()
        assert len(list(place.parent.glob("robots.txt*.old"))) == number + 1
    assert leftovers(site.folder) == []


def test_another_decision_replaces_and_keeps_the_one_before(site):
    first = site(policy=NO_AI)
    before = digests(site.folder)
    second = site(policy=ON_REQUEST)
    kept = [item for item in second.values() if item.kept]
    assert kept
    for item in kept:
        assert digests(site.folder)[item.kept] == before[item.path]
    assert set(first) == set(second)


def test_the_strictest_of_the_works_is_declared(studio, photo, output, site):
    studio.protect_one(photo, output, policy=ON_REQUEST)
    mild = site(folder=site.folder / "mild")
    studio.protect_one(photo, output / "more", policy=NO_AI)
    strict = site(folder=site.folder / "strict", policy=None)
    different = {path for path in mild if mild[path].document.text != strict[path].document.text}
    assert [path for path in different if "README" not in path]


@pytest.mark.parametrize("address", ["", "ana", "ftp://ana.example", "https://", "not a site"])
def test_an_address_that_is_none_writes_nothing(site, address):
    with pytest.raises(UserError):
        site(address)
    assert not site.folder.exists() or files_in(site.folder) == set()


def test_without_an_identity_nothing_is_declared(workspace, tmp_path):
    with pytest.raises(UserError, match="no signing identity"):
        declare(workspace, SITE, tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_a_folder_that_refuses_says_why(site, monkeypatch):
    def refuse(*_args, **_options):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(export_folder, "write_whole", refuse)
    with pytest.raises(EnvironmentFault, match="The disk is full"):
        site()
    assert files_in(site.folder) == set()


def test_a_file_where_the_folder_should_be_is_left_alone(site):
    site.folder.write_bytes(b"mine")
    with pytest.raises(EnvironmentFault):
        site()
    assert site.folder.read_bytes() == b"mine"


def test_the_site_is_remembered(studio, site):
    site("https://Ana.example/works/")
    assert studio.workspace.settings.site.startswith("https://ana.example")
