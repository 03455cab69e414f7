"""The pages beside the library, each made the first time somebody opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from countermark.base.asking import Ask
from countermark.jobs.executors import Executor
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.policy_book import PolicyBook
from countermark.ui.theme import Theme


class Go(QObject):
    """What a page may ask of the window.

    Signals:
        to_page(str): show the page of this key.
        to_place(str): show the place of this name.
        to_works(str): show the works that this query finds.
        say(str): show a sentence in the tray.
        catalogue_changed(Changes): the page changed the catalogue.
        add_folder: ask for a folder and add it.
        add_site: ask for a new place.
        declare: ask for one address, and write declarations for it.
        find_moved: look for the files that are missing.
        complain(str): say what could not be done.
        anew(Callable[[Home], None]): close the window, do this while nobody uses the catalogue,
            and open the window again.
        once_more: close the window and open it again; what runs is held meanwhile, and goes on.
    """

    to_page = Signal(str)
    to_place = Signal(str)
    to_works = Signal(str)
    say = Signal(str)
    catalogue_changed = Signal(object)
    add_folder = Signal()
    add_site = Signal()
    declare = Signal()
    find_moved = Signal()
    complain = Signal(str)
    anew = Signal(object)
    once_more = Signal()


@dataclass(frozen=True)
class Surroundings:
    """What a page is given.

    Attributes:
        workspace: the opened home.
        theme: in force.
        background: for questions to catalogue and disk.
        ask: asks for a passphrase; is called on other threads.
        verifying: where strangers' files are read.
        policies: what may be decided.
        go: what it may ask of the window.
    """

    workspace: Workspace
    theme: Theme
    background: Background
    ask: Ask
    verifying: Executor
    policies: PolicyBook
    go: Go


@dataclass(frozen=True)
class PageSpec:
    """A page.

    Attributes:
        title: gives its name in the language in force.
        icon: name of a file in `resources/icons`.
        make: makes its widget.
        keys: what opens it, as `QKeySequence` reads it; empty for nothing.
    """

    title: Callable[[], str]
    icon: str
    make: Callable[[Surroundings, QWidget], QWidget]
    keys: str = ""


@runtime_checkable
class Refreshing(Protocol):
    """A page that reads the catalogue."""

    def refresh(self) -> None:
        """It is shown now: read anew."""
        ...


@runtime_checkable
class Closing(Protocol):
    """A page that has something under way."""

    def stop(self) -> None:
        """The window closes."""
        ...


@runtime_checkable
class TakingFiles(Protocol):
    """A page that reads files."""

    def verify(self, paths: Iterable[Path]) -> None:
        """Read these files and folders."""
        ...


@runtime_checkable
class AskingWhoSigns(Protocol):
    """A page that can ask for a new identity."""

    def open_new(self) -> object:
        """Ask for a new identity's name."""
        ...


def _sites(surroundings: Surroundings, parent: QWidget) -> QWidget:
    from countermark.ui.places_page import PlacesPage

    return PlacesPage(surroundings, parent)


def _overview(surroundings: Surroundings, parent: QWidget) -> QWidget:
    from countermark.ui.overview_page import OverviewPage

    return OverviewPage(surroundings, parent)


def _verify(surroundings: Surroundings, parent: QWidget) -> QWidget:
    from countermark.ui.verify_page import VerifyPage

    return VerifyPage(surroundings, parent)


def _policies(surroundings: Surroundings, parent: QWidget) -> QWidget:
    from countermark.ui.policies_page import PoliciesPage

    return PoliciesPage(surroundings, parent)


def _identities(surroundings: Surroundings, parent: QWidget) -> QWidget:
    from countermark.ui.identities_page import IdentitiesPage

    return IdentitiesPage(surroundings, parent)


def _settings(surroundings: Surroundings, parent: QWidget) -> QWidget:
    from countermark.ui.settings_page import SettingsPage

    return SettingsPage(surroundings, parent)


VERIFY, SETTINGS, SITES = "verify", "settings", "sites"
PAGES: dict[str, PageSpec] = {
    "overview": PageSpec(
        lambda: translate("Pages", "Overview"), "overview", _overview, keys="Ctrl+2"
    ),
    VERIFY: PageSpec(lambda: translate("Pages", "Verify"), "verify", _verify, keys="Ctrl+3"),
    "policies": PageSpec(
        lambda: translate("Pages", "Policies"), "policies", _policies, keys="Ctrl+4"
    ),
    "identities": PageSpec(
        lambda: translate("Pages", "Identities"), "identity", _identities, keys="Ctrl+5"
    ),
    SETTINGS: PageSpec(
        lambda: translate("Pages", "Settings"), "settings", _settings, keys="Ctrl+,"
    ),
    SITES: PageSpec(lambda: translate("Pages", "All sites"), "site", _sites, keys="Ctrl+6"),
}
"""By key, in the order of the side bar; what they need is loaded when they are opened."""


class PageHost(QStackedWidget):
    """Shows one page at a time, and makes it if need be."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._made: dict[str, QWidget] = {}

    def page(self, key: str) -> QWidget:
        """The page of a key, made if it was not yet."""
        if key not in self._made:
            made = PAGES[key].make(self._surroundings, self)
            self._made[key] = made
            self.addWidget(made)
        return self._made[key]

    def open(self, key: str) -> None:
        """Show a page as things are now."""
        page = self.page(key)
        self.setCurrentWidget(page)
        if isinstance(page, Refreshing):
            page.refresh()

    def refresh(self) -> None:
        """What is shown may be otherwise now."""
        for page in self._made.values():
            if page.isVisible() and isinstance(page, Refreshing):
                page.refresh()

    def stop(self) -> None:
        """The window closes."""
        for page in self._made.values():
            if isinstance(page, Closing):
                page.stop()
