"""Shows a batch as it runs (a bar, on a terminal) and what came of it."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from countermark.cli.session import Session, visible
from countermark.jobs.progress import Progress as Pace
from countermark.jobs.progress import rate_words
from countermark.operations.batches import Planned
from countermark.operations.report_file import ReportFile
from countermark.operations.results import ItemResult, Status

_MARKS = {Status.OK: ("✓", "green"), Status.SKIPPED: ("–", "dim"), Status.FAILED: ("✗", "red")}
_FEW = 20  # results that are shown one by one even if all went well
_MANY_FAILURES = 5  # from more than these on, a table says why
_SHOWN_EVERY = 0.1  # seconds


@dataclass(frozen=True)
class Batch:
    """How a batch is shown.

    Attributes:
        doing: `Protecting`, for the bar.
        done: `protected`, for the summary.
        report: where to write what came of each file, or None.
        fail_fast: whether the first failure ends it.
        again: the command that tries its failures again; empty for a batch without a journal.
    """

    doing: str
    done: str
    report: Path | None = None
    fail_fast: bool = False
    again: str = ""


def run_batch(
    session: Session,
    batch: Batch,
    results: Callable[[Planned], Iterable[ItemResult]],
) -> None:
    """Go through results, showing them as they come.

    Args:
        session: where to show them.
        batch: how.
        results: from an operation, which is given whom to tell how many items wait.

    Raises:
        CountermarkError: the report cannot be written.
    """
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(ReportFile(batch.report)) if batch.report else None
        shown = _Shown(session, batch)
        with _bar(session) as bar:
            meter = _Meter(bar, bar.add_task(batch.doing, total=None))
            for result in results(meter.expect):
                shown.take(result)
                meter.advance()
                if file is not None:
                    file.add(result)
                if batch.fail_fast and result.status is Status.FAILED:
                    session.stop()
    shown.summary()
    if batch.report is not None:
        session.say(f"What came of each file: {batch.report}")


class _Meter:
    """The bar, moved at most ten times a second."""

    def __init__(self, bar: Progress, task: TaskID) -> None:
        self._bar, self._task = bar, task
        self._done = 0
        self._moved = 0.0

    def expect(self, _job: int, waiting: int) -> None:
        self._bar.update(self._task, total=self._done + waiting, completed=self._done)

    def advance(self) -> None:
        self._done += 1
        now = time.monotonic()
        if now - self._moved >= _SHOWN_EVERY:
            self._moved = now
            self._bar.update(self._task, completed=self._done)


class _Shown:
    """What has come of a batch so far; no more is kept than is told at its end."""

    def __init__(self, session: Session, batch: Batch) -> None:
        self._session, self._batch = session, batch
        self._started = time.monotonic()
        self._counts: Counter[Status] = Counter()
        self._reasons: Counter[tuple[Status, str]] = Counter()
        self._failures: Counter[str] = Counter()
        self._examples: dict[str, Path] = {}
        self._few: list[ItemResult] = []

    def take(self, result: ItemResult) -> None:
        self._counts[result.status] += 1
        record_item(self._session, result)
        if result.status is Status.FAILED:
            self._session.item_failed()
            show_item(self._session, result)
            reason = _without_names(result)
            self._failures[reason] += 1
            self._examples.setdefault(reason, result.path)
            return
        if result.reason:
            self._reasons[(result.status, result.reason)] += 1
        if len(self._few) <= _FEW:
            self._few.append(result)

    def summary(self) -> None:
        if len(self._few) <= _FEW:
            for result in self._few:
                show_item(self._session, result)
        else:
            for (status, reason), count in self._reasons.most_common():
                words = "skipped" if status is Status.SKIPPED else self._batch.done
                self._session.say(f"{_MARKS[status][0]} {count} {words}: {reason}", "dim")
        if self._failures.total() > _MANY_FAILURES:
            self._table()
        self._sum()

    def _table(self) -> None:
        table = Table(box=None, header_style="bold", pad_edge=False)
        table.add_column("Files", justify="right")
        table.add_column("Why they failed")
        table.add_column("For example", style="dim", overflow="fold")
        for reason, count in self._failures.most_common():
            table.add_row(str(count), visible(reason), visible(self._examples[reason].name))
        self._session.tabulate(table)

    def _sum(self) -> None:
        session, counts = self._session, self._counts
        parts = [f"{counts[Status.OK]} {self._batch.done}"]
        if counts[Status.SKIPPED]:
            parts.append(f"{counts[Status.SKIPPED]} skipped")
        if counts[Status.FAILED]:
            parts.append(f"{counts[Status.FAILED]} failed")
        seconds = time.monotonic() - self._started
        pace = rate_words(Pace(counts.total(), 0, 0, seconds))
        session.say(f"{', '.join(parts)} in {seconds:.1f} s{f', {pace}' if pace else ''}.")
        if session.cancel.cancelled:
            why = "Stopped at the first failure." if session.stopped else "Cancelled."
            resume = "`countermark jobs resume` goes on where it stopped."
            session.note(f"{why} {resume if self._batch.again else 'Run it again to go on.'}")
        elif counts[Status.FAILED] and self._batch.again:
            session.note(f"Try only the failed ones again: {self._batch.again}")


def record_item(session: Session, result: ItemResult, **more: str) -> None:
    """One result as a JSON line, in JSON mode.

    Args:
        session: where to show it.
        result: from an operation.
        more: fields that come first.
    """
    session.record(
        **more,
        path=result.text,
        status=result.status.value,
        output=result.written or None,
        reason=result.reason,
        work=result.work_id,
    )


def show_item(session: Session, result: ItemResult, before: str = "") -> None:
    """One result as a line for people, failures on standard error; nothing in JSON mode.

    Args:
        session: where to show it.
        result: from an operation.
        before: words that come first.
    """
    mark, style = _MARKS[result.status]
    line = f"{before}{mark} {result.path}"
    if result.output is not None and result.output != result.path:
        line += f" → {result.output}"
    if result.reason:
        line += f": {result.reason}"
    if session.as_json:
        return
    if result.status is Status.FAILED:
        session.note(line, style)
    else:
        session.say(line, style if result.status is Status.SKIPPED else "")


def _without_names(result: ItemResult) -> str:
    """A reason as it is the same for other files."""
    reason = result.reason.replace(str(result.path), "…")
    return reason.replace(str(result.path.parent), "…")


def _bar(session: Session) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=session.err,
        transient=True,
        disable=not session.err.is_terminal,
    )
