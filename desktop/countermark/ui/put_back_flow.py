"""Asks whether the originals of works are to be put back, and has it done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from countermark.ui.language import translate
from countermark.ui.library_presenter import LibraryPresenter
from countermark.ui.question import ask
from countermark.ui.words import counted


class PutBackFlow(QObject):
    """From the wish to the batch.

    Signals:
        say(str): why nothing happens, a sentence.
    """

    say = Signal(str)

    def __init__(self, presenter: LibraryPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._window = parent

    def ask(self, ids: Sequence[int]) -> None:
        """Ask whether what was replaced in these works is to be put back."""
        self._presenter.find_originals(ids, self.show_question)

    def show_question(self, paths: tuple[Path, ...]) -> None:
        """Ask about these files, if there are any."""
        if not paths:
            self.say.emit(
                translate("PutBack", "No original is kept for what is selected: none was replaced.")
            )
            return
        count = len(paths)
        ask(
            self._window,
            lambda: self._presenter.put_back(paths),
            counted("PutBack", "Put {n} original(s) back", count),
            title=counted("PutBack", "Put {n} original(s) back?", count),
            sentence=translate(
                "PutBack",
                "Each signed file is replaced by the original that was kept. The works are not "
                "protected any more then.",
            ),
            explanation=translate(
                "PutBack", "Files that were changed since they were signed stay as they are."
            ),
        )
