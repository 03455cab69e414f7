"""Qt's own checker on every model, while rows come, change and go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt

from countermark.catalog.edits import Fact
from countermark.catalog.ordering import GroupKey, Order, OrderKey
from countermark.catalog.place_records import Place, PlaceKind
from countermark.catalog.records import Changes, State
from countermark.credentials.verdict import Standing, Verdict
from countermark.declarations.matrix import matrix
from countermark.declarations.render import render_site
from countermark.declarations.site import Part, Site
from countermark.operations.add import add
from countermark.operations.edit import Edit, apply_edit
from countermark.operations.verify import Verified
from countermark.rights.party import Party
from countermark.rights.policy import Use
from countermark.rights.presets import NO_AI, ON_REQUEST
from countermark.ui import matrix_model
from countermark.ui.background import Background
from countermark.ui.json_tree import JsonTreeModel
from countermark.ui.matrix_model import BAND_ROLE, CELL_ROLE, MatrixModel
from countermark.ui.selection import WorkSelection
from countermark.ui.sidebar_model import ENTRY_ROLE, RENEW, SideBarModel, library_entries
from countermark.ui.verify_model import StandingFilter, VerifyModel, packed
from countermark.ui.verify_words import as_text
from countermark.ui.works_model import LINE_ROLE, Arrangement, Filter, WorksModel
from tests.ui.conftest import PATIENCE


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


def test_works_model(qtbot, qtmodeltester, library, background, pictures, inline, cancel) -> None:
    model = WorksModel(library.queries, library.views, background)
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.reload()
    assert model.rowCount() == 6
    line = model.index(0, 0).data(LINE_ROLE)
    assert model.index(0, 0).data() == line.title
    assert "Not protected" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    more = pictures / "more.jpg"
    more.write_bytes((pictures / "demo.jpg").read_bytes() + b"\0")
    changes = Changes()
    for result in add(library, [more], inline, cancel):
        changes |= result.changes
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.take(changes)
    assert model.rowCount() == 7
    with qtbot.waitSignal(model.dataChanged, timeout=PATIENCE):
        model.take(Changes(frozenset({line.id})))
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.show(Filter("state:protected"))
    assert model.rowCount() == 0


def test_works_model_asks_for_the_lines_in_sight_alone(
    qtbot, library, background, monkeypatch
) -> None:
    monkeypatch.setattr("countermark.ui.works_model._FIRST", 2)
    monkeypatch.setattr("countermark.ui.works_model._PAGE", 2)
    monkeypatch.setattr("countermark.ui.works_model._KEPT", 2)
    model = WorksModel(library.queries, library.views, background)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.reload()
    assert model.rowCount() == 6
    ids = list(model.work_ids())
    assert ids == [line.id for line in library.queries.lines_in(ids)]
    for row in (0, 5, 2):
        qtbot.waitUntil(lambda row=row: model.line(row) is not None, timeout=PATIENCE)
        assert model.line(row).id == model.work_id(row) == ids[row]
        assert model.row_of(ids[row]) == row
    assert model.row_of(ids[0]) is None, "only two pages are in memory"
    assert list(model.work_ids([range(1, 3), range(5, 6)])) == [ids[1], ids[2], ids[5]]


@pytest.mark.parametrize("group", [GroupKey.MONTH, GroupKey.FOLDER])
def test_works_lie_in_groups_and_the_selected_ones_stay_selected(
    qtbot, qtmodeltester, library, background, group
) -> None:
    model = WorksModel(library.queries, library.views, background)
    qtmodeltester.check(model)
    selection = WorkSelection(model)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.reload()
    selection.select(2)
    before = list(selection.ids())
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.arrange(Arrangement(Order(OrderKey.DATED, is_descending=False), group))
    assert sum(each.count for each in model.groups) == 6
    assert all(model.group_title(at) for at in range(len(model.groups)))
    assert list(selection.ids()) == before
    assert model.work_id(selection.current_row) == before[0]
    selection.select_all()
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.arrange(Arrangement())
    assert selection.count == 6


def test_works_lie_in_an_order_within_their_groups(qtbot, library, background) -> None:
    ids = list(library.queries.work_ids())
    for at, work_id in enumerate(ids):
        apply_edit(library, [work_id], Edit({Fact.RATING: at % 3}))
    model = WorksModel(library.queries, library.views, background)
    best = Order(OrderKey.RATING, is_descending=True)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.arrange(Arrangement(best, GroupKey.FOLDER))
    lines = library.queries.lines_in(model.work_ids())
    first = 0
    for group in model.groups:
        inside = lines[first : first + group.count]
        assert {str(line.path.parent) for line in inside} == {group.key}
        assert [line.rating for line in inside] == sorted(
            (line.rating for line in inside), reverse=True
        )
        first += group.count
    assert [group.key for group in model.groups] == sorted(group.key for group in model.groups)


def test_however_many_are_selected_they_stay_so_and_no_new_ones_join_them(
    qtbot, library, background, pictures, inline, cancel
) -> None:
    model = WorksModel(library.queries, library.views, background)
    selection = WorkSelection(model)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.reload()
    selection.select_all()
    before = list(selection.ids())
    more = pictures / "more.jpg"
    more.write_bytes((pictures / "demo.jpg").read_bytes() + b"\0")
    list(add(library, [more], inline, cancel))
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.refresh()
    assert model.rowCount() == 7
    assert sorted(selection.ids()) == sorted(before)


def test_who_goes_on_while_works_are_looked_for_is_not_sent_back(
    qtbot, library, background
) -> None:
    model = WorksModel(library.queries, library.views, background)
    selection = WorkSelection(model)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.show(Filter(words="rating:0"))
    selection.select(5)
    ids = list(model.work_ids())
    apply_edit(library, [ids[1]], Edit({Fact.RATING: 3}))
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.refresh()
        selection.select(2)
    assert model.rowCount() == 5
    assert list(selection.ids()) == [ids[2]]


def test_the_work_that_takes_its_row_is_selected_where_one_leaves(
    qtbot, library, background
) -> None:
    model = WorksModel(library.queries, library.views, background)
    selection = WorkSelection(model)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.show(Filter(words="rating:0"))
    ids = list(model.work_ids())
    for row, expected in ((2, ids[3]), (4, ids[4])):  # in the middle, and the last one
        selection.select(row)
        apply_edit(library, selection.ids(), Edit({Fact.RATING: 3}))
        with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
            model.refresh()
        assert list(selection.ids()) == [expected]
        assert model.work_id(selection.current_row) == expected


def test_a_search_that_is_unclear_leaves_the_works_in_view(qtbot, library, background) -> None:
    model = WorksModel(library.queries, library.views, background)
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.reload()
    with qtbot.waitSignal(model.refused, timeout=PATIENCE) as refused:
        model.show(Filter(words="polcy:no-ai"))
    assert "Did you mean policy:?" in refused.args[0]
    with qtbot.waitSignal(model.refused, timeout=PATIENCE) as refused:
        model.show(Filter(words="collection:nowhere"))
    assert "no collection" in refused.args[0]
    assert model.rowCount() == 6
    assert not model.is_loading


def test_a_second_question_overtakes_the_first(qtbot, library, background) -> None:
    model = WorksModel(library.queries, library.views, background)
    model.show(Filter("state:protected"))
    with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
        model.show(Filter())
    assert model.rowCount() == 6


def test_side_bar_model(qtmodeltester) -> None:
    model = SideBarModel()
    qtmodeltester.check(model)
    counts = dict.fromkeys(State, 1)
    model.show(library_entries(counts, {Path("/p/a"): 3, Path("/q/a"): 1}, "https://x.example"))
    titles = [model.index(row).data() for row in range(model.rowCount())]
    assert "p/a" in titles
    assert "q/a" in titles
    look = next(row for row in range(model.rowCount()) if titles[row] == "Needs a look")
    assert model.index(look).data(ENTRY_ROLE).count == "3"
    heading = model.index(titles.index("Folders"))
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    model.show(library_entries(counts, {Path("/p/a"): 4, Path("/q/a"): 1}, "https://x.example"))
    assert model.index(titles.index("p/a")).data(ENTRY_ROLE).count == "4"


def test_places_stand_in_the_side_bar_and_the_last_site_if_it_is_none_of_them() -> None:
    places = {
        Place(1, "Shop", PlaceKind.SERVICE, "instagram"): 0,
        Place(2, "ana", PlaceKind.SITE, "https://x.example/"): 1200,
    }

    def sites(last: str) -> list[tuple[str, str]]:
        entries = library_entries({}, {}, last, places)
        titles = [entry.title for entry in entries]
        rows = entries[titles.index("Sites") + 1 :]
        return [(entry.title, entry.icon) for entry in rows]

    assert sites("https://x.example/") == [
        ("All sites", "site"),
        ("ana", "site"),
        ("Shop", "service"),
        ("Add a site …", "new"),
    ]
    assert ("y.example", "site") in sites("https://y.example/")
    counts = {entry.title: entry.count for entry in library_entries({}, {}, "", places)}
    assert (counts["ana"], counts["Shop"]) == ("1\u202f200", "0")
    model = SideBarModel()
    model.show(library_entries({}, {}, "", places))
    assert model.index(model.row_of("Shop")).data() == "Shop"
    assert model.row_of("nowhere") is None
    assert model.index(model.row_of(Filter())).data() == "All works"


def test_a_certificate_that_ends_is_among_what_needs_a_look() -> None:
    entries = library_entries({}, {}, "", expiring=["Ana Ruiz", "Studio Ruiz"])
    (row,) = (entry for entry in entries if entry.action == RENEW)
    assert (row.title, row.tip) == ("Certificate ends", "Ana Ruiz\nStudio Ruiz")
    assert entries.index(row) == 1 + [entry.title for entry in entries].index("Needs a look")
    assert not [entry for entry in library_entries({}, {}, "") if entry.action == RENEW]


def test_matrix_model(qtmodeltester) -> None:
    model = MatrixModel()
    qtmodeltester.check(model)
    site = Site("https://ana.example/", Party("Ana"), NO_AI, (Part("/press/", ON_REQUEST),))
    documents = render_site(site)
    model.show(matrix(site, documents))
    assert model.rowCount() == 2 * (1 + len(Use))
    assert model.columnCount() == len(model.matrix.channels) > 10
    assert model.faults() == ()
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "/press/ · no works yet · AI on request, with contact"
    )
    line = model.headerData(1, Qt.Orientation.Vertical, matrix_model.LINE_ROLE)
    assert (line.title, line.decided) == ("Generative training", "On conditions")
    assert model.headerData(0, Qt.Orientation.Horizontal, BAND_ROLE) == "TDMRep"
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == (
        "tdmrep.json"
    )
    assert model.headerData(99, Qt.Orientation.Horizontal) is None

    # Somebody edits a document: the cell says so, and nothing else moves.
    allowing = "User-agent: *\nContent-Signal: ai-train=yes, ai-input=no, search=yes\nAllow: /\n"
    edited = [
        replace(item, text=allowing) if item.path == "robots.txt" else item for item in documents
    ]
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(matrix(site, edited))
    assert not resets
    weak = {(index.data(CELL_ROLE).channel, index.data(CELL_ROLE).use) for index in model.faults()}
    assert ("signals", Use.GENERATIVE_TRAINING) in weak
    assert ("signals", Use.INFERENCE) not in weak
    index = next(i for i in model.faults() if i.data(CELL_ROLE).channel == "signals")
    title, sentence = model.explained(index)
    assert title == "/press/ · robots.txt: Content-Signal · Generative training"
    assert "You decided that it is allowed only on conditions." in sentence


def test_json_tree_model(qtmodeltester) -> None:
    model = JsonTreeModel({"a": {"b": [1, {"label": "c2pa.actions.v2"}]}, "d": None})
    qtmodeltester.check(model)
    assert model.rowCount() == 2
    branch = model.index(0, 0, model.index(0, 0))
    assert branch.data() == "b"
    assert model.index(1, 0, branch).data() == "c2pa.actions.v2"
    assert model.index(0, 1, branch).data() == "1"
    assert model.parent(model.index(0, 0)) == QModelIndex()
    model.show({})
    assert model.rowCount() == 0


def test_verify_model(qtmodeltester) -> None:
    model = VerifyModel()
    shown = StandingFilter(model)
    qtmodeltester.check(model)
    qtmodeltester.check(shown)
    report = {"active_manifest": "urn:c2pa:1", "manifests": {"urn:c2pa:1": {"title": "a"}}}
    changed = packed(
        Verified(
            Path("/p/a.jpg"),
            Verdict(
                Standing.INVALID,
                "Changed.",
                "Ask.",
                "Ana",
                failures=("assertion.dataHash",),
                details=report,
            ),
        )
    )
    bare = packed(Verified(Path("/p/b.jpg"), Verdict(Standing.NONE, "Carries none.")))
    model.add([changed, bare])
    model.add([])
    assert model.paths == (Path("/p/a.jpg"), Path("/p/b.jpg"))
    assert changed.report() == report
    assert changed.verdict.details == {}, "the report is kept packed"
    shown.show_only(Standing.NONE)
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["b.jpg"]
    trusted = packed(Verified(Path("/p/b.jpg"), Verdict(Standing.TRUSTED, "Signed.")))
    model.replace(trusted)
    assert shown.rowCount() == 0, "what was read again stands elsewhere"
    assert model.counts == {Standing.INVALID: 1, Standing.TRUSTED: 1, Standing.NONE: 0}
    assert as_text([changed, trusted]).splitlines() == [
        "/p/a.jpg",
        "Changed.",
        "Ask.",
        "Signed by: Ana",
        "Codes: assertion.dataHash",
        "",
        "/p/b.jpg",
        "Signed.",
    ]
    model.clear()
    assert model.rowCount() == 0
