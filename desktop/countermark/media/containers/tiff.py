"""XMP in TIFF: tag 700 of the first directory (XMP part 3, section 1.1.6; TIFF 6.0, section 2).

Packet and a new first directory are appended; nothing that is there moves, so every address in
the file stays right.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import BinaryIO, Literal

from countermark.media.containers.exact import read_exactly

_XMP_TAG, _BYTE, _UNDEFINED = 700, 1, 7
_LIMIT = 0xFFFF_FFFF


@dataclass(frozen=True)
class _Directory:
    order: Literal["little", "big"]
    entries: tuple[bytes, ...]  # 12 bytes each
    following: bytes  # address of the next directory, 4 bytes

    def number(self, data: bytes) -> int:
        return int.from_bytes(data, self.order)


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty."""
    directory = _read(source)
    for entry in directory.entries:
        kind, count = directory.number(entry[2:4]), directory.number(entry[4:8])
        if directory.number(entry[:2]) == _XMP_TAG and kind in {_BYTE, _UNDEFINED} and count > 4:
            source.seek(directory.number(entry[8:12]))
            return read_exactly(source, count).rstrip(b"\x00")
    return b""


def splice(source: BinaryIO, out: BinaryIO, packet: bytes) -> None:
    """Copy with this packet.

    Raises:
        ValueError: the structure is broken, or the file would pass 4 GiB.
    """
    directory = _read(source)
    order = directory.order
    source.seek(0)
    shutil.copyfileobj(source, out, 1 << 20)
    end = out.tell()
    packet_at = end + end % 2
    directory_at = packet_at + len(packet) + len(packet) % 2
    entry = b"".join(
        (
            _XMP_TAG.to_bytes(2, order),
            _BYTE.to_bytes(2, order),
            len(packet).to_bytes(4, order),
            packet_at.to_bytes(4, order) if packet_at <= _LIMIT else b"",
        )
    )
    kept = [item for item in directory.entries if directory.number(item[:2]) != _XMP_TAG]
    entries = sorted([*kept, entry], key=lambda item: directory.number(item[:2]))
    if directory_at + 6 + 12 * len(entries) > _LIMIT:
        raise ValueError("it is too large for more metadata")
    out.write(b"\x00" * (end % 2) + packet + b"\x00" * (len(packet) % 2))
    out.write(len(entries).to_bytes(2, order) + b"".join(entries) + directory.following)
    out.seek(4)
    out.write(directory_at.to_bytes(4, order))
    out.seek(0, 2)


def _read(source: BinaryIO) -> _Directory:
    head = read_exactly(source, 8)
    order: Literal["little", "big"] = "little" if head[:2] == b"II" else "big"
    if head[:2] not in {b"II", b"MM"} or int.from_bytes(head[2:4], order) != 42:
        raise ValueError("it does not begin as one")
    source.seek(int.from_bytes(head[4:8], order))
    count = int.from_bytes(read_exactly(source, 2), order)
    entries = tuple(read_exactly(source, 12) for _ in range(count))
    return _Directory(order, entries, read_exactly(source, 4))
