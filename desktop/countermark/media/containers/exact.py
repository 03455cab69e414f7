"""Reading exactly as many bytes as a structure promises."""

from __future__ import annotations

from typing import BinaryIO

_PART = 1 << 20


def read_exactly(source: BinaryIO, count: int) -> bytes:
    """`count` bytes.

    Raises:
        ValueError: the file ends before.
    """
    parts = []
    while count:
        # In parts: a broken length does not ask for gigabytes of memory.
        data = source.read(min(count, _PART))
        if not data:
            raise ValueError("it ends too early")
        parts.append(data)
        count -= len(data)
    return b"".join(parts)
