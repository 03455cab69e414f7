"""Boxes of ISO/IEC 14496-12 (films, HEIC, AVIF) and RIFF (WebP, WAVE, AVI): both state lengths."""

from __future__ import annotations

from typing import BinaryIO

# What programs write that do not know a length yet.
_UNKNOWN_LENGTHS = {0, 0xFFFF_FFFF}


def lacks_riff_chunk(file: BinaryIO, size: int) -> bool:
    """Whether the one chunk that holds all others ends behind the file."""
    length = int.from_bytes(file.read(8)[4:], "little")
    return length not in _UNKNOWN_LENGTHS and length + 8 > size


def lacks_box(file: BinaryIO, size: int) -> bool:
    """Whether the last box (ISO/IEC 14496-12, section 4.2) ends behind the file."""
    at = 0
    while at + 8 <= size:
        file.seek(at)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0:  # to the end of the file
            return False
        if length < 8:
            return at == 0
        at += length
    return at > size
