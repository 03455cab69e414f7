"""Signs many files in worker processes and publishes what they bring, some at a time together.

Workers read and sign; this, the one process that writes the catalogue, gives the results their
names. What comes within a moment shares its transactions and the flush of its folder, which is
most of what publishing a small file costs.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from countermark.base.atomic import sweep
from countermark.base.errors import FileRefused
from countermark.base.times import now
from countermark.catalog.records import Changes
from countermark.credentials.task import AlreadyProtected
from countermark.credentials.timestamps import Timestamps
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, Outcome
from countermark.media.formats import format_of_suffix
from countermark.operations.add import BroughtIn, bring_in
from countermark.operations.already import Standing, Wanted, standings
from countermark.operations.batches import pages
from countermark.operations.discover import Found
from countermark.operations.protection import Protection
from countermark.operations.record import Finished, publish_finished, record_as_found
from countermark.operations.results import ItemResult, failure
from countermark.operations.sign_one import (
    Assignment,
    Brought,
    SigningItem,
    seconds_to_sign,
    sign_one,
)
from countermark.operations.stamps import asked_first
from countermark.operations.workspace import Workspace

_PAGE = 256  # files looked up together
_TOGETHER = 32
_MOMENT = 0.3  # seconds that a signed file may wait for others


def sign_found(
    workspace: Workspace,
    found: Iterable[Found],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
    job: int = 0,
) -> Iterator[ItemResult]:
    """Protect these files; those that stand as asked already are skipped.

    Args:
        workspace: whose catalogue.
        found: the files.
        protection: what is to be done.
        executor: for signing them.
        cancel: set by the person.
        job: number of the batch whose items they are, or 0.

    Yields:
        A result for each file.
    """
    batch = _SigningBatch(workspace, protection, job)
    try:
        yield from batch.run(found, executor, cancel)
    finally:
        batch.close()


class _SigningBatch:
    """One run: what is on its way, and what is signed and waits for its name."""

    def __init__(self, workspace: Workspace, protection: Protection, job: int) -> None:
        self._workspace = workspace
        self._protection = protection
        self._job = job
        self._wanted = Wanted.of(protection)
        self._assignment = Assignment(
            protection, workspace.signers.anchors(), now(), workspace.home
        )
        self._timestamps: Callable[[], Timestamps | None] = cache(
            partial(asked_first, protection.timestamps)
        )
        self._swept: set[Path] = set()
        self._ready: list[ItemResult] = []
        self._waiting: list[tuple[SigningItem, Brought]] = []
        self._since = 0.0

    def run(
        self, found: Iterable[Found], executor: Executor, cancel: CancelToken
    ) -> Iterator[ItemResult]:
        function = partial(sign_one, self._assignment)
        outcomes = executor.run(function, self._items(found), cancel, seconds=seconds_to_sign)
        for outcome in outcomes:
            self._take(outcome)
            if self._is_due() or cancel.paused:  # what is done is not left waiting
                self._publish()
            yield from self._drained()
        self._publish()
        yield from self._drained()

    def close(self) -> None:
        """Remove what was staged and got no name, and once more what crashed workers left."""
        for _, brought in self._waiting:
            if brought.signed is not None:
                brought.signed.discard()
        for folder in self._swept:
            sweep(folder)

    def _items(self, found: Iterable[Found]) -> Iterator[SigningItem]:
        for page in pages(found, _PAGE):
            standing = standings(self._workspace, page, self._wanted)
            known = [item.work_id for item in standing if item.work_id is not None]
            stated = self._workspace.queries.stated(known)
            for one in standing:
                try:
                    item = self._item(one)
                except (FileRefused, OSError) as error:
                    self._ready.append(failure(one.found.path, error))
                    continue
                if item is not None:
                    work_id = item.work_id or 0
                    known_of = stated.get(work_id)
                    decision = known_of.decision if known_of else None
                    policy = self._protection.policy_for(decision)
                    yield replace(item, stated=known_of, policy=policy)

    def _item(self, standing: Standing) -> SigningItem | None:
        """What is to be done with one file; None if its result is there already."""
        if standing.result is not None or standing.is_signed_copy:
            self._ready += [standing.result] if standing.result is not None else []
            return None
        path = standing.found.path
        output = self._protection.output
        destination = path if output is None else output / standing.found.relative
        if output is None and path.exists() and not _may_be_protected_here(path):
            raise FileRefused(f"The file is read-only: {path}")
        self._make_ready(destination.parent)
        return SigningItem(
            path,
            destination,
            work_id=standing.work_id,
            sha256=standing.sha256,
            policy=self._protection.policy,
            stated=None,
            reads=not standing.is_as_known,
            timestamps=self._timestamps(),
        )

    def _make_ready(self, folder: Path) -> None:
        """Make the destination's folder, and clear it of what a killed process left."""
        if folder not in self._swept:
            folder.mkdir(parents=True, exist_ok=True)
            sweep(folder)
            self._swept.add(folder)

    def _take(self, outcome: Outcome[SigningItem, Brought]) -> None:
        item, brought = outcome.item, outcome.value
        if brought is None:
            brought = Brought(None, None, outcome.error or FileRefused("It could not be signed."))
        if not self._waiting:
            self._since = time.monotonic()
        if brought.signed is None:
            self._since = -math.inf  # who ends with the first failure wants to know of it now
        self._waiting.append((item, brought))

    def _is_due(self) -> bool:
        waited = time.monotonic() - self._since
        return len(self._waiting) >= _TOGETHER or waited >= _MOMENT

    def _publish(self) -> None:
        """Record what was read, publish what was signed, and tell of what was not."""
        waiting, self._waiting = self._waiting, []
        read = {item.path: brought.info for item, brought in waiting if brought.info is not None}
        brought_in = bring_in(self._workspace, read) if read else {}
        finished: list[Finished] = []
        for item, brought in waiting:
            nothing_new = BroughtIn(item.work_id, Changes())
            one = brought_in.get(item.path, nothing_new)
            if brought.signed is not None and one.work_id is not None and not one.has_moved:
                finished.append(Finished(item, brought.signed, one.work_id, one.changes))
            else:
                self._ready.append(self._unsigned(item, brought, one))
        self._ready += publish_finished(self._workspace, self._protection, finished, self._job)

    def _unsigned(self, item: SigningItem, brought: Brought, one: BroughtIn) -> ItemResult:
        work_id = one.work_id
        if brought.signed is not None:
            brought.signed.discard()
        if isinstance(brought.error, AlreadyProtected) and work_id is not None:
            result = record_as_found(
                self._workspace, self._protection, item, work_id, brought.error
            )
        else:
            result = failure(item.path, brought.error or _unfinished(one), work_id)
        return replace(result, changes=result.changes | one.changes)

    def _drained(self) -> Iterator[ItemResult]:
        ready, self._ready = self._ready, []
        yield from ready


def _unfinished(one: BroughtIn) -> FileRefused:
    """Why a file that could be signed gets no signed file."""
    if one.has_moved:  # what was signed does not say what is known of that work
        return FileRefused(
            "It is the file of a work that lay elsewhere; the catalogue follows it.",
            "Protect it again.",
        )
    return FileRefused("The work is no longer in the catalogue.")


def _may_be_protected_here(path: Path) -> bool:
    """Whether a file may be replaced, or needs not be: its credential will lie beside it."""
    kind = format_of_suffix(path)
    return os.access(path, os.W_OK) or kind is None or not kind.embeds
