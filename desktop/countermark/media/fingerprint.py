"""ISCC codes (ISO 24138): what finds a work again where its metadata was taken away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import iscc_lib
from PIL import Image, ImageChops, ImageOps

from countermark.base.errors import FileRefused, plain_os_error
from countermark.media.formats import Decoder, Format
from countermark.media.memory import is_too_large_to_decode
from countermark.media.picture import eight_bits, opened

_PART = 1 << 20
_SIDE = 32  # pixels; ISO 24138, section 5.4: the Image-Code is made from 32 by 32 grey values
_WHITE = (255, 255, 255)
# Of 64. Two that were written anew differ in a few bits at most; different ones in about half.
_MOST_BITS = 6


@dataclass(frozen=True)
class Codes:
    """The codes of one file.

    Attributes:
        content: the Content-Code, which stays when metadata is written or taken away, a credential
            is embedded, or the picture is scaled and compressed anew; empty for what is no picture.
        iscc: the ISCC-CODE: content, data and exact instance in one.
    """

    content: str
    iscc: str


def codes_of(path: Path, kind: Format) -> Codes:
    """Read a file once for its data, and decode it if it is a picture.

    Sounds, films and texts have Content-Codes too, but of features (Chromaprint, MPEG-7, plain
    text) that nothing here extracts. A picture whose decoding takes too much memory has none.

    Raises:
        FileRefused: it cannot be read, or is damaged.
    """
    hasher = iscc_lib.SumHasher()
    try:
        with path.open("rb") as file:
            while part := file.read(_PART):
                hasher.update(part)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
    units = hasher.finalize(add_units=True)["units"]
    content = _image_code(path, kind)
    return Codes(
        content, iscc_lib.gen_iscc_code_v0([content, *units] if content else units)["iscc"]
    )


def is_same_content(one: str, other: str) -> bool:
    """Whether two Content-Codes are those of one picture, perhaps scaled or compressed anew."""
    if not one or not other:
        return False
    left, right = iscc_lib.iscc_decode(one), iscc_lib.iscc_decode(other)
    if left[:2] != right[:2]:
        return False
    pairs = zip(left[4], right[4], strict=False)
    return sum((a ^ b).bit_count() for a, b in pairs) <= _MOST_BITS


def _image_code(path: Path, kind: Format) -> str:
    if kind.decoder is not Decoder.PICTURE or is_too_large_to_decode(path, kind):
        return ""
    with opened(path, kind) as image:
        return str(iscc_lib.gen_image_code_v0(_grey_values(image))["iscc"])


def _grey_values(image: Image.Image) -> bytes:
    """The picture as the Image-Code wants it (ISO 24138; IEP-0004, "Processing"), in this order:
    upright, on white, without a border of one colour, grey, 32 by 32.
    """
    if image.mode.startswith(("I", "F")):
        image = eight_bits(image)
    flat = _on_white(ImageOps.exif_transpose(image))
    return (
        _without_border(flat)
        .convert("L")
        .resize((_SIDE, _SIDE), Image.Resampling.BICUBIC)
        .tobytes()
    )


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    layered = image.convert("RGBA")
    paper = Image.new("RGB", image.size, _WHITE)
    paper.paste(layered, mask=layered.getchannel("A"))
    return paper


def _without_border(image: Image.Image) -> Image.Image:
    corner = image.getpixel((0, 0))
    width, height = image.size
    edges = [
        (0, 0, width, 1),
        (0, height - 1, width, height),
        (0, 0, 1, height),
        (width - 1, 0, width, height),
    ]
    # Only if an edge is of one colour is there something to trim, and the whole to compare.
    if all(_differs(image.crop(edge), corner) for edge in edges):
        return image
    box = _differs(image, corner)
    return image.crop(box) if box else image


def _differs(image: Image.Image, colour: object) -> tuple[int, int, int, int] | None:
    return ImageChops.difference(image, Image.new(image.mode, image.size, colour)).getbbox()  # type: ignore[arg-type]  # a pixel of this mode
