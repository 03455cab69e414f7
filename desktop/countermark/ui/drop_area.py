"""A place to drop files on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.widgets import label, restyle


class DropArea(QFrame):
    """A dashed frame with a sentence, and buttons for those who do not drag.

    Signals:
        dropped(list[Path]): these were dropped.
    """

    dropped = Signal(object)

    def __init__(self, sentence: str, *acts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DropArea")
        self.setAccessibleName(sentence)
        self.setAcceptDrops(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, tokens.PADDING, tokens.MARGIN, tokens.PADDING)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(sentence, "muted", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        for act in acts:
            layout.addWidget(act)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.light(is_over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.light(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        self.light(is_over=False)
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def light(self, *, is_over: bool) -> None:
        """Show that files would be taken here."""
        self.setProperty("over", is_over)
        restyle(self)


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The local files of a drop."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
