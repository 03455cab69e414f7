"""Keeps the inspector at what is selected."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPixmap

from countermark.jobs.executors import Executor
from countermark.ui.inspector import Inspector
from countermark.ui.inspector_presenter import Shown
from countermark.ui.library_presenter import LibraryPresenter
from countermark.ui.selection import WorkSelection

if TYPE_CHECKING:
    from countermark.ui.verify_presenter import VerifyPresenter

_DELAY = 40  # milliseconds, so that holding an arrow key does not load every work on the way


class Inspecting(QObject):
    """Between the selection, the presenter and the inspector."""

    def __init__(
        self,
        presenter: LibraryPresenter,
        selection: WorkSelection,
        inspector: Inspector,
        verifying: Executor,
        parent: QObject,
    ) -> None:
        """The flow.

        Args:
            presenter: knows the works.
            selection: what is to be inspected.
            inspector: where it is shown.
            verifying: where strangers' files are read.
            parent: Qt's.
        """
        super().__init__(parent)
        self._presenter = presenter
        self._selection = selection
        self._inspector = inspector
        self._verifying = verifying
        self._soon = QTimer(self, interval=_DELAY, singleShot=True)
        self._soon.timeout.connect(self._inspect)
        selection.changed.connect(self.look_soon)
        presenter.look.changed.connect(self.look_soon)
        presenter.works.dataChanged.connect(lambda *_: self.look_soon())
        presenter.inspected.work_ready.connect(self._show_work)
        presenter.inspected.preview_ready.connect(self._show_preview)
        inspector.restore_asked.connect(presenter.inspected.restore)
        inspector.read_asked.connect(self._read_credential)

    @cached_property
    def _credentials(self) -> VerifyPresenter:
        """Reads the credential that the inspector shows; made when one is first asked for."""
        from countermark.ui.verify_presenter import VerifyPresenter

        presenter = VerifyPresenter(self._presenter.workspace, self._verifying, self)
        presenter.read_again.connect(self._inspector.form.tree.show_reading)
        presenter.changed.connect(self._presenter.works.take)
        return presenter

    def look_soon(self) -> None:
        """What is selected may not be as it was."""
        self._soon.start()

    def close(self) -> None:
        """Stop reading."""
        if "_credentials" in vars(self):
            self._credentials.close()

    def _inspect(self) -> None:
        meant = self._presenter.look.meant(self._selection)
        if len(meant) == 1:
            self._presenter.inspected.inspect(meant[0])
        elif meant:
            self._inspector.show_selection(tuple(meant))
        else:
            self._inspector.show_nothing()

    def _show_work(self, shown: Shown) -> None:
        work_id = shown.details.id
        if list(self._presenter.look.meant(self._selection)) != [work_id]:
            return  # somebody has gone on meanwhile
        row = self._presenter.works.row_of(work_id)
        line = None if row is None else self._presenter.works.line(row)
        small = None if line is None else self._presenter.thumbnails.get(line)
        self._inspector.show_work(shown.details, small, can_restore=shown.can_restore)

    def _show_preview(self, work_id: int, image: QImage) -> None:
        self._inspector.show_preview(work_id, QPixmap.fromImage(image))

    def _read_credential(self, path: Path) -> None:
        self._credentials.read_one(path)
