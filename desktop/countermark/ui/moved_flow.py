"""From the wish to find missing files to the catalogue that follows them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from countermark.ui.moved_dialog import MovedDialog
from countermark.ui.moved_presenter import MovedPresenter


class MovedFlow(QObject):
    """Opens the dialog on the window, and has the presenter answer it."""

    def __init__(self, presenter: MovedPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._window = parent

    def ask(self) -> None:
        """Look for the files that are missing, and offer to follow them."""
        moved, dialog = self._presenter, MovedDialog(self._window)
        moved.went_on.connect(dialog.show_progress)
        moved.found.connect(dialog.show_found)
        moved.problem.connect(dialog.show_problem)
        dialog.look_asked.connect(moved.search)
        dialog.follow_asked.connect(
            lambda fixes: moved.follow(fixes, dialog.accept, dialog.show_problem)
        )
        dialog.finished.connect(lambda _code: moved.stop())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        moved.search()
