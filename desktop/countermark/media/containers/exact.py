"""Reading exactly as many bytes as a structure promises."""

from __future__ import annotations

from typing import BinaryIO


def read_exactly(source: BinaryIO, count: int) -> bytes:
    """`count` bytes.

    Raises:
        ValueError: the file ends before.
    """
    data = source.read(count)
    if len(data) != count:
        raise ValueError("it ends too early")
    return data
