"""XMP in PNG: an iTXt chunk with a fixed keyword (XMP part 3, section 1.1.5)."""

from __future__ import annotations

import shutil
import zlib
from typing import BinaryIO

from countermark.media.containers.exact import copy_exactly, read_exactly

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\x00"
_PACKET_LIMIT = 16 << 20  # inflated; a packet is kilobytes


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty."""
    _begin(source)
    while True:
        length, name = _head(source)
        if name == b"iTXt":
            body = read_exactly(source, length)
            source.seek(4, 1)
            if body.startswith(_KEYWORD):
                return _text(body)
        else:
            source.seek(length + 4, 1)
        if name == b"IEND":
            return b""


def splice(source: BinaryIO, out: BinaryIO, packet: bytes) -> None:
    """Copy with this packet, placed before the picture data.

    Raises:
        ValueError: the structure is broken.
    """
    _begin(source)
    out.write(_SIGNATURE)
    ours = _chunk(b"iTXt", _KEYWORD + b"\x00\x00\x00\x00" + packet)
    placed = False
    while True:
        length, name = _head(source)
        if name == b"iTXt":
            body = read_exactly(source, length)
            check = read_exactly(source, 4)
            if body.startswith(_KEYWORD):
                continue
            out.write(length.to_bytes(4, "big") + name + body + check)
            continue
        if not placed and name in {b"IDAT", b"IEND"}:
            out.write(ours)
            placed = True
        out.write(length.to_bytes(4, "big") + name)
        copy_exactly(source, out, length + 4)
        if name == b"IEND":
            shutil.copyfileobj(source, out, 1 << 20)
            return


def _begin(source: BinaryIO) -> None:
    if read_exactly(source, len(_SIGNATURE)) != _SIGNATURE:
        raise ValueError("it does not begin as one")


def _head(source: BinaryIO) -> tuple[int, bytes]:
    head = read_exactly(source, 8)
    return int.from_bytes(head[:4], "big"), head[4:]


def _text(body: bytes) -> bytes:
    compressed = body[len(_KEYWORD) : len(_KEYWORD) + 1] == b"\x01"
    rest = body[len(_KEYWORD) + 2 :].split(b"\x00", 2)
    if len(rest) < 3:
        raise ValueError("its metadata is cut off")
    text = rest[2]  # behind the language tag and the translated keyword
    if not compressed:
        return text
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(text, _PACKET_LIMIT)
    except zlib.error as error:
        raise ValueError("its compressed metadata is damaged") from error
    if not inflater.eof:
        raise ValueError("its compressed metadata is cut off or endless")
    return inflated


def _chunk(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(name + body)
    return len(body).to_bytes(4, "big") + name + body + check.to_bytes(4, "big")
