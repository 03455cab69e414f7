"""A batch and its journal: planned before it begins, each end noted, gone on with after a kill.

Whoever runs a batch holds a lock that the system takes away with the process, so that a batch that
nobody runs any more is told from one that runs elsewhere.
"""

from __future__ import annotations

import contextlib
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout

from countermark.base.errors import UserError
from countermark.base.home import Home
from countermark.catalog.journal import ItemState, JobItem
from countermark.jobs.cancel import CancelToken
from countermark.operations.discover import Found
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace

_PAGE = 500  # files looked up together
_NOTED_TOGETHER = 64
_NOTED_EVERY = 1.0  # seconds
_PATIENCE = 0.5  # seconds: somebody who only looks holds the lock for an instant
_ENDS = {
    Status.OK: ItemState.OK,
    Status.SKIPPED: ItemState.SKIPPED,
    Status.FAILED: ItemState.FAILED,
}
Item = TypeVar("Item")
Planned = Callable[[int, int], object]
"""Is told a batch's number and how many of its items wait, once that is known."""


def nobody_asks(_job: int, _waiting: int) -> None:
    """For those who need not know a batch's number, nor how many items wait."""


class Kind(StrEnum):
    """Which operation a batch is."""

    ADD = "add"
    PROTECT = "protect"
    RESTORE = "restore"


class Batch:
    """One batch under way; a context that lets go of it at its end.

    Attributes:
        job: its number in the journal.
    """

    def __init__(self, workspace: Workspace, job: int) -> None:
        """Take hold of a batch of the journal.

        Raises:
            UserError: another process runs it.
        """
        self.job = job
        self._workspace = workspace
        self._journal = workspace.journal
        self._lock = _lock(workspace.home, job)
        try:
            self._lock.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise UserError(
                f"Batch {job} is running already.", "Wait until it has ended, or cancel it there."
            ) from error
        self._ended: list[tuple[Path, ItemState, str]] = []
        self._noted = time.monotonic()

    @classmethod
    def begin(cls, workspace: Workspace, kind: Kind, description: Mapping[str, Any]) -> Batch:
        """Open a new one; it is planned next."""
        return cls(workspace, workspace.journal.begin(kind.value, description))

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._note()
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Somebody else may take hold of it."""
        self._lock.release()

    def plan(
        self,
        found: Iterable[Found],
        sort_out: Callable[[Sequence[Found]], Iterable[Found | ItemResult]],
        cancel: CancelToken,
    ) -> Iterator[ItemResult]:
        """Write down what is to be done.

        Args:
            found: the files that were asked for.
            sort_out: tells which of some files are to be done, and the results of others.
            cancel: set by the person; the plan is not complete then. While it is paused, nothing
                more is looked at.

        Yields:
            The results of those that need no work.
        """
        for page in pages(found, _PAGE):
            cancel.wait_while_paused()
            if cancel.cancelled:
                return
            planned, ready = [], []
            for item in sort_out(page):
                if isinstance(item, ItemResult):
                    ready.append(item)
                else:
                    planned.append(JobItem(item.path, Path(item.root), item.named))
            counts = Counter(_ENDS[result.status] for result in ready)
            self._journal.plan(self.job, planned, counts)
            yield from ready
        self._journal.planned(self.job)

    def tell(self, planned: Planned) -> None:
        """Say its number and how many items wait."""
        record = self._journal.record(self.job)
        if record is not None:
            planned(self.job, record.waiting)

    def waiting(self) -> Iterator[Found]:
        """What is to be done still, a page in memory at a time."""
        for item in self._journal.waiting(self.job):
            yield Found(str(item.path), str(item.root), item.named)

    def noted(self, results: Iterable[ItemResult], cancel: CancelToken) -> Iterator[ItemResult]:
        """The results of what waited, each noted; at their end, unless cancelled, it is done."""
        for result in results:
            reason = result.reason if result.status is Status.FAILED else ""
            self._ended.append((result.path, _ENDS[result.status], reason))
            is_due = time.monotonic() - self._noted >= _NOTED_EVERY
            if is_due or len(self._ended) >= _NOTED_TOGETHER:
                self._note()
            yield result
        self._note()
        if not cancel.cancelled:
            self._journal.finish(self.job)
            _forget_lock(self._lock)

    def discard(self) -> None:
        """Forget it; what it did stays done."""
        self._journal.discard(self.job)
        _forget_lock(self._lock)

    def _note(self) -> None:
        ended, self._ended = self._ended, []
        if ended:
            self._journal.settle(self.job, ended)
        self._noted = time.monotonic()


def pages(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Items in lists of this length; the last may be shorter."""
    remaining = iter(items)
    while page := list(islice(remaining, size)):
        yield page


def as_ranges(numbers: Iterable[int]) -> str:
    """Numbers in their order as a short text, `1-500,7,9`, for a batch's description."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def from_ranges(text: str) -> array[int]:
    """The numbers that `as_ranges` wrote."""
    found = array("q")
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        found.extend(range(int(first), int(last or first) + 1))
    return found


def is_running(home: Home, job: int) -> bool:
    """Whether a process, this or another, runs a batch."""
    lock = _lock(home, job)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    _forget_lock(lock)  # while it is held: later it could be the file of one who has it by then
    lock.release()
    return False


def _lock(home: Home, job: int) -> FileLock:
    # Results are taken on one thread and let go of on another.
    return FileLock(home.jobs / f"{job}.lock", thread_local=False)


def _forget_lock(lock: FileLock) -> None:
    """Remove the lock's file; where it is held (Windows) or gone that is no matter."""
    with contextlib.suppress(OSError):
        Path(lock.lock_file).unlink()
