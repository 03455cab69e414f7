"""Small pictures of works: the best that there is, or that a quick look gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.base.home import Home
from countermark.media.formats import format_of_media_type
from countermark.operations.thumbnail_files import ThumbnailFiles

GRID_SIDE = 320
"""Longer side of a full thumbnail in pixels: enough for a tile at twice the usual density."""


@dataclass(frozen=True)
class Thumbnail:
    """A small picture of a file.

    Attributes:
        data: a JPEG; empty if there is nothing to show.
        is_full: whether no better one will come; else it is a provisional one.
    """

    data: bytes
    is_full: bool


def thumbnail(home: Home, path: Path, media_type: str, sha256: str) -> Thumbnail:
    """The best thumbnail of a file that can be had soon.

    Args:
        home: where thumbnails are kept.
        path: the file; it is looked at only if there is no thumbnail yet.
        media_type: as the catalogue has it.
        sha256: of the file as the catalogue has it.
    """
    kept = ThumbnailFiles(home, sha256)
    if full := kept.full:
        return Thumbnail(full, is_full=True)
    if provisional := kept.provisional:
        return Thumbnail(provisional, is_full=False)
    if kept.is_nothing:
        return Thumbnail(b"", is_full=True)
    made = preview(path, media_type, GRID_SIDE)
    if made:
        kept.keep_provisional(made)
    return Thumbnail(made, is_full=False)


def preview(path: Path, media_type: str, side: int) -> bytes:
    """A JPEG of a file with this longer side in pixels; empty if the file cannot be shown."""
    # Whoever shows thumbnails that there are need not wait for the decoders.
    from countermark.media.content import small_picture

    try:
        return small_picture(path, format_of_media_type(media_type), side)
    except (FileRefused, KeyError):
        return b""
