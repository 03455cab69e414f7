"""All that is to be known of one place: its decision, its parts, and what every channel says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

from countermark.catalog.place_records import Place, PlaceKind, Placement
from countermark.declarations.matrix import Matrix, matrix
from countermark.declarations.published import PublishedWork
from countermark.declarations.render import render_works
from countermark.declarations.services import Service, known_services
from countermark.declarations.site import Site
from countermark.operations.declare import documents_of, of_works_alone
from countermark.operations.published import Published, published_at
from countermark.operations.workspace import Workspace
from countermark.rights.party import Party
from countermark.rights.policy import Policy


@dataclass(frozen=True)
class Surveyed:
    """A collection at a place, and the decision that holds for it there.

    Attributes:
        policy: the placement's own, else what follows from the works; None at a service, where
            every work keeps its own.
    """

    placement: Placement
    policy: Policy | None


@dataclass(frozen=True)
class Survey:
    """A place as it would be declared now.

    Attributes:
        place: which.
        service: what is known of it, if it is a service that is known.
        party: who declares.
        policy: the decision for the place, its own or what follows from the works.
        parts: what is published there.
        notes: what the person should know, a sentence each; what keeps it from being declared
            comes first.
        matrix: what every channel says of every work; of a service what goes with the works.
    """

    place: Place
    service: Service | None
    party: Party
    policy: Policy
    parts: tuple[Surveyed, ...]
    notes: tuple[str, ...]
    matrix: Matrix


def survey(workspace: Workspace, name: str) -> Survey:
    """Read all that would be declared for a place back, without writing anything.

    Of the documents that go with single works one of each kind is made and read: the same decision
    in the same part makes the same statement, and an archive has many works.

    Raises:
        UserError: no place has this name, or there is no identity that could declare.
    """
    place = workspace.places.named(name)
    party = workspace.signers.default_identity().party
    published = published_at(workspace, place, party)
    is_site = place.kind is PlaceKind.SITE
    parts = tuple(
        Surveyed(item, item.policy or (published.site.policy_at(item.path) if is_site else None))
        for item in workspace.places.placements(place)
    )
    return Survey(
        place,
        None if is_site else known_services().get(place.address),
        party,
        published.site.policy,
        parts,
        (*published.weaker, *published.notes),
        _matrix(published),
    )


def _matrix(published: Published) -> Matrix:
    site = published.site
    examples = replace(site, works=_one_of_each(site))
    read = matrix(site, chain(documents_of(published), render_works(examples)))
    return of_works_alone(read) if published.is_service else read


def _one_of_each(site: Site) -> tuple[PublishedWork, ...]:
    """The first work of each part, decision and answer of its file; with and without an address."""
    found: dict[tuple[object, ...], PublishedWork] = {}
    for work in site.works:
        key = (site.rule_at(work.path), bool(work.path), work.policy, tuple(work.in_file.items()))
        found.setdefault(key, work)
    return tuple(found.values())
