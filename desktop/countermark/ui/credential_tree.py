"""The credential of a work as a tree, read from its file when somebody asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from countermark.ui.json_tree import JsonTreeModel
from countermark.ui.language import translate
from countermark.ui.verdict_words import verdict_sentence
from countermark.ui.widgets import button, label

if TYPE_CHECKING:
    from countermark.ui.verify_model import Reading

_HEIGHT = 260  # pixels; it scrolls beyond
_NAMES = 130


class CredentialTree(QWidget):
    """A link, and the tree once the file was read.

    Signals:
        read_asked(Path): read the credential of this file.
    """

    read_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.toggle = button("", self._turn, "link")
        self.sentence = label("", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model = JsonTreeModel({}, self)
        self.tree = QTreeView()
        self.tree.setAccessibleName(translate("Inspector", "Credential"))
        self.tree.setProperty("framed", True)
        self.tree.setModel(self.model)
        self.tree.setColumnWidth(0, _NAMES)
        self.tree.setFixedHeight(_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sentence)
        column.addWidget(self.tree)
        self._fold()

    def show_file(self, path: Path | None) -> None:
        """Another file carries the credential, or none; the tree of the same one stays."""
        if path != self._path:
            self._path = path
            self._fold()
        self.setVisible(path is not None)

    def show_reading(self, reading: Reading) -> None:
        """Show what was read, if it is still wanted."""
        if reading.path != self._path:
            return
        from countermark.ui.verify_words import details_of  # with the readings, whoever reads one

        self.toggle.setText(translate("Inspector", "Hide the tree"))
        self.sentence.setText(verdict_sentence(reading.verdict))
        found = details_of(reading.verdict)
        if report := reading.report():
            found[translate("Verify", "Whole report")] = report
        self.model.show(found)
        self.sentence.setVisible(True)
        self.tree.setVisible(bool(found))

    def _turn(self) -> None:
        if self.tree.isHidden() and self._path is not None:
            self.toggle.setText(translate("Inspector", "Reading …"))
            self.read_asked.emit(self._path)
        else:
            self._fold()

    def _fold(self) -> None:
        self.toggle.setText(translate("Inspector", "Show as a tree"))
        self.sentence.setVisible(False)
        self.tree.setVisible(False)
