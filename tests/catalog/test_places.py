"""Collections, places and what is published at them, as the catalogue keeps them."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from countermark.base.errors import UserError
from countermark.catalog.catalogue import Catalogue
from countermark.catalog.codes import Codes
from countermark.catalog.collections import Collections
from countermark.catalog.place_records import Code, Declared, Place, PlaceKind
from countermark.catalog.places import Places
from countermark.catalog.records import Condition, FileFacts, Role, WorkFacts
from countermark.catalog.rows import log_events
from countermark.catalog.schema import collection_works, events, placements
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.catalog.support import add, digest, file, protect, publication


@pytest.fixture
def collections(database):
    return Collections(database)


@pytest.fixture
def places(database):
    return Places(database)


@pytest.fixture
def home(places):
    return places.create(Place(0, "Home", PlaceKind.SITE, "https://ana.example/"))


def rows(database, table):
    with database.read() as connection:
        return connection.execute(select(table)).all()


class TestCollections:
    def test_chosen_by_hand(self, catalogue, collections):
        one, two, three = add(catalogue, "/a/1.jpg", "/a/2.jpg", "/a/3.jpg")
        press = collections.create("Press")
        assert (press.folder, press.works) == (None, 0)
        assert collections.add(press, [one, two, two]) == 2
        assert collections.add(press, [two, three]) == 1
        assert collections.work_ids(press) == (one, two, three)
        assert collections.remove(press, [two, 999]) == 1
        assert collections.named("press").works == 2

    def test_a_folder_is_asked_each_time(self, catalogue, collections):
        add(catalogue, "/a/pics/1.jpg", "/a/pics-2/2.jpg", "/a/PICS/3.jpg", "/a/pics.jpg")
        found = collections.create("All", Path("/a/pics"))
        assert found.works == 1
        deep = add(catalogue, "/a/pics/deep/er/4.jpg")
        assert collections.work_ids(found)[-1:] == tuple(deep)
        assert collections.named("All").works == 2
        with pytest.raises(UserError, match="those below /a/pics"):
            collections.add(found, deep)
        with pytest.raises(UserError, match="those below /a/pics"):
            collections.remove(found, deep)

    @pytest.mark.parametrize("name", ["press", "PRESS", " Press "])
    def test_a_name_is_there_once(self, collections, name):
        collections.create("Press")
        with pytest.raises(UserError, match="already"):
            collections.create(name)

    @pytest.mark.parametrize("name", ["", "  ", "a\x07b", "x" * 201])
    def test_what_is_no_name(self, collections, name):
        with pytest.raises(UserError):
            collections.create(name)

    def test_renaming(self, collections):
        press, other = collections.create("Press"), collections.create("Ödön")
        assert collections.rename(press, "PRESS").name == "PRESS"
        with pytest.raises(UserError, match="already"):
            collections.rename(press, "ÖDÖN")
        assert collections.rename(other, "Odon").id == other.id

    def test_deleting_keeps_the_works(
        self, catalogue, collections, places, home, queries, database
    ):
        press = collections.create("Press")
        collections.add(press, add(catalogue, "/a/1.jpg"))
        places.publish(home, press, "/press/")
        collections.delete(press)
        assert rows(database, collection_works) == rows(database, placements) == []
        assert len(list(queries.lines())) == 1
        with pytest.raises(UserError, match="no collection “Press”"):
            collections.named("Press")


class TestPlaces:
    def test_what_is_kept(self, places):
        made = places.create(
            Place(0, "Home", PlaceKind.SITE, "https://ana.example/", ON_REQUEST, ("GPTBot",))
        )
        assert places.all() == (made,)
        assert places.named("HOME") == places.site_at("https://ana.example/") == made
        decided = places.refuse_agents(places.decide(made, None), ())
        assert places.named("Home") == decided
        assert (decided.policy, decided.refused_agents) == (None, ())
        assert places.rename(decided, "Studio") == places.find("studio")
        places.delete(decided)
        assert places.count() == 0

    def test_one_path_has_one_collection(self, collections, places, home):
        press, other = collections.create("Press"), collections.create("Other")
        places.publish(home, press, "/press/")
        with pytest.raises(UserError, match="“Press” is published at /press/"):
            places.publish(home, other, "/press/")
        again = places.publish(home, press, "/press/", ON_REQUEST, "2026-05-14")
        assert places.placements(home) == (again,)
        assert (again.policy, again.published_on) == (ON_REQUEST, "2026-05-14")
        places.withdraw(again)
        assert places.placements(home) == ()

    def test_a_declaration_is_an_event_of_no_work(self, places, database):
        assert places.declared() == {}
        places.record_declared("https://ana.example/", "ab" * 32, "/out", "cd" * 32)
        ((_, work_id, at, kind, details),) = rows(database, events)
        assert (work_id, kind, at[-1]) == (None, "declared", "Z")
        assert json.loads(details) == {
            "site": "https://ana.example/",
            "sha256": "ab" * 32,
            "folder": "/out",
            "state": "cd" * 32,
        }
        assert places.declared() == {"https://ana.example/": Declared(at, "cd" * 32)}

    def test_of_several_declarations_the_last_one_counts(self, places, database):
        places.record_declared("https://ana.example/", "ab" * 32, "/out", "1")
        places.record_declared("https://ana.example/press/", "ab" * 32, "/out", "2")
        places.record_declared("https://ana.example/", "ab" * 32, "/out", "3")
        states = {site: each.state for site, each in places.declared().items()}
        assert states == {"https://ana.example/": "3", "https://ana.example/press/": "2"}

    def test_what_an_older_version_noted_has_no_state(self, places, database):
        with database.write() as connection:
            details = {"site": "https://ana.example/", "sha256": "ab" * 32, "folder": "/out"}
            log_events(connection, "declared", [(None, details)], "2026-05-14T09:30:00Z")
        assert places.declared() == {"https://ana.example/": Declared("2026-05-14T09:30:00Z", "")}


class TestPublishedRenditions:
    @pytest.fixture
    def published(self, collections, places, home):
        def works(folder="/a"):
            name = f"c{folder}".replace("/", "-")
            collection = collections.create(name, Path(folder))
            return list(places.works(places.publish(home, collection, f"/{name}/")))

        return works

    def test_the_original_if_nothing_is_signed(self, catalogue, published):
        add(catalogue, "/a/1.jpg")
        (work,) = published()
        assert (work.file, work.is_signed, work.policy) == (Path("/a/1.jpg"), False, None)

    def test_the_signed_copy_before_the_original(self, catalogue, published):
        (key,) = add(catalogue, "/a/deep/1.jpg", title="Harbour", creator="Ana")
        protect(catalogue, publication(key, "/out/deep/1.jpg", policy=ON_REQUEST))
        (work,) = published()
        assert work.file == Path("/out/deep/1.jpg")
        assert (work.is_signed, work.policy, work.sha256) == (True, ON_REQUEST, digest("signed"))
        assert (work.below, work.title, work.creator) == (("deep",), "Harbour", "Ana")

    def test_replaced_in_place(self, catalogue, published):
        (key,) = add(catalogue, "/a/1.jpg")
        protect(catalogue, publication(key, "/a/1.jpg", role=Role.ORIGINAL, policy=NO_AI))
        (work,) = published()
        assert (work.file, work.is_signed, work.policy) == (Path("/a/1.jpg"), True, NO_AI)

    def test_of_several_copies_the_one_signed_last(self, catalogue, published):
        (key,) = add(catalogue, "/a/1.jpg")
        protect(catalogue, publication(key, "/out/1.jpg", "x", policy=NO_AI))
        protect(catalogue, publication(key, "/new/1.jpg", "y", policy=ON_REQUEST))
        (work,) = published()
        assert (work.file, work.policy) == (Path("/new/1.jpg"), ON_REQUEST)

    def test_a_copy_that_is_missing_is_not_published(self, catalogue, published):
        (key,) = add(catalogue, "/a/1.jpg")
        protect(catalogue, publication(key, "/out/1.jpg"))
        catalogue.mark_condition([(Path("/out/1.jpg"), Condition.MISSING)])
        (work,) = published()
        assert (work.file, work.is_signed) == (Path("/a/1.jpg"), False)

    def test_pixels_as_they_are_shown(self, catalogue, published):
        add(catalogue, "/a/1.jpg")
        catalogue.add_works([(WorkFacts("2"), file("/a/2.jpg", orientation=6))])
        assert [(work.width, work.height) for work in published()] == [(600, 400), (400, 600)]

    def test_codes_come_along(self, catalogue, published, database):
        add(catalogue, "/a/1.jpg")
        Codes(database).keep({digest("/a/1.jpg"): Code("ISCC:EE", "ISCC:KE")})
        (work,) = published()
        assert (work.content_code, work.iscc) == ("ISCC:EE", "ISCC:KE")

    def test_more_than_a_page_each_once_and_in_order(self, catalogue: Catalogue, published):
        facts = [
            (WorkFacts(str(n)), FileFacts(Path(f"/a/{n:04}.jpg"), "image/jpeg", 1, 1, "", 1, 1))
            for n in range(1203)
        ]
        catalogue.add_works(facts)
        found = [work.title for work in published()]
        assert found == [str(n) for n in range(1203)]


def test_codes_in_bulk(database):
    codes = Codes(database)
    known = {digest(str(n)): Code(f"ISCC:EE{n % 3}", f"ISCC:KE{n}") for n in range(1300)}
    codes.keep(known)
    codes.keep({digest("0"): Code("ISCC:EEX")})
    codes.keep({})
    assert codes.count() == 1300
    assert codes.of([*known, digest("none")]) == known | {digest("0"): Code("ISCC:EEX")}
    assert codes.with_content("ISCC:EEX") == (digest("0"),)
    assert len(codes.with_content("ISCC:EE1")) == 433
    assert codes.with_content("") == ()
