"""Asks where declarations go, and has them written."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from countermark.catalog.place_records import Place, PlaceKind
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.library_presenter import LibraryPresenter


class ExportFlow(QObject):
    """For a site by its address, or for a place of the catalogue.

    Signals:
        closed: a question is answered or put off.
    """

    closed = Signal()

    def __init__(self, presenter: LibraryPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._window = parent

    def export(self, site: str = "") -> None:
        """Ask for site and folder, then write declarations."""
        proposed = site or self._presenter.workspace.settings.site
        self._ask(ExportDialog(proposed, _folder(), self._window))

    def export_place(self, place: Place) -> None:
        """Ask for a folder, then write the declarations of a place."""
        is_service = place.kind is PlaceKind.SERVICE
        folder = _folder(place.name)
        self._ask(ExportDialog("", folder, self._window, place=place.name, is_service=is_service))

    def _ask(self, dialog: ExportDialog) -> None:
        def submit(site: str, folder: Path) -> None:
            self._presenter.export(
                site,
                folder,
                lambda written: dialog.show_written(written, folder),
                dialog.show_problem,
            )

        dialog.submitted.connect(submit)
        dialog.exec()
        dialog.deleteLater()
        self.closed.emit()


def _folder(place: str = "") -> Path:
    """Where declarations are proposed to go; of a place into a folder of a name any disk takes."""
    return Path.home() / "Countermark declarations" / re.sub(r"[^\w.-]+", "-", place).strip("-.")
