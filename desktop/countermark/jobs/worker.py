"""The inside of one worker process: what it may take, what it is told, what it answers.

It is told `FUNCTION` and a pickled function, then `TASK` and a pickled item any number of times;
the function is told once for all its items. It answers `READY` once, and then each task with a
pickled `(is_error, value)`. What cannot be pickled or rebuilt costs its own task and no other.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import pickle
import queue
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from countermark.base.errors import FileRefused
from countermark.base.logs import join_logging
from countermark.jobs.allocator import keep_freed_memory

READY = b"ready"
FUNCTION, TASK, FAREWELL = b"f", b"t", b""
_GIB = 1 << 30


@dataclass(frozen=True)
class Limits:
    """What one task may take before its worker is ended.

    Attributes:
        seconds: for tasks whose operation names no time of its own.
        memory_bytes: address space beyond what a worker has mapped when it starts. Only Linux
            keeps to it; on macOS and Windows a task may take what the system gives.
    """

    seconds: float = 30 * 60.0
    memory_bytes: int = 4 * _GIB


def out_of_memory() -> FileRefused:
    """The error of a task that wanted too much."""
    return FileRefused(
        "Reading this file needs more memory than a file of this kind may.",
        "The file is damaged or hostile.",
    )


def work(
    tasks: Connection, remarks: Connection | None, log: Path | None, memory_bytes: int
) -> None:
    """What a worker process does, until it is told farewell or its parent is gone.

    Args:
        tasks: to and from the parent.
        remarks: where native code's last words go instead of the person's terminal, if given.
        log: the program's log.
        memory_bytes: see `Limits`.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's affair
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    join_logging(log)
    if remarks is not None:
        os.dup2(remarks.fileno(), 2)
        faulthandler.enable(file=2)
    keep_freed_memory()
    _limit_memory(memory_bytes)
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    # A thread empties the pipe, so that parent and worker never wait for each other to read.
    threading.Thread(target=_listen, args=(tasks, waiting), daemon=True, name="listen").start()
    tasks.send_bytes(READY)
    function = b""
    while message := waiting.get():
        if message.startswith(FUNCTION):
            function = message
        else:
            tasks.send_bytes(_answer(function, message))


def _answer(function: bytes, message: bytes) -> bytes:
    try:
        item = pickle.loads(message[1:])  # noqa: S301 - from our own parent
        return pickle.dumps((False, _loaded(function)(item)))
    except MemoryError:
        return pickle.dumps((True, out_of_memory()))
    except Exception as error:  # noqa: BLE001 - the caller tells errors apart
        return _error(error)


@lru_cache(maxsize=1)
def _loaded(function: bytes) -> Callable[[Any], Any]:
    loaded: Callable[[Any], Any] = pickle.loads(function[1:])  # noqa: S301 - as there
    return loaded


def _error(error: Exception) -> bytes:
    try:
        return pickle.dumps((True, error))
    except Exception:  # noqa: BLE001 - whatever it carries
        return pickle.dumps((True, RuntimeError(f"{type(error).__name__}: {error}")))


def _listen(tasks: Connection, waiting: queue.SimpleQueue[bytes]) -> None:
    """Pass messages on; end the process with its parent."""
    with contextlib.suppress(EOFError, OSError):
        while message := tasks.recv_bytes():
            waiting.put(message)
        waiting.put(FAREWELL)
        return
    os._exit(1)


def _limit_memory(beyond: int) -> None:
    if sys.platform != "linux":
        return
    import resource  # not on Windows

    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    most = pages * resource.getpagesize() + beyond
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
