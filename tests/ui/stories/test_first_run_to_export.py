"""The main job in the window, from the first start to the exported declarations."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from countermark.catalog.records import State
from countermark.credentials.verdict import Standing
from countermark.rights.origin import Origin
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.identity_dialog import IdentityDialog
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.verify_model import READING_ROLE
from countermark.ui.words import number
from tests.ui.conftest import PATIENCE, in_dialog, loaded


def digests(folder: Path) -> dict[Path, str]:
    return {
        path: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def drop(window, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(400, 300)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_from_the_first_start_to_the_declarations(
    qtbot, workspace, open_window, pictures, tmp_path, monkeypatch
) -> None:
    before = digests(pictures)
    window = open_window(workspace)

    # Three steps: who you are, what you decide, where your works are.
    first = window.first_run
    assert window.pages.currentWidget() is first
    assert not first.submit.isEnabled()
    qtbot.keyClicks(first.name, "Ana Ruiz")
    qtbot.keyClicks(first.email, "ana@ruiz.example")
    qtbot.mouseClick(first.submit, Qt.MouseButton.LeftButton)
    first.policy.choose("no-ai")
    qtbot.mouseClick(first.submit, Qt.MouseButton.LeftButton)
    assert not first.submit.isEnabled(), "no folder is chosen yet"
    monkeypatch.setattr("countermark.ui.first_run.pick_folder", lambda *_: str(pictures))
    qtbot.mouseClick(first.choose, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        qtbot.mouseClick(first.submit, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is not first
    assert workspace.signers.default_identity().party.name == "Ana Ruiz"
    assert (ended.args[0].succeeded, ended.args[0].failures) == (6, ())
    works = window.presenter.works
    lines = loaded(qtbot, window, 6)
    assert window.library.stack.currentWidget() is window.library.grid
    assert window.library.protect_button.isEnabled()
    assert all(line.state is State.UNPROTECTED for line in lines)

    # One work is selected: the inspector shows it.
    window.selection.select(0)
    qtbot.waitUntil(lambda: window.inspector.work_id == works.line(0).id, timeout=PATIENCE)

    # Protect all of them as copies.
    window.selection.select_all()
    signed = tmp_path / "signed"

    def choose(dialog: ProtectDialog) -> None:
        qtbot.waitUntil(
            lambda: dialog.origin_hint.text().startswith("The files do not say"), timeout=PATIENCE
        )
        dialog.origin.setCurrentIndex(dialog.origin.findData(Origin.CREATION.value))
        dialog.folder.setText(str(signed))
        assert dialog.go.text() == "Protect 6 works"
        assert dialog.signed_by.text() == "Signed by Ana Ruiz."
        qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    in_dialog(ProtectDialog, choose)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        qtbot.mouseClick(window.library.protect_button, Qt.MouseButton.LeftButton)
    assert (ended.args[0].succeeded, ended.args[0].failures) == (6, ())
    assert digests(pictures) == before, "the originals are untouched"
    assert len(digests(signed)) == 6
    qtbot.waitUntil(
        lambda: all(works.line(row).state is State.PROTECTED for row in range(6)),
        timeout=PATIENCE,
    )
    assert window.tray.job.text() == "6 protected"

    # Verify them.
    verify = window.page_host.page("verify")
    with qtbot.waitSignal(verify.presenter.finished, timeout=PATIENCE):
        qtbot.mouseClick(window.library.verify_button, Qt.MouseButton.LeftButton)
    assert window.middle.currentWidget() is window.page_host
    assert verify.model.rowCount() == 6
    for row in range(6):
        verdict = verify.model.index(row).data(READING_ROLE).verdict
        assert verdict.standing is Standing.TRUSTED
    assert verify.verdict.sentence.text().startswith("Signed by Ana Ruiz on ")
    assert "does not allow AI training" in verify.verdict.sentence.text()

    # Export the declarations.
    site = tmp_path / "site"

    def export(dialog: ExportDialog) -> None:
        dialog.site.setText("anaruiz.example")
        dialog.folder.setText(str(site))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=PATIENCE)
        dialog.accept()

    in_dialog(ExportDialog, export)
    window.export_flow.export()
    rules = json.loads((site / ".well-known" / "tdmrep.json").read_text())
    assert rules[0]["tdm-reservation"] == 1
    assert "GPTBot" in (site / "robots.txt").read_text()


def test_the_first_questions_can_be_skipped_and_are_not_asked_again(
    qtbot, workspace, open_window, pictures, monkeypatch
) -> None:
    window = open_window(workspace)
    for step in range(3):
        assert window.first_run.steps.currentIndex() == step
        qtbot.mouseClick(window.first_run.skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.settings.welcomed, timeout=PATIENCE)
    assert workspace.signers.identities() == ()
    assert workspace.settings.policy == "no-ai"
    window.close()
    window = open_window(workspace)
    assert window.pages.currentWidget() is not window.first_run
    library = window.library
    qtbot.waitUntil(lambda: library.stack.currentWidget() is library.empty, timeout=PATIENCE)

    # The empty library has one sentence and one button: add a folder.
    monkeypatch.setattr("countermark.ui.window.pick_folder", lambda *_: str(pictures))
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        qtbot.mouseClick(library.empty.button, Qt.MouseButton.LeftButton)
    loaded(qtbot, window, 6)

    # Who protects without having said who they are is asked then.
    window.commands.protect()
    asked = window.page_host.page("identities")
    qtbot.waitUntil(lambda: bool(asked.findChildren(IdentityDialog)), timeout=PATIENCE)
    asked.findChildren(IdentityDialog)[0].reject()


def test_files_and_folders_can_be_dropped_on_the_window(
    qtbot, workspace, signer, open_window, pictures
) -> None:
    window = open_window(workspace)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        drop(window, [pictures / "demo.jpg", pictures / "2026"])
    assert ended.args[0].succeeded == 4
    qtbot.waitUntil(lambda: window.presenter.works.rowCount() == 4, timeout=PATIENCE)


def test_what_fails_is_listed_with_its_reason_and_can_be_tried_again(
    qtbot, library, open_window, pictures, tmp_path
) -> None:
    window = open_window(library)
    works = window.presenter.works
    qtbot.waitUntil(lambda: works.rowCount() == 6, timeout=PATIENCE)
    whole = (pictures / "demo.png").read_bytes()
    (pictures / "demo.png").write_bytes(whole[: len(whole) // 2])

    def choose(dialog: ProtectDialog) -> None:
        dialog.folder.setText(str(tmp_path / "signed"))
        qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
        dialog.go.click()

    in_dialog(ProtectDialog, choose)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.commands.protect()
    report = ended.args[0]
    assert report.succeeded == 5
    assert [item.path.name for item in report.failures] == ["demo.png"]
    assert "damaged or incomplete" in report.failures[0].reason
    assert window.tray.errors.isVisible()

    (pictures / "demo.png").write_bytes(whole)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.retry(report)
    again = ended.args[0]
    assert (again.succeeded, again.skipped) == (1, 0), "only what failed is tried again"
    assert again.progress.total == 1


def test_an_original_replaced_in_place_can_be_put_back(
    qtbot, library, open_window, pictures
) -> None:
    before = (pictures / "demo.jpg").read_bytes()
    window = open_window(library)
    works = window.presenter.works
    names = [line.path.name for line in loaded(qtbot, window, 6)]
    row = names.index("demo.jpg")
    window.selection.select(row)

    def replace(dialog: ProtectDialog) -> None:
        dialog.replace.click()
        qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
        dialog.go.click()

    in_dialog(ProtectDialog, replace)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        window.commands.protect()
    assert (pictures / "demo.jpg").read_bytes() != before
    qtbot.waitUntil(lambda: works.line(row).state is State.PROTECTED, timeout=PATIENCE)
    window.inspector.restore_asked.emit(works.line(row).id)
    qtbot.waitUntil(lambda: works.line(row).state is State.UNPROTECTED, timeout=PATIENCE)
    assert (pictures / "demo.jpg").read_bytes() == before


def test_the_side_bar_counts_and_filters(qtbot, library, open_window, pictures, tmp_path) -> None:
    window = open_window(library)
    works = window.presenter.works
    qtbot.waitUntil(lambda: window.sidebar.model.rowCount() > 0, timeout=PATIENCE)
    titles = [
        window.sidebar.model.index(row).data() for row in range(window.sidebar.model.rowCount())
    ]
    assert titles[:5] == ["Library", "All works", "Not protected", "Protected", "Needs a look"]
    window.sidebar.rows.setCurrentIndex(window.sidebar.model.index(titles.index("Protected")))
    qtbot.waitUntil(lambda: works.rowCount() == 0 and not works.is_loading, timeout=PATIENCE)
    assert window.library.stack.currentWidget() is window.library.empty
    window.sidebar.rows.setCurrentIndex(window.sidebar.model.index(titles.index("2026")))
    qtbot.waitUntil(lambda: works.rowCount() == 3, timeout=PATIENCE)
    window.sidebar.rows.setCurrentIndex(window.sidebar.model.index(1))
    qtbot.keyClicks(window.library.search, "tif")
    qtbot.waitUntil(lambda: works.rowCount() == 1, timeout=PATIENCE)


def test_cancel_stops_after_the_file_at_hand(
    qtbot, workspace, signer, open_window, pictures
) -> None:
    window = open_window(workspace)
    window.presenter.runner.progressed.connect(lambda *_: window.presenter.runner.cancel())
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.add([pictures])
    assert ended.args[0].cancelled
    assert window.tray.job.text().endswith("cancelled")


def test_numbers_have_thin_separators() -> None:
    assert number(48210) == "48\u202f210"
