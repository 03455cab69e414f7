"""Loads the work that the inspector shows, and puts its original back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from countermark.catalog.records import Changes, WorkDetails
from countermark.operations.restore import kept_original, restore_original
from countermark.operations.thumbnails import preview
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.inspector_words import shown_file
from countermark.ui.language import translate
from countermark.ui.problem_words import problem_words

PREVIEW_SIDE = 1024  # pixels: the inspector at its widest on a dense screen


@dataclass(frozen=True)
class Shown:
    """A work for the inspector."""

    details: WorkDetails
    can_restore: bool


class InspectorPresenter(QObject):
    """One work at a time.

    Signals:
        work_ready(Shown): the work that was asked for.
        preview_ready(int, QImage): its large picture.
        changed(Changes): an original was put back.
        problem(str): something could not be done, a sentence.
        said(str): what was done, a sentence.
    """

    work_ready = Signal(object)
    preview_ready = Signal(int, object)
    changed = Signal(object)
    problem = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        asking: Background,
        pictures: Background,
        background: Background,
        parent: QObject,
    ) -> None:
        """The presenter.

        Args:
            workspace: the opened home.
            asking: threads for what a person waits for.
            pictures: threads that decode pictures.
            background: threads for what may take its time.
            parent: Qt's.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._asking = asking
        self._pictures = pictures
        self._background = background

    def inspect(self, work_id: int) -> None:
        """Load a work; `work_ready` and `preview_ready` follow."""
        queries = self._workspace.queries

        def load() -> Shown | None:
            details = queries.details(work_id)
            if details is None:
                return None
            shown = shown_file(details)
            return Shown(details, bool(shown and kept_original(details, shown[0])))

        def done(shown: Shown | None) -> None:
            if shown is not None:
                self.work_ready.emit(shown)
                self._load_preview(shown.details)

        self._asking.run(load, done)

    def _load_preview(self, details: WorkDetails) -> None:
        shown = shown_file(details)
        if shown is None:
            return
        path, media_type = shown

        def make() -> QImage:
            return QImage.fromData(preview(path, media_type, PREVIEW_SIDE))

        self._pictures.run(make, lambda image: self.preview_ready.emit(details.id, image))

    def restore(self, work_id: int) -> None:
        """Put a work's original back; `changed` follows, or `problem`."""

        def put_back() -> tuple[Changes, str]:
            details = self._workspace.queries.details(work_id)
            shown = shown_file(details) if details else None
            path = shown[0] if shown else Path()
            return restore_original(self._workspace, path), path.name

        def done(restored: tuple[Changes, str]) -> None:
            changes, name = restored
            self.changed.emit(changes)
            self.said.emit(
                translate("Inspector", "The original of “{name}” is back.").format(name=name)
            )

        self._background.run(put_back, done, lambda error: self.problem.emit(problem_words(error)))
