"""What decoding takes is told before it is taken."""

import struct

import pytest
from PIL import Image

from countermark.media import memory
from countermark.media.formats import format_of_suffix
from countermark.media.memory import MOST_DECODED, is_too_large_to_decode
from tests.media.samples import png_chunk, saved
from tests.media.test_picture import bomb


@pytest.fixture
def too_large(tmp_path):
    def ask(data: bytes, suffix: str) -> bool:
        path = tmp_path / f"picture{suffix}"
        path.write_bytes(data)
        return is_too_large_to_decode(path, format_of_suffix(path))

    return ask


def png_header(width: int, height: int, colour: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", b""), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)


GREY, COLOUR, COLOUR_ALPHA = 0, 2, 6


@pytest.mark.parametrize(
    ("size", "colour", "expected"),
    [
        ((6000, 4000), COLOUR, False),
        ((6000, 4000), COLOUR_ALPHA, False),
        ((11_000, 8_000), COLOUR, True),
        ((11_000, 8_000), GREY, False),
        ((8_000, 6_000), COLOUR_ALPHA, True),
    ],
)
def test_the_kind_of_pixel_counts(size, colour, expected, too_large):
    assert too_large(png_header(*size, colour), ".png") == expected


@pytest.mark.parametrize(
    ("form", "options", "bytes_a_pixel"),
    [
        ("JPEG", {}, 0),
        ("JPEG", {"progressive": True}, 6),
        ("WEBP", {}, 17),
        ("AVIF", {}, 10),
        ("PNG", {}, 4),
    ],
)
def test_the_format_counts(form, options, bytes_a_pixel, too_large, monkeypatch):
    data = saved(Image.new("RGB", (100, 100)), form, **options)
    for limit, expected in ((bytes_a_pixel * 10_000, False), (bytes_a_pixel * 10_000 - 1, True)):
        monkeypatch.setattr(memory, "MOST_DECODED", limit)
        assert too_large(data, f".{form.lower()}") == expected


def test_a_tiff_counts_with_its_strips(too_large, monkeypatch):
    data = saved(Image.effect_noise((100, 100), 90), "TIFF", compression="tiff_lzw")
    monkeypatch.setattr(memory, "MOST_DECODED", 10_000 + len(data))
    assert not too_large(data, ".tif")
    monkeypatch.setattr(memory, "MOST_DECODED", 10_000 + len(data) - 1)
    assert too_large(data, ".tif")


def test_what_decoding_refuses_is_left_to_it(too_large):
    assert not too_large(b"no picture", ".png")
    assert not too_large(bomb(60_000, 60_000), ".png")
    assert not too_large(b"%PDF-1.7", ".pdf")


def test_a_worker_stays_small():
    assert MOST_DECODED < 300 << 20
