"""Notices at once what happens to the catalogue's files while the window is open."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from countermark.operations.changes import touched_below

_PATIENCE = 2.0  # seconds until the system's watch has ended


class DiskWatch(QObject):
    """Has the system tell of changes in some folders, on a thread of its own.

    Signals:
        touched(set[Path]): these were made, changed or taken away within a moment.
    """

    touched = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[str, ...] = ()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._told.connect(self.touched, Qt.ConnectionType.QueuedConnection)

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch what happens in these folders, and in no others."""
        wanted = tuple(sorted(str(folder) for folder in folders))
        if wanted == self._folders and self._thread is not None and self._thread.is_alive():
            return
        self._stop.set()  # that one ends by itself
        self._folders, self._stop = wanted, threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(wanted, self._stop), name="countermark-disk", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Watch no more."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_PATIENCE)
            self._thread = None

    def _run(self, folders: tuple[str, ...], stop: threading.Event) -> None:
        real = [Path(os.path.realpath(folder)) for folder in folders]
        for touched in touched_below(real, stop):
            if stop.is_set():
                return
            try:
                self._told.emit(touched)
            except RuntimeError:  # the window is gone
                return
