"""Questions to the catalogue: all of it, in order, and nothing that was not asked for."""

from pathlib import Path

import pytest

from countermark.catalog import queries as module
from countermark.catalog.records import Condition, Role, State, WorkFacts
from tests.catalog.support import NO_AI, add, details, digest, file, protect, publication


def titles(lines) -> list[str]:
    return [line.title for line in lines]


def test_works_come_in_the_order_they_were_added(catalogue, queries):
    add(catalogue, "/z.jpg")
    add(catalogue, "/a.jpg", "/m.jpg")
    assert titles(queries.lines()) == ["z", "a", "m"]
    catalogue.refresh_file(file("/z.jpg", "edited"), WorkFacts("edited"))
    assert titles(queries.lines()) == ["edited", "a", "m"]


def test_a_line_says_what_a_tile_shows(catalogue, queries):
    (dated, undated) = (
        add(catalogue, "/a.jpg", title="Harbour", captured_at="2026-05-14T09:30:00")[0],
        add(catalogue, "/b.jpg")[0],
    )
    one, two = queries.lines()
    assert (one.id, one.title, one.date) == (dated, "Harbour", "2026-05-14T09:30:00")
    assert (one.path, one.sha256, one.media_type) == (
        Path("/a.jpg"),
        digest("/a.jpg"),
        "image/jpeg",
    )
    assert two.date == details(queries, undated).added_at
    assert one.state is two.state is State.UNPROTECTED
    protect(catalogue, publication(dated, "/out/a.jpg"))
    (one, _) = queries.lines()
    assert one.path == Path("/a.jpg"), "a signed copy does not stand for its work"


def test_an_empty_catalogue_has_no_answers_and_no_errors(queries):
    assert list(queries.lines()) == list(queries.all_files()) == []
    assert queries.counts() == dict.fromkeys(State, 0)
    assert queries.folders() == {}
    assert queries.details(1) is None
    assert queries.files_of(1) == queries.lines_of([1]) == queries.origin_clues([1]) == ()
    assert queries.file_at(Path("/a.jpg")) is None
    assert queries.policy_of_file(1) is None
    assert queries.identity_of_file(1) == queries.manifest_of_file(1) == ""
    assert queries.source_of_file(1) == ""
    assert queries.declared_policies() == ()


def test_states_are_told_apart(catalogue, queries):
    one, two, _three = add(catalogue, "/a.jpg", "/b.jpg", "/c.jpg")
    protect(catalogue, publication(one, "/out/a.jpg"))
    protect(catalogue, publication(two, "/out/b.jpg"))
    catalogue.mark_condition([(Path("/b.jpg"), Condition.MISSING)])
    assert titles(queries.lines([State.PROTECTED])) == ["a"]
    assert titles(queries.lines([State.MISSING, State.UNPROTECTED])) == ["b", "c"]
    assert titles(queries.lines([State.BROKEN])) == []
    assert titles(queries.lines(list(State))) == ["a", "b", "c"]
    assert queries.counts() == {
        State.BROKEN: 0,
        State.MISSING: 1,
        State.CHANGED: 0,
        State.PROTECTED: 1,
        State.UNPROTECTED: 1,
    }


def test_a_long_catalogue_comes_in_pages_and_complete(catalogue, queries):
    count = module._PAGE + 3
    add(catalogue, *(f"/{number:05}.jpg" for number in range(count)))
    assert titles(queries.lines()) == [f"{number:05}" for number in range(count)]
    known = list(queries.all_files())
    assert [each.facts.path.stem for each in known] == [f"{number:05}" for number in range(count)]
    ids = [each.work_id for each in known]
    assert titles(queries.lines_of(reversed(ids))) == titles(queries.lines())
    assert len(queries.origin_clues(ids)) == count
    assert queries.folders() == {Path("/"): count}


@pytest.mark.parametrize("count", [3, 4, 5, 8])
def test_a_page_that_is_just_full_is_not_the_end(catalogue, queries, monkeypatch, count):
    monkeypatch.setattr(module, "_PAGE", 4)
    add(catalogue, *(f"/{number}.jpg" for number in range(count)))
    assert titles(queries.lines()) == [str(number) for number in range(count)]
    assert len(list(queries.all_files())) == count


def test_works_added_while_the_list_is_read_come_at_its_end(catalogue, queries, monkeypatch):
    monkeypatch.setattr(module, "_PAGE", 2)
    add(catalogue, "/a.jpg", "/b.jpg")
    lines = queries.lines()
    first = next(lines)
    add(catalogue, "/c.jpg")
    assert titles([first, *lines]) == ["a", "b", "c"]


def test_lines_of_some_works(catalogue, queries):
    one, two, three = add(catalogue, "/a.jpg", "/b.jpg", "/c.jpg")
    assert titles(queries.lines_of([three, one])) == ["a", "c"]
    assert titles(queries.lines_of({two, 10_000})) == ["b"]
    assert queries.lines_of([]) == ()


def test_files_of_a_work_begin_with_the_original(catalogue, queries):
    (work,) = add(catalogue, "/z.jpg")
    protect(catalogue, publication(work, "/a.jpg"))
    protect(catalogue, publication(work, "/b.jpg"))
    found = queries.files_of(work)
    assert [known.role for known in found] == [Role.ORIGINAL, Role.SIGNED, Role.SIGNED]
    assert [str(known.facts.path) for known in found] == ["/z.jpg", "/a.jpg", "/b.jpg"]
    assert details(queries, work).files == found
    assert {known.id for known in queries.all_files()} == {known.id for known in found}


def test_folders_count_originals_only(catalogue, queries):
    one, _, _ = add(catalogue, "/x/a.jpg", "/x/b.jpg", "/y/z/c.jpg")
    protect(catalogue, publication(one, "/out/a.jpg"))
    assert queries.folders() == {Path("/x"): 2, Path("/y/z"): 1}


def test_clues_to_the_origin(catalogue, queries):
    one = add(catalogue, "/a.jpg", camera="Canon R5")
    two = add(catalogue, "/b.jpg", source_type="http://cv.iptc.org/newscodes/digitalsourcetype/x")
    assert queries.origin_clues(two + one) == (
        ("Canon R5", ""),
        ("", "http://cv.iptc.org/newscodes/digitalsourcetype/x"),
    )


def test_declared_policies_are_those_of_today(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/out/a.jpg", policy=NO_AI))
    other = NO_AI.with_contact("mailto:other@ana.example")
    protect(catalogue, publication(work, "/out/a.jpg", policy=other, manifest="urn:c2pa:2"))
    assert queries.declared_policies() == (other,)


def test_the_source_of_a_copy_is_the_one_it_was_made_from_last(catalogue, queries):
    (work,) = add(catalogue, "/a.jpg")
    protect(catalogue, publication(work, "/out/a.jpg", source="1" * 64))
    protect(catalogue, publication(work, "/out/b.jpg", source="2" * 64))
    protect(catalogue, publication(work, "/out/a.jpg", source="3" * 64, manifest="urn:c2pa:2"))
    sources = {
        str(known.facts.path): queries.source_of_file(known.id) for known in queries.files_of(work)
    }
    assert sources == {"/a.jpg": "", "/out/a.jpg": "3" * 64, "/out/b.jpg": "2" * 64}
