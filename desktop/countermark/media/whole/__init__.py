"""Whether a file ends where its own structure says, told without decoding it.

A file that was cut short (a broken download, a full card) is found by this alone; what was damaged
in its middle only a decoder finds.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from countermark.media.beginnings import Container, container_of
from countermark.media.formats import Format
from countermark.media.whole.boxes import lacks_box, lacks_riff_chunk
from countermark.media.whole.gif import lacks_block
from countermark.media.whole.jpeg import lacks_end_of_image
from countermark.media.whole.png import lacks_chunk
from countermark.media.whole.tiff import lacks_image_data

_HEAD = 4096
_CHECKS: dict[Container, Callable[[BinaryIO, int], bool]] = {
    Container.JPEG: lacks_end_of_image,
    Container.PNG: lacks_chunk,
    Container.GIF: lacks_block,
    Container.TIFF: lacks_image_data,
    Container.BIG_TIFF: lacks_image_data,
    Container.WEBP: lacks_riff_chunk,
    Container.WAVE: lacks_riff_chunk,
    Container.AVI: lacks_riff_chunk,
    Container.AVIF: lacks_box,
    Container.HEIC: lacks_box,
    Container.FILM: lacks_box,
}


def is_cut_short(path: Path, kind: Format) -> bool:
    """Whether something is missing at the end of a file.

    Bytes behind the end are no fault: cameras put previews there. Nothing is known of containers
    without such a structure, nor of formats that the table gives no container, camera RAW among
    them: these pass.

    Raises:
        OSError: the file cannot be read.
    """
    if not kind.containers:
        return False
    with path.open("rb") as file:
        container = container_of(file.read(_HEAD))
        lacks = _CHECKS.get(container) if container else None
        if lacks is None:
            return False
        file.seek(0)
        return lacks(file, os.fstat(file.fileno()).st_size)
