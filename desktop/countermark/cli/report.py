"""Shows a batch as it runs (a bar, on a terminal) and what came of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from countermark.cli.session import Session
from countermark.operations.results import ItemResult, Status

_MARKS = {Status.OK: ("✓", "green"), Status.SKIPPED: ("–", "dim"), Status.FAILED: ("✗", "red")}
_FEW = 20  # results that are shown one by one even if all went well


def run_batch(session: Session, results: Iterable[ItemResult], doing: str, done: str) -> None:
    """Go through results, showing them as they come.

    Args:
        session: where to show them.
        results: from an operation.
        doing: `Protecting`, for the bar.
        done: `protected`, for the summary.
    """
    counts: Counter[Status] = Counter()
    reasons: Counter[tuple[Status, str]] = Counter()
    shown: list[ItemResult] = []
    started = time.monotonic()
    with _bar(session) as bar:
        task = bar.add_task(doing, total=None)
        for result in results:
            counts[result.status] += 1
            record_item(session, result)
            bar.advance(task)
            if result.status is Status.FAILED:
                session.item_failed()
                show_item(session, result)
            elif result.reason:
                reasons[(result.status, result.reason)] += 1
            if result.status is not Status.FAILED and len(shown) <= _FEW:
                shown.append(result)
    if len(shown) <= _FEW:
        for result in shown:
            show_item(session, result)
    else:
        for (status, reason), count in reasons.most_common():
            words = "skipped" if status is Status.SKIPPED else done
            session.say(f"{_MARKS[status][0]} {count} {words}: {reason}", "dim")
    _summary(session, counts, done, time.monotonic() - started)


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


def record_item(session: Session, result: ItemResult, **more: str) -> None:
    """One result as a JSON line, in JSON mode.

    Args:
        session: where to show it.
        result: from an operation.
        more: fields that come first.
    """
    session.record(
        **more,
        path=str(result.path),
        status=result.status.value,
        output=_text(result.output),
        reason=result.reason,
        work=result.work_id,
    )


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)


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


def _summary(session: Session, counts: Counter[Status], done: str, seconds: float) -> None:
    parts = [f"{counts[Status.OK]} {done}"]
    if counts[Status.SKIPPED]:
        parts.append(f"{counts[Status.SKIPPED]} skipped")
    if counts[Status.FAILED]:
        parts.append(f"{counts[Status.FAILED]} failed")
    session.say(f"{', '.join(parts)} in {seconds:.1f} s.")
    if session.cancel.cancelled:
        session.note("Cancelled. Run the same command again to go on.")
