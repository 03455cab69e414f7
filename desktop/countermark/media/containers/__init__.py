"""Where each container keeps its XMP packet (XMP specification part 3), and how to put one there.

Only the packet's own bytes change: everything else in the file is copied as it stands, so that
maker notes, profiles and previews survive to the byte. Packet writing of metadata libraries
rewrites the EXIF block too, and loses parts of it (measured with exiv2 0.28).
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Protocol

from countermark.base.errors import FileRefused
from countermark.media.containers import jpeg, png, tiff, webp
from countermark.media.formats import DNG, JPEG, PNG, TIFF, WEBP, Format


class _Container(Protocol):
    def find_packet(self, source: BinaryIO) -> bytes: ...

    def splice(self, source: BinaryIO, out: BinaryIO, packet: bytes) -> None: ...


_CONTAINERS: dict[Format, _Container] = {JPEG: jpeg, PNG: png, WEBP: webp, TIFF: tiff, DNG: tiff}


def read_packet(path: Path, kind: Format) -> bytes:
    """The XMP packet of a file, or empty.

    Raises:
        FileRefused: the container's structure is broken.
        KeyError: the format carries no XMP.
    """
    with path.open("rb") as source:
        try:
            return _CONTAINERS[kind].find_packet(source)
        except ValueError as error:
            raise FileRefused(f"The {kind.name} file's structure is unusual: {error}.") from error


def copy_with_packet(path: Path, copy: Path, kind: Format, packet: bytes) -> None:
    """Copy a file with its XMP packet replaced, or added if it had none.

    Raises:
        FileRefused: the container's structure is broken, or the packet does not fit.
        OSError: the copy cannot be written.
        KeyError: the format carries no XMP.
    """
    with path.open("rb") as source, copy.open("xb") as out:
        try:
            _CONTAINERS[kind].splice(source, out, packet)
        except ValueError as error:
            raise FileRefused(f"The {kind.name} file's structure is unusual: {error}.") from error
