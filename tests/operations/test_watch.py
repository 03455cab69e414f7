"""A watched folder: what arrives is protected once, when it is whole, and again when it changes.

The watch runs in a thread, and tests wait for what it tells; none counts on being quick.
"""

import errno
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from countermark.base.atomic import staging_path
from countermark.base.errors import EnvironmentFault, FileRefused, UserError
from countermark.operations import changes as changes_module
from countermark.operations import sign_one as sign_one_module
from countermark.operations import watch as watch_module
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.watch import Wanted, watch
from countermark.rights.presets import NO_AI
from tests.operations.support import Studio, files_in, leftovers

LONG = 60.0  # seconds; only a failing test waits so long
QUIET = 0.1


class Guard:
    """A watch that runs in a thread, until the end of the test."""

    def __init__(self, studio: Studio, folder: Path, output: Path, wanted: Wanted) -> None:
        self.folder, self.output = folder, output
        self._cancel = type(studio.cancel)()
        self._told: queue.SimpleQueue[ItemResult | Exception] = queue.SimpleQueue()
        protection = Protection(studio.key, NO_AI, None, output)
        self._results = watch(
            studio.workspace, folder, protection, studio.executor, self._cancel, wanted
        )
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            for result in self._results:
                self._told.put(result)
        except Exception as error:  # noqa: BLE001 - the test says it
            self._told.put(error)

    def next(self) -> ItemResult:
        """What it tells next."""
        told = self._told.get(timeout=LONG)
        if isinstance(told, Exception):
            raise told
        return told

    def next_ok(self, *names: str) -> list[ItemResult]:
        """It tells next, in any order, that these went well."""
        results = [self.next() for _ in names]
        assert sorted(result.path.name for result in results) == sorted(names)
        assert {result.status for result in results} == {Status.OK}, results
        return results

    def tells_no_more(self, sign: Path, original: Path) -> None:
        """Nothing was told before a sign that is given now."""
        shutil.copyfile(original, sign)
        self.next_ok(sign.name)

    def end(self) -> None:
        self._cancel.cancel()
        self._thread.join(LONG)
        assert not self._thread.is_alive()


Begin = Callable[..., Guard]


@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


@pytest.fixture(params=[False, True], ids=["told", "looking"])
def poll(request) -> bool:
    return request.param


@pytest.fixture
def begin(studio, folder, output, monkeypatch) -> Iterator[Begin]:
    """Begins to watch; nothing is waited for longer than a test likes to."""
    guards = []
    monkeypatch.setattr(watch_module, "_LOOK_ALONE", 0.05)
    monkeypatch.setattr(watch_module, "_FIRST_PAUSE", 0.05)
    monkeypatch.setattr(watch_module, "_TICK", 0.05)

    def start(output: Path = output, *, poll: bool = False, once: bool = False) -> Guard:
        guards.append(Guard(studio, folder, output, Wanted(QUIET, poll=poll, once=once)))
        return guards[-1]

    yield start
    for guard in guards:
        guard.end()


def test_what_arrives_is_signed_and_keeps_its_place(studio, begin, folder, output, photo, poll):
    guard = begin(poll=poll)
    (folder / "2026" / "May").mkdir(parents=True)
    shutil.copy2(photo, folder / "2026" / "May" / "harbour.jpg")
    (result,) = guard.next_ok("harbour.jpg")
    assert result.output == output / "2026" / "May" / "harbour.jpg"
    assert studio.trusts(result.output)
    assert (folder / "2026" / "May" / "harbour.jpg").read_bytes() == photo.read_bytes()


def test_what_came_while_it_was_off_is_picked_up_and_the_rest_left(begin, folder, output, photo):
    shutil.copy(photo, folder / "early.jpg")
    guard = begin()
    guard.next_ok("early.jpg")
    guard.end()
    shutil.copy(photo, folder / "meanwhile.jpg")
    before = (output / "early.jpg").stat()
    guard = begin()
    guard.next_ok("meanwhile.jpg")
    guard.tells_no_more(folder / "sign.jpg", photo)
    assert (output / "early.jpg").stat() == before
    assert files_in(output) == {"early.jpg", "meanwhile.jpg", "sign.jpg"}


def test_a_file_written_in_pieces_is_signed_once_and_whole(studio, begin, folder, output, photo):
    content = photo.read_bytes()
    guard = begin()
    piece = len(content) // 8 + 1
    with (folder / "slow.jpg").open("wb", buffering=0) as file:
        for start in range(0, len(content), piece):
            file.write(content[start : start + piece])
            time.sleep(1.5 * QUIET)  # longer than it would have to hold still
            assert files_in(output) == set()
    (result,) = guard.next_ok("slow.jpg")
    assert studio.trusts(result.output)
    guard.tells_no_more(folder / "sign.jpg", photo)
    assert files_in(output) == {"slow.jpg", "sign.jpg"}


def test_a_file_that_is_renamed_into_the_folder_is_taken(begin, folder, tmp_path, photo):
    guard = begin()
    shutil.copy(photo, tmp_path / "elsewhere.jpg")
    (tmp_path / "elsewhere.jpg").rename(folder / "arrived.jpg")
    guard.next_ok("arrived.jpg")
    shutil.copy(photo, folder / "download.jpg.part")
    (folder / "download.jpg.part").rename(folder / "download.jpg")
    guard.next_ok("download.jpg")


def test_a_folder_that_is_moved_in_is_taken_with_all_that_is_in_it(begin, folder, tmp_path, photo):
    guard = begin()
    (tmp_path / "trip" / "day").mkdir(parents=True)
    for name in ("one.jpg", "day/two.jpg"):
        shutil.copy(photo, tmp_path / "trip" / name)
    (tmp_path / "trip").rename(folder / "trip")
    guard.next_ok("one.jpg", "two.jpg")


def test_an_edited_file_is_protected_again(studio, begin, folder, photo, pictures):
    guard = begin()
    shutil.copy(photo, folder / "harbour.png.jpg")
    (first,) = guard.next_ok("harbour.png.jpg")
    edited = photo.read_bytes()
    (folder / "harbour.png.jpg").write_bytes(edited + b"\0")
    (second,) = guard.next_ok("harbour.png.jpg")
    assert second.output != first.output
    assert studio.trusts(second.output)


def test_copies_inside_the_watched_folder_are_no_arrivals(begin, folder, photo, poll):
    guard = begin(folder / "signed", poll=poll)
    shutil.copy(photo, folder / "harbour.jpg")
    guard.next_ok("harbour.jpg")
    guard.tells_no_more(folder / "sign.jpg", photo)
    guard.end()
    guard = begin(folder / "signed", poll=poll)
    guard.tells_no_more(folder / "second.jpg", photo)
    assert files_in(folder / "signed") == {"harbour.jpg", "sign.jpg", "second.jpg"}


def test_copies_beside_the_watched_folder_under_one_roof_are_no_arrivals(
    begin, folder, photo, tmp_path
):
    """The output may hold the watched folder; a copy can then land in it."""
    guard = begin(tmp_path)
    (folder / "incoming").mkdir()
    shutil.copy(photo, folder / "incoming" / "harbour.jpg")
    (result,) = guard.next_ok("harbour.jpg")
    assert result.output == folder / "harbour.jpg"
    guard.tells_no_more(folder / "sign.jpg", photo)
    assert files_in(folder) == {"incoming/harbour.jpg", "harbour.jpg", "sign.jpg"}


def test_a_file_that_is_signed_itself_is_no_news_at_the_start_only(
    studio, begin, folder, output, photo, tmp_path
):
    signed = tmp_path / "signed by hand.jpg"
    shutil.copy(photo, signed)
    studio.protect_one(signed, None)
    shutil.copy(signed, folder / "early.jpg")
    guard = begin()
    guard.tells_no_more(folder / "sign.jpg", photo)
    shutil.copy(signed, folder / "late.jpg")
    told = guard.next()
    assert (told.path.name, told.status) == ("late.jpg", Status.SKIPPED)
    assert files_in(output) == {"sign.jpg"}


def test_hidden_and_temporary_files_and_notes_are_passed_over(begin, folder, output, photo):
    guard = begin()
    names = [
        ".harbour.jpg.Xa4b", ".hidden.jpg", "a.jpg.part", "b.jpg.crdownload", "c.jpg.tmp",
        "Thumbs.db", "notes.txt",
    ]  # fmt: skip
    for name in names:
        shutil.copy(photo, folder / name)
    (folder / ".git").mkdir()
    shutil.copy(photo, folder / ".git" / "no.jpg")
    guard.tells_no_more(folder / "sign.jpg", photo)
    guard.end()
    begin().tells_no_more(folder / "second.jpg", photo)
    assert files_in(output) == {"sign.jpg", "second.jpg"}


def test_a_file_that_fails_is_told_once_and_tried_again_when_it_changes(begin, folder, photo, poll):
    guard = begin(poll=poll)
    (folder / "junk.jpg").write_bytes(b"no picture")
    failed = guard.next()
    assert (failed.path.name, failed.status) == ("junk.jpg", Status.FAILED)
    assert not failed.passing
    guard.tells_no_more(folder / "sign.jpg", photo)
    shutil.copy(photo, folder / "junk.jpg")
    guard.next_ok("junk.jpg")


def test_what_a_killed_watch_left_is_swept_where_nothing_is_to_be_done(
    begin, folder, output, photo
):
    (output / "done").mkdir(parents=True)
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    host = staging_path(output / "x.jpg").name.split("-")[1]
    left = output / "done" / f".countermark-{host}-{ended.pid}-0123abcd.jpg"
    left.touch()
    begin().tells_no_more(folder / "sign.jpg", photo)
    assert not left.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows removes no file that is open")
def test_one_that_is_removed_while_it_is_waited_for_is_forgotten(begin, folder, photo):
    guard = begin()
    with (folder / "away.jpg").open("wb") as file:
        file.write(photo.read_bytes())
        time.sleep(2 * QUIET)
        (folder / "away.jpg").unlink()
    guard.tells_no_more(folder / "sign.jpg", photo)


def test_a_change_that_nobody_told_of_is_found_by_looking(begin, folder, photo, monkeypatch):
    """Notifications are lost when too much happens at once."""

    def silent(_folder, cancel, tick):
        while not cancel.wait(tick):
            yield set()

    monkeypatch.setattr(changes_module, "_told", silent)
    monkeypatch.setattr(watch_module, "_LOOK_ANYWAY", 0.1)
    guard = begin()
    shutil.copy(photo, folder / "unnoticed.jpg")
    guard.next_ok("unnoticed.jpg")


def test_where_the_system_can_watch_no_more_it_looks(begin, folder, photo, monkeypatch, caplog):
    def refusing(*_arguments):
        raise OSError(errno.ENOSPC, "OS file watch limit reached")
        yield

    monkeypatch.setattr(changes_module, "_told", refusing)
    guard = begin()
    shutil.copy(photo, folder / "harbour.jpg")
    guard.next_ok("harbour.jpg")


def test_a_folder_that_goes_is_waited_for(begin, folder, tmp_path, photo, poll):
    guard = begin(poll=poll)
    guard.tells_no_more(folder / "first.jpg", photo)
    folder.rename(tmp_path / "unplugged")
    gone = guard.next()
    assert (gone.path, gone.status, gone.passing) == (folder, Status.FAILED, True)
    assert "Waiting for its return" in gone.reason
    shutil.copy(photo, tmp_path / "unplugged" / "second.jpg")
    (tmp_path / "unplugged").rename(folder)
    back = guard.next()
    assert (back.path, back.status) == (folder, Status.OK)
    guard.next_ok("second.jpg")
    guard.tells_no_more(folder / "third.jpg", photo)  # it is watched again


def test_copies_wait_for_their_folder_and_are_not_put_elsewhere(
    begin, folder, output, tmp_path, photo
):
    """The disk it lies on may be unmounted; where it was mounted is another disk."""
    guard = begin()
    guard.tells_no_more(folder / "first.jpg", photo)
    output.rename(tmp_path / "unplugged")
    shutil.copy(photo, folder / "second.jpg")
    failed = guard.next()
    assert (failed.path.name, failed.status, failed.passing) == ("second.jpg", Status.FAILED, True)
    assert "folder for signed copies is gone" in failed.reason
    assert not output.exists()
    (tmp_path / "unplugged").rename(output)
    guard.next_ok("second.jpg")


def test_a_full_disk_is_told_once_and_tried_again_until_there_is_room(
    begin, folder, output, photo, monkeypatch
):
    tries = []
    sign = sign_one_module.sign_file

    def full(task):
        tries.append(task.source)
        if len(tries) > 3:
            return sign(task)
        raise FileRefused("The disk is full") from OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(sign_one_module, "sign_file", full)
    guard = begin()
    shutil.copy(photo, folder / "harbour.jpg")
    failed = guard.next()
    assert (failed.status, failed.passing, failed.reason) == (
        Status.FAILED,
        True,
        "The disk is full",
    )
    guard.next_ok("harbour.jpg")
    assert len(tries) == 4
    assert leftovers(output) == []


def test_a_catalogue_that_cannot_be_written_loses_nothing(begin, folder, photo, monkeypatch):
    protect, tries = watch_module.protect_found, []

    def failing(*arguments):
        tries.append(arguments)
        if len(tries) == 1:
            raise EnvironmentFault("The catalogue is busy.")
        return protect(*arguments)

    monkeypatch.setattr(watch_module, "protect_found", failing)
    guard = begin()
    shutil.copy(photo, folder / "harbour.jpg")
    failed = guard.next()
    assert (failed.path.name, failed.reason) == ("harbour.jpg", "The catalogue is busy.")
    guard.next_ok("harbour.jpg")


def test_a_file_that_changes_while_it_is_signed_is_no_failure(begin, folder, photo, monkeypatch):
    sign, tries = sign_one_module.sign_file, []

    def changing(task):
        tries.append(task)
        if len(tries) == 1:
            with task.source.open("ab") as file:
                file.write(b"\0")
            raise FileRefused("The file changed while it was being protected.")
        return sign(task)

    monkeypatch.setattr(sign_one_module, "sign_file", changing)
    guard = begin()
    shutil.copy(photo, folder / "harbour.jpg")
    guard.next_ok("harbour.jpg")
    assert len(tries) == 2


@pytest.mark.skipif(
    sys.platform not in {"linux", "win32"}, reason="only Linux and Windows tell who writes"
)
def test_once_ends_when_all_is_done_and_names_what_is_still_written(begin, folder, photo):
    shutil.copy(photo, folder / "harbour.jpg")
    with (folder / "unfinished.jpg").open("wb") as file:
        file.write(photo.read_bytes()[:5000])
        file.flush()
        guard = begin(once=True)
        guard.next_ok("harbour.jpg")
        left = guard.next()
    assert (left.path.name, left.status) == ("unfinished.jpg", Status.SKIPPED)
    assert "still being written" in left.reason


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_folder_that_cannot_be_entered_hides_its_own_files_only(begin, folder, photo):
    guard = begin()
    closed = folder / "closed"
    closed.mkdir()
    closed.chmod(0)
    shutil.copy(photo, folder / "harbour.jpg")
    guard.next_ok("harbour.jpg")
    closed.chmod(0o700)
    shutil.copy(photo, closed / "second.jpg")
    guard.next_ok("second.jpg")


def test_an_edited_file_that_the_disk_refuses_keeps_its_pause(
    begin, folder, output, photo, monkeypatch
):
    """Looking again finds nothing new about it."""
    protect, tries = watch_module.protect_found, []

    def counting(workspace, found, *more):
        tries.append([item.path.name for item in found])
        return protect(workspace, found, *more)

    monkeypatch.setattr(watch_module, "protect_found", counting)
    guard = begin(poll=True)
    guard.tells_no_more(folder / "harbour.jpg", photo)
    monkeypatch.setattr(watch_module, "_FIRST_PAUSE", 2 * LONG)

    def full(_task):
        raise FileRefused("Full.") from OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(sign_one_module, "sign_file", full)
        (folder / "harbour.jpg").write_bytes(photo.read_bytes() + b"\0")
        assert guard.next().reason == "Full."
    guard.tells_no_more(folder / "sign.jpg", photo)
    assert tries == [["harbour.jpg"], ["harbour.jpg"], ["sign.jpg"]]


def test_what_cannot_be_watched_is_refused_before_anything_is_done(studio, folder, output):
    def asked(folder, output):
        protection = Protection(studio.key, NO_AI, None, output)
        watch(studio.workspace, folder, protection, studio.executor, studio.cancel)

    with pytest.raises(UserError, match="There is no such folder"):
        asked(folder / "gone", output)
    with pytest.raises(UserError, match="watched folder itself"):
        asked(folder, folder)
    with pytest.raises(UserError, match="another folder"):
        asked(folder, None)
    with pytest.raises(UserError, match="its own things"):
        asked(studio.workspace.home.backups, output)
    (folder / "file").touch()
    with pytest.raises(UserError, match="cannot be used"):
        asked(folder, folder / "file" / "below")
    assert not output.exists()
