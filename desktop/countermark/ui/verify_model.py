"""Verified files and their verdicts, as a Qt model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from countermark.base.times import to_text
from countermark.credentials.creators import actor_sentence
from countermark.credentials.history import Ingredient
from countermark.operations.verify import Verified
from countermark.ui.language import translate
from countermark.ui.rights_words import permission_title, use_title
from countermark.ui.words import standing_title

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
    facts = {translate("Verify", "Signed by"): verdict.signer} if verdict.signer else {}
    if verdict.signed_at:
        ground = (
            translate("Verify", "time-stamped")
            if verdict.time_is_stamped
            else translate("Verify", "by the signer's own clock")
        )
        facts[translate("Verify", "Signed at")] = f"{to_text(verdict.signed_at)} ({ground})"
    if verdict.actors:
        facts[translate("Verify", "Beside the signer")] = " ".join(
            actor_sentence(item) for item in verdict.actors
        )
    if verdict.place:
        facts[translate("Verify", "Read from")] = verdict.place
    facts |= {use_title(use): permission_title(answer) for use, answer in verdict.answers.items()}
    if verdict.conditions:
        facts[translate("Verify", "Conditions")] = " ".join(verdict.conditions)
    if verdict.failures:
        facts[translate("Verify", "Codes")] = ", ".join(verdict.failures)
    return facts


def details_of(result: Verified) -> dict[str, Any]:
    """What the tree shows: the facts, and below them the whole report for experts."""
    verdict = result.verdict
    found: dict[str, Any] = dict(_facts(result))
    if verdict.statements:
        found[translate("Verify", "What is said of AI")] = {
            item.label: {
                **{use_title(use): permission_title(said) for use, said in item.answers.items()},
                **{str(at): text for at, text in enumerate((*item.conditions, *item.problems), 1)},
            }
            for item in verdict.statements
        }
    if verdict.contradictions:
        found[translate("Verify", "Contradictions")] = list(verdict.contradictions)
    if verdict.history:
        found[translate("Verify", "Made from")] = [_ingredient(item) for item in verdict.history]
    return {**found, translate("Verify", "Whole report"): verdict.details}


def _ingredient(item: Ingredient) -> dict[str, Any]:
    """An ingredient and all it was made from in turn."""
    title = item.title or translate("Verify", "untitled")
    found: dict[str, Any] = {"title": f"{title} ({item.relationship})"}
    found[translate("Verify", "Credential")] = standing_title(item.standing)
    if item.signer:
        found[translate("Verify", "Signed by")] = item.signer
    if item.signed_at:
        found[translate("Verify", "Signed at")] = to_text(item.signed_at)
    if item.failures:
        found[translate("Verify", "Codes")] = ", ".join(item.failures)
    if item.ingredients:
        found[translate("Verify", "Made from")] = [_ingredient(part) for part in item.ingredients]
    return found


def as_text(result: Verified) -> str:
    """A result to paste into a letter."""
    verdict = result.verdict
    rows = [str(result.path), verdict.sentence, verdict.next_step]
    rows += [f"{name}: {text}" for name, text in _facts(result).items()]
    return "\n".join(row for row in rows if row)
