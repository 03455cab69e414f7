"""Scenes of the dialogs."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from countermark.base.asking import Secret, Wanted
from countermark.operations import moved
from countermark.operations.declare import declare
from countermark.operations.disk_room import Disk
from countermark.operations.forecast import Forecast
from countermark.operations.moved import Proposal
from countermark.operations.pairing import Fix, Unsettled, Why
from countermark.rights.origin import Origin
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST, PRESETS, WITH_CREDIT
from countermark.ui.bug_dialog import BugDialog
from countermark.ui.bugs import report_of
from countermark.ui.collection_dialog import CollectionDialog
from countermark.ui.decide_dialog import DecideDialog
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.identities_page import IdentitiesPage
from countermark.ui.identity_dialog import IdentityDialog
from countermark.ui.moved_dialog import MovedDialog
from countermark.ui.moved_presenter import stage_sentence
from countermark.ui.new_place_dialog import NewPlaceDialog
from countermark.ui.passphrase import PassphraseDialog
from countermark.ui.person_dialog import PersonDialog
from countermark.ui.policy_dialog import PolicyDialog
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_words import Choice, Decided, Signer, Stamping, origin_hint, outlook
from countermark.ui.publish_dialog import PublishDialog
from countermark.ui.sentence_words import sentence_words
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark_dev.scenes.library import failed_report
from countermark_dev.scenes.stage import Stage

_POLICIES = tuple(PRESETS.values())
_SIGNED = Path("/home/ana/Signed")
_CHOICE = Choice("no-ai", None, _SIGNED)
_SITE = "https://anaruiz.example/"
_OTHER_SITE = "https://studio-ruiz.example/"  # with no placement that speaks against the works
_DECLARATIONS = Path("/home/ana/Countermark declarations")


def _protect(stage: Stage) -> QWidget:
    signer = Signer("ana", "Ana Ruiz", "ana@ruiz.example")
    return _filled_in(stage, ProtectDialog(12, _POLICIES, _CHOICE, _SIGNED, signers=(signer,)))


def _protect_more(stage: Stage) -> QWidget:
    signers = (Signer("ana", "Ana Ruiz / Studio Ruiz"), Signer("bo", "Bo Lind"))
    dialog = _filled_in(stage, ProtectDialog(12, _POLICIES, _CHOICE, _SIGNED, signers=signers))
    dialog.more.toggle.click()
    stage.calm()
    return dialog


def _protect_decided(stage: Stage) -> QWidget:
    """Works with decisions of their own."""
    signer = Signer("ana", "Ana Ruiz", "ana@ruiz.example")
    counts = zip((ON_REQUEST, NO_TRAINING, NO_AI, WITH_CREDIT), (5, 3, 2, 1), strict=True)
    decided = tuple(Decided(policy, count) for policy, count in counts)
    made = ProtectDialog(12, _POLICIES, _CHOICE, _SIGNED, signers=(signer,), decided=decided)
    return _filled_in(stage, made)


def _protect_nothing(stage: Stage) -> QWidget:
    signer = Signer("ana", "Ana Ruiz", "ana@ruiz.example")
    made = ProtectDialog(12, _POLICIES, _CHOICE, _SIGNED, signers=(signer,))
    dialog = _filled_in(stage, made)
    dialog.show_outlook(outlook(Forecast(already=11, missing=1), _SIGNED))
    stage.calm()
    return dialog


def _protect_full(stage: Stage) -> QWidget:
    """Replacing the files, whose disk has no room for one more."""
    signer = Signer("ana", "Ana Ruiz", "ana@ruiz.example")
    made = ProtectDialog(12, _POLICIES, _CHOICE, _SIGNED, signers=(signer,))
    made.replace.setChecked(True)
    dialog = _filled_in(stage, made)
    full = Disk(Path("/media/ana/ARCHIVE/2026/Commissions"), 240_000_000, 12_000_000)
    found = Forecast(embedded=12, disks=(Disk(_SIGNED, 900_000, 82_000_000_000), full))
    dialog.show_outlook(outlook(found, None))
    stage.calm()
    return dialog


def _filled_in(stage: Stage, dialog: ProtectDialog) -> ProtectDialog:
    """As the dialog is once the files were looked at."""
    dialog.origin_hint.setText(origin_hint([Origin.CAPTURE] * 12))
    disks = (Disk(_SIGNED, 240_000_000, 82_000_000_000),)
    expected = Forecast(embedded=9, sidecars=2, already=1, disks=disks)
    dialog.show_outlook(outlook(expected, _SIGNED))
    return stage.put(dialog)


def _time_stamp(stage: Stage) -> QWidget:
    return stage.put(TimestampDialog(Stamping("http://timestamp.digicert.com")))


def _export(stage: Stage) -> QWidget:
    return stage.put(ExportDialog(_SITE, _DECLARATIONS))


def _export_written(stage: Stage) -> QWidget:
    output = Path(stage.workspace().settings.output).parent / "Declarations"
    dialog = ExportDialog(_SITE, output)
    dialog.show_written(declare(stage.workspace(), _OTHER_SITE, output).written, output)
    return stage.put(dialog)


def _export_place(stage: Stage) -> QWidget:
    name = stage.places[0]
    return stage.put(ExportDialog("", _DECLARATIONS / name, place=name))


def _errors(stage: Stage) -> QWidget:
    dialog = ErrorsDialog(failed_report(1214))
    dialog.rows.setCurrentIndex(dialog.rows.model().index(0, 0))
    return stage.put(dialog)


def _passphrase(stage: Stage) -> QWidget:
    return stage.put(PassphraseDialog(Wanted(Secret.PASSPHRASE)))


def _passphrase_new(stage: Stage) -> QWidget:
    return stage.put(PassphraseDialog(Wanted(Secret.NEW_PASSPHRASE)))


def _passphrase_of_one(stage: Stage) -> QWidget:
    return stage.put(PassphraseDialog(Wanted(Secret.ACCESS_KEY, "Ana Ruiz / Studio Ruiz")))


def _identity(stage: Stage) -> QWidget:
    page = stage.page("identities")
    assert isinstance(page, IdentitiesPage)  # noqa: S101 - what the list of pages makes
    page.open_new()
    return stage.found(IdentityDialog)


def _request(stage: Stage) -> QWidget:
    page = stage.page("identities")
    assert isinstance(page, IdentitiesPage)  # noqa: S101 - what the list of pages makes
    page.open_request()
    return stage.found(IdentityDialog)


def _policy(stage: Stage) -> QWidget:
    return stage.put(PolicyDialog(ON_REQUEST, is_new=True))


def _person(stage: Stage) -> QWidget:
    return stage.put(PersonDialog(("Ana Ruiz", "Bo Lind"), None, {}))


def _person_rest(stage: Stage) -> QWidget:
    dialog = PersonDialog(("Ana Ruiz", "Bo Lind"), None, {"copyright": 6_667})
    dialog.name.setText("Bo Lind")
    dialog.share.setText("1/5")
    return stage.put(dialog)


def _collection(stage: Stage) -> QWidget:
    return stage.put(CollectionDialog(12, "state:protected year:2026"))


def _collection_search(stage: Stage) -> QWidget:
    return stage.put(CollectionDialog(0, "", "Dawn", its_search="keyword:dawn year:2024..2026"))


def _collection_name(stage: Stage) -> QWidget:
    return stage.put(CollectionDialog(0, "", "Portfolio 2026"))


def _new_site(stage: Stage) -> QWidget:
    return stage.put(NewPlaceDialog(_POLICIES))


def _new_service(stage: Stage) -> QWidget:
    dialog = NewPlaceDialog(_POLICIES)
    dialog.is_service.setChecked(True)
    dialog.service.setCurrentIndex(dialog.service.findData("instagram"))
    return stage.put(dialog)


def _publish(stage: Stage) -> QWidget:
    workspace = stage.workspace()
    place = workspace.places.named(stage.places[0])
    return stage.put(PublishDialog(place, workspace.collections.all(), _POLICIES))


def _publish_problem(stage: Stage) -> QWidget:
    dialog = PublishDialog(stage.workspace().places.named(stage.places[0]), (), _POLICIES)
    dialog.show_problem(sentence_words("There is no such folder: /home/ana/Pictures/Pres"))
    return stage.put(dialog)


def _decide(stage: Stage) -> QWidget:
    return stage.put(DecideDialog(stage.workspace().places.named(stage.places[0]), _POLICIES))


def _moved(stage: Stage) -> QWidget:
    dialog = MovedDialog()
    folder = Fix("/home/ana/Pictures/2025", "/media/2025", True, array("q", range(1215)))
    single = Fix("/home/ana/a.jpg", "/home/ana/Pictures/harbour.jpg", False, array("q", [1]))
    unsettled = Unsettled("/home/ana/b.jpg", Why.SEVERAL, ("/media/b.jpg", "/media/c.jpg"))
    dialog.show_found(Proposal(1240, (folder, single), (unsettled,), {Why.SEVERAL: 1}))
    return stage.put(dialog)


def _moved_looking(stage: Stage) -> QWidget:
    dialog = MovedDialog()
    dialog.show_progress(stage_sentence(moved.Stage.LOOKING, 48_000))
    return stage.put(dialog)


def _bug(stage: Stage) -> QWidget:
    bug = RuntimeError("the disk answered in a way that nobody thought of")
    return stage.put(BugDialog(report_of(bug)))


SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    "protect": _protect,
    "protect-more": _protect_more,
    "protect-decided": _protect_decided,
    "protect-nothing": _protect_nothing,
    "protect-full": _protect_full,
    "time-stamp": _time_stamp,
    "export": _export,
    "export-written": _export_written,
    "export-place": _export_place,
    "errors": _errors,
    "passphrase": _passphrase,
    "passphrase-new": _passphrase_new,
    "passphrase-of-one": _passphrase_of_one,
    "identity": _identity,
    "request": _request,
    "policy-new": _policy,
    "moved": _moved,
    "moved-looking": _moved_looking,
    "bug": _bug,
    "person": _person,
    "person-rest": _person_rest,
    "collection": _collection,
    "collection-name": _collection_name,
    "collection-search": _collection_search,
    "new-site": _new_site,
    "new-service": _new_service,
    "publish": _publish,
    "publish-problem": _publish_problem,
    "decide": _decide,
}
