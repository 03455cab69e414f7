"""XMP in JPEG: an APP1 segment of its own before the picture data (XMP part 3, section 1.1.3)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly

_SIGNATURE = b"http://ns.adobe.com/xap/1.0/\x00"
_EXIF = b"Exif\x00"
_PREVIEWS = b"MPF\x00"  # CIPA DC-007: addresses, counted from here, of pictures behind this one
_APP0, _APP1, _APP2, _START_OF_SCAN = 0xE0, 0xE1, 0xE2, 0xDA
_LIMIT = 65_535 - 2  # the length field counts itself


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty. An extended packet's further parts stay where they are."""
    for marker, body in _segments(source):
        if marker == _APP1 and body.startswith(_SIGNATURE):
            return body[len(_SIGNATURE) :]
    return b""


def splice(source: BinaryIO, out: BinaryIO, packet: bytes) -> None:
    """Copy with this packet.

    Raises:
        ValueError: the structure is broken, or the packet is larger than a segment holds.
    """
    body = _SIGNATURE + packet
    if len(body) > _LIMIT:
        raise ValueError("its metadata is larger than one segment")
    placed = bool(find_packet(source))
    source.seek(0)
    ours = _segment(_APP1, body)
    out.write(b"\xff\xd8")
    replaced = counted = False
    for marker, found in _segments(source):
        counted = counted or (marker == _APP2 and found.startswith(_PREVIEWS))
        if marker == _APP1 and found.startswith(_SIGNATURE):
            if counted and len(found) != len(body):
                raise ValueError("its previews are counted from before its metadata")
            if not replaced:
                out.write(ours)
            replaced = True
            continue
        # The packet follows the JFIF and EXIF segments, which want to be first.
        if not placed and not (marker == _APP0 or (marker == _APP1 and found.startswith(_EXIF))):
            out.write(ours)
            placed = True
        out.write(_segment(marker, found))
    shutil.copyfileobj(source, out, 1 << 20)


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _segments(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Marker segments up to and with the first start of scan; leaves the file behind it."""
    if read_exactly(source, 2) != b"\xff\xd8":
        raise ValueError("it does not begin as one")
    while True:
        if read_exactly(source, 1) != b"\xff":
            raise ValueError("a segment is missing")
        marker = 0xFF
        while marker == 0xFF:  # fill bytes are allowed (ITU T.81, B.1.1.2)
            marker = read_exactly(source, 1)[0]
        length = int.from_bytes(read_exactly(source, 2), "big")
        if length < 2:
            raise ValueError("a segment has no length")
        yield marker, read_exactly(source, length - 2)
        if marker == _START_OF_SCAN:
            return
