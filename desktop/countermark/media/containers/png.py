"""XMP and credentials in PNG: chunks before the picture data.

Sources: XMP part 3, section 1.1.5 (iTXt with a fixed keyword); C2PA 2.4, section A.3.3 (caBX).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly
from countermark.media.containers.layout import Part, Room, joined

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\x00"
_CREDENTIAL = b"caBX"
_PACKET_LIMIT = 16 << 20  # inflated; a packet is kilobytes


@dataclass(frozen=True)
class _Chunk:
    name: bytes
    start: int  # of its length
    end: int
    text: bytes  # of what may be a packet; else empty

    @property
    def is_packet(self) -> bool:
        return self.text.startswith(_KEYWORD)


def find_packet(source: BinaryIO) -> bytes:
    """The packet, or empty."""
    for chunk in _chunks(source):
        if chunk.is_packet:
            return _text(chunk.text)
    return b""


def has_credential(source: BinaryIO) -> bool:
    """Whether a chunk holds a credential."""
    return any(chunk.name == _CREDENTIAL for chunk in _chunks(source))


def layout(source: BinaryIO, packet: bytes | None, room: int) -> list[Part]:
    """The parts of the file with this packet before the picture data, and with room.

    Args:
        source: the file.
        packet: None leaves the one it has.
        room: bytes for a credential, the chunk's frame and all; one that was there goes. 0 leaves
            it.

    Raises:
        ValueError: the structure is broken.
    """
    chunks = list(_chunks(source))
    if chunks[0].name != b"IHDR":
        raise ValueError("its header is missing")
    inserted: dict[int, list[Part]] = {}
    dropped = [chunk for chunk in chunks if room and chunk.name == _CREDENTIAL]
    if room:
        inserted.setdefault(chunks[0].end, []).append(Room(room))
    if packet is not None:
        data = next(chunk.start for chunk in chunks if chunk.name in {b"IDAT", b"IEND"})
        ours = _chunk(b"iTXt", _KEYWORD + b"\x00\x00\x00\x00" + packet)
        inserted.setdefault(data, []).append(ours)
        dropped += [chunk for chunk in chunks if chunk.is_packet]
    return joined(inserted, {chunk.start: chunk.end for chunk in dropped})


def _chunks(source: BinaryIO) -> Iterator[_Chunk]:
    """All chunks, to the one that ends the picture."""
    _begin(source)
    at = len(_SIGNATURE)
    name = b""
    while name != b"IEND":
        length, name = _head(source)
        end = at + length + 12
        text = read_exactly(source, length) if name == b"iTXt" else b""
        yield _Chunk(name, at, end, text)
        source.seek(end)
        at = end


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
