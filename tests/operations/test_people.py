"""People, their shares, and what may not be said of them."""

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
    name_people(workspace, ids[3:4], [Part("Bo", "model", 0)])
    with pytest.raises(UserError, match="changed in another way"):
        history.undo(workspace)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([Part("", "author")], "needs a name"),
        ([Part("Kim", " ")], "Say what Kim did"),
        ([Part("Kim", "author", 6_000), Part("Bo", "author", 5_000)], "add up to 110"),
        ([Part("Kim", "author", -1)], "between 0 and 100"),
        ([Part("Kim", "author", 0), Part("Kim", "author", 0)], "named twice"),
        ([Part("Kim", "author", email="no address")], "address"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(workspace, ids, parts, says):
    with pytest.raises(UserError, match=says):
        name_people(workspace, ids, parts)
    assert people(workspace, ids[0]) == []


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
