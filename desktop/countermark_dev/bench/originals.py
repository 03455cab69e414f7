"""Pictures as cameras make them, from a fixed seed: EXIF with a thumbnail, ICC profile, XMP.

One picture costs seconds to make; `variant` makes any number of it that differ in a few bytes.
"""

from __future__ import annotations

import io
import random
import zlib
from functools import cache

from PIL import Image, ImageChops, ImageCms, PngImagePlugin

from countermark.media.quiet import exiv2

TWO_MEGAPIXELS = (1632, 1224)
TWENTY_FOUR_MEGAPIXELS = (6000, 4000)
MARK = b"CM-00000000"
"""The camera's serial number in each picture, which `variant` changes.

It stands beside the picture's data too: pictures that differ in their metadata alone are one work.
"""

# Chosen together so that files have the usual sizes: in bytes a pixel, JPEG 0.37, PNG 2.1,
# WebP 0.28; TIFF is not compressed.
_GRAIN = 19  # of 256 levels; the noise of a sensor at a high sensitivity
_JPEG_QUALITY = 95
_WEBP_QUALITY = 92
_SEED = 2026
_PNG_END = 12  # bytes of the last chunk
_XMP = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"'
    b' xmp:CreatorTool="Bench 1.0"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
_EXIF = {
    "Exif.Image.Make": "Countermark",
    "Exif.Image.Model": "Bench 1",
    "Exif.Photo.DateTimeOriginal": "2026:05:14 09:30:00",
    "Exif.Photo.ExposureTime": "1/250",
    "Exif.Photo.FNumber": "28/10",
    "Exif.Photo.ISOSpeedRatings": "3200",
    "Exif.Photo.ExifVersion": "48 50 51 50",
    "Exif.Photo.LensModel": "Bench 35 mm",
    "Exif.Photo.BodySerialNumber": MARK.decode(),
}


def original(name: str, size: tuple[int, int]) -> bytes:
    """A file of a format by its Pillow name: JPEG, PNG, TIFF or WEBP."""
    picture, out = _photograph(*size), io.BytesIO()
    exif, profile = _exif(), _profile()
    match name:
        case "JPEG":
            picture.save(out, name, quality=_JPEG_QUALITY, exif=exif, icc_profile=profile, xmp=_XMP)
        case "WEBP":
            picture.save(
                out, name, quality=_WEBP_QUALITY, method=1, exif=exif, icc_profile=profile, xmp=_XMP
            )
        case "PNG":
            words = PngImagePlugin.PngInfo()
            words.add_itxt("XML:com.adobe.xmp", _XMP.decode())
            picture.save(out, name, compress_level=1, exif=exif, icc_profile=profile, pnginfo=words)
        case "TIFF":
            tags = Image.Exif()
            tags.load(exif)
            tags[700] = _XMP
            picture.save(out, name, exif=tags, icc_profile=profile)
        case _:
            raise ValueError(name)
    return _marked(name, out.getvalue())


def _marked(name: str, data: bytes) -> bytes:
    """With the mark in a part that no reader knows and that is no metadata."""
    match name:
        case "JPEG":
            at = 2
            while 0xE0 <= data[at + 1] <= 0xEF:  # application segments come first
                at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            segment = b"\xff\xef" + (len(MARK) + 2).to_bytes(2, "big") + MARK
            return data[:at] + segment + data[at:]
        case "PNG":
            body = b"cmNo" + MARK  # ancillary, private (PNG, section 5.4)
            chunk = len(MARK).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
            return data[:-_PNG_END] + chunk + data[-_PNG_END:]
        case "WEBP":
            grown = data + b"CMNO" + len(MARK).to_bytes(4, "little") + MARK + b"\x00"
            return grown[:4] + (len(grown) - 8).to_bytes(4, "little") + grown[8:]
    return data


def variant(data: bytes, number: int) -> bytes:
    """The same file with another serial number: as valid, with another digest."""
    found = bytearray(data)
    at = data.index(MARK)
    while at >= 0:
        found[at : at + len(MARK)] = b"CM-%08d" % number
        if data.startswith(b"\x89PNG"):
            _mend_checksum(found, max(data.rfind(name, 0, at) for name in (b"eXIf", b"cmNo")))
        at = data.find(MARK, at + 1)
    return bytes(found)


def _mend_checksum(png: bytearray, name_at: int) -> None:
    """Of the chunk whose name stands there (PNG, section 5.3)."""
    end = name_at + 4 + int.from_bytes(png[name_at - 4 : name_at], "big")
    png[end : end + 4] = zlib.crc32(png[name_at:end]).to_bytes(4, "big")


@cache
def grain(width: int, height: int) -> Image.Image:
    """Evenly spread noise, the same every time."""
    chance = random.Random(_SEED)  # noqa: S311 - no secret
    # A call gives at most 256 MB.
    noise = b"".join(chance.randbytes(width * 3) for _ in range(height))
    return Image.frombytes("RGB", (width, height), noise)


@cache
def _photograph(width: int, height: int) -> Image.Image:
    """Soft colours with the noise of a sensor."""
    chance = random.Random(_SEED)  # noqa: S311 - no secret
    across, down = width // 100 + 2, height // 100 + 2
    coarse = Image.frombytes("RGB", (across, down), chance.randbytes(across * down * 3))
    soft = coarse.resize((width, height), Image.Resampling.BILINEAR)
    noise = grain(width, height).point([level * _GRAIN // 256 for level in range(256)] * 3)
    return ImageChops.add(soft, noise, offset=-_GRAIN // 2)


@cache
def _exif() -> bytes:
    """An EXIF block with an embedded thumbnail, as cameras write it."""
    small, out = io.BytesIO(), io.BytesIO()
    _photograph(160, 120).save(small, "JPEG", quality=75)
    Image.new("RGB", (8, 8)).save(out, "JPEG")
    image = exiv2.ImageFactory.open(out.getvalue())
    image.readMetadata()
    data = image.exifData()
    for key, value in _EXIF.items():
        data[key] = value
    exiv2.ExifThumb(data).setJpegThumbnail(small.getvalue())
    image.writeMetadata()
    with Image.open(io.BytesIO(bytes(image.io().data()))) as described:
        exif: bytes = described.info["exif"]
    return exif


@cache
def _profile() -> bytes:
    """An sRGB profile; its date is fixed, as it would be the one of today."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = b"".join(part.to_bytes(2, "big") for part in (2026, 1, 1, 0, 0, 0))
    return bytes(profile)
