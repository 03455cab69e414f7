"""Thumbnails: at once what a file embeds, later what was decoded whole; never a wrong one."""

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.catalog.records import State, WorkLine
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from countermark.media import memory
from countermark.media.formats import format_of_suffix
from countermark.media.snapshot import take_snapshot
from countermark.operations import thumbnail_making
from countermark.operations.reading import Newcomer, read_new
from countermark.operations.thumbnail_making import Missing, make_thumbnail, make_thumbnails
from countermark.operations.thumbnails import GRID_SIDE, thumbnail
from tests.media.samples import OTHERS, drawing, saved, with_thumbnail

SMALL = saved(drawing((160, 107)), "JPEG")
PHOTO = with_thumbnail(saved(drawing((1200, 800)), "JPEG"), SMALL)


@pytest.fixture
def home(workspace):
    return workspace.home


@pytest.fixture
def put(tmp_path):
    """A file as the catalogue has it."""

    def write(data: bytes, name: str = "photo.jpg", sha256: str = "") -> WorkLine:
        path = tmp_path / name
        path.write_bytes(data)
        digest = sha256 or take_snapshot(path).sha256
        media_type = format_of_suffix(path).media_type
        return WorkLine(1, "Photo", State.UNPROTECTED, "2026-05-14", media_type, path, digest)

    return write


def shown(home, line):
    return thumbnail(home, line.path, line.media_type, line.sha256)


def size(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return image.size


def made(home, lines, inline):
    return list(make_thumbnails(home, lines, inline, CancelToken()))


def names(home) -> set[str]:
    return {path.name for path in home.thumbnails.rglob("*") if path.is_file()}


def test_reading_a_new_file_keeps_the_thumbnail_in_it(home, put):
    line = put(PHOTO)
    info = read_new(Newcomer(line.path, home))
    assert (info.snapshot.sha256, info.preview) == (line.sha256, b"")
    assert names(home) == {f"{line.sha256}.small.jpg"}
    found = shown(home, line)
    assert not found.is_full
    assert size(found.data) == (160, 107)


def test_a_new_file_without_one_keeps_none(home, put):
    line = put(saved(drawing(), "PNG"), "photo.png")
    read_new(Newcomer(line.path, home))
    assert names(home) == set()


def test_the_full_one_takes_the_place_of_the_provisional_one(home, put, inline):
    line = put(PHOTO)
    read_new(Newcomer(line.path, home))
    (result,) = made(home, [line], inline)
    assert (result.line, result.is_there, result.error) == (line, True, None)
    found = shown(home, line)
    assert found.is_full
    assert max(size(found.data)) == GRID_SIDE
    assert names(home) == {f"{line.sha256}.jpg"}


def test_what_is_there_is_not_made_again(home, put, inline):
    line = put(PHOTO)
    made(home, [line], inline)
    line.path.unlink()
    assert made(home, [line], inline) == []
    assert shown(home, line).is_full


def test_a_file_without_any_is_shown_at_once_and_that_is_provisional(home, put):
    line = put(saved(drawing((900, 600)), "PNG"), "photo.png")
    found = shown(home, line)
    assert max(size(found.data)) == GRID_SIDE
    assert not found.is_full
    assert names(home) == {f"{line.sha256}.small.jpg"}


@pytest.mark.parametrize("damage", [b"", b"\xff\xd8half of"], ids=["empty", "half"])
def test_one_that_a_power_cut_damaged_is_not_shown_and_is_made_again(damage, home, put, inline):
    line = put(PHOTO)
    made(home, [line], inline)
    full = home.thumbnails / line.sha256[:2] / f"{line.sha256}.jpg"
    full.write_bytes(damage)
    assert max(size(shown(home, line).data)) == GRID_SIDE
    if not damage:
        assert [result.is_there for result in made(home, [line], inline)] == [True]
        assert shown(home, line).is_full


@pytest.mark.parametrize("name", ["avif", "gif animated"])
def test_every_kind_of_picture_gets_one(name, home, put, inline):
    sample = OTHERS[name]
    assert made(home, [put(sample.data, f"a{sample.suffix}")], inline)[0].is_there


def test_a_damaged_file_yields_its_error_and_proves_nothing(home, put, inline):
    data = saved(drawing((300, 200)), "PNG")
    at = data.index(b"IDAT") + 40
    line = put(data[:at] + b"\xff\x00\xff" + data[at + 3 :], "photo.png")
    (result,) = made(home, [line], inline)
    assert not result.is_there
    assert isinstance(result.error, FileRefused)
    assert names(home) == set()


def test_another_content_than_the_catalogues_proves_nothing(home, put, inline):
    line = put(PHOTO, sha256="ab" * 32)
    (result,) = made(home, [line], inline)
    assert "changed" in str(result.error)
    assert names(home) == set()


def test_a_file_changed_and_dated_back_proves_nothing(home, put, inline):
    line = put(PHOTO)
    before = line.path.stat()
    other = bytearray(PHOTO)
    other[-30] ^= 1
    line.path.write_bytes(bytes(other))
    os.utime(line.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "changed" in str(made(home, [line], inline)[0].error)


def test_a_file_that_changes_while_it_is_decoded_proves_nothing(home, put, monkeypatch):
    """The catalogue's content comes only after another one was decoded."""
    line = put(PHOTO)
    line.path.write_bytes(saved(drawing((400, 300)), "JPEG"))
    examine = thumbnail_making.examine

    def swapped(path: Path, *arguments, **options):
        found = examine(path, *arguments, **options)
        path.write_bytes(PHOTO)
        return found

    monkeypatch.setattr(thumbnail_making, "examine", swapped)
    with pytest.raises(FileRefused, match="changed"):
        make_thumbnail(Missing(home, line))
    assert names(home) == set()


def test_a_file_that_is_gone_costs_itself(home, put, inline):
    gone, there = put(PHOTO, "gone.jpg", sha256="cd" * 32), put(PHOTO)
    gone.path.unlink()
    results = made(home, [gone, there], inline)
    assert [result.is_there for result in results] == [False, True]
    assert isinstance(results[0].error, FileRefused)


def test_files_of_a_drive_that_is_away_are_not_tried(home, put, inline):
    assert made(home, [replace(put(PHOTO), state=State.MISSING)], inline) == []


def test_where_there_is_nothing_to_show_nobody_looks_twice(home, put, inline):
    raw = put(b"sensor data that nobody knows", "photo.nef")
    (result,) = made(home, [raw], inline)
    assert (result.is_there, result.error) == (False, None)
    assert made(home, [raw], inline) == []
    assert shown(home, raw).data == b""
    assert shown(home, raw).is_full
    assert made(home, [put(b"text", "letter.docx")], inline) == []


def test_a_picture_too_large_for_a_worker_is_not_decoded(home, put, inline, monkeypatch):
    monkeypatch.setattr(memory, "MOST_DECODED", 100_000)
    line = put(saved(drawing((400, 300)), "PNG"), "photo.png")
    (result,) = made(home, [line], inline)
    assert (result.is_there, result.error) == (False, None)
    assert names(home) == set()


def test_a_tiff_too_large_for_a_worker_is_decoded_in_bands(home, put, inline, monkeypatch):
    monkeypatch.setattr(memory, "MOST_DECODED", 100_000)
    data = saved(drawing((800, 600)), "TIFF", compression="tiff_lzw", strip_size=9_600)
    line = put(data, "scan.tif")
    assert [result.is_there for result in made(home, [line], inline)] == [True]
    assert shown(home, line).is_full
    assert size(shown(home, line).data) == (320, 240)


def test_a_full_disk_costs_the_thumbnail_alone(home, put, inline, monkeypatch):
    def full(destination: Path, data: bytes, staging: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("countermark.operations.thumbnail_files.write_unflushed", full)
    line = put(PHOTO)
    assert read_new(Newcomer(line.path, home)).snapshot.sha256 == line.sha256
    assert [result.is_there for result in made(home, [line], inline)] == [False]
    assert max(size(shown(home, line).data)) == GRID_SIDE


def test_a_cancel_begins_nothing_more(home, put, inline):
    lines = [put(PHOTO + bytes([number]), f"{number}.jpg") for number in range(4)]
    cancel = CancelToken()
    results = make_thumbnails(home, lines, inline, cancel)
    next(results)
    cancel.cancel()
    assert list(results) == []


def test_workers_make_them_and_give_way_to_others(home, put):
    lines = [put(PHOTO + bytes([number]), f"{number}.jpg") for number in range(4)]
    with ProcessExecutor(1) as executor:
        results = list(make_thumbnails(home, lines, executor, CancelToken()))
        (nice,) = [outcome.value for outcome in executor.run(_niceness, [0], CancelToken())]
    assert [result.is_there for result in results] == [True] * 4
    if os.name == "posix":
        assert nice == 19
        assert os.getpriority(os.PRIO_PROCESS, 0) < 19


def _niceness(_item: int) -> int:
    return os.getpriority(os.PRIO_PROCESS, 0) if os.name == "posix" else 0
