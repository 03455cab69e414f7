"""A TIFF file decoded band by band looks as it does decoded at once."""

import io
import random
import struct

import pytest
from PIL import Image, ImageChops, ImageStat

from countermark.base.errors import FileRefused
from countermark.media import bands
from countermark.media.bands import thumbnail_by_bands
from countermark.media.formats import PNG, TIFF
from countermark.media.picture import scaled_jpeg
from tests.media.samples import CONTAINERS, drawing, saved
from tests.media.test_picture import opened

SIZE = (333, 257)


@pytest.fixture(autouse=True)
def _small_bands(monkeypatch):
    """Of some rows of the pictures here."""
    monkeypatch.setattr(bands, "_PIXELS", 20 * SIZE[0])


@pytest.fixture
def put(tmp_path):
    def write(data: bytes):
        path = tmp_path / "picture.tif"
        path.write_bytes(data)
        return path

    return write


def apart(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures differ in the mean, of 255."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "CMYK"])
@pytest.mark.parametrize(
    "compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"]
)
def test_it_looks_as_decoded_at_once(mode, compression, put):
    mode = "RGB" if compression == "jpeg" else mode  # which knows no transparency
    path = put(saved(drawing(SIZE, mode), "TIFF", compression=compression, strip_size=4_000))
    found = opened(thumbnail_by_bands(path, TIFF, 60))
    expected = opened(scaled_jpeg(path, TIFF, 60))
    assert found.size == expected.size
    assert apart(found, expected) < 6


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_upright(orientation, put):
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = put(saved(drawing(SIZE), "TIFF", compression="tiff_lzw", exif=exif, strip_size=4_000))
    found = opened(thumbnail_by_bands(path, TIFF, 60))
    expected = opened(scaled_jpeg(path, TIFF, 60))
    assert found.size == expected.size
    assert apart(found, expected) < 6


def test_tiles_are_parted_too(put):
    path = put(tiled(drawing(SIZE), 16))
    found = opened(thumbnail_by_bands(path, TIFF, 60))
    assert found.size == (60, 46)
    assert apart(found, opened(scaled_jpeg(path, TIFF, 60))) < 6


def tiled(image: Image.Image, side: int) -> bytes:
    """A TIFF file in tiles of this side."""
    width, height = image.size
    tiles = [
        image.crop((x, y, x + side, y + side)).tobytes()
        for y in range(0, height, side)
        for x in range(0, width, side)
    ]
    count, at = len(tiles), 8 + sum(map(len, tiles))
    lists = at + 2 + 10 * 12 + 4
    entries = [
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, lists), (259, 4, 1, 1),
        (262, 4, 1, 2), (277, 4, 1, 3), (322, 4, 1, side), (323, 4, 1, side),
        (324, 4, count, lists + 8), (325, 4, count, lists + 8 + 4 * count),
    ]  # fmt: skip
    length = side * side * 3
    return (
        struct.pack("<2sHI", b"II", 42, at)
        + b"".join(tiles)
        + struct.pack("<H", len(entries))
        + b"".join(struct.pack("<HHII", *entry) for entry in entries)
        + struct.pack("<I3H2x", 0, 8, 8, 8)
        + struct.pack(f"<{count}I", *(8 + number * length for number in range(count)))
        + struct.pack(f"<{count}I", *[length] * count)
    )


def test_what_cannot_be_parted_gives_none(put):
    assert thumbnail_by_bands(put(saved(drawing(SIZE), "PNG")), PNG, 60) == b""
    pages = saved(drawing(SIZE), "TIFF", save_all=True, append_images=[drawing(SIZE)])
    assert thumbnail_by_bands(put(pages), TIFF, 60) == b""
    one_strip = saved(drawing(SIZE), "TIFF", compression="tiff_lzw", strip_size=1 << 20)
    assert thumbnail_by_bands(put(one_strip), TIFF, 60) == b""
    assert thumbnail_by_bands(put(saved(drawing(SIZE, "L"), "TIFF")), TIFF, 60) == b""


def test_a_profile_is_kept(put):
    sample = CONTAINERS["jpeg with exif, profile, comment"]
    with Image.open(io.BytesIO(sample.data)) as image:
        profile = image.info["icc_profile"]
    path = put(saved(drawing(SIZE), "TIFF", icc_profile=profile, strip_size=4_000))
    assert opened(thumbnail_by_bands(path, TIFF, 60)).info["icc_profile"] == profile


def test_a_damaged_strip_is_found_wherever_it_is(put):
    random.seed(3)
    noise = Image.frombytes("RGB", SIZE, random.randbytes(SIZE[0] * SIZE[1] * 3))
    data = saved(noise, "TIFF", compression="tiff_adobe_deflate", strip_size=4_000)
    for part in (0.3, 0.6, 0.9):
        at = int(len(data) * part)
        broken = data[:at] + bytes(64) + data[at + 64 :]
        with pytest.raises(FileRefused, match="damaged"):
            thumbnail_by_bands(put(broken), TIFF, 60)
