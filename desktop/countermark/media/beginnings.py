"""What a file's first bytes tell: the container it is, whatever its name says."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum


class Container(StrEnum):
    """How a file begins. Several formats may share one container."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    BIG_TIFF = "bigtiff"
    GIF = "gif"
    SVG = "svg"
    AVIF = "avif"
    HEIC = "heic"
    FILM = "film"
    WAVE = "wave"
    LONG_WAVE = "long-wave"
    AVI = "avi"
    ID3 = "id3"
    MPEG_AUDIO = "mpeg-audio"
    FLAC = "flac"
    PDF = "pdf"
    PSD = "psd"
    BMP = "bmp"
    JPEG_2000 = "jpeg-2000"
    JPEG_XL = "jpeg-xl"
    OGG = "ogg"
    AIFF = "aiff"
    MATROSKA = "matroska"
    ZIP = "zip"


_BEGINNINGS: tuple[tuple[bytes, Container], ...] = (
    (b"\xff\xd8\xff", Container.JPEG),
    (b"\x89PNG\r\n\x1a\n", Container.PNG),
    (b"II*\x00", Container.TIFF),
    (b"MM\x00*", Container.TIFF),
    (b"II+\x00", Container.BIG_TIFF),
    (b"MM\x00+", Container.BIG_TIFF),
    (b"GIF87a", Container.GIF),
    (b"GIF89a", Container.GIF),
    (b"RF64", Container.LONG_WAVE),
    (b"BW64", Container.LONG_WAVE),
    (b"ID3", Container.ID3),
    (b"fLaC", Container.FLAC),
    (b"8BPS", Container.PSD),
    (b"BM", Container.BMP),
    (b"\x00\x00\x00\x0cjP  ", Container.JPEG_2000),
    (b"\xff\x4f\xff\x51", Container.JPEG_2000),
    (b"\xff\x0a", Container.JPEG_XL),
    (b"\x00\x00\x00\x0cJXL ", Container.JPEG_XL),
    (b"OggS", Container.OGG),
    (b"\x1aE\xdf\xa3", Container.MATROSKA),
    (b"PK\x03\x04", Container.ZIP),
)
_RIFF = {b"WEBP": Container.WEBP, b"WAVE": Container.WAVE, b"AVI ": Container.AVI}
# ISO/IEC 23008-12, annex B; the two that begin with `m` are any picture, named by another brand.
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_AVIF_BRANDS = {b"avif", b"avis"}
_CAMERA_RAW_BRAND = b"crx "
# QuickTime files of before 2001 begin with one of their boxes.
_OLD_QUICKTIME = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
_PDF_WITHIN = 1024  # ISO 32000-2, annex I, note 1: readers look that far


def container_of(head: bytes) -> Container | None:
    """The container that these first bytes belong to, or None."""
    for beginning, container in _BEGINNINGS:
        if head.startswith(beginning):
            return container
    return _chunked(head) or _boxed(head) or _searched(head)


def _chunked(head: bytes) -> Container | None:
    """RIFF, and IFF, which it was made after: what it holds is named behind the length."""
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    is_aiff = head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}
    return Container.AIFF if is_aiff else None


def _searched(head: bytes) -> Container | None:
    """What may begin with something else."""
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Container.PDF
    if _is_svg(head):
        return Container.SVG
    # ISO/IEC 11172-3, section 2.4.1.3: eleven ones, any version, layer III.
    is_audio = len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2
    return Container.MPEG_AUDIO if is_audio else None


def _boxed(head: bytes) -> Container | None:
    """ISO/IEC 14496-12, section 4.3: the brands of a file of boxes."""
    if head[4:8] != b"ftyp":
        return Container.FILM if head[4:8] in _OLD_QUICKTIME else None
    brands = set(_brands(head))
    if not brands or _CAMERA_RAW_BRAND in brands:
        return None
    if brands & _AVIF_BRANDS and head[8:12] not in _HEIC_BRANDS - {b"mif1", b"msf1"}:
        return Container.AVIF if head[8:12] in _AVIF_BRANDS | _HEIC_BRANDS else Container.FILM
    return Container.HEIC if head[8:12] in _HEIC_BRANDS else Container.FILM


def _brands(head: bytes) -> Iterator[bytes]:
    length = int.from_bytes(head[:4], "big")
    for at in range(8, min(length, len(head)) - 3, 4):
        if at != 12:  # the version of the first brand
            yield head[at : at + 4]


def _is_svg(head: bytes) -> bool:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return text.startswith(b"<") and b"<svg" in text
