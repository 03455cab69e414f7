"""XMP and credentials in WebP: chunks at the end.

Sources: RFC 9649, section 2.7 (`XMP `, announced in the VP8X header); C2PA 2.4, section A.3.6.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly
from countermark.media.containers.layout import Part, Room, Stretch

_XMP_FLAG, _ALPHA_FLAG = 0x04, 0x10
_CREDENTIAL = b"C2PA"
_LIMIT = 0xFFFF_FFFE


@dataclass(frozen=True)
class _Chunk:
    name: bytes
    offset: int  # of the body
    length: int  # of the body, without padding


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty."""
    for chunk in _chunks(source):
        if chunk.name == b"XMP ":
            source.seek(chunk.offset)
            return read_exactly(source, chunk.length)
    return b""


def has_credential(source: BinaryIO) -> bool:
    """Whether a chunk holds a credential."""
    return any(chunk.name == _CREDENTIAL for chunk in _chunks(source))


def layout(source: BinaryIO, packet: bytes | None, room: int) -> list[Part]:
    """The parts of the file with this packet, and with room; both behind the picture.

    A simple file becomes an extended one, as only those may hold more than a picture.

    Args:
        source: the file.
        packet: None leaves the one it has.
        room: bytes for a credential, without the chunk's head; one that was there goes. 0 leaves
            it.

    Raises:
        ValueError: the structure is broken.
    """
    gone = {b"XMP "} if packet is not None else set()
    gone |= {_CREDENTIAL} if room else set()
    chunks = [chunk for chunk in _chunks(source) if chunk.name not in gone]
    if not chunks:
        raise ValueError("it holds no picture")
    header = _extended_header(source, chunks[0], _XMP_FLAG if packet is not None else 0)
    if chunks[0].name == b"VP8X":
        chunks = chunks[1:]
    described = _framed(b"XMP ", packet) if packet is not None else b""
    total = 4 + _padded(10) + sum(_padded(chunk.length) for chunk in chunks)
    total += len(described) + (_padded(room) if room else 0)
    if total > _LIMIT:
        raise ValueError("it is too large")
    parts: list[Part] = [_head(b"RIFF", total) + b"WEBP", _framed(b"VP8X", header)]
    for chunk in chunks:
        parts.append(Stretch(chunk.offset - 8, chunk.offset + chunk.length))
        parts.append(b"\x00" * (chunk.length % 2))
    parts.append(described)
    if room:
        # The library wants the chunk's head left unbound.
        parts += [Room(room, _head(_CREDENTIAL, room)), b"\x00" * (room % 2)]
    # What some programs append counts as no part of the picture.
    return [*parts, Stretch(_end(source), None)]


def _padded(length: int) -> int:
    return 8 + length + length % 2


def _head(name: bytes, length: int) -> bytes:
    return name + length.to_bytes(4, "little")


def _framed(name: bytes, body: bytes) -> bytes:
    return _head(name, len(body)) + body + b"\x00" * (len(body) % 2)


def _end(source: BinaryIO) -> int:
    source.seek(0)
    head = read_exactly(source, 12)
    if head[:4] != b"RIFF" or head[8:] != b"WEBP":
        raise ValueError("it does not begin as one")
    return 8 + int.from_bytes(head[4:8], "little")


def _chunks(source: BinaryIO) -> Iterator[_Chunk]:
    offset, end = 12, _end(source)
    while offset + 8 <= end:
        source.seek(offset)
        head = read_exactly(source, 8)
        chunk = _Chunk(head[:4], offset + 8, int.from_bytes(head[4:], "little"))
        yield chunk
        offset += _padded(chunk.length)


def _extended_header(source: BinaryIO, first: _Chunk, flags: int) -> bytes:
    """The VP8X body: the file's own with more flags, or a new one from the picture's size."""
    source.seek(first.offset)
    if first.name == b"VP8X":
        body = bytearray(read_exactly(source, 10))
        body[0] |= flags
        return bytes(body)
    head = read_exactly(source, 10)
    if first.name == b"VP8L":  # RFC 9649, section 3.4: 14 bits each, less one, then alpha
        bits = int.from_bytes(head[1:5], "little")
        width, height = bits & 0x3FFF, (bits >> 14) & 0x3FFF
        flags |= _ALPHA_FLAG if bits >> 28 & 1 else 0
    elif first.name == b"VP8 ":  # RFC 6386, section 9.1: 14 bits each
        width = (int.from_bytes(head[6:8], "little") & 0x3FFF) - 1
        height = (int.from_bytes(head[8:10], "little") & 0x3FFF) - 1
    else:
        raise ValueError("it does not begin with a picture")
    if width < 0 or height < 0:
        raise ValueError("its picture has no size")
    return bytes((flags, 0, 0, 0)) + width.to_bytes(3, "little") + height.to_bytes(3, "little")
