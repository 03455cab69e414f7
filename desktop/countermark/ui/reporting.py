"""Tells what could not be done: a sentence, a list of files, or a report for developers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from countermark.jobs.progress import Progress
from countermark.operations.results import ItemResult
from countermark.ui.bug_dialog import BugDialog
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.job_runner import Report
from countermark.ui.language import translate
from countermark.ui.library_presenter import LibraryPresenter
from countermark.ui.question import tell


@dataclass
class _Kept:
    """A batch with failures that has ended; once its list was read it stays until the next ends."""

    report: Report
    is_read: bool = False


class Reporting(QObject):
    """Opens the dialogs that say so, on the window.

    Signals:
        offered(bool): whether there are failures to be shown.
        work_asked(int): show this work in the library.
    """

    offered = Signal(bool)
    work_asked = Signal(int)

    def __init__(self, presenter: LibraryPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._window = parent
        self._kept: list[_Kept] = []
        self._failing = 0  # how many items of the running job failed so far
        self._shown_failing = 0  # how many of them were in the list that was shown last
        self._errors: ErrorsDialog | None = None
        self._bug: BugDialog | None = None

    def note(self, progress: Progress) -> None:
        """A job is so far."""
        self._failing = progress.failed
        self._offer()

    def take(self, report: Report) -> None:
        """A job has ended."""
        self._failing = self._shown_failing = 0
        self._kept = [kept for kept in self._kept if not kept.is_read]
        if report.failed:
            self._kept.append(_Kept(report))
        self._offer()
        if report.bug:
            self.show_bug(report.bug)

    def show_errors(self) -> None:
        """Show what failed: in the running job, else in the newest whose list was not read yet."""
        running = self._presenter.runner.so_far() if self._failing else None
        unread = [kept for kept in self._kept if not kept.is_read]
        if running is not None and (running.failed > self._shown_failing or not self._kept):
            self._shown_failing = running.failed
            self._open(running, is_running=True)
        elif self._kept:
            kept = (unread or self._kept)[-1]
            kept.is_read = True
            self._open(kept.report)

    def _open(self, report: Report, *, is_running: bool = False) -> None:
        if self._errors is not None:
            self._errors.close()
        dialog = self._errors = ErrorsDialog(report, is_running=is_running, parent=self._window)
        dialog.retry_asked.connect(partial(self._retry, report))
        dialog.save_asked.connect(
            lambda path: self._presenter.save_failures(
                report, path, dialog.show_saved, dialog.show_problem
            )
        )
        dialog.show_asked.connect(partial(self._show_item, dialog))
        dialog.finished.connect(lambda _code: self._forget_errors(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()  # beside it the library can be looked at

    def _retry(self, report: Report) -> None:
        self._kept = [kept for kept in self._kept if kept.report is not report]
        self._offer()
        self._presenter.retry(report)

    def _show_item(self, dialog: ErrorsDialog, item: ItemResult) -> None:
        def show(work_id: int | None) -> None:
            if work_id is not None:
                self.work_asked.emit(work_id)
            elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.path.parent))):
                text = translate("Errors", "This folder cannot be opened: {folder}")
                dialog.show_problem(text.format(folder=item.path.parent))

        self._presenter.find_work(item.path, show)

    def _offer(self) -> None:
        self.offered.emit(bool(self._kept or self._failing))

    def show_bug(self, report: str) -> None:
        """Say that the program itself failed; several failures share a dialog."""
        if self._bug is not None:
            self._bug.add(report)
            return
        dialog = self._bug = BugDialog(report, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_bug)
        dialog.open()

    def show_problem(self, problem: str) -> None:
        """Say why something could not be done, and what helps."""
        tell(self._window, problem)

    def _forget_errors(self, dialog: ErrorsDialog) -> None:
        if self._errors is dialog:
            self._errors = None

    def _forget_bug(self) -> None:
        self._bug = None
