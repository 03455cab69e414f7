"""The works in view, as a Qt model: loaded page by page off the interface's thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from countermark.catalog.queries import Queries
from countermark.catalog.records import Changes, State, WorkLine
from countermark.ui.background import Background
from countermark.ui.words import STATE_TITLES, day

LINE_ROLE = Qt.ItemDataRole.UserRole
_FIRST_PAGE, _PAGE = 200, 2_000
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Filter:
    """Which works are in view."""

    states: tuple[State, ...] = ()
    folder: Path | None = None
    words: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.states or self.folder or self.words)


class WorksModel(QAbstractListModel):
    """Works in the order they were added.

    Signals:
        loaded: all works of the filter are in the model.
    """

    loaded = Signal()

    def __init__(
        self, queries: Queries, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queries = queries
        self._background = background
        self._lines: list[WorkLine] = []
        self._rows: dict[int, int] = {}
        self._loading = 0
        self._is_loading = False
        self.filter = Filter()

    # What Qt asks.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many works are loaded."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The work's line, title or accessible text."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(line.path)
        if role in {
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        }:
            return f"{line.title}, {STATE_TITLES[line.state]}, {day(line.date)}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Works can be selected and dragged out as files."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeData(self, indexes: Any) -> QMimeData:
        """Dragged works are their files."""
        data = QMimeData()
        paths = [self._lines[index.row()].path for index in indexes if index.isValid()]
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return data

    # What the window asks.

    @property
    def is_loading(self) -> bool:
        """Whether more works are on their way."""
        return self._is_loading

    def line(self, row: int) -> WorkLine:
        """The work in a row."""
        return self._lines[row]

    def row_of(self, work_id: int) -> int | None:
        """The row of a work, if it is in view."""
        return self._rows.get(work_id)

    def show(self, wanted: Filter) -> None:
        """Show the works of a filter."""
        self.filter = wanted
        self.reload()

    def reload(self) -> None:
        """Load the works of the filter anew."""
        self._loading += 1
        self._is_loading = True
        self.beginResetModel()
        self._lines, self._rows = [], {}
        self.endResetModel()
        wanted = self.filter
        found = self._queries.lines(wanted.states, wanted.words, wanted.folder)
        self._load(found, self._loading, _FIRST_PAGE)

    def take(self, changes: Changes) -> None:
        """Show what changed; works that were added appear at the end."""
        if not changes.works:
            return
        loading = self._loading

        def update(lines: tuple[WorkLine, ...]) -> None:
            if loading == self._loading:
                self._update(lines, changes)

        self._background.run(lambda: self._queries.lines_of(changes.works), update)

    def _load(self, found: Iterator[WorkLine], loading: int, count: int) -> None:
        def page() -> list[WorkLine]:
            return list(islice(found, count))

        def append(lines: list[WorkLine]) -> None:
            if loading != self._loading:
                return
            self._append(lines)
            if len(lines) == count:
                self._load(found, loading, _PAGE)
            else:
                self._is_loading = False
                self.loaded.emit()

        self._background.run(page, append)

    def _append(self, lines: list[WorkLine]) -> None:
        new = [line for line in lines if line.id not in self._rows]
        if not new:
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._lines += new
        self._rows |= {line.id: first + at for at, line in enumerate(new)}
        self.endInsertRows()

    def _update(self, lines: tuple[WorkLine, ...], changes: Changes) -> None:
        for line in lines:
            row = self._rows.get(line.id)
            if row is not None:
                self._lines[row] = line
                index = self.index(row)
                self.dataChanged.emit(index, index)
        if not self._is_loading:
            self._append(
                [line for line in lines if line.id in changes.added and self._matches(line)]
            )

    def _matches(self, line: WorkLine) -> bool:
        wanted = self.filter
        if wanted.states and line.state not in wanted.states:
            return False
        if wanted.folder and wanted.folder not in line.path.parents:
            return False
        text = f"{line.title} {line.path.name}".casefold()
        return all(word.casefold() in text for word in wanted.words.split())
