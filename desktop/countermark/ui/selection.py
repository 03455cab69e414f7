"""Which works are selected, in the grid and in the table alike."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, Signal

from countermark.ui.works_model import Found, Place, WorksModel

_FOLLOWED = 5_000  # selected works that are found again when others come into view
_FLAGS = QItemSelectionModel.SelectionFlag


class WorkSelection(QObject):
    """The selected works.

    Attributes:
        model: what both views share.

    Signals:
        changed: others are selected, or the keyboard is elsewhere.
    """

    changed = Signal()

    def __init__(self, works: WorksModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works = works
        self.model = QItemSelectionModel(works, self)
        self.model.selectionChanged.connect(lambda *_: self.changed.emit())
        self.model.currentChanged.connect(lambda *_: self.changed.emit())
        works.place = self.place
        works.moved.connect(self._restore)

    @property
    def count(self) -> int:
        """How many works are selected; a hundred thousand are one range."""
        selection = self.model.selection()
        return sum(selection.at(at).height() for at in range(selection.count()))

    @property
    def current_row(self) -> int:
        """Where the keyboard is, or -1."""
        return self.model.currentIndex().row()

    def rows(self) -> list[range]:
        """The selected rows, in order."""
        selection = self.model.selection()
        parts = (selection.at(at) for at in range(selection.count()))
        return sorted((range(part.top(), part.bottom() + 1) for part in parts), key=_start)

    def ids(self) -> array[int]:
        """The numbers of the selected works, in the order they are shown."""
        return self._works.work_ids(self.rows())

    def select(self, row: int) -> None:
        """Select one work, and put the keyboard on it."""
        index = self._works.index(row, 0)
        self.model.setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)

    def select_all(self) -> None:
        """Select every work in view."""
        count = self._works.rowCount()
        if count:
            whole = QItemSelection(self._works.index(0, 0), self._works.index(count - 1, 0))
            self.model.select(whole, _FLAGS.ClearAndSelect | _FLAGS.Rows)

    def place(self) -> Place:
        """Where the person is, to be found again after a change."""
        row, count = self.current_row, self.count
        current = self._works.work_id(row) if row >= 0 else 0
        if count and count == self._works.rowCount():
            return Place(None, current)
        return Place(tuple(self.ids()) if count <= _FOLLOWED else (), current)

    def _restore(self, found: Found) -> None:
        if found.current_row >= 0:
            index = self._works.index(found.current_row, 0)
            self.model.setCurrentIndex(index, _FLAGS.NoUpdate)
        if found.selected_rows is None:
            self.select_all()
            return
        selection = QItemSelection()
        for part in _ranges(found.selected_rows):
            first, last = self._works.index(part.start, 0), self._works.index(part.stop - 1, 0)
            selection.append(QItemSelectionRange(first, last))
        if selection.isEmpty():
            self.changed.emit()  # other works in the model end a selection without a word
        else:
            self.model.select(selection, _FLAGS.ClearAndSelect | _FLAGS.Rows)


def _start(part: range) -> int:
    return part.start


def _ranges(rows: tuple[int, ...]) -> list[range]:
    """Rows in order as few ranges."""
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found
