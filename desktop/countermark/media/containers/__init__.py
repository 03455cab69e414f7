"""Where each container keeps its XMP packet and its credential, and how to put them there.

Only the bytes of packet and credential change: everything else in the file is copied as it stands,
so that maker notes, profiles and previews survive to the byte. Packet writing of metadata libraries
rewrites the EXIF block too, and loses parts of it (measured with exiv2 0.28).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

from countermark.base.errors import FileRefused
from countermark.media.containers import bmff, jpeg, png, riff, tiff, webp
from countermark.media.containers.layout import Part, write_parts
from countermark.media.formats import AVI, DNG, JPEG, M4A, MOV, MP4, PNG, TIFF, WAV, WEBP, Format


class Container(Protocol):
    """What a module of this package does; each raises ValueError for a broken structure."""

    def find_packet(self, source: BinaryIO) -> bytes:
        """The XMP packet, or empty."""
        ...

    def has_credential(self, source: BinaryIO) -> bool:
        """Whether a credential lies in the file."""
        ...

    def layout(self, source: BinaryIO, packet: bytes | None, room: int) -> Sequence[Part]:
        """The file's parts with another packet (None: its own) and room (0: none) for a credential.

        Room is asked for in the form that `EMBEDDABLE` names.
        """
        ...


_CONTAINERS: dict[Format, Container] = {
    JPEG: jpeg,
    PNG: png,
    WEBP: webp,
    TIFF: tiff,
    DNG: tiff,
    WAV: riff,
    AVI: riff,
    MP4: bmff,
    MOV: bmff,
    M4A: bmff,
}


def container_for(kind: Format) -> Container | None:
    """The module for a format; None if there is none."""
    return _CONTAINERS.get(kind)


def moves_samples(kind: Format) -> bool:
    """Whether room for a credential moves the samples of a film, so that its index is moved too."""
    return _CONTAINERS.get(kind) is bmff


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
    with path.open("rb") as source, copy.open("xb", buffering=0) as out:
        try:
            write_parts(source, out, _CONTAINERS[kind].layout(source, packet, 0))
        except ValueError as error:
            raise FileRefused(f"The {kind.name} file's structure is unusual: {error}.") from error
