"""A packet goes in and comes out, and nothing else in the file is touched."""

import contextlib
import io
import zlib
from dataclasses import replace

import exiv2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.media.containers import copy_with_packet, jpeg, png, read_packet, tiff, webp
from countermark.media.containers.layout import write_parts
from countermark.media.formats import GIF, JPEG, PNG, TIFF, WEBP
from tests.media.readers import listing, webp_header
from tests.media.samples import (
    CONTAINERS,
    STATED,
    Sample,
    drawing,
    itxt,
    multi_picture_with_late_packet,
    packet,
    png_chunk,
    saved,
    segment,
)
from tests.media.samples import tiff as tiff_file
from tests.strategies import story

MODULES = {JPEG: jpeg, PNG: png, WEBP: webp, TIFF: tiff}
PACKET = packet(body="<dc:title>New</dc:title>")
every_container = pytest.mark.parametrize("name", CONTAINERS)


def find(data: bytes, sample: Sample) -> bytes:
    return MODULES[sample.format].find_packet(io.BytesIO(data))


def splice(data: bytes, sample: Sample, body: bytes) -> bytes:
    out = io.BytesIO()
    source = io.BytesIO(data)
    write_parts(source, out, MODULES[sample.format].layout(source, body, 0))
    return out.getvalue()


@every_container
def test_the_packet_comes_back(name):
    sample = CONTAINERS[name]
    assert find(sample.data, sample) == sample.packet
    assert find(splice(sample.data, sample, PACKET), sample) == PACKET


@every_container
def test_everything_else_stays(name):
    sample = CONTAINERS[name]
    before = listing(sample.data, sample.format)
    after = listing(splice(sample.data, sample, PACKET), sample.format)
    assert after.packets == (PACKET,)
    assert after.others == before.others


@pytest.mark.parametrize("name", [name for name in CONTAINERS if name.startswith("tiff")])
def test_in_tiff_not_a_byte_moves(name):
    """Addresses may hide anywhere, in maker notes above all."""
    sample = CONTAINERS[name]
    after = splice(sample.data, sample, PACKET)
    assert after[:4] == sample.data[:4]
    assert after[8 : len(sample.data)] == sample.data[8:]


def test_in_tiff_the_next_directory_is_still_reached():
    """Pages are refused elsewhere, but small previews lie in a second directory too."""
    data = saved(drawing(), "TIFF", save_all=True, append_images=[drawing((30, 20))])
    out = splice(data, CONTAINERS["tiff compressed"], PACKET)
    assert listing(out, TIFF).others == listing(data, TIFF).others
    with Image.open(io.BytesIO(out)) as image:
        assert image.n_frames == 2
        image.seek(1)
        assert image.size == (30, 20)


@pytest.mark.parametrize("name", [name for name in CONTAINERS if name.startswith("webp")])
def test_webp_announces_the_packet_and_keeps_its_other_flags(name):
    sample = CONTAINERS[name]
    before, after = webp_header(sample.data), webp_header(splice(sample.data, sample, PACKET))
    assert after is not None
    with Image.open(io.BytesIO(sample.data)) as image:
        size = tuple(1 + int.from_bytes(after[at : at + 3], "little") for at in (4, 7))
        assert size == image.size
        assert bool(after[0] & 0x10) == (image.mode == "RGBA")
    if before is None:
        assert after[0] & ~0x10 == 0x04
    else:
        assert after == bytes([before[0] | 0x04]) + before[1:]


@every_container
def test_writing_twice_is_replacing(name):
    sample = CONTAINERS[name]
    once = splice(sample.data, sample, PACKET)
    twice = splice(splice(sample.data, sample, STATED), sample, PACKET)
    assert listing(twice, sample.format) == listing(once, sample.format)
    if sample.format is not TIFF:  # there the new directory is appended each time
        assert twice == once


@every_container
def test_others_read_the_packet_and_see_the_same_picture(name, tmp_path):
    sample = CONTAINERS[name]
    path = tmp_path / f"out{sample.suffix}"
    path.write_bytes(splice(sample.data, sample, PACKET))
    with Image.open(io.BytesIO(sample.data)) as before, Image.open(path) as after:
        frames = getattr(before, "n_frames", 1)
        assert getattr(after, "n_frames", 1) == frames
        for frame in range(frames):
            before.seek(frame)
            after.seek(frame)
            assert (after.mode, after.size) == (before.mode, before.size)
            assert after.tobytes() == before.tobytes()
        before.seek(0)
        after.seek(0)
        assert after.getexif() == before.getexif() or sample.format is TIFF
        assert after.info.get("icc_profile") == before.info.get("icc_profile")
    image = exiv2.ImageFactory.open(str(path))
    image.readMetadata()
    titles = [datum.toString() for datum in image.xmpData() if datum.key() == "Xmp.dc.title"]
    assert titles == ['lang="x-default" New']


def test_in_jpeg_the_packet_follows_jfif_and_exif():
    """Readers look for those two at the very beginning."""
    sample = CONTAINERS["jpeg with exif, profile, comment"]
    data = splice(sample.data, sample, PACKET)
    assert data.index(b"Exif\x00") < data.index(b"http://ns.adobe.com/xap/1.0/")
    assert data.index(b"http://ns.adobe.com/xap/1.0/") < data.index(b"ICC_PROFILE")


def test_in_jpeg_a_second_packet_goes():
    plain = CONTAINERS["jpeg"].data
    body = b"http://ns.adobe.com/xap/1.0/\x00" + STATED
    doubled = plain[:2] + segment(0xE1, body) + segment(0xE1, body) + plain[2:]
    sample = CONTAINERS["jpeg"]
    assert listing(splice(doubled, sample, PACKET), JPEG).packets == (PACKET,)


def test_a_camera_preview_is_still_found_behind_the_picture():
    """The preview's address counts from inside the file (CIPA DC-007)."""
    sample = CONTAINERS["jpeg with preview"]
    same_length = PACKET + b" " * 10
    late = multi_picture_with_late_packet(same_length)
    for data in (splice(sample.data, sample, PACKET), splice(late, sample, same_length[::-1])):
        with Image.open(io.BytesIO(data)) as image:
            assert image.n_frames == 2
            image.seek(1)
            assert image.size == (30, 20)
            image.load()
    with pytest.raises(ValueError, match="previews"):
        splice(late, sample, PACKET)


# TIFF keeps four bytes and fewer elsewhere, and zeros at the end count as padding.
bodies = st.binary(max_size=3_000).map(lambda body: b"<?xp" + body + b">")


@pytest.mark.parametrize(
    "name", ["jpeg", "jpeg with packet", "png with compressed packet", "webp lossless transparent"]
)
def test_any_bytes_of_any_length_come_back(name):
    sample = CONTAINERS[name]
    before = listing(sample.data, sample.format).others

    @story
    @given(st.binary(max_size=3_000))
    def check(body: bytes) -> None:
        after = splice(sample.data, sample, body)
        assert find(after, sample) == body
        assert listing(after, sample.format).others == before

    check()


@pytest.mark.parametrize("name", ["tiff little-endian", "tiff big-endian with packet"])
def test_any_bytes_of_any_length_come_back_from_tiff(name):
    sample = CONTAINERS[name]
    before = listing(sample.data, TIFF).others

    @story
    @given(bodies)
    def check(body: bytes) -> None:
        after = splice(sample.data, sample, body)
        assert find(after, sample) == body
        assert listing(after, TIFF).others == before

    check()


@pytest.mark.parametrize("size", [65_504, 65_505, 100_000, 3_000_001])
@pytest.mark.parametrize("name", ["png", "webp lossy", "tiff big-endian"])
def test_large_packets_fit_everywhere_but_in_jpeg(name, size):
    sample = CONTAINERS[name]
    body = b"x" * size
    assert find(splice(sample.data, sample, body), sample) == body


def test_jpeg_takes_what_a_segment_holds_and_no_more(tmp_path):
    sample = CONTAINERS["jpeg"]
    limit = 65_535 - 2 - len(b"http://ns.adobe.com/xap/1.0/\x00")
    body = b"x" * limit
    assert find(splice(sample.data, sample, body), sample) == body
    path = tmp_path / "in.jpg"
    path.write_bytes(sample.data)
    with pytest.raises(FileRefused, match="larger than one segment"):
        copy_with_packet(path, tmp_path / "out.jpg", JPEG, body + b"x")


def test_a_tiff_that_would_pass_four_gigabytes_is_refused(monkeypatch):
    sample = CONTAINERS["tiff little-endian"]
    room = len(splice(sample.data, sample, PACKET))
    monkeypatch.setattr(tiff, "_CLASSIC", replace(tiff._CLASSIC, largest=room))
    splice(sample.data, sample, PACKET)
    monkeypatch.setattr(tiff, "_CLASSIC", replace(tiff._CLASSIC, largest=room - 1))
    with pytest.raises(ValueError, match="too large"):
        splice(sample.data, sample, PACKET)


def test_the_last_gigabyte_of_webp_is_counted(monkeypatch):
    sample = CONTAINERS["webp lossy"]
    room = len(splice(sample.data, sample, PACKET)) - 8
    monkeypatch.setattr(webp, "_LIMIT", room)
    splice(sample.data, sample, PACKET)
    monkeypatch.setattr(webp, "_LIMIT", room - 2)
    with pytest.raises(ValueError, match="too large"):
        splice(sample.data, sample, PACKET)


def test_a_packet_that_inflates_without_end_is_refused():
    plain = CONTAINERS["png"].data
    at = plain.index(b"IDAT") - 4
    bomb = plain[:at] + itxt(bytes(64 << 20), compressed=True) + plain[at:]
    assert len(bomb) < 100_000
    with pytest.raises(ValueError, match="endless"):
        find(bomb, CONTAINERS["png"])


def _png_with_body(body: bytes) -> bytes:
    plain = CONTAINERS["png"].data
    at = plain.index(b"IDAT") - 4
    return plain[:at] + png_chunk(b"iTXt", body) + plain[at:]


KEYWORD = b"XML:com.adobe.xmp\x00"
BROKEN = {
    "png keyword alone": (PNG, _png_with_body(KEYWORD)),
    "png without language": (PNG, _png_with_body(KEYWORD + b"\x00\x00")),
    "png without translation": (PNG, _png_with_body(KEYWORD + b"\x00\x00en\x00")),
    "png no zlib": (PNG, _png_with_body(KEYWORD + b"\x01\x00\x00\x00no zlib")),
    "png cut zlib": (
        PNG,
        _png_with_body(KEYWORD + b"\x01\x00\x00\x00" + zlib.compress(STATED)[:-9]),
    ),
    "png endless chunk": (PNG, CONTAINERS["png"].data[:33] + b"\xff\xff\xff\xffiTXt"),
    "webp without chunks": (WEBP, b"RIFF\x04\x00\x00\x00WEBP"),
    "webp of no size": (WEBP, b"RIFF\x16\x00\x00\x00WEBPVP8 \x0a\x00\x00\x00" + bytes(10)),
    "webp endless packet": (WEBP, b"RIFF\x0c\x00\x00\x00WEBPXMP \xff\xff\xff\xff"),
    "webp of sound": (WEBP, b"RIFF\x16\x00\x00\x00WEBPdata\x0a\x00\x00\x00" + bytes(10)),
    "tiff endless packet": (
        TIFF,
        b"II*\x00\x08\x00\x00\x00\x01\x00\xbc\x02\x01\x00\xff\xff\xff\xff" + bytes(8),
    ),
    "tiff of 64 bits": (TIFF, b"II+\x00\x08\x00\x00\x00" + bytes(16)),
    "tiff directory outside": (TIFF, b"MM\x00*\xff\xff\xff\xf0"),
    "jpeg without scan": (JPEG, b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(9) + b"\xff\xd9"),
    "jpeg no length": (JPEG, b"\xff\xd8\xff\xe0\x00\x01"),
    "jpeg fill without end": (JPEG, b"\xff\xd8" + b"\xff" * 1000),
    "jpeg text between": (JPEG, b"\xff\xd8text"),
}


# A packet too damaged to be read is replaced, and a picture is looked for only when writing.
ONLY_READING = {name for name in BROKEN if name.startswith("png") and "endless chunk" not in name}
ONLY_READING.add("tiff endless packet")
ONLY_COPYING = {"webp without chunks", "webp of no size", "webp of sound"}


@pytest.mark.parametrize(
    ("name", "copying"),
    [
        *((name, False) for name in BROKEN if name not in ONLY_COPYING),
        *((name, True) for name in BROKEN if name not in ONLY_READING),
    ],
)
def test_a_broken_structure_is_refused_in_words(name, copying, tmp_path):
    kind, data = BROKEN[name]
    path = tmp_path / "broken"
    path.write_bytes(data)
    work = copy_with_packet if copying else read_packet
    arguments = (path, tmp_path / "copy", kind, PACKET) if copying else (path, kind)
    with pytest.raises(FileRefused, match=kind.name):
        work(*arguments)


@every_container
def test_a_file_cut_off_anywhere_is_refused_or_read_never_more(name):
    sample = CONTAINERS[name]

    @story
    @given(st.integers(min_value=0, max_value=len(sample.data) - 1))
    def check(length: int) -> None:
        _survive(sample.data[:length], sample)

    check()


@every_container
def test_a_file_with_wrong_bytes_is_refused_or_read_never_more(name):
    sample = CONTAINERS[name]
    head = min(len(sample.data), 400)  # structure lies at the beginning; pixels say nothing
    places = st.one_of(
        st.integers(min_value=0, max_value=head - 1),
        st.integers(min_value=0, max_value=len(sample.data) - 1),
    )
    odd = st.one_of(st.integers(0, 255), st.sampled_from([0, 0xFF, 0x7F, 0x80]))

    @story
    @given(st.lists(st.tuples(places, odd), min_size=1, max_size=6))
    def check(changes: list[tuple[int, int]]) -> None:
        data = bytearray(sample.data)
        for place, value in changes:
            data[place] = value
        _survive(bytes(data), sample)

    check()


def _survive(data: bytes, sample: Sample) -> None:
    """The one error that `FileRefused` is made of, or a result that reads back."""
    with contextlib.suppress(ValueError):
        find(data, sample)
    try:
        out = splice(data, sample, PACKET)
    except ValueError:
        return
    assert find(out, sample) == PACKET


def test_a_format_without_packets_is_the_callers_mistake(tmp_path):
    path = tmp_path / "a.gif"
    path.write_bytes(saved(drawing(mode="P"), "GIF"))
    with pytest.raises(KeyError):
        read_packet(path, GIF)


def test_the_copy_is_never_written_over_a_file(tmp_path):
    path = tmp_path / "in.tif"
    path.write_bytes(tiff_file("<"))
    (tmp_path / "taken.tif").write_bytes(b"taken")
    with pytest.raises(FileExistsError):
        copy_with_packet(path, tmp_path / "taken.tif", TIFF, PACKET)
    assert (tmp_path / "taken.tif").read_bytes() == b"taken"


def test_compressed_packets_really_are_compressed_in_the_sample():
    """Else the test above would say nothing of inflating."""
    assert zlib.compress(STATED)[:20] in CONTAINERS["png with compressed packet"].data
