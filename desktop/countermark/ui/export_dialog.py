"""Asks for a site and a folder, writes the declarations, and says where each file goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.picking import pick_folder
from countermark.ui.sentence_words import sentence_words
from countermark.ui.widgets import breakable, button, label

if TYPE_CHECKING:
    from countermark.operations.export_folder import Written

_WIDTH = 580


class ExportDialog(QDialog):
    """Two pages: what is asked, and what was written.

    Signals:
        submitted(str, Path): write the declarations for this place or site into this folder.
    """

    submitted = Signal(str, object)

    def __init__(
        self,
        site: str,
        folder: Path,
        parent: QWidget | None = None,
        *,
        place: str = "",
        is_service: bool = False,
    ) -> None:
        """The dialog.

        Args:
            site: the address that is proposed.
            folder: the one that is proposed.
            parent: Qt's.
            place: name of the place it is for; no address is asked for then.
            is_service: whether that is somebody's service.
        """
        super().__init__(parent)
        self._place, self._is_service = place, is_service
        self.setWindowTitle(translate("Export", "Export declarations"))
        self.setMinimumSize(_WIDTH, 380)
        self.site = QLineEdit(site)
        self.site.setPlaceholderText("https://example.org")
        self.site.setAccessibleName(translate("Export", "Address of your site"))
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(translate("Export", "Folder for the files"))
        self._problem = label("", "problem", wrap=True)
        self.go = button(translate("Export", "Write declarations"), self._submit, "primary")
        self.pages = QStackedWidget()
        self.pages.addWidget(self._question())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.addWidget(self.pages)
        self.site.textChanged.connect(self._enable)
        self._enable()

    def show_problem(self, text: str) -> None:
        """Say why nothing was written."""
        self._problem.setText(text)
        self.go.setText(translate("Export", "Write declarations"))
        self._enable()

    def show_written(self, written: Sequence[Written], folder: Path) -> None:
        """Say what was written and where it goes."""
        self.pages.addWidget(self._answer(written, folder))
        self.pages.setCurrentIndex(self.pages.count() - 1)

    def _title(self) -> str:
        if self._place:
            return translate("Export", "Say the same at {place}").format(place=self._place)
        return translate("Export", "Say the same on your website")

    def _about(self) -> str:
        if self._is_service:
            return translate(
                "Export",
                "The files of a service's site are its own. Countermark writes what can go with "
                "your works, and what finds them by their content wherever they are.",
            )
        return translate(
            "Export",
            "Crawlers read a site's files before they read a picture. Countermark writes the "
            "decision on your works in every form they know; you upload the files.",
        )

    def _question(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(self._title(), "page-title", wrap=True))
        layout.addWidget(label(self._about(), "muted", wrap=True))
        layout.addSpacing(tokens.GAP)
        if not self._place:
            layout.addWidget(label(translate("Export", "Address of your site")))
            layout.addWidget(self.site)
        layout.addWidget(label(translate("Export", "Folder for the files")))
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(button(translate("Export", "Choose …"), self._choose))
        layout.addLayout(row)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("Export", "Cancel"), self.reject))
        buttons.addWidget(self.go)
        layout.addLayout(buttons)
        return page

    def _answer(self, written: Sequence[Written], folder: Path) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(translate("Export", "The declarations are written"), "page-title"))
        what = (
            translate("Export", "Use them as described here:")
            if self._is_service
            else translate("Export", "Upload them to your site as described here:")
        )
        layout.addWidget(label(what, "muted", wrap=True))
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, tokens.GAP, tokens.GAP, tokens.GAP)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(tokens.PADDING)
        grid.setHorizontalSpacing(tokens.MARGIN)
        for row, item in enumerate(written):
            name = label(item.document.path)
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            place = sentence_words(item.document.place)
            if item.kept:
                kept = translate("Export", "The older file is kept as {name}.")
                place += " " + kept.format(name=item.kept.name)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(breakable(place), "muted", wrap=True), row, 1)
        grid.setRowStretch(len(written), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        layout.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        opening = QUrl.fromLocalFile(str(folder))
        buttons.addWidget(
            button(
                translate("Export", "Open the folder"), lambda: QDesktopServices.openUrl(opening)
            )
        )
        buttons.addWidget(button(translate("Export", "Done"), self.accept, "primary"))
        layout.addLayout(buttons)
        return page

    def _choose(self) -> None:
        folder = pick_folder(
            self, translate("Export", "Folder for the declarations"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _enable(self) -> None:
        self.go.setEnabled(bool(self._target() and self.folder.text().strip()))

    def _submit(self) -> None:
        self._problem.setText("")
        self.go.setEnabled(False)
        self.go.setText(translate("Export", "Writing …"))
        folder = Path(self.folder.text()).expanduser().absolute()
        self.submitted.emit(self._target(), folder)

    def _target(self) -> str:
        return self._place or self.site.text().strip()
