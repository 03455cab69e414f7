"""From a place of the catalogue to the site that declarations are rendered for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from countermark.base.errors import for_people
from countermark.catalog.place_records import Place, PlacedWork, PlaceKind, Placement
from countermark.catalog.records import Condition
from countermark.declarations.address import escaped_name
from countermark.declarations.published import PublishedWork
from countermark.declarations.services import known_services
from countermark.declarations.site import Part, Site
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin
from countermark.rights.party import Party
from countermark.rights.policy import Policy, Use, strictest
from countermark.rights.sentences import USE_TITLES

_SHOWN = 5  # of many that are told of one by one


@dataclass(frozen=True)
class Published:
    """A place as it is declared.

    Attributes:
        site: for the renderers; of a service only what goes with works is of use.
        is_service: whether it is somebody's service.
        notes: what the person should know, a sentence each.
        weaker: where less is reserved than in the works' own files, a sentence each.
    """

    site: Site
    is_service: bool = False
    notes: tuple[str, ...] = ()
    weaker: tuple[str, ...] = ()


@dataclass
class _Told:
    """What is noticed while the works go by."""

    at: dict[str, str] = field(default_factory=dict)
    clashes: list[str] = field(default_factory=list)
    weaker: list[str] = field(default_factory=list)
    unprotected: int = 0
    missing: int = 0
    changed: int = 0

    def notes(self) -> Iterator[str]:
        """A sentence for each."""
        yield from self.clashes[:_SHOWN]
        if len(self.clashes) > _SHOWN:
            others = len(self.clashes) - _SHOWN
            yield for_people(f"{others} more works share an address with another one.")
        if self.unprotected:
            yield _unprotected(self.unprotected)
        if self.missing:
            yield _missing(self.missing)
        if self.changed:
            yield _changed(self.changed)


def published_at(
    workspace: Workspace, place: Place, party: Party, policy: Policy | None = None
) -> Published:
    """A place with all that is published there.

    Each part has its placement's decision, or the strictest of what its works were declared under;
    the place has its own, or the strictest of its parts'. A work has the strictest of its part's
    and of its own file's, so that wherever they differ the check of the channels shows it.

    Args:
        workspace: whose place it is.
        place: a site or a service.
        party: who declares.
        policy: the decision for the place instead of its own.
    """
    told = _Told()
    parts: dict[str, Policy] = {}
    works: list[PublishedWork] = []
    is_service = place.kind is PlaceKind.SERVICE
    fallback = policy or place.policy or workspace.policy()
    for placement in workspace.places.placements(place):
        # Before the first of them is declared the decisions of all must be known.
        found = tuple(workspace.places.works(placement))
        decided = placement.policy or _strictest_of(found)
        if decided is not None:
            parts[placement.path] = decided.with_contact(party.contact)
        part = (decided or fallback).with_contact(party.contact)
        works.extend(_published(found, placement, part, told, is_service=is_service))
    own = policy or place.policy or strictest(parts.values()) or fallback
    site = Site.at(_address(place), party, own.with_contact(party.contact))
    if is_service:
        notes = (*_advice(place), *told.notes())
        return Published(replace(site, works=tuple(works)), is_service=True, notes=notes)
    at_root = parts.pop(site.path, None)
    if at_root is not None:
        both = strictest([at_root] if policy is None and place.policy is None else [own, at_root])
        assert both is not None  # noqa: S101 - of at least one
        site = replace(site, policy=both.with_contact(party.contact))
    return Published(
        replace(
            site,
            parts=tuple(Part(path, decided) for path, decided in parts.items()),
            works=tuple(works),
            refused_agents=place.refused_agents or None,
        ),
        notes=tuple(told.notes()),
        weaker=tuple(told.weaker),
    )


def state_of(site: Site) -> str:
    """A digest of all that declarations rest on: with another one they are to be written anew."""
    digest = hashlib.sha256(repr(replace(site, works=())).encode())
    for work in site.works:
        digest.update(repr(work).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _address(place: Place) -> str:
    if place.kind is PlaceKind.SERVICE and place.address in known_services():
        return known_services()[place.address].address
    return place.address


def _advice(place: Place) -> tuple[str, ...]:
    service = known_services().get(place.address)
    if service is None:
        return (for_people("Nothing is known of what this service does with your files."),)
    return service.advice


def _strictest_of(works: Iterable[PlacedWork]) -> Policy | None:
    return strictest(dict.fromkeys(work.policy for work in works if work.policy is not None))


def _published(
    works: Iterable[PlacedWork],
    placement: Placement,
    part: Policy,
    told: _Told,
    *,
    is_service: bool,
) -> Iterator[PublishedWork]:
    decisions: dict[Policy, Policy] = {}  # there are few, shared by many works
    for work in works:
        own = work.policy or part
        if own not in decisions:
            both = strictest([part, own])
            assert both is not None  # noqa: S101 - of two
            decisions[own] = both.with_contact(part.contact)
            told.weaker += _weaker(part, own, placement)
        path = "" if is_service else _path(placement, work)
        yield _one(work, _noticed(work, path, told), decisions[own], placement)


def _weaker(part: Policy, own: Policy, placement: Placement) -> list[str]:
    uses = [use for use in Use if part.of(use).strictness < own.of(use).strictness]
    if not uses:
        return []
    names = ", ".join(USE_TITLES[use] for use in uses)
    name, stricter, weaker = placement.collection.name, own.title, part.title
    return [
        for_people(
            f"Works of {name} were declared under “{stricter}”, which reserves more than "
            f"“{weaker}” at {placement.path}: {names}."
        )
    ]


def _path(placement: Placement, work: PlacedWork) -> str:
    segments = (*work.below, work.file.name)
    return placement.path + "/".join(escaped_name(segment) for segment in segments)


def _noticed(work: PlacedWork, path: str, told: _Told) -> str:
    """Count what is to be told; gives the path, or none if another work has it."""
    told.unprotected += not work.is_signed
    told.missing += work.condition == Condition.MISSING.value
    told.changed += work.condition == Condition.CHANGED.value
    if not path:
        return ""
    if path in told.at:
        first, second = told.at[path], work.file
        told.clashes.append(
            for_people(
                f"Two works would lie at {path}: {first} and {second}. The second is declared "
                "without an address; give it another name, or publish it at another path."
            )
        )
        return ""
    told.at[path] = str(work.file)
    return path


def _one(work: PlacedWork, path: str, policy: Policy, placement: Placement) -> PublishedWork:
    return PublishedWork(
        path=path,
        policy=policy,
        name=work.file.name,
        media_type=work.media_type,
        sha256=work.sha256,
        width=work.width,
        height=work.height,
        title=work.title,
        creator=work.creator,
        caption=work.caption,
        notice=work.notice,
        captured_at=work.captured_at,
        published_on=placement.published_on,
        origin=Origin(work.origin) if work.origin else None,
        content_code=work.content_code,
        iscc=work.iscc,
        in_file=work.policy.answers() if work.is_signed and work.policy is not None else {},
    )


def _unprotected(count: int) -> str:
    return for_people(
        "1 work is published without a credential: the decision stands on the site alone, and is "
        "lost with the first copy."
        if count == 1
        else f"{count} works are published without a credential: the decision stands on the site "
        "alone, and is lost with the first copy."
    )


def _missing(count: int) -> str:
    return for_people(
        "1 file is missing; what was known last is declared."
        if count == 1
        else f"{count} files are missing; what was known last is declared."
    )


def _changed(count: int) -> str:
    return for_people(
        "1 file was changed since signing; sign it again."
        if count == 1
        else f"{count} files were changed since signing; sign them again."
    )
