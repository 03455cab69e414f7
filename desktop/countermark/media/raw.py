"""Camera RAW: its own previews stand for it; only its maker's program decodes it right."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from PIL import Image, ImageOps

from countermark.media.picture import Picture, jpeg_of
from countermark.media.quiet import exiv2

_LARGEST_FIRST = -1


def examine_raw(path: Path, *, thumbnail: int = 0) -> Picture:
    """What a RAW file shows of itself; one without a preview is taken as it is.

    Nothing here tells whether the file is whole: its sensor data is read by no library that knows
    every camera, so a sidecar's hash is what protects it.
    """
    width, height, small = 0, 0, b""
    with contextlib.suppress(exiv2.Exiv2Error, OSError, ValueError, Image.DecompressionBombError):
        image = exiv2.ImageFactory.open(str(path.absolute()))
        image.readMetadata()
        width, height = int(image.pixelWidth()), int(image.pixelHeight())
        if thumbnail:
            small = _preview(image, thumbnail)
    return Picture(width, height, 1, small)


def _preview(image: exiv2.Image, side: int) -> bytes:
    manager = exiv2.PreviewManager(image)
    found = list(manager.getPreviewProperties())
    if not found:
        return b""
    large_enough = [item for item in found if max(item.width_, item.height_) >= side]
    chosen = large_enough[0] if large_enough else found[_LARGEST_FIRST]
    data = bytes(manager.getPreviewImage(chosen).data())
    with Image.open(io.BytesIO(data), formats=["JPEG", "TIFF"]) as preview:
        upright = ImageOps.exif_transpose(preview)
        return jpeg_of(upright, side)
