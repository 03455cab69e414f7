"""Keeps copies of the catalogue, one a day, and puts one back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from countermark.base.atomic import numbered, publish_new, staged, sweep, sync_file
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.base.home import Home
from countermark.catalog.copies import (
    copy_catalogue,
    faults_of,
    has_works,
    holds_nothing,
    put_in_place,
)

_NAME = re.compile(r"catalogue-(\d{4}-\d\d-\d\d)(?:-[\w-]+)?\.sqlite3")
_DAILY = re.compile(r"catalogue-(\d{4}-\d\d-\d\d)\.sqlite3")
_BEFORE = re.compile(r"catalogue-before-\w+\.sqlite3")
_GIVEN_UP = "before-restoring"
_DAYS, _WEEKS = 7, 4


@dataclass(frozen=True)
class CatalogueBackup:
    """A copy of the catalogue.

    Attributes:
        made: local time of the file.
        is_of_migration: whether it was kept because a newer program changed the catalogue.
        was_given_up: whether it was kept because another copy took its place.
    """

    path: Path
    made: datetime
    size: int
    is_of_migration: bool = False
    was_given_up: bool = False

    @property
    def name(self) -> str:
        """How it is named on the command line."""
        return self.path.name


def list_catalogue_backups(home: Home) -> tuple[CatalogueBackup, ...]:
    """All copies, the latest first."""
    daily = home.catalogue_backups.glob("catalogue-*.sqlite3")
    before = (path for path in home.root.glob("*.sqlite3") if _BEFORE.fullmatch(path.name))
    found = [_backup(path, is_of_migration=False) for path in daily if _NAME.fullmatch(path.name)]
    found += [_backup(path, is_of_migration=True) for path in before]
    return tuple(sorted(found, key=lambda item: (item.made, item.name), reverse=True))


def _backup(path: Path, *, is_of_migration: bool) -> CatalogueBackup:
    state = path.stat()
    made = datetime.fromtimestamp(state.st_mtime)  # noqa: DTZ006 - the person's own time
    given_up = _GIVEN_UP in path.name
    return CatalogueBackup(path, made, state.st_size, is_of_migration, given_up)


def back_up_catalogue(home: Home, today: date | None = None) -> CatalogueBackup:
    """Copy the catalogue now, in place of a copy of the same day; the oldest copies go.

    Raises:
        UserError: there are no works in it any more, but in the copy of the same day.
        EnvironmentFault: it cannot be copied; the copies that there are stay.
    """
    day = today or date.today()  # noqa: DTZ011 - the person's own day
    path = _made_folder(home) / f"catalogue-{day.isoformat()}.sqlite3"
    copy_catalogue(home.catalogue, path)
    if has_works(path):  # else the copies that have some would go, day by day
        for old in _too_many(home, day):
            old.unlink(missing_ok=True)
    return _backup(path, is_of_migration=False)


def back_up_daily(home: Home, today: date | None = None) -> CatalogueBackup | None:
    """Copy the catalogue if that was not done today; gives the copy, if one was made.

    One without works needs none.

    Raises:
        EnvironmentFault: it cannot be copied.
    """
    day = today or date.today()  # noqa: DTZ011 - the person's own day
    is_there = (home.catalogue_backups / f"catalogue-{day.isoformat()}.sqlite3").exists()
    if is_there or not has_works(home.catalogue):
        return None
    return back_up_catalogue(home, day)


def check_catalogue(home: Home) -> tuple[str, ...]:
    """What is wrong within the catalogue; nothing if it is whole.

    Raises:
        UserError: there is none.
        EnvironmentFault: the machine cannot read it.
    """
    if holds_nothing(home.catalogue):
        raise UserError(f"There is no catalogue: {home.catalogue}")
    return faults_of(home.catalogue)


def restore_catalogue(home: Home, name: str) -> Path | None:
    """Put a copy in the catalogue's place, which nobody may be using; what it was is kept.

    Args:
        home: whose catalogue.
        name: of a copy, as `list_catalogue_backups` gives it.

    Returns:
        Where the catalogue as it was is kept; None if there was none.

    Raises:
        UserError: there is no such copy, it is a newer program's, or the catalogue is in use.
        EnvironmentFault: the copy is damaged, or the disk refuses; nothing was changed.
    """
    wanted = [item for item in list_catalogue_backups(home) if item.name == name]
    if not wanted:
        raise UserError(f"There is no backup “{name}”.", "See `countermark backup list`.")
    kept = None if holds_nothing(home.catalogue) else _keep_as_it_was(home)
    put_in_place(wanted[0].path, home.catalogue)
    return kept


def _keep_as_it_was(home: Home) -> Path:
    stamp = datetime.now().strftime(f"%Y-%m-%d-{_GIVEN_UP}-%H%M%S")  # noqa: DTZ005 - for people
    named = _made_folder(home) / f"catalogue-{stamp}.sqlite3"
    kept = next(path for path in numbered(named) if not path.exists())
    try:
        copy_catalogue(home.catalogue, kept)
    except EnvironmentFault:  # damaged: kept byte by byte, for who can mend it
        kept = kept.with_suffix(".damaged")
        try:
            with staged(kept) as copy:
                shutil.copyfile(home.catalogue, copy)
                sync_file(copy)
                publish_new(copy, kept)
        except OSError as error:
            raise EnvironmentFault(plain_os_error(error, kept), "Nothing was changed.") from error
    return kept


def _made_folder(home: Home) -> Path:
    folder = home.catalogue_backups
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, folder)) from error
    sweep(folder)
    return folder


def _too_many(home: Home, today: date) -> Iterator[Path]:
    """Daily copies beyond the last days, but for the last of each of the weeks before.

    Those of days to come, made before the clock was set back, are counted apart: they would have
    the copies go that are made from now on.
    """
    dated = sorted(
        ((day, path) for path in home.catalogue_backups.iterdir() if (day := _day(path))),
        reverse=True,
    )
    yield from _beyond([(day, path) for day, path in dated if day > today])
    yield from _beyond([(day, path) for day, path in dated if day <= today])


def _beyond(dated: list[tuple[date, Path]]) -> Iterator[Path]:
    weeks: set[tuple[int, int]] = set()
    for day, path in dated[_DAYS:]:
        week = day.isocalendar()[:2]
        if week in weeks or len(weeks) >= _WEEKS:
            yield path
        weeks.add(week)


def _day(path: Path) -> date | None:
    found = _DAILY.fullmatch(path.name)
    return date.fromisoformat(found[1]) if found else None
