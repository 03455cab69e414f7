"""Decides what the page of a place shows and does; knows operations, no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from countermark.catalog.place_records import Collection, Place, PlaceKind, Placement
from countermark.operations.workspace import Workspace
from countermark.rights.policy import Policy
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.problem_words import problem_words
from countermark.ui.sentence_words import error_words

if TYPE_CHECKING:
    from countermark.operations.place_survey import Survey

# The operations are loaded by those who open a place: they bring every protocol with its reader.
_Failed = Callable[[str], None]


@dataclass(frozen=True)
class NewPlace:
    """A place as a person asks for it.

    Attributes:
        address: of a site; key or address of a service.
        policy: name of a policy, or empty: it follows from the works.
    """

    kind: PlaceKind
    name: str
    address: str
    policy: str = ""


@dataclass(frozen=True)
class NewPlacement:
    """A collection to publish, as a person asks for it.

    Attributes:
        collection: name of one, or empty if it is a folder.
        folder: all works below it, if there is no collection's name.
        path: where on the site.
        policy: name of a policy, or empty: the strictest of the works'.
    """

    collection: str
    folder: Path | None
    path: str
    policy: str = ""


class SitesPresenter(QObject):
    """Places, one of which is shown.

    Signals:
        surveyed(Survey): the place that was asked for.
        places_changed: there are others now.
        gone: the place that was shown is no more.
        said(str): something was done, a sentence.
        problem(str): something could not be done, a sentence.
    """

    surveyed = Signal(object)
    places_changed = Signal()
    gone = Signal()
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self, workspace: Workspace, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self.shown = ""
        """Name of the place that is shown, or empty."""
        self._asked = 0

    def open(self, name: str) -> None:
        """Show a place; `surveyed` follows."""
        self.shown = name
        self.refresh()

    def close(self) -> None:
        """Show no place."""
        self.open("")

    def refresh(self) -> None:
        """Survey the shown place anew."""
        name = self.shown
        self._asked += 1
        asked = self._asked
        if not name:
            return

        def take(found: Survey) -> None:
            if asked == self._asked:  # else a later question overtook this one
                self.surveyed.emit(found)

        def look() -> Survey:
            from countermark.operations.place_survey import survey

            return survey(self._workspace, name)

        self._background.run(look, take, self._tell)

    def collections(self, done: Callable[[tuple[Collection, ...]], None]) -> None:
        """Hand `done` every collection."""
        self._background.run(self._workspace.collections.all, done, self._tell)

    def add(self, wish: NewPlace, done: Callable[[Place], None], failed: _Failed) -> None:
        """Make a place and show it; hand `done` the place, or `failed` why not."""

        def run() -> Place:
            from countermark.operations.places import add_service, add_site

            make = add_site if wish.kind is PlaceKind.SITE else add_service
            return make(self._workspace, wish.name, wish.address, self._policy(wish.policy))

        def take(place: Place) -> None:
            done(place)
            self.open(place.name)
            self.places_changed.emit()

        self._background.run(run, take, lambda error: failed(error_words(error)))

    def publish(
        self, place: Place, wish: NewPlacement, done: Callable[[], None], failed: _Failed
    ) -> None:
        """Publish a collection; call `done`, or `failed` with why not."""

        def run() -> Placement:
            from countermark.operations.places import publish_collection

            policy = self._policy(wish.policy)
            return publish_collection(
                self._workspace, place, self._collection(wish), wish.path, policy
            )

        def take(made: Placement) -> None:
            done()
            self.said.emit(
                translate("Sites", "{collection} is published at {place}.").format(
                    collection=made.collection.name, place=made.path or place.name
                )
            )
            self.refresh()

        self._background.run(run, take, lambda error: failed(error_words(error)))

    def decide(self, place: Place, policy: str, done: Callable[[], None], failed: _Failed) -> None:
        """Change the decision for a place; call `done`, or `failed` with why not.

        Args:
            place: which.
            policy: name of a policy, or empty: it follows from the works.
            done: called when it is so.
            failed: takes a sentence.
        """

        def take(_place: Place) -> None:
            done()
            self.refresh()

        self._background.run(
            lambda: self._workspace.places.decide(place, self._policy(policy)),
            take,
            lambda error: failed(error_words(error)),
        )

    def withdraw(self, placement: Placement) -> None:
        """Publish a collection no more at its place."""

        def take(_done: None) -> None:
            self.said.emit(
                translate("Sites", "{collection} is published no more there.").format(
                    collection=placement.collection.name
                )
            )
            self.refresh()

        self._background.run(lambda: self._workspace.places.withdraw(placement), take, self._tell)

    def remove(self, place: Place) -> None:
        """Forget a place; `gone` follows."""

        def take(_done: None) -> None:
            self.said.emit(
                translate("Sites", "{place} is forgotten; collections and works stay.").format(
                    place=place.name
                )
            )
            self.places_changed.emit()
            if self.shown == place.name:  # else another one was chosen meanwhile
                self.close()
                self.gone.emit()

        self._background.run(lambda: self._workspace.places.delete(place), take, self._tell)

    def _policy(self, name: str) -> Policy | None:
        return self._workspace.policy(name) if name else None

    def _collection(self, wish: NewPlacement) -> Collection:
        if wish.folder is not None:
            from countermark.operations.collecting import collection_below

            return collection_below(self._workspace, wish.folder)
        return self._workspace.collections.named(wish.collection)

    def _tell(self, error: Exception) -> None:
        self.problem.emit(problem_words(error))
