"""Pages of works are read in the order in which a person who scrolls fast needs them."""

import threading

import pytest

from countermark.base.errors import EnvironmentFault
from countermark.ui.background import Background
from countermark.ui.page_reader import PageReader
from tests.ui.conftest import PATIENCE

BROKEN = 13  # a page that cannot be read


class Shelf:
    """Reads pages when it is let; keeps what was read and what was handed over."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.taken: list[int] = []
        self.gate = threading.Event()

    def lines_in(self, ids):
        assert self.gate.wait(PATIENCE / 1000)
        self.read.append(ids[0])
        if ids[0] == BROKEN:
            raise EnvironmentFault("The disk reported a read error")
        return ()

    def take(self, page, ids, _lines) -> None:
        assert ids == [page]
        self.taken.append(page)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def reader(qtbot, shelf):
    background = Background()
    yield PageReader(background, shelf.lines_in, shelf.take)
    shelf.gate.set()
    background.close()


def test_the_latest_wanted_is_read_first(qtbot, shelf, reader):
    for page in (1, 2, 3, 2):
        reader.want(page, [page])
    shelf.gate.set()
    qtbot.waitUntil(lambda: len(shelf.taken) == 3, timeout=PATIENCE)
    assert shelf.taken == [1, 2, 3]  # the first was under way


def test_what_was_passed_by_is_not_read(qtbot, shelf, reader):
    for page in range(1000):
        reader.want(page, [page])
    shelf.gate.set()
    qtbot.waitUntil(lambda: 984 in shelf.taken, timeout=PATIENCE)
    assert shelf.taken == [0, *range(999, 983, -1)]


def test_what_the_pages_held_before_is_handed_to_nobody(qtbot, shelf, reader):
    reader.want(1, [1])
    reader.forget()
    reader.want(2, [2])
    shelf.gate.set()
    qtbot.waitUntil(lambda: shelf.taken == [2], timeout=PATIENCE)
    assert set(shelf.read) == {1, 2}


def test_a_page_under_way_is_not_read_twice(qtbot, shelf, reader):
    for _ in range(3):
        reader.want(7, [7])
    shelf.gate.set()
    qtbot.waitUntil(lambda: shelf.taken == [7], timeout=PATIENCE)
    assert shelf.read == [7]


def test_a_page_that_cannot_be_read_is_told_once_and_holds_up_no_other(qtbot, shelf, reader):
    shelf.gate.set()
    with qtbot.captureExceptions() as told:
        for page in (BROKEN, 1, BROKEN):
            reader.want(page, [page])
        qtbot.waitUntil(lambda: shelf.taken == [1], timeout=PATIENCE)
        reader.want(BROKEN, [BROKEN])
        reader.want(2, [2])
        qtbot.waitUntil(lambda: shelf.taken == [1, 2], timeout=PATIENCE)
    assert [str(error) for _kind, error, _trace in told] == ["The disk reported a read error"]
    assert shelf.read.count(BROKEN) == 1
