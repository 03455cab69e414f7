"""The rows of the side bar: drawn once each, and anew as soon as anything in them is another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from countermark.catalog.records import State
from countermark.ui.sidebar_model import Entry, SideBarModel
from countermark.ui.sidebar_rows import SideBarRows
from countermark.ui.works_model import Filter

ENTRIES = (
    Entry("Library"),
    Entry("All works", "12", icon="works", filter=Filter()),
    Entry("Protected", "5", badge=State.PROTECTED, filter=Filter("state:protected")),
    Entry("Folders"),
    *(Entry(f"{year}", "1", "folder", filter=Filter(f"year:{year}")) for year in range(1990, 2020)),
)


@pytest.fixture
def rows(qtbot, theme) -> SideBarRows:
    """Thirty-four rows in a place for some fifteen."""
    made = SideBarRows(theme, SideBarModel())
    made.model().show(ENTRIES)
    qtbot.addWidget(made)
    made.resize(232, 480)
    made.show()
    return made


def picture(rows: SideBarRows, row: int) -> QImage:
    """A row as it is painted where the view says that it lies."""
    place = rows.visualRect(rows.model().index(row, 0))
    assert rows.viewport().rect().contains(place)
    return rows.viewport().grab(place).toImage()


def test_a_row_is_painted_anew_when_its_count_is_another(rows):
    before = [picture(rows, row) for row in range(10)]
    changed = list(ENTRIES)
    changed[2] = replace(changed[2], count="6")
    rows.model().show(tuple(changed))
    after = [picture(rows, row) for row in range(10)]
    assert [row for row in range(10) if before[row] != after[row]] == [2]


def test_the_chosen_row_and_the_keyboard_are_seen(qtbot, rows):
    rows.clearFocus()
    plain = picture(rows, 1)
    rows.setCurrentIndex(rows.model().index(1, 0))
    chosen = picture(rows, 1)
    rows.setFocus()
    rows.activateWindow()
    qtbot.waitUntil(rows.hasFocus)
    assert len({bytes(each.constBits()) for each in (plain, chosen, picture(rows, 1))}) == 3
    rows.setCurrentIndex(rows.model().index(2, 0))
    assert picture(rows, 1) == plain


def test_scrolled_rows_lie_where_a_click_finds_them(qtbot, rows):
    before = picture(rows, 8)
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum() // 4)
    place = rows.visualRect(rows.model().index(8, 0))
    assert place.top() < 8 * place.height(), "it was scrolled"
    assert picture(rows, 8) == before
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert rows.currentIndex().row() == 8


def test_other_colours_and_another_width_paint_all_anew(rows, theme):
    light = [picture(rows, row) for row in range(10)]
    theme.choose("dark")
    dark = [picture(rows, row) for row in range(10)]
    assert all(before != after for before, after in zip(light, dark, strict=True))
    rows.resize(300, 480)
    assert picture(rows, 1).width() == rows.viewport().width() > dark[1].width()


def test_below_the_last_row_there_is_plain_panel(rows, theme):
    rows.model().show(ENTRIES[:3])
    image = rows.viewport().grab().toImage()
    assert image.pixelColor(100, 470).name() == theme.colours.panel
