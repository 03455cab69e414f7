"""A place to drop files on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.icons import pixmap
from countermark.ui.theme import Theme
from countermark.ui.widgets import label, restyle

_DRAWING = 64  # pixels


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
        self._lay_out(sentence, acts)

    def _lay_out(self, sentence: str, acts: Sequence[QWidget]) -> None:
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


class DropZone(DropArea):
    """The same with a drawing, as large as there is room, where there is nothing else to see."""

    def __init__(self, theme: Theme, sentence: str, *acts: QWidget) -> None:
        self._theme = theme
        self._sign = QLabel()
        super().__init__(sentence, *acts)
        theme.changed.connect(self._draw)
        self._draw()

    def _lay_out(self, sentence: str, acts: Sequence[QWidget]) -> None:
        said = label(sentence, "page-title", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP)
        buttons.addStretch(1)
        for act in acts:
            buttons.addWidget(act)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        layout.setSpacing(tokens.MARGIN)
        layout.addStretch(1)
        layout.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(said)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _draw(self) -> None:
        self._sign.setPixmap(pixmap("drop", self._theme.colours.muted, side=_DRAWING))


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The local files of a drop."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
