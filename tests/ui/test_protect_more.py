"""The choices that are folded away reach the file all the same."""

from dataclasses import replace

import pytest

from countermark.operations.disk_room import Disk
from countermark.operations.forecast import Forecast
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS, WITH_CREDIT
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_words import Choice, Decided, More, Signer, outlook
from tests.ui.conftest import PATIENCE, loaded


def test_nothing_more_is_said_unless_somebody_says_it(qtbot, tmp_path):
    dialog = ProtectDialog(2, tuple(PRESETS.values()), Choice("no-ai", None, None), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.more.contribution.isVisible()
    assert dialog.choice().more == More()


def test_what_is_said_is_what_is_chosen(qtbot, tmp_path):
    dialog = ProtectDialog(2, tuple(PRESETS.values()), Choice("no-ai", None, None), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.more.toggle.click()
    assert dialog.more.contribution.isVisible()
    assert dialog.more.contribution.hasFocus() or not dialog.isActiveWindow()
    dialog.more.contribution.setPlainText(" I drew it\nby hand. ")
    dialog.more.as_creator.setChecked(True)
    dialog.more.broken.setChecked(True)
    assert dialog.more.thumbnails.isChecked(), "a small picture goes in unless somebody says no"
    dialog.more.thumbnails.setChecked(False)
    assert dialog.choice().more == More(
        "I drew it by hand.", as_creator=True, states_broken_history=True, thumbnails=False
    )


def test_every_choice_has_a_name_for_those_who_do_not_see_it(qtbot, tmp_path):
    dialog = ProtectDialog(2, tuple(PRESETS.values()), Choice("no-ai", None, None), tmp_path)
    qtbot.addWidget(dialog)
    more = dialog.more
    assert more.contribution.accessibleName()
    assert all(box.text() for box in (more.as_creator, more.old_readers, more.broken))


def test_who_signs_is_asked_only_where_there_is_a_choice(qtbot, tmp_path):
    policies, last = tuple(PRESETS.values()), Choice("no-ai", None, None)
    alone = ProtectDialog(1, policies, last, tmp_path, signers=(Signer("ana", "Ana Ruiz"),))
    agency = ProtectDialog(
        1, policies, last, tmp_path, signers=(Signer("ana", "Ana Ruiz"), Signer("bo", "Bo Lind"))
    )
    for dialog in (alone, agency):
        qtbot.addWidget(dialog)
        dialog.show()
    assert not alone.signer.isVisible()
    assert alone.signed_by.text() == "Signed by Ana Ruiz."
    assert agency.signer.isVisible()
    assert agency.choice().identity == "ana", "the default comes first"
    agency.signer.setCurrentIndex(1)
    assert agency.choice().identity == "bo"
    assert agency.signed_by.text() == "Signed by Bo Lind."


def test_works_with_decisions_of_their_own_keep_them_unless_somebody_says_otherwise(
    qtbot, tmp_path
):
    last = Choice("on-request", None, None)
    dialog = ProtectDialog(5, tuple(PRESETS.values()), last, tmp_path, decided=(Decided(NO_AI, 2),))
    qtbot.addWidget(dialog)
    chosen = dialog.choice()
    assert (chosen.policy, chosen.as_decided) == ("on-request", True), "the others get the last one"
    dialog.policy.choose("no-ai")
    chosen = dialog.choice()
    assert (chosen.policy, chosen.as_decided) == ("no-ai", False)


def test_what_will_happen_is_said_and_a_full_disk_stops_it(qtbot, tmp_path):
    last, signers = Choice("no-ai", None, None), (Signer("ana", "Ana Ruiz", "ana@ruiz.example"),)
    dialog = ProtectDialog(5, tuple(PRESETS.values()), last, tmp_path, signers=signers)
    qtbot.addWidget(dialog)
    dialog.show()
    disk = Disk(tmp_path, room=3_000_000, free=9_000_000)
    found = Forecast(embedded=2, sidecars=1, already=1, missing=1, disks=(disk,))
    assert not dialog.go.isEnabled(), "nothing is known yet"
    dialog.show_outlook(outlook(found, tmp_path))
    said = dialog.outlook.text()
    assert "2 files carry the credential inside, 1 gets it in a file beside it (.c2pa)." in said
    assert "1 left out: protected like this already." in said
    assert dialog.go.text() == "Protect 3 works"
    assert dialog.go.isEnabled()
    assert dialog.readers.text().startswith("Ana Ruiz does not allow AI training")
    assert dialog.readers.text().endswith("Permission: ana@ruiz.example")
    full = replace(found, disks=(replace(disk, free=1000),))
    dialog.show_outlook(outlook(full, tmp_path))
    assert "not enough room" in dialog.problem.text()
    assert not dialog.go.isEnabled()
    assert dialog.happens.isVisible()
    dialog.show_outlook(outlook(Forecast(already=5), tmp_path))
    assert not dialog.happens.isVisible(), "no copy is announced that will not be written"
    assert not dialog.signed_by.isVisible()
    assert not dialog.go.isEnabled(), "there is nothing to do"
    assert dialog.height() <= 700


def test_works_as_decided_say_what_readers_of_each_will_see(qtbot, tmp_path):
    policies, last = tuple(PRESETS.values()), Choice("no-ai", None, None)
    signers = (Signer("ana", "Ana Ruiz"),)
    few = (Decided(ON_REQUEST, 3), Decided(NO_AI, 1))
    dialog = ProtectDialog(6, policies, last, tmp_path, signers=signers, decided=few)
    many = (*few, Decided(NO_TRAINING, 1), Decided(WITH_CREDIT, 1))
    mixed = ProtectDialog(6, policies, last, tmp_path, signers=signers, decided=many)
    for each in (dialog, mixed):
        qtbot.addWidget(each)
    lines = dialog.readers.text().splitlines()
    assert [line.partition(":")[0] for line in lines] == ["• 3 works", "• 3 works"]
    assert lines[0].startswith("• 3 works: Ana Ruiz allows AI uses only on conditions.")
    assert "does not allow AI training, AI use" in lines[1], "two without a decision are with it"
    lines = mixed.readers.text().splitlines()
    assert len(lines) == 3
    assert lines[2].startswith("And 2 more decision")
    dialog.policy.choose("no-ai")
    assert dialog.readers.text().startswith("Ana Ruiz does not allow")


@pytest.mark.parametrize(
    "say",
    [
        lambda more: more.contribution.setPlainText("I drew it."),
        lambda more: more.ai_parts.setText("The sky"),
        lambda more: more.as_creator.setChecked(True),
        lambda more: more.old_readers.setChecked(True),
    ],
)
def test_whatever_is_said_more_is_considered(qtbot, library, open_window, tmp_path, say):
    """Works that are protected as asked are signed again if something is added to what they say."""
    window = open_window(library)
    ids = [line.id for line in loaded(qtbot, window, 6)]
    choice = Choice("no-ai", None, tmp_path / "signed")
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        window.presenter.protect(ids, choice)
    window.selection.select_all()
    window.commands.protect()
    qtbot.waitUntil(lambda: bool(window.findChildren(ProtectDialog)), timeout=PATIENCE)
    (dialog,) = window.findChildren(ProtectDialog)
    assert not dialog.go.isEnabled()
    dialog.folder.setText(str(tmp_path / "signed"))
    nothing = "There is nothing to sign among them"
    qtbot.waitUntil(lambda: dialog.problem.text().startswith(nothing), timeout=PATIENCE)
    assert not dialog.go.isEnabled()
    assert not dialog.happens.isVisible()
    say(dialog.more)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    assert dialog.happens.isVisible()
    assert dialog.go.text() == "Protect 6 works"
    dialog.reject()
