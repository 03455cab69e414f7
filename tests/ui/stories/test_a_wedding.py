"""A wedding: five hundred pictures, three of them broken."""

import csv
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from countermark.catalog.records import State
from countermark.credentials.verdict import Standing
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.protect_dialog import ProtectDialog
from tests.ui.conftest import PATIENCE, in_dialog

PICTURES = 500
BROKEN = {"dsc_0100.jpg": "half", "dsc_0200.jpg": "empty", "dsc_0300.jpg": "text"}


@pytest.fixture
def wedding(tmp_path: Path) -> Path:
    """The folder as it comes from the card."""
    folder = tmp_path / "wedding"
    folder.mkdir()
    for number in range(PICTURES):
        hue = (number * 7 % 256, number * 13 % 256, number % 256)
        image = Image.new("RGB", (48, 32), hue)
        image.putpixel((number % 48, number // 48), (255, 255, 255))
        image.save(folder / f"dsc_{number:04}.jpg")
    whole = (folder / "dsc_0100.jpg").read_bytes()
    (folder / "dsc_0100.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "dsc_0200.jpg").write_bytes(b"")
    (folder / "dsc_0300.jpg").write_text("this is no picture")
    return folder


def test_three_broken_files_cost_themselves_and_nothing_else(
    qtbot, workspace, open_window, wedding, tmp_path, monkeypatch
) -> None:
    workspace.signers.create_identity("Ana Ruiz")
    window = open_window(workspace)
    works, tray = window.presenter.works, window.tray

    # The card is added: three files are listed, the others are there.
    with qtbot.waitSignal(window.presenter.job_ended, timeout=4 * PATIENCE) as ended:
        window.presenter.add([wedding])
    report = ended.args[0]
    assert (report.succeeded, report.failed) == (PICTURES - 3, 3)
    assert {item.path.name for item in report.failures} == set(BROKEN)
    assert tray.job.text() == "497 added · 3 failed"
    qtbot.waitUntil(lambda: works.rowCount() == PICTURES - 3, timeout=PATIENCE)

    # The list says why, and is kept for the person who has the card.
    listed = tmp_path / "broken.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(listed), ""))

    qtbot.mouseClick(tray.errors, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(ErrorsDialog)
    assert dialog.rows.topLevelItemCount() == 3
    dialog._choose_file()
    qtbot.waitUntil(lambda: "broken.csv" in dialog.status.text(), timeout=PATIENCE)
    dialog.reject()
    with listed.open(encoding="utf-8-sig", newline="") as text:
        reasons = {Path(row["path"]).name: row["reason"] for row in csv.DictReader(text)}
    assert set(reasons) == set(BROKEN)
    assert all(reasons.values())

    # The others are protected together.
    window.selection.select_all()
    output = tmp_path / "signed"

    def choose(dialog: ProtectDialog) -> None:
        dialog.folder.setText(str(output))
        qtbot.waitUntil(lambda: "497 files carry" in dialog.outlook.text(), timeout=PATIENCE)
        dialog.more.thumbnails.setChecked(False)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    in_dialog(ProtectDialog, choose)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=6 * PATIENCE) as ended:
        window.commands.protect()
    assert (ended.args[0].succeeded, ended.args[0].failures) == (PICTURES - 3, ())
    assert workspace.queries.counts()[State.PROTECTED] == PICTURES - 3

    # The photographer copies the three once more: the folder is complete, nothing is done twice.
    for number in (100, 200, 300):
        Image.new("RGB", (48, 32), (number % 256, 9, 9)).save(wedding / f"dsc_{number:04}.jpg")
    with qtbot.waitSignal(window.presenter.job_ended, timeout=4 * PATIENCE) as ended:
        window.presenter.add([wedding])
    assert (ended.args[0].succeeded, ended.args[0].skipped) == (3, PICTURES - 3)
    qtbot.waitUntil(lambda: works.rowCount() == PICTURES, timeout=PATIENCE)

    # One of the signed copies is given to a stranger: it is trusted here.
    window.show_page("verify")
    page = window.page_host.page("verify")
    with qtbot.waitSignal(page.presenter.finished, timeout=PATIENCE):
        page.verify([output / "dsc_0499.jpg"])
    assert page.model.counts == {Standing.TRUSTED: 1}
