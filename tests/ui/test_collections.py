"""Collections in the window: of selected works, of what a search finds, renamed, forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from countermark.catalog.place_records import Place, PlaceKind
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
    window.collections_flow.change("Press")
    qtbot.waitUntil(lambda: dialog_of(window) is not None, timeout=PATIENCE)
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


def undone(qtbot, window) -> None:
    qtbot.waitUntil(window.tray.undo.isVisible, timeout=PATIENCE)
    window.tray.undo.click()


def test_what_is_done_to_collections_is_undone_and_done_again(qtbot, library, window) -> None:
    ids = list(window.presenter.works.work_ids())
    window.selection.select_all()
    flow, made = window.collections_flow, library.collections.create("Press")
    home = library.places.create(Place(0, "Home", PlaceKind.SITE, "https://ana.example/"))
    library.places.publish(home, made, "/press/")
    window.presenter.collections.add("Press", ids[:3])
    qtbot.waitUntil(lambda: library.collections.named("Press").works == 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Add to Press" in window.tray.undo.toolTip(), timeout=PATIENCE)

    flow.delete("Press")
    answer(qtbot, window, "Forget it")
    qtbot.waitUntil(lambda: not library.collections.all(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Forget Press" in window.tray.undo.toolTip(), timeout=PATIENCE)
    undone(qtbot, window)
    qtbot.waitUntil(lambda: bool(library.collections.all()), timeout=PATIENCE)
    back = library.collections.named("Press")
    assert list(library.collections.work_ids(back)) == sorted(ids[:3])
    (placement,) = library.places.placements(home)
    assert placement.path == "/press/", "it is published where it was"
    qtbot.waitUntil(lambda: "Press" in titles(window), timeout=PATIENCE)

    undone(qtbot, window)
    qtbot.waitUntil(lambda: library.collections.named("Press").works == 0, timeout=PATIENCE)
    window.tray.redo.click()
    qtbot.waitUntil(lambda: library.collections.named("Press").works == 3, timeout=PATIENCE)


def test_works_are_taken_out_of_the_collection_in_view(qtbot, library, window) -> None:
    ids = list(window.presenter.works.work_ids())
    library.collections.add(library.collections.create("Press"), ids[:4])
    window.presenter.counts.refresh()
    window.presenter.show(Filter('collection:"Press"'))
    loaded(qtbot, window, 4)
    window.selection.select(0)
    menu = QMenu()
    qtbot.addWidget(menu)
    window.collections_flow.offer_taking_out(menu)
    qtbot.waitUntil(lambda: bool(menu.actions()), timeout=PATIENCE)
    assert menu.actions()[0].text() == "Take out of Press"
    menu.actions()[0].trigger()
    loaded(qtbot, window, 3)
    qtbot.waitUntil(
        lambda: window.tray.job.text() == "1 work taken out of Press.", timeout=PATIENCE
    )
    undone(qtbot, window)
    loaded(qtbot, window, 4)


def test_a_smart_collection_gets_another_search_and_its_old_one_back(
    qtbot, library, window
) -> None:
    library.collections.create("Cats", query="cat")
    window.collections_flow.change("Cats")
    qtbot.waitUntil(lambda: dialog_of(window) is not None, timeout=PATIENCE)
    dialog = dialog_of(window)
    assert dialog.its_search.text() == "cat"
    dialog.its_search.setText("rating:>9x")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=PATIENCE)
    assert library.collections.named("Cats").query == "cat"
    dialog.its_search.setText("type:png")
    dialog.name.setText("PNG")
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=PATIENCE)
    assert library.collections.named("PNG").query == "type:png"
    undone(qtbot, window)
    qtbot.waitUntil(
        lambda: [item.name for item in library.collections.all()] == ["Cats"], timeout=PATIENCE
    )
    assert library.collections.named("Cats").query == "cat"


def test_a_collection_that_changed_since_is_not_turned_back(qtbot, library, window) -> None:
    ids = list(window.presenter.works.work_ids())
    made = library.collections.create("Press")
    window.presenter.collections.add("Press", ids[:1])
    qtbot.waitUntil(window.tray.undo.isVisible, timeout=PATIENCE)
    library.collections.add(made, ids[1:3])  # as another program does
    said = []
    window.presenter.edits.problem.disconnect()
    window.presenter.edits.problem.connect(said.append)
    window.tray.undo.click()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "changed in another way" in said[0]
    assert library.collections.named("Press").works == 3
