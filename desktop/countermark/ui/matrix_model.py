"""What every channel says of every work, as a Qt table: uses below each other, channels beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from countermark.declarations.channels import Channel
from countermark.declarations.matrix import Cell, Matrix, Row
from countermark.rights.policy import Use
from countermark.ui.matrix_words import (
    cell_sentence,
    cell_words,
    channel_title,
    column_words,
    row_title,
    works_title,
)
from countermark.ui.rights_words import permission_title, use_title

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The `Line` of a row, from its header or any of its cells."""
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Cell`, or None where a channel does not speak of the works."""
BAND_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a column shares with its neighbours."""
_EMPTY = Matrix("", (), ())
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """A row of the table: the title of works, or one use of them.

    Attributes:
        works: the works.
        use: None for the title.
    """

    works: Row
    use: Use | None = None

    @property
    def title(self) -> str:
        """The text at its beginning."""
        return row_title(self.works) if self.use is None else use_title(self.use)

    @property
    def decided(self) -> str:
        """The decision for the use; empty for a title."""
        return "" if self.use is None else permission_title(self.works.policy.of(self.use))


class MatrixModel(QAbstractTableModel):
    """One matrix at a time. Titles of works cannot be chosen; the keyboard passes over them.

    Attributes:
        matrix: the one that is shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = _EMPTY
        self._lines: tuple[Line, ...] = ()
        self._cells: dict[tuple[int, str, Use], Cell] = {}

    def show(self, matrix: Matrix) -> None:
        """Show another matrix; where only cells differ, nothing jumps."""
        lines = tuple(
            line
            for row in matrix.rows
            for line in (Line(row), *(Line(row, use) for use in row.policy.answers()))
        )
        cells = {
            (id(row), cell.channel, cell.use): cell for row in matrix.rows for cell in row.cells
        }
        same = len(lines) == len(self._lines) and matrix.channels == self.matrix.channels
        if not same:
            self.beginResetModel()
        self.matrix, self._lines, self._cells = matrix, lines, cells
        if not same:
            self.endResetModel()
        elif lines and matrix.channels:
            last = self.index(len(lines) - 1, len(matrix.channels) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(lines) - 1)

    # What Qt asks.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many lines there are, titles among them."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many channels there are."""
        return 0 if parent.isValid() else len(self.matrix.channels)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, in a few words or in a sentence."""
        if not index.isValid():
            return None
        line, channel = self._lines[index.row()], self.matrix.channels[index.column()]
        if role == LINE_ROLE:
            return line
        if line.use is None:
            return line.title if role == Qt.ItemDataRole.AccessibleTextRole else None
        return self._cell_data(line, line.use, channel, role)

    def _cell_data(self, line: Line, use: Use, channel: Channel, role: int) -> Any:
        cell = self._cells.get((id(line.works), channel.key, use))
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{channel_title(channel)}: {line.title}: {cell_words(cell)}"
        if role in {Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{works_title(line.works)}: {cell_sentence(channel, cell, line.works)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of channels, and the lines."""
        channels, lines = self.matrix.channels, self._lines
        if orientation is Qt.Orientation.Horizontal:
            return _column(channels[section], role) if 0 <= section < len(channels) else None
        return _beginning(lines[section], role) if 0 <= section < len(lines) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Titles cannot be chosen."""
        if not index.isValid() or self._lines[index.row()].use is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    # What the page asks.

    def faults(self) -> tuple[QModelIndex, ...]:
        """The cells that are not as decided, row by row."""
        return tuple(
            self.index(row, column)
            for row, line in enumerate(self._lines)
            for column, channel in enumerate(self.matrix.channels)
            if line.use is not None
            and (cell := self._cells.get((id(line.works), channel.key, line.use))) is not None
            and cell.outcome.is_fault
        )

    def explained(self, index: _Index) -> tuple[str, str]:
        """A cell's title and the sentence that explains it."""
        line, channel = self._lines[index.row()], self.matrix.channels[index.column()]
        sentence = cell_sentence(channel, index.data(CELL_ROLE), line.works)
        return f"{works_title(line.works)} · {channel_title(channel)} · {line.title}", sentence


def _column(channel: Channel, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return column_words(channel).short
    if role == BAND_ROLE:
        return column_words(channel).band
    if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
        return channel_title(channel)
    return None


def _beginning(line: Line, role: int) -> Line | str | None:
    if role == LINE_ROLE:
        return line
    if role == Qt.ItemDataRole.DisplayRole:
        return line.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{line.title}: {line.decided}" if line.decided else line.title
    return None
