"""What is in a file, whatever its format: each has its reader, and this asks the right one."""

from __future__ import annotations

import logging
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.media import document, film
from countermark.media.beginnings import container_of
from countermark.media.drawing import draw, examine_drawing
from countermark.media.formats import Decoder, Format, read_head
from countermark.media.picture import Picture, decode, scaled_jpeg
from countermark.media.raw import examine_raw
from countermark.media.whole import is_cut_short

_log = logging.getLogger(__name__)
_EXPORT_AGAIN = "Export it again from its source."
_NOTHING_TO_SEE = Picture(0, 0, 1)


def examine(path: Path, kind: Format, *, thumbnail: int = 0) -> Picture:
    """Read a file as its format wants, which shows whether it is whole.

    A file that will not be written into need not be understood: if its reader fails, it is one
    without a picture.

    Args:
        path: the file.
        kind: its format; nothing else is tried.
        thumbnail: the longer side of the thumbnail wanted, in pixels; 0 for none.

    Raises:
        FileRefused: a file that takes an embedded credential is truncated or damaged.
    """
    try:
        _refuse_cut_short(path, kind)
        return _examine(path, kind, thumbnail)
    except FileRefused as error:
        if kind.embeds or not path.exists():
            raise
        _log.info("%s is taken as it is: %s", path, error)
        return _NOTHING_TO_SEE


def _refuse_cut_short(path: Path, kind: Format) -> None:
    if is_cut_short(path, container_of(read_head(path))):
        raise FileRefused(f"The {kind.name} file is damaged or incomplete.", _EXPORT_AGAIN)


def _examine(path: Path, kind: Format, thumbnail: int) -> Picture:
    match kind.decoder:
        case Decoder.PICTURE:
            return decode(path, kind, thumbnail=thumbnail)
        case Decoder.FILM:
            return film.examine_film(path, kind, thumbnail=thumbnail)
        case Decoder.DRAWING:
            return examine_drawing(path, thumbnail=thumbnail)
        case Decoder.DOCUMENT:
            return document.examine_document(path, thumbnail=thumbnail)
        case Decoder.RAW:
            return examine_raw(path, thumbnail=thumbnail)
        case Decoder.NONE:
            return _NOTHING_TO_SEE


def small_picture(path: Path, kind: Format, side: int) -> bytes:
    """A JPEG of what a file shows, its longer side at most `side` pixels; empty if nothing.

    Raises:
        FileRefused: it cannot be read.
    """
    match kind.decoder:
        case Decoder.PICTURE:
            return scaled_jpeg(path, kind, side)
        case Decoder.FILM:
            return film.draw_film(path, kind, side)
        case Decoder.DRAWING:
            return draw(path.read_bytes(), side)
        case _:
            return _examine(path, kind, side).thumbnail


def substance(path: Path, kind: Format) -> str:
    """A digest of what a player plays or a reader shows, for formats whose files are rebuilt around
    it when a credential is embedded; empty for all others.

    Raises:
        FileRefused: it cannot be read.
    """
    match kind.decoder:
        case Decoder.FILM:
            return film.media_digest(path, kind)
        case Decoder.DOCUMENT:
            return document.content_digest(path)
        case _:
            return ""
