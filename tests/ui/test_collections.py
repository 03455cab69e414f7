"""Collections in the window: of selected works, of what a search finds, renamed, forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from countermark.ui.collection_dialog import CollectionDialog
from countermark.ui.works_model import Filter
from tests.ui.conftest import PATIENCE, answer, loaded


@pytest.fixture
def window(qtbot, library, open_window):
    window = open_window(library)
    loaded(qtbot, window, 6)
    return window


def dialog_of(window) -> CollectionDialog | None:
    shown = [each for each in window.findChildren(CollectionDialog) if each.isVisible()]
    return shown[0] if shown else None


def titles(window) -> list[str]:
    model = window.sidebar.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_selected_works_become_a_collection(qtbot, library, window) -> None:
    window.selection.select(1)
    window.sidebar.new_collection_asked.emit()
    dialog = dialog_of(window)
    assert not dialog.go.isEnabled()
    assert dialog.by_hand.text() == "The 1 work selected"
    dialog.name.setText("Press")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=PATIENCE)
    loaded(qtbot, window, 1)
    qtbot.waitUntil(lambda: "Press" in titles(window), timeout=PATIENCE)
    row = window.sidebar.model.row_of(Filter('collection:"Press"'))
    assert window.sidebar.rows.currentIndex().row() == row
    window.sidebar.new_collection_asked.emit()
    dialog_of(window).name.setText("press")
    dialog_of(window).go.click()
    qtbot.waitUntil(lambda: "already" in dialog_of(window).problem.text(), timeout=PATIENCE)
    dialog_of(window).reject()


def test_a_search_becomes_a_smart_collection(qtbot, library, window) -> None:
    window.presenter.show(Filter(words="cat"))
    qtbot.waitUntil(lambda: not window.presenter.works.is_loading, timeout=PATIENCE)
    count = window.presenter.works.rowCount()
    window.sidebar.new_collection_asked.emit()
    dialog_of(window).by_search.setChecked(True)
    dialog_of(window).name.setText("Cats")
    dialog_of(window).go.click()
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=PATIENCE)
    loaded(qtbot, window, count)
    assert library.collections.named("cats").query == "cat"


def test_works_are_put_into_a_collection_by_the_menu(qtbot, library, window) -> None:
    library.collections.create("Press")
    library.collections.create("Smart", query="cat")
    window.selection.select_all()
    menu = QMenu()
    qtbot.addWidget(menu)
    window.collections_flow.fill(menu)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "Press", timeout=PATIENCE)
    assert [each.text() for each in menu.actions()] == ["Press", "", "New collection …"]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: library.collections.named("press").works == 6, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.tray.job.text() == "6 works added to Press.", timeout=PATIENCE)


def test_a_collection_is_renamed_and_forgotten_and_its_works_stay(qtbot, library, window) -> None:
    library.collections.create("Press")
    window.collections_flow.rename("Press")
    dialog_of(window).name.setText("Magazines")
    dialog_of(window).go.click()
    qtbot.waitUntil(lambda: "Magazines" in titles(window), timeout=PATIENCE)
    for verb, is_there in (("Keep it", True), ("Forget it", False)):
        window.collections_flow.delete("Magazines")
        answer(qtbot, window, verb)
        qtbot.waitUntil(
            lambda is_there=is_there: ("Magazines" in titles(window)) is is_there, timeout=PATIENCE
        )
    loaded(qtbot, window, 6)
