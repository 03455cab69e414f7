"""Decoding pictures: whether one is whole, how large it is, and what it looks like small."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pillow_heif
from PIL import Image, ImageOps, TiffImagePlugin

from countermark.base.errors import FileRefused, for_people
from countermark.media.containers import webp
from countermark.media.formats import HEIC, JPEG, PNG, TIFF, WEBP, Format

# The largest cameras of today make 150 megapixels. Pillow refuses twice this number as a
# decompression bomb and warns from this number on; a warning nobody reads is an error here.
Image.MAX_IMAGE_PIXELS = 200_000_000
warnings.simplefilter("error", Image.DecompressionBombWarning)
# Decoders remark on odd metadata in old cameras' files; that is no news to the person.
warnings.filterwarnings("ignore", category=UserWarning, module="PIL")
pillow_heif.register_heif_opener()

_PILLOW_NAMES = {
    "HEIC": "HEIF",
    "Photoshop": "PSD",
    "JPEG 2000": "JPEG2000",
}
_SEVERAL_PAGES = for_people("it has several pages, and programs could no longer open it")
_TRANSPARENT = {"RGBA", "LA", "PA", "La", "RGBa"}


@dataclass(frozen=True)
class Picture:
    """What decoding a file showed.

    Attributes:
        width, height: pixels, as stored (before the EXIF orientation is applied); 0 where there is
            nothing to see.
        frames: pages or animation frames, at least 1.
        thumbnail: a JPEG of the first frame, upright, or empty if none was asked for.
        obstacle: why a credential cannot be embedded without harm, as the end of a sentence, or
            empty.
        seconds: how long a film or a sound lasts; 0 for all else.
    """

    width: int
    height: int
    frames: int
    thumbnail: bytes = b""
    obstacle: str = ""
    seconds: float = 0.0


def decode(path: Path, kind: Format, *, thumbnail: int = 0) -> Picture:
    """Decode every frame, which proves that the file is whole.

    JPEG is decoded at a reduced scale where a thumbnail allows it: all its data is read still.

    Args:
        path: the file.
        kind: its format; nothing else is tried.
        thumbnail: the longer side of the thumbnail wanted, in pixels; 0 for none.

    Raises:
        FileRefused: the file is truncated, damaged or too large to be a picture.
    """
    with opened(path, kind) as image:
        header = _header(image, kind)
        image.draft(None, (thumbnail or 1, thumbnail or 1))
        image.load()
        # Scaling happens in place, but the next frame is painted over this one.
        first = image.copy() if header.frames > 1 else image
        small = jpeg_of(first, thumbnail) if thumbnail else b""
        for frame in range(1, header.frames):
            image.seek(frame)
            image.load()
        if kind is PNG:
            _walk_to_the_end(path)
    return replace(header, thumbnail=small)


def read_header(path: Path, kind: Format) -> Picture:
    """What a picture says of itself before its first pixel; nothing is decoded.

    Raises:
        FileRefused: the file does not begin as one, or is too large to be a picture.
    """
    if kind is WEBP and (known := _still_webp(path)) is not None:
        return known
    with opened(path, kind) as image:
        return _header(image, kind)


@contextmanager
def opened(path: Path, kind: Format) -> Iterator[Image.Image]:
    """A picture of this format, not decoded yet.

    Raises:
        FileRefused: it is not there, damaged or too large, now or while it is used.
    """
    try:
        with Image.open(path, formats=[_pillow_name(kind)]) as image:
            yield image
    except FileNotFoundError as error:
        raise FileRefused(f"The file does not exist: {path}") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise FileRefused("The picture claims to be too large to be one.") from error
    except Exception as error:
        raise FileRefused(
            f"The {kind.name} file is damaged or incomplete.", "Export it again from its source."
        ) from error


def _still_webp(path: Path) -> Picture | None:
    """The header of a WebP file without Pillow; None where that must tell.

    Pillow's decoder takes room for two pictures to tell a size: 192 MB for 24 megapixels.
    """
    try:
        with path.open("rb") as file:
            size = webp.still_size(file)
    except (OSError, ValueError):
        return None
    if size is None or size[0] * size[1] > (Image.MAX_IMAGE_PIXELS or 0):
        return None
    return Picture(*size, frames=1)


def _header(image: Image.Image, kind: Format) -> Picture:
    width, height = _stored_size(image, kind)
    # Cameras append previews (MPO) and bursts; they are no frames of the work.
    single = kind in {JPEG, HEIC}
    frames = 1 if single else max(1, int(getattr(image, "n_frames", 1)))
    pages = kind is TIFF and frames > 1
    return Picture(width, height, frames, obstacle=_SEVERAL_PAGES if pages else "")


def scaled_jpeg(path: Path, kind: Format, side: int) -> bytes:
    """A JPEG of the first frame whose longer side is at most `side` pixels, upright.

    Raises:
        FileRefused: as `decode`.
    """
    with opened(path, kind) as image:
        image.draft(None, (side, side))
        return jpeg_of(image, side)


def _pillow_name(kind: Format) -> str:
    return _PILLOW_NAMES.get(kind.name, kind.name.upper())


def _stored_size(image: Image.Image, kind: Format) -> tuple[int, int]:
    if kind is not TIFF:
        return image.size
    # Pillow turns TIFF files upright by itself.
    tags = image.tag_v2  # type: ignore[attr-defined]  # the class depends on the format
    return int(tags[TiffImagePlugin.IMAGEWIDTH]), int(tags[TiffImagePlugin.IMAGELENGTH])


def _walk_to_the_end(path: Path) -> None:
    """Read a PNG file's chunks: decoding stops at the last pixel, whatever is missing behind."""
    with Image.open(path, formats=["PNG"]) as image:
        image.verify()


def jpeg_of(image: Image.Image, side: int) -> bytes:
    """An opened picture as a small, upright JPEG whose longer side is at most `side` pixels."""
    profile = image.info.get("icc_profile", b"")
    if image.mode in {"I;16B", "I;16L", "I;16N"}:  # read, but not scaled by Pillow
        image = image.convert("I")
    small = image.copy() if max(image.size) <= side else image
    small.thumbnail((side, side), Image.Resampling.BICUBIC, reducing_gap=2.0)
    small = ImageOps.exif_transpose(small)
    if small.mode.startswith(("I", "F")):
        small = eight_bits(small)
    elif small.mode in _TRANSPARENT or "transparency" in small.info:
        small = small.convert("RGBA")
        # The canvas colour of a light table: line art with transparency stays readable on it.
        paper = Image.new("RGB", small.size, (255, 255, 255))
        paper.paste(small, mask=small.getchannel("A"))
        small = paper
    out = io.BytesIO()
    # A profile for ink or grey would turn the colours of what is RGB now.
    fits = profile[16:20] == b"RGB "  # ICC.1, section 7.2.6
    small.convert("RGB").save(out, "JPEG", quality=80, icc_profile=profile if fits else None)
    return out.getvalue()


def eight_bits(image: Image.Image) -> Image.Image:
    """Deeper grey to eight bits by its own range; a plain conversion would clip it to white."""
    low, high = (float(value) for value in image.getextrema())  # type: ignore[arg-type]  # one band
    span = (high - low) or 1.0
    return image.convert("F").point(lambda value: (value - low) * (255.0 / span)).convert("L")
