"""The small picture that a camera or a program put into a file beside the large one.

It is there in a fraction of a millisecond. What it shows is believed only as far as it can be:
programs that crop a picture and leave its thumbnail are many.
"""

from __future__ import annotations

import io
import logging
import math
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps, ImageStat

from countermark.media.formats import AVIF, HEIC, Decoder, Format
from countermark.media.picture import Picture, jpeg_of
from countermark.media.quiet import exiv2

_log = logging.getLogger(__name__)
_SIDE = 320  # the longer side of what is given, at the most; nearly all are 160
_LEAST_SIDE = 120  # a smaller one is taken only if there is no other
_MOST_BYTES = 1 << 20
_MOST_SIDE = 512  # in a picture: what is larger is another page of a TIFF file
_OFF = 0.02  # how far the shapes of picture and thumbnail may differ
_DARK = 20  # of 255: the mean of a black bar, with what compression adds
_SIZE_STATED = ("Exif.Photo.PixelXDimension", "Exif.Photo.PixelYDimension")
_ORIENTATION, _ORIENTATION_TAG = "Exif.Image.Orientation", 0x0112
_T = Image.Transpose
_TURNS = {  # EXIF 3.0, section 4.6.5.1.6
    "2": _T.FLIP_LEFT_RIGHT,
    "3": _T.ROTATE_180,
    "4": _T.FLIP_TOP_BOTTOM,
    "5": _T.TRANSPOSE,
    "6": _T.ROTATE_270,
    "7": _T.TRANSVERSE,
    "8": _T.ROTATE_90,
}
# These are turned by their containers, whatever their EXIF says, and keep thumbnails elsewhere.
_ELSEWHERE = {HEIC, AVIF}


def embedded_thumbnail(path: Path, kind: Format, picture: Picture) -> bytes:
    """The thumbnail that lies in a file, as an upright JPEG; empty if there is none to rely on.

    None to rely on is one whose shape is not the picture's (black bars, which cameras add, are cut
    off first), and any in a file that states another size than the picture has: it was changed by
    a program that did not keep the metadata.

    Args:
        path: the file; broken metadata is no error.
        kind: its format.
        picture: what is in it.
    """
    if kind.decoder not in {Decoder.PICTURE, Decoder.RAW} or kind in _ELSEWHERE:
        return b""
    try:
        return _thumbnail(path, kind, picture)
    except Exception as error:  # noqa: BLE001 - whatever two libraries say of odd metadata
        _log.debug("%s has no thumbnail: %s", path, error)
        return b""


def _thumbnail(path: Path, kind: Format, picture: Picture) -> bytes:
    image = exiv2.ImageFactory.open(str(path.absolute()))
    image.readMetadata()
    small = read_preview(image, _LEAST_SIDE, most_bytes=_MOST_BYTES)
    if small is None:
        return b""
    cut = without_bars(small, picture.width, picture.height)
    if kind.decoder is Decoder.RAW:  # only its own program changes one, and cuts it as it likes
        cut = cut or small
    elif max(small.size) > _MOST_SIDE or _states_other_size(image.exifData(), picture):
        return b""
    return jpeg_of(upright(cut, image), _SIDE) if cut else b""


def read_preview(image: Any, side: int, *, most_bytes: float = math.inf) -> Image.Image | None:
    """The smallest preview whose longer side has this many pixels, else the largest there is.

    Args:
        image: exiv2's, its metadata read.
        side: pixels.
        most_bytes: larger ones are passed over.

    Raises:
        OSError: it is none that can be decoded.
    """
    manager = exiv2.PreviewManager(image)
    # The library sorts them by size.
    found = [item for item in manager.getPreviewProperties() if item.size_ <= most_bytes]
    if not found:
        return None
    chosen = next((item for item in found if max(item.width_, item.height_) >= side), found[-1])
    data = io.BytesIO(bytes(manager.getPreviewImage(chosen).data()))
    small = Image.open(data, formats=["JPEG", "TIFF"])
    small.draft(None, (side, side))
    small.load()
    return small


def upright(small: Image.Image, image: Any) -> Image.Image:
    """A preview turned as it says itself, or else as the file says that it lies in.

    Args:
        small: the preview.
        image: exiv2's, its metadata read.
    """
    if _ORIENTATION_TAG in small.getexif():
        return ImageOps.exif_transpose(small)
    turn = _TURNS.get(_text(image.exifData(), _ORIENTATION))
    return small if turn is None else small.transpose(turn)


def without_bars(small: Image.Image, width: int, height: int) -> Image.Image | None:
    """A thumbnail without the black bars that fill it up to another shape; None if it is of
    another shape, and what differs is not black.

    Args:
        small: the thumbnail.
        width, height: of the picture, as stored; 0 if they are not known.
    """
    if not width or not height:
        return small
    across = min(small.width, small.height * width / height)
    down = across * height / width
    left, top = (small.width - across) / 2, (small.height - down) / 2
    if max(left, top) < 1 or max(left / across, top / down) * 2 <= _OFF:
        return small
    if any(ImageStat.Stat(bar.convert("L")).mean[0] > _DARK for bar in _bars(small, left, top)):
        return None
    x, y = math.ceil(left), math.ceil(top)
    return small.crop((x, y, small.width - x, small.height - y))


def _bars(small: Image.Image, left: float, top: float) -> tuple[Image.Image, Image.Image]:
    """What fills a thumbnail up, left and right or above and below."""
    wide, high = (int(left), small.height) if left > top else (small.width, int(top))
    first = small.crop((0, 0, wide, high))
    return first, small.crop((small.width - wide, small.height - high, small.width, small.height))


def _states_other_size(exif: Any, picture: Picture) -> bool:
    stated = sorted(filter(None, (_text(exif, key) for key in _SIZE_STATED)))
    # Some phones state the size as it looks upright.
    return bool(stated) and stated != sorted((str(picture.width), str(picture.height)))


def _text(exif: Any, key: str) -> str:
    found = exif.findKey(exiv2.ExifKey(key))
    return "" if found == exif.end() else str(found.toString())
