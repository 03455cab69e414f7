"""Dragging works out of the window, as files for other programs."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QPixmap

from countermark.catalog.queries import Queries
from countermark.operations.hand_out import HandedOut, hand_out
from countermark.ui.language import translate
from countermark.ui.library_view import LibraryView
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.words import counted, number

MOST = 2_000
"""Works that a drag takes along: a drag begins at once, and few programs take more."""
_PICTURE = QSize(120, 90)


class Dragging(QObject):
    """Drags the files of the selected works.

    Signals:
        say(str): what is not dragged along, a sentence.
    """

    say = Signal(str)

    def __init__(
        self,
        library: LibraryView,
        queries: Queries,
        thumbnails: ThumbnailStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._queries = queries
        self._thumbnails = thumbnails

    def start(self) -> None:
        """Drag them, and say what stays behind."""
        selected = self._library.selection.ids()
        handed = hand_out(self._queries, selected[:MOST])
        sentence = left_out(handed, len(selected))
        if sentence:
            self.say.emit(sentence)
        if handed.paths:
            drag = QDrag(self._library.view)
            drag.setMimeData(as_files(handed))
            drag.setPixmap(self._picture())
            drag.exec(Qt.DropAction.CopyAction)

    def _picture(self) -> QPixmap:
        """The work that is dragged by, small."""
        line = self._library.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        picture = self._thumbnails.get(line) if line is not None else None
        if picture is None:
            return QPixmap()
        return picture.scaled(
            _PICTURE * picture.devicePixelRatio(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


def as_files(handed: HandedOut) -> QMimeData:
    """Files as other programs take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in handed.paths])
    return data


def left_out(handed: HandedOut, selected: int) -> str:
    """What a drag of so many works does not take along, a sentence; empty if it takes all."""
    if not handed.paths:
        return translate("Drag", "The files of these works are missing: there is nothing to drag.")
    if selected > MOST:
        text = translate("Drag", "Only the first {most} of {count} works are dragged along.")
        return text.format(most=number(MOST), count=number(selected))
    if handed.missing:
        return counted(
            "Drag", "{n} work(s) are not dragged along: the files are missing.", handed.missing
        )
    return ""
