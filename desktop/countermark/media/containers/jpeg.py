"""XMP and credentials in JPEG: marker segments before the picture data.

Sources: XMP part 3, section 1.1.3 (APP1); C2PA 2.4, section A.3.1, and ISO/IEC 19566-5, annex D
(APP11).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly
from countermark.media.containers.layout import Part, Room, joined

_SIGNATURE = b"http://ns.adobe.com/xap/1.0/\x00"
_EXIF = b"Exif\x00"
_PREVIEWS = b"MPF\x00"  # CIPA DC-007: addresses, counted from here, of pictures behind this one
_APP0, _APP1, _APP2, _APP11, _START_OF_SCAN = 0xE0, 0xE1, 0xE2, 0xEB, 0xDA
_LIMIT = 65_535 - 2  # the length field counts itself
_JUMBF = b"JP"
_CREDENTIAL = slice(24, 28)  # of a first segment: the type of the box that it begins


@dataclass(frozen=True)
class _Segment:
    marker: int
    start: int  # of its marker
    end: int
    body: bytes

    @property
    def is_packet(self) -> bool:
        return self.marker == _APP1 and self.body.startswith(_SIGNATURE)

    @property
    def wants_to_be_first(self) -> bool:
        """JFIF and EXIF do."""
        return self.marker == _APP0 or (self.marker == _APP1 and self.body.startswith(_EXIF))

    @property
    def instance(self) -> bytes:
        """Which box the segment is a part of, among all in the file; empty if of none.

        Its number, and the box's own length and type, which every part repeats.
        """
        of_box = self.marker == _APP11 and self.body.startswith(_JUMBF)
        return self.body[2:4] + self.body[8:16] if of_box else b""


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty. An extended packet's further parts stay where they are."""
    for segment in _segments(source):
        if segment.is_packet:
            return segment.body[len(_SIGNATURE) :]
    return b""


def has_credential(source: BinaryIO) -> bool:
    """Whether a segment holds a credential."""
    return bool(_credential(list(_segments(source))))


def layout(source: BinaryIO, packet: bytes | None, room: int) -> list[Part]:
    """The parts of the file with this packet, and with room for a credential.

    Args:
        source: the file.
        packet: None leaves the one it has.
        room: bytes, segments' heads and all; a credential that was there goes. 0 leaves it.

    Raises:
        ValueError: the structure is broken, or the packet is larger than a segment holds.
    """
    segments = list(_segments(source))
    front = next((item.start for item in segments if not item.wants_to_be_first), 2)
    dropped = _credential(segments) if room else []
    inserted: dict[int, list[Part]] = {}
    if room:
        inserted.setdefault(front, []).append(Room(room))
    if packet is not None:
        at, replaced = _place(segments, front, packet)
        inserted.setdefault(at, []).append(_segment(_APP1, _SIGNATURE + packet))
        dropped = dropped + replaced
    return joined(inserted, {item.start: item.end for item in dropped})


def _place(segments: list[_Segment], front: int, packet: bytes) -> tuple[int, list[_Segment]]:
    """Where the packet goes, and what goes for it."""
    length = len(_SIGNATURE) + len(packet)
    if length > _LIMIT:
        raise ValueError("its metadata is larger than one segment")
    counted = False
    replaced = []
    for item in segments:
        counted = counted or (item.marker == _APP2 and item.body.startswith(_PREVIEWS))
        if item.is_packet:
            if counted and len(item.body) != length:
                raise ValueError("its previews are counted from before its metadata")
            replaced.append(item)
    return (replaced[0].start if replaced else front), replaced


def _credential(segments: list[_Segment]) -> list[_Segment]:
    """The segments of the box that is a credential."""
    first = next((item for item in segments if item.body[_CREDENTIAL] == b"c2pa"), None)
    if first is None or not first.instance:
        return []
    return [item for item in segments if item.instance == first.instance]


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _segments(source: BinaryIO) -> Iterator[_Segment]:
    """Marker segments up to and with the first start of scan; leaves the file behind it."""
    if read_exactly(source, 2) != b"\xff\xd8":
        raise ValueError("it does not begin as one")
    at = 2
    while True:
        start, head = at, read_exactly(source, 4)
        if head[0] != 0xFF:
            raise ValueError("a segment is missing")
        while head[1] == 0xFF:  # fill bytes are allowed (ITU T.81, B.1.1.2)
            head, at = head[1:] + read_exactly(source, 1), at + 1
        marker, length = head[1], int.from_bytes(head[2:], "big")
        at += 2
        if length < 2:
            raise ValueError("a segment has no length")
        at += length
        yield _Segment(marker, start, at, read_exactly(source, length - 2))
        if marker == _START_OF_SCAN:
            return
