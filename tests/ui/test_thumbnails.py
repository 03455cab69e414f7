"""Tiles show something at once and the full thumbnail later; nobody waits for that."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest

from countermark.base.errors import EnvironmentFault, FileRefused
from countermark.catalog.records import State, WorkLine
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.operations.add import add
from countermark.operations.batches import Kind
from countermark.operations.results import ItemResult, Status
from countermark.operations.thumbnail_files import ThumbnailFiles
from countermark.operations.thumbnails import Thumbnail, thumbnail
from countermark.ui import thumbnail_presenter
from countermark.ui.background import Background
from countermark.ui.job_runner import Job, JobRunner
from countermark.ui.thumbnail_presenter import ThumbnailPresenter
from countermark.ui.thumbnail_store import ThumbnailStore
from tests.media.samples import drawing, saved
from tests.ui.conftest import PATIENCE

SMALL, FULL = saved(drawing((40, 30)), "JPEG"), saved(drawing((320, 240)), "JPEG")


def line(number: int = 1) -> WorkLine:
    path, digest = Path(f"/p/{number}.jpg"), f"{number:064x}"
    return WorkLine(number, "Photo", State.UNPROTECTED, "2026-05-14", "image/jpeg", path, digest)


class InlineWorkers(InlineExecutor):
    """Makes thumbnails on the presenter's own thread; may be held up.

    Attributes:
        gate: no thumbnail is begun while it is closed.
        begun: the titles of the works that were begun, in that order.
        closed, abandoned: how often it was.
        error: what every task fails with, if anything.
    """

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.begun: list[str] = []
        self.closed = self.abandoned = 0
        self.error: Exception | None = None

    def run(self, function, items, cancel, *, seconds=None):
        def watched(item):
            self.begun.append(item.line.path.name)
            self.gate.wait(PATIENCE / 1000)
            if self.error:
                raise self.error
            return function(item)

        return super().run(watched, items, cancel, seconds=seconds)

    def close(self) -> None:
        self.closed += 1

    def abandon(self) -> None:
        self.abandoned += 1
        self.gate.set()


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(thumbnail_presenter, "_AFTER_START", 0)


@pytest.fixture
def background(qapp):
    opened = Background()
    yield opened
    opened.close()


@pytest.fixture
def drawing_of(library, background):
    """The presenter over six works, its store, its workers and the runner of batches."""
    workers = InlineWorkers()
    home = library.home
    store = ThumbnailStore(
        lambda one: thumbnail(home, one.path, one.media_type, one.sha256), background
    )
    runner = JobRunner(InlineExecutor())
    presenter = ThumbnailPresenter(library, store, runner, workers)
    yield presenter, store, workers, runner
    presenter.close()
    runner.close()


def settled(library) -> list[bool]:
    return [ThumbnailFiles(library.home, one.sha256).is_settled for one in library.queries.lines()]


def shown(store, one, qtbot):
    """The pixmap of a work, when it has come."""
    qtbot.waitUntil(lambda: store.get(one) is not None, timeout=PATIENCE)
    return store.get(one)


# The store.


def test_a_provisional_thumbnail_is_shown_until_the_full_one_comes(qtbot, background):
    found = Thumbnail(SMALL, is_full=False)
    store = ThumbnailStore(lambda _line: found, background)
    first = shown(store, line(), qtbot)
    assert list(store.provisional) == [line()]
    found = Thumbnail(FULL, is_full=True)
    with qtbot.waitSignal(store.ready, timeout=PATIENCE):
        store.renew(line().sha256)
    # The old one serves until the new one is there.
    assert store.get(line()).cacheKey() == first.cacheKey()
    qtbot.waitUntil(lambda: store.get(line()).cacheKey() != first.cacheKey(), timeout=PATIENCE)
    assert list(store.provisional) == [line()]


def test_a_full_one_that_comes_while_the_old_one_is_fetched_is_not_missed(qtbot, background):
    gate, fetched = threading.Event(), []

    def fetch(_line: WorkLine) -> Thumbnail:
        fetched.append(1)
        if len(fetched) > 1:
            return Thumbnail(FULL, is_full=True)
        gate.wait(PATIENCE / 1000)
        return Thumbnail(SMALL, is_full=False)

    store = ThumbnailStore(fetch, background)
    store.get(line())
    qtbot.waitUntil(lambda: bool(fetched), timeout=PATIENCE)
    store.renew(line().sha256)
    gate.set()
    qtbot.waitUntil(lambda: store.get(line()) is not None and len(fetched) == 2, timeout=PATIENCE)


def test_what_could_not_be_shown_is_shown_once_it_can(qtbot, background):
    found = Thumbnail(b"", is_full=False)
    store = ThumbnailStore(lambda _line: found, background)
    store.get(line())
    qtbot.waitUntil(lambda: store.cannot_show(line()), timeout=PATIENCE)
    found = Thumbnail(FULL, is_full=True)
    store.renew(line().sha256)
    assert not store.cannot_show(line())
    shown(store, line(), qtbot)


def test_a_thumbnail_that_nobody_saw_is_not_fetched(qtbot, background):
    store = ThumbnailStore(lambda _line: Thumbnail(FULL, is_full=True), background)
    with qtbot.assertNotEmitted(store.ready, wait=50):
        store.renew(line().sha256)


# The presenter.


def test_after_the_start_all_works_get_their_full_thumbnails(qtbot, library, drawing_of):
    presenter, _, workers, _ = drawing_of
    assert settled(library) == [False] * 6
    presenter.start()
    qtbot.waitUntil(lambda: all(settled(library)) and not presenter.is_busy, timeout=PATIENCE)
    assert len(workers.begun) == 6
    assert workers.closed == 1
    presenter.start()
    qtbot.waitUntil(lambda: workers.closed == 2 and not presenter.is_busy, timeout=PATIENCE)
    assert len(workers.begun) == 6


def test_what_is_in_view_comes_first_and_is_shown_anew(qtbot, library, drawing_of):
    presenter, store, workers, _ = drawing_of
    last = list(library.queries.lines())[-1]
    first = shown(store, last, qtbot)
    presenter.start()
    qtbot.waitUntil(lambda: all(settled(library)), timeout=PATIENCE)
    assert workers.begun[0] == last.path.name
    qtbot.waitUntil(lambda: store.get(last).cacheKey() != first.cacheKey(), timeout=PATIENCE)


def batch(gate: threading.Event, operation=None) -> Job:
    def run(_executor, _cancel, _planned):
        yield ItemResult("/p/a.jpg", Status.OK)
        gate.wait(PATIENCE / 1000)
        if operation is not None:
            yield from operation()

    return Job(Kind.ADD, run)


def test_nothing_is_made_while_a_person_waits_for_a_batch(qtbot, library, drawing_of):
    presenter, _, workers, runner = drawing_of
    workers.gate.clear()
    presenter.start()
    qtbot.waitUntil(lambda: len(workers.begun) == 1, timeout=PATIENCE)
    gate = threading.Event()
    runner.start(batch(gate))
    workers.gate.set()
    # What was begun is finished, and nothing more is begun until the batch has ended.
    qtbot.waitUntil(lambda: not presenter.is_busy, timeout=PATIENCE)
    presenter.start()
    qtbot.wait(50)
    assert len(workers.begun) == 1
    gate.set()
    qtbot.waitUntil(lambda: all(settled(library)) and not presenter.is_busy, timeout=PATIENCE)


def test_what_a_batch_added_follows_it(qtbot, library, drawing_of, tmp_path, inline):
    presenter, _, workers, runner = drawing_of
    presenter.start()
    qtbot.waitUntil(lambda: all(settled(library)) and not presenter.is_busy, timeout=PATIENCE)
    new = tmp_path / "new.jpg"
    new.write_bytes(saved(drawing((300, 200)), "JPEG"))
    gate = threading.Event()
    gate.set()
    runner.start(batch(gate, lambda: add(library, [new], inline, CancelToken())))
    qtbot.waitUntil(lambda: len(settled(library)) == 7 and all(settled(library)), timeout=PATIENCE)
    assert workers.begun[6:] == ["new.jpg"]


def test_closing_waits_for_no_thumbnail(qtbot, drawing_of):
    presenter, _, workers, _ = drawing_of
    workers.gate.clear()
    presenter.start()
    qtbot.waitUntil(lambda: len(workers.begun) == 1, timeout=PATIENCE)
    presenter.close()
    assert workers.abandoned >= 1
    assert len(workers.begun) == 1


def test_a_file_that_cannot_be_decoded_is_tried_once(qtbot, library, drawing_of, caplog):
    presenter, store, workers, _ = drawing_of
    caplog.set_level(logging.INFO)
    workers.error = FileRefused("The file is damaged.")
    presenter.start()
    qtbot.waitUntil(lambda: workers.closed == 1 and not presenter.is_busy, timeout=PATIENCE)
    assert len(workers.begun) == 6
    assert caplog.text.count("The file is damaged.") == 6
    store.provisional.append(next(library.queries.lines()))
    presenter.start()
    qtbot.waitUntil(lambda: workers.closed == 2 and not presenter.is_busy, timeout=PATIENCE)
    assert len(workers.begun) == 6


def test_where_no_worker_can_start_it_is_tried_once(qtbot, drawing_of, caplog):
    presenter, _, workers, _ = drawing_of
    workers.error = EnvironmentFault("The system starts no more processes.")
    presenter.start()
    qtbot.waitUntil(lambda: workers.closed == 1 and not presenter.is_busy, timeout=PATIENCE)
    assert len(workers.begun) == 1
    assert "starts no more processes" in caplog.text


def test_without_workers_nothing_is_made(qtbot, library, background):
    store = ThumbnailStore(lambda _line: Thumbnail(b"", is_full=True), background)
    presenter = ThumbnailPresenter(library, store, JobRunner(InlineExecutor()))
    presenter.start()
    qtbot.wait(50)
    assert not presenter.is_busy
    assert not any(settled(library))
    presenter.close()
