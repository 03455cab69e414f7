"""Credentials in MP4, MOV and M4A: a box behind the file's type (C2PA 2.4, appendix A).

All that stands behind that box moves by its length, and the index, which counts where in the file
the samples lie, is moved along (ISO/IEC 14496-12, section 8.7.5). Only files whose samples are all
found through that index are taken; ValueError is raised for all others.
"""

from __future__ import annotations

import os
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly
from countermark.media.containers.film_index import Box, boxes, moved
from countermark.media.containers.layout import BoundOnly, Part, Room, Stretch

_CREDENTIAL = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
# Version and flags; what the box is for; where hashes of parts lie, which it has none of.
_PURPOSE = bytes(4) + b"manifest\x00" + bytes(8)
_UNBOUND = {b"ftyp", b"free", b"skip"}
"""What the library's bindings leave out, whatever it holds."""
_HEAD = 8 + len(_CREDENTIAL) + len(_PURPOSE)
_KNOWN = _UNBOUND | {b"wide", b"mdat", b"moov", b"uuid"}
_LARGEST_INDEX = 32 << 20  # bytes; some ten hours of film
_LARGEST_PACKET = 16 << 20


def find_packet(source: BinaryIO) -> bytes:
    """The XMP packet that lies beside the film; none is ever written."""
    for box in boxes(source, 0, _end(source)):
        if _extended_type(source, box) == _XMP:
            if box.end - box.body > _LARGEST_PACKET:
                raise ValueError("its XMP is too large")
            return read_exactly(source, box.end - box.body - len(_XMP))
    return b""


def has_credential(source: BinaryIO) -> bool:
    """Whether a box holds a credential, or a part of one."""
    return any(_extended_type(source, box) == _CREDENTIAL for box in _plain(source))


def layout(source: BinaryIO, packet: bytes | None, room: int) -> list[Part]:
    """The parts of the file with room behind its type, and what the credential binds of it.

    Each box that is bound is preceded by its own place, eight bytes (C2PA 2.4, section 18.6).

    Args:
        source: the file.
        packet: None.
        room: bytes for a credential, without the head of its box.

    Raises:
        ValueError: its samples would not be found again, or there is a credential in it.
    """
    if packet is not None or has_credential(source):
        raise ValueError("it takes no more")
    head = (_HEAD + room).to_bytes(4, "big") + b"uuid" + _CREDENTIAL + _PURPOSE
    distance = len(head) + room
    first, *others = _plain(source)
    media = [range(box.body, box.end) for box in others if box.name == b"mdat"]
    parts: list[Part] = [Stretch(0, first.end, is_bound=False), Room(room, head)]
    for box in others:
        is_bound = box.name not in _UNBOUND
        if is_bound:
            parts.append(BoundOnly((box.start + distance).to_bytes(8, "big")))
        if box.name == b"moov":
            parts.append(moved(_content(source, box), distance, media))
        else:
            parts.append(Stretch(box.start, box.end, is_bound=is_bound))
    return parts


def _plain(source: BinaryIO) -> list[Box]:
    """The file's boxes: its type, one index, and nothing that this module does not know."""
    found: list[Box] = []
    for box in boxes(source, 0, _end(source)):
        if box.name not in _KNOWN or (box.name == b"ftyp") is bool(found):
            raise ValueError("its boxes are others, or in another order")
        found.append(box)
    if [box.name for box in found].count(b"moov") != 1:
        raise ValueError("it has no index, or several")
    return found


def _content(source: BinaryIO, box: Box) -> bytes:
    if box.end - box.start > _LARGEST_INDEX:
        raise ValueError("its index is too large")
    source.seek(box.start)
    return read_exactly(source, box.end - box.start)


def _extended_type(source: BinaryIO, box: Box) -> bytes:
    """What a box of an own type is (ISO/IEC 14496-12, section 4.2); empty for all others."""
    if box.name != b"uuid":
        return b""
    source.seek(box.body)
    return read_exactly(source, 16)


def _end(source: BinaryIO) -> int:
    return source.seek(0, os.SEEK_END)
