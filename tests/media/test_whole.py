"""Whether a file is cut short is told from its structure, as surely as decoding tells it."""

import random
import struct

import pytest
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.media.content import examine, glance
from countermark.media.formats import (
    AVIF,
    BMP,
    DNG,
    GIF,
    HEIC,
    JPEG,
    PNG,
    RAW,
    TIFF,
    format_of_suffix,
    recognise,
)
from countermark.media.whole import is_cut_short
from tests.conftest import data_folder
from tests.media.samples import (
    CONTAINERS,
    OTHERS,
    drawing,
    exif,
    multi_picture,
    png_chunk,
    saved,
    segment,
    tiff,
)

EVERY = CONTAINERS | OTHERS
PLACES = 25  # where each sample is cut


@pytest.fixture
def put(tmp_path):
    """Write a file, give its path and format."""

    def write(data: bytes, suffix: str = ".jpg"):
        path = tmp_path / f"picture{suffix}"
        path.write_bytes(data)
        return path, format_of_suffix(path)

    return write


def noise(size=(90, 70)) -> Image.Image:
    """A picture whose data are long."""
    random.seed(7)
    return Image.frombytes("RGB", size, random.randbytes(size[0] * size[1] * 3))


@pytest.mark.parametrize("name", EVERY)
def test_a_glance_tells_what_decoding_tells(name, put):
    sample = EVERY[name]
    path, kind = put(sample.data, sample.suffix)
    assert not is_cut_short(path, kind)
    assert glance(path, kind) == examine(path, kind)


def missed(name: str) -> int:
    """How many bytes at a sample's end nobody misses who wants the picture."""
    sample = EVERY[name]
    behind = sample.data.partition(b"\xff\xd9\xff\xd8")[2] if "preview" in name else b""
    unread = 40 if sample.format is TIFF else 0  # values of a directory that are no places
    return (
        len(behind) + 2 * bool(behind) + unread + len(b"behind") * sample.data.endswith(b"behind")
    )


@pytest.mark.parametrize("name", EVERY)
def test_a_picture_cut_anywhere_is_refused(name, put):
    sample = EVERY[name]
    needed = len(sample.data) - missed(name)
    places = random.Random(name).sample(range(1, needed), min(PLACES, needed - 1))
    for length in [*places, needed - 1]:
        path, kind = put(sample.data[:length], sample.suffix)
        with pytest.raises(FileRefused):
            glance(path, kind)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "TIFF", "WEBP", "AVIF"])
def test_a_large_picture_cut_in_half_is_refused(form, put):
    data = saved(noise((600, 400)), form)
    path, kind = put(data[: len(data) // 2], f".{form.lower()}")
    with pytest.raises(FileRefused, match=f"The {kind.name} file is damaged or incomplete"):
        glance(path, kind)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "TIFF", "WEBP", "AVIF"])
def test_junk_under_a_right_beginning_is_refused(form, put):
    data = saved(noise(), form)
    junk = random.Random(form).randbytes(50_000)
    with pytest.raises(FileRefused):
        glance(*put(data[:12] + junk, f".{form.lower()}"))


@pytest.mark.parametrize("progressive", [True, False])
def test_a_jpeg_without_its_end_marker_is_refused(progressive, put):
    data = saved(drawing(), "JPEG", progressive=progressive)
    with pytest.raises(FileRefused, match="incomplete"):
        glance(*put(data[:-2]))


def test_a_download_that_was_never_filled_is_refused(put):
    data = saved(noise((600, 400)), "JPEG")
    half = len(data) // 2
    with pytest.raises(FileRefused, match="incomplete"):
        glance(*put(data[:half] + bytes(half)))


def with_small_picture_in_exif() -> bytes:
    plain = saved(noise(), "JPEG", exif=exif())
    return plain[:2] + segment(0xE1, b"Exif\x00\x00" + saved(drawing(), "JPEG")) + plain[2:]


def test_the_end_of_a_thumbnail_is_not_the_pictures(put):
    data = with_small_picture_in_exif()
    assert glance(*put(data)).width == 90
    with pytest.raises(FileRefused, match="incomplete"):
        glance(*put(data[:-2]))


def test_a_preview_behind_the_picture_may_be_cut(put):
    data = multi_picture()
    assert glance(*put(data[:-20])).width == 60


def test_the_end_marker_is_found_wherever_the_reading_parts(put):
    """Behind the picture lies more than one part of the search, of every length around it."""
    data = saved(drawing(), "JPEG")
    for behind in (65_533, 65_534, 65_535, 65_536, 65_537, 200_000):
        assert not is_cut_short(*put(data + bytes(behind)))
        assert is_cut_short(*put(data[:-1] + bytes(behind)))


def test_bytes_between_segments_are_passed_over_but_not_for_ever(put):
    data = saved(drawing(), "JPEG")
    first = 20  # bytes up to the end of the first segment
    assert not is_cut_short(*put(data[:first] + b"\x00odd\xff\xff" + data[first:]))
    assert is_cut_short(*put(data[:first] + bytes(100_000) + data[first:]))


def test_a_jpeg_of_headers_alone_is_refused(put):
    data = saved(drawing(), "JPEG")
    scan = data.index(b"\xff\xda")
    assert is_cut_short(*put(data[:scan]))
    assert is_cut_short(*put(data[:scan] + b"\xff\xd9"))


def test_a_png_whose_chunks_have_no_names_is_refused(put):
    data = saved(noise(), "PNG")
    end = data.index(b"IEND") - 4
    assert is_cut_short(*put(data[:end] + png_chunk(b"\x00\x00\x00\x00", b"") + data[end:], ".png"))


def big_tiff(order: str, *, below: bool = False, short: int = 0) -> bytes:
    """A BigTIFF or, with its picture in a directory below, what a DNG file looks like."""
    pixels = bytes(range(256))
    counts = [(257, 3, 16), (256, 3, 16), (273, 16, 16), (279, 16, len(pixels) + short)]
    return _directories(order, pixels, counts, below)


def _directories(order, pixels, entries, below):
    def directory(items):
        body = b"".join(
            struct.pack(f"{order}HHQ", tag, kind, 1)
            + (struct.pack(f"{order}H6x", value) if kind == 3 else struct.pack(f"{order}Q", value))
            for tag, kind, value in items
        )
        return struct.pack(f"{order}Q", len(items)) + body + struct.pack(f"{order}Q", 0)

    head = struct.pack(f"{order}2sHHHQ", b"II" if order == "<" else b"MM", 43, 8, 0, 272)
    if not below:
        return head + pixels + directory(entries)
    first = directory([(330, 18, 0)])
    return head + pixels + directory([(330, 18, 272 + len(first))]) + directory(entries)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("below", [True, False])
def test_strips_of_a_big_tiff_that_lie_outside_are_missed(order, below, put):
    assert not is_cut_short(*put(big_tiff(order, below=below), ".tif"))
    assert is_cut_short(*put(big_tiff(order, below=below, short=1_000), ".tif"))
    assert is_cut_short(*put(big_tiff(order, below=below)[:-1], ".tif"))
    path, kind = put(big_tiff(order, below=below, short=1_000), ".dng")
    assert kind is DNG
    assert is_cut_short(path, kind)


def test_tiles_of_a_tiff_that_lie_outside_are_missed(put):
    def tiled(length: int) -> bytes:
        return _directories("<", bytes(256), [(324, 16, 16), (325, 16, length)], below=False)

    assert not is_cut_short(*put(tiled(256), ".tif"))
    assert is_cut_short(*put(tiled(5_000), ".tif"))


def test_directories_that_name_each_other_come_to_an_end(put):
    data = bytearray(tiff("<"))
    directory = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, directory)[0]
    struct.pack_into("<I", data, directory + 2 + count * 12, directory)
    assert not is_cut_short(*put(bytes(data), ".tif"))


def test_a_directory_of_too_many_entries_is_none(put):
    data = bytearray(tiff("<"))
    struct.pack_into("<H", data, struct.unpack_from("<I", data, 4)[0], 60_000)
    assert is_cut_short(*put(bytes(data), ".tif"))


def test_a_tiff_of_several_pages_misses_the_last_ones_pixels(put):
    pages = saved(noise(), "TIFF", save_all=True, append_images=[noise(), noise()])
    picture = glance(*put(pages, ".tif"))
    assert picture.frames == 3
    assert "several pages" in picture.obstacle
    with pytest.raises(FileRefused):
        glance(*put(pages[: len(pages) * 2 // 3], ".tif"))


def test_what_takes_no_embedded_credential_is_taken_as_it_is(put):
    data = saved(drawing(), "BMP")
    assert glance(*put(data, ".bmp")).width == 60
    path, kind = put(b"BM" + bytes(3), ".bmp")
    assert kind is BMP
    assert glance(path, kind).width == 0
    path, kind = put(tiff("<")[:-100], ".nef")
    assert kind is RAW
    assert not is_cut_short(path, kind)


def test_what_is_gone_is_refused(tmp_path):
    for kind in (JPEG, PNG, GIF, AVIF, HEIC, BMP):
        with pytest.raises(FileRefused, match=r"exist|gone"):
            glance(tmp_path / "gone", kind)


@pytest.mark.skipif(data_folder() is None, reason="real photographs are not on this machine")
# The program itself passes over what decoders remark; the tests make errors of all warnings.
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_every_real_photograph_is_whole_and_none_of_its_halves_is(real_data, put):
    photos = [path for path in sorted((real_data / "photos").iterdir()) if format_of_suffix(path)]
    assert len(photos) >= 40
    for path in photos:
        kind = recognise(path)
        assert glance(path, kind) == examine(path, kind)
        data = path.read_bytes()
        half, _ = put(data[: len(data) // 2], path.suffix)
        with pytest.raises(FileRefused):
            glance(half, kind)
