"""PNG: a row of chunks that ends with IEND (PNG, third edition, section 5.3)."""

from __future__ import annotations

from typing import BinaryIO

_SIGNATURE_LENGTH = 8
_AROUND = 12  # a chunk's length, name and checksum


def lacks_chunk(file: BinaryIO, size: int) -> bool:
    """Whether a chunk is cut off, or the last one is not IEND."""
    at = _SIGNATURE_LENGTH
    while at + _AROUND <= size:
        file.seek(at)
        head = file.read(8)
        at += _AROUND + int.from_bytes(head[:4], "big")
        if head[4:] == b"IEND":
            return at > size
        if not head[4:].isalpha():
            return True
    return True
