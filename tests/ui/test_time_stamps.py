"""Choosing who vouches for the time, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from countermark.credentials.timestamps import WhenUnstamped, known_authorities
from countermark.ui.protect_words import Choice, Stamping, stamping_sentence
from countermark.ui.timestamp_dialog import TimestampDialog
from tests.timestamp_authority import refusing_address, running_authority
from tests.ui.conftest import PATIENCE, loaded


@pytest.mark.parametrize(
    "chosen",
    [
        Stamping(),
        Stamping(known_authorities()[1].address),
        Stamping("https://tsa.example/stamp", WhenUnstamped.FAIL),
    ],
)
def test_what_was_chosen_last_is_chosen_still(qtbot, chosen) -> None:
    dialog = TimestampDialog(chosen)
    qtbot.addWidget(dialog)
    asked_to_fail = chosen.when_unstamped is WhenUnstamped.FAIL
    assert dialog.stamping() == chosen
    assert dialog._fail.isChecked() == asked_to_fail


def test_an_address_that_is_none_is_told_and_not_taken(qtbot) -> None:
    dialog = TimestampDialog(Stamping())
    qtbot.addWidget(dialog)
    dialog._own.click()
    dialog.address.setText("my favourite one")
    dialog.go.click()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "no address of a time-stamp authority" in dialog._problem.text()
    dialog.address.setText("https://tsa.example/stamp")
    assert "goes to tsa.example" in dialog._said.text()
    dialog.go.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_sentence_says_what_is_sent_before_anything_is() -> None:
    assert stamping_sentence(Stamping()) == "Time-stamp: none. Nothing is sent anywhere."
    said = stamping_sentence(Stamping("http://timestamp.digicert.com"))
    assert said.startswith("Time-stamp: timestamp.digicert.com. For each file a digest")


def _protect(qtbot, window, stamping, output):
    presenter = window.presenter
    ids = [line.id for line in loaded(qtbot, window, 6)]
    with qtbot.waitSignal(presenter.job_ended, timeout=PATIENCE) as ended:
        presenter.protect(ids, Choice("no-ai", None, output, stamping))
    return ended.args[0]


def test_works_protected_in_the_window_are_time_stamped(
    qtbot, open_window, library, tmp_path
) -> None:
    folder = tmp_path / "authority"
    folder.mkdir()
    window = open_window(library)
    with running_authority(folder) as authority:
        stamping = Stamping(authority.address)
        ended = _protect(qtbot, window, stamping, tmp_path / "signed")
    assert (ended.succeeded, ended.failures) == (6, ())
    assert list(library.queries.unstamped_files()) == []
    remembered = library.signers.timestamps(library.signers.default_identity())
    assert remembered.address == stamping.authority, "and it is remembered"


def test_or_fail_with_the_reason_if_the_person_wants_it_so(
    qtbot, open_window, library, tmp_path
) -> None:
    window = open_window(library)
    stamping = Stamping(refusing_address(), WhenUnstamped.FAIL)
    ended = _protect(qtbot, window, stamping, tmp_path / "signed")
    assert ended.succeeded == 0
    assert all("refuses the connection" in item.reason for item in ended.failures)


def test_works_signed_without_are_counted_for_the_person(
    qtbot, open_window, library, tmp_path
) -> None:
    window = open_window(library)
    ended = _protect(qtbot, window, Stamping(refusing_address()), tmp_path / "signed")
    assert (ended.succeeded, ended.unstamped) == (6, 6)
    assert window.tray.job.text() == "6 protected · 6 without a time-stamp"


def test_the_keyboard_begins_at_what_is_chosen(qtbot) -> None:
    dialog = TimestampDialog(Stamping("http://timestamp.digicert.com"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog._authorities.checkedButton())
