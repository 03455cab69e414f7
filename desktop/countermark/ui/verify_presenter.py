"""Reads files for the verify window, a few at a time, off the interface's thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from countermark.catalog.records import NO_CHANGES
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.operations.verify import Verified, verify
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background

_AT_ONCE = 8


class VerifyPresenter(QObject):
    """One reading at a time; a new one ends the one before.

    Signals:
        started(int): so many paths were asked for.
        read(list[Verified]): these files are read.
        changed(Changes): the catalogue learnt something.
        finished: all are read.
    """

    started = Signal(int)
    read = Signal(object)
    changed = Signal(object)
    finished = Signal()

    def __init__(
        self, workspace: Workspace, executor: Executor, parent: QObject | None = None
    ) -> None:
        """The presenter.

        Args:
            workspace: whose authorities are trusted, and whose catalogue learns.
            executor: reads strangers' files in another process.
            parent: Qt's.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._executor = executor
        self._background = Background(self, threads=1)
        self._cancel = CancelToken()

    def verify(self, paths: Sequence[Path]) -> None:
        """Read these files and all pictures in these folders."""
        self.stop()
        self._cancel = CancelToken()
        self.started.emit(len(paths))
        results = verify(self._workspace, paths, self._executor, self._cancel)
        self._next(results, self._cancel)

    def stop(self) -> None:
        """Read no more."""
        self._cancel.cancel()

    def close(self) -> None:
        """Stop, and wait for the file at hand."""
        self.stop()
        self._background.close()

    def _next(self, results: Iterator[Verified], cancel: CancelToken) -> None:
        def some() -> list[Verified]:
            return list(islice(results, _AT_ONCE))

        def take(found: list[Verified]) -> None:
            if cancel.cancelled:
                return
            self.read.emit(found)
            changes = NO_CHANGES
            for item in found:
                changes |= item.changes
            if changes.works:
                self.changed.emit(changes)
            if len(found) == _AT_ONCE:
                self._next(results, cancel)
            else:
                self.finished.emit()

        self._background.run(some, take)
