"""The thumbnail that lies in a file is given if it shows the picture, and only then."""

import pytest
from PIL import Image, ImageOps

from countermark.media.content import glance
from countermark.media.embedded import embedded_thumbnail
from countermark.media.formats import format_of_suffix
from countermark.media.probe import probe
from countermark.media.raw import examine_raw
from tests.conftest import data_folder
from tests.media.samples import CONTAINERS, drawing, saved, tiff, with_thumbnail
from tests.media.test_picture import UPRIGHT, opened, quarters

needs_photos = pytest.mark.skipif(
    data_folder() is None, reason="real photographs are not on this machine"
)


@pytest.fixture
def thumbnail_of(tmp_path):
    """The embedded thumbnail of a file with this content, or None."""

    def read(data: bytes, suffix: str = ".jpg") -> Image.Image | None:
        path = tmp_path / f"picture{suffix}"
        path.write_bytes(data)
        kind = format_of_suffix(path)
        found = embedded_thumbnail(path, kind, glance(path, kind))
        return opened(found) if found else None

    return read


def jpeg(size: tuple[int, int]) -> bytes:
    return saved(drawing(size), "JPEG")


def barred(size: tuple[int, int], within: tuple[int, int], colour: int = 0) -> bytes:
    """A picture in the middle of a larger one of one grey."""
    image = Image.new("RGB", within, (colour,) * 3)
    image.paste(drawing(size), ((within[0] - size[0]) // 2, (within[1] - size[1]) // 2))
    return saved(image, "JPEG")


def test_a_thumbnail_of_the_same_shape_is_given(thumbnail_of):
    small = thumbnail_of(with_thumbnail(jpeg((600, 400)), jpeg((160, 107))))
    assert small.size == (160, 107)
    assert quarters(small) == "R..."


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_it_is_upright_as_the_picture_is_shown(orientation, thumbnail_of):
    image = Image.new("RGB", (120, 80), (20, 20, 220))
    image.paste((220, 20, 20), (0, 0, 60, 40))
    data = with_thumbnail(
        jpeg((600, 400)), saved(image, "JPEG"), orientation=orientation, stated=(600, 400)
    )
    small = thumbnail_of(data)
    assert (small.width < small.height) == (orientation > 4)
    assert quarters(small) == UPRIGHT[orientation]


@pytest.mark.parametrize(
    ("size", "whole", "cut"),
    [
        ((600, 400), barred((160, 107), (160, 120)), (160, 106)),
        ((600, 338), barred((160, 90), (160, 120)), (160, 90)),
        ((400, 600), barred((80, 120), (160, 120)), (80, 120)),
    ],
)
def test_black_bars_are_cut_off(size, whole, cut, thumbnail_of):
    small = thumbnail_of(with_thumbnail(jpeg(size), whole))
    assert abs(small.width - cut[0]) <= 1
    assert abs(small.height - cut[1]) <= 1
    assert min(max(small.getpixel((x, small.height // 4))) for x in range(2, small.width // 2)) > 90


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((600, 400), jpeg((160, 120))),
        ((400, 400), jpeg((160, 107))),
        ((400, 600), jpeg((160, 107))),
        ((600, 400), barred((160, 107), (160, 120), colour=120)),
        ((600, 380), jpeg((160, 107))),
    ],
    ids=["as from the camera", "cropped", "turned", "grey bars", "cropped a little"],
)
def test_a_thumbnail_of_another_shape_is_not_believed(size, small, thumbnail_of):
    assert thumbnail_of(with_thumbnail(jpeg(size), small)) is None


def test_a_picture_changed_by_a_program_that_kept_its_metadata_is_not_believed(thumbnail_of):
    whole, small = jpeg((600, 400)), jpeg((160, 107))
    assert thumbnail_of(with_thumbnail(whole, small, stated=(6000, 4000))) is None
    assert thumbnail_of(with_thumbnail(whole, small, stated=(600, 400))) is not None
    assert thumbnail_of(with_thumbnail(whole, small, stated=(400, 600))) is not None


@pytest.mark.parametrize(
    "small", [b"", b"no picture", jpeg((160, 107))[:-300], saved(drawing((160, 107)), "PNG")]
)
def test_a_thumbnail_that_is_none_is_none(small, thumbnail_of):
    assert thumbnail_of(with_thumbnail(jpeg((600, 400)), small)) is None


@pytest.mark.parametrize("name", CONTAINERS)
def test_files_without_one_give_none(name, thumbnail_of):
    sample = CONTAINERS[name]
    assert thumbnail_of(sample.data, sample.suffix) is None


def test_the_second_page_of_a_tiff_is_no_thumbnail(thumbnail_of):
    page = drawing((900, 600))
    data = saved(page, "TIFF", save_all=True, append_images=[page])
    assert thumbnail_of(data, ".tif") is None


def test_camera_raw_is_turned_as_the_file_says(tmp_path):
    """Previews in camera RAW lie as the sensor does and often do not say how."""
    image = Image.new("RGB", (240, 160), (20, 20, 220))
    image.paste((220, 20, 20), (0, 0, 120, 80))
    path = tmp_path / "picture.dng"
    path.write_bytes(with_thumbnail(jpeg((600, 400)), saved(image, "JPEG"), orientation=6))
    small = opened(examine_raw(path, thumbnail=200).thumbnail)
    assert small.size[0] < small.size[1]
    assert quarters(small) == UPRIGHT[6]


def test_probing_gives_it(tmp_path):
    path = tmp_path / "picture.jpg"
    path.write_bytes(with_thumbnail(jpeg((600, 400)), jpeg((160, 107))))
    info = probe(path)
    assert opened(info.preview).size == (160, 107)
    path.write_bytes(tiff("<"))
    path = path.rename(tmp_path / "picture.tif")
    assert probe(path).preview == b""


@needs_photos
def test_cameras_thumbnails_are_found_and_look_like_the_pictures(real_data):
    found = 0
    for path in sorted((real_data / "photos").glob("*.jpg")):
        info = probe(path)
        if not info.preview:
            continue
        found += 1
        small = opened(info.preview).resize((6, 6)).convert("L")
        with Image.open(path) as image:
            whole = ImageOps.exif_transpose(image).resize((6, 6)).convert("L")
        apart = [abs(a - b) for a, b in zip(small.tobytes(), whole.tobytes(), strict=True)]
        assert sum(apart) / len(apart) < 20, path.name
    assert found >= 18
