"""Copies of the catalogue: made while it is used, few of them kept, put back whole."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.home import Home
from countermark.catalog.database import HEAD, Database
from countermark.operations.add import add
from countermark.operations.catalogue_backups import (
    back_up_catalogue,
    back_up_daily,
    check_catalogue,
    list_catalogue_backups,
    restore_catalogue,
)
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.way_back import CatalogueDamaged, CatalogueLost, with_way_back
from countermark.operations.workspace import Workspace

TODAY = date(2026, 5, 14)


@pytest.fixture
def filled(workspace, pictures, inline, cancel):
    list(add(workspace, [pictures], inline, cancel))
    return workspace


def titles(home):
    with Workspace(home) as workspace:
        return {line.title for line in workspace.queries.lines()}


def rename_all(workspace, title):
    from countermark.catalog.edits import Fact

    apply_edit(workspace, workspace.queries.work_ids(), Edit({Fact.TITLE: title}))


def test_a_copy_is_made_once_a_day_while_the_catalogue_is_used(filled):
    home = filled.home
    with filled.queries._database.read() as reading:
        reading.exec_driver_sql("SELECT * FROM works").fetchone()
        made = back_up_daily(home, TODAY)
    assert made.name == "catalogue-2026-05-14.sqlite3"
    assert back_up_daily(home, TODAY) is None
    assert back_up_daily(home, TODAY + timedelta(days=1)) is not None
    assert [each.name[10:20] for each in list_catalogue_backups(home)] == [
        "2026-05-15",
        "2026-05-14",
    ]
    assert check_catalogue(home) == ()


def test_seven_days_and_four_weeks_are_kept(filled):
    for days in range(60):
        made = back_up_catalogue(filled.home, TODAY + timedelta(days=days))
        os.utime(made.path, (days, days))
    assert made.path.exists()
    kept = sorted(path.name[10:20] for path in filled.home.catalogue_backups.iterdir())
    assert len(kept) == 7 + 4
    assert kept[-7:] == [str(TODAY + timedelta(days=days)) for days in range(53, 60)]
    weeks = {date.fromisoformat(day).isocalendar()[1] for day in kept[:-7]}
    assert len(weeks) == 4


def test_a_copy_is_put_back_and_what_was_is_kept(filled):
    home = filled.home
    before = {line.title for line in filled.queries.lines()}
    copy = back_up_catalogue(home, TODAY)
    rename_all(filled, "Lost")
    filled.close()
    kept = restore_catalogue(home, copy.name)
    assert titles(home) == before
    restore_catalogue(home, kept.name)
    assert titles(home) == {"Lost"}
    assert not list(home.root.glob(".countermark-*"))


def test_a_catalogue_in_use_is_not_replaced(filled):
    copy = back_up_catalogue(filled.home, TODAY)
    rename_all(filled, "Now")
    with filled.catalogue.database.write(), pytest.raises(UserError, match="is using"):
        restore_catalogue(filled.home, copy.name)
    filled.close()
    assert titles(filled.home) == {"Now"}


def test_a_newer_damaged_or_unknown_copy_is_refused_and_nothing_changes(filled):
    home = filled.home
    before = {line.title for line in filled.queries.lines()}
    newer = back_up_catalogue(home, TODAY)
    with closing(sqlite3.connect(newer.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    damaged = back_up_catalogue(home, TODAY + timedelta(days=1))
    data = bytearray(damaged.path.read_bytes())
    data[8192:40_000] = bytes(40_000 - 8192)
    damaged.path.write_bytes(data)
    nothing = home.catalogue_backups / "catalogue-2026-01-01.sqlite3"
    nothing.write_bytes(b"no catalogue at all")
    filled.close()
    for name, fault, says in (
        (newer.name, UserError, "newer version of Countermark"),
        (damaged.name, EnvironmentFault, "backup is damaged"),
        (nothing.name, UserError, "no catalogue"),
        ("catalogue-1999-01-01.sqlite3", UserError, "There is no backup"),
        ("../catalogue.sqlite3", UserError, "There is no backup"),
    ):
        with pytest.raises(fault, match=says):
            restore_catalogue(home, name)
    assert titles(home) == before


def test_a_damaged_catalogue_is_replaced_and_kept_for_who_can_mend_it(filled):
    home = filled.home
    before = {line.title for line in filled.queries.lines()}
    copy = back_up_catalogue(home, TODAY)
    filled.close()
    data = bytearray(home.catalogue.read_bytes())
    data[: len(data) // 2] = os.urandom(len(data) // 2)
    home.catalogue.write_bytes(data)
    assert check_catalogue(home) != ()
    with pytest.raises(EnvironmentFault):
        back_up_catalogue(home, TODAY + timedelta(days=1))
    assert len(list_catalogue_backups(home)) == 1, "no damaged copy takes a good one's place"
    kept = restore_catalogue(home, copy.name)
    assert kept.read_bytes() == bytes(data)
    assert titles(home) == before


def test_the_copy_of_before_an_update_can_be_put_back(filled):
    before = filled.home.root / "catalogue-before-0004.sqlite3"
    before.write_bytes(back_up_catalogue(filled.home, TODAY).path.read_bytes())
    (found,) = [each for each in list_catalogue_backups(filled.home) if each.is_of_migration]
    filled.close()
    restore_catalogue(filled.home, found.name)
    with closing(sqlite3.connect(filled.home.catalogue)) as connection:
        assert connection.execute("SELECT * FROM alembic_version").fetchone() == (HEAD,)


def test_a_clock_that_was_set_back_costs_no_copy(filled):
    """Those of days to come are kept apart, and what is made now stays."""
    home = filled.home
    ahead = date(2027, 1, 10)
    for days in range(20):
        back_up_catalogue(home, ahead + timedelta(days=days))
    made = [back_up_daily(home, TODAY + timedelta(days=days)) for days in range(9)]
    assert all(copy is not None for copy in made)
    kept = sorted(path.name[10:20] for path in home.catalogue_backups.iterdir())
    assert [day for day in kept if day.startswith("2026")] == [
        str(TODAY + timedelta(days=days)) for days in (1, 2, 3, 4, 5, 6, 7, 8)
    ], "seven days, and the last of the week before"
    assert str(ahead + timedelta(days=19)) in kept


def test_an_empty_catalogue_takes_no_copys_place(filled):
    home = filled.home
    copy = back_up_catalogue(home, TODAY)
    before = copy.path.read_bytes()
    filled.close()
    home.catalogue.unlink()
    Database(home.catalogue).close()
    with pytest.raises(UserError, match="has no works, but its copy"):
        back_up_catalogue(home, TODAY)
    for days in range(1, 60):
        back_up_catalogue(home, TODAY + timedelta(days=days))
    assert copy.path.read_bytes() == before, "and it does not grow too old either"


@pytest.mark.parametrize("loss", [Path.unlink, lambda path: path.write_bytes(b"")])
def test_where_a_catalogue_was_no_empty_one_is_made(filled, loss):
    home = filled.home
    before = {line.title for line in filled.queries.lines()}
    copy = back_up_catalogue(home, TODAY)
    filled.close()
    loss(home.catalogue)
    with pytest.raises(CatalogueLost, match=f"restore {copy.name}") as lost:
        Workspace(home)
    assert "catalogue is gone" in lost.value.message
    with pytest.raises(UserError, match="There is no catalogue"):
        check_catalogue(home)
    assert not home.catalogue.exists() or not home.catalogue.stat().st_size
    assert restore_catalogue(home, copy.name) is None, "nothing was there to be kept"
    assert titles(home) == before
    assert [item.name for item in list_catalogue_backups(home)] == [copy.name]


def test_where_there_was_none_one_is_made(tmp_path):
    home = Home(tmp_path / "home").make()
    with pytest.raises(UserError, match="There is no catalogue"):
        check_catalogue(home)
    assert not home.catalogue.exists(), "looking makes none"
    with Workspace(home):
        back_up_catalogue(home, TODAY)
    home.catalogue.unlink()
    with Workspace(home):
        pass
    assert check_catalogue(home) == (), "a copy without works is no reason to refuse"


def test_the_way_back_names_what_can_be_put_back(filled):
    """No file without a catalogue, no newer one, and what was just given up only at last."""
    home = filled.home
    daily = back_up_catalogue(home, TODAY)
    filled.close()
    given_up = restore_catalogue(home, daily.name)
    empty = home.catalogue_backups / "catalogue-2026-05-20.sqlite3"
    with closing(sqlite3.connect(empty)) as connection:
        connection.execute("PRAGMA user_version = 1")
    newer = home.catalogue_backups / "catalogue-2026-05-21.sqlite3"
    newer.write_bytes(daily.path.read_bytes())
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    os.utime(daily.path, (1, 1))
    data = home.catalogue.read_bytes()
    home.catalogue.write_bytes(os.urandom(len(data)))
    with pytest.raises(CatalogueDamaged) as damaged:
        Workspace(home)
    assert damaged.value.copy.name == daily.name
    daily.path.unlink()
    with pytest.raises(CatalogueDamaged) as damaged:
        Workspace(home)
    assert damaged.value.copy.path == given_up


@pytest.fixture
def no_room(monkeypatch):
    """No file can be written to, as on a full disk: the index of the log cannot be made."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def copied(filled):
    back_up_catalogue(filled.home, TODAY)
    filled.close()
    return filled.home


def test_a_full_disk_is_no_damage(copied, no_room, monkeypatch):
    with pytest.raises(EnvironmentFault, match="The disk is full"):
        check_catalogue(copied)
    with pytest.raises(EnvironmentFault, match="The disk is full"):
        Database(copied.catalogue)
    fault = EnvironmentFault("refused")
    assert with_way_back(copied, fault) is fault, "a copy put back would help nobody"
    monkeypatch.undo()
    with pytest.raises(EnvironmentFault, match="read or write error"):
        check_catalogue(copied)


def test_what_the_disk_refused_leaves_all_as_it_was(copied, no_room):
    before = copied.catalogue.read_bytes(), sorted(copied.catalogue_backups.iterdir())
    with pytest.raises(EnvironmentFault):
        restore_catalogue(copied, "catalogue-2026-05-14.sqlite3")
    with pytest.raises(EnvironmentFault):
        back_up_catalogue(copied, TODAY + timedelta(days=1))
    assert (copied.catalogue.read_bytes(), sorted(copied.catalogue_backups.iterdir())) == before
