"""Where tasks run: here (tests, single files) or in a pool of processes with limits.

A task that crashes its worker, takes too long or wants too much memory costs its own item, and no
other.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait as wait_for_handles
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from countermark.jobs.cancel import CancelToken
from countermark.jobs.pool import AT_ONCE, Task, Worker, packed
from countermark.jobs.worker import Limits

Item = TypeVar("Item")
Value = TypeVar("Value")

_MOST_WORKERS = 30  # Windows can wait for 63 things at once; each has an answer and remarks


@dataclass(frozen=True)
class Outcome(Generic[Item, Value]):
    """One finished task: its item, and either a value or the error it raised."""

    item: Item
    value: Value | None
    error: Exception | None = None


class Executor(Protocol):
    """Runs one function over many items."""

    def run(
        self,
        function: Callable[[Item], Value],
        items: Iterable[Item],
        cancel: CancelToken,
        *,
        seconds: Callable[[Item], float] | None = None,
    ) -> Iterator[Outcome[Item, Value]]:
        """Yield outcomes as they come, in any order.

        Items are taken from the iterable only as there is room for them. After a cancel no new
        item is begun; those begun are finished and yielded. While it is paused, neither.

        Args:
            function: what to do with each item.
            items: any number of them.
            cancel: set by the person.
            seconds: how long the task of an item may take, where tasks can be ended.
        """
        ...


class InlineExecutor:
    """Runs tasks one after the other in this thread; it cannot end one that takes too long."""

    def run(
        self,
        function: Callable[[Item], Value],
        items: Iterable[Item],
        cancel: CancelToken,
        *,
        seconds: Callable[[Item], float] | None = None,  # noqa: ARG002 - as said
    ) -> Iterator[Outcome[Item, Value]]:
        """See `Executor.run`."""
        remaining = iter(items)
        while True:
            cancel.wait_while_paused()
            if cancel.cancelled:
                return
            try:
                item = next(remaining)
            except StopIteration:
                return
            try:
                yield Outcome(item, function(item))
            except Exception as error:  # noqa: BLE001 - the caller tells errors apart
                yield Outcome(item, None, error)


class _Run(Generic[Item, Value]):
    """One call of `run`: what it waits for and what has come."""

    def __init__(self, function: Callable[[Item], Value], items: Iterable[Item]) -> None:
        self.flying = 0
        self.finished: deque[Outcome[Item, Value]] = deque()
        self.again: deque[Task] = deque()  # for another worker, or for when there is room
        self._function = function
        self._items = iter(items)

    def next_task(self, seconds: Callable[[Item], float]) -> Task | None:
        """The next item's task; what does not travel is finished."""
        if self.again:
            return self.again.popleft()
        for item in self._items:
            try:
                message = packed(item)
            except Exception as error:  # noqa: BLE001 - whatever its classes raise
                self.finished.append(Outcome(item, None, error))
                continue
            return self._task(item, message, seconds(item))
        return None

    def _task(self, item: Item, message: bytes, seconds: float) -> Task:
        def settle(value: Any, error: Exception | None) -> None:
            self.flying -= 1
            self.finished.append(Outcome(item, value, error))

        def retry(task: Task) -> None:
            self.flying -= 1
            self.again.append(task)

        return Task(self._function, message, f"{item!r:.300}", seconds, settle, retry)


class ProcessExecutor:
    """Runs tasks in a pool of processes, by default one for each core.

    Workers start as items come and serve any number of runs until `close`. Several threads may
    use one executor.
    """

    def __init__(self, workers: int | None = None, limits: Limits | None = None) -> None:
        self._most = min(workers or os.cpu_count() or 1, _MOST_WORKERS)
        self._limits = limits or Limits()
        self._workers: list[Worker] = []
        self._lock = threading.RLock()

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
        with self._lock:
            while len(self._workers) < self._most:
                self._workers.append(Worker(self._limits))

    def close(self) -> None:
        """End the workers after the tasks they have."""
        with self._lock:
            while any(worker.load for worker in self._workers):
                self._attend()
            for worker in self._workers:
                worker.dismiss()
            for worker in self._workers:
                worker.clear()
            self._workers = []

    def abandon(self) -> None:
        """End the workers at once: the tasks they have fail. For tasks that can be done later.

        A run that waits for them goes on, so it is to be cancelled before. A worker that is just
        being started may escape: call again until the run has ended.
        """
        # Without the lock, which a run keeps while it waits.
        for worker in tuple(self._workers):
            worker.kill()

    def run(
        self,
        function: Callable[[Item], Value],
        items: Iterable[Item],
        cancel: CancelToken,
        *,
        seconds: Callable[[Item], float] | None = None,
    ) -> Iterator[Outcome[Item, Value]]:
        """See `Executor.run`."""
        limit = seconds or (lambda _item: self._limits.seconds)
        run = _Run(function, items)
        while True:
            holds = cancel.paused  # asked once: somebody may change it meanwhile
            with self._lock:
                while not (holds or cancel.cancelled) and self._has_room():
                    task = run.next_task(limit)
                    if task is None:
                        break
                    if not self._begin(task, run):
                        run.again.appendleft(task)
                        break
                waits = run.flying or (run.again and not holds)
                if waits and not run.finished:
                    self._attend()
            if not (run.flying or run.finished):
                if cancel.cancelled or not (holds or run.again):
                    return
                cancel.wait_while_paused()  # without the lock: others may run meanwhile
            while run.finished:
                yield run.finished.popleft()

    def _has_room(self) -> bool:
        return len(self._workers) < self._most or any(
            worker.load < AT_ONCE for worker in self._workers
        )

    def _begin(self, task: Task, run: _Run[Any, Any]) -> bool:
        """Hand a task to the worker that has least to do, or to a new one, if any takes it."""
        while True:
            ready = [worker for worker in self._workers if worker.takes(task)]
            worker = min(ready, key=lambda item: item.load, default=None)
            if (worker is None or worker.load) and len(self._workers) < self._most:
                worker = Worker(self._limits)
                self._workers.append(worker)
            if worker is None:
                return False
            run.flying += 1
            try:
                if worker.tell(task):
                    return True
            except Exception as error:  # noqa: BLE001 - the function does not travel
                task.settle(None, error)
                return True
            run.flying -= 1
            self._workers.remove(worker)

    def _attend(self) -> None:
        """Wait until a worker answers, dies or has had its time."""
        handles = [
            handle
            for worker in self._workers
            for handle in (worker.answers, worker.remarks)
            if handle is not None
        ]
        first = min((worker.deadline for worker in self._workers), default=0.0)
        patience = None if first == math.inf else max(0.0, first - time.monotonic())
        ready = set(wait_for_handles(handles, patience))
        for worker in list(self._workers):
            if worker.remarks in ready:
                worker.hear_remarks()
            if worker.answers in ready:
                if not worker.hear():
                    self._workers.remove(worker)
            elif time.monotonic() >= worker.deadline:
                worker.stop()
                self._workers.remove(worker)
