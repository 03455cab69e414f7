"""The wrong name in all pictures: undone, although they were signed with it."""

from PySide6.QtCore import Qt

from countermark.catalog.edits import Fact
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import Status
from countermark.rights.presets import NO_AI
from tests.credentials.support import raw_manifest
from tests.ui.conftest import PATIENCE, loaded

CTRL = Qt.KeyboardModifier.ControlModifier


def creators(library, ids) -> list[str]:
    current = library.edits.current(ids)
    return [str(current[work_id][Fact.CREATOR]) for work_id in ids]


def test_a_batch_edit_is_undone_and_what_was_signed_with_it_is_signed_anew(
    qtbot, library, open_window, tmp_path, inline, cancel
) -> None:
    window = open_window(library)
    loaded(qtbot, window, 6)
    ids = list(window.presenter.works.work_ids())
    before = creators(library, ids)
    wish = Protection(library.signers.signing_key(), NO_AI, None, tmp_path / "signed")

    def sign() -> list:
        results = list(protect_works(library, ids, wish, inline, cancel))
        assert {result.status for result in results} == {Status.OK}
        return results

    def said_in_files(results) -> set[str]:
        stated = (raw_manifest(result.output).store["cawg.metadata"] for result in results)
        return {creator for each in stated for creator in each["dc:creator"]}

    # All of them, by keyboard; seen beforehand; applied.
    window.library.grid.setFocus()
    qtbot.keyClick(window.library.grid, Qt.Key.Key_A, CTRL)
    batch = window.inspector.batch
    qtbot.waitUntil(lambda: batch.title.text() == "6 works selected", timeout=PATIENCE)
    qtbot.keyClicks(batch.fields[Fact.CREATOR], "Anna Ruis")
    qtbot.waitUntil(lambda: batch.go.text() == "Change 6 works", timeout=PATIENCE)
    batch.go.click()
    qtbot.waitUntil(lambda: set(creators(library, ids)) == {"Anna Ruis"}, timeout=PATIENCE)
    assert said_in_files(sign()) == {"Anna Ruis"}

    # The mistake is seen. One key takes it back in the catalogue, and it is told that files differ.
    qtbot.waitUntil(window.tray.undo.isVisible, timeout=PATIENCE)
    qtbot.keyClick(window.library.grid, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: creators(library, ids) == before, timeout=PATIENCE)
    window.selection.select(0)
    qtbot.waitUntil(lambda: window.inspector.work_id == ids[0], timeout=PATIENCE)
    note = window.inspector.form.since_signed
    qtbot.waitUntil(note.isVisible, timeout=PATIENCE)
    assert "Creator" in note.text()

    # Protecting again signs what the catalogue says now.
    assert "Anna Ruis" not in said_in_files(sign())
    results = list(protect_works(library, ids, wish, inline, cancel))
    assert {result.status for result in results} == {Status.SKIPPED}
