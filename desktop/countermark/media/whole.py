"""Whether a file of boxes or chunks ends where its own lengths say, whatever a decoder forgives."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from countermark.media.beginnings import Container

_BOXED = {Container.AVIF, Container.HEIC, Container.FILM}
_CHUNKED = {Container.WAVE, Container.AVI, Container.WEBP}
# What programs write that do not know a length yet.
_UNKNOWN_LENGTHS = {0, 0xFFFF_FFFF}


def is_cut_short(path: Path, container: Container | None) -> bool:
    """Whether the last box (ISO/IEC 14496-12, section 4.2) or chunk (RIFF) lacks its end.

    Bytes behind the last one are no fault: cameras put previews there.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if container in _BOXED:
            return _boxes_cut(file, size)
        if container in _CHUNKED:
            length = int.from_bytes(file.read(8)[4:], "little")
            return length not in _UNKNOWN_LENGTHS and length + 8 > size
    return False


def _boxes_cut(file: BinaryIO, size: int) -> bool:
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
