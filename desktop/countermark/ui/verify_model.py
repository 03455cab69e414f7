"""Verified files and their verdicts, as a Qt model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from countermark.base.times import to_text
from countermark.operations.verify import Verified
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES

_Index = QModelIndex | QPersistentModelIndex
VERIFIED_ROLE = Qt.ItemDataRole.UserRole


class VerifyModel(QAbstractListModel):
    """One row a file, in the order they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[Verified] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many files were verified."""
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """File name, path, sentence or the whole result."""
        if not index.isValid():
            return None
        result = self._results[index.row()]
        if role == VERIFIED_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return result.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(result.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{result.path.name}: {result.verdict.sentence}"
        return None

    def clear(self) -> None:
        """Forget all results."""
        self.beginResetModel()
        self._results = []
        self.endResetModel()

    def add(self, results: list[Verified]) -> None:
        """Add results at the end."""
        if not results:
            return
        first = len(self._results)
        self.beginInsertRows(QModelIndex(), first, first + len(results) - 1)
        self._results += results
        self.endInsertRows()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, in order."""
        return tuple(result.path for result in self._results)


def _facts(result: Verified) -> dict[str, str]:
    """Signer, time, answers and codes, by their names for people."""
    verdict = result.verdict
    facts = {"Signed by": verdict.signer} if verdict.signer else {}
    if verdict.signed_at:
        ground = "time-stamped" if verdict.time_is_stamped else "by the signer's own clock"
        facts["Signed at"] = f"{to_text(verdict.signed_at)} ({ground})"
    facts |= {USE_TITLES[use]: PERMISSION_TITLES[answer] for use, answer in verdict.answers.items()}
    if verdict.conditions:
        facts["Conditions"] = " ".join(verdict.conditions)
    if verdict.failures:
        facts["Codes"] = ", ".join(verdict.failures)
    return facts


def details_of(result: Verified) -> dict[str, Any]:
    """What the tree shows: the facts, and below them the whole report for experts."""
    return {**_facts(result), "Whole report": result.verdict.details}


def as_text(result: Verified) -> str:
    """A result to paste into a letter."""
    verdict = result.verdict
    rows = [str(result.path), verdict.sentence, verdict.next_step]
    rows += [f"{name}: {text}" for name, text in _facts(result).items()]
    return "\n".join(row for row in rows if row)
