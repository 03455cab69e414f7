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
_NOT_STILL = 0xC3  # the flag of animations, and three that mean nothing yet
_CREDENTIAL = b"C2PA"
_LOSSLESS, _KEY_FRAME = 0x2F, b"\x9d\x01\x2a"  # what the data of a picture begins with
_LAST_VERSION = 3  # of lossy pictures
_PICTURES = {b"VP8 ", b"VP8L"}
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


def still_size(source: BinaryIO) -> tuple[int, int] | None:
    """Width and height in pixels of a picture that does not move; None if it may do so.

    Strict, as whoever refuses a file asks its decoder first: libwebp's tells a size too, but takes
    room for two whole pictures before.

    Raises:
        ValueError: the structure is unusual or broken.
    """
    chunks, end = list(_chunks(source)), _end(source)
    if sum(_padded(chunk.length) for chunk in chunks) != end - 12 or source.seek(0, 2) < end:
        raise ValueError("its chunks do not fill it")
    header = _extended_header(source, chunks[0], 0) if chunks else b"\x00"
    if header[0] & _NOT_STILL:
        return None
    picture = next((chunk for chunk in chunks if chunk.name in _PICTURES), None)
    if picture is None or (chunks[0].name == b"VP8X" and chunks[0].length != len(header)):
        raise ValueError("its picture is missing")
    width, height, _ = _picture_header(source, picture)
    canvas = header[4:7] + header[7:]
    if (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little") != canvas:
        raise ValueError("its picture is not as large as its canvas")
    return width, height


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
    if first.name == b"VP8X":
        source.seek(first.offset)
        body = bytearray(read_exactly(source, 10))
        body[0] |= flags
        return bytes(body)
    width, height, with_alpha = _picture_header(source, first)
    flags |= _ALPHA_FLAG if with_alpha else 0
    head = bytes((flags, 0, 0, 0))
    return head + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")


def _picture_header(source: BinaryIO, chunk: _Chunk) -> tuple[int, int, bool]:
    """Width, height and whether there is alpha, as the picture's own data says."""
    source.seek(chunk.offset)
    head = read_exactly(source, 10)
    if chunk.name == b"VP8L" and head[0] == _LOSSLESS:  # RFC 9649, section 3.4
        bits = int.from_bytes(head[1:5], "little")  # 14 for each side less one, alpha, version
        if bits >> 29 == 0:
            return 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF), bool(bits >> 28)
    elif chunk.name == b"VP8 " and head[3:6] == _KEY_FRAME:  # RFC 6386, section 9.1
        tag = int.from_bytes(head[:3], "little")
        width = int.from_bytes(head[6:8], "little") & 0x3FFF
        height = int.from_bytes(head[8:10], "little") & 0x3FFF
        is_shown_key_frame = tag & 0x11 == 0x10 and tag >> 1 & 7 <= _LAST_VERSION
        if is_shown_key_frame and tag >> 5 < chunk.length and width and height:
            return width, height, False
    raise ValueError("it does not begin with a picture")
