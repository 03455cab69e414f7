"""TIFF files that are too large to be held: decoded band by band, scaled down on the way.

Strips and tiles are compressed each by itself (TIFF 6.0, sections 3 and 15), so that some of them
with the tags that tell how make a TIFF file of their own.
"""

from __future__ import annotations

import io
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, ImageOps, TiffImagePlugin, TiffTags

from countermark.media.formats import TIFF, Format
from countermark.media.picture import jpeg_of, opened

_WIDTH, _LENGTH, _BITS, _COMPRESSION, _PLANAR = 256, 257, 258, 259, 284
_STRIPS, _ROWS_A_STRIP, _STRIP_LENGTHS = 273, 278, 279
_TILE_WIDTH, _TILE_LENGTH, _TILES, _TILE_LENGTHS = 322, 323, 324, 325
# What tells how to decode a strip: colours, samples, predictor, tables of JPEG in TIFF, YCbCr.
_KEPT = (256, 258, 259, 262, 266, 277, 284, 317, 320, 322, 323, 338, 339, 347, 529, 530, 531, 532)
_PLAIN, _TOGETHER = 1, 1  # compression: none; samples of a pixel: side by side
_ORIENTATION = 0x0112
_HEADER = 8  # bytes
_PIXELS = 8 << 20  # in a band: 32 MB
# With one or two bytes a pixel, no file that Pillow opens at all is too large to be held.
_MODES = {"RGB", "RGBA", "RGBX", "CMYK"}


def thumbnail_by_bands(path: Path, kind: Format, side: int) -> bytes:
    """An upright JPEG of a TIFF file of one page, decoded in full but never held as a whole.

    Returns:
        The JPEG; empty for all other formats, and for files that cannot be parted: of one large
        compressed strip, or with colours in planes of their own.

    Raises:
        FileRefused: a strip or tile is missing or damaged.
    """
    if kind is not TIFF:
        return b""
    with opened(path, kind) as image, path.open("rb") as file:
        layout = _layout_of(image)
        if layout is None:
            return b""
        scaled = _scaled(layout, file, max(1, max(image.size) // (2 * side)))
        scaled.info["icc_profile"] = image.info.get("icc_profile", b"")
        scaled.getexif()[_ORIENTATION] = image.getexif().get(_ORIENTATION, 1)
        return jpeg_of(ImageOps.exif_transpose(scaled), side)


@dataclass(frozen=True)
class _Layout:
    """Where the strips or tiles of a file lie.

    Attributes:
        tags: of the only directory.
        is_tiled: whether they are tiles.
        places: address and length of each.
        across: how many lie beside one another.
        rows: of pixels in each.
    """

    tags: Any
    is_tiled: bool
    places: tuple[tuple[int, int], ...]
    across: int
    rows: int

    @property
    def width(self) -> int:
        return int(self.tags[_WIDTH])

    @property
    def height(self) -> int:
        return int(self.tags[_LENGTH])


def _layout_of(image: Image.Image) -> _Layout | None:
    """The layout of a file that can be parted, else None."""
    tags = image.tag_v2  # type: ignore[attr-defined]  # the class depends on the format
    single = getattr(image, "n_frames", 1) == 1
    if not single or tags.get(_PLANAR, 1) != _TOGETHER or image.mode not in _MODES:
        return None
    if _TILES in tags:
        places = tuple(zip(tags[_TILES], tags[_TILE_LENGTHS], strict=True))
        across = math.ceil(tags[_WIDTH] / tags[_TILE_WIDTH])
        found = _Layout(tags, True, places, across, tags[_TILE_LENGTH])
    else:
        places = tuple(zip(tags[_STRIPS], tags[_STRIP_LENGTHS], strict=True))
        rows = min(tags.get(_ROWS_A_STRIP, tags[_LENGTH]), tags[_LENGTH])
        found = _parted(_Layout(tags, False, places, 1, rows))
    return found if found.rows * found.width <= _PIXELS else None


def _parted(layout: _Layout) -> _Layout:
    """Strips of one row each for one large strip that is not compressed."""
    if layout.tags.get(_COMPRESSION, _PLAIN) != _PLAIN or len(layout.places) != 1:
        return layout
    length = math.ceil(layout.width * sum(layout.tags[_BITS]) / 8)
    start = layout.places[0][0]
    places = tuple((start + row * length, length) for row in range(layout.height))
    return _Layout(layout.tags, False, places, 1, 1)


def _scaled(layout: _Layout, file: BinaryIO, factor: int) -> Image.Image:
    """The picture at one `factor`-th of its size."""
    size = (math.ceil(layout.width / factor), math.ceil(layout.height / factor))
    whole: Image.Image | None = None
    rest: Image.Image | None = None
    at = 0
    for band in _bands(layout, file):
        rows = _below(rest, band)
        # What does not make up a row of the smaller picture waits for the next band.
        ready = rows.height // factor * factor
        whole = whole or Image.new(band.mode, size)
        if ready:
            whole.paste(rows.crop((0, 0, rows.width, ready)).reduce(factor), (0, at))
            at += ready // factor
        rest = rows.crop((0, ready, rows.width, rows.height)) if ready < rows.height else None
    if whole is None:
        raise ValueError("it has no rows")
    if rest is not None:
        whole.paste(rest.reduce(factor), (0, at))
    return whole


def _below(upper: Image.Image | None, lower: Image.Image) -> Image.Image:
    if upper is None:
        return lower
    both = Image.new(lower.mode, (lower.width, upper.height + lower.height))
    both.paste(upper, (0, 0))
    both.paste(lower, (0, upper.height))
    return both


def _bands(layout: _Layout, file: BinaryIO) -> Iterator[Image.Image]:
    """All rows of pixels, as many strips or rows of tiles at a time as a band holds."""
    deep = max(1, _PIXELS // (layout.rows * layout.width))
    for first in range(0, math.ceil(layout.height / layout.rows), deep):
        places = layout.places[first * layout.across : (first + deep) * layout.across]
        above = first * layout.rows
        height = min(deep * layout.rows, layout.height - above)
        parts = [_read(file, *place) for place in places]
        yield _decoded(layout, parts, height)


def _read(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start)
    data = file.read(length)
    if len(data) < length:
        raise ValueError("a strip is cut off")
    return data


def _decoded(layout: _Layout, parts: list[bytes], height: int) -> Image.Image:
    """Some strips or tiles as a picture, by way of a TIFF file that holds nothing else."""
    directory = TiffImagePlugin.ImageFileDirectory_v2(prefix=layout.tags.prefix)
    for tag in _KEPT:
        if tag in layout.tags:
            directory.tagtype[tag] = layout.tags.tagtype[tag]
            directory[tag] = layout.tags[tag]
    directory[_LENGTH] = height
    if not layout.is_tiled:
        directory[_ROWS_A_STRIP] = layout.rows
    places, lengths = (_TILES, _TILE_LENGTHS) if layout.is_tiled else (_STRIPS, _STRIP_LENGTHS)
    directory.tagtype[places] = directory.tagtype[lengths] = TiffTags.LONG
    starts = list(accumulate(map(len, parts), initial=0))[:-1]
    directory[places], directory[lengths] = tuple(starts), tuple(map(len, parts))
    if layout.is_tiled:  # Pillow moves addresses of strips behind the directory, these not
        behind = _HEADER + len(directory.tobytes(_HEADER))
        directory[places] = tuple(start + behind for start in starts)
    order = "<" if layout.tags.prefix == b"II" else ">"
    header = struct.pack(f"{order}2sHI", layout.tags.prefix, 42, _HEADER)
    file = io.BytesIO(b"".join([header, directory.tobytes(_HEADER), *parts]))
    with Image.open(file, formats=["TIFF"]) as image:
        image.load()
        return image
