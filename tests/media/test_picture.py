"""Decoding: whole pictures pass, damaged and hostile ones are refused, thumbnails look right."""

import io
import struct
import zlib
from itertools import product

import pytest
from PIL import Image, ImageCms, ImageStat

from countermark.base.errors import FileRefused
from countermark.media import picture as picture_module
from countermark.media.formats import GIF, JPEG, PNG, TIFF, WEBP, format_of_suffix
from countermark.media.picture import Picture, decode, read_header, scaled_jpeg
from tests.conftest import data_folder
from tests.media.samples import (
    CONTAINERS,
    OTHERS,
    drawing,
    multi_picture,
    png_chunk,
    saved,
    segment,
)

EVERY = CONTAINERS | OTHERS


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    assert (image.format, image.mode) == ("JPEG", "RGB")
    return image


@pytest.fixture
def put(tmp_path):
    """Write a picture, give its path and format."""

    def write(data: bytes, suffix: str):
        path = tmp_path / f"picture{suffix}"
        path.write_bytes(data)
        return path, format_of_suffix(path)

    return write


@pytest.fixture
def thumbnail(put):
    """The thumbnail of a picture, the way of the grid and the way of signing, which agree."""

    def make(data: bytes, suffix: str, side: int = 32) -> Image.Image:
        path, kind = put(data, suffix)
        made = scaled_jpeg(path, kind, side)
        assert decode(path, kind, thumbnail=side).thumbnail == made
        return opened(made)

    return make


@pytest.mark.parametrize("name", EVERY)
def test_whole_pictures_are_decoded(name, put, thumbnail):
    sample = EVERY[name]
    path, kind = put(sample.data, sample.suffix)
    picture = decode(path, kind)
    with Image.open(path) as image:
        assert (picture.width, picture.height) == image.size
        frames = 1 if kind is JPEG else getattr(image, "n_frames", 1)
    assert picture.frames == frames
    assert picture.thumbnail == b""
    assert max(thumbnail(sample.data, sample.suffix, 16).size) == 16


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("side", [0, 16])
def test_truncated_pictures_are_refused(name, side, put):
    sample = EVERY[name]
    whole = len(sample.data.removesuffix(b"behind"))
    # Behind the last pixel a GIF file only says that it ends, a PNG file has a checksum of its
    # last chunk's name, and in TIFF a directory's values may lie there: nobody misses these.
    last = {GIF: 5, PNG: 5, TIFF: 40}.get(sample.format, 1)
    if "preview" in name:
        last += len(sample.data) - sample.data.index(b"\xff\xd9\xff\xd8")
    lengths = {whole // 10, whole // 2, whole * 9 // 10, whole - 60, whole - last}
    for length in lengths - set(range(whole - last + 1, whole)):
        path, kind = put(sample.data[:length], sample.suffix)
        with pytest.raises(FileRefused, match=f"The {kind.name} file is damaged or incomplete"):
            decode(path, kind, thumbnail=side)


@pytest.mark.parametrize("progressive", [True, False])
def test_a_jpeg_without_its_end_marker_is_refused(progressive, put):
    data = saved(drawing(), "JPEG", progressive=progressive)
    assert data.endswith(b"\xff\xd9")
    with pytest.raises(FileRefused, match="incomplete"):
        decode(*put(data[:-2], ".jpg"))


def test_a_png_whose_pixels_were_changed_is_refused(put):
    data = bytearray(saved(Image.effect_noise((60, 60), 90), "PNG"))
    data[data.index(b"IDAT") + 500] ^= 0x10
    with pytest.raises(FileRefused, match="damaged"):
        decode(*put(bytes(data), ".png"))


def test_a_damaged_last_frame_is_found(put):
    sample = OTHERS["gif animated"]
    with pytest.raises(FileRefused, match="damaged"):
        decode(*put(sample.data[: len(sample.data) - 30], ".gif"))


def test_what_is_not_there_is_called_so(tmp_path):
    with pytest.raises(FileRefused, match="does not exist"):
        decode(tmp_path / "gone.jpg", JPEG)


def test_only_the_format_that_was_recognised_is_tried(put):
    path, _ = put(saved(drawing(), "PNG"), ".jpg")
    with pytest.raises(FileRefused):
        decode(path, JPEG)


def bomb(width: int, height: int) -> bytes:
    """A small PNG file that claims to be large."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    chunks = [(b"IHDR", header), (b"IDAT", pixels), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (15_000, 15_000), (2**30, 1)])
def test_decompression_bombs_are_refused(width, height, put):
    path, kind = put(bomb(width, height), ".png")
    with pytest.raises(FileRefused, match="too large to be one"):
        decode(path, kind)
    with pytest.raises(FileRefused):
        scaled_jpeg(path, kind, 32)


def test_the_limit_is_above_the_largest_cameras():
    assert Image.MAX_IMAGE_PIXELS is not None
    assert 150_000_000 < Image.MAX_IMAGE_PIXELS < 2**30


def deep_grey(form: str) -> Image.Image:
    """A ramp of 16-bit values that all lie above what eight bits can show."""
    values = range(5_000, 65_000, 1_000)
    packed = struct.pack(f"{form}{len(values)}H", *values)
    mode = "I;16" if form == "<" else "I;16B"
    return Image.frombytes(mode, (len(values), 1), packed).resize((len(values), 20))


def assert_ramp(image: Image.Image) -> None:
    """Dark on the left, bright on the right, grey between."""
    across = [image.getpixel((x, image.height // 2))[0] for x in range(image.width)]
    assert across[0] < 30
    assert across[-1] > 225
    assert 90 < across[len(across) // 2] < 165


@pytest.mark.parametrize("side", [30, 100])
@pytest.mark.parametrize(
    ("suffix", "mode"), [(".png", "I;16"), (".tif", "I;16"), (".tif", "I"), (".tif", "F")]
)
def test_deep_grey_is_not_white(suffix, mode, side, thumbnail):
    image = deep_grey("<")
    image = image if mode == "I;16" else image.convert(mode)
    assert_ramp(thumbnail(saved(image, "TIFF" if suffix == ".tif" else "PNG"), suffix, side))


@pytest.mark.parametrize("side", [30, 100])
def test_deep_grey_in_the_other_byte_order_is_shown_too(side, thumbnail):
    """As scanners of film and programs on old Macs write it."""
    row = struct.pack(">60H", *range(5_000, 65_000, 1_000))
    data = saved(Image.frombytes("I;16B", (60, 20), row * 20), "TIFF")
    assert data.startswith(b"MM")
    assert_ramp(thumbnail(data, ".tif", side))


def test_deep_grey_with_a_transparent_value_is_not_white(thumbnail):
    assert_ramp(thumbnail(saved(deep_grey("<"), "PNG", transparency=5_000), ".png"))


def test_deep_grey_of_one_value_is_shown(thumbnail):
    flat = Image.new("I;16", (20, 20), 40_000)
    assert thumbnail(saved(flat, "PNG"), ".png").size == (20, 20)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
@pytest.mark.parametrize("side", [20, 100])
def test_transparency_lies_on_white(mode, side, thumbnail):
    image = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 30, 40))
    small = thumbnail(saved(image.convert(mode), "PNG"), ".png", side)
    left, right = (small.getpixel((small.width * x // 8, small.height // 2)) for x in (1, 7))
    assert max(left) < 40
    assert min(right) > 215


def test_a_transparent_palette_entry_lies_on_white(thumbnail):
    image = Image.new("P", (40, 40), 0)
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.paste(1, (0, 0, 20, 40))
    small = thumbnail(saved(image, "PNG", transparency=0), ".png")
    assert min(small.getpixel((28, 16))) > 215
    red, green, _ = small.getpixel((4, 16))
    assert red > 200 > green + 100


def test_ink_colours_become_screen_colours(thumbnail):
    image = Image.new("CMYK", (40, 40), (0, 255, 255, 0))
    red, green, blue = thumbnail(saved(image, "JPEG"), ".jpg").getpixel((16, 16))
    assert red > 200
    assert max(green, blue) < 60


def test_a_profile_is_kept_where_it_fits_the_thumbnail_only(thumbnail):
    rgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    ink = rgb[:16] + b"CMYK" + rgb[20:]
    kept = thumbnail(saved(drawing(), "JPEG", icc_profile=rgb), ".jpg")
    assert kept.info["icc_profile"] == rgb
    for mode, form, suffix in (("CMYK", "JPEG", ".jpg"), ("L", "PNG", ".png")):
        dropped = thumbnail(saved(drawing(mode=mode), form, icc_profile=ink), suffix)
        assert "icc_profile" not in dropped.info


@pytest.mark.parametrize("size", [(1, 1), (1, 3_000), (3_000, 1), (2, 3), (31, 33)])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".gif", ".avif"])
def test_the_smallest_and_the_thinnest(size, suffix, put, thumbnail):
    form = format_of_suffix(put(b"", suffix)[0]).name.upper()
    data = saved(Image.new("RGB", size, (10, 200, 10)), form)
    path, kind = put(data, suffix)
    assert (decode(path, kind).width, decode(path, kind).height) == size
    small = thumbnail(data, suffix)
    assert max(small.size) == min(32, max(size))
    assert min(small.size) >= 1
    assert small.getpixel((0, 0))[1] > 150


def quarters(image: Image.Image) -> str:
    """Which quarter of a picture is red: `R...` is the upper left."""
    image = image.convert("RGB")
    width, height = image.size
    places = [(x, y) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    found = [image.getpixel(place) for place in places]
    return "".join("R" if red > blue else "." for red, _, blue in found)


UPRIGHT = {1: "R...", 2: ".R..", 3: "...R", 4: "..R.", 5: "R...", 6: ".R..", 7: "...R", 8: "..R."}


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("side", [40, 200], ids=["scaled", "as large"])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_thumbnails_are_upright_and_sizes_as_stored(orientation, side, suffix, put, thumbnail):
    image = Image.new("RGB", (120, 80), (20, 20, 220))
    image.paste((220, 20, 20), (0, 0, 60, 40))
    exif = Image.Exif()
    exif[0x0112] = orientation
    form = format_of_suffix(put(b"", suffix)[0]).name.upper()
    data = saved(image, form, exif=exif)
    path, kind = put(data, suffix)
    picture = decode(path, kind)
    assert (picture.width, picture.height) == (120, 80)
    small = thumbnail(data, suffix, side)
    assert (small.width < small.height) == (orientation > 4)
    assert quarters(small) == UPRIGHT[orientation]


@pytest.mark.skipif(data_folder() is None, reason="real photographs are not on this machine")
@pytest.mark.parametrize("orientation", range(2, 9))
def test_real_photographs_in_every_orientation_look_the_same(orientation, real_data):
    def small(number: int) -> Image.Image:
        path = real_data / "photos" / f"landscape_{number}.jpg"
        return opened(scaled_jpeg(path, JPEG, 120))

    reference, turned = small(1), small(orientation)
    assert turned.size == reference.size
    likeness = [
        ImageStat.Stat(image.resize((8, 8))).mean + list(image.resize((4, 4)).tobytes())
        for image in (reference, turned)
    ]
    assert max(abs(a - b) for a, b in zip(*likeness, strict=True)) < 24


def test_a_camera_preview_is_no_frame_of_the_work(put):
    picture = decode(*put(multi_picture(), ".jpg"))
    assert (picture.width, picture.height, picture.frames) == (60, 40, 1)


# The program itself passes over what decoders remark; the tests make errors of all warnings.
@pytest.mark.filterwarnings("ignore:Image appears to be a malformed MPO file")
def test_a_jpeg_whose_preview_index_is_broken_is_a_jpeg_still(put):
    plain = saved(drawing(), "JPEG")
    data = plain[:2] + segment(0xE2, b"MPF\x00II*\x00\xff\xff\xff\xff") + plain[2:]
    assert decode(*put(data, ".jpg")).frames == 1


WEBP_NAMES = [name for name in EVERY if EVERY[name].format is WEBP]


@pytest.mark.parametrize("name", WEBP_NAMES)
def test_a_webp_file_says_its_size_as_its_decoder_does(name, put):
    path, kind = put(EVERY[name].data, ".webp")
    assert read_header(path, kind) == decode(path, kind)


@pytest.mark.parametrize("name", [name for name in WEBP_NAMES if "animated" not in name])
def test_no_decoder_is_made_to_tell_the_size_of_a_still_webp(name, put, monkeypatch):
    monkeypatch.setattr(Image, "open", lambda *_, **__: pytest.fail("Pillow was asked"))
    assert read_header(*put(EVERY[name].data, ".webp")) == Picture(60, 40, 1)


@pytest.mark.parametrize("name", WEBP_NAMES)
def test_a_damaged_webp_header_is_refused_where_its_decoder_refuses_it(name, tmp_path):
    path = tmp_path / "damaged.webp"
    for at, bit in product(range(51), range(8)):
        damaged = bytearray(EVERY[name].data)
        damaged[at] ^= 1 << bit
        path.write_bytes(damaged)
        assert said_of_webp(path, by_its_decoder) == said_of_webp(path, read_header), (at, bit)


def by_its_decoder(path, kind):
    with picture_module.opened(path, kind) as image:
        return Picture(*image.size, image.n_frames)


def said_of_webp(path, reader) -> Picture | str:
    try:
        return reader(path, WEBP)
    except FileRefused as error:
        return error.message


def test_every_frame_of_an_animation_is_counted(put):
    for name, suffix in (("gif animated", ".gif"), ("webp animated", ".webp")):
        assert decode(*put(EVERY[name].data, suffix)).frames == 4


def test_only_tiff_files_of_several_pages_take_no_embedded_credential(put):
    pages = saved(drawing(), "TIFF", save_all=True, append_images=[drawing(), drawing()])
    path, kind = put(pages, ".tif")
    picture = decode(path, kind)
    assert picture.frames == 3
    assert "several pages" in picture.obstacle
    assert not decode(*put(CONTAINERS["tiff compressed"].data, ".tif")).obstacle
    for name, suffix in (("gif animated", ".gif"), ("webp animated", ".webp")):
        assert not decode(*put(EVERY[name].data, suffix)).obstacle
