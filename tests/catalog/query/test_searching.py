"""A search finds the works that it describes, and no others."""

from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, update

from countermark.base.errors import UserError
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.collections import Collections
from countermark.catalog.database import Database
from countermark.catalog.ordering import NEWEST_FIRST, GroupKey, Order, OrderKey
from countermark.catalog.query.folder_names import works_in
from countermark.catalog.query.parsing import parse
from countermark.catalog.query.terms import Field, Words
from countermark.catalog.records import Condition, Role, WorkFacts
from countermark.catalog.schema import people, works
from countermark.catalog.views import Group, Views
from countermark.rights.origin import Origin
from tests.catalog.support import add, credential, file, protect, publication
from tests.strategies import story


@pytest.fixture
def views(database: Database) -> Views:
    return Views(database)


AS_ADDED = Order(OrderKey.ADDED, is_descending=False)


def found(views: Views, text: str, order: Order = AS_ADDED) -> list[int]:
    """The numbers that a search finds, whichever way they are asked for."""
    query = parse(text)
    ids = list(chain.from_iterable(views.ids(query, order)))
    assert list(views.first(query, order, len(ids) + 1)) == ids
    assert views.count(query) == len(ids)
    return ids


@pytest.fixture
def three(catalogue: Catalogue) -> tuple[int, int, int]:
    """Three works; the second is protected, the file of the third is missing."""
    one, two, three = (
        add(
            catalogue,
            "/archive/2024/harbour_dawn.jpg",
            title="Harbour at dawn",
            creator="Ana Ruiz",
            captured_at="2024-05-14T06:00:00",
            keywords="sea\nold bridge",
            camera="Leica M11",
        )
        + add(
            catalogue,
            "/archive/2025/IMG_1042.jpg",
            title="Café Müller",
            caption="An evening at the harbourside.",
            creator="Léa Blanc",
            captured_at="2025-01-01T00:00:00",
        )
        + add(catalogue, "/other/mill.jpg", title="Old mill", captured_at="2026-07-01T10:00:00")
    )
    protect(catalogue, publication(two, "/signed/IMG_1042.jpg", origin=Origin.CAPTURE))
    catalogue.mark_condition([(Path("/other/mill.jpg"), Condition.MISSING)])
    return one, two, three


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", {1, 2, 3}),
        ("harbour", {1, 2}),
        ("harb dawn", {1}),
        ('"harbour"', {1}),
        ('"at dawn"', {1}),
        ('"dawn at"', set()),
        ("cafe muller", {2}),
        ("CAFÉ", {2}),
        ("lea", {2}),
        ("img_10", {2}),
        ("1042", {2}),
        ("-harbour", {3}),
        ("harbour -cafe", {1}),
        ("title:harbour", {1}),
        ("caption:harbour", {2}),
        ("keyword:bridge", {1}),
        ('keyword:"old bridge",mill', {1}),
        ("title:mill,dawn", {1, 3}),
        ("-title:mill,dawn", {2}),
        ("by:ruiz", {1}),
        ("file:mill", {3}),
        ("state:protected", {2}),
        ("state:unprotected,missing", {1, 3}),
        ("state:look", {3}),
        ("-state:look", {1, 2}),
        ("policy:no-ai", {2}),
        ("policy:no", {2}),
        ('policy:"no"', set()),
        ("policy:none", {1, 3}),
        ("year:2024", {1}),
        ("year:2024..2025", {1, 2}),
        ("year:>2024", {2, 3}),
        ("date:2025-01-01", {2}),
        ("date:<2024-05-14", set()),
        ("date:<=2024-05-14", {1}),
        ("signed:2026-05", {2}),
        ("folder:archive", {1, 2}),
        ("folder:2025", {2}),
        ("folder:arch", set()),
        ("folder:archive/2025", {2}),
        ("folder:/archive", {1, 2}),
        ("folder:/archiv", set()),
        ("type:jpeg", {1, 2, 3}),
        ("type:jpg,png", {1, 2, 3}),
        ("type:image", {1, 2, 3}),
        ("type:tiff", set()),
        ("camera:leica", {1}),
        ("origin:capture", {2}),
        ("origin:none", {1, 3}),
        ("signer:ruiz", {2}),
        ("has:copy", {2}),
        ("has:keywords,copy", {1, 2}),
        ("-has:caption", {1, 3}),
        ("has:sidecar", set()),
        ("has:raw", set()),
        ("id:2..3", {2, 3}),
        ("rating:0", {1, 2, 3}),
        ("rating:>=1", set()),
        ("100% * \" ' ; --", set()),
    ],
)
def test_a_search_finds_what_it_describes(three, views, text, wanted):
    assert set(found(views, text)) == wanted


def test_the_index_follows_every_change(catalogue, database, views, three):
    one, two, _ = three
    with database.write() as connection:
        connection.execute(update(works).where(works.c.id == one).values(title="Lighthouse"))
        connection.execute(update(works).where(works.c.id == two).values(people="Kim Lee"))
    assert found(views, "lighthouse") == [one]
    assert found(views, "title:harbour") == []
    assert found(views, "harbour") == [one, two]  # its file is still called so
    assert found(views, "person:lee") == found(views, "by:kim") == [two]
    with database.write() as connection:
        connection.execute(works.delete().where(works.c.id == two))
    assert found(views, "person:lee") == []


def test_file_names_of_all_renditions_are_found(catalogue, views, three):
    one, _, _ = three
    protect(catalogue, publication(one, "/signed/for_the_press.png", role=Role.SIGNED))
    assert found(views, "press") == [one]
    assert found(views, "dawn") == [one]


def test_text_without_spaces_between_words_is_found_inside(catalogue, views):
    (one,) = add(catalogue, "/a.jpg", title="夜明けの港")
    add(catalogue, "/b.jpg", title="古い橋")
    assert found(views, "港") == found(views, "title:明け") == [one]
    assert found(views, "-港") == [one + 1]
    assert found(views, "file:港") == []


def test_a_sign_that_is_no_word_is_looked_for_as_it_is(catalogue, views):
    add(catalogue, "/a.jpg", title="50 %")
    (two,) = add(catalogue, "/b.jpg", title="★ of the day")
    assert found(views, "★") == [two]
    assert found(views, "%") == [two - 1]


def test_a_decision_counts_before_what_was_declared(catalogue, database, views, three):
    _, two, _ = three
    with database.write() as connection:
        key = connection.execute(
            insert(works.metadata.tables["policies"]).values(
                digest="0" * 64, name="on-request", document="{}", created_at="2026-01-01T00:00:00Z"
            )
        ).inserted_primary_key[0]
        connection.execute(update(works).where(works.c.id == two).values(decision_id=key))
    assert found(views, "policy:on-request") == found(views, "has:decision") == [two]
    assert found(views, "policy:no-ai") == []


def test_collections_are_found_by_hand_by_folder_and_by_search(database, views, three):
    one, two, _ = three
    kept = Collections(database)
    kept.add(kept.create("Press picks"), [one])
    kept.create("Archive", Path("/archive"))
    kept.create("Signed", query="state:protected")
    kept.create("Both", query='collection:signed,"Press picks"')
    assert found(views, "collection:press") == [one]
    assert found(views, "collection:archive") == [one, two]
    assert found(views, "collection:signed") == [two]
    assert found(views, "collection:both") == [one, two]
    assert kept.named("both").works == 2
    with pytest.raises(UserError, match="no collection “portfolio”"):
        views.count(parse("collection:portfolio"))


def test_a_collection_that_asks_for_itself_is_refused_and_empty(database, views, three):
    kept = Collections(database)
    ring = kept.create("Ring", query="collection:Chain -harbour")
    kept.create("Chain", query="collection:Ring")
    assert kept.named("ring").works == 0
    with pytest.raises(UserError, match="asks for itself"):
        views.count(parse("collection:ring"))
    kept.search_for(ring, "harbour")
    assert kept.named("chain").works == 2


def test_a_smart_collection_refuses_what_it_cannot_be(database, three):
    kept = Collections(database)
    smart = kept.create("Sea", query="keyword:sea")
    with pytest.raises(UserError, match="its search finds: keyword:sea"):
        kept.add(smart, [1])
    with pytest.raises(UserError, match="needs one"):
        kept.search_for(smart, "  ")
    with pytest.raises(UserError, match="goes by no search"):
        kept.search_for(kept.create("By hand"), "x")


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (OrderKey.ADDED, [1, 2, 3]),
        (OrderKey.DATED, [1, 2, 3]),
        (OrderKey.TITLE, [2, 1, 3]),
        (OrderKey.FOLDER, [1, 2, 3]),
        (OrderKey.RATING, [1, 3, 2]),
    ],
)
def test_works_come_in_the_order_that_was_asked_for(database, views, three, key, wanted):
    with database.write() as connection:
        connection.execute(update(works).where(works.c.id == 2).values(rating=4))
    assert found(views, "", Order(key, is_descending=False)) == wanted
    assert found(views, "", Order(key, is_descending=True)) == wanted[::-1]
    assert set(found(views, "harbour", Order(key))) == {1, 2}


def test_groups_follow_each_other_as_their_works_do(catalogue, views, three):
    add(catalogue, "/archive/2024-b/x.jpg", "/archive/y.jpg", captured_at="2024-05-30T00:00:00")
    query = parse("")
    months = views.groups(query, GroupKey.MONTH, NEWEST_FIRST)
    assert months == (Group("2026-07", 1), Group("2025-01", 1), Group("2024-05", 3))
    ids = chain.from_iterable(views.grouped(query, GroupKey.MONTH, NEWEST_FIRST))
    assert list(ids)[:2] == [3, 2]
    by_path = Order(OrderKey.FOLDER, is_descending=False)
    folders = views.groups(query, GroupKey.FOLDER, by_path)
    assert [group.key for group in folders] == [
        "/archive", "/archive/2024", "/archive/2024-b", "/archive/2025", "/other",
    ]  # fmt: skip
    ids = list(chain.from_iterable(views.grouped(query, GroupKey.FOLDER, by_path)))
    assert ids == [5, 1, 4, 2, 3]
    assert views.groups(query, GroupKey.NONE, NEWEST_FIRST) == ()


@pytest.mark.parametrize("group", [GroupKey.MONTH, GroupKey.FOLDER])
@pytest.mark.parametrize("key", list(OrderKey))
@pytest.mark.parametrize("is_descending", [True, False])
def test_in_each_group_works_lie_in_the_order_that_was_asked_for(
    catalogue, database, views, group, key, is_descending
):
    for number in range(12):
        date = f"2026-0{1 + number % 3}-{10 + number * 7 % 12}T00:00:00"
        path = f"/archive/{'abc'[number % 3]}/{number * 5 % 12:02}.jpg"
        (work,) = add(catalogue, path, captured_at=date)
        with database.write() as connection:
            wanted = works.c.id == work
            connection.execute(update(works).where(wanted).values(rating=number * 5 % 6))
    order = Order(key, is_descending)
    query, plain = parse(""), found(views, "", order)
    groups = views.groups(query, group, order)
    ids = list(chain.from_iterable(views.grouped(query, group, order)))
    assert [each.count for each in groups] == [4, 4, 4]
    for at in range(3):
        inside = ids[4 * at : 4 * at + 4]
        assert len({work % 3 for work in inside}) == 1, "all of one group"
        assert inside == [work for work in plain if work in inside]
    keys = [each.key for each in groups]
    assert keys == sorted(keys, reverse=order.turns(group))


def test_groups_go_with_the_order_only_where_it_is_by_the_same():
    turned = {
        (group, key): (Order(key, is_descending=False).turns(group), Order(key).turns(group))
        for group in (GroupKey.MONTH, GroupKey.FOLDER)
        for key in (OrderKey.DATED, OrderKey.RATING, OrderKey.FOLDER)
    }
    assert turned == {
        (GroupKey.MONTH, OrderKey.DATED): (False, True),
        (GroupKey.MONTH, OrderKey.RATING): (True, True),
        (GroupKey.MONTH, OrderKey.FOLDER): (True, True),
        (GroupKey.FOLDER, OrderKey.DATED): (False, False),
        (GroupKey.FOLDER, OrderKey.RATING): (False, False),
        (GroupKey.FOLDER, OrderKey.FOLDER): (False, True),
    }


def test_words_that_nearly_all_works_have_are_found_like_rare_ones(catalogue, views, monkeypatch):
    ids = add(catalogue, *(f"/{number}.jpg" for number in range(9)), creator="Ana")
    add(catalogue, "/other.jpg", creator="Bo")
    for many in (3, 100):
        monkeypatch.setattr("countermark.catalog.views._MANY", many)
        assert found(views, "ana", Order(OrderKey.TITLE, is_descending=True)) == ids[::-1]
        assert list(views.first(parse("ana -title:8"), limit=2)) == ids[-2:-4:-1]


def test_what_was_read_from_a_file_does_not_overwrite_what_a_person_wrote(
    catalogue, database, views, three
):
    one, _, _ = three
    with database.write() as connection:
        connection.execute(
            update(works).where(works.c.id == one).values(title="Mine", edited="title\ncaption")
        )
    again = file("/archive/2024/harbour_dawn.jpg", "edited elsewhere", mtime_ns=2)
    catalogue.refresh_file(again, WorkFacts("Theirs", caption="Theirs", creator="Bo"))
    assert found(views, "title:mine") == found(views, "by:bo") == [one]
    assert found(views, "theirs") == []


def test_people_may_share_a_name_if_their_addresses_differ(database):
    row = {"created_at": "2026-01-01T00:00:00Z"}
    with database.write() as connection:
        connection.execute(
            insert(people), [{"name": "Kim", "email": mail, **row} for mail in ("a@x", "b@x")]
        )


ODD_TITLES = [
    "100% wool",
    "100 wool",
    "snake_case",
    "snakeXcase",
    "it's",
    'say "cheese"',
    "back\\slash",
    "a/b",
    "Robert'); DROP TABLE works;--",
    "*?[a]",
    "Łukasz 山 👩‍🎨",
]


@pytest.fixture
def odd(catalogue):
    catalogue.add_works(
        [
            (WorkFacts(title), file(f"/odd/{number}.jpg"))
            for number, title in enumerate(ODD_TITLES, start=1)
        ]
    )


@pytest.mark.usefixtures("odd")
@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("100%", ["100% wool", "100 wool"]),  # a sign beside a word is none
        ("%", ["100% wool"]),
        ("snake_c", ["snake_case"]),
        ("it's", ["it's"]),
        ("cheese", ['say "cheese"']),
        ("\\", ["back\\slash"]),
        ("'); DROP", ["Robert'); DROP TABLE works;--"]),
        ("?", ["*?[a]"]),
        ("山 Łuk", ["Łukasz 山 👩‍🎨"]),
        ("WOOL 100", ["100% wool", "100 wool"]),
        ("wool snake", []),
        ("  ", ODD_TITLES),
        ("3.jpg", ["snake_case"]),
        ("odd", []),
    ],
)
def test_odd_words_are_found(views, text, titles):
    assert [ODD_TITLES[work_id - 1] for work_id in found(views, text)] == titles


@pytest.mark.usefixtures("odd")
@pytest.mark.parametrize("text", ["word " * 5_000, "x" * 200_000, "wool " * 1_500, "-a " * 900])
def test_a_pasted_page_of_text_is_no_error(views, text):
    assert len(found(views, text)) in {0, 2, len(ODD_TITLES) - 2}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """One catalogue for many examples."""
    database = Database(tmp_path_factory.mktemp("shelf") / "catalogue.sqlite3")
    add(Catalogue(database), "/a.jpg", title="Harbour at 100% of_it")
    yield Views(database)
    database.close()


@story
@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_no_search_is_an_error(shelf, text):
    try:
        query = parse(text)
    except UserError:
        return
    assert list(chain.from_iterable(shelf.ids(query))) in ([], [1])


@pytest.mark.parametrize(
    ("folder", "titles"),
    [
        ("/pics", ["top", "in 100%", "in 100", "in a_b", "in aXb", "it's"]),
        ("/pics/100%", ["in 100%"]),
        ("/pics/a_b", ["in a_b"]),
        ("a_b", ["in a_b"]),
        ("/pics/it's", ["it's"]),
        ("/Pics", ["other case"]),
        ("/pic", []),
        ("/pics/top.jpg", []),
    ],
)
def test_a_folder_holds_what_lies_below_it(catalogue, views, folder, titles):
    paths = {
        "/pics/top.jpg": "top",
        "/pics/100%/a.jpg": "in 100%",
        "/pics/100/a.jpg": "in 100",
        "/pics/a_b/a.jpg": "in a_b",
        "/pics/aXb/a.jpg": "in aXb",
        "/pics/it's/deep/down/a.jpg": "it's",
        "/pics2/a.jpg": "sibling",
        "/Pics/a.jpg": "other case",
    }
    ids = {work_id: title for path, title in paths.items() for work_id in add(catalogue, path)}
    assert [ids[work_id] for work_id in found(views, f'folder:"{folder}"')] == titles


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("C:/Photos", ["one", "two"]),
        ("C:\\Photos\\", ["one", "two"]),
        ("c:\\photos", ["one", "two"]),
        ("c:/PHOTOS/öst", []),
        ("c:/PHOTOS/österreich", ["two"]),
        ("//nas/pics", ["three"]),
        ("\\\\NAS\\Pics", ["three"]),
        ("photos/österreich", ["two"]),
        ("C:/Phot", []),
    ],
)
def test_a_folder_of_a_drive_is_found_however_it_is_spelled(catalogue, database, typed, titles):
    """As on Windows, whose catalogues have its separator, and which tells no capitals apart."""
    paths = {
        "C:\\Photos\\a.jpg": "one",
        "C:\\Photos\\Österreich\\b.jpg": "two",
        "\\\\nas\\pics\\c.jpg": "three",
        "D:\\Photographs\\d.jpg": "four",
    }
    ids = {work_id: title for path, title in paths.items() for work_id in add(catalogue, path)}
    with database.read() as connection:
        found = connection.execute(works_in(typed, "\\", folds_case=True)).scalars()
        assert [ids[work_id] for work_id in sorted(found)] == titles
        if typed.startswith("C:/Photos"):
            exact = connection.execute(works_in(typed, "\\", folds_case=False)).scalars()
            assert [ids[work_id] for work_id in sorted(exact)] == titles


def test_a_share_is_a_folder_and_no_address():
    (term,) = parse("folder://nas/pics").terms
    assert (term.matcher.field, term.matcher.values[0].text) == (Field.FOLDER, "//nas/pics")
    (term,) = parse("https://nas/pics").terms
    assert isinstance(term.matcher, Words)


def test_names_are_found_without_their_accents(catalogue, views):
    one, *_ = add(catalogue, "/a.jpg", camera="NIKON Z 9")
    protect(
        catalogue,
        replace(
            publication(one, "/signed/a.jpg"), credential=replace(credential(), signer="Éric Ño")
        ),
    )
    for text in ("signer:eric", "signer:NO", "nikon", "camera:nikon", 'camera:"nikon z"'):
        assert found(views, text) == [one], text
    assert found(views, "signer:xy") == []
