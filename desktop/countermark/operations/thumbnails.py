"""Small pictures of works, made once and kept by the digest of the file they show."""

from __future__ import annotations

import contextlib
from pathlib import Path

from countermark.base.atomic import write_whole
from countermark.base.errors import FileRefused
from countermark.base.home import Home
from countermark.media.content import small_picture
from countermark.media.formats import format_of_media_type

GRID_SIDE = 320
"""Longer side of a thumbnail in pixels: enough for a tile at twice the usual density."""


def thumbnail(home: Home, path: Path, media_type: str, sha256: str) -> bytes:
    """The thumbnail of a file, as JPEG data; empty if the file cannot be shown.

    Args:
        home: where thumbnails are kept.
        path: the file.
        media_type: as the catalogue has it.
        sha256: of the file as the catalogue has it.
    """
    kept = home.thumbnails / sha256[:2] / f"{sha256}.jpg"
    with contextlib.suppress(OSError):
        return kept.read_bytes()
    made = preview(path, media_type, GRID_SIDE)
    if made:
        # A full disk costs speed here, nothing else.
        with contextlib.suppress(OSError):
            kept.parent.mkdir(exist_ok=True)
            write_whole(kept, made)
    return made


def preview(path: Path, media_type: str, side: int) -> bytes:
    """A JPEG of a file with this longer side in pixels; empty if the file cannot be shown."""
    try:
        return small_picture(path, format_of_media_type(media_type), side)
    except (FileRefused, KeyError):
        return b""
