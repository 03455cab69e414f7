"""What a picture's file holds beside its metadata, which a copy described anew has too.

The bytes are compared as they are compressed, so that nothing is decoded, and two pictures that
merely look the same never pass for one. Formats whose parts lie anywhere are not looked into.

Sources: ITU T.81, B.1.1.3 (JPEG); PNG, third edition, 5.3; WebP container specification (RFC 9649).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from countermark.media.formats import JPEG, PNG, WEBP, Format

_END = 1 << 16  # bytes of either end that a fingerprint is taken from
_PART = 1 << 20
_MOST_SEGMENTS = 200_000

# EXIF and XMP; credentials; Photoshop's resources and IPTC; comments.
_JPEG_METADATA = {0xE1, 0xEB, 0xED, 0xFE}
_APP2, _PREVIEWS, _START_OF_SCAN = 0xE2, b"MPF\x00", 0xDA
_PNG_METADATA = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"caBX", b"tIME"}
# Of the extended header the flags change with the metadata; the parts say what it says.
_WEBP_METADATA = {b"EXIF", b"XMP ", b"C2PA", b"VP8X"}

Range = tuple[int, int]


def fingerprint(path: Path, kind: Format) -> str:
    """A digest of the length and both ends of a picture's data; empty if it is not to be had.

    Quick whatever the file's size. Two files with the same one are most likely the same picture;
    `is_same_payload` tells for certain.
    """
    with contextlib.suppress(OSError, ValueError), path.open("rb") as file:
        ranges = _ranges(file, kind)
        length = sum(end - start for start, end in ranges)
        if not length:
            return ""
        digest = sha256(f"{kind.media_type} {length} ".encode())
        left = _END
        for start, end in ranges:
            digest.update(_read(file, start, min(end, start + left)))
            left -= min(left, end - start)
        left = min(_END, length - _END)
        for start, end in reversed(ranges) if left > 0 else ():
            digest.update(_read(file, max(start, end - left), end))
            left -= min(left, end - start)
        return digest.hexdigest()
    return ""


def is_same_payload(one: Path, other: Path, kind: Format) -> bool:
    """Whether two files of a format differ in their metadata at most; False if that is unclear."""
    try:
        return _payload(one, kind) == _payload(other, kind) != ""
    except (OSError, ValueError):
        return False


def _payload(path: Path, kind: Format) -> str:
    with path.open("rb") as file:
        ranges = _ranges(file, kind)
        digest = sha256()
        for start, end in ranges:
            for at in range(start, end, _PART):
                digest.update(_read(file, at, min(end, at + _PART)))
        return digest.hexdigest() if ranges else ""


def _read(file: BinaryIO, start: int, end: int) -> bytes:
    if end <= start:
        return b""
    file.seek(start)
    data = file.read(end - start)
    if len(data) < end - start:
        raise ValueError("the file ends early")
    return data


def _ranges(file: BinaryIO, kind: Format) -> list[Range]:
    """Where the picture's data lie, what lies together as one.

    Raises:
        ValueError: the structure is not what it should be.
    """
    walk: Callable[[BinaryIO, int], Iterator[Range]] | None = _WALKS.get(kind.media_type)
    if walk is None:
        return []
    size = file.seek(0, 2)
    found: list[Range] = []
    for count, (start, end) in enumerate(walk(file, size)):
        if count > _MOST_SEGMENTS:
            raise ValueError("more parts than a picture has")
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _within(size: int, end: int) -> int:
    if end > size:
        raise ValueError("a part reaches beyond the file")
    return end


def _jpeg(file: BinaryIO, size: int) -> Iterator[Range]:
    at = 2
    while True:
        head = _read(file, at, at + 8)
        if head[0] != 0xFF or head[1] in {0x00, 0xFF}:
            raise ValueError("no segment")
        marker, end = head[1], _within(size, at + 2 + int.from_bytes(head[2:4], "big"))
        if marker == _START_OF_SCAN:
            yield at, size
            return
        counts_previews = marker == _APP2 and head[4:] == _PREVIEWS
        if marker not in _JPEG_METADATA and not counts_previews:
            yield at, end
        at = end


def _png(file: BinaryIO, size: int) -> Iterator[Range]:
    at = 8
    while at < size:
        head = _read(file, at, at + 8)
        end = _within(size, at + 12 + int.from_bytes(head[:4], "big"))
        if head[4:] not in _PNG_METADATA:
            yield at, end
        at = end


def _webp(file: BinaryIO, size: int) -> Iterator[Range]:
    at = 12
    while at < size:
        head = _read(file, at, at + 8)
        length = int.from_bytes(head[4:], "little")
        end = _within(size, at + 8 + length + length % 2)
        if head[:4] not in _WEBP_METADATA:
            yield at, end
        at = end


_WALKS: dict[str, Callable[[BinaryIO, int], Iterator[Range]]] = {
    JPEG.media_type: _jpeg,
    PNG.media_type: _png,
    WEBP.media_type: _webp,
}
