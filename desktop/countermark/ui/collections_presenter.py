"""Decides what becomes of collections; knows the catalogue, no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from countermark.catalog.place_records import Collection
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.problem_words import problem_words
from countermark.ui.sentence_words import error_words
from countermark.ui.words import works


class CollectionsPresenter(QObject):
    """Collections.

    Signals:
        changed: there are others now, or other works are in them.
        said(str): something was done, a sentence.
        problem(str): something could not be done, a sentence.
    """

    changed = Signal()
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self, workspace: Workspace, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._collections = workspace.collections
        self._background = background

    def create(
        self,
        name: str,
        query: str | None,
        work_ids: Sequence[int],
        done: Callable[[Collection], None],
        failed: Callable[[str], None],
    ) -> None:
        """Make a collection of what a search finds, or of these works.

        Args:
            name: as typed.
            query: a search; None for works chosen by hand.
            work_ids: these works.
            done: takes the collection.
            failed: takes a sentence.
        """

        def make() -> Collection:
            made = self._collections.create(name, query=query)
            if query is None and work_ids:
                self._collections.add(made, work_ids)
            return made

        def take(made: Collection) -> None:
            self.changed.emit()
            done(made)

        self._background.run(make, take, lambda error: failed(error_words(error)))

    def by_hand(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Hand `done` the names of the collections that works can be put into."""

        def look() -> tuple[str, ...]:
            found = self._collections.all()
            return tuple(item.name for item in found if not (item.query or item.folder))

        self._background.run(look, done)

    def add(self, name: str, work_ids: Sequence[int]) -> None:
        """Put works into a collection."""
        ids = tuple(work_ids)

        def add() -> int:
            return self._collections.add(self._collections.named(name), ids)

        def done(new: int) -> None:
            self.changed.emit()
            said = translate("Collections", "{works} added to {name}.")
            self.said.emit(said.format(works=works(new), name=name))

        self._background.run(add, done, self._tell)

    def rename(
        self, name: str, new: str, done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Give a collection another name."""

        def take(_made: Collection) -> None:
            self.changed.emit()
            done()

        self._background.run(
            lambda: self._collections.rename(self._collections.named(name), new),
            take,
            lambda error: failed(error_words(error)),
        )

    def delete(self, name: str) -> None:
        """Forget a collection; its works stay."""

        def done(_none: None) -> None:
            self.changed.emit()
            said = translate("Collections", "{name} is forgotten; its works stay.")
            self.said.emit(said.format(name=name))

        self._background.run(
            lambda: self._collections.delete(self._collections.named(name)), done, self._tell
        )

    def _tell(self, error: Exception) -> None:
        self.problem.emit(problem_words(error))
