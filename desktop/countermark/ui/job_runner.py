"""Runs one batch at a time beside the interface; reports at most ten times a second."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from countermark.base.asking import Ask
from countermark.base.errors import Cancelled, CountermarkError
from countermark.catalog.records import NO_CHANGES, Changes
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.jobs.progress import Progress
from countermark.operations.batches import Kind, Planned
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace
from countermark.ui.bugs import report_of
from countermark.ui.language import translate
from countermark.ui.problem_words import problem_words

_log = logging.getLogger(__name__)
_REPORT_EVERY = 0.1  # seconds
_FAILURES_KEPT = 1000  # to be shown; the journal holds them all


@dataclass(frozen=True)
class Job:
    """A batch.

    Attributes:
        kind: which operation.
        operation: gives the results, run on the job's thread; it is given whom to tell the batch's
            number and how many items wait.
        goes_on_with: the number of the batch of the journal that it goes on with, if it does.
        again: makes the same job for another window, which has opened the same home.
        let_go: gives up what it holds so that nobody else goes on with its batch while it waits.
    """

    kind: Kind
    operation: Callable[[Executor, CancelToken, Planned], Iterator[ItemResult]]
    goes_on_with: int | None = None
    again: Callable[[Workspace, Ask], Job] | None = None
    let_go: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class Left:
    """What was not done when a runner was closed.

    Attributes:
        running: the job that was stopped, unless the person held it or stopped it.
        batch: its number in the journal, or None if it was not begun.
        waiting: those that waited for their turn.
    """

    running: Job | None = None
    batch: int | None = None
    waiting: tuple[Job, ...] = ()


@dataclass(frozen=True)
class Report:
    """What came of a job.

    Attributes:
        job: which.
        progress: at its end.
        succeeded, skipped: counts.
        failures: the results of failed items, the first thousand of them.
        cancelled: whether the person stopped it.
        problem: why it could not run at all, a sentence; empty if it ran.
        unstamped: how many of those that succeeded lack the time-stamp that was wanted.
        batch: its number in the journal, or None if it never came to be planned.
        bug: a report for developers, if the program itself failed; or empty.
    """

    job: Job
    progress: Progress
    succeeded: int
    skipped: int
    failures: tuple[ItemResult, ...]
    cancelled: bool
    problem: str = ""
    unstamped: int = 0
    batch: int | None = None
    bug: str = ""

    @property
    def failed(self) -> int:
        """How many items failed in all."""
        return self.progress.failed


class JobRunner(QObject):
    """Jobs one after the other, each on a thread of its own; what comes meanwhile waits its turn.

    Signals:
        progressed(Progress, Changes): at most ten times a second.
        finished(Report): once a job.
    """

    progressed = Signal(object, object)
    finished = Signal(object)
    _reported = Signal(object, object)
    _ended = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._thread: threading.Thread | None = None
        self._cancel = CancelToken()
        self._clock = _Clock()
        self._tally: _Tally | None = None
        self._waiting: deque[Job] = deque()
        self.job: Job | None = None
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether a job runs."""
        return self.job is not None

    def start(self, job: Job) -> None:
        """Start a job, or let it wait until the ones before it have ended."""
        if self.job is not None:
            self._waiting.append(job)
            return
        self.job = job
        self._cancel = CancelToken()
        self._clock = _Clock()
        self._tally = _Tally(job, self._clock)
        self._thread = threading.Thread(
            target=self._run,
            args=(job, self._cancel, self._tally),
            name="countermark-job",
            daemon=True,
        )
        self.progressed.emit(Progress(0, 0, 0, 0.0), NO_CHANGES)
        self._thread.start()

    def cancel(self) -> None:
        """Stop the running job after the items at hand."""
        self._cancel.cancel()

    @property
    def waiting(self) -> int:
        """How many jobs wait for their turn."""
        return len(self._waiting)

    @property
    def is_paused(self) -> bool:
        """Whether the running job holds on."""
        return self.job is not None and self._cancel.paused

    def so_far(self) -> Report | None:
        """How the running job stands, as its report would be if it ended now; None if none runs."""
        if self.job is None or self._tally is None:
            return None
        return self._tally.report(cancelled=False)

    def pause(self) -> None:
        """Hold on after the items at hand."""
        self._cancel.pause()
        self._clock.stop()

    def resume(self) -> None:
        """Go on."""
        self._clock.start()
        self._cancel.resume()

    def close(self) -> Left:
        """Cancel, and wait for the items at hand: files stay whole. Gives what was not done.

        What waits is let go of: another window goes on with it.
        """
        waiting = tuple(self._waiting)
        for job in waiting:
            job.let_go()
        self._waiting.clear()
        is_wanted = not (self._cancel.paused or self._cancel.cancelled)
        self._cancel.cancel()
        if self._thread is not None:
            self._thread.join()
        if self.job is None or self._tally is None or not is_wanted:
            return Left(waiting=waiting)
        return Left(self.job, self._tally.batch, waiting)

    def _run(self, job: Job, cancel: CancelToken, tally: _Tally) -> None:
        try:
            for result in job.operation(self._executor, cancel, tally.expect):
                tally.take(result)
                if tally.is_due:
                    self._reported.emit(tally.progress(), tally.changes_since())
        except Cancelled:  # at the question for the passphrase
            cancel.cancel()
        except CountermarkError as error:
            tally.problem = problem_words(error)
        except Exception as error:  # noqa: BLE001 - a bug must not leave the window waiting
            _log.exception("a job failed")
            tally.problem = translate("Tray", "It ended with an unexpected error.")
            tally.bug = report_of(error)
        self._reported.emit(tally.progress(), tally.changes_since())
        self._ended.emit(tally.report(cancelled=cancel.cancelled))

    @Slot(object, object)
    def _pass_on(self, progress: Progress, changes: Changes) -> None:
        self.progressed.emit(progress, changes)

    @Slot(object)
    def _finish(self, report: Report) -> None:
        self.job = None
        self.finished.emit(report)
        if self._waiting and self.job is None:
            self.start(self._waiting.popleft())


class _Clock:
    """How long a job has run, without the time that it was held."""

    def __init__(self) -> None:
        self._ran = 0.0
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        since = self._since
        return self._ran + (0.0 if since is None else time.monotonic() - since)

    def stop(self) -> None:
        self._ran, self._since = self.seconds, None

    def start(self) -> None:
        if self._since is None:
            self._since = time.monotonic()


class _Tally:
    """What has come of a running job."""

    def __init__(self, job: Job, clock: _Clock) -> None:
        self._job = job
        self._clock = clock
        self._told = time.monotonic()
        self._counts = dict.fromkeys(Status, 0)
        self._failures: list[ItemResult] = []
        self._unstamped = 0
        self._changes = NO_CHANGES
        self._total = 0
        self.batch = job.goes_on_with
        self.problem = ""
        self.bug = ""

    def expect(self, batch: int, waiting: int) -> None:
        """All that needs no work has been told: only what waits is left."""
        self.batch = batch
        self._total = sum(self._counts.values()) + waiting

    def take(self, result: ItemResult) -> None:
        self._counts[result.status] += 1
        self._changes |= result.changes
        self._unstamped += result.is_unstamped
        if result.status is Status.FAILED and len(self._failures) < _FAILURES_KEPT:
            self._failures.append(result)

    @property
    def is_due(self) -> bool:
        return time.monotonic() - self._told >= _REPORT_EVERY

    def changes_since(self) -> Changes:
        self._told = time.monotonic()
        changes, self._changes = self._changes, NO_CHANGES
        return changes

    def progress(self) -> Progress:
        done = sum(self._counts.values())
        return Progress(done, self._total, self._counts[Status.FAILED], self._clock.seconds)

    def report(self, *, cancelled: bool) -> Report:
        return Report(
            self._job,
            self.progress(),
            self._counts[Status.OK],
            self._counts[Status.SKIPPED],
            tuple(self._failures),
            cancelled,
            self.problem,
            self._unstamped,
            self.batch,
            self.bug,
        )
