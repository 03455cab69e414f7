"""Each change of the catalogue: what it returns is what changed, and the state follows."""

import itertools
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.catalog.catalogue import Catalogue
from countermark.catalog.database import Database
from countermark.catalog.queries import Queries
from countermark.catalog.records import (
    NO_CHANGES,
    Changes,
    Condition,
    Role,
    State,
    WorkFacts,
)
from countermark.rights.origin import Origin
from countermark.rights.presets import PRESETS
from tests.catalog.support import (
    NO_AI,
    add,
    credential,
    details,
    digest,
    file,
    kinds,
    protect,
    publication,
)
from tests.strategies import policies, story

WHOLE, CHANGED, MISSING, BROKEN = (
    Condition.WHOLE,
    Condition.CHANGED,
    Condition.MISSING,
    Condition.BROKEN,
)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """One catalogue for many examples."""
    database = Database(tmp_path_factory.mktemp("shelf") / "catalogue.sqlite3")
    yield database
    database.close()


def state(queries: Queries, work_id: int) -> State:
    """A work's state, the same wherever one asks."""
    found = details(queries, work_id).state
    (line,) = queries.lines_of([work_id])
    assert line.state is found
    assert work_id in {line.id for line in queries.lines([found])}
    assert queries.counts()[found] >= 1
    return found


def test_new_works_are_added_once(catalogue, queries):
    first = catalogue.add_works(
        [(WorkFacts("A", creator="Ana"), file("/a.jpg")), (WorkFacts("B"), file("/b.jpg"))]
    )
    assert first.works == first.added
    assert len(first.added) == 2
    again = catalogue.add_works(
        [(WorkFacts("other"), file("/a.jpg", "other")), (WorkFacts("C"), file("/c.jpg"))]
    )
    assert len(again.added) == 1
    assert again.works == again.added
    assert [line.title for line in queries.lines()] == ["A", "B", "C"]
    work = details(queries, min(first.added))
    assert work.facts == WorkFacts("A", creator="Ana")
    assert [known.facts for known in work.files] == [file("/a.jpg")]
    assert work.files[0].role is Role.ORIGINAL
    assert work.files[0].condition is WHOLE
    assert (work.state, work.policy, work.origin, work.credential) == (
        State.UNPROTECTED,
        None,
        None,
        None,
    )
    assert [(event.kind, event.details) for event in work.events] == [("added", {"path": "/a.jpg"})]


def test_the_same_file_twice_in_one_go_is_one_work(catalogue, queries):
    changes = catalogue.add_works([(WorkFacts("A"), file("/a.jpg"))] * 3)
    assert len(changes.added) == 1
    assert len(list(queries.lines())) == 1
    assert catalogue.add_works([]) == NO_CHANGES


def test_an_original_that_was_edited_is_read_anew(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    edited = file("/a.jpg", "edited", mtime_ns=5, width=10, height=20, orientation=6)
    changes = catalogue.refresh_file(edited, WorkFacts("New title", camera="New camera"))
    assert changes == Changes(frozenset({work}))
    found = details(queries, work)
    assert found.facts == WorkFacts("New title", camera="New camera")
    assert found.files[0].facts == edited
    assert found.state is State.UNPROTECTED
    assert kinds(queries, work) == ["changed", "added"]


def test_an_untouched_file_is_noted_without_an_event(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    catalogue.mark_condition([(Path("/a.jpg"), MISSING)])
    same = file("/a.jpg", mtime_ns=9)
    assert catalogue.refresh_file(same, WorkFacts("not read")) == Changes(frozenset({work}))
    found = details(queries, work)
    assert found.facts.title == "a"
    assert found.files[0].facts == same
    assert found.state is State.UNPROTECTED, "it is there again"
    assert kinds(queries, work) == ["missing", "added"]


def test_a_signed_file_that_changed_is_told_and_forgiven_when_put_back(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/out/a.jpg"))
    assert state(queries, work) is State.PROTECTED
    catalogue.refresh_file(file("/out/a.jpg", "tampered", mtime_ns=7), WorkFacts("tampered"))
    found = details(queries, work)
    assert state(queries, work) is State.CHANGED
    assert found.facts.title == "a", "what a changed copy says of the work does not count"
    assert found.files[1].facts.sha256 == digest("signed"), "the digest is that of what was signed"
    catalogue.refresh_file(file("/out/a.jpg", "signed", mtime_ns=8))
    assert state(queries, work) is State.PROTECTED


def test_an_unknown_file_changes_nothing(catalogue, queries):
    add(catalogue, "/a.jpg")
    assert catalogue.refresh_file(file("/b.jpg"), WorkFacts("B")) == NO_CHANGES
    assert catalogue.mark_condition([(Path("/b.jpg"), BROKEN)]) == NO_CHANGES
    assert catalogue.forget_protection(Path("/b.jpg"), "", 0, 0) == NO_CHANGES
    assert catalogue.record_reading(Path("/b.jpg"), credential()) == NO_CHANGES
    assert catalogue.open_publications() == ()
    catalogue.drop_publications([Path("/b.jpg")])
    assert queries.counts()[State.UNPROTECTED] == 1


def test_only_a_condition_that_differs_is_a_change(catalogue, queries):
    one, two, _ = add(catalogue, "/a.jpg", "/b.jpg", "/c.jpg")
    marks = [
        (Path("/a.jpg"), MISSING),
        (Path("/b.jpg"), BROKEN),
        (Path("/c.jpg"), WHOLE),
        (Path("/nowhere.jpg"), MISSING),
    ]
    assert catalogue.mark_condition(marks) == Changes(frozenset({one, two}))
    assert catalogue.mark_condition(marks) == NO_CHANGES
    assert (state(queries, one), state(queries, two)) == (State.MISSING, State.BROKEN)
    assert kinds(queries, two) == ["broken", "added"]
    assert catalogue.mark_condition([(Path("/a.jpg"), WHOLE)]).works == {one}
    assert state(queries, one) is State.UNPROTECTED


# Written from what a person wants to hear first, not from the code: a file that is broken, then
# one that is gone, then one that somebody changed; only if all is well, whether it is signed.
URGENCY = [
    (BROKEN, State.BROKEN),
    (MISSING, State.MISSING),
    (CHANGED, State.CHANGED),
]
EVERY_COMBINATION = list(
    itertools.product(Condition, [None, *Condition], [None, *Condition], [True, False])
)


def expected_state(conditions: list[Condition], signed: bool) -> State:
    for condition, worst in URGENCY:
        if condition in conditions:
            return worst
    return State.PROTECTED if signed else State.UNPROTECTED


def test_a_works_state_follows_from_all_its_files(catalogue, queries):
    """Every combination of an original, up to two signed copies, and protection in place."""
    paths = [f"/{number}.jpg" for number in range(len(EVERY_COMBINATION))]
    numbers = add(catalogue, *paths)
    expected = {}
    for number, path, (original, first, second, in_place) in zip(
        numbers, paths, EVERY_COMBINATION, strict=True
    ):
        marks = [(Path(path), original)]
        if in_place:
            catalogue.record_protected(publication(number, path, role=Role.ORIGINAL))
        for copy, condition in ((f"/one{path}", first), (f"/two{path}", second)):
            if condition is not None:
                catalogue.record_protected(publication(number, copy))
                marks.append((Path(copy), condition))
        changes = catalogue.mark_condition(marks)
        worse = [condition for _, condition in marks if condition is not WHOLE]
        assert changes.works == ({number} if worse else set())
        signed = in_place or first is not None or second is not None
        expected[number] = expected_state([condition for _, condition in marks], signed)
    assert {line.id: line.state for line in queries.lines()} == expected
    counts = queries.counts()
    assert set(counts) == set(State)
    for each in State:
        assert counts[each] == list(expected.values()).count(each)
        assert {line.id for line in queries.lines([each])} == {
            number for number, found in expected.items() if found is each
        }


def test_a_signed_copy_becomes_a_rendition_with_its_credential(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    wanted = publication(work, "/out/a.jpg", origin=Origin.CAPTURE, source=digest("/a.jpg"))
    catalogue.begin_publications([wanted])
    assert catalogue.open_publications() == (wanted,)
    assert state(queries, work) is State.UNPROTECTED, "an intention is no protection"
    assert queries.file_at(Path("/out/a.jpg")) is None
    assert catalogue.finish_publications([wanted]) == Changes(frozenset({work}))
    assert catalogue.open_publications() == ()
    found = details(queries, work)
    assert found.state is State.PROTECTED
    assert (found.policy, found.origin, found.credential) == (NO_AI, Origin.CAPTURE, credential())
    assert [(known.role, known.facts) for known in found.files] == [
        (Role.ORIGINAL, file("/a.jpg")),
        (Role.SIGNED, file("/out/a.jpg", "signed")),
    ]
    signed = found.files[1]
    assert queries.policy_of_file(signed.id) == NO_AI
    assert queries.identity_of_file(signed.id) == "ana-1"
    assert queries.manifest_of_file(signed.id) == "urn:c2pa:1"
    assert queries.source_of_file(signed.id) == digest("/a.jpg")
    assert found.events[0].kind == "protected"
    assert found.events[0].details["policy"] == "no-ai"


def test_protection_in_place_keeps_one_file(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/a.jpg", role=Role.ORIGINAL, replaced=digest("/a.jpg")))
    found = details(queries, work)
    assert [known.facts.sha256 for known in found.files] == [digest("signed")]
    assert found.files[0].role is Role.ORIGINAL
    assert found.state is State.PROTECTED
    assert found.events[0].details["replaced"] == digest("/a.jpg")
    (line,) = queries.lines()
    assert (line.path, line.sha256) == (Path("/a.jpg"), digest("signed"))


def test_an_intention_that_came_to_nothing_leaves_nothing(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    catalogue.begin_publications([publication(work, "/out/a.jpg")])
    catalogue.drop_publications([Path("/out/a.jpg")])
    assert catalogue.open_publications() == ()
    assert kinds(queries, work) == ["added"]
    assert state(queries, work) is State.UNPROTECTED


def test_the_latest_intention_for_a_name_counts(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    catalogue.begin_publications([publication(work, "/out/a.jpg", "first")])
    latest = publication(work, "/out/a.jpg", "second", manifest="urn:c2pa:2")
    catalogue.begin_publications([latest])
    catalogue.begin_publications([publication(work, "/out/b.jpg", "third")])
    assert len(catalogue.open_publications()) == 2
    catalogue.finish_publications([latest])
    known = queries.file_at(Path("/out/a.jpg"))
    assert known is not None
    assert known.facts.sha256 == digest("second")
    assert queries.manifest_of_file(known.id) == "urn:c2pa:2"
    assert [left.file.path for left in catalogue.open_publications()] == [Path("/out/b.jpg")]


def test_a_publication_another_process_settled_is_finished_all_the_same(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    wanted = publication(work, "/out/a.jpg")
    catalogue.begin_publications([wanted])
    catalogue.drop_publications([Path("/out/a.jpg")])
    assert catalogue.finish_publications([wanted]).works == {work}
    assert state(queries, work) is State.PROTECTED


@story
@given(policies(), st.sampled_from([None, *Origin]), st.text(st.characters(codec="utf-8")))
def test_what_a_killed_process_intended_is_read_back_exactly(shelf, policy, origin, name):
    catalogue = Catalogue(shelf)
    add(catalogue, "/a.jpg")
    work = next(Queries(shelf).lines()).id
    path = f"/out/{name}"
    wanted = publication(work, path, policy=policy, origin=origin, replaced="r", source="s")
    catalogue.begin_publications([wanted])
    assert catalogue.open_publications() == (wanted,)
    catalogue.drop_publications([wanted.file.path])


def test_protecting_again_under_another_policy(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/out/a.jpg", "one", manifest="urn:c2pa:1"))
    other = PRESETS["on-request"]
    protect(catalogue, publication(work, "/out/a.jpg", "two", manifest="urn:c2pa:2", policy=other))
    found = details(queries, work)
    assert len(found.files) == 2
    assert found.policy == other
    assert found.credential == credential("urn:c2pa:2")
    assert queries.policy_of_file(found.files[1].id) == other
    assert found.files[1].facts.sha256 == digest("two")


def test_an_origin_once_stated_stands_until_another_is(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    told = (None, None), (Origin.SCAN, Origin.SCAN), (None, Origin.SCAN), (Origin.AI, Origin.AI)
    for number, (stated, expected) in enumerate(told):
        manifest = f"urn:c2pa:{number}"
        protect(catalogue, publication(work, "/out/a.jpg", origin=stated, manifest=manifest))
        assert details(queries, work).origin is expected


def test_a_file_that_turns_out_to_be_ours_is_protected(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    found = publication(work, "/a.jpg", "/a.jpg", role=Role.ORIGINAL)
    assert catalogue.record_protected(found) == Changes(frozenset({work}))
    assert state(queries, work) is State.PROTECTED
    assert len(details(queries, work).files) == 1


def test_putting_the_original_back_forgets_the_protection_of_that_file(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/a.jpg", role=Role.ORIGINAL, replaced="x" * 64))
    changes = catalogue.forget_protection(Path("/a.jpg"), digest("/a.jpg"), 6, 77)
    assert changes == Changes(frozenset({work}))
    found = details(queries, work)
    assert found.state is State.UNPROTECTED
    assert found.credential is None
    assert found.files[0].facts == file("/a.jpg", mtime_ns=77)
    assert kinds(queries, work) == ["restored", "protected", "added"]


def test_putting_the_original_back_leaves_signed_copies_signed(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/a.jpg", role=Role.ORIGINAL))
    protect(catalogue, publication(work, "/out/a.jpg"))
    catalogue.mark_condition([(Path("/a.jpg"), BROKEN)])
    catalogue.forget_protection(Path("/a.jpg"), digest("/a.jpg"), 6, 77)
    assert state(queries, work) is State.PROTECTED


def test_a_strangers_credential_is_kept_and_protects_nothing(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    strange = credential("urn:c2pa:stranger", identity="")
    assert catalogue.record_reading(Path("/a.jpg"), strange) == Changes(frozenset({work}))
    found = details(queries, work)
    assert found.credential == strange
    assert found.state is State.UNPROTECTED
    assert queries.identity_of_file(found.files[0].id) == ""
    assert queries.manifest_of_file(found.files[0].id) == ""
    catalogue.refresh_file(file("/a.jpg", "edited"), WorkFacts("edited"))
    assert state(queries, work) is State.UNPROTECTED, "its owner may edit what we did not sign"


def test_reading_our_own_credential_again_does_not_disown_it(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/out/a.jpg"))
    known = queries.file_at(Path("/out/a.jpg"))
    assert known is not None
    read = credential(identity="")
    catalogue.record_reading(Path("/out/a.jpg"), read)
    catalogue.record_reading(Path("/out/a.jpg"), read)
    assert queries.identity_of_file(known.id) == "ana-1"
    assert queries.policy_of_file(known.id) == NO_AI
    assert state(queries, work) is State.PROTECTED


def test_policies_are_kept_once_by_what_they_say(catalogue, database, queries):
    works = add(catalogue, *(f"/{number}.jpg" for number in range(6)))
    other = NO_AI.with_contact("mailto:other@ana.example")
    for number, policy in zip(works, (NO_AI, other, NO_AI, other, NO_AI, NO_AI), strict=True):
        protect(catalogue, publication(number, f"/out/{number}.jpg", policy=policy))
    with closing(sqlite3.connect(database.path)) as connection:
        rows = connection.execute("SELECT name, document FROM policies ORDER BY id").fetchall()
    assert [name for name, _ in rows] == [NO_AI.name, other.name]
    assert json.loads(rows[0][1]) != json.loads(rows[1][1])
    assert queries.declared_policies() == (NO_AI, other)


def test_events_are_only_ever_added(catalogue, database, queries):
    """What happened stays told, in the order in which it happened."""
    (work,) = add(catalogue, "/a.jpg")
    told: list[tuple[object, ...]] = []
    steps = [
        lambda: catalogue.mark_condition([(Path("/a.jpg"), MISSING)]),
        lambda: catalogue.refresh_file(file("/a.jpg", "edited"), WorkFacts("A")),
        lambda: protect(catalogue, publication(work, "/a.jpg", role=Role.ORIGINAL)),
        lambda: catalogue.refresh_file(file("/a.jpg", "tampered")),
        lambda: catalogue.forget_protection(Path("/a.jpg"), digest("edited"), 6, 9),
        lambda: catalogue.mark_condition([(Path("/a.jpg"), BROKEN)]),
    ]
    for step in steps:
        step()
        with closing(sqlite3.connect(database.path)) as connection:
            now = connection.execute("SELECT * FROM events ORDER BY id").fetchall()
        assert now[: len(told)] == told
        told = now
    assert [row[3] for row in told] == [
        "added",
        "missing",
        "changed",
        "protected",
        "changed",
        "restored",
        "broken",
    ]
    assert kinds(queries, work) == [row[3] for row in reversed(told)]
    stamps = [row[2] for row in told]
    assert stamps == sorted(stamps)
    assert all(len(stamp) == 20 for stamp in stamps)


def test_changes_add_up():
    one, two = Changes(frozenset({1, 2}), frozenset({2})), Changes(frozenset({3}), frozenset())
    assert one | two == Changes(frozenset({1, 2, 3}), frozenset({2}))
    assert one | NO_CHANGES == one


# Names as file systems give them; what is no text is refused before it comes here.
names = st.text(st.characters(codec="utf-8", exclude_characters="/\x00"), min_size=1, max_size=80)
texts = st.text(st.characters(codec="utf-8"), max_size=200)


@story
@given(names.filter(lambda name: name not in {".", ".."}), texts, texts, texts)
def test_any_words_come_back_as_they_were(shelf, name, title, caption, creator):
    catalogue, queries = Catalogue(shelf), Queries(shelf)
    path = Path(f"/{sum(queries.counts().values())}") / name
    facts = WorkFacts(title, caption, creator, title, "2026-05-14T09:30:00", creator, caption)
    (work,) = catalogue.add_works([(facts, file(path))]).added
    found = details(queries, work)
    assert found.facts == facts
    assert found.files[0].facts.path == path
    assert queries.file_at(path) == found.files[0]
    (line,) = queries.lines_of([work])
    assert (line.id, line.title, line.path) == (work, title, path)
    assert queries.folders()[path.parent] == 1
    assert found.events[0].details == {"path": str(path)}
