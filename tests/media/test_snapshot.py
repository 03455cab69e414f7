"""One reading of a file: what it was, or that it would not hold still."""

import errno
import hashlib
import os

import pytest

from countermark.base.errors import FileRefused
from countermark.media import snapshot
from countermark.media.snapshot import copy_with_snapshot, take_snapshot

CONTENT = bytes(range(256)) * 20_000  # five readings


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(CONTENT)
    os.utime(path, ns=(1_000_000_000, 1_234_567_890_123_456_789))
    return path


def test_a_snapshot_is_size_time_and_digest(source):
    taken = take_snapshot(source)
    assert taken.size == len(CONTENT)
    assert taken.mtime_ns == source.stat().st_mtime_ns
    assert taken.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert taken.still_at(source)


def test_one_reading_serves_copy_and_digest(source, tmp_path):
    copy = tmp_path / "copy.jpg"
    assert copy_with_snapshot(source, copy) == take_snapshot(source)
    assert copy.read_bytes() == CONTENT


def test_an_empty_file_has_a_snapshot_too(tmp_path):
    (tmp_path / "empty").touch()
    assert take_snapshot(tmp_path / "empty").sha256 == hashlib.sha256().hexdigest()


def test_size_and_time_tell_a_file_from_another(source, tmp_path):
    taken = take_snapshot(source)
    os.utime(source, ns=(0, taken.mtime_ns + 1))
    assert not taken.still_at(source)
    source.write_bytes(CONTENT + b"x")
    os.utime(source, ns=(0, taken.mtime_ns))
    assert not taken.still_at(source)
    assert not taken.still_at(tmp_path / "gone.jpg")
    assert not taken.still_at(source / "below a file")


def meanwhile(monkeypatch, happen):
    """Let something happen after the first of several readings."""
    read, happened = snapshot._read_chunk, []

    def reading(file, path):
        chunk = read(file, path)
        if not happened:
            happened.append(True)
            happen()
        return chunk

    monkeypatch.setattr(snapshot, "_read_chunk", reading)


def append(path):
    with path.open("ab") as file:
        file.write(b"more")


def overwrite(path):
    with path.open("rb+") as file:
        file.write(b"else")


def cut(path):
    os.truncate(path, 100)


def replace(path):
    path.with_suffix(".new").write_bytes(CONTENT)
    path.with_suffix(".new").replace(path)


def remove(path):
    path.unlink()


@pytest.mark.parametrize("happen", [append, overwrite, cut, replace, remove])
@pytest.mark.parametrize("copying", [True, False])
def test_a_file_that_changes_while_it_is_read_is_refused(
    source, tmp_path, monkeypatch, happen, copying
):
    meanwhile(monkeypatch, lambda: happen(source))
    with pytest.raises(FileRefused, match="changed while it was being read") as refused:
        copy_with_snapshot(source, tmp_path / "copy") if copying else take_snapshot(source)
    assert "Wait" in refused.value.hint


def test_another_file_may_change(source, tmp_path, monkeypatch):
    meanwhile(monkeypatch, lambda: (tmp_path / "other.jpg").write_bytes(b"other"))
    assert take_snapshot(source).still_at(source)


def test_a_disk_that_fails_in_the_middle_is_told_in_words(source, monkeypatch):
    class FailingFile:
        def __init__(self, file) -> None:
            self.readings = 0
            self.file = file

        def __enter__(self):
            return self

        def __exit__(self, *_error) -> None:
            self.file.close()

        def fileno(self) -> int:
            return self.file.fileno()

        def read(self, count: int) -> bytes:
            self.readings += 1
            if self.readings > 1:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return self.file.read(count)

    opened = type(source).open
    monkeypatch.setattr(
        type(source), "open", lambda path, *args, **kw: FailingFile(opened(path, *args, **kw))
    )
    with pytest.raises(FileRefused, match="read or write error"):
        take_snapshot(source)


def test_what_cannot_be_opened_is_refused(tmp_path):
    with pytest.raises(FileRefused, match="does not exist"):
        take_snapshot(tmp_path / "gone.jpg")
    with pytest.raises(FileRefused, match="folder"):
        take_snapshot(tmp_path)


def test_a_copy_never_replaces_a_file(source, tmp_path):
    (tmp_path / "taken").write_bytes(b"taken")
    with pytest.raises(FileExistsError):
        copy_with_snapshot(source, tmp_path / "taken")
    assert (tmp_path / "taken").read_bytes() == b"taken"


def test_a_full_disk_is_the_destinations_error_not_the_files(source, tmp_path):
    """The caller tells the two apart by their types."""
    with pytest.raises(OSError, match="No such file"):
        copy_with_snapshot(source, tmp_path / "no such folder" / "copy")
