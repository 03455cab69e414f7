"""Where the program keeps its own things: one folder, `--home` or the platform's own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from countermark.base.errors import EnvironmentFault, plain_os_error

HOME_VARIABLE = "COUNTERMARK_HOME"


@dataclass(frozen=True)
class Home:
    """The folder with catalogue, identities, trust lists, backups, thumbnails, settings and log."""

    root: Path

    @classmethod
    def choose(cls, asked: Path | None = None) -> Home:
        """The folder asked for, else the environment's, else the platform's data folder."""
        named = asked or os.environ.get(HOME_VARIABLE)
        root = Path(named) if named else platformdirs.user_data_path("countermark", appauthor=False)
        # Path's own method raises for a `~` that names nobody.
        return cls(Path(os.path.expanduser(root)).absolute())  # noqa: PTH111 - as said

    def make(self) -> Home:
        """Create the folders, readable by this user alone.

        Raises:
            EnvironmentFault: a folder cannot be made.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            for folder in (self.identities, self.trust, self.backups, self.thumbnails, self.jobs):
                folder.mkdir(exist_ok=True, mode=0o700)
        except OSError as error:
            raise EnvironmentFault(
                plain_os_error(error, self.root), "Choose another folder with --home."
            ) from error
        return self

    @property
    def catalogue(self) -> Path:
        """The SQLite catalogue."""
        return self.root / "catalogue.sqlite3"

    @property
    def identities(self) -> Path:
        """One folder an identity."""
        return self.root / "identities"

    @property
    def trust(self) -> Path:
        """Lists of certificates that the user chose to believe."""
        return self.root / "trust"

    @property
    def backups(self) -> Path:
        """Originals that were replaced in place, named by their digest."""
        return self.root / "backups"

    @property
    def catalogue_backups(self) -> Path:
        """Copies of the catalogue, one a day."""
        return self.root / "catalogue-backups"

    @property
    def thumbnails(self) -> Path:
        """Small pictures, named by the digest of the file they show."""
        return self.root / "thumbnails"

    @property
    def jobs(self) -> Path:
        """One lock for each batch that a process runs."""
        return self.root / "jobs"

    @property
    def settings(self) -> Path:
        """The user's choices."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """What the program did and what went wrong; never a secret."""
        return self.root / "countermark.log"
