"""People, their shares, and what may not be said of them."""

from dataclasses import replace

import pytest

from countermark.base.errors import UserError
from countermark.catalog.query.parsing import parse
from countermark.operations.add import add
from countermark.operations.people import Part, name_people
from countermark.operations.undo import History
from countermark.rights.party import Capacity
from countermark.rights.shares import missing_shares, percent, read_percent, share_problem


@pytest.fixture
def ids(workspace, pictures, inline, cancel):
    list(add(workspace, [pictures], inline, cancel))
    return list(workspace.queries.work_ids())


def people(workspace, work_id):
    return [
        (part.person.name, part.role, part.share, part.capacity)
        for part in workspace.queries.details(work_id).people
    ]


def test_people_are_named_with_their_shares_and_found(workspace, ids):
    parts = [
        Part("Kim Lee", "photographer", 6_000),
        Part("Ana Ruiz", "retoucher", 4_000, capacity=Capacity.AGENT, email="ana@ruiz.example"),
    ]
    step = name_people(workspace, ids[:2], parts)
    assert step.changes.works == frozenset(ids[:2])
    assert people(workspace, ids[0]) == [
        ("Kim Lee", "photographer", 6_000, Capacity.OWNER),
        ("Ana Ruiz", "retoucher", 4_000, Capacity.AGENT),
    ]
    assert workspace.views.count(parse("person:lee")) == 2
    assert workspace.views.count(parse("by:ruiz -has:people")) == 0
    assert [person.name for person in workspace.people.all()] == ["Ana Ruiz", "Kim Lee"]
    assert name_people(workspace, ids[:2], parts).weight == 0, "it is so already"
    assert workspace.queries.details(ids[0]).events[0].details["people"].startswith("Kim Lee (pho")


def test_naming_people_is_undone_and_done_again(workspace, ids):
    history = History()
    history.add("one", name_people(workspace, ids[:1], [Part("Kim Lee", "author")]))
    history.add("two", name_people(workspace, ids, [Part("Ana Ruiz", "author")]))
    history.undo(workspace)
    assert [len(people(workspace, each)) for each in ids] == [1, 0, 0, 0, 0, 0]
    history.redo(workspace)
    assert people(workspace, ids[0])[0][0] == "Ana Ruiz"
    name_people(workspace, ids[3:4], [Part("Bo", "model", 100)])
    with pytest.raises(UserError, match="changed in another way"):
        history.undo(workspace)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([Part("", "author")], "needs a name"),
        ([Part("Kim", " ")], "Say what Kim did"),
        ([Part("Kim", "author", 6_000), Part("Bo", "author", 5_000)], "add up to 110"),
        ([Part("Kim", "author", -1)], "between 0 and 100"),
        ([Part("Kim", "author", 100), Part("Kim", "author", 100)], "named twice"),
        ([Part("Kim", "author", 0)], "Nobody has a share of the copyright"),
        ([Part("Kim", "author"), Part("Bo", "editor", 0, "adaptation")], "of the adaptation"),
        ([Part("Kim", "author", email="no address")], "address"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(workspace, ids, parts, says):
    with pytest.raises(UserError, match=says):
        name_people(workspace, ids, parts)
    assert people(workspace, ids[0]) == []


@pytest.mark.parametrize(
    ("count", "typed", "shares"),
    [
        (3, "1/3", [3_334, 3_333, 3_333]),
        (6, "1/6", [1_667, 1_667, 1_667, 1_667, 1_666, 1_666]),
        (7, "14,29 %", [1_429] * 4 + [1_428] * 3),
        (2, "33", [3_300, 3_300]),
    ],
)
def test_equal_parts_come_to_all_of_a_right(workspace, ids, count, typed, shares):
    parts = [Part(f"Heir {number}", "heir", read_percent(typed)) for number in range(count)]
    name_people(workspace, ids[:1], parts)
    assert [share for _, _, share, _ in people(workspace, ids[0])] == shares


def test_shares_that_leave_something_open_are_found(workspace, ids):
    name_people(workspace, ids[:1], [Part("Kim", "author", 3_000)])
    name_people(workspace, ids[1:2], [Part("Kim", "author"), Part("Bo", "model", 0)])
    thirds = [Part(name, "heir", 3_333, "publication") for name in ("Bo", "Kim", "Lee")]
    name_people(workspace, ids[2:3], thirds)
    name_people(workspace, ids[3:4], [*thirds[:2], Part("Ana", "author")])
    found = [key for page in workspace.views.ids(parse("has:open-shares")) for key in page]
    assert sorted(found) == [ids[0], ids[3]]


@pytest.mark.parametrize("nonsense", [{"share": -1}, {"share": 10_001}, {"capacity": "emperor"}])
def test_no_nonsense_gets_into_the_catalogue(workspace, ids, nonsense):
    step = name_people(workspace, ids[:1], [Part("Kim", "author")])
    wrong = [replace(part, **nonsense) for part in step.after]
    with pytest.raises(ValueError, match=r"emperor|no share"):
        workspace.people.involve({ids[0]: wrong})
    assert workspace.people.of(ids[:1])[ids[0]] == step.after


def test_shares_count_for_each_right_alone():
    assert share_problem([("copyright", 10_000), ("reproduction", 10_000)]) == ""
    assert missing_shares([("copyright", 6_000), ("reproduction", 10_000)]) == {"copyright": 4_000}
    assert missing_shares([("copyright", 0)]) == {}


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("100", 10_000), ("33,33 %", 3_333), ("1/3", 3_333), ("0", 0), ("12.5%", 1_250),
        ("101", None), ("-1", None), ("half", None), ("1/0", None), ("", None),
    ],
)  # fmt: skip
def test_percent_is_read_as_people_write_it(text, share):
    assert read_percent(text) == share
    if share is not None:
        assert read_percent(percent(share)) == share
