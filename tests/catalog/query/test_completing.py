"""What is offered while a search is typed: fields first, then what the catalogue holds."""

import pytest

from countermark.catalog.collections import Collections
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
        ("rating:|", []),
        ("title:x|", []),
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
