"""The grid: tiles lie where arithmetic says, keys lead where a person expects."""

from __future__ import annotations

from array import array
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from countermark.catalog.records import State, WorkLine
from countermark.operations.thumbnails import Thumbnail
from countermark.ui.background import Background
from countermark.ui.grid import GridView
from countermark.ui.selection import WorkSelection
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.works_model import WorksModel

MANY = 100_000


class ManyWorks(WorksModel):
    """A hundred thousand works without a catalogue."""

    def __init__(self, folder, background):
        nothing = SimpleNamespace(lines_in=lambda _ids: ())
        super().__init__(nothing, None, background)
        self._folder = folder
        self._ids = array("q", range(MANY))

    def line(self, row):
        return WorkLine(
            row,
            f"Work {row}",
            State.UNPROTECTED,
            "2026-05-14T09:30:00Z",
            "image/jpeg",
            self._folder / f"{row}.jpg",
            f"{row:064x}",
        )

    _line = line


@pytest.fixture
def grid(qtbot, theme, tmp_path):
    """A grid over a hundred thousand works, none of which has a picture."""
    background = Background()
    store = ThumbnailStore(lambda _line: Thumbnail(b"", is_full=True), background)
    model = ManyWorks(tmp_path, background)
    view = GridView(theme, store)
    view.setModel(model)
    view.selection = WorkSelection(model, view)
    view.setSelectionModel(view.selection.model)
    view.resize(900, 600)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    yield view
    background.close()


def test_every_tile_is_found_where_it_lies(grid) -> None:
    model = grid.model()
    for row in (0, 1, grid.columns, 50_000, MANY - 1):
        index = model.index(row, 0)
        grid.scrollTo(index)
        rect = grid.visualRect(index)
        assert grid.viewport().rect().intersects(rect)
        assert grid.indexAt(rect.center()) == index
    assert not grid.indexAt(QPoint(1, 1)).isValid()


def test_tiles_do_not_overlap_and_stay_in_the_view(grid) -> None:
    rects = [grid.visualRect(grid.model().index(row, 0)) for row in range(3 * grid.columns)]
    for at, one in enumerate(rects):
        assert one.left() >= 0
        assert one.right() < grid.viewport().width()
        assert not any(one.intersects(other) for other in rects[at + 1 :])


def test_only_what_is_in_sight_is_painted(grid, monkeypatch) -> None:
    painted = []
    monkeypatch.setattr(
        "countermark.ui.tile_painter.TilePainter.paint",
        lambda _self, _painter, _rect, line, *_args, **_named: painted.append(line.id),
    )
    grid.scrollTo(grid.model().index(MANY - 1, 0))
    painted.clear()
    grid.grab()
    assert MANY - 1 in painted
    assert len(set(painted)) < 60


def test_keys(qtbot, grid) -> None:
    model, columns = grid.model(), grid.columns
    grid.setFocus()
    for key, row in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, MANY - 1),
        (Qt.Key.Key_Down, MANY - 1),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(grid, key)
        assert grid.currentIndex() == model.index(row, 0), key
        assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.currentIndex().row() >= columns


def test_ctrl_a_selects_all_and_a_rubber_band_what_it_touches(qtbot, grid) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.selection.count == MANY
    first, second = (grid.visualRect(grid.model().index(row, 0)) for row in (0, 1))
    band = QRect(first.center(), second.center())
    grid.setSelection(band, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert list(grid.selection.ids()) == [0, 1]


def test_click_and_shift_click_select_a_range(qtbot, grid) -> None:
    model = grid.model()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(grid.viewport(), left, pos=grid.visualRect(model.index(1, 0)).center())
    qtbot.mouseClick(
        grid.viewport(),
        left,
        Qt.KeyboardModifier.ShiftModifier,
        grid.visualRect(model.index(3, 0)).center(),
    )
    assert list(grid.selection.ids()) == [1, 2, 3]


def test_with_shift_all_from_one_work_to_another_are_selected(qtbot, grid) -> None:
    model, columns, left = grid.model(), grid.columns, Qt.MouseButton.LeftButton
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

    def click(row, keys=none):
        grid.scrollTo(model.index(row, 0))
        at = grid.visualRect(model.index(row, 0)).center()
        qtbot.mouseClick(grid.viewport(), left, keys, at)

    def rows():
        (found,) = grid.selection.rows()
        return found

    click(1)
    click(columns, shift)
    assert rows() == range(1, columns + 1)
    click(2 * columns + 1, shift)
    assert rows() == range(1, 2 * columns + 2), "from the same work on"
    click(0, shift)
    assert rows() == range(2)
    click(columns - 1)
    for key, expected in (
        (Qt.Key.Key_Right, range(columns - 1, columns + 1)),
        (Qt.Key.Key_Down, range(columns - 1, 2 * columns + 1)),
        (Qt.Key.Key_Home, range(columns)),
        (Qt.Key.Key_End, range(columns - 1, MANY)),
    ):
        qtbot.keyClick(grid, key, shift)
        assert rows() == expected, key


def test_a_rubber_band_selects_what_it_touches_and_nothing_beside_it(qtbot, grid) -> None:
    model, columns, left = grid.model(), grid.columns, Qt.MouseButton.LeftButton
    last = grid.visualRect(model.index(columns + 1, 0)).center()
    qtbot.mousePress(grid.viewport(), left, pos=QPoint(2, 2))
    for at in (QPoint(30, 30), last):
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            grid.viewport().mapToGlobal(at),
            Qt.MouseButton.NoButton,
            left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(grid.viewport(), moved)
    qtbot.mouseRelease(grid.viewport(), left, pos=last)
    assert grid.selection.rows() == [range(2), range(columns, columns + 2)]


def test_letters_that_are_no_commands_lead_nowhere(qtbot, grid, monkeypatch) -> None:
    grid.selection.select(0)
    monkeypatch.setattr(ManyWorks, "data", lambda *_: pytest.fail("asks for a title"))
    qtbot.keyClick(grid.viewport(), Qt.Key.Key_X)
    assert grid.selection.current_row == 0


def test_where_only_a_few_come_or_go_the_grid_stays_where_it_is(grid) -> None:
    model, bar = grid.model(), grid.verticalScrollBar()
    for stays, expected in ((True, 5_000), (False, 0)):
        bar.setValue(5_000)
        model.stays = stays
        model.beginResetModel()
        model.endResetModel()
        assert bar.value() == expected


def test_the_first_work_in_sight_stays_when_the_window_is_resized(qtbot, grid) -> None:
    index = grid.model().index(40_000, 0)
    grid.scrollTo(index, GridView.ScrollHint.PositionAtTop)
    grid.resize(620, 600)
    qtbot.wait(20)
    assert grid.viewport().rect().intersects(grid.visualRect(index))
