"""A place in words: what its page says of it."""

from __future__ import annotations

from dataclasses import dataclass

from countermark.catalog.place_records import PlaceKind, Placement
from countermark.declarations.services import Fate, Service, known_services
from countermark.operations.place_survey import Survey, Surveyed
from countermark.ui.language import translate
from countermark.ui.matrix_words import Summary, summary
from countermark.ui.place_words import place_icon, short_address
from countermark.ui.rights_words import policy_sentence, policy_title
from countermark.ui.sentence_words import sentence_words
from countermark.ui.words import works


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
        sentence=policy_sentence(found.policy),
        follows=_follows(found),
        parts=tuple(_part(item) for item in found.parts),
        warnings=tuple(map(sentence_words, (*found.notes, *found.matrix.problems))),
        summary=_summary(found) if found.matrix.rows else None,
    )


def _follows(found: Survey) -> str:
    if found.place.policy is not None:
        return translate("Sites", "Decided for the whole place: {policy}.").format(
            policy=policy_title(found.policy)
        )
    if any(part.placement.collection.works for part in found.parts):
        return translate(
            "Sites", "Not decided for the place: it is the strictest of what is published there."
        )
    return translate(
        "Sites", "Nothing is published here yet, so your usual decision stands: {policy}."
    ).format(policy=policy_title(found.policy))


def _summary(found: Survey) -> Summary:
    if found.place.kind is PlaceKind.SITE:
        return summary(found.matrix)
    service = found.service
    if service is None:
        return summary(found.matrix, found.place.name)
    return summary(found.matrix, service.name, taken=_taken(service))


def _taken(service: Service) -> str:
    """What a service takes out of files, as `Your files say … but … takes … out of them` wants."""
    credential = service.credentials is Fate.REMOVED
    metadata = service.metadata is Fate.REMOVED
    if credential and metadata:
        return translate("Sites", "the credential and metadata")
    if credential:
        return translate("Sites", "the credential")
    return translate("Sites", "metadata") if metadata else ""


def _part(item: Surveyed) -> PartWords:
    placement = item.placement
    return PartWords(
        where=placement.path,
        collection=placement.collection.name,
        decision=policy_title(item.policy)
        if item.policy
        else translate("Sites", "As the works say"),
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
    return " ".join(sentence_words(each) for each in service.advice) if service else ""
