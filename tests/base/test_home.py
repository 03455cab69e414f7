"""The home folder: which one it is, and that it belongs to one person."""

import logging
import os
import stat
from pathlib import Path

import platformdirs
import pytest

from countermark.base.errors import EnvironmentFault
from countermark.base.home import HOME_VARIABLE, Home
from countermark.base.logs import join_logging, log_place, start_logging


def test_the_folder_asked_for_comes_before_the_environments_and_the_platforms(
    tmp_path, monkeypatch
):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "environment"))
    assert Home.choose(tmp_path / "asked").root == tmp_path / "asked"
    assert Home.choose().root == tmp_path / "environment"
    monkeypatch.setenv(HOME_VARIABLE, "")
    assert Home.choose().root == platformdirs.user_data_path("countermark", appauthor=False)
    monkeypatch.delenv(HOME_VARIABLE)
    assert Home.choose().root.name == "countermark"


def test_the_folder_is_absolute_and_may_begin_with_a_tilde(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert Home.choose(Path("~/works")).root == tmp_path / "works"
    assert Home.choose(Path("here")).root == tmp_path / "here"


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_the_folders_are_for_this_user_alone_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        home = Home(tmp_path / "new" / "home").make()
    finally:
        os.umask(before)
    for folder in (home.root, home.identities, home.backups, home.thumbnails):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, folder


def test_making_it_twice_changes_nothing(tmp_path):
    home = Home(tmp_path / "home").make()
    (home.identities / "kept").write_text("kept")
    home.make()
    assert (home.identities / "kept").read_text() == "kept"


def test_everything_lies_inside(tmp_path):
    home = Home(tmp_path / "home")
    places = [home.catalogue, home.identities, home.backups, home.thumbnails]
    places += [home.settings, home.log]
    assert len(set(places)) == len(places)
    assert all(place.parent == home.root for place in places)


def test_a_file_in_the_way_is_the_environments_fault(tmp_path):
    (tmp_path / "taken").write_text("a file")
    for root in (tmp_path / "taken", tmp_path / "taken" / "below"):
        with pytest.raises(EnvironmentFault) as refused:
            Home(root).make()
        assert "--home" in refused.value.hint
        assert str(root) in refused.value.message


@pytest.fixture
def logger():
    """The program's logger without handlers, given back as it was."""
    found = logging.getLogger("countermark")
    before, level = found.handlers[:], found.level
    found.handlers.clear()
    yield found
    for handler in found.handlers:
        handler.close()
    found.handlers[:] = before
    found.setLevel(level)


def test_the_log_is_written_once_however_often_it_is_started(tmp_path, logger):
    path = tmp_path / "countermark.log"
    start_logging(path)
    start_logging(tmp_path / "other.log")
    assert not path.exists(), "an uneventful run leaves no log"
    logging.getLogger("countermark.media").warning("the lens cap is on: %s", "ä 山")
    logging.getLogger("countermark.media").debug("nobody wants to know")
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("WARNING countermark.media: the lens cap is on: ä 山")
    assert not (tmp_path / "other.log").exists()


def test_the_log_does_not_grow_for_ever(tmp_path, logger):
    start_logging(tmp_path / "countermark.log")
    for _ in range(60):
        logger.warning("x" * 100_000)
    logs = list(tmp_path.iterdir())
    assert len(logs) == 4
    assert sum(path.stat().st_size for path in logs) < 5_000_000


def test_a_worker_logs_where_the_program_logs(tmp_path, logger):
    assert log_place() is None
    start_logging(tmp_path / "countermark.log")
    assert log_place() == tmp_path / "countermark.log"
    logger.warning("from the program")
    place = log_place()
    logger.handlers[0].close()
    logger.handlers.clear()
    join_logging(place)
    logger.warning("from a worker: %s", "ä 山")
    lines = (tmp_path / "countermark.log").read_text("utf-8").splitlines()
    assert [line.partition(": ")[2] for line in lines] == [
        "from the program",
        "from a worker: ä 山",
    ]


def test_a_worker_of_a_program_without_log_is_silent(logger, capfd):
    join_logging(None)
    logger.error("nobody hears")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("begin", [start_logging, join_logging])
def test_a_disk_that_refuses_costs_the_log_and_nothing_else(begin, tmp_path, logger, capfd):
    begin(tmp_path)  # a folder
    logger.error("lost")
    assert capfd.readouterr() == ("", "")
