"""Sound files of any size, quickly made: little to decode, and much that must be kept with it.

What fills them is what fills real ones: comments, private chunks, layers, silence, film.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from countermark_dev.bench.films import write_film
from countermark_dev.bench.originals import TWENTY_FOUR_MEGAPIXELS, original

_BLOCK = 1 << 20
_COMMENT = b"\xff\xfe"
_APPLICATION = 0xE0  # the markers of application segments begin with it
_MOST_IN_SEGMENT = 0xFFFF - 2
_LAYERS = 37724  # Photoshop keeps a TIFF file's layers under it
_RATE, _CHANNELS, _DEPTH = 48_000, 2, 16
MOST_WAVE = 4_000_000_000
"""Bytes of the longest WAV file; longer ones have another container."""


def make(path: Path, size: int, pixels: tuple[int, int] = TWENTY_FOUR_MEGAPIXELS) -> None:
    """Write a file of about this size.

    Args:
        path: its suffix says what kind: .jpg, .png, .tif, .wav or .mp4.
        size: bytes; a picture is never smaller than its pixels take.
        pixels: width and height of a picture.
    """
    match path.suffix:
        case ".jpg":
            _jpeg(path, size, pixels)
        case ".png":
            _png(path, size, pixels)
        case ".tif":
            _tiff(path, size, *pixels)
        case ".wav":
            _wave(path, size)
        case ".mp4":
            write_film(path, size)
        case _:
            raise ValueError(path.suffix)


def _jpeg(path: Path, size: int, pixels: tuple[int, int]) -> None:
    """Comments, each as long as the format lets it be, before the picture."""
    data = original("JPEG", pixels)
    segment = _COMMENT + struct.pack(">H", _MOST_IN_SEGMENT + 2) + b"." * _MOST_IN_SEGMENT
    first = _after_metadata(data)
    with path.open("wb") as file:
        file.write(data[:first])
        for _ in range(max(0, size - len(data)) // len(segment)):
            file.write(segment)
        file.write(data[first:])


def _after_metadata(jpeg: bytes) -> int:
    """Where the tables begin, after the segments that cameras write."""
    at = 2
    while jpeg[at + 1] & _APPLICATION == _APPLICATION:
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return at


def _png(path: Path, size: int, pixels: tuple[int, int]) -> None:
    """A private chunk that every program must keep, before the end (PNG, section 5.4)."""
    data = original("PNG", pixels)
    end = data.rindex(b"IEND") - 4
    count = max(0, size - len(data) - 12)
    checksum = zlib.crc32(b"prVt")
    with path.open("wb") as file:
        file.write(data[:end] + count.to_bytes(4, "big") + b"prVt")
        for block in _filling(count):
            checksum = zlib.crc32(block, checksum)
            file.write(block)
        file.write(checksum.to_bytes(4, "big") + data[end:])


def _tiff(path: Path, size: int, width: int, height: int) -> None:
    """Layers beside the picture, in a tag of their own (TIFF 6.0, section 2)."""
    plane = width * height * 3
    count = max(4, size - plane)
    tags = [
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, 3, 0),
        (259, 3, 1, 1),
        (262, 3, 1, 2),
        (273, 4, 1, 0),
        (277, 3, 1, 3),
        (278, 4, 1, height),
        (279, 4, 1, plane),
        (_LAYERS, 7, count, 0),
    ]
    depths_at = 8 + 2 + 12 * len(tags) + 4
    pixels_at = depths_at + 8
    places = {258: depths_at, 273: pixels_at, _LAYERS: pixels_at + plane}
    with path.open("wb") as file:
        file.write(b"II*\0" + struct.pack("<IH", 8, len(tags)))
        for tag, kind, number, value in tags:
            file.write(struct.pack("<HHII", tag, kind, number, places.get(tag, value)))
        file.write(struct.pack("<I3H2x", 0, 8, 8, 8))
        for block in _filling(plane + count):
            file.write(block)


def _wave(path: Path, size: int) -> None:
    """Silence; where the disk can, it takes no room."""
    count = min(size, MOST_WAVE) // 4 * 4
    bytes_a_frame = _CHANNELS * _DEPTH // 8
    form = struct.pack("<HHIIHH", 1, _CHANNELS, _RATE, _RATE * bytes_a_frame, bytes_a_frame, _DEPTH)
    head = b"RIFF" + struct.pack("<I", 36 + count) + b"WAVEfmt " + struct.pack("<I", len(form))
    with path.open("wb") as file:
        file.write(head + form + b"data" + struct.pack("<I", count))
        file.truncate(44 + count)


def _filling(count: int) -> Iterator[bytes]:
    block = bytes(range(256)) * (_BLOCK // 256)
    for _ in range(count // _BLOCK):
        yield block
    yield block[: count % _BLOCK]
