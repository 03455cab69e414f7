"""Watches a folder: what arrives in it is protected once it is completely written."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.atomic import sweep
from countermark.base.errors import (
    CountermarkError,
    EnvironmentFault,
    UserError,
    for_people,
    plain_os_error,
)
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.media.arrival import QUIET, Settling, Sight, sight_of
from countermark.operations.changes import Place, changes_below
from countermark.operations.discover import Found, find_works_below
from countermark.operations.protect import protect_found
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.workspace import Workspace

_TICK = 1.0  # seconds between two looks at clocks and the cancel
_LOOK_ANYWAY = 300.0  # seconds between full looks, in case a notification was lost
_LOOK_ALONE = 10.0  # as above where nothing is told
_LOOK_SHARE = 20  # times as long as a full look took, at least, until the next
_FIRST_PAUSE, _LONGEST_PAUSE = 15.0, 900.0  # seconds until what the machine refused is tried again
_ONCE = 6  # quiet times that `once` waits for what is still being written
_GONE = "The folder is gone, or its disk is not mounted. Waiting for its return."
_BACK = "The folder is back."
_STILL_WRITTEN = for_people("It is still being written, or empty; the next run takes it.")


@dataclass(frozen=True)
class Wanted:
    """How to watch.

    Attributes:
        quiet: seconds that a file must hold still.
        poll: look every few seconds instead of being told of changes, for network shares.
        once: end when all that is there now is done, or still being written.
    """

    quiet: float = QUIET
    poll: bool = False
    once: bool = False


def watch(
    workspace: Workspace,
    folder: Path,
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
    wanted: Wanted | None = None,
) -> Iterator[ItemResult]:
    """Protect what is in a folder and what arrives in it, as copies, until cancelled.

    A file is taken when it is completely written, again when it changes, and passed over in
    silence while its copy stands as asked. One that fails is told once and tried again when it
    changes; what the machine refused (a full disk, a folder that is gone) is told once and tried
    again after a growing pause. A folder whose disk is unmounted is waited for.

    Args:
        workspace: the opened home.
        folder: to watch, with all folders below it but the output, if it lies there.
        protection: what is to be done; with an output.
        executor: for the work.
        cancel: ends it after the files at hand.
        wanted: how to watch.

    Yields:
        A result for each file that was protected or failed, and one for the folder when it goes
        or returns.

    Raises:
        UserError: there is no such folder, or copies cannot go where they should.
    """
    root = Path(os.path.realpath(folder))
    if not root.is_dir():
        raise UserError(f"There is no such folder: {root}", "Name a folder to watch.")
    if root.is_relative_to(os.path.realpath(workspace.home.root)):
        raise UserError(f"The program keeps its own things in this folder: {root}", "Name another.")
    if protection.output is None:
        raise UserError("A watched folder needs another folder for the signed copies.")
    output = Path(os.path.realpath(protection.output))
    if output == root:
        raise UserError(
            "The folder for signed copies is the watched folder itself.",
            "Choose another one; it may lie in the watched one.",
        )
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder for signed copies cannot be used. {plain_os_error(error, output)}.",
            "Choose another one.",
        ) from error
    protection = replace(protection, output=output)
    watching = _Watch(
        workspace, Place.at(root), Place.at(output), protection, executor, cancel,
        wanted or Wanted(),
    )  # fmt: skip
    return watching.run()


class _Watch:
    """One folder under watch, and what is remembered of the files in it."""

    def __init__(
        self,
        workspace: Workspace,
        place: Place,
        output: Place,
        protection: Protection,
        executor: Executor,
        cancel: CancelToken,
        wanted: Wanted,
    ) -> None:
        self._workspace, self._protection = workspace, protection
        self._executor, self._cancel = executor, cancel
        self._place, self._output, self._wanted = place, output, wanted
        own = (Path(os.path.realpath(workspace.home.root)), output.folder)
        self._excluding = [item for item in own if item.is_relative_to(place.folder)]
        self._settling = Settling(wanted.quiet)
        self._coming: dict[Path, Found] = {}  # until they have settled
        self._dealt_with: dict[Path, Sight] = {}  # and need no look until they change
        self._refused = _Refused()
        self._told: dict[Path, str] = {}  # why a file failed, as it was reported
        self._tick = min(_TICK, max(wanted.quiet / 2, 0.02))
        self._next_look = 0.0
        self._is_first = True

    def run(self) -> Iterator[ItemResult]:
        """Until the cancel; or once."""
        # What a killed watch left, in folders too where nothing is to be done any more.
        for folder, _, _ in os.walk(self._output.folder):
            sweep(Path(folder))
        if self._wanted.once:
            yield from self._once()
            return
        while not self._cancel.cancelled:
            if self._place.is_there:
                yield from self._while_there()
            else:
                yield from self._until_back()

    def _once(self) -> Iterator[ItemResult]:
        self._look_everywhere()
        until = time.monotonic() + _ONCE * self._wanted.quiet
        yield from self._protect_settled()
        while len(self._settling) and time.monotonic() < until:
            if self._cancel.wait(self._tick):
                return
            yield from self._protect_settled()
        for path in self._settling.waiting:
            yield ItemResult(str(path), Status.SKIPPED, _STILL_WRITTEN)

    def _while_there(self) -> Iterator[ItemResult]:
        """Until the cancel, or until the folder is gone or another one."""
        self._next_look = 0.0
        watched = self._place.identity
        told = not self._wanted.poll
        with closing(
            changes_below(self._place.folder, self._cancel, self._tick, told=told)
        ) as changes:
            for changed in changes:
                if self._place.identity != watched:
                    return
                # The first answer has come: from here on no change is missed.
                if time.monotonic() >= self._next_look:
                    self._look_everywhere(_LOOK_ALONE if changed is None else _LOOK_ANYWAY)
                elif changed:
                    self._expect(self._works_at(changed))
                yield from self._protect_settled()

    def _until_back(self) -> Iterator[ItemResult]:
        yield ItemResult(str(self._place.folder), Status.FAILED, _GONE, passing=True)
        while not self._place.is_there:
            if self._cancel.wait(_TICK):
                return
        yield ItemResult(str(self._place.folder), Status.OK, _BACK)

    def _works_at(self, places: Collection[Path]) -> Iterator[Found]:
        return find_works_below(self._place.folder, places, excluding=self._excluding)

    def _look_everywhere(self, until_next: float = 0.0) -> None:
        began = time.monotonic()
        found = list(self._works_at([self._place.folder]))
        self._expect(found)
        there = {item.path for item in found}
        for memory in (self._dealt_with, self._told):
            for path in memory.keys() - there:
                del memory[path]
        now = time.monotonic()
        self._next_look = now + max(until_next, _LOOK_SHARE * (now - began))

    def _expect(self, found: Iterator[Found] | list[Found]) -> None:
        for item in found:
            sight = sight_of(item.path)
            known = self._dealt_with.get(item.path) or self._refused.sight(item.path)
            if sight is not None and sight != known:
                self._coming[item.path] = item
        self._settling.expect(self._coming)

    def _protect_settled(self) -> Iterator[ItemResult]:
        settled = self._settling.settled()
        ready = {self._coming.pop(path): sight for path, sight in settled.items()}
        for gone in self._coming.keys() - set(self._settling.waiting):
            del self._coming[gone]
        ready.update(self._refused.due())
        if not ready:
            return
        yield from self._protect(ready)
        self._is_first = False

    def _protect(self, ready: dict[Found, Sight]) -> Iterator[ItemResult]:
        """Protect what is ready; each is remembered as done, or for another time."""
        open_items = {item.path: item for item in ready}
        fault: CountermarkError | None = None
        try:
            if not self._output.is_there:
                raise EnvironmentFault(
                    "The folder for signed copies is gone, or its disk is not mounted: "
                    f"{self._output.folder}"
                )
            for result in protect_found(
                self._workspace, ready, self._this_time(), self._executor, self._cancel
            ):
                if (item := open_items.pop(result.path, None)) is not None:
                    yield from self._take(result, item, ready[item])
        except CountermarkError as error:
            fault = error
        for item in open_items.values():
            if fault is not None:
                result = replace(failure(item.path, fault), passing=True)
                yield from self._take(result, item, ready[item])
            elif not self._cancel.cancelled:  # a copy of ours, which is nobody's work
                self._dealt_with[item.path] = ready[item]

    def _this_time(self) -> Protection:
        """What is to be done, with an authority that failed before given another chance."""
        stamps = self._protection.timestamps
        if stamps is None:
            return self._protection
        return replace(self._protection, timestamps=replace(stamps, batch=secrets.token_hex(8)))

    def _take(self, result: ItemResult, item: Found, sight: Sight) -> Iterator[ItemResult]:
        """Remember what came of a file; it is passed on if it is news."""
        path = result.path
        if result.status is not Status.FAILED:
            self._dealt_with[path] = sight
            self._told.pop(path, None)
            self._refused.went_well(result.status is Status.OK)
            if result.status is Status.OK or self._is_new(result):
                yield result
            return
        now = sight_of(path)
        if now is None:
            return
        if now != sight:  # it was not complete after all
            self._expect([item])
            return
        if result.passing:
            self._dealt_with.pop(path, None)
            self._refused.add(item, sight)
        else:
            self._dealt_with[path] = sight
        if self._told.get(path) != result.reason:
            self._told[path] = result.reason
            yield result

    def _is_new(self, result: ItemResult) -> bool:
        """Whether the person may wonder: a file came that needs no copy, as it is signed itself."""
        return result.output == result.path and not self._is_first


class _Refused:
    """What the machine refused, until it is tried again: all together, after a growing pause."""

    def __init__(self) -> None:
        self._items: dict[Path, tuple[Found, Sight]] = {}
        self._pause = 0.0
        self._at = 0.0

    def add(self, item: Found, sight: Sight) -> None:
        """Try a file again later; the first of several begins the pause."""
        if not self._items:
            self._pause = min(max(_FIRST_PAUSE, 2 * self._pause), _LONGEST_PAUSE)
            self._at = time.monotonic() + self._pause
        self._items[item.path] = (item, sight)

    def went_well(self, well: bool) -> None:
        """Something could be done again: the next pause is a short one."""
        if well:
            self._pause = 0.0

    def sight(self, path: Path) -> Sight | None:
        """The sight of a file when it was refused; None if it was not."""
        return self._items[path][1] if path in self._items else None

    def due(self) -> dict[Found, Sight]:
        """What is to be tried again now, as it is now; those that are gone are forgotten."""
        if not self._items or time.monotonic() < self._at:
            return {}
        items, self._items = self._items, {}
        now = {item: sight_of(path) for path, (item, _) in items.items()}
        return {item: sight for item, sight in now.items() if sight is not None}
