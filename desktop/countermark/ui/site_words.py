"""A place in words: what its page says of it."""

from __future__ import annotations

from dataclasses import dataclass

from countermark.catalog.place_records import PlaceKind, Placement
from countermark.declarations.services import Fate, known_services
from countermark.operations.place_survey import Survey, Surveyed
from countermark.rights.policy import Permission, Policy, Use
from countermark.ui.matrix_words import Summary, summary
from countermark.ui.place_words import place_icon, short_address
from countermark.ui.protect_presenter import policy_sentence
from countermark.ui.words import works

FOLLOWS = "As the works say"
"""Stands for a decision that is not made for the place, but follows from the works."""


@dataclass(frozen=True)
class PartWords:
    """One collection at a place, as a row of texts; `where` is empty at a service."""

    where: str
    collection: str
    decision: str
    count: str
    placement: Placement


@dataclass(frozen=True)
class PlacePage:
    """Everything the page says, ready to be laid out.

    Attributes:
        title: the place's name.
        address: below it; empty if the name is the address already.
        icon: name of an icon.
        sentence: the decision.
        follows: where the decision comes from, a sentence.
        parts: what is published there.
        warnings: what the person should know, a sentence each.
        summary: on the matrix; None where there is nothing to read.
    """

    title: str
    address: str
    icon: str
    sentence: str
    follows: str
    parts: tuple[PartWords, ...]
    warnings: tuple[str, ...]
    summary: Summary | None


def place_page(found: Survey) -> PlacePage:
    """What the page of a place says."""
    place = found.place
    address = short_address(found.matrix.url)
    return PlacePage(
        title=place.name,
        address="" if address == place.name else address,
        icon=place_icon(place),
        sentence=decision_sentence(found.policy),
        follows=_follows(found),
        parts=tuple(_part(item) for item in found.parts),
        warnings=(*found.notes, *found.matrix.problems),
        summary=_summary(found) if found.matrix.rows else None,
    )


def decision_sentence(policy: Policy) -> str:
    """`You do not allow AI training or data mining. Search engines may list the works.`"""
    search = {
        Permission.ALLOWED: "Search engines may list the works.",
        Permission.CONSTRAINED: "Search engines may list the works only on conditions.",
        Permission.NOT_ALLOWED: "Search engines may not list the works.",
    }[policy.of(Use.SEARCH)]
    return f"{policy_sentence(policy)} {search}"


def _follows(found: Survey) -> str:
    if found.place.policy is not None:
        return f"Decided for the whole place: {found.policy.title}."
    if any(part.placement.collection.works for part in found.parts):
        return "Not decided for the place: it is the strictest of what is published there."
    return f"Nothing is published here yet, so your usual decision stands: {found.policy.title}."


def _summary(found: Survey) -> Summary:
    if found.place.kind is PlaceKind.SITE:
        return summary(found.matrix)
    service = found.service
    if service is None:
        return summary(found.matrix, found.place.name)
    fates = {"the credential": service.credentials, "metadata": service.metadata}
    taken = [what for what, fate in fates.items() if fate is Fate.REMOVED]
    return summary(found.matrix, service.name, taken=" and ".join(taken))


def _part(item: Surveyed) -> PartWords:
    placement = item.placement
    return PartWords(
        where=placement.path,
        collection=placement.collection.name,
        decision=item.policy.title if item.policy else FOLLOWS,
        count=works(placement.collection.works),
        placement=placement,
    )


def service_choices() -> tuple[tuple[str, str], ...]:
    """Known services as name and key, by name."""
    found = ((service.name, service.key) for service in known_services().values())
    return tuple(sorted(found, key=lambda item: item[0].casefold()))


def service_advice(key: str) -> str:
    """What a person who publishes at a service should know; empty if it is not known."""
    service = known_services().get(key)
    return " ".join(service.advice) if service else ""
