"""GIF: blocks up to a trailer (GIF89a specification, sections 15 to 27)."""

from __future__ import annotations

from typing import BinaryIO

_SCREEN, _IMAGE = 13, 9  # bytes of a descriptor, the flags of its colour table in one of them
_EXTENSION_BEGINS, _IMAGE_BEGINS, _TRAILER = b"!", b",", b";"


def lacks_block(file: BinaryIO, _size: int) -> bool:
    """Whether a block is cut off, or the trailer is missing."""
    try:
        _skip_colours(file, file.read(_SCREEN)[10])
        while (begin := file.read(1)) != _TRAILER:
            if begin == _IMAGE_BEGINS:
                _skip_colours(file, file.read(_IMAGE)[8])
                file.seek(1, 1)  # the length of its codes
            elif begin == _EXTENSION_BEGINS:
                file.seek(1, 1)  # its label
            else:
                return True
            _skip_blocks(file)
    except IndexError:  # the file ended within a block
        return True
    return False


def _skip_colours(file: BinaryIO, flags: int) -> None:
    if flags & 0x80:
        file.seek(3 << ((flags & 7) + 1), 1)


def _skip_blocks(file: BinaryIO) -> None:
    while length := file.read(1)[0]:
        file.seek(length, 1)
