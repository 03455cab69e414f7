"""Every place in a line: what is published there, when it was declared, what is to be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from countermark.base.errors import UserError
from countermark.catalog.place_records import Declared, Place
from countermark.operations.published import Published, published_at, state_of
from countermark.operations.workspace import Workspace
from countermark.rights.party import Party


class Todo(Enum):
    """What a person does next about a place; of several the first that comes in this order."""

    PUBLISH = auto()
    DECIDE = auto()
    PROTECT = auto()
    EXPORT = auto()
    EXPORT_AGAIN = auto()
    NOTHING = auto()


@dataclass(frozen=True)
class Listed:
    """A place.

    Attributes:
        place: which.
        url: its address; of a service that of the service.
        works: how many are published there.
        unprotected: how many of them carry no credential.
        declared_at: when declarations were last written, ISO 8601, or empty.
        todo: what is to be done.
    """

    place: Place
    url: str
    works: int
    unprotected: int
    declared_at: str
    todo: Todo


def list_places(workspace: Workspace) -> tuple[Listed, ...]:
    """Every place, by name. Takes a moment where many works are published."""
    declared = workspace.places.declared()
    try:
        party = workspace.signers.default_identity().party
    except UserError:  # there is none yet: nothing was declared either
        party = Party("")
    works = workspace.places.works_published()  # each once, in however many collections it is
    return tuple(
        _listed(place, works[place], published_at(workspace, place, party), declared)
        for place in sorted(works, key=lambda each: each.name.casefold())
    )


def _listed(place: Place, works: int, found: Published, declared: Mapping[str, Declared]) -> Listed:
    site = found.site
    unprotected = len({work.sha256 for work in site.works if not work.in_file})
    last = declared.get(site.url)
    return Listed(
        place,
        site.url,
        works,
        unprotected,
        "" if last is None else last.at,
        _todo(found, unprotected, last),
    )


def _todo(found: Published, unprotected: int, last: Declared | None) -> Todo:
    if not found.site.works:
        return Todo.PUBLISH
    if found.weaker:
        return Todo.DECIDE
    if unprotected:
        return Todo.PROTECT
    if last is None:  # what a service has goes with the works
        return Todo.NOTHING if found.is_service else Todo.EXPORT
    is_old = bool(last.state) and last.state != state_of(found.site)
    return Todo.EXPORT_AGAIN if is_old else Todo.NOTHING
