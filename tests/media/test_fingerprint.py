"""ISCC codes: the same for a picture however it is stored, and as the standard wants them."""

import iscc_core
import iscc_lib
import pytest
from PIL import Image, ImageDraw, ImageOps

from countermark.base.errors import FileRefused
from countermark.media.fingerprint import codes_of, is_same_content
from countermark.media.formats import JPEG, PNG, TIFF, format_of_suffix
from tests.conftest import data_folder


def scene(size=(640, 420)) -> Image.Image:
    """Something with large and small shapes, and no border of one colour."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(image)
    width, height = size
    draw.ellipse((width * 0.1, height * 0.2, width * 0.5, height * 0.9), fill=(200, 40, 40))
    draw.rectangle((width * 0.6, height * 0.1, width * 0.95, height * 0.5), fill=(20, 60, 220))
    draw.line((0, 0, width, height), fill=(255, 255, 0), width=9)
    return image


@pytest.fixture
def save(tmp_path):
    def write(image, name, **options):
        path = tmp_path / name
        image.save(path, **options)
        return path

    return write


def content(path, kind):
    return codes_of(path, kind).content


def by_the_standards_own_library(path):
    """The ISCC-CODE by the reference implementation; the picture is prepared by its description."""
    with Image.open(path) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    grey = upright.convert("L").resize((32, 32), Image.Resampling.BICUBIC)
    with path.open("rb") as data:
        units = [iscc_core.gen_image_code(list(grey.tobytes()))["iscc"]]
        units.append(iscc_core.gen_data_code(data)["iscc"])
        data.seek(0)
        units.append(iscc_core.gen_instance_code(data)["iscc"])
    return units[0], iscc_core.gen_iscc_code(units)["iscc"]


def test_the_library_conforms_to_the_standard():
    assert iscc_lib.conformance_selftest()


def test_codes_are_those_of_the_reference_implementation(save):
    path = save(scene(), "scene.jpg", quality=90)
    codes = codes_of(path, JPEG)
    assert (codes.content, codes.iscc) == by_the_standards_own_library(path)


@pytest.mark.skipif(data_folder() is None, reason="real photographs are not on this machine")
@pytest.mark.parametrize("name", ["DSCN0010.jpg", "sony-d700.jpg", "landscape_6.jpg"])
def test_photographs_have_the_codes_of_the_reference_implementation(name):
    path = data_folder() / "photos" / name
    codes = codes_of(path, JPEG)
    assert (codes.content, codes.iscc) == by_the_standards_own_library(path)


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_picture_is_read_upright(save, orientation):
    turned = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # of Pillow's Transpose
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = save(scene(), "upright.png")
    lying = save(scene().transpose(turned[orientation]), "lying.png", exif=exif)
    assert content(lying, PNG) == content(upright, PNG)


def test_transparency_lies_on_white(save):
    layered = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    ImageDraw.Draw(layered).ellipse((30, 20, 200, 180), fill=(200, 40, 40, 255))
    flat = Image.new("RGB", layered.size, "white")
    flat.paste(layered, mask=layered.getchannel("A"))
    assert content(save(layered, "a.png"), PNG) == content(save(flat, "b.png"), PNG)


@pytest.mark.parametrize("sides", [(0, 0, 0, 40), (50, 0, 0, 0), (30, 30, 30, 30)])
def test_a_border_of_one_colour_counts_for_nothing(save, sides):
    framed = ImageOps.expand(scene(), border=sides, fill="black")
    framed.putpixel((0, 0), (0, 0, 0))
    plain = scene()
    if sides[0] == 0 and sides[1] == 0:
        # The corner tells the border's colour, and here it is the picture's own.
        plain.putpixel((0, 0), (0, 0, 0))
    assert is_same_content(content(save(framed, "a.png"), PNG), content(save(plain, "b.png"), PNG))


def test_a_picture_of_one_colour_has_a_code(save):
    assert content(save(Image.new("RGB", (90, 60), "navy"), "a.png"), PNG).startswith("ISCC:EE")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_every_kind_of_pixel_is_read(save, mode):
    image = scene().convert("L").convert(mode) if mode in {"I;16", "F"} else scene().convert(mode)
    name, kind = ("a.tif", TIFF) if mode in {"CMYK", "F"} else ("a.png", PNG)
    assert content(save(image, name), kind).startswith("ISCC:EE")


def test_copies_are_found_again_and_others_are_not(save):
    code = content(save(scene((1800, 1200)), "large.png"), PNG)
    smaller = content(save(scene((1800, 1200)).resize((600, 400)), "small.jpg", quality=60), JPEG)
    other = content(save(ImageOps.invert(scene()).rotate(90, expand=True), "other.png"), PNG)
    assert is_same_content(code, smaller)
    assert not is_same_content(code, other)
    assert not is_same_content(code, "")


def test_what_is_no_picture_has_codes_of_its_data_only(tmp_path):
    path = tmp_path / "song.wav"
    path.write_bytes(b"RIFF\x24\0\0\0WAVEfmt " + bytes(range(256)) * 40)
    codes = codes_of(path, format_of_suffix(path))
    assert codes.content == ""
    with path.open("rb") as data:
        units = [iscc_core.gen_data_code(data)["iscc"]]
        data.seek(0)
        units.append(iscc_core.gen_instance_code(data)["iscc"])
    assert codes.iscc == iscc_core.gen_iscc_code(units)["iscc"]


def test_a_missing_or_damaged_file_is_refused(save, tmp_path):
    with pytest.raises(FileRefused):
        codes_of(tmp_path / "none.jpg", JPEG)
    path = save(scene(), "cut.jpg")
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(FileRefused):
        codes_of(path, JPEG)
