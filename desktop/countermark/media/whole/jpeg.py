"""JPEG: an end of image must follow the first scan (ITU T.81, section B.1.1.3)."""

from __future__ import annotations

from typing import BinaryIO

_START_OF_SCAN, _END = 0xDA, b"\xff\xd9"
_STANDALONE = {0x01, *range(0xD0, 0xD9)}  # markers without a length
_PART = 1 << 16
_MOST_SKIPPED = 1 << 16  # bytes between segments in all: a file of nothing else must not take hours


def lacks_end_of_image(file: BinaryIO, size: int) -> bool:
    """Whether no end of image stands behind the first scan's header.

    Looked for from the end of the file, where it nearly always is. Those of EXIF thumbnails stand
    before the scan; those of previews behind the picture are lost before its own is.
    """
    scan = _behind_first_scan_header(file, size)
    if scan is None:
        return True
    end = size
    while end > scan:
        start = max(scan, end - _PART)
        file.seek(start)
        if _END in file.read(end - start):
            return False
        # One byte of the marker may lie in either part.
        end = start + 1 if start > scan else scan
    return True


def _behind_first_scan_header(file: BinaryIO, size: int) -> int | None:
    """Where the first scan's data begins; None if there is none.

    Bytes between segments are skipped, as decoders do.
    """
    at, skipped = 2, 0
    while at + 4 <= size and skipped < _MOST_SKIPPED:
        file.seek(at)
        head = file.read(4)
        if head[0] != 0xFF or head[1] == 0xFF:  # fill bytes: ITU T.81, section B.1.1.2
            at, skipped = at + 1, skipped + 1
        elif head[1] == 0 or head[1] in _STANDALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(head[2:], "big")
            if head[1] == _START_OF_SCAN:
                return at if at < size else None
    return None
