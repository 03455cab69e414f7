"""TIFF, BigTIFF, DNG: all strips and tiles must lie within the file (TIFF 6.0, sections 2 and 15).

Directories hang in a chain, and below one another in DNG (its section "SubIFD Trees").
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import BinaryIO

from countermark.media.containers.exact import read_exactly

_STRIPS, _STRIP_LENGTHS, _TILES, _TILE_LENGTHS, _BELOW = 273, 279, 324, 325, 330
_PLACES = {_STRIPS, _STRIP_LENGTHS, _TILES, _TILE_LENGTHS, _BELOW}
# SHORT, LONG and IFD; LONG8 and IFD8 of BigTIFF.
_NUMBERS = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_MOST_ENTRIES = 4096  # of a directory; real ones have some dozens
_MOST_DIRECTORIES = 65_536


@dataclass(frozen=True)
class _Layout:
    """How numbers stand in one file.

    Attributes:
        order: of the bytes, as `struct` wants it.
        address: the code of an address and of a count of values.
        entries: the code of the number of entries in a directory.
    """

    order: str
    address: str
    entries: str


def lacks_image_data(file: BinaryIO, size: int) -> bool:
    """Whether a directory, a strip or a tile lies behind the end of the file."""
    try:
        return any(_ends_behind(places, size) for places in _directories(file, size))
    except (ValueError, struct.error):
        return True


_Directory = dict[int, Sequence[int]]


def _ends_behind(places: _Directory, size: int) -> bool:
    for starts, lengths in ((_STRIPS, _STRIP_LENGTHS), (_TILES, _TILE_LENGTHS)):
        pairs = zip_longest(places.get(starts, ()), places.get(lengths, ()), fillvalue=0)
        if any(start + length > size for start, length in pairs):
            return True
    return False


def _directories(file: BinaryIO, size: int) -> Iterator[_Directory]:
    """All directories, each once.

    Raises:
        ValueError: one lies behind the end, or is none.
    """
    order = "<" if read_exactly(file, 2) == b"II" else ">"
    (version,) = struct.unpack(f"{order}H", read_exactly(file, 2))
    layout = _Layout(order, "Q", "Q") if version == 43 else _Layout(order, "I", "H")
    file.seek(4 if version == 42 else 8)
    waiting = [_number(file, layout, layout.address)]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_DIRECTORIES:
        at = waiting.pop()
        if not at or at in seen:
            continue
        seen.add(at)
        directory, following = _read_directory(file, layout, at, size)
        waiting += [following, *directory.get(_BELOW, ())]
        yield directory


def _number(file: BinaryIO, layout: _Layout, code: str) -> int:
    found = struct.Struct(layout.order + code)
    number: int = found.unpack(read_exactly(file, found.size))[0]
    return number


def _read_directory(file: BinaryIO, layout: _Layout, at: int, size: int) -> tuple[_Directory, int]:
    """What a directory says of places, and the address of the next one."""
    if at >= size:
        raise ValueError("a directory lies behind the end")
    file.seek(at)
    count = _number(file, layout, layout.entries)
    if count > _MOST_ENTRIES:
        raise ValueError("a directory is no directory")
    entry = struct.Struct(f"{layout.order}HH{layout.address}")
    value_size = struct.calcsize(layout.order + layout.address)
    entries = read_exactly(file, count * (entry.size + value_size))
    following = _number(file, layout, layout.address)
    found: _Directory = {}
    for start in range(0, len(entries), entry.size + value_size):
        tag, kind, many = entry.unpack_from(entries, start)
        if tag in _PLACES and kind in _NUMBERS:
            value = entries[start + entry.size : start + entry.size + value_size]
            found[tag] = _numbers(file, layout, f"{many}{_NUMBERS[kind]}", value, size)
    return found, following


def _numbers(file: BinaryIO, layout: _Layout, code: str, value: bytes, size: int) -> Sequence[int]:
    """The numbers of an entry, which stand in it if they fit, else where it says."""
    length = struct.calcsize(layout.order + code)
    if length > len(value):
        (at,) = struct.unpack(layout.order + layout.address, value)
        if at + length > size:
            raise ValueError("numbers lie behind the end")
        file.seek(at)
        value = read_exactly(file, length)
    return struct.unpack_from(layout.order + code, value)
