"""Where in a film's file its samples lie, and moving that (ISO/IEC 14496-12, section 8.7.5).

An index is moved only if it holds nothing but boxes of which it is known what addresses they
hold: chunk offsets do, none of the others do.
"""

from __future__ import annotations

import io
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly

_FILLING = {b"free", b"skip", b"wide"}
# What may stand in what. Left out are `mvex`, `saio` and `cmov`, which hold addresses or hide them.
_CHILDREN: dict[bytes, frozenset[bytes]] = {
    name: frozenset(_FILLING.union(item.ljust(4).encode() for item in children.split()))
    for name, children in {
        b"moov": "mvhd iods trak udta meta ctab",
        b"trak": "tkhd tapt edts tref mdia udta meta load clip matt imap txas trgr",
        b"mdia": "mdhd hdlr elng minf udta",
        b"minf": "vmhd smhd hmhd nmhd sthd gmhd hdlr dinf stbl",
        b"dinf": "dref",
        b"stbl": "stsd stts ctts cslg stss stps stsh stsc stsz stz2 stco co64 padb stdp sdtp"
        " sbgp sgpd subs",
    }.items()
}
# Descriptions of other things than samples, which may have places in the file.
_DESCRIPTIONS = {b"meta", b"udta"}
_ITEM_PLACES = b"iloc"
_WIDTHS = {b"stco": "I", b"co64": "Q"}


@dataclass(frozen=True)
class Box:
    """One box.

    Attributes:
        name: its type.
        start: where it begins.
        body: where its content begins.
        end: where it ends.
    """

    name: bytes
    start: int
    body: int
    end: int


def boxes(source: BinaryIO, start: int, end: int) -> Iterator[Box]:
    """The boxes of a stretch (ISO/IEC 14496-12, section 4.2).

    Raises:
        ValueError: they do not fill it.
    """
    at = start
    while at < end:
        source.seek(at)
        head = read_exactly(source, 8)
        length, body = int.from_bytes(head[:4], "big"), at + 8
        if length == 1:
            length, body = int.from_bytes(read_exactly(source, 8), "big"), at + 16
        elif length == 0:
            length = end - at
        if at + length > end or at + length < body:
            raise ValueError("a box is shorter or longer than the file says")
        yield Box(head[4:], at, body, at + length)
        at += length


def moved(index: bytes, distance: int, media: Sequence[range]) -> bytes:
    """An index whose samples lie further back.

    Args:
        index: the whole `moov` box.
        distance: how far, in bytes.
        media: where samples may have lain.

    Raises:
        ValueError: not all addresses in it are understood, or one passes what its table holds.
    """
    out = bytearray(index)
    source = io.BytesIO(index)
    for table in _tables(source, next(boxes(source, 0, len(index)))):
        places = array(_WIDTHS[table.name])
        # Version and flags, and how many there are, come first.
        count = int.from_bytes(index[table.body + 4 : table.body + 8], "big")
        if table.end - table.body != 8 + count * places.itemsize:
            raise ValueError("a table of places has another length than it says")
        places.frombytes(index[table.body + 8 : table.end])
        out[table.body + 8 : table.end] = _moved(places, distance, media)
    return bytes(out)


def _moved(places: array[int], distance: int, media: Sequence[range]) -> bytes:
    _swap(places)
    if not all(any(place in part for part in media) for place in places):
        raise ValueError("samples lie elsewhere than in its media")
    try:
        places = array(places.typecode, (place + distance for place in places))
    except OverflowError as error:
        raise ValueError("its index counts no further than 4 GiB") from error
    _swap(places)
    return places.tobytes()


def _swap(places: array[int]) -> None:
    """From the order of bytes in files to this machine's, or back."""
    if sys.byteorder == "little":
        places.byteswap()


def _tables(source: BinaryIO, box: Box) -> Iterator[Box]:
    """All tables of chunk offsets."""
    for child in boxes(source, box.body, box.end):
        if child.name not in _CHILDREN[box.name]:
            raise ValueError("its index holds what may have addresses")
        if child.name in _CHILDREN:
            yield from _tables(source, child)
        elif child.name in _WIDTHS:
            yield child
        elif child.name == b"dref":
            _refuse_elsewhere(source, child)
        elif child.name in _DESCRIPTIONS and _ITEM_PLACES in _all(source, child):
            raise ValueError("it holds items beside its samples")


def _refuse_elsewhere(source: BinaryIO, references: Box) -> None:
    """Samples in another file are not moved (section 8.7.2: the flag says `in this file`)."""
    for entry in boxes(source, references.body + 8, references.end):
        if not int.from_bytes(_all(source, entry)[:4], "big") & 1:
            raise ValueError("its samples lie in another file")


def _all(source: BinaryIO, box: Box) -> bytes:
    source.seek(box.body)
    return read_exactly(source, box.end - box.body)
