"""Takes pictures of the window and of each dialog, light and dark, to be looked at.

Run as `python -m countermark_dev.screenshots --output FOLDER`; needs no screen.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("COUNTERMARK_PASSPHRASE", "only for pictures")

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget

from countermark.base.home import Home
from countermark.catalog.ordering import GroupKey
from countermark.jobs.executors import InlineExecutor
from countermark.jobs.progress import Progress
from countermark.operations.batches import Kind
from countermark.operations.declare import declare
from countermark.operations.forecast import Forecast
from countermark.operations.moved import Proposal
from countermark.operations.pairing import Fix, Unsettled, Why
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace
from countermark.rights.presets import ON_REQUEST, PRESETS
from countermark.ui.bug_dialog import BugDialog
from countermark.ui.bugs import report_of
from countermark.ui.decide_dialog import DecideDialog
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.identity_dialog import IdentityDialog
from countermark.ui.interrupted_presenter import Notice
from countermark.ui.language import LANGUAGES, speak, translate
from countermark.ui.moved_dialog import MovedDialog
from countermark.ui.new_place_dialog import NewPlaceDialog
from countermark.ui.pages import PAGES, VERIFY
from countermark.ui.passphrase import PassphraseDialog
from countermark.ui.policies_page import PoliciesPage
from countermark.ui.policy_dialog import PolicyDialog
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_words import Choice, Signer, Stamping, outlook
from countermark.ui.publish_dialog import PublishDialog
from countermark.ui.theme import Theme
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark.ui.verify_page import VerifyPage
from countermark.ui.window import Window
from countermark.ui.works_model import Arrangement, Filter
from countermark_dev.pictures import demo_pictures
from countermark_dev.sample_home import fill, publish

_PATIENCE = 20.0  # seconds


class Photographer:
    """Opens, waits, takes."""

    def __init__(self, application: QApplication, output: Path) -> None:
        self._application = application
        self._output = output
        self.theme = Theme(application, "light")
        self._suffix = "light"

    def use(self, choice: str) -> None:
        """Take the next pictures in this theme."""
        self._suffix = choice
        self.theme.choose(choice)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        started = time.monotonic()
        while not until():
            if time.monotonic() - started > _PATIENCE:
                raise TimeoutError("the window did not get ready for its picture")
            self._application.processEvents()
            time.sleep(0.01)

    def settle(self, seconds: float = 0.4) -> None:
        """Let the window finish what it is at."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def take(self, widget: QWidget, name: str) -> None:
        """Save a picture."""
        self._application.processEvents()
        path = self._output / f"{name}-{self._suffix}.png"
        widget.grab().save(str(path))
        print(path)

    def take_dialog(self, dialog: QDialog, name: str) -> None:
        """Show a dialog, take it, let it go."""
        dialog.show()
        self.settle(0.15)
        self.take(dialog, name)
        dialog.close()
        dialog.deleteLater()


def take_all(output: Path, pictures: list[Path], language: str = "en") -> None:
    """Take every page and dialog in both themes.

    Args:
        output: where pictures go.
        pictures: real files to fill the catalogue with.
        language: of the interface.
    """
    application = QApplication([])
    speak(application, language)
    output.mkdir(parents=True, exist_ok=True)
    photographer = Photographer(application, output)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Workspace(Home(folder / "empty")) as empty:
            _take_first_run(photographer, empty)
        with Workspace(Home(folder / "home")) as workspace:
            fill(workspace, pictures, folder / "Pictures")
            for choice in ("light", "dark"):
                photographer.use(choice)
                _take_library(photographer, workspace)
                _take_dialogs(photographer, workspace)
                _take_verified(photographer, workspace)
                _take_policies(photographer, workspace)
            places = publish(workspace, folder / "Pictures")
            for choice in ("light", "dark"):
                photographer.use(choice)
                _take_places(photographer, workspace, places)
                _take_place_dialogs(photographer, workspace, places[0])


def _take_first_run(photographer: Photographer, workspace: Workspace) -> None:
    executor = InlineExecutor()
    window = Window(workspace, photographer.theme, executor, executor)
    window.resize(1440, 900)
    window.show()
    for step in range(window.first_run.steps.count()):
        window.first_run.steps.setCurrentIndex(step)
        window.first_run.show_step()
        for choice in ("light", "dark"):
            photographer.use(choice)
            photographer.settle(0.2)
            photographer.take(window, f"first-run-{step + 1}")
    workspace.create_identity("Ana Ruiz")
    window.presenter.start()
    photographer.wait(lambda: window.pages.currentWidget() is not window.first_run)
    for choice in ("light", "dark"):
        photographer.use(choice)
        photographer.settle(0.2)
        photographer.take(window, "empty")
    window.close()


def _take_library(photographer: Photographer, workspace: Workspace) -> None:
    window = _opened(photographer, workspace)
    works = window.presenter.works
    photographer.take(window, "window")
    window.library.notice.show_notice(
        Notice(
            7,
            Kind.PROTECT,
            "Protecting 500 works stopped at 213.",
            "Begun 14 May 2026 · 1 more after this",
            "213 works that are protected stay protected.",
            can_go_on=True,
        )
    )
    photographer.settle()
    photographer.take(window, "window-notice")
    window.library.notice.forget.click()
    photographer.settle()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)  # noqa: S101 - the button has just opened it
    photographer.take(box, "forget")
    box.reject()
    window.resize(1024, 700)
    photographer.settle()
    photographer.take(window, "window-notice-small")
    window.library.notice.show_notice(None)
    window.resize(1440, 900)
    window.selection.select_all()
    window.tray.show_progress("Protecting", Progress(320, 4000, 2, 18.0))
    photographer.settle()
    photographer.take(window, "window-protecting")
    window.resize(1024, 700)
    photographer.settle()
    photographer.take(window, "window-small")
    for key in PAGES:
        window.resize(1440, 900)
        window.show_page(key)
        photographer.settle(0.6)
        photographer.take(window, key)
        window.resize(1024, 700)
        photographer.settle()
        photographer.take(window, f"{key}-small")
    window.presenter.show(Filter())
    window.sidebar.filter_chosen.emit(Filter())
    _take_ways_to_look(photographer, window)
    window.resize(1024, 700)
    window.presenter.show(Filter(words="none-such"))
    photographer.wait(lambda: works.rowCount() == 0 and not works.is_loading)
    photographer.settle()
    photographer.take(window, "nothing-found")
    window.close()


def _take_ways_to_look(photographer: Photographer, window: Window) -> None:
    library, works = window.library, window.presenter.works
    window.resize(1440, 900)
    window.selection.select(1)
    works.arrange(Arrangement(group=GroupKey.MONTH))
    photographer.wait(lambda: bool(works.groups) and not works.is_loading)
    photographer.settle(0.5)
    photographer.take(window, "groups")
    works.arrange(Arrangement())
    photographer.wait(lambda: not works.groups and not works.is_loading)
    library.view_bar.show_as_table(is_table=True)
    photographer.settle(0.5)
    photographer.take(window, "table")
    library.view_bar.show_as_table(is_table=False)
    window.presenter.look.open(window.selection.current_row)
    photographer.wait(lambda: library.is_looking)
    photographer.settle(0.8)
    photographer.take(window, "look")
    library.close_look()
    library.search.setText("state:")
    library.search.setCursorPosition(6)

    def is_offered() -> bool:
        """Suggestions are for who types: until the field has the keyboard there are none."""
        if not library.search.popup.isVisible():
            window.activateWindow()
            library.search.setFocus()
            window.presenter.complete("state:", 6)
        return library.search.popup.isVisible()

    photographer.wait(is_offered)
    photographer.settle()
    photographer.take(library.search.popup, "completions")
    library.search.show_text("")


def _take_dialogs(photographer: Photographer, workspace: Workspace) -> None:
    executor = InlineExecutor()
    window = Window(workspace, photographer.theme, executor, executor)
    output = Path(workspace.settings.output)
    protect = ProtectDialog(
        12,
        tuple(PRESETS.values()),
        Choice("no-ai", None, Path("/home/ana/Signed")),
        output,
        signers=(Signer("ana", "Ana Ruiz", "ana@ruiz.example"),),
    )
    protect.origin_hint.setText("The files' own data suggest “Camera photograph”.")
    expected = Forecast(embedded=9, sidecars=2, already=1, room=240_000_000, free=82_000_000_000)
    protect.show_outlook(outlook(expected, output))
    photographer.take_dialog(protect, "protect")
    signers = (Signer("ana", "Ana Ruiz / Studio Ruiz"), Signer("bo", "Bo Lind"))
    choice = Choice("no-ai", None, Path("/home/ana/Signed"))
    protect = ProtectDialog(12, tuple(PRESETS.values()), choice, output, signers=signers)
    protect.more.unfold()
    photographer.take_dialog(protect, "protect-more")
    stamping = Stamping("http://timestamp.digicert.com")
    photographer.take_dialog(TimestampDialog(stamping), "time-stamp")
    export = ExportDialog("https://anaruiz.example/", Path("/home/ana/Declarations"))
    photographer.take_dialog(export, "export")
    written = declare(workspace, "https://anaruiz.example/", output.parent / "Declarations").written
    export = ExportDialog("https://anaruiz.example/", output)
    export.show_written(written, output)
    photographer.take_dialog(export, "export-written")
    failed = [
        ItemResult("/p/scan-0041.tif", Status.FAILED, "The TIFF file is damaged or incomplete."),
        ItemResult("/p/logo.psd", Status.FAILED, "The content is not what the name says."),
    ]
    photographer.take_dialog(ErrorsDialog(failed, can_retry=True, failed=1214), "errors")
    photographer.take_dialog(PassphraseDialog("Passphrase of your signing key"), "passphrase")
    moved = MovedDialog()
    moved.show_found(
        Proposal(
            1240,
            (
                Fix(
                    "/home/ana/Pictures/2025", "/media/archive/2025", True, array("q", range(1215))
                ),
                Fix("/home/ana/a.jpg", "/home/ana/Pictures/harbour.jpg", False, array("q", [1])),
            ),
            (Unsettled("/home/ana/b.jpg", Why.SEVERAL, ("/media/b.jpg", "/media/c.jpg")),),
            {Why.SEVERAL: 1},
        )
    )
    photographer.take_dialog(moved, "moved")
    bug = RuntimeError("the disk answered in a way that nobody thought of")
    photographer.take_dialog(BugDialog(report_of(bug)), "bug")
    said = "The key is made here and stays on this computer."
    photographer.take_dialog(IdentityDialog("New identity", said, "Create identity"), "identity")
    window.close()


def _take_policies(photographer: Photographer, workspace: Workspace) -> None:
    """A policy unfolded, and the dialog that makes one."""
    window = _opened(photographer, workspace)
    window.show_page("policies")
    page = window.page_host.page("policies")
    assert isinstance(page, PoliciesPage)  # noqa: S101 - what the list of pages makes
    photographer.settle()
    unfolds = translate("Policies", "What each protocol says")
    next(made for made in page.findChildren(QPushButton) if made.text() == unfolds).click()
    photographer.settle()
    photographer.take(window, "policy-unfolded")
    window.close()
    photographer.take_dialog(PolicyDialog(ON_REQUEST, is_new=True), "policy-new")


def _take_verified(photographer: Photographer, workspace: Workspace) -> None:
    """The verify page with a folder of signed copies, and each way to look at a credential."""
    window = _opened(photographer, workspace)
    window.show_page(VERIFY)
    page = window.page_host.page(VERIFY)
    assert isinstance(page, VerifyPage)  # noqa: S101 - what the list of pages makes
    page.verify([Path(workspace.settings.output)])
    photographer.wait(lambda: page.model.rowCount() > 0 and page.cancel.isHidden())
    for view, name in (
        ("details", "verified"),
        ("report", "verified-report"),
        ("raw", "verified-json"),
    ):
        page.verdict.views.buttons[view].click()
        photographer.settle()
        photographer.take(window, name)
    window.resize(1024, 700)
    photographer.settle()
    photographer.take(window, "verified-small")
    window.close()


def _take_places(
    photographer: Photographer, workspace: Workspace, places: tuple[str, str, str]
) -> None:
    """The page of a site with faults, of a service that strips files, and of an empty one."""
    window = _opened(photographer, workspace)
    page = window.sites

    def show(name: str) -> None:
        window.presenter.sites.open(name)
        photographer.wait(lambda: page.place == name and page.isVisible())
        photographer.settle()

    site, service, empty = places
    for name, title in ((service, "place-service"), (empty, "place-empty"), (site, "place")):
        show(name)
        photographer.take(window, title)
    page.next_fault.click()
    photographer.settle()
    photographer.take(window, "place-fault")
    window.resize(1024, 700)
    photographer.settle()
    photographer.take(window, "place-fault-small")
    page.table.setCurrentIndex(page.model.index(1, 1))
    photographer.settle()
    photographer.take(window, "place-small")
    show(service)
    photographer.take(window, "place-service-small")
    window.close()


def _take_place_dialogs(photographer: Photographer, workspace: Workspace, name: str) -> None:
    policies = tuple(PRESETS.values())
    photographer.take_dialog(NewPlaceDialog(policies), "new-site")
    dialog = NewPlaceDialog(policies)
    dialog.is_service.setChecked(True)
    dialog.service.setCurrentIndex(dialog.service.findData("instagram"))
    photographer.take_dialog(dialog, "new-service")
    place, collections = workspace.places.named(name), workspace.collections.all()
    photographer.take_dialog(PublishDialog(place, collections, policies), "publish")
    photographer.take_dialog(DecideDialog(place, policies), "decide")
    by_folder = PublishDialog(place, (), policies)
    by_folder.show_problem("There is no such folder: /home/ana/Pictures/Pres")
    photographer.take_dialog(by_folder, "publish-problem")
    folder = Path("/home/ana/Countermark declarations")
    photographer.take_dialog(ExportDialog("", folder / name, place=name), "export-place")


def take_window(home: Path, path: Path) -> None:
    """Save a picture of the window on an existing catalogue, its first work selected."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one
    speak(application, "en")
    photographer = Photographer(application, path.parent)
    with Workspace(Home(home)) as workspace:
        window = _opened(photographer, workspace)
        window.grab().save(str(path))
        window.close()


def _opened(photographer: Photographer, workspace: Workspace) -> Window:
    """The window with its works loaded and one of them selected."""
    executor = InlineExecutor()
    window = Window(workspace, photographer.theme, executor, executor)
    window.resize(1440, 900)
    window.show()
    works = window.presenter.works
    photographer.wait(lambda: works.rowCount() > 0 and not works.is_loading)
    photographer.settle(1.5)
    window.selection.select(min(1, works.rowCount() - 1))
    photographer.wait(lambda: window.inspector.work_id is not None)
    photographer.settle()
    return window


def main() -> None:
    """Read the command line and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("screenshots"))
    parser.add_argument("--pictures", type=Path, help="folder of pictures to show")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    arguments = parser.parse_args()
    pictures = demo_pictures()
    if arguments.pictures:
        pictures = [path for path in sorted(arguments.pictures.iterdir()) if path.is_file()]
    take_all(arguments.output, pictures, arguments.language)


if __name__ == "__main__":
    main()
