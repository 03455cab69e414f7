"""The works in the middle of the window: searched, laid out, looked at in full size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from countermark.catalog.ordering import GroupKey, Order, OrderKey
from countermark.catalog.records import State, WorkLine
from countermark.ui.grid_layout import GridLayout
from countermark.ui.look_view import LookView
from countermark.ui.works_model import Arrangement
from tests.ui.conftest import PATIENCE, loaded


@pytest.fixture
def window(qtbot, library, open_window):
    window = open_window(library)
    window.activateWindow()
    loaded(qtbot, window, 6)
    return window


def test_tiles_in_groups_lie_below_their_headings() -> None:
    layout = GridLayout(500, QSize(100, 90), 4, (3, 5, 1), heading=40)
    assert layout.count == 9
    assert layout.rect(0).top() == 8 + 40
    assert layout.rect(3).top() == 8 + 40 + 98 + 40
    assert layout.rect(7).top() == layout.rect(3).top() + 98
    assert [layout.group_of(row) for row in (0, 2, 3, 7, 8)] == [0, 0, 1, 1, 2]
    for row in range(9):
        rect = layout.rect(row)
        assert row in layout.rows_between(rect.top() + 1, rect.bottom() - 1)
    assert list(layout.rows_between(0, layout.height)) == list(range(9))
    assert [group for group, _ in layout.headings_between(0, 60)] == [0]
    assert [group for group, _ in layout.headings_between(0, layout.height)] == [0, 1, 2]
    assert [layout.below(row) for row in (0, 2, 3, 6, 7, 8)] == [3, 5, 7, 7, 8, 8]
    assert [layout.above(row) for row in (0, 2, 3, 6, 7, 8)] == [0, 2, 0, 2, 3, 7]


def test_a_layout_without_works_is_empty() -> None:
    layout = GridLayout(500, QSize(100, 90), 4, (0,))
    assert (layout.height, layout.rows_between(0, 100)) == (0, range(0))


def test_the_search_completes_as_one_types_and_finds(qtbot, window) -> None:
    search, works = window.library.search, window.presenter.works
    search.setFocus()
    qtbot.keyClicks(search, "sta")
    qtbot.waitUntil(search.popup.isVisible, timeout=PATIENCE)
    assert search.popup.model().index(0, 0).data().startswith("state:")
    qtbot.keyClick(search, Qt.Key.Key_Tab)
    assert search.text() == "state:"
    qtbot.waitUntil(lambda: len(search._offered) == 6, timeout=PATIENCE)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert search.text() == "state:protected "
    qtbot.waitUntil(lambda: works.rowCount() == 0 and not works.is_loading, timeout=PATIENCE)
    assert window.library.stack.currentWidget() is window.library.empty
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    loaded(qtbot, window, 6)


def test_a_search_that_is_unclear_is_said_at_the_field(qtbot, window) -> None:
    search = window.library.search
    search.setFocus()
    qtbot.keyClicks(search, "polcy:x")
    qtbot.waitUntil(lambda: "Did you mean policy:?" in search.toolTip(), timeout=PATIENCE)
    assert search.property("problem") is True
    assert window.presenter.works.rowCount() == 6
    search.clear()
    qtbot.keyClicks(search, "cat")
    qtbot.waitUntil(lambda: search.property("problem") is False, timeout=PATIENCE)


def test_works_are_put_in_order_and_groups_and_it_is_remembered(
    qtbot, library, window, open_window
) -> None:
    bar, works = window.library.view_bar, window.presenter.works
    wanted = Arrangement(Order(OrderKey.TITLE, is_descending=False), GroupKey.FOLDER)
    bar.show_arrangement(wanted)
    with qtbot.waitSignal(works.loaded, timeout=PATIENCE):
        bar.arranged.emit(bar.arrangement())
    assert works.groups
    bar.show_as_table(is_table=True)
    assert window.library.stack.currentWidget() is window.library.table
    bar.size_slider.setValue(200)
    window.close()
    again = open_window(library)
    assert again.presenter.works.arrangement == wanted
    assert again.library.view is again.library.table
    assert again.library.view_bar.size_slider.value() == 200


def test_space_shows_a_work_in_full_size_and_arrows_turn_the_pages(qtbot, window) -> None:
    grid, look = window.library.grid, window.library.look
    grid.setFocus()
    window.selection.select(0)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.library.is_looking, timeout=PATIENCE)
    assert look.position.text() == "1 of 6"
    qtbot.keyClick(look, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: look.position.text() == "2 of 6", timeout=PATIENCE)
    assert window.selection.current_row == 1
    qtbot.waitUntil(lambda: not look._picture.isNull(), timeout=PATIENCE)
    qtbot.keyClick(look, Qt.Key.Key_Left)
    qtbot.keyClick(look, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: look.position.text() == "1 of 6", timeout=PATIENCE)
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert not window.library.is_looking
    assert window.library.tool_bar.isVisible()
    assert not window.presenter.look.is_open


def test_zoom_keeps_what_is_under_the_pointer_and_leaves_no_gap(qtbot, theme, tmp_path) -> None:
    look = LookView(theme)
    qtbot.addWidget(look)
    look.resize(800, 644)
    look.show()
    line = WorkLine(1, "Wide", State.PROTECTED, "2026-05-14", "image/jpeg", tmp_path / "a.jpg", "0")
    look.show_work(line, None, QSize(4000, 2000))
    image = QImage(4000, 2000, QImage.Format.Format_RGB32)
    look.show_image(2, image)
    assert look._picture.isNull(), "another work's picture"
    look.show_image(1, image)
    assert look._place().width() == pytest.approx(800)
    at = QPointF(200, 344)
    before = (at.x() - look._place().x()) / look._place().width()
    look.zoom_by(3, at)
    place = look._place()
    assert place.width() == pytest.approx(2400)
    assert (at.x() - place.x()) / place.width() == pytest.approx(before)
    look.zoom_by(1000, QPointF(0, 50))
    assert look._place().width() == 4000 * 8
    assert look._place().left() <= 0
    look.zoom_by(0.000_1)
    assert look._place().width() == pytest.approx(800)
    qtbot.keyClick(look, Qt.Key.Key_Z)
    assert look.zoom.text() == "100\u202f%"
    look.show_work(line, QPixmap(), QSize())
    look.grab()


def test_where_there_is_little_room_the_search_keeps_it(qtbot, window) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(window.library.view_bar.size_slider.isHidden, timeout=PATIENCE)
    assert window.library.add_button.accessibleName() == "Add folder …"
    window.resize(1600, 900)
    qtbot.waitUntil(window.library.view_bar.size_slider.isVisible, timeout=PATIENCE)
    assert window.library.add_button.text() == "Add folder …"
