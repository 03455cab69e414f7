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
