"""Small questions about processes that the standard library answers differently by platform."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys

_LEAST_NICE = 19
_IDLE_PRIORITY_CLASS = 0x40


def give_way() -> None:
    """Let a worker process run only when no other program wants the processor; nothing elsewhere.

    A process cannot take this back. Where the system refuses, things go on as they were.
    """
    if multiprocessing.parent_process() is None:
        return
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _IDLE_PRIORITY_CLASS)
        return
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, _LEAST_NICE)


def process_is_alive(pid: int) -> bool:
    """Whether a process with this number runs on this machine (a reused number counts as alive)."""
    if sys.platform == "win32":
        import ctypes

        query_limited_information, still_active = 0x1000, 259
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(query_limited_information, False, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):  # no system counts that far
        return False
    except PermissionError:
        return True
    return True
