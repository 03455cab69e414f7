"""What a file says of itself, in the words its author meant."""

import os
from pathlib import Path

import exiv2
import pytest
from iscc_samples import IMAGE
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.media import probe as probing
from countermark.media.containers import copy_with_packet
from countermark.media.formats import JPEG, Format, format_of_suffix
from countermark.media.probe import Described, describe, probe
from countermark.media.snapshot import take_snapshot
from tests.conftest import data_folder
from tests.media.samples import CONTAINERS, OTHERS, drawing, packet, saved, segment

needs_photos = pytest.mark.skipif(
    data_folder() is None, reason="real photographs are not on this machine"
)


@pytest.fixture
def put(tmp_path):
    def write(data: bytes, name: str = "picture.jpg") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.mark.parametrize("name", CONTAINERS | OTHERS)
def test_every_sample_is_probed(name, put):
    sample = (CONTAINERS | OTHERS)[name]
    path = put(sample.data, f"picture{sample.suffix}")
    info = probe(path)
    assert info.media_type == sample.format.media_type
    assert info.snapshot == take_snapshot(path)
    with Image.open(path) as image:
        assert (info.picture.width, info.picture.height) == image.size
    assert info.described == describe(path, JPEG)
    assert info.picture.thumbnail == b""


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (
            "demo.jpg",
            Described(
                title="Concentrated Cat",
                creator="Some Cat Lover",
                captured_at="2019-05-29T20:52:05",
            ),
        ),
        ("demo.png", Described(title="Concentrated Cat PNG", creator="Another Cat Lover")),
        (
            "demo.tif",
            Described(
                title="Concentrated Cat",
                creator="Some Cat Lover",
                captured_at="2019-12-13T13:47:47",
            ),
        ),
        ("demo.gif", Described()),
    ],
)
def test_samples_say_what_they_are(file, expected):
    assert describe(IMAGE / file, JPEG) == expected


@needs_photos
@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (
            "DSCN0010.jpg",
            {"camera": "NIKON COOLPIX P6000", "captured_at": "2008-10-22T16:28:39", "caption": ""},
        ),
        ("canon-ixus.jpg", {"camera": "Canon DIGITAL IXUS"}),
        ("canon_hdr_NO.jpg", {"camera": "Canon PowerShot SX60 HS", "orientation": 6}),
        ("jolla.jpg", {"camera": "Jolla"}),
        ("fujifilm-dx10.jpg", {"notice": "J P Bowen", "captured_at": "2001-04-12T20:33:14"}),
        ("olympus-c960.jpg", {"title": "", "caption": ""}),
        ("sanyo-vpcg250.jpg", {"caption": "", "captured_at": "1998-01-01T00:00:00"}),
        ("DudleyLeavittUtah.tiff", {"creator": "Russell Leavitt"}),
        (
            "BlueSquare.jpg",
            {
                "title": "Blue Square Test File - .jpg",
                "keywords": ("XMP", "Blue Square", "test file", "Photoshop", ".jpg"),
            },
        ),
        ("no_exif.jpg", {"title": "Der Goalie bin ig", "creator": "CREDIT", "camera": ""}),
        ("long_description.jpg", {"creator": "SSG KYLE DAVIS"}),
        ("sony-powershota5.jpg", {"captured_at": "", "camera": ""}),
    ],
)
def test_real_photographs_say_what_they_are(file, expected, real_data):
    found = describe(real_data / "photos" / file, JPEG)
    assert {name: getattr(found, name) for name in expected} == expected


@needs_photos
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_is_the_cameras(orientation, real_data):
    path = real_data / "photos" / f"landscape_{orientation}.jpg"
    assert describe(path, JPEG).orientation == orientation


@needs_photos
def test_a_long_caption_is_whole(real_data):
    caption = describe(real_data / "photos" / "long_description.jpg", JPEG).caption
    assert len(caption) > 400
    assert caption.endswith("(Released)")


def with_exif(**fields: object) -> bytes:
    tags = {
        "description": 0x010E,
        "maker": 0x010F,
        "model": 0x0110,
        "orientation": 0x0112,
        "changed": 0x0132,
        "artist": 0x013B,
        "copyright": 0x8298,
    }
    exif = Image.Exif()
    for name, value in fields.items():
        if name in tags:
            exif[tags[name]] = value
        else:
            exif.get_ifd(0x8769)[{"taken": 0x9003, "digitised": 0x9004}[name]] = value
    return saved(drawing(), "JPEG", exif=exif)


def with_iptc(*fields: tuple[int, bytes]) -> bytes:
    records = b"".join(
        bytes([0x1C, 2, number]) + len(value).to_bytes(2, "big") + value for number, value in fields
    )
    block = b"8BIM\x04\x04\x00\x00" + len(records).to_bytes(4, "big") + records
    plain = saved(drawing(), "JPEG")
    body = b"Photoshop 3.0\x00" + block + b"\x00" * (len(records) % 2)
    return plain[:2] + segment(0xED, body) + plain[2:]


OBJECT_NAME = 5


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("Cádiz".encode("latin-1"), "Cádiz"),
        ("Cádiz 山".encode(), "Cádiz 山"),
        (b"\xff\xfe\xfd", "ÿþý"),
        (b" plain \x00", "plain"),
    ],
)
def test_text_from_before_utf8_is_read_as_it_was_meant(raw, meant, put):
    """Halves of surrogate pairs, which the binding gives, could not be put into the catalogue."""
    assert describe(put(with_iptc((OBJECT_NAME, raw))), JPEG).title == meant
    assert describe(put(with_exif(artist=raw)), JPEG).creator == meant
    described = describe(put(with_exif(copyright=raw, description=raw, model=raw)), JPEG)
    assert (described.notice, described.caption, described.camera) == (meant,) * 3
    meant.encode("utf-8")


@pytest.mark.parametrize(
    "text", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "Untitled", "default"]
)
def test_what_only_a_camera_says_is_not_said(text, put):
    assert describe(put(with_exif(description=text)), JPEG).caption == ""
    assert describe(put(with_iptc((OBJECT_NAME, text.encode()))), JPEG).title == ""


@pytest.mark.parametrize(
    ("maker", "model", "camera"),
    [
        ("Canon", "Canon EOS R5", "Canon EOS R5"),
        ("NIKON", "Z 8", "NIKON Z 8"),
        ("Fujifilm", "FUJIFILM X100", "FUJIFILM X100"),
        ("", "X100", "X100"),
        ("Leica", "", "Leica"),
        ("", "", ""),
    ],
)
def test_the_camera_is_named_once(maker, model, camera, put):
    assert describe(put(with_exif(maker=maker, model=model)), JPEG).camera == camera


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"taken": "2026:05:14 09:30:00", "changed": "2026:06:01 00:00:00"}, "2026-05-14T09:30:00"),
        ({"digitised": "2026:05:14 09:30:00"}, "2026-05-14T09:30:00"),
        ({"changed": "2026:05:14 09:30:00"}, "2026-05-14T09:30:00"),
        ({"taken": "0000:00:00 00:00:00", "changed": "2026:05:14 09:30:00"}, "2026-05-14T09:30:00"),
        ({"taken": "    :  :     :  :  "}, ""),
        ({"taken": "yesterday"}, ""),
        ({"taken": "2026:02:30 09:30:00"}, ""),
    ],
)
def test_when_it_was_taken(fields, expected, put):
    assert describe(put(with_exif(**fields)), JPEG).captured_at == expected


@pytest.mark.parametrize(("stated", "expected"), [(6, 6), (0, 1), (9, 1), (65_535, 1)])
def test_an_orientation_that_is_none_is_upright(stated, expected, put):
    assert describe(put(with_exif(orientation=stated)), JPEG).orientation == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<dc:title><rdf:Alt><rdf:li xml:lang='de'>Hafen</rdf:li></rdf:Alt></dc:title>", "Hafen"),
        ("<dc:title>Hafen</dc:title>", "Hafen"),
        ("<dc:title rdf:parseType='Resource'><dc:x>Hafen</dc:x></dc:title>", ""),
        ("<dc:title><rdf:Alt/></dc:title>", ""),
    ],
)
def test_titles_in_every_form(body, expected, put, tmp_path):
    path = put(saved(drawing(), "JPEG"))
    copy_with_packet(path, tmp_path / "titled.jpg", JPEG, packet(body))
    assert describe(tmp_path / "titled.jpg", JPEG).title == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>",
            "A, B",
        ),
        ("<dc:creator>Ana</dc:creator>", "Ana"),
        ("<dc:creator><rdf:Alt><rdf:li>Ana</rdf:li></rdf:Alt></dc:creator>", "Ana"),
        ("<dc:creator rdf:parseType='Resource'><dc:x>Ana</dc:x></dc:creator>", ""),
    ],
)
def test_creators_in_every_form(body, expected, put, tmp_path):
    path = put(saved(drawing(), "JPEG"))
    copy_with_packet(path, tmp_path / "credited.jpg", JPEG, packet(body))
    assert describe(tmp_path / "credited.jpg", JPEG).creator == expected


def test_xmp_comes_before_older_forms(put, tmp_path):
    path = put(with_exif(artist="Exif", description="Exif", copyright="Exif"))
    body = packet(
        "<dc:creator><rdf:Seq><rdf:li>Xmp</rdf:li></rdf:Seq></dc:creator>"
        "<dc:description>Xmp</dc:description><dc:rights>Xmp</dc:rights>"
    )
    copy_with_packet(path, tmp_path / "both.jpg", JPEG, body)
    described = describe(tmp_path / "both.jpg", JPEG)
    assert (described.creator, described.caption, described.notice) == ("Xmp",) * 3


@pytest.mark.parametrize(
    "name", ["webp with exif, profile", "png with text, exif, profile", "avif"]
)
def test_exif_is_read_from_every_container(name, put):
    sample = (CONTAINERS | OTHERS)[name]
    described = describe(put(sample.data, f"picture{sample.suffix}"), JPEG)
    assert described.camera == "Maker One"
    assert described.creator == "Ana Ruiz"


@pytest.mark.parametrize(
    "data", [b"", b"text", CONTAINERS["jpeg"].data[:40], CONTAINERS["tiff compressed"].data[:60]]
)
def test_a_file_that_cannot_be_read_says_nothing(data, put):
    assert describe(put(data), JPEG) == Described()


def test_a_file_that_changes_under_the_reading_is_refused(put, monkeypatch):
    path = put(saved(drawing(), "JPEG"))
    reading = probing.describe

    def touched(path: Path, kind: Format) -> Described:
        found = reading(path, kind)
        os.utime(path, ns=(0, 1))
        return found

    monkeypatch.setattr(probing, "describe", touched)
    with pytest.raises(FileRefused, match="changed while it was being read"):
        probe(path)


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.jpg", "empty"),
        (saved(drawing(), "PNG"), "a.jpg", "the content is PNG"),
        (saved(drawing(), "JPEG")[:-40], "a.jpg", "incomplete"),
        (saved(drawing(), "JPEG"), "a.heic", "the content is JPEG"),
    ],
)
def test_what_is_no_work_is_refused_in_words(data, name, words, put):
    with pytest.raises(FileRefused, match=words):
        probe(put(data, name))


@needs_photos
# The program itself passes over what decoders remark; the tests make errors of all warnings.
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_every_real_photograph_is_a_work(real_data):
    seen = 0
    for path in sorted((real_data / "photos").iterdir()):
        if format_of_suffix(path) is not None:
            info = probe(path)
            assert info.picture.width > 0
            seen += 1
    assert seen >= 40


def test_reading_writes_nothing_to_the_terminal(put, capfd):
    """exiv2 remarks on odd files by itself, between the program's own lines."""
    plain = saved(drawing(), "JPEG")
    odd = plain[:2] + segment(0xE1, b"Exif\x00\x00II*\x00\x08\x00\x00\x00\xff\xff") + plain[2:]
    describe(put(odd), JPEG)
    shown = capfd.readouterr()
    assert (shown.out, shown.err) == ("", "")
    assert exiv2.LogMsg.level() == exiv2.LogMsg.Level.mute
