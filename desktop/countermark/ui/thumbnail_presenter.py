"""Sees to it that all works get their full thumbnails, while nobody waits for anything else."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from countermark.base.errors import EnvironmentFault
from countermark.catalog.records import Changes, WorkLine
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.jobs.progress import Progress
from countermark.operations.workspace import Workspace
from countermark.ui.job_runner import JobRunner, Report
from countermark.ui.thumbnail_store import ThumbnailStore

if TYPE_CHECKING:
    from countermark.operations.thumbnail_making import Made

_log = logging.getLogger(__name__)
_AFTER_START = 2_000  # milliseconds: the window is painted and the first page read by then
_PATIENCE = 0.05  # seconds between two attempts to end a worker that was just being started
_LOOKS, _REST = 500, 0.005  # after so many looks at the disk, seconds for the interface


class Workers(Executor, Protocol):
    """Worker processes that start as they are needed and can be ended at any moment."""

    def close(self) -> None:
        """End them after the tasks they have; a later run starts new ones."""
        ...

    def abandon(self) -> None:
        """End them at once; callable from any thread."""
        ...


class ThumbnailPresenter(QObject):
    """Makes missing thumbnails of the whole catalogue: after the start and after each batch.

    The works in view come first, then those of the latest batches, then all others. It stops while
    a batch runs, as a person waits for that, and goes on where it was.
    """

    _made = Signal(str)
    _ended = Signal()

    def __init__(
        self,
        workspace: Workspace,
        store: ThumbnailStore,
        runner: JobRunner,
        workers: Workers | None = None,
        parent: QObject | None = None,
    ) -> None:
        """The presenter; `start` sets it going.

        Args:
            workspace: the opened home.
            store: shows the thumbnails.
            runner: its batches come before this.
            workers: where thumbnails are made; nothing else may run there, as they give way to
                all other programs. Without, none are.
            parent: Qt's.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._store = store
        self._runner = runner
        self._workers = workers
        self._cancel = CancelToken()
        self._thread: threading.Thread | None = None
        self._order = _Order(store, workspace)
        self._is_closed = False
        self._starting = QTimer(self, interval=_AFTER_START, singleShot=True)
        self._starting.timeout.connect(self._go_on)
        runner.progressed.connect(self._take_progress)
        runner.finished.connect(self._take_report)
        self._made.connect(store.renew, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether thumbnails are being made."""
        return self._thread is not None

    def start(self) -> None:
        """Go through the whole catalogue, soon."""
        self._order.add_all()
        self._starting.start()

    def close(self) -> None:
        """End at once: what was being made is made another time."""
        self._is_closed = True
        self._cancel.cancel()
        while self._workers and self._thread and self._thread.is_alive():
            self._workers.abandon()
            self._thread.join(_PATIENCE)

    def _take_progress(self, _progress: Progress, changes: Changes) -> None:
        self._cancel.cancel()
        self._order.add(changes.works)

    def _take_report(self, _report: Report) -> None:
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self._is_closed or self._workers is None or self._order.is_empty:
            return
        if self._thread or self._runner.is_running:  # the end of either comes back here
            return
        self._cancel = CancelToken()
        self._thread = threading.Thread(
            target=self._run,
            args=(self._workers, self._cancel),
            name="countermark-thumbnails",
            daemon=True,
        )
        self._thread.start()

    @Slot()
    def _finish(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._go_on()

    def _run(self, workers: Workers, cancel: CancelToken) -> None:
        # Here, beside the interface's thread: the decoders behind it take a tenth of a second.
        from countermark.operations.thumbnail_making import make_thumbnails

        try:
            for made in make_thumbnails(self._workspace.home, self._order, workers, cancel):
                self._take(made, cancel)
        except Exception:  # noqa: BLE001 - a thumbnail is not worth more than words in the log
            _log.exception("making thumbnails failed")
            self._order.clear()
        # Between two runs the memory of the workers is free for others.
        workers.close()
        self._ended.emit()

    def _take(self, made: Made, cancel: CancelToken) -> None:
        if made.is_there:
            self._made.emit(made.line.sha256)
            return
        if cancel.cancelled:  # it was ended with its worker
            return
        self._order.give_up(made.line)
        if isinstance(made.error, EnvironmentFault):  # it would be the same with all others
            raise made.error
        if made.error is not None:
            _log.info("no thumbnail of %s: %s", made.line.path, made.error)


class _Order:
    """The works to look at next; one thread adds, another takes."""

    def __init__(self, store: ThumbnailStore, workspace: Workspace) -> None:
        self._in_view = store.provisional
        self._workspace = workspace
        self._lock = threading.Lock()
        self._ids: set[int] = set()
        self._sources: list[Iterator[WorkLine]] = []
        self._given_up: set[str] = set()

    def add_all(self) -> None:
        """All works of the catalogue, behind those of batches."""
        with self._lock:
            self._sources.insert(0, self._workspace.queries.lines())

    def add(self, works: Iterable[int]) -> None:
        """The works of a batch, before all that waits."""
        with self._lock:
            self._ids.update(works)

    def give_up(self, line: WorkLine) -> None:
        """Do not try this one again until the next start."""
        with self._lock:
            self._given_up.add(line.sha256)

    def clear(self) -> None:
        """Nothing more until the next batch or start."""
        with self._lock:
            self._ids.clear()
            self._sources.clear()
            self._in_view.clear()

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not (self._ids or self._sources or self._in_view)

    def __iter__(self) -> Iterator[WorkLine]:
        looks = 0
        while (line := self._next()) is not None:
            looks += 1
            if looks % _LOOKS == 0:
                time.sleep(_REST)
            if line.sha256 not in self._given_up:
                yield line

    def _next(self) -> WorkLine | None:
        if self._in_view:
            return self._in_view.pop()
        with self._lock:
            if self._ids:
                self._sources.append(iter(self._workspace.queries.lines_of(self._ids)))
                self._ids = set()
            while self._sources:
                line = next(self._sources[-1], None)
                if line is not None:
                    return line
                self._sources.pop()
        return None
