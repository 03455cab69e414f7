"""The verify page: strangers' files, folders, and what is kept elsewhere."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from countermark.credentials.verdict import Standing
from countermark.ui.pages import VERIFY
from countermark.ui.verify_model import READING_ROLE
from tests.credentials.unusual import sign_as_stranger
from tests.servers import Reply, running_server
from tests.ui.conftest import PATIENCE


@pytest.fixture
def verify(library, open_window):
    """The page in a window of six works, and a way to have it read files."""
    window = open_window(library)
    window.show_page(VERIFY)
    return window.page_host.page(VERIFY)


def read(qtbot, page, *paths):
    with qtbot.waitSignal(page.presenter.finished, timeout=PATIENCE):
        page.drop.dropped.emit(list(paths))


def test_a_dropped_stranger_s_file_gets_a_sentence(qtbot, verify, real_data) -> None:
    assert verify.panes.isHidden(), "nothing to see yet but where to drop"
    assert verify.zone.isVisible()
    assert verify.drop.isHidden()
    read(qtbot, verify, real_data / "c2pa" / "adobe-20220124-E-dat-CA.jpg")
    assert verify.verdict.sentence.text().startswith("Changed after it was signed")
    assert verify.zone.isHidden(), "the place to drop has shrunk to a strip"
    assert verify.drop.isVisible()
    window = verify.window()
    assert window.presenter.works.rowCount() == 6, "verifying adds nothing to the catalogue"


def test_a_folder_is_read_and_narrowed_to_what_needs_a_look(
    qtbot, verify, real_data, tmp_path
) -> None:
    folder = tmp_path / "from strangers"
    folder.mkdir()
    for name in ("adobe-20220124-E-dat-CA.jpg", "adobe-20220124-C.jpg"):
        shutil.copy(real_data / "c2pa" / name, folder)
    (folder / "half.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    read(qtbot, verify, folder)
    assert verify.model.rowCount() == 3
    assert verify.status.text() == "3 files read."
    titles = [verify.only.itemText(at) for at in range(verify.only.count())]
    assert titles[0] == "All files · 3"
    invalid = verify.only.findData(Standing.INVALID)
    assert titles[invalid] == "Invalid · 1"
    verify.only.setCurrentIndex(invalid)
    verify.only.activated.emit(invalid)
    assert verify.shown.rowCount() == 1
    assert verify.shown.index(0, 0).data() == "adobe-20220124-E-dat-CA.jpg"


def test_the_whole_report_is_there_for_experts_and_text_for_letters(
    qtbot, verify, real_data
) -> None:
    read(qtbot, verify, real_data / "c2pa" / "adobe-20220124-C.jpg")
    verdict = verify.verdict
    reading = verify.rows.currentIndex().data(READING_ROLE)
    qtbot.mouseClick(verdict.views.buttons["report"], Qt.MouseButton.LeftButton)
    names = [verdict.tree.index(row, 0).data() for row in range(verdict.tree.rowCount())]
    assert "active_manifest" in names
    qtbot.mouseClick(verdict.views.buttons["raw"], Qt.MouseButton.LeftButton)
    assert f'"active_manifest": "{reading.verdict.manifest}"' in verdict.raw.toPlainText()
    qtbot.mouseClick(verify.copy, Qt.MouseButton.LeftButton)
    pasted = QGuiApplication.clipboard().text().splitlines()
    assert pasted[0].endswith("adobe-20220124-C.jpg")
    assert pasted[1] == reading.verdict.sentence


def test_an_empty_folder_says_so(qtbot, verify, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    read(qtbot, verify, tmp_path / "empty")
    assert verify.status.text() == "There is no file to read there."
    assert verify.panes.isHidden()


def test_what_is_passed_over_in_a_folder_is_counted(qtbot, verify, pictures) -> None:
    for name in ("notes.txt", "letter.docx"):
        (pictures / name).write_bytes(b"These are my notes.")
    read(qtbot, verify, pictures)
    assert verify.status.text().startswith("6 files read. 2 other file")
    assert verify.status.toolTip()
    read(qtbot, verify, pictures / "notes.txt")
    assert verify.status.text() == "1 file read.", "a file that is named is read, whatever it is"
    assert not verify.status.toolTip()


def test_a_folder_with_nothing_to_read_says_what_was_in_it(qtbot, verify, tmp_path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.docx").write_bytes(b"PK")
    read(qtbot, verify, folder)
    assert verify.status.text().startswith("There is no file to read there. 1 other file")
    assert verify.zone.isVisible()


@pytest.fixture
def far_away(library, photo):
    """A file whose credential is kept at a server, and that server, which has lost it."""
    key = library.signers.signing_key()
    with running_server(lambda _request: Reply(b"", 404), None) as server:
        yield sign_as_stranger(photo, key, [], remote=server.address("/m.c2pa")), server


def test_a_credential_at_an_address_is_fetched_only_where_that_is_let(
    qtbot, verify, library, far_away
) -> None:
    path, server = far_away
    window, verdict = verify.window(), verify.verdict
    read(qtbot, verify, path)
    assert verdict.fetch.isHidden()
    assert verdict.step.text() == (
        "It is kept at 127.0.0.1. Fetching is off: nothing is sent there."
    )
    with qtbot.waitSignal(verify.presenter.read_again, timeout=PATIENCE):
        verify.presenter.fetch(path)
    assert server.asked == []

    # Let it, where the link leads, and come back.
    qtbot.mouseClick(verdict.to_settings, Qt.MouseButton.LeftButton)
    settings = window.page_host.page("settings")
    assert window.page_host.currentWidget() is settings
    settings.privacy.rows[-1].toggle.click()
    qtbot.waitUntil(lambda: library.settings.fetches_credentials, timeout=PATIENCE)
    window.show_page(VERIFY)
    assert verdict.to_settings.isHidden()
    assert verdict.step.text().startswith("Fetching it tells 127.0.0.1 that somebody reads")
    assert server.asked == []
    with qtbot.waitSignal(verify.presenter.read_again, timeout=PATIENCE):
        qtbot.mouseClick(verdict.fetch, Qt.MouseButton.LeftButton)
    assert [request.path for request in server.asked] == ["/m.c2pa"]
