"""The page of identities: what it says, and what its buttons do."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from countermark.base.times import now
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from countermark.credentials.trust_lists import ListKind
from countermark.operations.trust import trust_lists
from countermark.ui.identity_words import Badge, identity_words
from tests.conftest import PASSPHRASE
from tests.ui.conftest import PATIENCE, answer


def _made(workspace, name="Ana", age=0):
    at = now() - timedelta(days=age)
    return create_identity(workspace.home.identities, checked_party(name), at, lambda _: PASSPHRASE)


@pytest.fixture
def page(qtbot, workspace, open_window):
    """The page, of a home with one identity."""
    _made(workspace)
    window = open_window(workspace)
    window.show_page("identities")
    made = window.page_host.page("identities")
    _wait_for(qtbot, made, "Ana")
    return made


def _texts(page):
    return [made.text() for made in page.findChildren(QLabel) if made.isVisibleTo(page)]


def _wait_for(qtbot, page, words):
    qtbot.waitUntil(lambda: any(words in text for text in _texts(page)), timeout=PATIENCE)


def _press(qtbot, page, name):
    """Press a button, which may just be being made anew."""

    def shown():
        return [
            made
            for made in page.findChildren(QPushButton)
            if made.isVisibleTo(page) and name in {made.text(), made.accessibleName()}
        ]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    shown()[0].click()


@pytest.mark.parametrize(
    ("later", "badge", "sentence", "signs"),
    [
        (timedelta(), None, "more day", True),
        (timedelta(days=-10), Badge.RENEW_SOON, "10 more day", True),
        (timedelta(days=0, hours=-1), Badge.RENEW_SOON, "less than a day", True),
        (timedelta(days=1), Badge.EXPIRED, "signs no more", False),
    ],
)
def test_the_end_of_a_certificate_in_words(workspace, later, badge, sentence, signs):
    made = _made(workspace)
    at = made.created if not later else made.expires + later
    words = identity_words(made, made.key, at)
    assert words.badge is badge
    assert sentence in words.expiry
    assert words.signs is signs
    assert not words.can_sign


def test_an_expired_identity_is_not_marked_as_the_one_that_signs(qtbot, workspace, open_window):
    _made(workspace, age=5_000)
    window = open_window(workspace)
    window.show_page("identities")
    page = window.page_host.page("identities")
    _wait_for(qtbot, page, "signs no more")
    assert "Expired" in _texts(page)
    assert "Signs" not in _texts(page)


def test_the_longest_name_leaves_every_button_in_view(qtbot, workspace, open_window):
    _made(workspace, name="Ñ" * 100)
    window = open_window(workspace)
    window.resize(1024, 700)
    window.show_page("identities")
    page = window.page_host.page("identities")
    _wait_for(qtbot, page, "Ñ")
    assert page.horizontalScrollBar().maximum() == 0
    right = page.new.mapTo(page, page.new.rect().topRight()).x()
    assert right < page.viewport().width()
    named = next(each for each in page.findChildren(QLabel) if each.text() == "Ñ" * 100)
    assert named.toolTip() == "Ñ" * 100


def test_a_new_identity_appears(qtbot, page, workspace):
    dialog = page.open_new()
    assert not dialog.go.isEnabled()
    dialog.name.setText("Ben Moor")
    dialog.email.setText("no address")
    dialog.go.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    assert dialog.isVisible()
    dialog.email.setText("ben@moor.example")
    dialog.go.click()
    _wait_for(qtbot, page, "Ben Moor")
    assert not dialog.isVisible()
    _press(qtbot, page, "Sign with this one Ben Moor")
    qtbot.waitUntil(lambda: workspace.settings.identity != "", timeout=PATIENCE)
    assert workspace.signers.default_identity().party.name == "Ben Moor"


def test_renewal_is_asked_for_first(qtbot, page, workspace, monkeypatch):
    before = workspace.signers.default_identity()
    _press(qtbot, page, "Renew … Ana")
    assert "make a new one" in answer(qtbot, page, "Cancel")
    assert not page.presenter._background.is_busy
    _press(qtbot, page, "Renew … Ana")
    answer(qtbot, page, "Renew")
    qtbot.waitUntil(lambda: workspace.signers.default_identity().generation == 2, timeout=PATIENCE)
    assert workspace.signers.default_identity().fingerprint != before.fingerprint


def test_what_cannot_be_imported_is_said(qtbot, page, tmp_path, monkeypatch):
    path = tmp_path / "nothing.pem"
    path.write_text("nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    page.bring.click()
    qtbot.waitUntil(lambda: "nothing.pem" in page.problem.text(), timeout=PATIENCE)
    assert page.problem.isVisible()


def test_a_backup_and_the_way_back(qtbot, page, workspace, tmp_path, monkeypatch):
    monkeypatch.setenv("COUNTERMARK_BACKUP_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "all.countermark-backup"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    said = []
    page.presenter.said.connect(said.append)
    page.back_up.click()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert path.exists()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    page.restore.click()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=PATIENCE)
    assert "here already" in said[1]
    page.back_up.click()  # never over an existing file
    qtbot.waitUntil(lambda: "There is a file already" in page.problem.text(), timeout=PATIENCE)


def test_a_request_waits_for_its_answer(qtbot, page, tmp_path, monkeypatch):
    path = tmp_path / "ana.csr"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    dialog = page.open_request()
    dialog.name.setText("Cleo Park")
    dialog.go.click()
    _wait_for(qtbot, page, "Cleo Park: requested")
    assert path.read_bytes().startswith(b"-----BEGIN CERTIFICATE REQUEST")


def test_an_exported_certificate_can_be_believed(qtbot, page, workspace, tmp_path, monkeypatch):
    path = tmp_path / "ana.pem"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    _press(qtbot, page, "Export certificate … Ana")
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    page.kind.setCurrentIndex(page.kind.findData(ListKind.TIMESTAMP.value))
    _press(qtbot, page, "Add a list …")
    _wait_for(qtbot, page, "When it was signed")
    assert [item.kind for item in trust_lists(workspace)] == [ListKind.TIMESTAMP]
    _press(qtbot, page, "Remove … ana")
    answer(qtbot, page, "Remove the list")
    qtbot.waitUntil(lambda: trust_lists(workspace) == (), timeout=PATIENCE)
