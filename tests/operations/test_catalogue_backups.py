"""Copies of the catalogue: made while it is used, few of them kept, put back whole."""

import os
import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from countermark.base.errors import EnvironmentFault, UserError
from countermark.catalog.database import HEAD
from countermark.operations.add import add
from countermark.operations.catalogue_backups import (
    back_up_catalogue,
    back_up_daily,
    check_catalogue,
    list_catalogue_backups,
    restore_catalogue,
)
from countermark.operations.edit import Edit, apply_edit
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
