"""Batches that were begun before: going on with one, forgetting one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import NamedTuple

from countermark.base.asking import Ask
from countermark.base.atomic import sweep
from countermark.base.errors import UserError
from countermark.catalog.journal import JobRecord, JobState
from countermark.catalog.records import NO_CHANGES, Changes
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.operations.add import go_on_adding, plan_adding
from countermark.operations.batches import Batch, Kind, Planned, from_ranges, nobody_asks
from countermark.operations.protect import (
    go_on_protecting,
    make_ready,
    plan_protecting,
    plan_works,
)
from countermark.operations.protection import Protection, Remembered, remembered
from countermark.operations.publish import settle
from countermark.operations.restore import go_on_restoring, plan_restoring
from countermark.operations.results import ItemResult, with_changes
from countermark.operations.workspace import Workspace


def latest_with_failures(workspace: Workspace, kind: Kind) -> JobRecord:
    """The newest batch of a kind some of whose items failed.

    Raises:
        UserError: there is none.
    """
    for record in reversed(workspace.journal.records()):
        if record.kind == kind.value and record.failed:
            return record
    raise UserError("No file failed in the batches before.", "Name files and folders.")


def go_on(
    workspace: Workspace,
    job: int,
    executor: Executor,
    cancel: CancelToken,
    ask: Ask,
    *,
    retry_failed: bool = False,
    planned: Planned = nobody_asks,
) -> Iterator[ItemResult]:
    """Go on with a batch where it stopped, with the choices that it was begun with.

    Args:
        workspace: whose journal.
        job: its number.
        executor: for its tasks.
        cancel: set by the person.
        ask: for the passphrase of the identity that signs.
        retry_failed: whether items that failed are tried again too.
        planned: is told its number and how many items wait.

    Yields:
        A result for each item that was left.

    Raises:
        UserError: there is no such batch, it is running, nothing is left of it, or its identity
            cannot sign.
    """
    record = _record(workspace, job)
    with Batch(workspace, job) as batch:
        if retry_failed:
            workspace.journal.try_again(job)
        elif record.state is JobState.DONE:
            raise UserError(
                f"Batch {job} is done; {record.failed} failed.", "Try them again: --retry-failed."
            )
        settle(workspace)
        course = _course(workspace, batch, record, executor, cancel, ask)
        left = NO_CHANGES
        if record.state is JobState.PLANNING:
            left = yield from course.plan()
        batch.tell(planned)
        yield from with_changes(course.work(), left)


class _Course(NamedTuple):
    """How a batch goes on: writing down what it is to do, and doing it."""

    plan: Callable[[], Generator[ItemResult, None, Changes]]
    work: Callable[[], Iterator[ItemResult]]


def _course(
    workspace: Workspace,
    batch: Batch,
    record: JobRecord,
    executor: Executor,
    cancel: CancelToken,
    ask: Ask,
) -> _Course:
    match Kind(record.kind):
        case Kind.PROTECT:
            protection = _with_keys(workspace, remembered(record.description), ask)
            make_ready(protection)
            return _Course(
                lambda: _planned_anew(workspace, batch, record, protection, cancel),
                lambda: go_on_protecting(workspace, batch, protection, executor, cancel),
            )
        case Kind.ADD:
            return _Course(
                lambda: _alone(plan_adding(workspace, batch, _paths(record), cancel)),
                lambda: go_on_adding(workspace, batch, executor, cancel),
            )
        case Kind.RESTORE:
            return _Course(
                lambda: _alone(plan_restoring(batch, _paths(record), cancel)),
                lambda: go_on_restoring(workspace, batch, cancel),
            )


def _alone(results: Iterator[ItemResult]) -> Generator[ItemResult, None, Changes]:
    """Results beside which nothing else changes."""
    return with_changes(results, NO_CHANGES)


def discard(workspace: Workspace, job: int) -> JobRecord:
    """Forget a batch; what it did stays done, and nothing stray is left.

    Raises:
        UserError: there is no such batch, or it is running.
    """
    record = _record(workspace, job)
    with Batch(workspace, job) as batch:
        settle(workspace)
        for folder in _folders(workspace, batch, record):
            sweep(folder)
        batch.discard()
    return record


def _record(workspace: Workspace, job: int) -> JobRecord:
    record = workspace.journal.record(job)
    if record is None:
        raise UserError(f"There is no batch {job}.", "See `countermark jobs list`.")
    return record


def forget_if_not_begun(workspace: Workspace, job: int) -> None:
    """Forget a batch that came to nothing before its first file was looked at."""
    record = workspace.journal.record(job)
    if record is not None and record.state is JobState.PLANNING and not record.total:
        discard(workspace, job)


def _planned_anew(
    workspace: Workspace,
    batch: Batch,
    record: JobRecord,
    protection: Protection,
    cancel: CancelToken,
) -> Generator[ItemResult, None, Changes]:
    """Plan what was asked for: files and folders, or works of the catalogue."""
    works = record.description.get("works")
    if works is not None:
        return (yield from plan_works(workspace, batch, from_ranges(works), protection, cancel))
    yield from plan_protecting(workspace, batch, _paths(record), protection, cancel)
    return NO_CHANGES


def _paths(record: JobRecord) -> Iterator[Path]:
    """What a batch was asked for whose plan was cut off.

    Raises:
        UserError: only its plan would tell.
    """
    if "paths" not in record.description:
        raise UserError(
            f"Batch {record.id} was stopped before it began, while its works were listed.",
            f"Start it anew; `countermark jobs discard {record.id}` forgets this one.",
        )
    return (Path(path) for path in record.description["paths"])


def _with_keys(workspace: Workspace, wish: Remembered, ask: Ask) -> Protection:
    key = workspace.signers.signing_key(ask, wish.identity)
    creator = None
    if wish.creator:
        own = wish.creator == wish.identity
        creator = key if own else workspace.signers.signing_key(ask, wish.creator)
    timestamps = workspace.signers.timestamps(key.identity) if wish.stamped else None
    return wish.with_keys(key, creator, timestamps)


def _folders(workspace: Workspace, batch: Batch, record: JobRecord) -> set[Path]:
    """Where a killed run of a batch may have left staged files."""
    output = str(record.description.get("output", ""))
    folders: set[Path] = set()
    for item in batch.waiting():
        place = Path(output) / item.relative if output else item.path
        folders.add(place.parent)
    with contextlib.suppress(OSError):
        folders.update(path for path in workspace.home.backups.iterdir() if path.is_dir())
    return folders
