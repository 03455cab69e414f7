"""Which work is looked at in full size, with its picture and those beside it."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from countermark.catalog.queries import Queries
from countermark.catalog.records import FileFacts, WorkLine
from countermark.operations.thumbnails import preview
from countermark.ui.background import Background
from countermark.ui.works_model import WorksModel

_SIDE = 8_192  # pixels: what larger pictures are shown with
_KEPT = 4  # pictures in memory: the one in view, its neighbours, the one before
_TURNED = range(5, 9)  # EXIF orientations that change width and height over


class LookPresenter(QObject):
    """Fetches what is looked at.

    Signals:
        work_ready(WorkLine, int, QSize): this work, in this row; the size of its whole picture.
        image_ready(int, QImage): the picture of the work of this number.
    """

    work_ready = Signal(object, int, QSize)
    image_ready = Signal(int, object)

    def __init__(
        self, works: WorksModel, queries: Queries, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._works = works
        self._queries = queries
        self._background = background
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()
        self.row = -1

    @property
    def is_open(self) -> bool:
        """Whether a work is looked at."""
        return self.row >= 0

    def open(self, row: int) -> None:
        """Look at the work in a row."""
        if not 0 <= row < self._works.rowCount():
            return
        self.row = row
        work_id = self._works.work_id(row)

        def look() -> tuple[WorkLine, QSize] | None:
            lines, details = self._queries.lines_in([work_id]), self._queries.files_of(work_id)
            if not lines:
                return None
            here = next((file for file in details if file.facts.path == lines[0].path), None)
            return lines[0], QSize() if here is None else _shown_size(here.facts)

        def done(found: tuple[WorkLine, QSize] | None) -> None:
            if found is None or self.row != row:
                return
            self.work_ready.emit(found[0], row, found[1])
            self._fetch(found[0], is_wanted=True)
            for beside in (row + 1, row - 1):
                self._fetch_beside(beside)

        self._background.run(look, done)

    def move(self, steps: int) -> int:
        """Look at the work so many further on, if there is one; gives its row."""
        wanted = min(max(self.row + steps, 0), self._works.rowCount() - 1)
        if wanted != self.row:
            self.open(wanted)
        return self.row

    def close(self) -> None:
        """Look no more."""
        self.row = -1
        self._kept.clear()

    def _fetch_beside(self, row: int) -> None:
        if 0 <= row < self._works.rowCount():
            line = self._works.line(row)
            if line is not None:
                self._fetch(line, is_wanted=False)

    def _fetch(self, line: WorkLine, *, is_wanted: bool) -> None:
        kept = self._kept.get(line.id)
        if kept is not None:
            self._kept.move_to_end(line.id)
            if is_wanted:
                self.image_ready.emit(line.id, kept)
            return
        if line.id in self._asked:
            return
        self._asked.add(line.id)

        def make() -> QImage:
            return QImage.fromData(preview(line.path, line.media_type, _SIDE))

        def done(image: QImage) -> None:
            self._asked.discard(line.id)
            if not self.is_open:
                return
            self._kept[line.id] = image
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            if self._works.work_id(self.row) == line.id:
                self.image_ready.emit(line.id, image)

        self._background.run(make, done, lambda _error: self._asked.discard(line.id))


def _shown_size(facts: FileFacts) -> QSize:
    size = QSize(facts.width, facts.height)
    return size.transposed() if facts.orientation in _TURNED else size
