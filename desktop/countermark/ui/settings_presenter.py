"""What the settings page shows and does: no widgets."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from countermark.base.home import Home
from countermark.credentials.identity import KeyKind
from countermark.credentials.timestamps import host_of, what_is_sent
from countermark.operations.catalogue_backups import (
    CatalogueBackup,
    back_up_catalogue,
    check_catalogue,
    list_catalogue_backups,
    restore_catalogue,
)
from countermark.operations.thumbnail_files import all_thumbnails
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.language import LANGUAGES, translate
from countermark.ui.sentence_words import error_words, sentence_words
from countermark.ui.words import size


@dataclass(frozen=True)
class Switch:
    """Something that sends data off this computer, if it is on.

    Attributes:
        title: what it is.
        sentence: what it sends, to whom and when.
        key: of the identity whose switch it is, or empty where there is none to turn: it is asked
            for each time, or goes with an identity.
        is_on: whether it is on now.
    """

    title: str
    sentence: str
    key: str = ""
    is_on: bool = False


def languages() -> tuple[tuple[str, str], ...]:
    """Languages, each in its own words, with what `Settings` keeps of it."""
    names = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語"}
    system = (translate("Settings", "As the system"), "")
    return (system, *((names[language], language) for language in LANGUAGES))


@dataclass(frozen=True)
class Kept:
    """What lies in the home folder.

    Attributes:
        catalogue: bytes.
        thumbnails: bytes of all small pictures.
        backups: copies of the catalogue, the latest first.
    """

    catalogue: int
    thumbnails: int
    backups: tuple[CatalogueBackup, ...]


class SettingsPresenter(QObject):
    """Settings.

    Signals:
        kept_ready(Kept): what lies in the home folder.
        said(str): something was done, a sentence.
        problem(str): something could not be done, a sentence.
    """

    kept_ready = Signal(object)
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self, workspace: Workspace, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._chosen: deque[tuple[dict[str, str], Callable[[], None]]] = deque()

    @property
    def home(self) -> Home:
        """The home folder."""
        return self._workspace.home

    @property
    def theme(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._workspace.settings.theme

    @property
    def language(self) -> str:
        """What was chosen, as in `Settings`; empty for the system's."""
        return self._workspace.settings.language

    def choose_language(self, language: str) -> None:
        """Keep the choice of a language; `said` follows."""
        said = translate("Settings", "The language changes when Countermark is opened again.")
        self._keep({"language": language}, lambda: self.said.emit(said))

    @property
    def output(self) -> str:
        """Where signed copies go, or empty."""
        return self._workspace.settings.output

    def look(self) -> None:
        """Look what lies in the home folder; `kept_ready` follows."""
        home = self.home

        def look() -> Kept:
            pictures = sum(_size(path) for path in all_thumbnails(home))
            log = home.catalogue.with_name(f"{home.catalogue.name}-wal")
            catalogue = _size(home.catalogue) + _size(log)
            return Kept(catalogue, pictures, list_catalogue_backups(home))

        self._background.run(look, self.kept_ready.emit, self._tell)

    def remember(self, **choices: str) -> None:
        """Keep choices."""
        self._keep(choices, lambda: None)

    def _keep(self, choices: dict[str, str], done: Callable[[], None]) -> None:
        """One after the other: threads may run in another order than they were asked."""
        self._chosen.append((choices, done))
        if len(self._chosen) == 1:
            self._keep_next()

    def _keep_next(self) -> None:
        choices, done = self._chosen[0]

        def kept(_none: None) -> None:
            done()
            after()

        def failed(error: Exception) -> None:
            self._tell(error)
            after()

        def after() -> None:
            self._chosen.popleft()
            if self._chosen:
                self._keep_next()

        self._background.run(partial(self._workspace.remember, **choices), kept, failed)

    def check(self) -> None:
        """Look whether the catalogue is whole; `said` follows, or `problem`."""

        def done(faults: tuple[str, ...]) -> None:
            if faults:
                self.problem.emit(
                    translate(
                        "Settings",
                        "The catalogue is damaged: {fault} Put a copy back from the list.",
                    ).format(fault=faults[0])
                )
            else:
                self.said.emit(translate("Settings", "The catalogue is whole."))

        self._background.run(lambda: check_catalogue(self.home), done, self._tell)

    def back_up(self) -> None:
        """Copy the catalogue now; `said` and `kept_ready` follow."""

        def done(made: CatalogueBackup) -> None:
            self.said.emit(
                translate("Settings", "The catalogue is copied: {name}").format(name=made.name)
            )
            self.look()

        self._background.run(lambda: back_up_catalogue(self.home), done, self._tell)

    def restoring(self, backup: CatalogueBackup) -> Callable[[Home], None]:
        """What puts a copy back, to be run when nobody uses the catalogue."""

        def restore(home: Home) -> None:
            restore_catalogue(home, backup.name)

        return restore

    def empty_thumbnails(self) -> None:
        """Delete all small pictures; they are made again as they are wanted."""

        def empty() -> int:
            freed = 0
            for path in all_thumbnails(self.home):
                freed += _size(path)
                path.unlink(missing_ok=True)
            return freed

        def done(freed: int) -> None:
            self.said.emit(
                translate("Settings", "{size} are free again. The pictures are made anew.").format(
                    size=size(freed)
                )
            )
            self.look()

        self._background.run(empty, done, self._tell)

    def switches(self) -> tuple[Switch, ...]:
        """All that can send anything off this computer, off unless the person turned it on."""
        chosen = self._workspace.settings.timestamps
        stamps = [
            Switch(
                translate("Settings", "Time-stamps for {name}").format(name=identity.party.credit),
                _stamped_by(chosen[identity.key]),
                identity.key,
                is_on=True,
            )
            for identity in self._workspace.signers.identities()
            if chosen.get(identity.key)
        ]
        none = Switch(
            translate("Settings", "Time-stamps"),
            translate(
                "Settings",
                "A digest of each signature goes to an authority that you choose in the Protect "
                "dialog. None is chosen: nothing is sent.",
            ),
        )
        return (
            *(stamps or [none]),
            Switch(
                translate("Settings", "Credentials kept at an address"),
                translate(
                    "Settings",
                    "Only when you ask for it while verifying: the address that a file names "
                    "learns that somebody reads it.",
                ),
            ),
            Switch(
                translate("Settings", "Looking at a site"),
                translate(
                    "Settings",
                    "Only when you audit a site: its server learns this computer's address and "
                    "what is asked for, as with any browser.",
                ),
            ),
            Switch(
                translate("Settings", "A trust list from an address"),
                translate(
                    "Settings",
                    "Only when you add or refresh one by its address: its server learns that this "
                    "computer asks for the list.",
                ),
            ),
            Switch(
                translate("Settings", "A signing service"),
                translate(
                    "Settings",
                    "Only for identities that you made with one: digests go to it, never pictures.",
                ),
                is_on=any(
                    identity.kind is KeyKind.SERVICE and not identity.retired
                    for identity in self._workspace.signers.identities()
                ),
            ),
            Switch(
                translate("Settings", "Anything else"),
                translate(
                    "Settings",
                    "Nothing. There is no account, no telemetry and no look for updates.",
                ),
            ),
        )

    def turn_off(self, key: str) -> None:
        """Choose no time-stamp authority for an identity."""
        identity = next(item for item in self._workspace.signers.identities() if item.key == key)
        self._background.run(
            lambda: self._workspace.signers.choose_authority(identity, ""),
            lambda _none: self.said.emit(
                translate("Settings", "Nothing is sent for time-stamps any more.")
            ),
            self._tell,
        )

    def _tell(self, error: Exception) -> None:
        self.problem.emit(error_words(error))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _stamped_by(authority: str) -> str:
    """Who vouches for the time, and what is sent there."""
    return f"{host_of(authority)}. {sentence_words(what_is_sent(authority))}"
