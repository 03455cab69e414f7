"""Where tasks run: here (tests, single files) or in a pool of processes.

A worker that crashes costs the item that crashed it, and no other.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import wait as wait_for_handles
from pathlib import Path
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar

from countermark.base.errors import FileRefused
from countermark.base.logs import join_logging, log_place
from countermark.jobs.cancel import CancelToken

Item = TypeVar("Item")
Value = TypeVar("Value")

_CAN_BLOCK = hasattr(signal, "pthread_sigmask")  # not on Windows
_MOST_WORKERS = 61  # what Windows can wait for at once


@dataclass(frozen=True)
class Outcome(Generic[Item, Value]):
    """One finished task: its item, and either a value or the error it raised."""

    item: Item
    value: Value | None
    error: Exception | None = None


class Executor(Protocol):
    """Runs one function over many items."""

    def run(
        self, function: Callable[[Item], Value], items: Iterable[Item], cancel: CancelToken
    ) -> Iterator[Outcome[Item, Value]]:
        """Yield outcomes as they come, in any order.

        Items are taken from the iterable only as there is room for them. After a cancel no new
        item is begun; those begun are finished and yielded.
        """
        ...


class InlineExecutor:
    """Runs tasks one after the other in this thread."""

    def run(
        self, function: Callable[[Item], Value], items: Iterable[Item], cancel: CancelToken
    ) -> Iterator[Outcome[Item, Value]]:
        """See `Executor.run`."""
        for item in items:
            if cancel.cancelled:
                return
            try:
                yield Outcome(item, function(item))
            except Exception as error:  # noqa: BLE001 - the caller tells errors apart
                yield Outcome(item, None, error)


class ProcessExecutor:
    """Runs tasks in a pool of processes, by default one for each core.

    The pool starts with the first item and serves any number of runs until `close`.
    """

    def __init__(self, workers: int | None = None) -> None:
        self._workers = min(workers or os.cpu_count() or 1, _MOST_WORKERS)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the workers now, not with the first item.

        Starting a process holds up all threads of this one for a moment; a window does it before
        it is shown.
        """
        for _ in range(self._workers):
            self._submit(_nothing, None)

    def close(self) -> None:
        """End the workers after the tasks they have."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def run(
        self, function: Callable[[Item], Value], items: Iterable[Item], cancel: CancelToken
    ) -> Iterator[Outcome[Item, Value]]:
        """See `Executor.run`."""
        waiting = iter(items)
        flying: dict[Future[Value], Item] = {}
        try:
            while True:
                # One task in hand and one at hand for each worker keeps them busy.
                while len(flying) < 2 * self._workers and not cancel.cancelled:
                    item = next(waiting, _END)
                    if isinstance(item, _End):
                        break
                    flying[self._submit(function, item)] = item
                if not flying:
                    return
                finished, _ = wait(flying, return_when=FIRST_COMPLETED)
                crashed = [future for future in finished if _crashed(future)]
                if crashed:
                    yield from self._one_by_one(function, flying)
                    continue
                for future in finished:
                    yield _outcome(future, flying.pop(future))
        finally:
            for future in flying:
                future.cancel()

    def _submit(self, function: Callable[[Item], Value], item: Item) -> Future[Value]:
        if self._pool is None:
            self._pool = _pool(self._workers)
        try:
            with _undisturbed():
                return self._pool.submit(function, item)
        except BrokenProcessPool as error:
            # A worker died since the last look: this item has its turn with those that flew.
            unsent: Future[Value] = Future()
            unsent.set_exception(error)
            return unsent

    def _one_by_one(
        self, function: Callable[[Item], Value], flying: dict[Future[Value], Item]
    ) -> Iterator[Outcome[Item, Value]]:
        """After a crash: whose task was the culprit shows when each runs in a pool of its own."""
        self.close()
        for future, item in list(flying.items()):
            del flying[future]
            if future.done() and not _crashed(future):
                yield _outcome(future, item)
                continue
            with _pool(1) as alone:
                with _undisturbed():
                    again = alone.submit(function, item)
                wait([again])
                if _crashed(again):
                    yield Outcome(item, None, _crash())
                else:
                    yield _outcome(again, item)


class _End:
    pass


_END = _End()


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: the parent has threads (Qt's among them), which forks do not survive.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(
        workers, mp_context=context, initializer=_prepare_worker, initargs=(log_place(),)
    )


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep Ctrl-C from workers that are starting, which would die of it with a traceback.

    What this thread blocks, the processes that it starts block too.
    """
    if not _CAN_BLOCK:
        yield
        return
    # Started by itself first: starting it lets the signal through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _prepare_worker(log: Path | None) -> None:
    """Leave Ctrl-C to the parent, log where it logs, and never outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if _CAN_BLOCK:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    join_logging(log)
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def follow() -> None:
        wait_for_handles([parent.sentinel])
        os._exit(1)

    threading.Thread(target=follow, daemon=True, name="follow-parent").start()


def _nothing(_item: None) -> None:
    """What a worker does that is only started."""


def _crashed(future: Future[Value]) -> bool:
    return (
        future.done()
        and not future.cancelled()
        and isinstance(future.exception(), BrokenProcessPool)
    )


def _crash() -> Exception:
    return FileRefused(
        "Reading this file crashed the worker process.", "The file is damaged or hostile."
    )


def _outcome(future: Future[Value], item: Item) -> Outcome[Item, Value]:
    error = future.exception()
    if error is None:
        return Outcome(item, future.result())
    if isinstance(error, Exception):
        return Outcome(item, None, error)
    raise error
