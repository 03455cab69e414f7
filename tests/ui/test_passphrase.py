"""What is asked for is asked in the window's own words."""

import pytest
from PySide6.QtWidgets import QLabel

from countermark.base.asking import Secret, Wanted
from countermark.cli.prompts import prompt
from countermark.ui.passphrase import PassphraseDialog, wanted_sentence

WANTED = [
    *(Wanted(secret, "Ana Ruiz") for secret in (Secret.OTHER_PASSPHRASE, Secret.FILE_PASSPHRASE)),
    *(
        Wanted(secret, whose)
        for whose in ("", "Ana Ruiz")
        for secret in (Secret.PASSPHRASE, Secret.PIN)
    ),
    *(Wanted(Secret.ACCESS_KEY, whose) for whose in ("", "Ana Ruiz")),
    Wanted(Secret.NEW_PASSPHRASE),
    Wanted(Secret.NEW_BACKUP_PASSPHRASE),
    Wanted(Secret.BACKUP_PASSPHRASE),
]


@pytest.mark.parametrize("wanted", WANTED)
def test_every_secret_is_asked_for_in_the_window_and_on_the_terminal(qtbot, wanted):
    dialog = PassphraseDialog(wanted)
    qtbot.addWidget(dialog)
    dialog.show()
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert wanted_sentence(wanted) in said
    assert prompt(wanted) not in said
    for words in (wanted_sentence(wanted), prompt(wanted)):
        assert words.count("Ana Ruiz") == bool(wanted.of)
    assert dialog.second.isVisible() is wanted.secret.is_new


def test_all_that_may_be_asked_for_is_tried_here():
    assert {wanted.secret for wanted in WANTED} == set(Secret)


def test_a_pin_is_not_called_a_passphrase(qtbot):
    dialog = PassphraseDialog(Wanted(Secret.PIN))
    qtbot.addWidget(dialog)
    assert (dialog.windowTitle(), dialog.first.placeholderText()) == ("PIN", "PIN")
