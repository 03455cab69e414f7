"""Going through works one by one with the keyboard: looked at, rated, on to the next."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QDialog

from countermark.catalog.edits import Fact
from countermark.catalog.ordering import GroupKey, Order, OrderKey
from countermark.catalog.records import Condition
from countermark.ui import dragging
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.pages import VERIFY
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.works_model import Arrangement, Column, Filter
from tests.ui.conftest import PATIENCE, in_dialog, loaded

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, library, open_window):
    window = open_window(library)
    window.activateWindow()
    loaded(qtbot, window, 6)
    qtbot.waitUntil(lambda: not window.presenter.works.is_loading, timeout=PATIENCE)
    return window


@pytest.fixture
def unrated(qtbot, window):
    """The window on works that are not rated; gives their numbers, too."""
    window._show_filter(Filter(words="rating:0"))
    loaded(qtbot, window, 6)
    qtbot.waitUntil(lambda: not window.presenter.works.is_loading, timeout=PATIENCE)
    window.library.view.setFocus()
    return window, list(window.presenter.works.work_ids())


def look_at(qtbot, window, row: int):
    window.selection.select(row)
    qtbot.keyClick(window.library.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.library.is_looking, timeout=PATIENCE)
    return window.library.look


def ratings(library) -> dict[int, int]:
    found = library.edits.current(library.queries.work_ids())
    return {work_id: facts[Fact.RATING] for work_id, facts in found.items()}


def test_a_work_that_is_looked_at_is_the_one_that_is_rated_wherever_it_lies(
    qtbot, library, unrated
) -> None:
    window, ids = unrated
    works = window.presenter.works
    look = look_at(qtbot, window, 2)
    qtbot.keyClick(look, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: works.rowCount() == 5, timeout=PATIENCE)
    assert look.position.text() == "Out of the list · 5 left"
    qtbot.waitUntil(lambda: window.inspector.work_id == ids[2], timeout=PATIENCE)
    with qtbot.waitSignal(window.presenter.edits.changed, timeout=PATIENCE):
        qtbot.keyClick(look, Qt.Key.Key_5)
    assert ratings(library)[ids[2]] == 5
    assert set(ratings(library).values()) == {0, 5}
    with qtbot.waitSignal(window.presenter.edits.changed, timeout=PATIENCE):
        window.presenter.edits.undo()
    window.presenter.edits.undo()
    qtbot.waitUntil(lambda: look.position.text() == "3 of 6", timeout=PATIENCE)


@pytest.mark.parametrize(
    ("row", "key", "expected"),
    [
        (2, Qt.Key.Key_Right, 3),
        (2, Qt.Key.Key_Left, 1),
        (5, Qt.Key.Key_Right, 5),
        (5, Qt.Key.Key_Left, 4),
        (0, Qt.Key.Key_Left, 0),
    ],
)
def test_from_a_work_that_has_left_arrows_lead_to_its_neighbours(
    qtbot, unrated, row, key, expected
) -> None:
    window, ids = unrated
    look = look_at(qtbot, window, row)
    qtbot.keyClick(look, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.presenter.works.rowCount() == 5, timeout=PATIENCE)
    qtbot.keyClick(look, key)
    qtbot.waitUntil(lambda: look._line.id == ids[expected], timeout=PATIENCE)
    if expected != row:
        (selected,) = window.selection.ids()
        assert selected == ids[expected]


def test_after_the_last_one_an_empty_list_says_so(qtbot, unrated) -> None:
    window, ids = unrated
    window.presenter.edits.rate(ids[1:], 4)
    loaded(qtbot, window, 1)
    look = look_at(qtbot, window, 0)
    qtbot.keyClick(look, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: not window.presenter.works.rowCount(), timeout=PATIENCE)
    qtbot.keyClick(look, Qt.Key.Key_Right)
    assert look._line.id == ids[0]
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert window.library.stack.currentWidget() is window.library.empty


def test_rating_goes_on_with_the_work_that_takes_the_row(qtbot, library, unrated) -> None:
    window, ids = unrated
    grid = window.library.grid
    window.selection.select(2)
    qtbot.keyClick(grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: window.presenter.works.rowCount() == 5, timeout=PATIENCE)
    assert list(window.selection.ids()) == [ids[3]]
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert list(window.selection.ids()) == [ids[4]]


@pytest.mark.parametrize("is_table", [False, True])
def test_enter_looks_as_space_does(qtbot, window, is_table) -> None:
    window.library.view_bar.show_as_table(is_table=is_table)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        window.selection.select(1)
        qtbot.keyClick(window.library.view, key)
        qtbot.waitUntil(lambda: window.library.is_looking, timeout=PATIENCE)
        qtbot.keyClick(window.library.look, key)
        assert not window.library.is_looking


@pytest.mark.parametrize("place", ["grid", "table", "look"])
def test_letters_protect_verify_and_export_wherever_works_are(qtbot, window, place) -> None:
    library = window.library
    library.view_bar.show_as_table(is_table=place == "table")
    window.selection.select(1)
    widget = look_at(qtbot, window, 1) if place == "look" else library.view

    exported = []
    in_dialog(ExportDialog, lambda dialog: (exported.append(dialog), dialog.reject()))
    qtbot.keyClick(widget, Qt.Key.Key_E)
    assert exported
    qtbot.keyClick(widget, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: bool(window.findChildren(ProtectDialog)), timeout=PATIENCE)
    window.findChild(ProtectDialog).reject()
    qtbot.keyClick(widget, Qt.Key.Key_V)
    assert window._page == VERIFY


def test_what_is_looked_at_is_what_is_protected_though_it_has_left(qtbot, unrated) -> None:
    window, ids = unrated
    look = look_at(qtbot, window, 2)
    qtbot.keyClick(look, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: window.presenter.works.rowCount() == 5, timeout=PATIENCE)
    assert list(window.commands.meant()) == [ids[2]]
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert list(window.commands.meant()) == [ids[3]]


def test_the_keyboard_is_on_the_first_work_when_the_window_opens(qtbot, window) -> None:
    assert window.focusWidget() is window.library.grid
    assert (window.selection.current_row, window.selection.count) == (0, 0)


def test_it_is_left_where_a_person_put_it_meanwhile(qtbot, library, open_window) -> None:
    window = open_window(library)
    window.activateWindow()
    window.library.search.setFocus()
    loaded(qtbot, window, 6)
    assert window.focusWidget() is window.library.search
    assert window.selection.current_row == -1


def test_the_search_is_found_from_everywhere(qtbot, window) -> None:
    library = window.library
    look_at(qtbot, window, 1)
    qtbot.keyClick(library.look, Qt.Key.Key_F, CTRL)
    assert (library.is_looking, window.focusWidget()) == (False, library.search)
    window.show_page("identities")
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.focusWidget() is library.search
    assert library.search.isVisible()
    assert list(window.selection.ids()) == [window.presenter.works.work_id(1)], "as it was"


def test_nothing_is_protected_that_cannot_be_seen(qtbot, window) -> None:
    window.selection.select(1)
    window.show_page("identities")
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert "cannot be seen here" in window.tray.job.text()


def test_the_heads_of_columns_put_works_in_order(qtbot, window) -> None:
    table, works = window.library.table, window.presenter.works
    window.library.view_bar.show_as_table(is_table=True)
    heads = table.horizontalHeader()

    def click(column: Column) -> None:
        at = QPoint(heads.sectionViewportPosition(column) + 30, 10)
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def shown() -> tuple[int, bool]:
        is_descending = heads.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return heads.sortIndicatorSection(), is_descending

    assert shown() == (Column.DATE, True)
    for column, key, descending in (
        (Column.TITLE, OrderKey.TITLE, False),
        (Column.TITLE, OrderKey.TITLE, True),
        (Column.RATING, OrderKey.RATING, True),
        (Column.FOLDER, OrderKey.FOLDER, False),
    ):
        with qtbot.waitSignal(works.loaded, timeout=PATIENCE):
            click(column)
        assert works.arrangement.order == Order(key, descending)
        assert shown() == (column, descending)
        assert window.library.view_bar.arrangement() == works.arrangement
    click(Column.STATE)
    assert shown() == (Column.FOLDER, False), "there is no order by states"


def test_home_and_end_lead_to_the_first_row_and_the_last(qtbot, window) -> None:
    window.library.view_bar.show_as_table(is_table=True)
    table = window.library.table
    table.setFocus()
    window.selection.select(3)
    for key, row in ((Qt.Key.Key_End, 5), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(table, key)
        assert list(window.selection.rows()) == [range(row, row + 1)]


def test_pictures_are_made_larger_and_smaller_where_there_is_no_slider(qtbot, window) -> None:
    bar = window.library.view_bar
    window.resize(1024, 700)
    qtbot.waitUntil(bar.size_slider.isHidden, timeout=PATIENCE)
    before = bar.size_slider.value()
    assert {bar.larger, bar.smaller} <= set(bar.sort.menu().actions())
    qtbot.keyClick(window.library.grid, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(window.library.grid, Qt.Key.Key_Equal, CTRL)
    larger = bar.size_slider.value()
    assert larger > before
    qtbot.waitUntil(lambda: window.library.grid._wanted_width == larger, timeout=PATIENCE)
    qtbot.keyClick(window.library.grid, Qt.Key.Key_Minus, CTRL)
    assert before < bar.size_slider.value() < larger
    bar.show_as_table(is_table=True)
    assert not bar.larger.isEnabled()


def test_a_click_on_the_row_that_is_current_shows_all_of_it_again(qtbot, window) -> None:
    rows, works = window.sidebar.rows, window.presenter.works
    search = window.library.search

    def click() -> None:
        at = rows.visualRect(window.sidebar.model.index(window.sidebar.model.row_of(Filter())))
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at.center())

    search.setFocus()
    qtbot.keyClicks(search, "cat")
    qtbot.waitUntil(lambda: works.rowCount() < 6, timeout=PATIENCE)
    click()
    assert search.text() == ""
    loaded(qtbot, window, 6)
    look_at(qtbot, window, 1)
    click()
    assert not window.library.is_looking
    loaded(qtbot, window, 6)
    window.selection.select(2)
    click()
    assert window.selection.count == 1, "nothing is to be done: nothing moves"


def test_dragged_works_are_their_files_and_what_stays_behind_is_said(
    qtbot, library, window, monkeypatch
) -> None:
    taken = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: taken.append(drag.mimeData().urls()))
    works, lines = window.presenter.works, loaded(qtbot, window, 6)
    window.selection.select_all()
    window.library.grid.startDrag(Qt.DropAction.CopyAction)
    assert [url.toLocalFile() for url in taken.pop()] == [str(line.path) for line in lines]
    library.catalogue.mark_condition([(lines[0].path, Condition.MISSING)])
    window.library.table.startDrag(Qt.DropAction.CopyAction)
    assert len(taken.pop()) == 5
    assert "not dragged along" in window.tray.job.text()
    monkeypatch.setattr(dragging, "MOST", 2)
    window.library.grid.startDrag(Qt.DropAction.CopyAction)
    assert len(taken.pop()) == 1
    assert window.tray.job.text() == "Only the first 2 of 6 works are dragged along."
    window.selection.select(0)
    window.library.grid.startDrag(Qt.DropAction.CopyAction)
    assert not taken
    assert "nothing to drag" in window.tray.job.text()
    assert works.work_ids([range(1)]) == array("q", [lines[0].id])


def test_groups_have_headings_in_the_table_too(qtbot, window) -> None:
    table, works = window.library.table, window.presenter.works
    with qtbot.waitSignal(works.loaded, timeout=PATIENCE):
        works.arrange(Arrangement(group=GroupKey.FOLDER))
    assert len(works.groups) > 1
    window.library.view_bar.show_as_table(is_table=True)
    firsts = [sum(group.count for group in works.groups[:at]) for at in range(len(works.groups))]
    for row in range(6):
        rect = table.visualRect(works.index(row, 0))
        above = table.heading_above(row)
        assert bool(above) == (row in firsts)
        assert rect.top() == table.rowViewportPosition(row) + above
        assert table.indexAt(rect.center()).row() == row
        assert not above or not table.indexAt(QPoint(rect.left() + 5, rect.top() - 5)).isValid()
    painted = []
    table.set_titles(lambda group: painted.append(group) or works.group_title(group))
    table.grab()
    assert set(painted) == set(range(len(firsts)))
    table.setFocus()
    window.selection.select(firsts[1])
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert window.selection.rows() == [range(firsts[1] - 1, firsts[1] + 1)]
    with qtbot.waitSignal(works.loaded, timeout=PATIENCE):
        works.arrange(Arrangement())
    assert {table.rowHeight(row) for row in range(6)} == {40}
