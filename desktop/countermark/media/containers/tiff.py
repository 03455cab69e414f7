"""XMP in TIFF, BigTIFF and DNG: tag 700 of the first directory.

Sources: XMP part 3, section 1.1.6; TIFF 6.0, section 2; BigTIFF's only differences are wider counts
and addresses. Packet and a new first directory are appended; nothing that is there moves, so every
address in the file stays right.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import BinaryIO, Literal

from countermark.media.containers.exact import read_exactly

_XMP_TAG, _BYTE, _UNDEFINED = 700, 1, 7
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


def splice(source: BinaryIO, out: BinaryIO, packet: bytes) -> None:
    """Copy with this packet.

    Raises:
        ValueError: the structure is broken, or the file would pass the 4 GiB of a classic TIFF.
    """
    directory = _read(source)
    order, widths = directory.order, directory.widths
    source.seek(0)
    shutil.copyfileobj(source, out, 1 << 20)
    end = out.tell()
    packet_at = end + end % 2
    directory_at = packet_at + len(packet) + len(packet) % 2
    kept = [item for item in directory.entries if directory.tag(item) != _XMP_TAG]
    if (
        directory_at + widths.entries + widths.number + widths.entry * (len(kept) + 1)
        > widths.largest
    ):
        raise ValueError("it is too large for more metadata")
    entry = (
        _XMP_TAG.to_bytes(2, order)
        + _BYTE.to_bytes(2, order)
        + len(packet).to_bytes(widths.number, order)
        + packet_at.to_bytes(widths.number, order)
    )
    entries = sorted([*kept, entry], key=directory.tag)
    out.write(b"\x00" * (end % 2) + packet + b"\x00" * (len(packet) % 2))
    out.write(len(entries).to_bytes(widths.entries, order) + b"".join(entries))
    out.write(directory.following)
    out.seek(widths.first)
    out.write(directory_at.to_bytes(widths.number, order))
    out.seek(0, 2)


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
