"""What is offered while a search is typed: fields first, then what the catalogue holds."""

import pytest

from countermark.catalog.collections import Collections
from countermark.catalog.query import folder_names
from countermark.catalog.query.completing import Completing
from countermark.catalog.query.parsing import parse
from countermark.catalog.query.terms import Field
from tests.catalog.support import add, protect, publication


@pytest.fixture
def completing(database, catalogue):
    one, *_ = add(catalogue, "/a.jpg", creator="Ana Ruiz", keywords="Sea\nSeal", camera="Leica M11")
    add(catalogue, "/b.jpg", keywords="sea", captured_at="2024-01-01T00:00:00")
    protect(catalogue, publication(one, "/signed/a.jpg"))
    kept = Collections(database)
    kept.create("Portfolio 2026")
    kept.create("Press")
    return Completing(database)


def offered(completing: Completing, text: str) -> list[str]:
    """What is offered at `|`."""
    cursor = text.index("|")
    return [made.shown for made in completing.complete(text.replace("|", ""), cursor)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("s|", ["state:", "signed:", "signer:"]),
        ("harbour pol|", ["policy:"]),
        ("-pol|", ["policy:"]),
        ("harbour |", []),
        ("xyz|", []),
        ("state:|", ["protected", "unprotected", "look", "changed", "missing", "broken"]),
        ("state:pro|", ["protected"]),
        ("state:protected|", []),
        ("state:changed,mi|", ["missing"]),
        ("state:mi| harbour", ["missing"]),
        ("policy:no|", ["no-ai", "none"]),
        ("collection:p|", ["Portfolio 2026", "Press"]),
        ('collection:"Port|', ["Portfolio 2026"]),
        ("keyword:se|", ["Sea", "sea", "Seal"]),
        ("by:a|", ["Ana Ruiz"]),
        ("camera:|", ["Leica M11"]),
        ("signer:A|", ["Ana Ruiz"]),
        ("type:jp|", ["JPEG", "JPEG 2000", "JPEG XL"]),
        ("date:to|", ["today"]),
        ("rating:|", [">=3", "5", "4", "3", "2", "1", "0", "1..3"]),
        ("rating:>|", [">=3"]),
        ("title:x|", []),
        ("title:a|", []),
        ("title:|", ["a", "b"]),
        ("file:a|", ["a.jpg"]),
        ("folder:|", ["/signed"]),
        ("folder:/s|", ["/signed"]),
        ("folder:SI|", ["signed"]),
        ("nofield:x|", []),
    ],
)
def test_what_is_offered(completing, text, shown):
    found = offered(completing, text)
    assert set(found) == set(shown)


def test_an_empty_field_offers_every_field_with_an_example(completing):
    found = completing.complete("", 0)
    assert [made.shown for made in found] == [f"{field}:" for field in Field]
    assert all(made.example for made in found)


def test_years_come_newest_first(completing):
    assert offered(completing, "year:|")[-1] == "2024"


@pytest.mark.parametrize("field", ["date", "added", "signed"])
def test_dates_are_offered_by_example_before_a_letter_is_typed(completing, field):
    found = offered(completing, f"{field}:|")
    assert found[:2] == ["today", "yesterday"]
    for said in found:
        parse(f"{field}:{said}")
    assert set(offered(completing, f"{field}:2|")) == {said for said in found if said[0] == "2"}


@pytest.fixture
def accented(database, catalogue):
    one, *_ = add(
        catalogue,
        "/a.jpg",
        title="Ångström",
        creator="Éric Ño",
        keywords="Österreich\n港",
        camera="Ikoflex Ωmega",
    )
    add(catalogue, "/Österreich 2024/Ärger.jpg")
    protect(catalogue, publication(one, "/signed/a.jpg"))
    Collections(database).create("Überblick")
    return Completing(database)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("keyword:ö|", "Österreich"),
        ("keyword:os|", "Österreich"),
        ("keyword:港|", None),
        ("by:é|", "Éric Ño"),
        ("by:er|", "Éric Ño"),
        ("by:ERIC|", "Éric Ño"),
        ("camera:ikoflex ω|", None),
        ("camera:IKO|", "Ikoflex Ωmega"),
        ("collection:ub|", "Überblick"),
        ("title:ang|", "Ångström"),
        ("file:arg|", "Ärger.jpg"),
        ("folder:oste|", "Österreich 2024"),
    ],
)
def test_capitals_and_accents_do_not_matter(accented, text, shown):
    assert offered(accented, text) == ([shown] if shown else [])


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", ["C:\\Users\\Ana", "C:\\Users\\Ana\\2024", "C:\\Users\\Ana\\Bilder"]),
        ("c:/users/ana/b", ["C:\\Users\\Ana\\Bilder"]),
        ("bil", ["Bilder"]),
        ("d:", []),
    ],
)
def test_folders_of_other_systems_are_offered_in_their_spelling(typed, shown):
    assert folder_names.offered(["C:\\Users\\Ana\\Bilder", "C:\\Users\\Ana\\2024"], typed) == shown


def test_drives_that_share_nothing_are_all_offered():
    found = folder_names.offered(["C:\\Fotos", "D:\\Fotos", "\\\\nas\\pics\\2024"], "")
    assert {"C:\\Fotos", "D:\\Fotos", "\\\\nas\\pics\\2024"} < set(found)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("pol|", "policy:|"),
        ("harbour -pol|", "harbour -policy:|"),
        ("state:mi|", "state:missing |"),
        ("state:mi|,broken x", "state:missing,|broken x"),
        ("collection:Port| x", 'collection:"Portfolio 2026" |x'),
        ('collection:"Port|', 'collection:"Portfolio 2026" |'),
    ],
)
def test_what_is_taken_can_be_read_and_the_cursor_follows(completing, text, taken):
    cursor = text.index("|")
    first = completing.complete(text.replace("|", ""), cursor)[0]
    assert first.text[: first.cursor] + "|" + first.text[first.cursor :] == taken
    parse(first.text, is_typing=True)
