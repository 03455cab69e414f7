"""Batches that were stopped or killed before their end: offers to go on with them, one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from countermark.base.asking import Ask
from countermark.catalog.journal import JobRecord, JobState
from countermark.operations.batches import Kind
from countermark.operations.begun import Unfinished, interrupted
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.job_runner import Job, Left, Report
from countermark.ui.language import translate
from countermark.ui.problem_words import problem_words
from countermark.ui.words import counted, day, items, kind_words, number


@dataclass(frozen=True)
class Notice:
    """An interrupted batch in words.

    Attributes:
        batch: its number in the journal.
        kind: which operation it is.
        sentence: what was interrupted, and where.
        detail: since when it waits, and how many more there are.
        stays: what forgetting it leaves as it is, for the question before.
        can_go_on: whether enough of it was written down.
    """

    batch: int
    kind: Kind
    sentence: str
    detail: str
    stays: str
    can_go_on: bool


def notice_of(found: Unfinished, more: int = 0) -> Notice:
    """What is said of an interrupted batch.

    Args:
        found: the batch.
        more: how many others were interrupted.
    """
    record = found.record
    begun = _since(record).format(date=day(record.begun_at))
    others = counted("Interrupted", "{n} more after this", more) if more else ""
    return Notice(
        record.id,
        found.kind,
        _sentence(found),
        " · ".join(part for part in (begun, others) if part),
        _stays(found),
        _can_go_on(record),
    )


def _can_go_on(record: JobRecord) -> bool:
    """Whether enough of it was written down."""
    asked = {"paths", "works"} & record.description.keys()
    return record.state is not JobState.PLANNING or bool(asked)


def _is_begun(record: JobRecord) -> bool:
    """Whether its turn came before the program ended."""
    return record.state is not JobState.PLANNING or bool(record.total)


def _since(record: JobRecord) -> str:
    if _is_begun(record):
        return translate("Interrupted", "Begun {date}")
    return translate("Interrupted", "Asked for {date}")


def _sentence(found: Unfinished) -> str:
    record, doing = found.record, kind_words(found.kind).doing
    if not _is_begun(record):
        text = translate("Interrupted", "{doing} had not begun yet.")
        return text.format(doing=doing)
    if record.state is JobState.PLANNING:
        text = translate("Interrupted", "{doing} stopped while the files were being listed.")
        return text.format(doing=doing)
    text = translate("Interrupted", "{doing} {items} stopped at {count}.")
    count = number(_ended(record))
    return text.format(doing=doing, items=items(found.kind, record.total), count=count)


def _stays(found: Unfinished) -> str:
    succeeded = found.record.succeeded
    match found.kind:
        case Kind.ADD if not succeeded:
            return translate("Interrupted", "Nothing was added by it, and no file is changed.")
        case Kind.ADD:
            return counted("Interrupted", "{n} file(s) that are added stay added.", succeeded)
        case Kind.PROTECT if not succeeded:
            return translate("Interrupted", "Nothing was protected by it, and no file is changed.")
        case Kind.PROTECT:
            return counted(
                "Interrupted", "{n} work(s) that are protected stay protected.", succeeded
            )
        case Kind.RESTORE if not succeeded:
            return translate("Interrupted", "Nothing was put back by it, and no file is changed.")
        case Kind.RESTORE:
            return counted("Interrupted", "{n} original(s) that are back stay so.", succeeded)


def _ended(record: JobRecord) -> int:
    return record.total - record.waiting


class InterruptedPresenter(QObject):
    """Looks for interrupted batches, and does with them what the person says.

    Signals:
        noticed(Notice | None): what is to be shown now.
        problem(str): a batch could not be forgotten, a sentence.
    """

    noticed = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        ask: Ask,
        run: Callable[[Job], None],
        parent: QObject | None = None,
    ) -> None:
        """The presenter.

        Args:
            workspace: whose journal.
            background: for its questions to the journal.
            ask: for a passphrase; is called on other threads.
            run: starts a job.
            parent: Qt's.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._ask = ask
        self._run = run
        self._found: tuple[Unfinished, ...] = ()
        self._taken_up: set[int] = set()

    def look(self) -> None:
        """Look which batches were interrupted; `noticed` follows."""
        self._background.run(lambda: interrupted(self._workspace), self._take)

    def take_over(self, left: Left) -> None:
        """Go on with what another window had not done when it was closed."""
        numbers = (left.batch, *(job.goes_on_with for job in left.waiting))
        # So that they are not offered meanwhile.
        self._taken_up.update(number for number in numbers if number is not None)

        def begun() -> Job | None:
            return None if left.running is None else self._again(left.running.kind, left.batch)

        def start(running: Job | None) -> None:
            waiting = (job.again and job.again(self._workspace, self._ask) for job in left.waiting)
            for job in (running, *waiting):
                if job is not None:
                    self._run(job)

        self._background.run(begun, start)

    def _again(self, kind: Kind, batch: int | None) -> Job | None:
        """What is left of a batch, as a job; None if it came to its end after all."""
        from countermark.ui.jobs import going_on

        is_left = any(found.record.id == batch for found in interrupted(self._workspace))
        return going_on(self._workspace, self._ask, kind, batch) if is_left and batch else None

    def go_on(self, notice: Notice) -> None:
        """Go on with a batch as a job."""
        self._go_on(notice.kind, notice.batch, retry_failed=False)

    def retry(self, report: Report) -> None:
        """Try again what failed in a job, and what it left if it was cancelled."""
        if report.batch is not None:
            self._go_on(report.job.kind, report.batch, retry_failed=True)

    def forget(self, notice: Notice) -> None:
        """Forget a batch; what it did stays done."""
        # Every operation is behind it: loaded once it is wanted, so that no window waits for it.
        from countermark.operations.unfinished import discard

        def failed(error: Exception) -> None:
            self.problem.emit(problem_words(error))
            self.look()

        self._background.run(
            lambda: discard(self._workspace, notice.batch), lambda _record: self.look(), failed
        )

    def take_up(self, job: Job) -> None:
        """Run a job of the journal, or let it wait; it is not offered meanwhile."""
        if job.goes_on_with is not None:
            self._taken_up.add(job.goes_on_with)
        self._run(job)
        self._show()

    def take_report(self, report: Report) -> None:
        """A job has ended: it may have been cancelled."""
        if report.job.goes_on_with is not None:
            self._taken_up.discard(report.job.goes_on_with)
        self.look()

    def _go_on(self, kind: Kind, batch: int, *, retry_failed: bool) -> None:
        from countermark.ui.jobs import going_on

        job = going_on(self._workspace, self._ask, kind, batch, retry_failed=retry_failed)
        self.take_up(job)

    def _take(self, found: tuple[Unfinished, ...]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        """Offer the newest of those that are not taken up already, though they may wait."""
        found = reversed(self._found)
        offered = [batch for batch in found if batch.record.id not in self._taken_up]
        self.noticed.emit(notice_of(offered[0], len(offered) - 1) if offered else None)
