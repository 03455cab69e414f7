"""The choices that are folded away reach the file all the same."""

from dataclasses import replace

from countermark.operations.forecast import Forecast
from countermark.rights.presets import PRESETS
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_words import Choice, More, Signer, outlook


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
    assert dialog.choice().more == More("I drew it by hand.", True, False, True, thumbnails=False)


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
    assert agency.signer.isVisible()
    assert agency.choice().identity == "ana", "the default comes first"
    agency.signer.setCurrentIndex(1)
    assert agency.choice().identity == "bo"


def test_works_with_decisions_of_their_own_keep_them_unless_somebody_says_otherwise(
    qtbot, tmp_path
):
    last = Choice("on-request", None, None)
    dialog = ProtectDialog(5, tuple(PRESETS.values()), last, tmp_path, decided=2)
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
    found = Forecast(embedded=2, sidecars=1, already=1, missing=1, room=3_000_000, free=9_000_000)
    dialog.show_outlook(outlook(found, tmp_path))
    said = dialog.outlook.text()
    assert "2 files carry the credential inside, 1 gets it in a file beside it (.c2pa)." in said
    assert "1 left out: protected like this already." in said
    assert dialog.go.text() == "Protect 3 works"
    assert dialog.go.isEnabled()
    assert dialog.readers.text().startswith("Ana Ruiz does not allow AI training")
    assert dialog.readers.text().endswith("Permission: ana@ruiz.example")
    dialog.show_outlook(outlook(replace(found, free=1000), tmp_path))
    assert "not enough room" in dialog.problem.text()
    assert not dialog.go.isEnabled()
    dialog.show_outlook(outlook(Forecast(already=5), tmp_path))
    assert not dialog.go.isEnabled(), "there is nothing to do"
    assert dialog.height() <= 700
