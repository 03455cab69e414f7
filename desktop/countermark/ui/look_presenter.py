"""Which work is looked at in full size, with its picture and those beside it."""

from __future__ import annotations

from array import array
from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from countermark.catalog.queries import Queries
from countermark.catalog.records import FileFacts, WorkLine
from countermark.operations.thumbnails import preview
from countermark.ui.background import Background
from countermark.ui.selection import WorkSelection
from countermark.ui.whereabouts import Found
from countermark.ui.works_model import WorksModel

_SIDE = 8_192  # pixels: what larger pictures are shown with
_KEPT = 4  # pictures in memory: the one in view, its neighbours, the one before
_TURNED = range(5, 9)  # EXIF orientations that change width and height over


class LookPresenter(QObject):
    """Fetches what is looked at.

    Signals:
        work_ready(WorkLine, QSize): this work; the size of its whole picture. `placed` follows.
        image_ready(int, QImage): the picture of the work of this number.
        placed(int): the row that the work lies in now, or -1 if it has left the works in view.
        changed: another work is looked at, or none.

    Attributes:
        work_id: of the work that is looked at, or 0.
    """

    work_ready = Signal(object, QSize)
    image_ready = Signal(int, object)
    placed = Signal(int)
    changed = Signal()

    def __init__(
        self, works: WorksModel, queries: Queries, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._works = works
        self._queries = queries
        self._background = background
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()
        self.work_id = 0
        self._row = -1  # where it lies; if it has left, where the one lies that came after it
        self._is_listed = True
        self._is_last = False
        works.moved.connect(self._find_again)
        works.rowsInserted.connect(self._tell_place)

    @property
    def is_open(self) -> bool:
        """Whether a work is looked at."""
        return self.work_id > 0

    def meant(self, selection: WorkSelection) -> array[int]:
        """What commands are meant for: the work that is looked at, or else those selected."""
        return array("q", [self.work_id]) if self.is_open else selection.ids()

    def open(self, row: int) -> None:
        """Look at the work in a row."""
        if not 0 <= row < self._works.rowCount():
            return
        work_id = self._works.work_id(row)
        self.work_id, self._row, self._is_listed = work_id, row, True
        self.changed.emit()

        def look() -> tuple[WorkLine, QSize] | None:
            lines, details = self._queries.lines_in([work_id]), self._queries.files_of(work_id)
            if not lines:
                return None
            here = next((file for file in details if file.facts.path == lines[0].path), None)
            return lines[0], QSize() if here is None else _shown_size(here.facts)

        def done(found: tuple[WorkLine, QSize] | None) -> None:
            if self.work_id != work_id:
                return
            if found is None:  # somebody took it away meanwhile
                self.close()
                return
            self.work_ready.emit(found[0], found[1])
            self._tell_place()
            self._fetch(found[0], is_wanted=True)
            for steps in (1, -1):
                self._fetch_beside(self._row_after(steps))

        self._background.run(look, done)

    def move(self, steps: int) -> int:
        """Look at the work so many further on; gives its row, or -1 if there is none."""
        wanted = self._row_after(steps)
        if not 0 <= wanted < self._works.rowCount():
            return -1
        self.open(wanted)
        return wanted

    def close(self) -> None:
        """Look no more."""
        if self.is_open:
            self.work_id, self._row = 0, -1
            self._kept.clear()
            self.changed.emit()

    def _row_after(self, steps: int) -> int:
        """Of a work that has left, the next is the one that took its row."""
        return self._row + (steps if self._is_listed or steps < 0 else steps - 1)

    def _find_again(self, found: Found) -> None:
        """Other works are in view: this one may lie elsewhere, or have left."""
        if not self.is_open:
            return
        row = found.current_row  # the keyboard goes along with the look
        if row < 0 or found.ids[row] != self.work_id:
            row = _row_in(found.ids, self.work_id)
        self._is_listed = row >= 0
        if self._is_listed:
            self._row = row
        else:
            self._row = len(found.ids) if self._is_last else max(found.current_row, 0)
        self._tell_place()

    def _tell_place(self, *_changed: object) -> None:
        if self.is_open:
            self._is_last = self._row >= self._works.rowCount() - int(self._is_listed)
            self.placed.emit(self._row if self._is_listed else -1)

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
            if self.work_id == line.id:
                self.image_ready.emit(line.id, image)

        self._background.run(make, done, lambda _error: self._asked.discard(line.id))


def _row_in(ids: array[int], work_id: int) -> int:
    try:
        return ids.index(work_id)
    except ValueError:
        return -1


def _shown_size(facts: FileFacts) -> QSize:
    size = QSize(facts.width, facts.height)
    return size.transposed() if facts.orientation in _TURNED else size
