"""Counts the catalogue for the side bar; one count at a time, however often it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from countermark.catalog.records import State
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.problem_words import problem_words
from countermark.ui.sidebar_model import Entry, library_entries

_COUNT_EVERY = 400  # milliseconds between two counts while a job runs


class CountsPresenter(QObject):
    """How many works there are of each kind, and where.

    Signals:
        entries_changed(tuple[Entry]): the side bar's rows.
        counted(int): how many works there are in all.
        missing_counted(int): how many of them miss a file.
        problem(str): they could not be counted, a sentence.
    """

    entries_changed = Signal(object)
    counted = Signal(int)
    missing_counted = Signal(int)
    problem = Signal(str)

    def __init__(self, workspace: Workspace, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._is_counting = self._is_old = False
        self._expiring: tuple[str, ...] = ()
        self._soon = QTimer(self, interval=_COUNT_EVERY, singleShot=True)
        self._soon.timeout.connect(self.refresh)

    def refresh_soon(self) -> None:
        """Works have changed; count when that has gone on for a moment."""
        if not self._soon.isActive():
            self._soon.start()

    def show_expiring(self, names: tuple[str, ...]) -> None:
        """These people's certificates must be renewed soon or now."""
        if names != self._expiring:
            self._expiring = names
            self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        if self._is_counting:  # once more when that is done
            self._is_old = True
            return
        self._is_counting, self._is_old = True, False
        workspace, site = self._workspace, self._workspace.settings.site

        def count() -> tuple[dict[State, int], tuple[Entry, ...]]:
            counts = workspace.queries.counts()
            return counts, library_entries(
                counts,
                workspace.queries.folders(),
                site,
                workspace.places.works_published(),
                workspace.collections.all(),
                self._expiring,
            )

        self._background.run(count, self._take, self._fail)

    def _take(self, found: tuple[dict[State, int], tuple[Entry, ...]]) -> None:
        counts, entries = found
        self._is_counting = False
        self.entries_changed.emit(entries)
        self.counted.emit(sum(counts.values()))
        self.missing_counted.emit(counts.get(State.MISSING, 0))
        if self._is_old:
            self._soon.start()

    def _fail(self, error: Exception) -> None:
        self._is_counting = False
        self.problem.emit(problem_words(error))
