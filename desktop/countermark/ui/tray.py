"""The tray at the foot of the window: what is selected, and the job that runs or just ended."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from countermark.jobs.progress import Progress, left_words, rate_words
from countermark.ui import tokens
from countermark.ui.icons import icon
from countermark.ui.job_runner import Report
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.widgets import button, label
from countermark.ui.words import kind_words, number


def progress_sentence(doing: str, progress: Progress, *, stopping: bool) -> str:
    """`Protecting 320 of 4 000 · 18 a second · 3 min left`."""
    if stopping:
        return "Stopping after the files at hand …"
    if not progress.total:  # the items are still being found
        return f"{doing}, {number(progress.done)} looked at …" if progress.done else f"{doing} …"
    parts = [f"{doing} {number(progress.done)} of {number(progress.total)}"]
    if progress.failed:
        parts.append(f"{number(progress.failed)} failed")
    parts += [part for part in (rate_words(progress), left_words(progress)) if part]
    return " · ".join(parts)


def report_sentence(report: Report) -> str:
    """`12 protected · 1 skipped · 2 failed`."""
    if report.problem:
        return report.problem
    parts = [f"{number(report.succeeded)} {kind_words(report.job.kind).done}"]
    if report.unstamped:
        parts.append(f"{number(report.unstamped)} without a time-stamp")
    if report.skipped:
        parts.append(f"{number(report.skipped)} skipped")
    if report.failed:
        parts.append(f"{number(report.failed)} failed")
    if report.cancelled:
        parts.append("cancelled")
    return " · ".join(parts)


class Tray(QWidget):
    """Selection and job.

    Signals:
        cancel_asked: stop the job.
        errors_asked: show what failed.
        undo_asked: undo the latest change.
        redo_asked: do again what was undone.
    """

    cancel_asked = Signal()
    errors_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("Tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(tokens.TRAY)
        self._stopping = False
        self.selection = label("", "muted")
        self.selection.setAccessibleName("Selection")
        self.selection.setMinimumWidth(tokens.SIDE_BAR - tokens.MARGIN)
        self.job = label("")
        self.job.setAccessibleName("Job")
        self.job.setMinimumWidth(1)  # a long sentence is cut off, it does not widen the window
        self.bar = QProgressBar()
        self.bar.setAccessibleName("Progress")
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(360)
        self.cancel = button("Cancel", self._cancel, "link")
        self.errors = button("Show errors", self.errors_asked.emit, "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 0)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(self.selection)
        layout.addWidget(self.job)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.errors)
        layout.addWidget(self.cancel)
        layout.addStretch(1)
        self.undo = self._history_button("undo", self.undo_asked)
        self.redo = self._history_button("redo", self.redo_asked)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        self.show_history("", "")
        theme.changed.connect(self._draw)
        self._draw()
        self._show_job(running=False, errors=False)

    def _history_button(self, name: str, asked: SignalInstance) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setIconSize(QSize(18, 18))
        made.setFixedSize(28, 28)
        made.clicked.connect(asked)
        return made

    def show_history(self, undo: str, redo: str) -> None:
        """Offer to undo and do again, by name; nothing where there is nothing."""
        for made, name, sentence in (
            (self.undo, undo, translate("Tray", "Undo: {name}")),
            (self.redo, redo, translate("Tray", "Do again: {name}")),
        ):
            made.setVisible(bool(name))
            made.setToolTip(sentence.format(name=name))
            made.setAccessibleName(sentence.format(name=name))

    def _draw(self) -> None:
        for made in (self.undo, self.redo):
            made.setIcon(icon(made.objectName(), self._theme.colours.muted))

    def show_selection(self, selected: int, total: int) -> None:
        """`12 selected of 48 210`."""
        if selected:
            self.selection.setText(f"{number(selected)} selected of {number(total)}")
        else:
            self.selection.setText(f"{number(total)} works" if total != 1 else "1 work")

    def show_progress(self, doing: str, progress: Progress) -> None:
        """Show a running job."""
        if not self.cancel.isVisible():
            self._stopping = False
        self.job.setText(progress_sentence(doing, progress, stopping=self._stopping))
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(round(progress.fraction * 1000))
        self._show_job(running=True, errors=False)

    def show_report(self, report: Report) -> None:
        """Show what came of a job."""
        self._stopping = False
        self.job.setText(report_sentence(report))
        self._show_job(running=False, errors=bool(report.failed))

    def show_note(self, text: str) -> None:
        """Show a sentence where no job runs."""
        self.job.setText(text)
        self._show_job(running=False, errors=False)

    def _cancel(self) -> None:
        self._stopping = True
        self.job.setText("Stopping after the files at hand …")
        self.cancel_asked.emit()

    def _show_job(self, *, running: bool, errors: bool) -> None:
        self.bar.setVisible(running)
        self.cancel.setVisible(running and not self._stopping)
        self.errors.setVisible(errors)
