"""The way back to a copy of the catalogue, where there is none any more or it is damaged."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from countermark.base.errors import EnvironmentFault, for_people
from countermark.base.home import Home
from countermark.catalog.copies import faults_of, has_works, holds_nothing, version_of
from countermark.catalog.database import HEAD
from countermark.operations.catalogue_backups import CatalogueBackup, list_catalogue_backups


class WayBack(EnvironmentFault):
    """The catalogue cannot be used, but a copy of it can.

    Attributes:
        copy: the latest that can be put back.
    """

    def __init__(self, message: str, hint: str, copy: CatalogueBackup) -> None:
        super().__init__(message, hint)
        self.copy = copy


class CatalogueDamaged(WayBack):
    """The catalogue cannot be opened, but a copy of it is whole."""

    def __init__(self, catalogue: Path, copy: CatalogueBackup) -> None:
        made = copy.made.strftime("%Y-%m-%d %H:%M")
        super().__init__(
            for_people(f"The catalogue is damaged: {catalogue}"),
            for_people(
                f"Its copy of {made} is whole. Put it back with `countermark backup restore "
                f"{copy.name}`; the damaged one is kept."
            ),
            copy,
        )


class CatalogueLost(WayBack):
    """There is no catalogue any more, or an empty file in its place; a copy has works."""

    def __init__(self, catalogue: Path, copy: CatalogueBackup) -> None:
        made = copy.made.strftime("%Y-%m-%d %H:%M")
        super().__init__(
            for_people(f"The catalogue is gone: {catalogue}"),
            for_people(
                f"Its copy of {made} is whole. Put it back with `countermark backup restore "
                f"{copy.name}`. To begin with an empty catalogue instead, move the copies away "
                "that `countermark backup list` names."
            ),
            copy,
        )


def refuse_lost(home: Home) -> None:
    """See that no empty catalogue is made where there was one with works.

    Raises:
        CatalogueLost: there is no catalogue, but a copy that has works.
    """
    if holds_nothing(home.catalogue):
        filled = next((item for item in _ways_back(home) if _has_works(item)), None)
        if filled is not None:
            raise CatalogueLost(home.catalogue, filled)


def with_way_back(home: Home, fault: EnvironmentFault) -> EnvironmentFault:
    """Why the catalogue could not be opened; if it is damaged, with the copy that can be put back.

    If the machine is at fault, a copy would help nobody.
    """
    try:
        is_damaged = home.catalogue.exists() and bool(faults_of(home.catalogue))
    except EnvironmentFault:
        return fault
    latest = next(_ways_back(home), None) if is_damaged else None
    return fault if latest is None else CatalogueDamaged(home.catalogue, latest)


def _ways_back(home: Home) -> Iterator[CatalogueBackup]:
    """The copies that can be put back, the likeliest to be wanted first.

    Those with works come first, and those of the time before another one was put back last: a
    person had just given them up.
    """
    found = [item for item in list_catalogue_backups(home) if _can_be_read(item)]
    found.sort(key=lambda item: (not _has_works(item), item.was_given_up))
    return (item for item in found if _is_whole(item))


def _can_be_read(copy: CatalogueBackup) -> bool:
    with contextlib.suppress(EnvironmentFault):
        return "" < version_of(copy.path) <= HEAD
    return False


def _has_works(copy: CatalogueBackup) -> bool:
    with contextlib.suppress(EnvironmentFault):
        return has_works(copy.path)
    return False


def _is_whole(copy: CatalogueBackup) -> bool:
    with contextlib.suppress(EnvironmentFault):
        return not faults_of(copy.path)
    return False
