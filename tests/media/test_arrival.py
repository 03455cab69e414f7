"""A file counts as arrived when nobody writes it and it holds still: told with invented clocks,
and with real writers where the system answers."""

import math
import os
import subprocess
import sys

import pytest

from countermark.media import arrival
from countermark.media.arrival import (
    Settling,
    is_being_written,
    sight_of,
    who_writes,
)

NOW = 1_800_000_000  # by the wall clock
LONG_AGO = NOW - 86_400
answers = pytest.mark.skipif(
    sys.platform not in {"linux", "win32"}, reason="only Linux and Windows tell who writes"
)


class World:
    """Clocks that move when told to, and what the system says of writers."""

    def __init__(self, writes: bool | None = False) -> None:
        self.seconds = 0.0
        self.writes = writes
        self.settling = Settling(
            2.0,
            clock=lambda: self.seconds,
            wall=lambda: NOW + self.seconds,
            writes=lambda _path: self.writes,
        )

    def settles_after(self, path, *, most: float = 1000.0) -> float:
        """Seconds until it has settled, looking as often as the next look is worth it."""
        self.settling.expect([path])
        began = self.seconds
        while self.seconds - began < most:
            if path in self.settling.settled():
                return self.seconds - began
            self.seconds += max(self.settling.next_look(), 0.01)
        raise AssertionError("it never settled")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "photo.jpg"


def write(path, content=b"content", modified=NOW):
    path.write_bytes(content)
    os.utime(path, (modified, modified))


# What the system says


@answers
def test_a_file_that_somebody_writes_is_told_from_one_that_somebody_reads(path):
    with path.open("wb"):
        assert is_being_written(path)
    assert not is_being_written(path)
    with path.open("rb"):
        assert not is_being_written(path)


@answers
def test_a_writer_in_another_process_is_seen_until_it_ends(path):
    script = "import sys; f = open(sys.argv[1], 'wb'); print('open', flush=True); input()"
    writer = subprocess.Popen(
        [sys.executable, "-c", script, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with writer:
        assert writer.stdout.readline() == "open\n"
        assert is_being_written(path)
        writer.communicate("done\n")
    assert not is_being_written(path)


def test_of_what_is_no_file_nothing_is_told(tmp_path):
    assert who_writes(tmp_path) is None
    assert who_writes(tmp_path / "gone.jpg") is None
    assert who_writes(tmp_path / "no\0name") is None
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert who_writes(tmp_path / "pipe") is None
    assert not is_being_written(tmp_path / "gone.jpg")


@pytest.mark.skipif(sys.platform != "linux", reason="leases")
def test_file_systems_of_other_machines_tell_nothing(path, monkeypatch):
    write(path)
    assert who_writes(path) is False
    monkeypatch.setattr(arrival, "_is_elsewhere", lambda _handle: True)
    assert who_writes(path) is None


@pytest.mark.skipif(sys.platform != "linux", reason="leases")
def test_a_writer_that_comes_while_we_ask_is_not_refused_and_ends_nobody(path):
    """The system tells a holder of a lease about it by a signal that would end the process."""
    script = (
        "import sys, threading\n"
        "from pathlib import Path\n"
        "from countermark.media.arrival import who_writes\n"
        "path = Path(sys.argv[1])\n"
        "def write():\n"
        "    for _ in range(3000):\n"
        "        path.open('ab').close()\n"
        "writer = threading.Thread(target=write)\n"
        "writer.start()\n"
        "told = set()\n"
        "while writer.is_alive():\n"
        "    told.add(who_writes(path))\n"
        "print(sorted(told))\n"
    )
    write(path)
    done = subprocess.run(
        [sys.executable, "-c", script, path],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, (done.returncode, done.stderr)
    assert done.stdout in {"[False, True]\n", "[False]\n"}


# Holding still


def test_an_old_closed_file_need_not_wait(path):
    write(path, modified=LONG_AGO)
    assert World().settles_after(path) == 0


def test_a_new_one_is_given_its_quiet_time(path):
    write(path, modified=NOW)
    assert World().settles_after(path) == pytest.approx(2.0, abs=0.1)


def test_where_nobody_tells_who_writes_it_must_be_seen_still_for_longer(path):
    """An old time says nothing then: a copy may bring its own along."""
    write(path, modified=LONG_AGO)
    assert World(writes=None).settles_after(path) == pytest.approx(10.0, abs=0.1)


@pytest.mark.parametrize("ahead", [3600, 1, -3600])
@pytest.mark.parametrize("writes", [False, None])
def test_a_shares_clock_may_be_wrong(path, ahead, writes):
    write(path, modified=NOW + ahead)
    assert World(writes).settles_after(path) <= 10.1


def test_a_file_open_for_writing_waits_however_still_it_is(path):
    write(path, modified=LONG_AGO)
    world = World(writes=True)
    world.settling.expect([path])
    for _ in range(100):
        assert not world.settling.settled()
        world.seconds += 60
    world.writes = False
    assert world.settles_after(path) <= 2.1


@pytest.mark.parametrize("writes", [False, None])
def test_each_piece_begins_the_quiet_time_anew(path, writes):
    world = World(writes)
    write(path, b"1")
    world.settling.expect([path])
    for pieces in range(2, 20):
        world.seconds += 1.5
        write(path, b"1" * pieces, NOW + world.seconds)
        assert not world.settling.settled()
    assert world.settles_after(path) > 1


def test_preallocated_files_are_seen_to_change_by_their_time(path):
    world = World(writes=None)
    write(path, bytes(1000))
    world.settling.expect([path])
    for _ in range(5):
        world.seconds += 8
        write(path, bytes(1000), NOW + world.seconds)
        assert not world.settling.settled()


def test_a_copy_that_sets_its_old_time_while_it_is_written_is_seen_to_change(path):
    world = World(writes=None)
    for pieces in range(1, 6):
        write(path, b"1" * pieces, LONG_AGO)
        world.settling.expect([path])
        assert not world.settling.settled()
        world.seconds += 8


def test_an_empty_file_is_a_name_made_first_and_gets_much_longer(path):
    write(path, b"", LONG_AGO)
    world = World()
    assert world.settles_after(path) == pytest.approx(60, abs=0.1)
    world.settling.expect([path])
    world.seconds += 30
    write(path, b"content", LONG_AGO)
    assert world.settles_after(path) <= 2.1


def test_one_that_is_removed_meanwhile_is_forgotten(path):
    write(path)
    world = World()
    world.settling.expect([path, path.with_name("never there.jpg")])
    assert len(world.settling) == 1
    path.unlink()
    assert world.settling.settled() == {}
    assert len(world.settling) == 0
    assert world.settling.next_look() == math.inf


def test_the_sight_at_which_it_settled_is_given(path):
    write(path, modified=LONG_AGO)
    world = World()
    world.settling.expect([path])
    assert world.settling.settled() == {path: sight_of(path)}
    assert world.settling.settled() == {}


# One file, with a wait


def _move(world):
    def sleep(seconds):
        world.seconds += seconds

    return sleep
