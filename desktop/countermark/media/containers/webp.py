"""XMP in WebP: an `XMP ` chunk at the end, announced in the VP8X header (RFC 9649, section 2.7)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from countermark.media.containers.exact import copy_exactly, read_exactly

_XMP_FLAG, _ALPHA_FLAG = 0x04, 0x10
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


def splice(source: BinaryIO, out: BinaryIO, packet: bytes) -> None:
    """Copy with this packet as the last chunk; a simple file becomes an extended one.

    Raises:
        ValueError: the structure is broken.
    """
    chunks = [chunk for chunk in _chunks(source) if chunk.name != b"XMP "]
    if not chunks:
        raise ValueError("it holds no picture")
    header = _extended_header(source, chunks[0])
    if chunks[0].name == b"VP8X":
        chunks = chunks[1:]
    total = 4 + _padded(10) + sum(_padded(chunk.length) for chunk in chunks) + _padded(len(packet))
    if total > _LIMIT:
        raise ValueError("it is too large")
    out.write(b"RIFF" + total.to_bytes(4, "little") + b"WEBP")
    _write_chunk(out, b"VP8X", header)
    for chunk in chunks:
        source.seek(chunk.offset)
        out.write(chunk.name + chunk.length.to_bytes(4, "little"))
        copy_exactly(source, out, chunk.length)
        out.write(b"\x00" * (chunk.length % 2))
    _write_chunk(out, b"XMP ", packet)
    source.seek(_end(source))  # what some programs append counts as no part of the picture
    shutil.copyfileobj(source, out, 1 << 20)


def _padded(length: int) -> int:
    return 8 + length + length % 2


def _write_chunk(out: BinaryIO, name: bytes, body: bytes) -> None:
    out.write(name + len(body).to_bytes(4, "little") + body + b"\x00" * (len(body) % 2))


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


def _extended_header(source: BinaryIO, first: _Chunk) -> bytes:
    """The VP8X body: the file's own with the XMP flag, or a new one from the picture's size."""
    source.seek(first.offset)
    if first.name == b"VP8X":
        body = bytearray(read_exactly(source, 10))
        body[0] |= _XMP_FLAG
        return bytes(body)
    flags = _XMP_FLAG
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
