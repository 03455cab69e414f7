"""How a worker process keeps memory between two files."""

from __future__ import annotations

import ctypes
import sys

# mallopt(3): the options' numbers in malloc.h.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_KEPT = 256 << 20  # bytes


def keep_freed_memory() -> None:
    """Let the C library keep what one file took for the next, instead of giving it back.

    Otherwise every large buffer is mapped anew and zeroed page by page; reading a credential of a
    large file takes twice as long then (measured with glibc). Does nothing with other C libraries.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        mallopt(_M_MMAP_THRESHOLD, _KEPT)
        mallopt(_M_TRIM_THRESHOLD, _KEPT)
