"""What a file is: name and content agree, or it is refused in words a person understands."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from iscc_samples import IMAGE

from countermark.base.errors import FileRefused
from countermark.media.beginnings import Container
from countermark.media.formats import (
    AVIF,
    FLAC,
    FORMATS,
    GIF,
    HEIC,
    JPEG,
    MP3,
    MP4,
    OFFICE,
    PDF,
    PLAIN,
    PNG,
    RAW,
    SVG,
    TIFF,
    WEBP,
    Format,
    format_of_media_type,
    identify,
    recognise,
    sniff,
)
from countermark_dev.format_table import format_table, with_table
from tests.media.samples import CONTAINERS, OTHERS, tiff
from tests.strategies import story

EVERY = CONTAINERS | OTHERS


@pytest.mark.parametrize("name", EVERY)
def test_every_sample_is_recognised_by_its_content(name, tmp_path):
    sample = EVERY[name]
    assert sniff(sample.data[:32]) is sample.format
    for suffix in sample.format.suffixes:
        for spelt in (suffix, suffix.upper()):
            path = tmp_path / f"picture{spelt}"
            path.write_bytes(sample.data)
            assert recognise(path) is sample.format


@pytest.mark.parametrize(
    ("file", "kind"),
    [("demo.jpg", JPEG), ("demo.png", PNG), ("demo.tif", TIFF), ("demo.gif", GIF)],
)
def test_real_files_are_recognised(file, kind):
    assert recognise(IMAGE / file) is kind


def test_a_name_that_lies_is_told_with_the_right_ending(tmp_path):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(CONTAINERS["png"].data)
    with pytest.raises(FileRefused, match=r"says JPEG, but the content is PNG") as refused:
        recognise(path)
    assert ".png" in refused.value.hint


@pytest.mark.parametrize("content", [b"text", b"\xff", b"RIFF\x00\x00\x00\x00WAVE", bytes(64)])
def test_a_content_that_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "holiday.webp"
    path.write_bytes(content)
    with pytest.raises(FileRefused, match="says WebP, but the content is"):
        recognise(path)


@pytest.mark.parametrize("suffix", [".nef", ".CR2", ".arw", ".iiq", ".pef", ""])
def test_camera_raw_is_not_taken_for_the_tiff_it_looks_like(tmp_path, suffix):
    path = tmp_path / f"DSC_0001{suffix}"
    path.write_bytes(tiff("<"))
    assert recognise(path) is (RAW if suffix else PLAIN)


@pytest.mark.parametrize(
    ("name", "kind"), [("notes.txt", PLAIN), ("LICENCE", PLAIN), ("story.docx", OFFICE)]
)
def test_any_other_file_is_a_plain_one(tmp_path, name, kind):
    path = tmp_path / name
    path.write_bytes(b"words")
    assert recognise(path) is kind
    assert not kind.embeds
    assert not kind.gathered


def test_an_empty_file_is_called_empty(tmp_path):
    path = tmp_path / "a.png"
    path.touch()
    with pytest.raises(FileRefused, match="is empty"):
        recognise(path)


def test_what_cannot_be_read_is_refused_in_words(tmp_path):
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(FileRefused, match="This is a folder"):
        recognise(tmp_path / "folder.jpg")
    with pytest.raises(FileRefused, match="does not exist"):
        recognise(tmp_path / "gone.jpg")
    (tmp_path / "link.jpg").symlink_to("link.jpg")
    with pytest.raises(FileRefused, match=r"link\.jpg"):
        recognise(tmp_path / "link.jpg")


def test_a_file_that_is_not_to_be_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "secret.jpg"
    path.write_bytes(CONTAINERS["jpeg"].data)

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(FileRefused, match="Permission denied"):
        recognise(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX thing")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(FileRefused, match="not an ordinary file"):
        recognise(tmp_path / "pipe.jpg")


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00mif1miaf", AVIF),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00miafavif", AVIF),
        (b"\x00\x00\x00\x18ftypavis\x00\x00\x00\x00msf1", AVIF),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", HEIC),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", HEIC),
        (b"\x00\x00\x00\x14ftypisom\x00\x00\x00\x00mp42avif", MP4),
        (b"\x00\x00\x00\x18ftypcrx \x00\x00\x00\x01crx isom", None),
        (b"\x00\x00\x00\x08wide", MP4),
        (b"\x00\x00\x00\x18ftyp", None),
        (b"ID3\x04", MP3),
        (b"\xff\xfb\x90\x44", MP3),
        (b"fLaC\x00", FLAC),
        (b"\n%PDF-1.7", PDF),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a --><svg xmlns=''>", SVG),
        (b"<html><body>", None),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", WEBP),
        (b"GIF87a", GIF),
        (b"II+\x00\x08\x00\x00\x00", TIFF),
        (b"", None),
    ],
)
def test_first_bytes(head, kind):
    assert sniff(head) is kind


@story
@given(st.binary(max_size=40))
def test_no_bytes_are_too_odd_to_sniff(head):
    assert sniff(head) in (*FORMATS, None)


def test_the_table_agrees_with_itself():
    suffixes = [suffix for kind in FORMATS for suffix in kind.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)
    assert len({kind.name for kind in FORMATS}) == len(FORMATS)
    for kind in FORMATS:
        assert format_of_media_type(kind.media_type) is kind
        assert kind.embeds or not kind.carries_xmp, "a sidecar's asset is never written into"
    assert FORMATS[-1] is PLAIN
    embedding = [kind.embeds for kind in FORMATS]
    assert embedding == sorted(embedding, reverse=True)


def test_every_way_to_begin_belongs_to_a_format():
    assert {item for kind in FORMATS for item in kind.containers} == set(Container)


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if kind.containers])
def test_a_name_is_believed_where_the_content_leaves_a_choice(tmp_path, kind: Format):
    """`identify` never refuses: strangers' files are read whatever they are called."""
    assert identify(tmp_path / f"a{kind.suffixes[0]}", b"no such thing") is PLAIN
    assert identify(tmp_path / f"a{kind.suffixes[0]}", b"\xff\xd8\xff\xe0") is JPEG


def test_the_readme_has_the_table_as_it_is():
    readme = Path(__file__).parents[2] / "README.md"
    text = readme.read_text("utf-8")
    assert with_table(text) == text, "run `make docs`"
    named = format_table()
    assert all(kind.name in named for kind in FORMATS if kind is not PLAIN)
