"""`backup` on the command line."""

import sqlite3
from contextlib import closing


def test_the_catalogue_is_copied_checked_and_put_back(ana, photo, home):
    assert "no copy yet" in ana("backup", "list").out
    assert ana("add", photo).code == 0
    made = ana("--json", "backup", "now").record
    assert ana("--json", "backup", "list").record["name"] == made["name"]
    assert "is whole" in ana("backup", "check").out
    with closing(sqlite3.connect(home / "catalogue.sqlite3")) as connection:
        connection.execute("DELETE FROM works")
        connection.commit()
    restored = ana("--json", "backup", "restore", made["name"]).record
    assert restored["restored"] == made["name"]
    assert len(ana("--json", "list").records) == 1
    assert ana("backup", "restore", "nothing").code == 2


def test_a_damaged_catalogue_says_what_to_do(ana, photo, home):
    ana("add", photo)
    path = home / "catalogue.sqlite3"
    path.write_bytes(path.read_bytes()[:4096] + bytes(20_000))
    run = ana("backup", "check")
    assert run.code != 0
    assert "backup restore NAME" in run.err


def test_a_damaged_catalogue_names_the_copy_that_brings_it_back(ana, photo, home):
    ana("add", photo)
    ana("backup", "now")
    (copy,) = (home / "catalogue-backups").iterdir()
    path = home / "catalogue.sqlite3"
    path.write_bytes(path.read_bytes()[:4096] + bytes(20_000))
    run = ana("list")
    assert run.code == 2
    assert f"countermark backup restore {copy.name}" in run.err.replace("\n", " ")
    assert ana("backup", "restore", copy.name).code == 0
    assert ana("list").code == 0
    assert list(copy.parent.glob("*.damaged")), "what was damaged is kept"


def test_a_catalogue_that_is_gone_is_not_begun_again(ana, photo, home):
    ana("add", photo)
    ana("backup", "now")
    (copy,) = (home / "catalogue-backups").iterdir()
    (home / "catalogue.sqlite3").write_bytes(b"")
    for command in (("list",), ("add", photo), ("backup", "now"), ("backup", "check")):
        run = ana(*command)
        assert run.code == 2
        assert f"countermark backup restore {copy.name}" in run.err.replace("\n", " ")
    restored = ana("backup", "restore", copy.name)
    assert restored.code == 0
    assert "it is kept" not in restored.out, "there was nothing to keep"
    assert len(ana("--json", "list").records) == 1


def test_a_home_without_a_catalogue_is_not_said_to_be_whole(countermark, home):
    run = countermark("--home", home, "backup", "check")
    assert run.code == 2
    assert "There is no catalogue" in run.err
    assert not (home / "catalogue.sqlite3").exists()


def test_before_a_command_writes_the_days_copy_is_made(ana, photo, home):
    copies = home / "catalogue-backups"
    ana("add", photo)
    assert not copies.exists(), "nothing was there to be copied"
    ana("list")
    assert not copies.exists(), "a look changes nothing"
    ana("collection", "create", "Press", photo)
    (copy,) = copies.iterdir()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM works").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM collections").fetchone() == (0,)
    before = copy.read_bytes()
    ana("collection", "delete", "Press")
    assert copy.read_bytes() == before, "once a day"


def test_a_copy_that_cannot_be_made_stops_nobody(ana, photo, home):
    ana("add", photo)
    (home / "catalogue-backups").write_text("a file in the folder's place")
    run = ana("collection", "create", "Press", photo)
    assert run.code == 0
    assert "catalogue-backups" in run.err.replace("\n", "")
