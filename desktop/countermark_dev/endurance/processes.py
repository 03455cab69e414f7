"""Memory of this process and of its workers, as Linux tells it in /proc; in megabytes.

Elsewhere there is nothing to read, and everything is 0.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

_PROC = Path("/proc")
_NO_WORKERS = b"resource_tracker"  # a helper of Python's own, beside them
_RESET_PEAK = "5"  # proc(5), clear_refs


def memory(process: int) -> float:
    """What a process has in memory now; 0 if it is gone."""
    return _status(process, "VmRSS:")


def peak(process: int) -> float:
    """The most a process had in memory; 0 if it is gone."""
    return _status(process, "VmHWM:")


def reset_peak() -> None:
    """Let this process's peak begin anew."""
    place = _PROC / "self/clear_refs"
    if place.exists():
        place.write_text(_RESET_PEAK, "ascii")


def workers() -> tuple[int, ...]:
    """The processes that this one started to work for it, the oldest first."""
    found: set[int] = set()
    for thread in _PROC.glob(f"{os.getpid()}/task/*/children"):
        try:
            found.update(int(number) for number in thread.read_text("ascii").split())
        except OSError:  # the thread has ended
            continue
    return tuple(sorted(number for number in found if _is_worker(number)))


def _is_worker(process: int) -> bool:
    try:
        return _NO_WORKERS not in (_PROC / str(process) / "cmdline").read_bytes()
    except OSError:
        return False


def _status(process: int, name: str) -> float:
    try:
        text = (_PROC / str(process) / "status").read_text("ascii", "replace")
    except OSError:
        return 0.0
    for line in text.splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024 / 1e6
    return 0.0


class PeakOfWorkers:
    """Watches the workers while it is entered, so that one that dies is measured too.

    Attributes:
        megabytes: the most that any one of them had.
    """

    _EVERY = 0.02  # seconds

    def __init__(self) -> None:
        self.megabytes = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._look()
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(self._EVERY):
            self._look()

    def _look(self) -> None:
        self.megabytes = max([self.megabytes, *(peak(worker) for worker in workers())])
