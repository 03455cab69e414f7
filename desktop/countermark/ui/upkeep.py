"""What an open window does unasked: looks after files, watches folders, copies the catalogue."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from countermark.jobs.executors import Executor
from countermark.operations.catalogue_backups import back_up_daily
from countermark.operations.look import look_after_files, look_after_touched
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.courtesy import CourteousToken, Courtesy
from countermark.ui.disk_watch import DiskWatch
from countermark.ui.problem_words import problem_words
from countermark.ui.sentence_words import sentence_words
from countermark.ui.words import counted

_AFTER_START = 1_500  # milliseconds: the first pictures are there by then
_LATEST_START = 15.0  # seconds: by then what follows the start is done all the same
_HOLDS_STILL = 300  # milliseconds between two looks whether the person holds still
_EVERY_HOUR = 3_600_000  # milliseconds: whoever leaves the window open gets a copy each day too


class Upkeep(QObject):
    """Keeps the catalogue true to the disk, and safe.

    Attributes:
        courtesy: knows whether the person is in the middle of something.
        disk: tells of changes in the catalogue's folders.

    Signals:
        changed(Changes): works whose files are not as they were.
        looked: all files are being looked at; places may have changed too.
        reminded(str): an identity must be renewed soon or now, a sentence.
        expiring(tuple): the names of those.
        problem(str): something could not be done, a sentence.
    """

    changed = Signal(object)
    looked = Signal()
    reminded = Signal(str)
    expiring = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        executor: Executor,
        is_at_work: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """The upkeep.

        Args:
            workspace: the opened home.
            background: threads that nobody waits for.
            executor: reads files that were edited.
            is_at_work: whether a batch runs; it comes before the daily copy.
            parent: Qt's.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._executor = executor
        self._is_at_work = is_at_work
        self.courtesy = Courtesy()
        self._looking = CourteousToken(self.courtesy)
        self.disk = DiskWatch(self)
        self.disk.touched.connect(self._look_after)
        self._starting = QTimer(self, interval=_AFTER_START, singleShot=True)
        self._starting.timeout.connect(self._begin)
        self._latest_start = 0.0
        self._keeping = QTimer(self, interval=_EVERY_HOUR)
        self._keeping.timeout.connect(self._back_up)

    def start(self) -> None:
        """Begin when the window has its first pictures and the person holds still."""
        self._latest_start = time.monotonic() + _LATEST_START
        self._starting.start()

    def close(self) -> None:
        """Stop; what is under way ends at the next file."""
        self._looking.cancel()
        self.disk.close()

    def _begin(self) -> None:
        """Whoever scrolls as soon as the window is there would feel what is loaded for this."""
        if not self.courtesy.is_still and time.monotonic() < self._latest_start:
            self._starting.start(_HOLDS_STILL)
            return
        self.look_again()
        self.watch_disk()
        self._keeping.start()
        self._back_up()
        self.look_at_certificates()

    def look_again(self) -> None:
        """Compare the catalogued files with the disk."""
        look = partial(look_after_files, self._workspace, self._looking, self._executor)
        self._background.run(look, self.changed.emit)
        self.looked.emit()

    def watch_disk(self) -> None:
        """From now on, what happens to the catalogued files is noticed at once."""
        self._background.run(self._workspace.queries.folders_of_files, self.disk.watch, self._tell)

    def look_at_certificates(self) -> None:
        """Look whether one ends soon; `expiring` follows, and `reminded` if so."""

        def look() -> tuple[tuple[str, ...], tuple[str, ...]]:
            from countermark.operations.expiry import expiring, reminders

            home = self._workspace.home
            return tuple(one.party.name for one in expiring(home)), reminders(home)

        self._background.run(look, self._remind)

    def _remind(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        names, sentences = found
        self.expiring.emit(names)
        if not sentences:
            return
        others = len(sentences) - 1
        more = " " + counted("Window", "And {n} more.", others) if others else ""
        self.reminded.emit(f"{sentence_words(sentences[0])}{more}")

    def _look_after(self, touched: set[Path]) -> None:
        looking, executor = self._looking, self._executor
        look = partial(look_after_touched, self._workspace, touched, looking, executor)
        self._background.run(look, self.changed.emit, self._tell)

    def _back_up(self) -> None:
        """Copy the catalogue once a day; a batch comes first."""
        if not self._is_at_work():
            home = self._workspace.home
            self._background.run(lambda: back_up_daily(home), lambda _made: None, self._tell)

    def _tell(self, error: Exception) -> None:
        self.problem.emit(problem_words(error))
