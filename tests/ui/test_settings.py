"""The page of settings: what is chosen there is kept, and what leaves the machine is told whole."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QLabel

import countermark
from countermark.base.settings import load_settings
from countermark.credentials.identity import ServicePlace
from countermark.credentials.timestamps import known_authorities
from countermark.ui import settings_page
from countermark.ui.theme import Theme
from countermark.ui.timestamp_dialog import TimestampDialog
from tests.ui.conftest import PATIENCE


@pytest.fixture
def page(signer, workspace, open_window):
    """The page, in a window."""
    window = open_window(workspace)
    window.show_page("settings")
    return window.page_host.page("settings")


def test_theme_and_language_chosen_at_once_are_both_kept(qtbot, page, workspace):
    said = []
    page.presenter.said.connect(said.append)
    page.themes.buttons()[2].click()
    page.language.setCurrentIndex(page.language.findText("Deutsch"))
    page.language.activated.emit(page.language.currentIndex())

    def kept():
        found = load_settings(workspace.home.settings)
        return (found.theme, found.language) == ("dark", "de")

    qtbot.waitUntil(kept, timeout=PATIENCE)
    qtbot.waitUntil(lambda: any("opened again" in text for text in said), timeout=PATIENCE)


def test_the_folder_of_signed_copies_is_chosen(qtbot, page, workspace, tmp_path, monkeypatch):
    assert not page.opens_output.isEnabled()
    monkeypatch.setattr(settings_page, "pick_folder", lambda *_: "")
    page.choose_output.click()
    assert not page.opens_output.isEnabled()
    monkeypatch.setattr(settings_page, "pick_folder", lambda *_: str(tmp_path))
    page.choose_output.click()
    qtbot.waitUntil(lambda: workspace.settings.output == str(tmp_path), timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.output.text() == str(tmp_path), timeout=PATIENCE)
    assert page.opens_output.isEnabled()


def told(page):
    """All that the page says about what leaves the computer, in lower case."""
    QCoreApplication.processEvents()  # what is new shows itself a moment later
    texts = [each.text() for each in page.privacy.findChildren(QLabel) if each.isVisible()]
    return " ".join(texts).lower()


def test_every_way_out_of_the_machine_is_listed(page, workspace, monkeypatch):
    """Whoever adds a module that asks a server must tell of it on the page, and here."""
    behind = replace(workspace.signers.default_identity(), service=ServicePlace(SERVICE))
    monkeypatch.setattr(workspace.signers, "identities", lambda: (behind,))
    page.refresh()
    root = Path(countermark.__file__).parent
    asking = set()
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_web = isinstance(node, ast.ImportFrom) and node.module == "countermark.base.web"
            if is_web and {item.name for item in node.names} & {"ask_server", "visit"}:
                asking.add(path.stem)
    words = {
        "timestamps": "authority",
        "reading": "address that a file names",
        "visiting": "to audit it",
        "trust": "trust list",
        "signing_service": "signing service",
    }
    assert asking == set(words)
    for word in words.values():
        assert word in told(page), word


SERVICE = "https://keys.example/sign"


def test_a_signing_service_is_told_with_who_uses_it_and_when(page, workspace, monkeypatch):
    assert "signing service" not in told(page)
    behind = replace(workspace.signers.default_identity(), service=ServicePlace(SERVICE))
    monkeypatch.setattr(workspace.signers, "identities", lambda: (behind,))
    page.refresh()
    assert "each time ana ruiz signs, a list of digests" in told(page)
    assert "keys.example" in told(page)
    retired = replace(behind, retired=True)
    monkeypatch.setattr(workspace.signers, "identities", lambda: (retired,))
    page.refresh()
    assert "signing service" not in told(page)


def stamps(page):
    """The row of the identity's time-stamps."""
    return page.privacy.rows[0]


def test_nothing_leaves_the_computer_unless_it_is_turned_on(page, workspace):
    assert [row.toggle.isChecked() for row in page.privacy.rows] == [False, False]
    assert "while this is on, a digest of each signature goes to" in told(page)
    assert "anything else" not in told(page)
    assert workspace.settings.timestamps == {}
    assert not workspace.settings.fetches_credentials


def test_time_stamps_are_on_once_an_authority_is_chosen(qtbot, page, workspace):
    identity = workspace.signers.default_identity()
    stamps(page).toggle.click()
    dialog = asked(qtbot, page)
    assert workspace.settings.timestamps == {}, "nothing is on before an authority is chosen"
    dialog.choose("https://tsa.example/stamp")
    dialog.go.click()
    wanted = {identity.key: "https://tsa.example/stamp"}
    qtbot.waitUntil(lambda: workspace.settings.timestamps == wanted, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "goes to tsa.example" in told(page), timeout=PATIENCE)
    assert stamps(page).toggle.isChecked()

    # Another authority, then none.
    stamps(page).choose.click()
    dialog = asked(qtbot, page)
    assert dialog.stamping().authority == "https://tsa.example/stamp"
    dialog.choose(known_authorities()[0].address)
    dialog.go.click()
    host = known_authorities()[0].address.split("/")[2]
    qtbot.waitUntil(lambda: f"goes to {host}" in told(page), timeout=PATIENCE)
    stamps(page).toggle.click()
    qtbot.waitUntil(lambda: workspace.settings.timestamps == {}, timeout=PATIENCE)
    qtbot.waitUntil(stamps(page).choose.isHidden, timeout=PATIENCE)


def test_who_chooses_no_authority_leaves_time_stamps_off(qtbot, page, workspace):
    stamps(page).toggle.click()
    asked(qtbot, page).reject()
    qtbot.waitUntil(lambda: not stamps(page).toggle.isChecked(), timeout=PATIENCE)
    stamps(page).toggle.click()
    dialog = asked(qtbot, page)
    dialog.choose("")
    dialog.go.click()
    qtbot.waitUntil(lambda: not stamps(page).toggle.isChecked(), timeout=PATIENCE)
    assert workspace.settings.timestamps == {}


def asked(qtbot, page):
    """The question for an authority that is in front of the window."""

    def opened():
        return [each for each in page.window().findChildren(TimestampDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(opened()) == 1, timeout=PATIENCE)
    return opened()[0]


def test_a_switch_that_is_turned_by_the_keyboard_keeps_it(qtbot, page, workspace):
    fetching = page.privacy.rows[-1].toggle
    page.window().activateWindow()
    fetching.setFocus()
    qtbot.keyClick(fetching, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: workspace.settings.fetches_credentials, timeout=PATIENCE)
    assert load_settings(workspace.home.settings).fetches_credentials
    page.refresh()
    assert page.privacy.rows[-1].toggle is fetching
    assert fetching.isChecked()
    image = fetching.grab().toImage()
    qtbot.keyClick(fetching, Qt.Key.Key_Space)
    assert fetching.grab().toImage() != image


def test_what_was_chosen_elsewhere_is_what_the_page_shows(page, workspace, tmp_path):
    window = page.window()
    for name in ("dark", "light"):
        window.sidebar.theme_asked.emit()
        (chosen,) = [each for each in page.themes.buttons() if each.isChecked()]
        assert chosen.objectName() == name
    window.show_page("overview")
    workspace.remember(output=str(tmp_path / "signed"))
    workspace.signers.choose_authority(
        workspace.signers.default_identity(), "https://tsa.example/stamp"
    )
    window.show_page("settings")
    assert page.output.text() == str(tmp_path / "signed")
    assert page.opens_output.isEnabled()
    assert stamps(page).toggle.isChecked()


def test_title_bars_are_told_the_colours_that_were_chosen(qapp, monkeypatch):
    told = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _hints, scheme: told.append(scheme))
    monkeypatch.setattr(QStyleHints, "unsetColorScheme", lambda _hints: told.append(None))
    theme = Theme(qapp, "dark")
    theme.choose("light")
    theme.choose("system")
    assert told == [Qt.ColorScheme.Dark, Qt.ColorScheme.Light, None]


def test_another_language_is_spoken_by_the_window_that_opens_anew(qtbot, page, workspace):
    window = page.window()

    def choose(language):
        page.language.setCurrentIndex(page.language.findData(language))
        page.language.activated.emit(page.language.currentIndex())

    assert not page.open_anew.isVisible()
    choose("ja")
    assert page.open_anew.isVisible()
    choose("")
    assert not page.open_anew.isVisible()
    choose("de")
    qtbot.waitUntil(lambda: workspace.settings.language == "de", timeout=PATIENCE)
    page.open_anew.click()
    assert window.before_next is not None
    assert not window.isVisible()
