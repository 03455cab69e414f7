"""Decides what becomes of collections; knows the catalogue, no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from countermark.catalog.place_records import Collection
from countermark.operations.collecting import CollectionStep, change_collection, create_collection
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.edit_presenter import EditPresenter
from countermark.ui.language import translate
from countermark.ui.words import works

_Failed = Callable[[str], None]


class CollectionsPresenter(QObject):
    """Collections; what is done to them can be undone by name.

    Signals:
        changed: there are others now, or other works are in them.
        said(str): something was done, a sentence.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        edits: EditPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._edits = edits

    def create(
        self,
        name: str,
        query: str | None,
        work_ids: Sequence[int],
        done: Callable[[str], None],
        failed: _Failed,
    ) -> None:
        """Make a collection of what a search finds, or of these works.

        Args:
            name: as typed.
            query: a search; None for works chosen by hand.
            work_ids: these works.
            done: takes the name it has.
            failed: takes a sentence.
        """

        def made(step: CollectionStep) -> None:
            if step.after is not None:
                done(str(step.after.row["name"]))

        title = translate("Collections", "New collection {name}").format(name=name.strip())
        self._run(
            title, lambda: create_collection(self._workspace, name, query, work_ids), made, failed
        )

    def by_hand(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Hand `done` the names of the collections that works can be put into."""

        def look() -> tuple[str, ...]:
            found = self._workspace.collections.all()
            return tuple(item.name for item in found if not (item.query or item.folder))

        self._background.run(look, done)

    def named(self, name: str, done: Callable[[Collection], None]) -> None:
        """Hand `done` the collection of this name."""
        self._background.run(lambda: self._workspace.collections.named(name), done)

    def add(self, name: str, work_ids: Sequence[int]) -> None:
        """Put works into a collection."""

        def done(step: CollectionStep) -> None:
            said = translate("Collections", "{works} added to {name}.")
            self.said.emit(said.format(works=works(len(step.changes.works)), name=name))

        self._change(
            translate("Collections", "Add to {name}").format(name=name),
            name,
            lambda found: self._workspace.collections.add(found, work_ids),
            done,
        )

    def take_out(self, name: str, work_ids: Sequence[int]) -> None:
        """Take works out of a collection; they stay in the catalogue."""

        def done(step: CollectionStep) -> None:
            said = translate("Collections", "{works} taken out of {name}.")
            self.said.emit(said.format(works=works(len(step.changes.works)), name=name))

        self._change(
            translate("Collections", "Take out of {name}").format(name=name),
            name,
            lambda found: self._workspace.collections.remove(found, work_ids),
            done,
        )

    def change(
        self, name: str, new: str, query: str, done: Callable[[], None], failed: _Failed
    ) -> None:
        """Give a collection another name, or another search.

        Args:
            name: as it is.
            new: as it is to be.
            query: what a collection that goes by a search is to look for; empty for others.
            done: called when it is so.
            failed: takes a sentence.
        """
        collections = self._workspace.collections

        def act(found: Collection) -> None:
            if query and query != found.query:
                collections.search_for(found, query)
            if new != found.name:
                collections.rename(found, new)

        title = translate("Collections", "Change {name}").format(name=name)
        self._change(title, name, act, lambda _step: done(), failed)

    def delete(self, name: str) -> None:
        """Forget a collection; its works stay."""

        def done(_step: CollectionStep) -> None:
            said = translate("Collections", "{name} is forgotten; its works stay.")
            self.said.emit(said.format(name=name))

        self._change(
            translate("Collections", "Forget {name}").format(name=name),
            name,
            self._workspace.collections.delete,
            done,
        )

    def _change(
        self,
        title: str,
        name: str,
        act: Callable[[Collection], object],
        done: Callable[[CollectionStep], None],
        failed: _Failed | None = None,
    ) -> None:
        self._run(title, lambda: change_collection(self._workspace, name, act), done, failed)

    def _run(
        self,
        title: str,
        act: Callable[[], CollectionStep],
        done: Callable[[CollectionStep], None],
        failed: _Failed | None = None,
    ) -> None:
        def take(step: CollectionStep) -> None:
            self.changed.emit()
            done(step)

        self._edits.run(title, act, failed, take)
