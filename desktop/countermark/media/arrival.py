"""Whether a file is completely written, as far as the system and the file's own stillness tell.

Programs that write a file make it under its name and fill it, for seconds or for hours. Two signs
tell that they are done: nobody has it open for writing, and it has held still for a while. The
first is certain where the system answers (Linux and Windows, on local disks); the second is all
there is on network shares and on macOS, and so has to last longer there.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import stat
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

QUIET = 2.0
"""Seconds that a file must hold still by default: programs close and reopen what they write."""
_UNKNOWN = 5  # times as long where nobody can say who writes
_EMPTY = 60.0  # seconds: browsers and cameras make the name first, and fill it later
# Of file systems on other machines or in other programs, which do not know all who write: NFS, SMB
# (three generations), FUSE, Ceph, AFS, 9P, Coda, VirtualBox. From Linux' magic.h.
_ELSEWHERE = {
    0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x65735546, 0x00C36400, 0x5346414F, 0x01021997,
    0x73757245, 0x786F4256,
}  # fmt: skip


def is_being_written(path: Path) -> bool:
    """Whether somebody surely has a file open for writing; False if not, or if none can tell."""
    return who_writes(path) is True


def who_writes(path: Path) -> bool | None:
    """Whether somebody has a file open for writing; None where the system does not tell.

    It is opened for reading for an instant, and nothing of it is read. Never raises: of a file
    that is gone or closed to us nothing is told.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None  # opening a pipe or a device would disturb it
    except (OSError, ValueError):
        return None
    return _who_writes(path)


if sys.platform == "linux":
    import fcntl
    import signal

    def _who_writes(path: Path) -> bool | None:
        """By a read lease: the system grants none while a file is open for writing (fcntl(2))."""
        try:
            # Without waiting: another's lease, a Samba server's say, may have to be given up first.
            handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except BlockingIOError:
            return True
        except OSError:
            return None
        try:
            return None if _is_elsewhere(handle) else _lease_is_refused(handle)
        finally:
            os.close(handle)

    def _lease_is_refused(handle: int) -> bool | None:
        try:
            # A writer who comes in this instant waits for us, and we are told by a signal; the
            # usual one would end this process, this one is ignored by default.
            fcntl.fcntl(handle, fcntl.F_SETSIG, signal.SIGURG)
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        except BlockingIOError:
            return True
        except OSError:  # another's file, or a file system without leases
            return None
        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        return False

    def _is_elsewhere(handle: int) -> bool:
        """Whether an open file lies where leases are refused or granted without knowing all."""
        answer = ctypes.create_string_buffer(512)  # struct statfs is 120 bytes; its type is first
        if _library().fstatfs(handle, answer) != 0:
            return True
        return ctypes.c_long.from_buffer(answer).value & 0xFFFFFFFF in _ELSEWHERE

    @cache
    def _library() -> ctypes.CDLL:
        return ctypes.CDLL(None, use_errno=True)

elif sys.platform == "win32":
    from ctypes import wintypes

    _GENERIC_READ, _OPEN_EXISTING = 0x80000000, 3
    _SHARE_READ, _SHARE_DELETE = 0x1, 0x4
    _SHARING_VIOLATION = 32

    def _who_writes(path: Path) -> bool | None:
        """By opening it for reading without letting others write (CreateFileW)."""
        kernel = _library()
        handle = kernel.CreateFileW(
            str(path), _GENERIC_READ, _SHARE_READ | _SHARE_DELETE, None, _OPEN_EXISTING, 0, None
        )
        if handle == wintypes.HANDLE(-1).value:
            return True if ctypes.get_last_error() == _SHARING_VIOLATION else None
        kernel.CloseHandle(handle)
        return False

    @cache
    def _library() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = (
            wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID,
            wintypes.DWORD, wintypes.DWORD, wintypes.HANDLE,
        )  # fmt: skip
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        return kernel

else:

    def _who_writes(path: Path) -> bool | None:  # noqa: ARG001 - the system has no such question
        return None


@dataclass(frozen=True)
class Sight:
    """What a look at a file showed; another look that shows the same found it still.

    Attributes:
        size: bytes.
        mtime_ns: modification time, nanoseconds since the epoch, by the clock of its disk.
        ctime_ns: when its entry changed; no program sets it back. On Windows, when it was made.
    """

    size: int
    mtime_ns: int
    ctime_ns: int


def sight_of(path: Path) -> Sight | None:
    """Look at a file; None if there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return Sight(found.st_size, found.st_mtime_ns, found.st_ctime_ns)


class Settling:
    """Files that arrive, until each is completely written.

    A file has settled when nobody writes it and it was quiet for long enough. Quiet counts from
    when it was last *seen* to change, for a copy may bring an old modification time along and a
    share's clock may be ahead or behind. Only where the system vouches that nobody writes, an old
    modification time counts too, so that a folder of old files need not wait.
    """

    def __init__(
        self,
        quiet: float = QUIET,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        writes: Callable[[Path], bool | None] = who_writes,
    ) -> None:
        """Begin with no files.

        Args:
            quiet: seconds; five times as many where nobody can tell who writes.
            clock: that never goes back.
            wall: seconds since the epoch, for comparison with modification times.
            writes: whether somebody has a file open for writing.
        """
        self._quiet, self._clock, self._wall, self._writes = quiet, clock, wall, writes
        self._seen: dict[Path, tuple[Sight, float, float]] = {}

    def __len__(self) -> int:
        return len(self._seen)

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The files that have not settled yet."""
        return tuple(self._seen)

    def expect(self, paths: Iterable[Path]) -> None:
        """Look at these from now on; those expected already stay as they are."""
        now = self._clock()
        for path in paths:
            if path not in self._seen and (sight := sight_of(path)) is not None:
                self._seen[path] = (sight, now, now)

    def settled(self) -> dict[Path, Sight]:
        """Look at all that are expected: those that have settled, which are let go.

        Files that are gone are let go without a word.
        """
        found = {}
        for path in list(self._seen):
            sight = self._look(path)
            if sight is not None:
                found[path] = sight
        return found

    def next_look(self) -> float:
        """Seconds until another look can tell more; infinite while no file is expected."""
        now = self._clock()
        return min((max(0.0, due - now) for _, _, due in self._seen.values()), default=math.inf)

    def _look(self, path: Path) -> Sight | None:
        before, since, _ = self._seen[path]
        now, sight = self._clock(), sight_of(path)
        if sight is None:
            del self._seen[path]
            return None
        if sight != before:
            since = now
        if not sight.size:
            wait = since + _EMPTY - now
        elif self._is_quiet(sight, now - since):
            writing = self._writes(path)
            if writing:  # it begins anew from now
                since = now
            still_for = self._quiet * (_UNKNOWN if writing is None else 1)
            wait = since + still_for - now if writing is not False else 0.0
        else:
            wait = since + self._quiet - now
        if wait <= 0:
            del self._seen[path]
            return sight
        self._seen[path] = (sight, since, now + wait)
        return None

    def _is_quiet(self, sight: Sight, seen_still: float) -> bool:
        """Whether it is worth asking who writes: it held still, or its own time is old."""
        age = self._wall() - sight.mtime_ns / 1e9  # negative where the share's clock is ahead
        return seen_still >= self._quiet or age >= self._quiet
