"""The one table of formats: what each is called, how it is recognised, what it can carry."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import FileRefused, plain_os_error


@dataclass(frozen=True)
class Format:
    """One file format.

    Attributes:
        name: for people (`JPEG`).
        media_type: IANA media type; what the credential library is told.
        suffixes: lower case, with the dot; the first is the usual one.
        carries_xmp: whether an XMP packet can be written into the file without touching the
            pixels (measured with exiv2; GIF and AVIF cannot).
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    carries_xmp: bool


JPEG = Format("JPEG", "image/jpeg", (".jpg", ".jpeg", ".jpe", ".jfif"), carries_xmp=True)
PNG = Format("PNG", "image/png", (".png",), carries_xmp=True)
WEBP = Format("WebP", "image/webp", (".webp",), carries_xmp=True)
TIFF = Format("TIFF", "image/tiff", (".tif", ".tiff"), carries_xmp=True)
AVIF = Format("AVIF", "image/avif", (".avif",), carries_xmp=False)
GIF = Format("GIF", "image/gif", (".gif",), carries_xmp=False)

FORMATS: tuple[Format, ...] = (JPEG, PNG, WEBP, TIFF, AVIF, GIF)
"""The formats that take an embedded credential."""

_BY_SUFFIX = {suffix: item for item in FORMATS for suffix in item.suffixes}
_BY_MEDIA_TYPE = {item.media_type: item for item in FORMATS}
_HEAD = 32
_BEGINNINGS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
)


def format_of_media_type(media_type: str) -> Format:
    """The format of a media type found in the catalogue.

    Raises:
        KeyError: no such format.
    """
    return _BY_MEDIA_TYPE[media_type]


def format_of_suffix(path: Path) -> Format | None:
    """What a file's name says it is."""
    return _BY_SUFFIX.get(path.suffix.lower())


def supported_names() -> str:
    """`JPEG, PNG, … and GIF`."""
    *first, last = (item.name for item in FORMATS)
    return f"{', '.join(first)} and {last}"


def sniff(head: bytes) -> Format | None:
    """What a file's first bytes say it is (at least 32 of them, if it has as many)."""
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp" and _is_avif(head):
        return AVIF
    return None


def _is_avif(head: bytes) -> bool:
    length = int.from_bytes(head[:4], "big")
    brands: Iterable[bytes] = (head[at : at + 4] for at in range(8, min(length, len(head)), 4))
    return any(brand in {b"avif", b"avis"} for brand in brands)


def read_head(path: Path) -> bytes:
    """The first bytes of a file, for `sniff`.

    Raises:
        FileRefused: it cannot be read, or is a pipe or a device, which might never answer.
    """
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise FileRefused(f"This is not an ordinary file: {path}")
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error


def recognise(path: Path) -> Format:
    """The format of a file, if name and content agree.

    Raises:
        FileRefused: unreadable, empty, not supported, or not what its name says.
    """
    named = format_of_suffix(path)
    if named is None:
        # A name that says nothing is not trusted to be a picture: camera RAW looks like TIFF.
        raise FileRefused(
            f"{path.suffix.lstrip('.').upper() or 'This kind of'} files are not supported yet.",
            f"Supported are {supported_names()}.",
        )
    head = read_head(path)
    if not head:
        raise FileRefused("The file is empty.")
    found = sniff(head)
    if found is None:
        raise FileRefused(f"The name says {named.name}, but the content is not.")
    if found is not named:
        raise FileRefused(
            f"The name says {named.name}, but the content is {found.name}.",
            f"Rename it to end in {found.suffixes[0]}.",
        )
    return found
