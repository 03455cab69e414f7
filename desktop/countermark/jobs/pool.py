"""The parent's side of one worker process: starting it, telling it tasks, hearing its answers."""

from __future__ import annotations

import contextlib
import logging
import math
import multiprocessing
import os
import pickle
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Any

from countermark.base.errors import EnvironmentFault, FileRefused
from countermark.base.logs import log_place
from countermark.jobs.worker import FAREWELL, FUNCTION, READY, TASK, Limits, out_of_memory, work

_log = logging.getLogger(__name__)
_CAN_BLOCK = hasattr(signal, "pthread_sigmask")  # not on Windows
# On Windows native code keeps the standard error stream that the process began with.
_HEARS_REMARKS = sys.platform != "win32"
_TO_START = 120.0  # seconds a worker may take until it is ready
_TO_END = 5.0
_KEPT = 4000  # bytes of what native code said last
_SMALL = 1 << 15  # bytes that a pipe takes whether or not anybody reads
# What Rust's standard library says before it aborts.
_NO_MEMORY = b"memory allocation of"

AT_ONCE = 2
"""Tasks a worker has at most: one in work and one at hand keep it busy."""


@dataclass(frozen=True)
class Task:
    """One task for a worker.

    Attributes:
        function: what to call.
        message: the item to call it with, packed.
        what: the item's words, for the log.
        seconds: it may take, from when its worker begins with it.
        settle: is called with the value and the error.
        retry: is called instead if the worker died before it began with it.
    """

    function: Callable[[Any], Any]
    message: bytes
    what: str
    seconds: float
    settle: Callable[[Any, Exception | None], None]
    retry: Callable[[Task], None]


def packed(item: object) -> bytes:
    """An item as a worker takes it.

    Raises:
        Exception: it does not travel.
    """
    return TASK + pickle.dumps(item)


class Worker:
    """A process and the tasks it has: the first is in work, the other at hand.

    Attributes:
        answers: readable when it has answered or died.
        remarks: readable when its native code said something; None where it says it elsewhere.
    """

    def __init__(self, limits: Limits) -> None:
        """Start the process.

        Raises:
            EnvironmentFault: the system starts no more.
        """
        # Spawned, not forked: the parent has threads (Qt's among them), which forks do not survive.
        context = multiprocessing.get_context("spawn")
        self._tasks: deque[Task] = deque()
        self._function: Callable[[Any], Any] | None = None
        self._is_ready = False
        self._is_abandoned = False
        self._since = time.monotonic()
        self._last_words = b""
        self.answers, theirs = context.Pipe()
        self.remarks: Connection | None = None
        saying = None
        if _HEARS_REMARKS:
            self.remarks, saying = context.Pipe(duplex=False)
        self._process = context.Process(
            target=work, args=(theirs, saying, log_place(), limits.memory_bytes)
        )
        try:
            with _undisturbed():
                self._process.start()
        except OSError as error:
            raise EnvironmentFault(
                "The system starts no more processes.", "Close other programs, then try again."
            ) from error
        finally:
            theirs.close()
            if saying is not None:
                saying.close()

    @property
    def load(self) -> int:
        """How many tasks it has."""
        return len(self._tasks)

    @property
    def deadline(self) -> float:
        """When the task in work has had its time, on the monotonic clock."""
        if not self._is_ready:
            return self._since + _TO_START
        return self._since + self._tasks[0].seconds if self._tasks else math.inf

    def takes(self, task: Task) -> bool:
        """Whether a task can be handed over without waiting for the worker to read it."""
        if not self._tasks:
            return True
        is_small = len(task.message) <= _SMALL
        return len(self._tasks) < AT_ONCE and is_small and task.function is self._function

    def tell(self, task: Task) -> bool:
        """Hand it a task; False if it has died meanwhile.

        Raises:
            Exception: the task's function does not travel.
        """
        messages = [task.message]
        if task.function is not self._function:
            messages.insert(0, FUNCTION + pickle.dumps(task.function))
        try:
            for message in messages:
                self.answers.send_bytes(message)
        except OSError:
            self._bury(_crash())
            return False
        except BaseException:  # Ctrl-C in the middle of a message, which now is none
            self._bury(_crash())
            raise
        if not self._tasks and self._is_ready:
            self._since = time.monotonic()
        self._function = task.function
        self._tasks.append(task)
        return True

    def hear(self) -> bool:
        """Take one answer; False if it has died."""
        try:
            message = self.answers.recv_bytes()
        except (EOFError, OSError):
            self._bury(_crash())
            return False
        except BaseException:
            self._bury(_crash())
            raise
        self._since = time.monotonic()
        if message == READY:
            self._is_ready = True
        else:
            self._settle_first(message)
        return True

    def hear_remarks(self) -> None:
        """Keep the end of what its native code says."""
        if self.remarks is None:
            return
        try:
            said = os.read(self.remarks.fileno(), 1 << 16)
        except OSError:
            said = b""
        self._last_words = (self._last_words + said)[-_KEPT:]
        if not said:
            self.remarks.close()
            self.remarks = None

    def stop(self) -> None:
        """End it: its task has had its time."""
        self._process.kill()
        self._bury(
            FileRefused(
                "Reading this file took too long.",
                "The file is damaged, hostile or on a slow disk.",
            )
        )

    def kill(self) -> None:
        """End it whatever it does; it is buried when its silence is heard."""
        self._is_abandoned = True
        self._process.kill()

    def dismiss(self) -> None:
        """Let it end by itself; it has no tasks."""
        with contextlib.suppress(OSError):
            self.answers.send_bytes(FAREWELL)

    def clear(self) -> None:
        """Wait until it has ended, and let go of it."""
        self._process.join(_TO_END)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self.answers.close()
        while self.remarks is not None:
            self.hear_remarks()

    def _settle_first(self, message: bytes) -> None:
        task = self._tasks.popleft()
        try:
            is_error, value = pickle.loads(message)  # noqa: S301 - from our own worker
        except Exception as error:  # noqa: BLE001 - whatever its classes raise
            is_error, value = True, error
        task.settle(None if is_error else value, value if is_error else None)

    def _bury(self, error: FileRefused) -> None:
        """Let go of a dead worker; its task in work fails, the one at hand is for another."""
        self.clear()
        if self._tasks:
            task = self._tasks.popleft()
            said = self._last_words.decode(errors="replace")
            code = self._process.exitcode
            level = logging.DEBUG if self._is_abandoned else logging.WARNING
            words = "a worker ended (code %s) with %s; it said: %s"
            _log.log(level, words, code, task.what, said)
            task.settle(None, self._cause(error))
        for task in self._tasks:
            task.retry(task)
        self._tasks.clear()

    def _cause(self, error: FileRefused) -> Exception:
        if not self._is_ready:
            return EnvironmentFault("A worker process could not start.", "Try again.")
        return out_of_memory() if _NO_MEMORY in self._last_words else error


def _crash() -> FileRefused:
    return FileRefused(
        "Reading this file crashed the worker process.", "The file is damaged or hostile."
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
