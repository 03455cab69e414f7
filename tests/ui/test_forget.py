"""Works are taken out of the catalogue after a question, and come back with one step."""

from PySide6.QtCore import Qt

from countermark.ui.question import Question
from tests.ui.conftest import PATIENCE, loaded


def test_selected_works_leave_the_catalogue_and_come_back(
    qtbot, library, open_window, pictures
) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    works = window.presenter.works
    window.library.selection.select(0)
    (gone,) = window.library.selection.ids()
    window.commands.forget()
    question = window.findChildren(Question)[-1]
    question.keep.click()
    assert works.rowCount() == 6

    window.commands.forget()
    question = window.findChildren(Question)[-1]
    question.go.click()
    qtbot.waitUntil(lambda: works.rowCount() == 5, timeout=PATIENCE)
    assert library.queries.details(gone) is None
    assert len([path for path in pictures.rglob("demo*") if path.is_file()]) == 6
    assert "Remove 1 work from the catalogue" in window.tray.undo.toolTip()

    qtbot.mouseClick(window.tray.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: works.rowCount() == 6, timeout=PATIENCE)
    assert library.queries.details(gone) is not None


def test_moves_that_adding_followed_can_be_undone_by_name(
    qtbot, library, open_window, pictures
) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    before = set(library.queries.originals_of(library.queries.work_ids()))
    (pictures / "demo.jpg").rename(pictures / "renamed.jpg")
    window.presenter.add([pictures])
    qtbot.waitUntil(lambda: "Follow 1 moved file" in window.tray.undo.toolTip(), timeout=PATIENCE)
    now = set(library.queries.originals_of(library.queries.work_ids()))
    assert now - before == {str(pictures / "renamed.jpg")}
    qtbot.mouseClick(window.tray.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: set(library.queries.originals_of(library.queries.work_ids())) == before,
        timeout=PATIENCE,
    )
