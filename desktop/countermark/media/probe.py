"""Everything the catalogue wants to know about one file, from one visit to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from countermark.base.errors import FileRefused
from countermark.base.times import from_text
from countermark.media.content import glance
from countermark.media.embedded import embedded_thumbnail
from countermark.media.formats import Decoder, Format, recognise
from countermark.media.payload import fingerprint
from countermark.media.picture import Picture
from countermark.media.quiet import exiv2
from countermark.media.snapshot import Snapshot, take_snapshot
from countermark.media.xmp import read_list, read_property

# Titles and captions that cameras write by themselves and no person meant.
_CAMERA_TEXTS = {
    "olympus digital camera",
    "sanyo digital camera",
    "sony dsc",
    "default",
    "untitled",
    "minolta digital camera",
}


@dataclass(frozen=True)
class Described:
    """What a file's own metadata says; empty where it says nothing.

    Attributes:
        title, caption, creator, notice: texts.
        keywords: in the file's order.
        captured_at: when the picture was taken, `2026-05-14T09:30:00`, the camera's local time.
        camera: maker and model.
        source_type: IPTC digital source type.
        orientation: EXIF orientation, 1 to 8.
    """

    title: str = ""
    caption: str = ""
    creator: str = ""
    notice: str = ""
    keywords: tuple[str, ...] = ()
    captured_at: str = ""
    camera: str = ""
    source_type: str = ""
    orientation: int = 1


@dataclass(frozen=True)
class MediaInfo:
    """One file as it is now.

    Attributes:
        media_type: of its format.
        snapshot: size, time and digest.
        picture: what is in it; its own `thumbnail` is empty.
        described: what it says of itself.
        preview: the small picture that lies in it, an upright JPEG; empty if there is none to rely
            on.
        content: fingerprint of what it shows without its metadata; empty if there is none.
    """

    media_type: str
    snapshot: Snapshot
    picture: Picture
    described: Described
    preview: bytes = b""
    content: str = ""


def probe(path: Path) -> MediaInfo:
    """Recognise, read and describe a file; pictures are not decoded.

    Raises:
        FileRefused: unreadable, incomplete, changing, or not what its name says.
    """
    kind = recognise(path)
    snapshot = take_snapshot(path)
    picture = glance(path, kind)
    said, preview = describe(path, kind), embedded_thumbnail(path, kind, picture)
    content = fingerprint(path, kind)
    info = MediaInfo(kind.media_type, snapshot, picture, said, preview, content)
    if not snapshot.still_at(path):
        raise FileRefused("The file changed while it was being read.", "Try again in a moment.")
    return info


def describe(path: Path, kind: Format) -> Described:
    """The file's own metadata; a file without readable metadata describes itself as nothing."""
    match kind.decoder:
        case Decoder.PICTURE | Decoder.RAW:
            return _describe_picture(path)
        case Decoder.FILM:
            from countermark.media.film import describe_film

            said = describe_film(path, kind)
        case Decoder.DOCUMENT:
            from countermark.media.document import describe_document

            said = describe_document(path)
        case Decoder.DRAWING:
            from countermark.media.drawing import describe_drawing

            said = describe_drawing(path)
        case Decoder.NONE:
            said = {}
    return _described(said)


def _described(said: dict[str, str]) -> Described:
    moment = from_text(said.get("date", ""))
    return Described(
        title=_meant(said.get("title", "")),
        caption=_meant(said.get("caption", "")),
        creator=said.get("creator", ""),
        notice=said.get("notice", ""),
        captured_at=moment.replace(tzinfo=None).isoformat(timespec="seconds") if moment else "",
        camera=said.get("camera", ""),
    )


def _describe_picture(path: Path) -> Described:
    try:
        image = exiv2.ImageFactory.open(str(path.absolute()))
        image.readMetadata()
    except exiv2.Exiv2Error:
        return Described()
    xmp = image.xmpData()
    exif = {datum.key(): datum for datum in image.exifData()}
    maker, model = _text(exif, "Exif.Image.Make"), _text(exif, "Exif.Image.Model")
    camera = model if model.lower().startswith(maker.lower()) else f"{maker} {model}"
    return Described(
        title=_meant(read_property(xmp, "dc", "title") or _iptc(image, "ObjectName")),
        caption=_meant(
            read_property(xmp, "dc", "description") or _text(exif, "Exif.Image.ImageDescription")
        ),
        creator=", ".join(read_list(xmp, "dc", "creator")) or _text(exif, "Exif.Image.Artist"),
        notice=read_property(xmp, "dc", "rights") or _text(exif, "Exif.Image.Copyright"),
        keywords=read_list(xmp, "dc", "subject"),
        captured_at=_captured_at(exif),
        camera=camera.strip(),
        source_type=read_property(xmp, "Iptc4xmpExt", "DigitalSourceType"),
        orientation=_orientation(exif),
    )


def _meant(text: str) -> str:
    return "" if text.strip().lower() in _CAMERA_TEXTS else text.strip()


def _text(exif: dict[str, Any], key: str) -> str:
    return _decoded(exif[key].toString()) if key in exif else ""


def _decoded(text: str) -> str:
    """Text as it was meant: EXIF and IPTC of old programs are often Latin-1, not UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:  # the binding leaves such bytes as halves of surrogate pairs
        text = text.encode("utf-8", "surrogateescape").decode("latin-1")
    return text.strip("\x00 \t\r\n")


def _iptc(image: Any, name: str) -> str:
    for datum in image.iptcData():
        if datum.key() == f"Iptc.Application2.{name}":
            return _decoded(datum.toString())
    return ""


def _captured_at(exif: dict[str, Any]) -> str:
    for key in (
        "Exif.Photo.DateTimeOriginal",
        "Exif.Photo.DateTimeDigitized",
        "Exif.Image.DateTime",
    ):
        try:
            return datetime.strptime(_text(exif, key), "%Y:%m:%d %H:%M:%S").isoformat()  # noqa: DTZ007 - EXIF has no zone
        except ValueError:
            continue
    return ""


def _orientation(exif: dict[str, Any]) -> int:
    text = _text(exif, "Exif.Image.Orientation")
    return int(text) if text.isdigit() and 1 <= int(text) <= 8 else 1
