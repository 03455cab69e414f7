"""The choices that are folded away reach the file all the same."""

from countermark.rights.presets import PRESETS
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_presenter import Choice, More, Signer


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
