"""Credentials in WAV and AVI: a chunk at the end of the RIFF form (C2PA 2.4, section A.3.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly
from countermark.media.containers.layout import Part, Room, Stretch

_CREDENTIAL = b"C2PA"
_TYPES = {b"WAVE", b"AVI "}
_LIMIT = 0xFFFF_FFFF
_HEAD = 8  # of a chunk: its name and its length


def find_packet(source: BinaryIO) -> bytes:  # noqa: ARG001 - as the other containers have it
    """Empty: no XMP is written into sounds and films."""
    return b""


def has_credential(source: BinaryIO) -> bool:
    """Whether a chunk holds a credential."""
    return any(name == _CREDENTIAL for name, _, _ in _chunks(source, _end(source)))


def layout(source: BinaryIO, packet: bytes | None, room: int) -> list[Part]:
    """The parts of the file with room behind its last chunk.

    Args:
        source: the file.
        packet: None.
        room: bytes for a credential, without the chunk's head; one that was there goes.

    Raises:
        ValueError: the structure is broken, or the file would pass the 4 GiB of a RIFF form.
    """
    end = _end(source)
    kept: list[Part] = []
    length = 4  # of the form's type
    for name, start, after in _chunks(source, end):
        if name != _CREDENTIAL:
            kept.append(Stretch(start, after))
            length += after - start
    whole = length + _HEAD + room + room % 2
    if packet is not None or whole > _LIMIT:
        raise ValueError("it takes no more")
    source.seek(8)
    return [
        b"RIFF" + whole.to_bytes(4, "little") + read_exactly(source, 4),
        *kept,
        Room(room, _CREDENTIAL + room.to_bytes(4, "little")),
        b"\x00" * (room % 2),
        Stretch(end, None),
    ]


def _end(source: BinaryIO) -> int:
    source.seek(0)
    head = read_exactly(source, 12)
    if head[:4] != b"RIFF" or head[8:] not in _TYPES:
        raise ValueError("it does not begin as one")
    end = _HEAD + int.from_bytes(head[4:8], "little")
    source.seek(end)
    if source.read(4) == b"RIFF":
        # AVI of more than 1 GB (OpenDML): the first form counts where in the file the others lie.
        raise ValueError("it consists of several parts")
    return end


def _chunks(source: BinaryIO, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, beginning and end (with its padding) of every chunk.

    Raises:
        ValueError: one ends behind the form.
    """
    at = 12
    while at < end:
        source.seek(at)
        head = read_exactly(source, _HEAD)
        length = int.from_bytes(head[4:], "little")
        after = at + _HEAD + length + length % 2
        if after > end:
            raise ValueError("a chunk is longer than the file says")
        yield head[:4], at, after
        at = after
