"""Verified files and their verdicts, as a Qt model."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from countermark.credentials.standing import Standing
from countermark.credentials.verdict import Verdict
from countermark.operations.verify import Verified
from countermark.ui.verdict_words import verdict_sentence

_Index = QModelIndex | QPersistentModelIndex
READING_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Reading:
    """A verdict as the page keeps it: reports of ten thousand files would fill the memory.

    Attributes:
        path: the file.
        verdict: without its details.
        packed: those, compressed.
    """

    path: Path
    verdict: Verdict
    packed: bytes = field(repr=False)

    def report(self) -> dict[str, Any]:
        """The whole report of the credential library; empty where there is none."""
        found: dict[str, Any] = json.loads(zlib.decompress(self.packed))
        return found


def packed(result: Verified) -> Reading:
    """A result as it is kept. Takes a few milliseconds for a large report."""
    report = json.dumps(result.verdict.details, ensure_ascii=False).encode()
    return Reading(result.path, replace(result.verdict, details={}), zlib.compress(report))


class VerifyModel(QAbstractListModel):
    """One row a file, in the order they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings: list[Reading] = []
        self.counts: Counter[Standing] = Counter()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many files were verified."""
        return 0 if parent.isValid() else len(self._readings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """File name, path, sentence or the whole reading."""
        if not index.isValid():
            return None
        reading = self._readings[index.row()]
        if role == READING_ROLE:
            return reading
        if role == Qt.ItemDataRole.DisplayRole:
            return reading.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(reading.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{reading.path.name}: {verdict_sentence(reading.verdict)}"
        return None

    def clear(self) -> None:
        """Forget all readings."""
        self.beginResetModel()
        self._readings = []
        self.counts = Counter()
        self.endResetModel()

    def add(self, readings: list[Reading]) -> None:
        """Add readings at the end."""
        if not readings:
            return
        first = len(self._readings)
        self.beginInsertRows(QModelIndex(), first, first + len(readings) - 1)
        self._readings += readings
        self.counts.update(item.verdict.standing for item in readings)
        self.endInsertRows()

    def replace(self, reading: Reading) -> None:
        """Put a file's newer reading in the place of the one before."""
        for row, earlier in enumerate(self._readings):
            if earlier.path == reading.path:
                self.counts[earlier.verdict.standing] -= 1
                self.counts[reading.verdict.standing] += 1
                self._readings[row] = reading
                self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, in order."""
        return tuple(reading.path for reading in self._readings)


class StandingFilter(QSortFilterProxyModel):
    """Only the files whose credential stands like that."""

    def __init__(self, source: VerifyModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Standing | None = None
        self.setSourceModel(source)

    def show_only(self, wanted: Standing | None) -> None:
        """Narrow to a standing; None is all."""
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Whether the file in a row of the source is shown."""
        if self._wanted is None:
            return True
        reading = self.sourceModel().index(row, 0, parent).data(READING_ROLE)
        return isinstance(reading, Reading) and reading.verdict.standing is self._wanted
