"""Asks how works are to be protected, and has it done."""

from __future__ import annotations

from array import array
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from countermark.ui.policy_book import PolicyBook
from countermark.ui.protect_dialog import ProtectDialog
from countermark.ui.protect_presenter import Prepared, ProtectPresenter
from countermark.ui.protect_words import Choice, Signer, origin_hint


class ProtectFlow(QObject):
    """From the wish to the choice.

    Signals:
        chosen(array[int], Choice): protect these works so.
        nobody_signs: there is no identity yet.
    """

    chosen = Signal(object, object)
    nobody_signs = Signal()

    def __init__(self, presenter: ProtectPresenter, book: PolicyBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._book = book
        self._window = parent

    def ask(self, ids: array[int]) -> None:
        """Ask how to protect these works."""
        self._presenter.prepare(ids, partial(self._open, ids))

    def _open(self, ids: array[int], prepared: Prepared) -> None:
        if not prepared.signers:
            self.nobody_signs.emit()
            return
        dialog = ProtectDialog(
            len(ids),
            self._book.policies,
            self._presenter.last(prepared.stamping),
            Path.home() / "Countermark signed",
            self._window,
            prepared.signers,
            prepared.decided,
        )
        signer: Signer = prepared.signers[0]

        def consider(choice: Choice) -> None:
            self._presenter.consider(ids, signer.key, choice, dialog.show_outlook)

        dialog.considered.connect(consider)
        dialog.accepted.connect(lambda: self.chosen.emit(ids, dialog.choice()))
        dialog.finished.connect(lambda _code: self._presenter.stop())
        dialog.finished.connect(dialog.deleteLater)
        self._presenter.suggest_origins(
            ids, lambda found: dialog.origin_hint.setText(origin_hint(found))
        )
        dialog.open()
