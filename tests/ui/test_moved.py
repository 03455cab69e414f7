"""A folder moved on the disk: the window notices, finds it, and one step has all of it back."""

import shutil

from PySide6.QtCore import Qt

from countermark.catalog.records import State
from countermark.ui.missing_bar import MissingBar
from countermark.ui.moved_dialog import MovedDialog
from tests.ui.conftest import PATIENCE, loaded


def search(qtbot, window):
    """The dialog, once its search has ended."""
    window.library.missing.search.click()
    dialog = window.findChildren(MovedDialog)[-1]
    qtbot.waitUntil(dialog.elsewhere.isEnabled, timeout=PATIENCE)
    return dialog


def noticed(qtbot, window, count):
    """The window, once it has seen so many works miss a file."""
    window.presenter.upkeep.look_again()
    qtbot.waitUntil(
        lambda: window.library.missing.sentence.text().startswith(f"{count} work"),
        timeout=PATIENCE,
    )


def states(library):
    return {state: count for state, count in library.queries.counts().items() if count}


def test_a_folder_moved_on_the_disk_is_found_followed_and_turned_back(
    qtbot, library, open_window, pictures
) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    assert window.library.missing.isHidden()
    before = {str(line.path) for line in loaded(qtbot, window, 6)}
    away = pictures.with_name("Pictures of 2026")
    pictures.rename(away)
    noticed(qtbot, window, 6)
    assert window.library.missing.isVisible()

    dialog = search(qtbot, window)
    assert dialog.sentence.text() == "6 of 6 missing files found again."
    assert dialog.fixes.topLevelItemCount() == 1, "one fix for the whole folder"
    item = dialog.fixes.topLevelItem(0)
    assert (item.text(0), item.text(1)) == (str(pictures), str(away))
    assert dialog.go.text() == "Follow 6 files"
    dialog.go.click()
    qtbot.waitUntil(lambda: states(library) == {State.UNPROTECTED: 6}, timeout=PATIENCE)
    qtbot.waitUntil(window.library.missing.isHidden, timeout=PATIENCE)
    paths = {str(path) for path in library.queries.originals_of(library.queries.work_ids())}
    assert {path.replace(str(away), str(pictures)) for path in paths} == before

    # By name it can be undone, and the files are missing again.
    assert "Follow 6 moved files" in window.tray.undo.toolTip()
    qtbot.mouseClick(window.tray.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: set(library.queries.originals_of(library.queries.work_ids())) == before,
        timeout=PATIENCE,
    )


def test_what_is_not_found_is_looked_for_where_somebody_says(
    qtbot, library, open_window, pictures, tmp_path, monkeypatch
) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    far = tmp_path / "far" / "away" / "disk"
    far.mkdir(parents=True)
    shutil.move(pictures / "demo.jpg", far / "renamed.jpg")
    noticed(qtbot, window, 1)
    dialog = search(qtbot, window)
    assert "nothing was found" in dialog.sentence.text()
    assert dialog.go.isHidden()
    monkeypatch.setattr("countermark.ui.moved_dialog.pick_folder", lambda *_: str(far))
    dialog.elsewhere.click()
    qtbot.waitUntil(lambda: dialog.fixes.topLevelItemCount() == 1, timeout=PATIENCE)
    assert dialog.fixes.topLevelItem(0).text(1) == str(far / "renamed.jpg")
    dialog.fixes.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.go.isEnabled(), "nothing is ticked"
    dialog.reject()
    assert states(library)[State.MISSING] == 1, "who closes it changes nothing"


def test_two_that_could_be_it_are_told_and_left(qtbot, library, open_window, pictures) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    twin = pictures / "2026"
    for name in ("one.jpg", "two.jpg"):
        shutil.copy(pictures / "demo.jpg", twin / name)
    (pictures / "demo.jpg").unlink()
    noticed(qtbot, window, 1)
    dialog = search(qtbot, window)
    assert dialog.unsettled.topLevelItemCount() == 1
    assert dialog.unsettled.topLevelItem(0).text(1) == "It cannot be told which file it is now."
    dialog.reject()


def test_later_puts_it_off_until_there_are_more(qtbot, theme) -> None:
    bar = MissingBar(theme)
    qtbot.addWidget(bar)
    bar.show_count(2)
    assert not bar.isHidden()
    bar.later.click()
    bar.show_count(2)
    assert bar.isHidden()
    bar.show_count(3)
    assert not bar.isHidden()
    bar.show_count(0)
    assert bar.isHidden()
