"""Looks for files that were moved, and has the catalogue follow them: no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from countermark.jobs.cancel import CancelToken
from countermark.operations.moved import Proposal, Stage, apply_moves, find_moved
from countermark.operations.pairing import Fix, Unsettled, Why
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.edit_presenter import EditPresenter, follow_name
from countermark.ui.language import translate
from countermark.ui.sentence_words import error_words
from countermark.ui.words import counted, number


class MovedPresenter(QObject):
    """One search at a time.

    Signals:
        went_on(str): how the search goes, a sentence.
        found(Proposal): what it found.
        problem(str): it could not be, a sentence.
    """

    went_on = Signal(str)
    found = Signal(object)
    problem = Signal(str)
    _told = Signal(object, int)

    def __init__(
        self, workspace: Workspace, edits: EditPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._edits = edits
        self._background = Background(self, threads=1)
        self._cancel = CancelToken()
        self._told.connect(
            lambda stage, count: self.went_on.emit(stage_sentence(Stage(stage), count))
        )

    def search(self, folders: Sequence[Path] = ()) -> None:
        """Look in these folders, or where files are most likely to be."""
        self.stop()
        cancel = self._cancel = CancelToken()

        def look() -> Proposal:
            tell = self._told.emit  # queued, as it comes from another thread
            return find_moved(self._workspace, folders, cancel, tell=tell)

        def take(proposal: Proposal) -> None:
            if not cancel.cancelled:
                self.found.emit(proposal)

        self._background.run(look, take, lambda error: self.problem.emit(error_words(error)))

    def follow(
        self, fixes: Sequence[Fix], done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Have the catalogue know where these files are now; it can be undone by name."""
        count = sum(len(fix.file_ids) for fix in fixes)
        act = partial(apply_moves, self._workspace, fixes)
        self._edits.run(follow_name(count), act, failed, lambda _step: done())

    def stop(self) -> None:
        """Look no further."""
        self._cancel.cancel()

    def close(self) -> None:
        """Stop, and wait for the file at hand."""
        self.stop()
        self._background.close()


def stage_sentence(stage: Stage, count: int) -> str:
    """How a search goes."""
    text = {
        Stage.MISSING: translate("Moved", "Looking for what is missing … {count}"),
        Stage.LOOKING: translate("Moved", "Looking through folders … {count}"),
        Stage.READING: translate("Moved", "Comparing content … {count}"),
    }[stage]
    return text.format(count=number(count))


def proposal_sentence(found: Proposal) -> str:
    """What a search found, in all."""
    if not found.missing:
        return translate("Moved", "Every file of the catalogue is where it was.")
    parts = [
        translate("Moved", "{found} of {missing} found again.").format(
            found=number(found.found),
            missing=counted("Moved", "{n} missing file(s)", found.missing),
        )
    ]
    if found.not_found:
        parts.append(counted("Moved", "Of {n} file(s) nothing was found.", found.not_found))
    return " ".join(parts)


def why_sentence(one: Unsettled) -> str:
    """Why a file cannot be told for certain."""
    return {
        Why.SEVERAL: translate("Moved", "It cannot be told which file it is now."),
        Why.TAKEN: translate("Moved", "A file with its content is another work."),
        Why.DIFFERS: translate("Moved", "The file in its place has another content."),
    }[one.why]
