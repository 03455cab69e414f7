"""Tells what could not be done: a sentence, a list of files, or a report for developers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from countermark.ui.bug_dialog import BugDialog
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.job_runner import Report
from countermark.ui.library_presenter import LibraryPresenter
from countermark.ui.question import tell


class Reporting(QObject):
    """Opens the dialogs that say so, on the window."""

    def __init__(self, presenter: LibraryPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._window = parent
        self._last: Report | None = None
        self._bug: BugDialog | None = None

    def take(self, report: Report) -> None:
        """A job has ended."""
        self._last = report
        if report.bug:
            self.show_bug(report.bug)

    def show_errors(self) -> None:
        """Show what failed in the last job."""
        report = self._last
        if report is None:
            return
        dialog = ErrorsDialog(
            report.failures,
            can_retry=report.batch is not None,
            failed=report.failed,
            parent=self._window,
        )
        dialog.retry_asked.connect(lambda: self._presenter.retry(report))
        dialog.save_asked.connect(
            lambda path: self._presenter.save_failures(
                report, path, dialog.show_saved, dialog.show_problem
            )
        )
        dialog.exec()
        dialog.deleteLater()

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

    def _forget_bug(self) -> None:
        self._bug = None
