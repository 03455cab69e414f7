"""The page of settings: what is chosen there is kept, and what leaves the machine is told whole."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

import countermark
from countermark.base.settings import load_settings
from countermark.credentials.identity import KeyKind
from countermark.ui import settings_page
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
    assert page.output.text() == str(tmp_path)
    assert page.opens_output.isEnabled()


def test_every_way_out_of_the_machine_is_listed(page):
    """Whoever adds a module that asks a server must tell of it on the page, and here."""
    root = Path(countermark.__file__).parent
    asking = set()
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_web = isinstance(node, ast.ImportFrom) and node.module == "countermark.base.web"
            if is_web and {item.name for item in node.names} & {"ask_server", "visit"}:
                asking.add(path.stem)
    told = {
        "timestamps": "authority",
        "reading": "address that a file names",
        "visiting": "audit a site",
        "trust": "trust list",
        "signing_service": "signing service",
    }
    assert asking == set(told)
    texts = [f"{each.title} {each.sentence}".lower() for each in page.presenter.switches()]
    for words in told.values():
        assert any(words in text for text in texts), words


def test_a_signing_service_in_use_is_said_to_be_on(page, workspace, monkeypatch):
    def is_on():
        (found,) = [each for each in page.presenter.switches() if "signing" in each.title]
        return found.is_on

    assert not is_on()
    behind = replace(workspace.signers.default_identity(), kind=KeyKind.SERVICE)
    monkeypatch.setattr(workspace.signers, "identities", lambda: (behind,))
    assert is_on()
    page.refresh()
    assert any(each.text() == "On" for each in page.findChildren(QLabel))
    monkeypatch.setattr(workspace.signers, "identities", lambda: (replace(behind, retired=True),))
    assert not is_on()


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
