"""Thumbnails for the grid: fetched off the interface's thread, what is in view first."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from countermark.catalog.records import WorkLine
from countermark.operations.thumbnails import Thumbnail
from countermark.ui.background import Background

_KEPT = 600  # pixmaps in memory, some 100 MB at the most
_WAITING = 200  # requests: older ones have scrolled out of view
_LEAST = 160
_ANY_PLACE = QSize()  # fits none: a thumbnail made for it is fetched anew


@dataclass(frozen=True)
class _Kept:
    """A thumbnail, or None if there is nothing to show, and the place it was made for."""

    pixmap: QPixmap | None
    place: QSize


class ThumbnailStore(QObject):
    """Gives thumbnails that it has and fetches those it has not, the latest asked for first.

    Signals:
        ready(str): the thumbnail of the file with this digest can be had now.

    Attributes:
        provisional: works whose thumbnails on view are not the full ones, the latest at the end;
            another thread may take from it.
    """

    ready = Signal(str)

    def __init__(
        self,
        fetch: Callable[[WorkLine], Thumbnail],
        background: Background,
        parent: QObject | None = None,
        at_once: int = 2,
    ) -> None:
        """A store.

        Args:
            fetch: gives a work's thumbnail; runs on other threads.
            background: whose threads are used.
            parent: Qt's.
            at_once: how many are fetched at a time.
        """
        super().__init__(parent)
        self.provisional: deque[WorkLine] = deque(maxlen=_WAITING)
        self._fetch = fetch
        self._background = background
        self._at_once = at_once
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._place = QSize(_LEAST, _LEAST)
        self._density = 1.0
        self._is_held = False
        self._wanted: OrderedDict[str, WorkLine] = OrderedDict()
        self._fetching: set[str] = set()
        self._outdated: set[str] = set()

    def get(self, line: WorkLine) -> QPixmap | None:
        """The thumbnail, or None if it is on its way or cannot be made."""
        kept = self._kept.get(line.sha256)
        if kept is not None:
            self._kept.move_to_end(line.sha256)
            if kept.pixmap is None or kept.place == self._place:
                return kept.pixmap
        if line.sha256 not in self._fetching:
            self._wanted[line.sha256] = line
            self._wanted.move_to_end(line.sha256)
            while len(self._wanted) > _WAITING:
                self._wanted.popitem(last=False)
            self._start()
        return kept.pixmap if kept else None

    def hold(self) -> None:
        """Fetch none until `fit`: the place they would be made for is about to be another one."""
        self._is_held = True

    def fit(self, place: QSize, density: float) -> None:
        """Make thumbnails for a place of this size from now on; the old ones serve meanwhile.

        Scaling is done here, once and off the interface's thread: scaling while painting is what
        makes scrolling stutter.

        Args:
            place: device-independent pixels.
            density: device pixels in one of them.
        """
        self._place, self._density, self._is_held = QSize(place), density, False
        self._start()

    def cannot_show(self, line: WorkLine) -> bool:
        """Whether it was tried and there is nothing to show."""
        kept = self._kept.get(line.sha256)
        return kept is not None and kept.pixmap is None

    def renew(self, sha256: str) -> None:
        """A better thumbnail can be had; the one there is serves until it is fetched."""
        if sha256 in self._fetching:  # perhaps the one before
            self._outdated.add(sha256)
        kept = self._kept.pop(sha256, None)
        if kept is not None:
            if kept.pixmap is not None:
                self._kept[sha256] = _Kept(kept.pixmap, _ANY_PLACE)
            self.ready.emit(sha256)

    def _start(self) -> None:
        while self._wanted and not self._is_held and len(self._fetching) < self._at_once:
            digest, line = self._wanted.popitem()
            self._fetching.add(digest)

            self._background.run(
                partial(_scaled, self._fetch, line, self._place, self._density),
                partial(self._take, line, self._place),
                partial(self._fail, line, self._place),
            )

    def _fail(self, line: WorkLine, place: QSize, _error: Exception) -> None:
        self._take(line, place, (QImage(), True))

    def _take(self, line: WorkLine, place: QSize, found: tuple[QImage, bool]) -> None:
        image, is_full = found
        digest = line.sha256
        self._fetching.discard(digest)
        if not is_full:
            self.provisional.append(line)
        self._kept[digest] = _Kept(None if image.isNull() else QPixmap.fromImage(image), place)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if digest in self._outdated:
            self._outdated.discard(digest)
            self.renew(digest)
        else:
            self.ready.emit(digest)
        self._start()


def _scaled(
    fetch: Callable[[WorkLine], Thumbnail], line: WorkLine, place: QSize, density: float
) -> tuple[QImage, bool]:
    found = fetch(line)
    image = QImage.fromData(found.data)
    if image.isNull():
        return image, found.is_full
    small = image.scaled(
        place * density,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small.setDevicePixelRatio(density)
    return small, found.is_full
