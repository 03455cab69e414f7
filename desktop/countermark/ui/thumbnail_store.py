"""Thumbnails for the grid: made off the interface's thread, what is in view first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from countermark.catalog.records import WorkLine
from countermark.ui.background import Background

_KEPT = 600  # pixmaps in memory, some 100 MB at the most
_WAITING = 200  # requests: older ones have scrolled out of view


class ThumbnailStore(QObject):
    """Gives thumbnails that it has and makes those it has not, the latest asked for first.

    Signals:
        ready(str): the thumbnail of the file with this digest can be had now.
    """

    ready = Signal(str)

    def __init__(
        self,
        make: Callable[[WorkLine], bytes],
        background: Background,
        parent: QObject | None = None,
        at_once: int = 2,
    ) -> None:
        """A store.

        Args:
            make: gives the JPEG data of a work's thumbnail, or nothing; runs on other threads.
            background: whose threads are used.
            parent: Qt's.
            at_once: how many are made at a time.
        """
        super().__init__(parent)
        self._make = make
        self._background = background
        self._at_once = at_once
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[str, WorkLine] = OrderedDict()
        self._making: set[str] = set()

    def get(self, line: WorkLine) -> QPixmap | None:
        """The thumbnail, or None if it is on its way or cannot be made."""
        if line.sha256 in self._kept:
            self._kept.move_to_end(line.sha256)
            return self._kept[line.sha256]
        if line.sha256 not in self._making:
            self._wanted[line.sha256] = line
            self._wanted.move_to_end(line.sha256)
            while len(self._wanted) > _WAITING:
                self._wanted.popitem(last=False)
            self._start()
        return None

    def cannot_show(self, line: WorkLine) -> bool:
        """Whether it was tried and there is nothing to show."""
        return line.sha256 in self._kept and self._kept[line.sha256] is None

    def forget(self, sha256: str) -> None:
        """Try again next time."""
        self._kept.pop(sha256, None)

    def _start(self) -> None:
        while self._wanted and len(self._making) < self._at_once:
            digest, line = self._wanted.popitem()
            self._making.add(digest)

            def make(line: WorkLine = line) -> QImage:
                return QImage.fromData(self._make(line))

            def done(image: QImage, digest: str = digest) -> None:
                self._take(digest, image)

            def failed(_error: Exception, digest: str = digest) -> None:
                self._take(digest, QImage())

            self._background.run(make, done, failed)

    def _take(self, digest: str, image: QImage) -> None:
        self._making.discard(digest)
        self._kept[digest] = None if image.isNull() else QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(digest)
        self._start()
