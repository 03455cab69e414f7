"""Reads files for the verify page, a few at a time, off the interface's thread."""

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
from countermark.ui.verify_model import Reading, packed

_AT_ONCE = 8


class VerifyPresenter(QObject):
    """One reading at a time; a new one ends the one before.

    Signals:
        started(int): so many paths were asked for.
        read(list[Reading]): these files are read.
        read_again(Reading): a file whose credential was fetched.
        changed(Changes): the catalogue learnt something.
        finished(int): all are read; so many files in folders were passed over.
    """

    started = Signal(int)
    read = Signal(object)
    read_again = Signal(object)
    changed = Signal(object)
    finished = Signal(int)

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
        passed: list[Path] = []
        results = verify(
            self._workspace, paths, self._executor, self._cancel, pass_over=passed.append
        )
        self._next(results, self._cancel, passed)

    @property
    def may_fetch(self) -> bool:
        """Whether the settings let credentials be fetched from where they are kept."""
        return self._workspace.settings.fetches_credentials

    def read_one(self, path: Path) -> None:
        """Read a file once more; `read_again` follows."""
        self._read_again(path, remote=False)

    def fetch(self, path: Path) -> None:
        """Fetch a file's credential from where it is kept, if the settings let it be.

        `read_again` follows either way.
        """
        self._read_again(path, remote=self.may_fetch)

    def _read_again(self, path: Path, *, remote: bool) -> None:
        def read() -> Verified:
            found = verify(self._workspace, [path], self._executor, CancelToken(), remote=remote)
            return next(iter(found))

        def take(found: Verified) -> None:
            self.read_again.emit(packed(found))
            self._tell([found])

        self._background.run(read, take)

    def stop(self) -> None:
        """Read no more."""
        self._cancel.cancel()

    def close(self) -> None:
        """Stop, and wait for the file at hand."""
        self.stop()
        self._background.close()

    def _next(self, results: Iterator[Verified], cancel: CancelToken, passed: list[Path]) -> None:
        def some() -> tuple[list[Verified], list[Reading]]:
            found = list(islice(results, _AT_ONCE))
            return found, [packed(item) for item in found]

        def take(batch: tuple[list[Verified], list[Reading]]) -> None:
            if cancel.cancelled:
                return
            found, readings = batch
            self.read.emit(readings)
            self._tell(found)
            if len(found) == _AT_ONCE:
                self._next(results, cancel, passed)
            else:
                self.finished.emit(len(passed))

        self._background.run(some, take)

    def _tell(self, found: Sequence[Verified]) -> None:
        changes = NO_CHANGES
        for item in found:
            changes |= item.changes
        if changes.works:
            self.changed.emit(changes)
