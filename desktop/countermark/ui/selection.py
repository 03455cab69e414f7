"""Which works are selected, in the grid and in the table alike."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, Signal

from countermark.ui.whereabouts import Found, Place
from countermark.ui.works_model import WorksModel

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
        self._rows: list[range] | None = None
        # A selection ends without a word when other works come into the model.
        works.modelReset.connect(self._forget_rows)
        self.model.selectionChanged.connect(self._forget_rows)
        self.model.selectionChanged.connect(lambda *_: self.changed.emit())
        self.model.currentChanged.connect(lambda *_: self.changed.emit())
        works.place = self.place
        works.moved.connect(self._restore)

    @property
    def count(self) -> int:
        """How many works are selected."""
        return sum(map(len, self.rows()))

    @property
    def current_row(self) -> int:
        """Where the keyboard is, or -1."""
        return self.model.currentIndex().row()

    def rows(self) -> list[range]:
        """The selected rows, in order; a hundred thousand are one range."""
        if self._rows is None:
            selection = self.model.selection()
            parts = (selection.at(at) for at in range(selection.count()))
            self._rows = sorted(
                (range(part.top(), part.bottom() + 1) for part in parts), key=_start
            )
        return self._rows

    def _forget_rows(self) -> None:
        self._rows = None

    def ids(self) -> array[int]:
        """The numbers of the selected works, in the order they are shown."""
        return self._works.work_ids(self.rows())

    def select(self, row: int) -> None:
        """Select one work, and put the keyboard on it."""
        index = self._works.index(row, 0)
        self.model.setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)

    def go_to(self, row: int) -> None:
        """Put the keyboard on a work, and select none for it."""
        self.model.setCurrentIndex(self._works.index(row, 0), _FLAGS.NoUpdate)

    def select_all(self) -> None:
        """Select every work in view."""
        if self._works.rowCount():
            self._select([range(self._works.rowCount())])

    def place(self) -> Place:
        """Where the person is, to be found again after a change."""
        row = self.current_row
        return Place(self.ids(), self._works.work_id(row) if row >= 0 else 0, row)

    def _restore(self, found: Found) -> None:
        if found.current_row >= 0:
            self.go_to(found.current_row)
        if found.selected:
            self._select(found.selected)
        else:
            self.changed.emit()  # other works in the model end a selection without a word

    def _select(self, parts: Sequence[range]) -> None:
        """Select these rows alone, all of their columns.

        Were Qt to be told so by a flag, it would compare each range with all the others.
        """
        index, last = self._works.index, self._works.columnCount() - 1
        selection = QItemSelection()
        for part in parts:
            selection.append(QItemSelectionRange(index(part.start, 0), index(part.stop - 1, last)))
        self.model.select(selection, _FLAGS.ClearAndSelect)


def _start(part: range) -> int:
    return part.start
