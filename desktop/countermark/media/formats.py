"""The one table of formats: what each is called, how it is recognised, what it can carry."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from countermark.base.errors import FileRefused, plain_os_error
from countermark.media.beginnings import Container, container_of


class Decoder(StrEnum):
    """What shows that a file is whole, and what it looks like small."""

    PICTURE = "picture"
    FILM = "film"
    DRAWING = "drawing"
    DOCUMENT = "document"
    RAW = "raw"
    NONE = "none"


@dataclass(frozen=True)
class Format:
    """One file format.

    Attributes:
        name: for people (`JPEG`).
        media_type: IANA media type; what the credential library is told.
        suffixes: lower case, with the dot; the first is the usual one.
        containers: what its content may begin as; empty if anything goes.
        embeds: whether a credential can lie in the file itself, so that independent readers accept
            it (measured); for all others it lies in a sidecar beside the file.
        embeds_up_to: bytes of the largest file whose credential is embedded within 400 MB of memory
            (measured); a larger one gets a sidecar. None for any size.
        rewrites_up_to: the same where the credential library has to rewrite the file, and takes
            more memory than signing it in one reading does.
        updates: whether an update manifest holds, as the longer manifest moves nothing that the
            earlier one bound (measured with two engines).
        carries_xmp: whether an XMP packet can be written into the file without touching the rest.
        has_thumbnail: whether there is a picture to show for it.
        decoder: who reads it.
        gathered: whether adding a folder takes it along; office documents are taken by name only.
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    containers: frozenset[Container]
    embeds: bool = False
    embeds_up_to: int | None = None
    rewrites_up_to: int | None = None
    updates: bool = False
    carries_xmp: bool = False
    has_thumbnail: bool = True
    decoder: Decoder = Decoder.PICTURE
    gathered: bool = True


def _format(
    name: str, media_type: str, suffixes: str, *containers: Container, **columns: object
) -> Format:
    return Format(name, media_type, tuple(suffixes.split()), frozenset(containers), **columns)  # type: ignore[arg-type]  # the columns are checked by the class


_C = Container
_MIB = 1 << 20
_FILM, _NONE = Decoder.FILM, Decoder.NONE

JPEG = _format(
    "JPEG",
    "image/jpeg",
    ".jpg .jpeg .jpe .jfif",
    _C.JPEG,
    embeds=True,
    embeds_up_to=128 * _MIB,
    updates=True,
    carries_xmp=True,
)
PNG = _format("PNG", "image/png", ".png", _C.PNG, embeds=True, updates=True, carries_xmp=True)
WEBP = _format(
    "WebP", "image/webp", ".webp", _C.WEBP, embeds=True, embeds_up_to=96 * _MIB, carries_xmp=True
)
TIFF = _format(
    "TIFF", "image/tiff", ".tif .tiff .btf", _C.TIFF, _C.BIG_TIFF, embeds=True, carries_xmp=True
)
DNG = _format(
    "DNG", "image/x-adobe-dng", ".dng", _C.TIFF,
    embeds=True, carries_xmp=True, decoder=Decoder.RAW,
)  # fmt: skip
GIF = _format(
    "GIF", "image/gif", ".gif", _C.GIF, embeds=True, embeds_up_to=128 * _MIB, updates=True
)
SVG = _format(
    "SVG",
    "image/svg+xml",
    ".svg",
    _C.SVG,
    embeds=True,
    embeds_up_to=48 * _MIB,
    decoder=Decoder.DRAWING,
)
AVIF = _format(
    "AVIF", "image/avif", ".avif", _C.AVIF, embeds=True, updates=True, embeds_up_to=128 * _MIB
)
HEIC = _format(
    "HEIC",
    "image/heic",
    ".heic .heif .hif",
    _C.HEIC,
    embeds=True,
    updates=True,
    embeds_up_to=128 * _MIB,
)
MP4 = _format("MP4", "video/mp4", ".mp4 .m4v", _C.FILM, embeds=True, updates=True, decoder=_FILM)
MOV = _format(
    "MOV",
    "video/quicktime",
    ".mov .qt",
    _C.FILM,
    embeds=True,
    updates=True,
    decoder=_FILM,
)
M4A = _format("M4A", "audio/mp4", ".m4a .m4b", _C.FILM, embeds=True, updates=True, decoder=_FILM)
WAV = _format(
    "WAV", "audio/wav", ".wav .bwf", _C.WAVE, _C.LONG_WAVE,
    embeds=True, rewrites_up_to=64 * _MIB, has_thumbnail=False, decoder=_FILM,
)  # fmt: skip
AVI = _format(
    "AVI", "video/x-msvideo", ".avi", _C.AVI, embeds=True, rewrites_up_to=64 * _MIB, decoder=_FILM
)
MP3 = _format(
    "MP3",
    "audio/mpeg",
    ".mp3",
    _C.ID3,
    _C.MPEG_AUDIO,
    embeds=True,
    embeds_up_to=96 * _MIB,
    decoder=_FILM,
)
FLAC = _format(
    "FLAC",
    "audio/flac",
    ".flac",
    _C.FLAC,
    _C.ID3,
    embeds=True,
    embeds_up_to=128 * _MIB,
    decoder=_FILM,
)
PDF = _format(
    "PDF",
    "application/pdf",
    ".pdf",
    _C.PDF,
    embeds=True,
    embeds_up_to=48 * _MIB,
    decoder=Decoder.DOCUMENT,
)
RAW = _format(
    "Camera RAW",
    "image/x-raw",
    ".nef .cr2 .cr3 .crw .arw .sr2 .srf .orf .rw2 .raf .pef .srw .nrw .iiq .3fr .fff .erf .mrw .x3f"
    " .kdc .dcr .mef .mos .rwl .gpr",
    decoder=Decoder.RAW,
)
PSD = _format("Photoshop", "image/vnd.adobe.photoshop", ".psd .psb", _C.PSD)
BMP = _format("BMP", "image/bmp", ".bmp .dib", _C.BMP)
JPEG_2000 = _format("JPEG 2000", "image/jp2", ".jp2 .j2k .jpf .jpx", _C.JPEG_2000)
JPEG_XL = _format("JPEG XL", "image/jxl", ".jxl", _C.JPEG_XL, has_thumbnail=False, decoder=_NONE)
OGG = _format("Ogg", "audio/ogg", ".ogg .oga .opus", _C.OGG, has_thumbnail=False, decoder=_FILM)
OGV = _format("Ogg video", "video/ogg", ".ogv", _C.OGG, decoder=_FILM)
AIFF = _format("AIFF", "audio/aiff", ".aif .aiff", _C.AIFF, has_thumbnail=False, decoder=_FILM)
MKV = _format("Matroska", "video/x-matroska", ".mkv .mka", _C.MATROSKA, decoder=_FILM)
WEBM = _format("WebM", "video/webm", ".webm", _C.MATROSKA, decoder=_FILM)
THREE_GP = _format("3GP", "video/3gpp", ".3gp .3g2", _C.FILM, decoder=_FILM)
EPUB = _format("EPUB", "application/epub+zip", ".epub", _C.ZIP, has_thumbnail=False, decoder=_NONE)
OFFICE = _format(
    "Office",
    "application/x-office",
    ".docx .xlsx .pptx .odt .ods .odp .odg .doc .xls .ppt",
    has_thumbnail=False,
    decoder=_NONE,
    gathered=False,
)
PLAIN = _format(
    "File",
    "application/octet-stream",
    "",
    has_thumbnail=False,
    decoder=_NONE,
    gathered=False,
)

FORMATS: tuple[Format, ...] = (
    JPEG, PNG, WEBP, TIFF, DNG, GIF, SVG, AVIF, HEIC, MP4, MOV, M4A, WAV, AVI, MP3, FLAC, PDF,
    RAW, PSD, BMP, JPEG_2000, JPEG_XL, OGG, OGV, AIFF, MKV, WEBM, THREE_GP, EPUB, OFFICE, PLAIN,
)  # fmt: skip
"""All of them: those that take an embedded credential first."""

_BY_SUFFIX = {suffix: item for item in FORMATS for suffix in item.suffixes}
_BY_MEDIA_TYPE = {item.media_type: item for item in FORMATS}
_HEAD = 4096


def format_of_media_type(media_type: str) -> Format:
    """The format of a media type found in the catalogue.

    Raises:
        KeyError: no such format.
    """
    return _BY_MEDIA_TYPE[media_type]


def format_of_suffix(path: Path) -> Format | None:
    """What a file's name says it is; None for a name that the table does not know."""
    return format_of_name(path.name)


def format_of_name(name: str) -> Format | None:
    """As `format_of_suffix`, for a name alone, which is quicker to have."""
    stem, dot, suffix = name.rpartition(".")
    return _BY_SUFFIX.get(dot + suffix.lower()) if stem else None


def sniff(head: bytes) -> Format | None:
    """What a file's first bytes say it is: the first format of the table that begins so.

    Args:
        head: as `read_head` gives it, or less.
    """
    found = container_of(head)
    if found is None:
        return None
    return next(item for item in FORMATS if found in item.containers)


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


def identify(path: Path, head: bytes) -> Format:
    """What a file is, by its content first and by its name where the content leaves a choice.

    Never refuses: a name that lies is believed less than the content, and what neither name nor
    content tells is a plain file.
    """
    named, found = format_of_suffix(path), container_of(head)
    if named is not None and (found in named.containers or not named.containers):
        return named
    return sniff(head) or PLAIN


def recognise(path: Path) -> Format:
    """The format of a file, if name and content agree.

    Raises:
        FileRefused: unreadable, empty, or not what its name says.
    """
    head = read_head(path)
    if not head:
        raise FileRefused("The file is empty.")
    # A name that says nothing is not taken for a picture: camera RAW looks like TIFF.
    named = format_of_suffix(path) or PLAIN
    if not named.containers or container_of(head) in named.containers:
        return named
    found = sniff(head)
    if found is None:
        raise FileRefused(f"The name says {named.name}, but the content is not.")
    raise FileRefused(
        f"The name says {named.name}, but the content is {found.name}.",
        f"Rename it to end in {found.suffixes[0]}.",
    )
