"""A photographer tidies the disk while the window is open: a year gets another name."""

from pathlib import Path

from PySide6.QtCore import Qt

from countermark.catalog.records import State
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.rights.presets import NO_AI
from countermark.ui.moved_dialog import MovedDialog
from tests.ui.conftest import PATIENCE, loaded


def test_the_window_notices_finds_follows_and_goes_on_where_the_folder_is_now(
    qtbot, library, open_window, pictures, tmp_path, inline, cancel
) -> None:
    signed = tmp_path / "signed"
    key = library.signers.signing_key()
    everything = list(library.queries.work_ids())
    wish = Protection(key, NO_AI, None, signed)
    list(protect_works(library, everything, wish, inline, cancel))
    window = open_window(library)
    loaded(qtbot, window, 6)
    bar = window.library.missing
    told = []
    window.presenter.upkeep.disk.touched.connect(told.append)

    def is_watching() -> bool:
        (pictures / "probe.txt").write_text("probe")
        return bool(told)

    qtbot.waitUntil(is_watching, timeout=PATIENCE)

    # The folder gets another name in the file manager; nobody tells the program.
    away = pictures / "Year of 2026"
    (pictures / "2026").rename(away)
    inside = len([path for path in away.iterdir() if path.is_file()])
    qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bar.sentence.text().startswith(f"{inside} work"), timeout=PATIENCE)
    assert library.queries.counts()[State.PROTECTED] == 6 - inside

    # One search, one fix, one step.
    bar.search.click()
    dialog = window.findChildren(MovedDialog)[-1]
    qtbot.waitUntil(dialog.elsewhere.isEnabled, timeout=PATIENCE)
    assert dialog.fixes.topLevelItemCount() == 1
    dialog.go.click()
    qtbot.waitUntil(bar.isHidden, timeout=PATIENCE)
    qtbot.waitUntil(lambda: library.queries.counts()[State.PROTECTED] == 6, timeout=PATIENCE)
    paths = {Path(path) for path in library.queries.originals_of(everything)}
    assert {path.parent for path in paths} == {pictures, away}

    # It was a mistake: the name goes back on the disk, and the step is undone.
    away.rename(pictures / "2026")
    qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(window.tray.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.queries.counts()[State.PROTECTED] == 6, timeout=PATIENCE)
    qtbot.waitUntil(bar.isHidden, timeout=PATIENCE)
