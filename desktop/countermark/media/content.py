"""What is in a file, whatever its format: each has its reader, and this asks the right one.

The readers are loaded by those who need them: together they take longer to load than the window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from countermark.base.errors import FileRefused, plain_os_error
from countermark.media.formats import Decoder, Format
from countermark.media.picture import Picture, decode, read_header, scaled_jpeg
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
    return _leniently(lambda: _examine(path, kind, thumbnail), path, kind)


def glance(path: Path, kind: Format) -> Picture:
    """As `examine`, but pictures are not decoded: their headers tell what there is to know.

    A picture that was cut short is refused still; one that was damaged in its middle is not. What
    is no picture is read in full, as nothing less tells anything about it.

    Args:
        path: the file.
        kind: its format; nothing else is tried.

    Raises:
        FileRefused: a file that takes an embedded credential is incomplete.
    """
    if kind.decoder is not Decoder.PICTURE:
        return examine(path, kind)
    return _leniently(lambda: read_header(path, kind), path, kind)


def _leniently(read: Callable[[], Picture], path: Path, kind: Format) -> Picture:
    try:
        _refuse_cut_short(path, kind)
        return read()
    except FileRefused as error:
        if kind.embeds or not path.exists():
            raise
        _log.info("%s is taken as it is: %s", path, error)
        return _NOTHING_TO_SEE


def _refuse_cut_short(path: Path, kind: Format) -> None:
    try:
        cut_short = is_cut_short(path, kind)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
    if cut_short:
        raise FileRefused(f"The {kind.name} file is damaged or incomplete.", _EXPORT_AGAIN)


def _examine(path: Path, kind: Format, thumbnail: int) -> Picture:
    match kind.decoder:
        case Decoder.PICTURE:
            return decode(path, kind, thumbnail=thumbnail)
        case Decoder.FILM:
            from countermark.media import film

            return film.examine_film(path, kind, thumbnail=thumbnail)
        case Decoder.DRAWING:
            from countermark.media.drawing import examine_drawing

            return examine_drawing(path, thumbnail=thumbnail)
        case Decoder.DOCUMENT:
            from countermark.media import document

            return document.examine_document(path, thumbnail=thumbnail)
        case Decoder.RAW:
            from countermark.media.raw import examine_raw

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
            from countermark.media import film

            return film.draw_film(path, kind, side)
        case Decoder.DRAWING:
            from countermark.media.drawing import draw

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
            from countermark.media import film

            return film.media_digest(path, kind)
        case Decoder.DOCUMENT:
            from countermark.media import document

            return document.content_digest(path)
        case _:
            return ""


def sample_index(path: Path, kind: Format, moved_by: int = 0) -> str:
    """A digest of where a film's samples lie and of what it says of itself; none is read.

    Args:
        path: the film.
        kind: its format.
        moved_by: how much further back they lie than they are to be taken for, in bytes.

    Raises:
        FileRefused: it cannot be read.
    """
    from countermark.media import film

    return film.index_digest(path, kind, moved_by)
