"""XMP and credentials in TIFF, BigTIFF and DNG: tags 700 and 52545 of the first directory.

Sources: XMP part 3, section 1.1.6; C2PA 2.4, section A.3.4; TIFF 6.0, section 2; BigTIFF's only
differences are wider counts and addresses. All that is new, a first directory among it, is
appended; nothing that is there moves, so every address in the file stays right.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import BinaryIO, Literal

from countermark.media.containers.exact import read_exactly
from countermark.media.containers.layout import Part, Room, Stretch

_XMP_TAG, _CREDENTIAL_TAG = 700, 52545
_BYTE, _UNDEFINED = 1, 7
_MOST_ENTRIES = 4096  # of a directory; real ones have some dozens


@dataclass(frozen=True)
class _Widths:
    """How many bytes numbers take in one of the two kinds of TIFF.

    Attributes:
        number: of an address, of a value's count and of a value.
        entries: of the number of entries in a directory.
        first: where the address of the first directory stands.
        largest: the highest address.
    """

    number: int
    entries: int
    first: int
    largest: int

    @property
    def entry(self) -> int:
        return 4 + 2 * self.number


_CLASSIC = _Widths(4, 2, 4, 0xFFFF_FFFF)
_BIG = _Widths(8, 8, 8, 0xFFFF_FFFF_FFFF_FFFF)


@dataclass(frozen=True)
class _Directory:
    order: Literal["little", "big"]
    widths: _Widths
    entries: tuple[bytes, ...]
    following: bytes  # address of the next directory

    def number(self, data: bytes) -> int:
        return int.from_bytes(data, self.order)

    def bytes_of(self, number: int, length: int) -> bytes:
        return number.to_bytes(length, self.order)

    def entry(self, tag: int, kind: int, count: int, address: int) -> bytes:
        width = self.widths.number
        head = self.bytes_of(tag, 2) + self.bytes_of(kind, 2)
        return head + self.bytes_of(count, width) + self.bytes_of(address, width)

    def tag(self, entry: bytes) -> int:
        return self.number(entry[:2])


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty."""
    directory = _read(source)
    width = directory.widths.number
    for entry in directory.entries:
        kind, count = directory.number(entry[2:4]), directory.number(entry[4 : 4 + width])
        if directory.tag(entry) == _XMP_TAG and kind in {_BYTE, _UNDEFINED} and count > width:
            source.seek(directory.number(entry[4 + width :]))
            return read_exactly(source, count).rstrip(b"\x00")
    return b""


def has_credential(source: BinaryIO) -> bool:
    """Whether a tag holds a credential."""
    directory = _read(source)
    return any(directory.tag(entry) == _CREDENTIAL_TAG for entry in directory.entries)


def layout(source: BinaryIO, packet: bytes | None, room: int) -> list[Part]:
    """The parts of the file with this packet, and with room at its end.

    Args:
        source: the file.
        packet: None leaves the one it has.
        room: bytes for a credential; 0 for none.

    Raises:
        ValueError: the structure is broken, there is a credential where room for one is wanted, or
            the file would pass the 4 GiB of a classic TIFF.
    """
    directory = _read(source)
    widths = directory.widths
    end = source.seek(0, os.SEEK_END)
    new = dict.fromkeys([_XMP_TAG] if packet is not None else [], _BYTE)
    new.update(dict.fromkeys([_CREDENTIAL_TAG] if room else [], _UNDEFINED))
    kept = [item for item in directory.entries if directory.tag(item) not in new]
    if room and any(directory.tag(item) == _CREDENTIAL_TAG for item in directory.entries):
        raise ValueError("it carries a credential already")
    packet_at = end + end % 2
    padded = _even(packet or b"")
    directory_at = packet_at + len(padded)
    count = len(kept) + len(new)
    room_at = directory_at + widths.entries + widths.entry * count + widths.number
    if room_at + room > widths.largest:
        raise ValueError("it is too large for more metadata")
    places = {_XMP_TAG: (len(packet or b""), packet_at), _CREDENTIAL_TAG: (room, room_at)}
    entries = [*kept, *(directory.entry(tag, kind, *places[tag]) for tag, kind in new.items())]
    source.seek(0)
    head = read_exactly(source, widths.first) + directory.bytes_of(directory_at, widths.number)
    tail = directory.bytes_of(count, widths.entries)
    in_order: list[bytes] = sorted(entries, key=directory.tag)
    tail += b"".join(in_order) + directory.following
    appended: list[Part] = [b"\x00" * (end % 2) + padded + tail]
    return [head, Stretch(len(head), end), *appended, *([Room(room)] if room else [])]


def _even(data: bytes) -> bytes:
    """TIFF 6.0, section 2: what an address points to begins on an even byte."""
    return data + b"\x00" * (len(data) % 2)


def _read(source: BinaryIO) -> _Directory:
    head = read_exactly(source, 8)
    order: Literal["little", "big"] = "little" if head[:2] == b"II" else "big"
    version = int.from_bytes(head[2:4], order)
    if head[:2] not in {b"II", b"MM"} or version not in {42, 43}:
        raise ValueError("it does not begin as one")
    widths = _CLASSIC if version == 42 else _BIG
    source.seek(widths.first)
    source.seek(int.from_bytes(read_exactly(source, widths.number), order))
    count = int.from_bytes(read_exactly(source, widths.entries), order)
    if count > _MOST_ENTRIES:
        raise ValueError("its first directory is no directory")
    entries = tuple(read_exactly(source, widths.entry) for _ in range(count))
    return _Directory(order, widths, entries, read_exactly(source, widths.number))
