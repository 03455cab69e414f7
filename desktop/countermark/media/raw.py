"""Camera RAW: its own previews stand for it; only its maker's program decodes it right."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PIL import Image

from countermark.media.embedded import read_preview, upright
from countermark.media.picture import Picture, jpeg_of
from countermark.media.quiet import exiv2


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
            preview = read_preview(image, thumbnail)
            small = jpeg_of(upright(preview, image), thumbnail) if preview else b""
    return Picture(width, height, 1, small)
