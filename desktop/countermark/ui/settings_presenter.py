"""What the settings page shows and does: no widgets."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from countermark.base.home import Home
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
from countermark.ui.sentence_words import error_words
from countermark.ui.words import size


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
        output_changed: signed copies go elsewhere from now on.
        said(str): something was done, a sentence.
        problem(str): something could not be done, a sentence.
    """

    kept_ready = Signal(object)
    output_changed = Signal()
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

    def remember_theme(self, choice: str) -> None:
        """Keep the choice of colours."""
        self._keep({"theme": choice}, lambda: None)

    def choose_output(self, folder: str) -> None:
        """Keep the folder for signed copies; `output_changed` follows."""
        self._keep({"output": folder}, self.output_changed.emit)

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

    def _tell(self, error: Exception) -> None:
        self.problem.emit(error_words(error))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
