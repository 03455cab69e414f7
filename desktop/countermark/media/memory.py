"""How much memory decoding a picture takes, told from its header."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from countermark.base.errors import FileRefused
from countermark.media.formats import AVIF, HEIC, JPEG, TIFF, WEBP, Decoder, Format
from countermark.media.picture import opened, read_header

MOST_DECODED = 280 << 20
"""Bytes that decoding one picture may take in a worker: with the program itself some 350 MB."""

# Bytes a pixel at the peak, measured with 24 megapixels: their decoders keep planes of their own.
_OWN_PLANES = {WEBP: 17, AVIF: 10, HEIC: 8}
_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2}
_COLOUR, _WITH_ALPHA = 4, 8  # Pillow keeps four bytes for three; scaling multiplies alpha in a copy
_COEFFICIENT = 2


def is_too_large_to_decode(path: Path, kind: Format) -> bool:
    """Whether decoding a file would take more than `MOST_DECODED`; never, if it is no picture.

    A JPEG counts at the scale that serves a thumbnail. What cannot be opened is for decoding to
    refuse.
    """
    if kind.decoder is not Decoder.PICTURE:
        return False
    try:
        if kind in _OWN_PLANES:
            header = read_header(path, kind)
            return _OWN_PLANES[kind] * header.width * header.height > MOST_DECODED
        with opened(path, kind) as image:
            needed = _bytes_to_decode(image, kind)
            if kind is TIFF:  # its library holds compressed strips beside the pixels
                needed += path.stat().st_size
    except (FileRefused, OSError):
        return False
    return needed > MOST_DECODED


def _bytes_to_decode(image: Image.Image, kind: Format) -> int:
    pixels = image.width * image.height
    if kind is JPEG:
        # Of a progressive file all coefficients are kept until its last scan (ITU T.81, annex G).
        return _COEFFICIENT * len(image.getbands()) * pixels if "progressive" in image.info else 0
    with_alpha = "A" in image.getbands() or "transparency" in image.info
    return pixels * (_WITH_ALPHA if with_alpha else _PER_PIXEL.get(image.mode, _COLOUR))
