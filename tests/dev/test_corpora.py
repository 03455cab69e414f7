"""The measured files: valid, as large as promised, built like a camera's, all different."""

import hashlib
import io
from dataclasses import replace

import pytest
from PIL import Image

from countermark.media.film import examine_film
from countermark.media.formats import MP4, sniff
from countermark.media.payload import is_same_payload
from countermark.media.probe import probe
from countermark.media.quiet import exiv2
from countermark_dev.bench.corpora import CORPORA, make
from countermark_dev.bench.films import write_film
from countermark_dev.bench.originals import MARK, TWO_MEGAPIXELS, original, variant

SMALL = (600, 400)
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")
BYTES_A_PIXEL = {"JPEG": 0.39, "PNG": 2.05, "TIFF": 3.0, "WEBP": 0.30}
SERIAL_NUMBER = "Exif.Photo.BodySerialNumber"


@pytest.mark.parametrize("name", FORMATS)
def test_a_picture_has_what_cameras_write(name):
    data = original(name, SMALL)

    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        assert picture.format == name
        assert picture.size == SMALL
        assert picture.info["icc_profile"][16:20] == b"RGB "
    described = exiv2.ImageFactory.open(data)
    described.readMetadata()
    exif = described.exifData()
    assert exif[SERIAL_NUMBER].toString() == MARK.decode()
    assert described.xmpData()["Xmp.xmp.Rating"].toString() == "4"
    if name != "TIFF":  # where cameras write none
        thumbnail = bytes(exiv2.ExifThumbC(exif).copy().data())
        with Image.open(io.BytesIO(thumbnail)) as small:
            assert small.size == (160, 120)


@pytest.mark.parametrize("name", FORMATS)
def test_a_picture_is_as_large_as_promised(name):
    size = len(original(name, SMALL)) / (SMALL[0] * SMALL[1])
    assert size == pytest.approx(BYTES_A_PIXEL[name], rel=0.2)


def test_two_megapixels_make_the_usual_file():
    assert len(original("JPEG", TWO_MEGAPIXELS)) == pytest.approx(800_000, rel=0.15)


@pytest.mark.parametrize("name", FORMATS)
def test_variants_differ_and_show_the_same(name, tmp_path):
    data = original(name, SMALL)
    one, other = variant(data, 1), variant(data, 2)

    assert len({data, one, other}) == 3
    assert len(one) == len(data)
    with Image.open(io.BytesIO(other)) as picture:
        picture.verify()  # the checksums of PNG
    with Image.open(io.BytesIO(data)) as first, Image.open(io.BytesIO(other)) as second:
        assert first.tobytes() == second.tobytes()
    if name != "TIFF":  # whose data no fingerprint is taken of
        kind = sniff(one)
        paths = [tmp_path / "one", tmp_path / "other"]
        for path, content in zip(paths, (one, other), strict=True):
            path.write_bytes(content)
        assert not is_same_payload(*paths, kind), "each is a work of its own"
    described = exiv2.ImageFactory.open(other)
    described.readMetadata()
    assert described.exifData()[SERIAL_NUMBER].toString() == "CM-00000002"


def test_a_film_is_whole_and_as_long_as_asked(tmp_path):
    path = tmp_path / "film.mp4"
    write_film(path, 12_000_000)

    assert path.stat().st_size == pytest.approx(12_000_000, rel=0.1)
    film = examine_film(path, MP4)
    assert (film.width, film.height) == (1920, 1080)
    assert film.seconds > 0.5
    other = tmp_path / "other.mp4"
    other.write_bytes(variant(path.read_bytes(), 5))
    assert probe(other).described.title == "CM-00000005"


def test_a_corpus_is_made_once_and_every_file_differs(tmp_path):
    corpus = replace(CORPORA[0], size=(160, 120), count=6, a_round=4)

    files, warm = make(corpus, tmp_path)
    times = [path.stat().st_mtime_ns for path in files + warm]
    assert make(corpus, tmp_path) == (files, warm)

    assert len(files) == 6
    assert [path.stat().st_mtime_ns for path in files + warm] == times
    digests = {hashlib.sha256(path.read_bytes()).digest() for path in files + warm}
    assert len(digests) == len(files + warm)


def test_rounds_take_all_files_in_turn(tmp_path):
    corpus = replace(CORPORA[0], size=(160, 120), count=6, a_round=4)
    files = [tmp_path / str(number) for number in range(6)]

    assert corpus.round(0, files) == files[:4]
    assert corpus.round(1, files) == [*files[4:], *files[:2]]


def test_a_scaled_corpus_has_enough_for_two_processes():
    for corpus in CORPORA:
        few = corpus.scaled(0.001)
        assert (few.count, few.a_round, few.slow) == (2, 2, 2)
    assert CORPORA[0].scaled(0.1).count == 100
