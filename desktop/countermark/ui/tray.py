"""The tray at the foot of the window: what is selected, and the job that runs or just ended."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from countermark.jobs.progress import Progress
from countermark.ui import tokens
from countermark.ui.icons import icon
from countermark.ui.job_runner import Report
from countermark.ui.language import translate
from countermark.ui.problem_words import on_one_line
from countermark.ui.theme import Theme
from countermark.ui.widgets import Elided, button, label
from countermark.ui.words import counted, kind_words, number, works


@dataclass(frozen=True)
class Course:
    """How a running job stands beside its progress.

    Attributes:
        is_stopping: whether the person stopped it.
        is_paused: whether the person holds it.
        waiting: how many other jobs wait for their turn.
    """

    is_stopping: bool = False
    is_paused: bool = False
    waiting: int = 0


def progress_sentence(doing: str, progress: Progress, course: Course = Course()) -> str:
    """`Protecting 320 of 4 000 · 18 a second · 3 min left`."""
    if course.is_stopping:
        return translate("Tray", "Stopping after the files at hand …")
    if course.is_paused:
        return _paused(progress)
    if not progress.total:  # the items are still being found
        return _listing(doing, progress.done)
    text = translate("Tray", "{doing} {done} of {total}")
    parts = [text.format(doing=doing, done=number(progress.done), total=number(progress.total))]
    if progress.failed:
        parts.append(counted("Tray", "{n} failed", progress.failed))
    parts += [part for part in (_rate(progress), _left(progress)) if part]
    if course.waiting:
        parts.append(counted("Tray", "{n} batch(es) wait", course.waiting))
    return " · ".join(parts)


def _paused(progress: Progress) -> str:
    if not progress.total:
        return translate("Tray", "Paused while the files are listed")
    text = translate("Tray", "Paused at {done} of {total}")
    return text.format(done=number(progress.done), total=number(progress.total))


def _listing(doing: str, found: int) -> str:
    if not found:
        return translate("Tray", "{doing} …").format(doing=doing)
    text = translate("Tray", "{doing}, {count} looked at …")
    return text.format(doing=doing, count=number(found))


def _rate(progress: Progress) -> str:
    """`18 a second`; empty while nothing can be said."""
    if progress.elapsed < 1 or not progress.done:
        return ""
    if progress.rate >= 1:
        count = number(round(progress.rate))
        return translate("Tray", "{count} a second").format(count=count)
    count = number(max(1, round(progress.rate * 60)))
    return translate("Tray", "{count} a minute").format(count=count)


def _left(progress: Progress) -> str:
    """`3 min left`; empty while nothing can be said."""
    seconds = progress.seconds_left
    if seconds is None:
        return ""
    if seconds < 55:
        return translate("Tray", "{count} s left").format(count=max(1, round(seconds / 5) * 5))
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return translate("Tray", "{count} min left").format(count=minutes)
    text = translate("Tray", "{hours} h {minutes} min left")
    return text.format(hours=minutes // 60, minutes=minutes % 60)


def report_sentence(report: Report) -> str:
    """`12 protected · 1 skipped · 2 failed`."""
    if report.problem:
        return on_one_line(report.problem)
    parts = [f"{number(report.succeeded)} {kind_words(report.job.kind).done}"]
    if report.unstamped:
        parts.append(counted("Tray", "{n} without a time-stamp", report.unstamped))
    if report.skipped:
        parts.append(counted("Tray", "{n} skipped", report.skipped))
    if report.failed:
        parts.append(counted("Tray", "{n} failed", report.failed))
    if report.cancelled:
        parts.append(translate("Tray", "cancelled"))
    return " · ".join(parts)


class Tray(QWidget):
    """Selection and job.

    Signals:
        cancel_asked: stop the job.
        pause_asked(bool): hold the job, or let it go on.
        errors_asked: show what failed.
        undo_asked: undo the latest change.
        redo_asked: do again what was undone.
    """

    cancel_asked = Signal()
    pause_asked = Signal(bool)
    errors_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("Tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(tokens.TRAY)
        self._course = Course()
        self._shown: tuple[str, Progress] | None = None
        self.selection = label("", "muted")
        self.selection.setAccessibleName(translate("Tray", "Selection"))
        self.selection.setMinimumWidth(tokens.SIDE_BAR - tokens.MARGIN)
        self.job = Elided()  # a long sentence does not widen the window
        self.job.setAccessibleName(translate("Tray", "Job"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Tray", "Progress"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(360)
        self.cancel = button(translate("Tray", "Cancel"), self._cancel, "link")
        self.pause = button(translate("Tray", "Pause"), self._pause, "link")
        self.errors = button(translate("Tray", "Show errors"), self.errors_asked.emit, "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 0)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(self.selection)
        layout.addWidget(self.job)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.errors)
        layout.addWidget(self.pause)
        layout.addWidget(self.cancel)
        layout.addStretch(1)
        self.undo = self._history_button("undo", self.undo_asked)
        self.redo = self._history_button("redo", self.redo_asked)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        self.show_history("", "")
        theme.changed.connect(self._draw)
        self._draw()
        self.offer_errors(offered=False)
        self._show_job(running=False)

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
            self.selection.setText(
                translate("Tray", "{selected} selected of {total}").format(
                    selected=number(selected), total=number(total)
                )
            )
        else:
            self.selection.setText(works(total))

    def show_progress(self, doing: str, progress: Progress, waiting: int = 0) -> None:
        """Show a running job, and how many wait for their turn."""
        if self._shown is None:
            self._course = Course()
        self._shown = (doing, progress)
        self._course = replace(self._course, waiting=waiting)
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(round(progress.fraction * 1000))
        self._show_course()

    def show_report(self, report: Report) -> None:
        """Show what came of a job."""
        self._shown = None
        self.job.setText(report_sentence(report))
        self._show_job(running=False)

    def offer_errors(self, offered: bool) -> None:
        """Offer to show what failed, or no more; whatever else is said here."""
        self.errors.setVisible(offered)

    def show_note(self, text: str) -> None:
        """Show a sentence where no job runs."""
        self.job.setText(text)
        if self._shown is None:  # a running job goes on to say how it stands
            self._show_job(running=False)

    def _cancel(self) -> None:
        self._course = replace(self._course, is_stopping=True, is_paused=False)
        self._show_course()
        self.cancel_asked.emit()

    def _pause(self) -> None:
        self._course = replace(self._course, is_paused=not self._course.is_paused)
        self._show_course()
        self.pause_asked.emit(self._course.is_paused)

    def _show_course(self) -> None:
        if self._shown is None:
            return
        self.job.setText(progress_sentence(*self._shown, self._course))
        is_paused = self._course.is_paused
        self.pause.setText(translate("Tray", "Go on") if is_paused else translate("Tray", "Pause"))
        self._show_job(running=True)

    def _show_job(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        for made in (self.pause, self.cancel):
            made.setVisible(running and not self._course.is_stopping)
