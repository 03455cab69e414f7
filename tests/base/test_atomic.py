"""Whatever fails while a file is written, its name holds the old content or the new, whole."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.base import atomic
from countermark.base.atomic import (
    is_staging_name,
    numbered,
    publish_new,
    publish_over,
    staged,
    staging_path,
    sweep,
    sync_file,
    write_unflushed,
    write_whole,
)
from countermark.base.processes import process_is_alive
from tests.strategies import story

OLD, NEW = b"old content", b"new content, longer than the old"
POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions and signals")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refuse(number: int):
    """Stands for a system call that fails."""

    def fail(*_args, **_kwargs):
        raise OSError(number, os.strerror(number))

    return fail


class HalfWriter:
    """A file that takes half of what is written and then finds the disk full."""

    def __init__(self, handle: int, mode: str) -> None:
        self._file = open(handle, mode, closefd=True)  # noqa: SIM115 - as os.fdopen

    def __enter__(self):
        return self

    def __exit__(self, *_error) -> None:
        self._file.close()

    def write(self, data: bytes) -> int:
        self._file.write(data[: len(data) // 2])
        self._file.flush()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


FAILURES = {
    "open": (os, "open", refuse(errno.EACCES)),
    "write": (os, "fdopen", HalfWriter),
    "flush to disk": (os, "fsync", refuse(errno.EIO)),
    "rename": (Path, "replace", refuse(errno.EROFS)),
}


@pytest.mark.parametrize("step", FAILURES)
@pytest.mark.parametrize("existed", [True, False], ids=["replacing", "new"])
def test_a_failure_at_any_step_leaves_the_old_file(tmp_path, monkeypatch, step, existed):
    destination = tmp_path / "settings.json"
    if existed:
        destination.write_bytes(OLD)
    with monkeypatch.context() as broken:
        broken.setattr(*FAILURES[step])
        with pytest.raises(OSError, match=r"\[Errno"):
            write_whole(destination, NEW)
    assert names(tmp_path) == (["settings.json"] if existed else [])
    assert not existed or destination.read_bytes() == OLD


def test_a_folder_that_cannot_be_flushed_does_not_undo_the_rename(tmp_path, monkeypatch):
    """Some network shares refuse it; the file has its name by then, to say no would be a lie."""
    destination = tmp_path / "settings.json"
    flush = os.fsync

    def flush_files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "folders cannot be flushed here")
        flush(handle)

    monkeypatch.setattr(os, "fsync", flush_files_only)
    write_whole(destination, NEW)
    assert destination.read_bytes() == NEW
    assert names(tmp_path) == ["settings.json"]


KILLED = """
import os, signal, sys
from pathlib import Path
from countermark.base import atomic

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

match sys.argv[2]:
    case "fsync": os.fsync = die
    case "replace": Path.replace = die
    case "link": os.link = die
destination = Path(sys.argv[1])
if sys.argv[2] == "link":
    with atomic.staged(destination) as path:
        path.write_bytes(b"half")
        atomic.publish_new(path, destination)
else:
    atomic.write_whole(destination, b"never seen")
"""


@POSIX
@pytest.mark.parametrize("step", ["fsync", "replace", "link"])
def test_a_kill_leaves_the_old_file_and_the_rest_is_swept(tmp_path, step):
    destination = tmp_path / "works.json"
    if step != "link":
        destination.write_bytes(OLD)
    run = subprocess.run([sys.executable, "-c", KILLED, destination, step], check=False)
    assert run.returncode == -signal.SIGKILL
    left = [name for name in names(tmp_path) if name != destination.name]
    assert [is_staging_name(name) for name in left] == [True]
    assert sweep(tmp_path) == 1
    assert names(tmp_path) == ([] if step == "link" else [destination.name])
    assert step == "link" or destination.read_bytes() == OLD


@POSIX
def test_a_secret_is_private_before_its_first_byte(tmp_path, monkeypatch):
    seen = []
    flush = os.fsync

    def watch(handle: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        flush(handle)

    monkeypatch.setattr(os, "fsync", watch)
    write_whole(tmp_path / "key.pem", b"secret", mode=0o600)
    assert seen[0] == 0o600
    assert stat.S_IMODE((tmp_path / "key.pem").stat().st_mode) == 0o600


def flushed(folder: Path, content: bytes = NEW) -> Path:
    path = staging_path(folder / "picture.jpg")
    path.write_bytes(content)
    sync_file(path)
    return path


@pytest.fixture(params=[None, errno.EPERM, errno.EOPNOTSUPP], ids=["links", "no links", "share"])
def disk(request, monkeypatch):
    """A disk with hard links, and two kinds without."""
    if request.param is not None:
        monkeypatch.setattr(os, "link", refuse(request.param))


@pytest.mark.usefixtures("disk")
def test_a_new_file_gets_its_name(tmp_path):
    publish_new(flushed(tmp_path), tmp_path / "picture.jpg")
    assert names(tmp_path) == ["picture.jpg"]
    assert (tmp_path / "picture.jpg").read_bytes() == NEW


@pytest.mark.usefixtures("disk")
@pytest.mark.parametrize("taken_by", ["file", "folder", "dangling link"])
def test_a_new_file_never_replaces_anything(tmp_path, taken_by):
    destination = tmp_path / "picture.jpg"
    if taken_by == "file":
        destination.write_bytes(OLD)
    elif taken_by == "folder":
        destination.mkdir()
    else:
        destination.symlink_to(tmp_path / "gone.jpg")
    path = flushed(tmp_path)
    with pytest.raises(FileExistsError):
        publish_new(path, destination)
    assert path.read_bytes() == NEW, "the caller decides what becomes of it"
    assert taken_by != "file" or destination.read_bytes() == OLD
    assert not (tmp_path / "gone.jpg").exists()


@pytest.mark.usefixtures("disk")
def test_of_many_who_want_a_name_one_gets_it(tmp_path):
    destination = tmp_path / "picture.jpg"
    start = threading.Barrier(8)
    winners, losers = [], []

    def publish(content: bytes) -> None:
        path = flushed(tmp_path, content)
        start.wait()
        try:
            publish_new(path, destination)
        except FileExistsError:
            losers.append(content)
        else:
            winners.append(content)

    threads = [threading.Thread(target=publish, args=(b"%d" % number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(winners), len(losers)) == (1, 7)
    assert destination.read_bytes() == winners[0]


def test_without_links_a_failed_rename_leaves_no_empty_file(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", refuse(errno.EPERM))
    monkeypatch.setattr(Path, "replace", refuse(errno.ENOSPC))
    path = flushed(tmp_path)
    with pytest.raises(OSError, match="No space left"):
        publish_new(path, tmp_path / "picture.jpg")
    assert names(tmp_path) == [path.name]


def test_a_disk_that_fails_is_no_disk_without_links(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", refuse(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        publish_new(flushed(tmp_path), tmp_path / "picture.jpg")
    assert not (tmp_path / "picture.jpg").exists()


def test_publishing_over_replaces_in_one_step(tmp_path):
    destination = tmp_path / "picture.jpg"
    destination.write_bytes(OLD)
    publish_over(flushed(tmp_path), destination)
    assert destination.read_bytes() == NEW
    assert names(tmp_path) == ["picture.jpg"]


def test_what_was_staged_and_not_published_is_removed(tmp_path):
    def fail_halfway() -> None:
        with staged(tmp_path / "a.jpg") as path:
            path.write_bytes(b"half")
            raise ValueError("stopped")

    with pytest.raises(ValueError, match="stopped"):
        fail_halfway()
    with staged(tmp_path / "b.jpg"):
        pass  # never written
    assert names(tmp_path) == []


def dead_process() -> int:
    """The number of a process that has just ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_sweeping_spares_the_living_other_machines_and_the_users_files(tmp_path):
    def name(host: str, pid: int) -> str:
        return f".countermark-{host}-{pid}-0123abcd.jpg"

    ours, dead = atomic._HOST, dead_process()
    elsewhere = "00000000" if ours != "00000000" else "11111111"
    kept = [
        name(ours, os.getpid()),
        name(ours, os.getppid()),
        name(elsewhere, dead),
        name(ours, dead).removeprefix("."),
        f".countermark-{ours}-{dead}.jpg",
        "photo.jpg",
    ]
    gone = [name(ours, dead), f".countermark-{ours}-{dead}-ffffffff", name(ours, 10**30)]
    for each in kept + gone:
        (tmp_path / each).write_bytes(b"x")
    (tmp_path / name(ours, dead).replace("0123abcd", "0123abce")).mkdir()  # nobody's staged file
    assert sweep(tmp_path) == len(gone)
    left = {entry.name for entry in tmp_path.iterdir() if entry.is_file()}
    assert left == set(kept)
    assert sweep(tmp_path / "no such folder") == 0


def test_a_process_is_alive_or_not():
    assert process_is_alive(os.getpid())
    assert not process_is_alive(dead_process())
    assert not process_is_alive(10**30)


@story
@given(st.from_regex(r"\A[^/\x00\n\ud800-\udfff]{1,60}\Z"))
def test_a_staged_file_is_known_by_its_name_whatever_its_destination(name):
    path = staging_path(Path("/folder") / name)
    assert is_staging_name(path.name)
    assert path.parent == Path("/folder")
    assert path.suffix == (Path("/folder") / name).suffix
    assert path != staging_path(Path("/folder") / name)


@pytest.mark.parametrize(
    "name",
    [
        "countermark.jpg",
        ".countermark",
        ".countermark-01234567-12-0123456.jpg",
        ".countermark-0123456g-12-01234567.jpg",
        ".countermark-01234567--01234567.jpg",
        ".countermark-01234567-12-01234567jpg",
        "x.countermark-01234567-12-01234567.jpg",
    ],
)
def test_a_users_file_is_not_taken_for_a_staged_one(name):
    assert not is_staging_name(name)


def test_names_are_numbered_before_the_suffix():
    found = [path.name for path in islice(numbered(Path("/out/My photo.v1.jpg")), 3)]
    assert found == ["My photo.v1.jpg", "My photo.v1-2.jpg", "My photo.v1-3.jpg"]
    without_suffix = list(islice(numbered(Path("/out/robots")), 1_000))
    assert without_suffix[1].name == "robots-2"
    assert len(set(without_suffix)) == len(without_suffix)


def test_what_can_be_made_again_is_whole_or_not_there(tmp_path, monkeypatch):
    destination = tmp_path / "ab" / "small.jpg"
    write_unflushed(destination, b"one", tmp_path)
    write_unflushed(destination, b"two", tmp_path)
    assert destination.read_bytes() == b"two"

    def no_space(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", no_space)
    with pytest.raises(OSError, match="No space"):
        write_unflushed(destination, b"three", tmp_path)
    assert destination.read_bytes() == b"two"
    assert [path.name for path in destination.parent.iterdir()] == ["small.jpg"]
