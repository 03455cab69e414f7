"""Commands about places: add, list, services, show, publish, withdraw, decide, remove."""

from __future__ import annotations

from typing import Any

from countermark.base.errors import UserError
from countermark.catalog.place_records import Place, PlaceKind, Placement
from countermark.cli.session import Session
from countermark.declarations.services import Service, known_services
from countermark.operations.places import (
    add_service,
    add_site,
    placement_named,
    publish_collection,
)
from countermark.rights.policy import Policy

_FOLLOWS = "works"


def add(
    session: Session, name: str, site: str, service: str, policy: str, refused: tuple[str, ...]
) -> None:
    """`place add`."""
    if bool(site) == bool(service):
        raise UserError("Give the address of your site, or a service.", "--site or --service.")
    if service and refused:
        raise UserError("A service has its own robots.txt.", "--refuse is for your own sites.")
    with session.workspace(writes=True) as workspace:
        decided = workspace.policy(policy) if policy else None
        if site:
            made = add_site(workspace, name, site, decided, refused)
        else:
            made = add_service(workspace, name, service, decided)
    session.record(**_facts(made))
    session.say(f"✓ {_line(made)}")
    _advise(session, made)


def list_all(session: Session) -> None:
    """`place list`."""
    with session.workspace() as workspace:
        found = workspace.places.all()
        for place in found:
            placements = workspace.places.placements(place)
            session.record(**_facts(place), placements=len(placements))
            session.say(_line(place))
            for item in placements:
                session.say(f"  {_placement_line(item)}", "dim")
    if not found:
        session.say("There is no place. Make one with `countermark place add`.")


def list_services(session: Session) -> None:
    """`place services`."""
    for service in known_services().values():
        session.record(
            key=service.key,
            name=service.name,
            kind=service.kind.value,
            address=service.address,
            metadata=service.metadata.value,
            credentials=service.credentials.value,
            advice=list(service.advice),
            looked_at=service.looked_at,
            sources=list(service.sources),
        )
        session.say(
            f"{service.key:<18} {service.name}: metadata {service.metadata.value}, "
            f"credentials {service.credentials.value}"
        )


def show(session: Session, name: str) -> None:
    """`place show`."""
    with session.workspace() as workspace:
        place = workspace.places.named(name)
        placements = workspace.places.placements(place)
    session.record(**_facts(place), placements=[_placement_facts(item) for item in placements])
    session.say(_line(place))
    for item in placements:
        session.say(f"  {_placement_line(item)}")
    if not placements:
        session.say("  Nothing is published there. See `countermark place publish`.")
    _advise(session, place, sources=True)


def publish(session: Session, name: str, collection: str, at: str, policy: str, since: str) -> None:
    """`place publish`."""
    with session.workspace(writes=True) as workspace:
        place = workspace.places.named(name)
        what = workspace.collections.named(collection)
        decided = workspace.policy(policy) if policy else None
        made = publish_collection(workspace, place, what, at, decided, since)
    session.record(place=place.name, **_placement_facts(made))
    session.say(f"✓ {place.name}: {_placement_line(made)}")


def withdraw(session: Session, name: str, what: str) -> None:
    """`place withdraw`."""
    with session.workspace(writes=True) as workspace:
        place = workspace.places.named(name)
        placement = placement_named(workspace, place, what)
        workspace.places.withdraw(placement)
    session.record(place=place.name, **_placement_facts(placement), withdrawn=True)
    session.say(f"✓ {placement.collection.name} is published no more at {place.name}.")


def decide(session: Session, name: str, policy: str) -> None:
    """`place decide`."""
    with session.workspace(writes=True) as workspace:
        decided = None if policy == _FOLLOWS else workspace.policy(policy)
        place = workspace.places.decide(workspace.places.named(name), decided)
    session.record(**_facts(place))
    session.say(f"✓ {_line(place)}")


def remove(session: Session, name: str) -> None:
    """`place remove`."""
    with session.workspace(writes=True) as workspace:
        place = workspace.places.named(name)
        workspace.places.delete(place)
    session.record(name=place.name, removed=True)
    session.say(f"✓ {place.name} is forgotten; collections and works stay.")


def service_of(place: Place) -> Service | None:
    """The known service that a place is, or None."""
    return known_services().get(place.address) if place.kind is PlaceKind.SERVICE else None


def _advise(session: Session, place: Place, *, sources: bool = False) -> None:
    if place.kind is PlaceKind.SITE:
        return
    service = service_of(place)
    if service is None:
        session.say("  Nothing is known of what this service does with your files.", "yellow")
        return
    for sentence in service.advice:
        session.say(f"  {sentence}", "yellow")
    if sources:
        session.say(f"  Looked at in {service.looked_at}: {', '.join(service.sources)}", "dim")


def _line(place: Place) -> str:
    service = service_of(place)
    where = f"{service.name}, {service.address}" if service else place.address
    return f"{place.name}: {where}, {_decision(place.policy)}"


def _placement_line(item: Placement) -> str:
    works = "1 work" if item.collection.works == 1 else f"{item.collection.works} works"
    since = f", since {item.published_on}" if item.published_on else ""
    where = f"{item.path}  " if item.path else ""
    return f"{where}{item.collection.name} ({works}), {_decision(item.policy)}{since}"


def _decision(policy: Policy | None) -> str:
    return "as the works say" if policy is None else policy.title


def _facts(place: Place) -> dict[str, Any]:
    service = service_of(place)
    return {
        "name": place.name,
        "kind": place.kind.value,
        "address": service.address if service else place.address,
        "service": service.key if service else None,
        "policy": place.policy.name if place.policy else None,
        "refused_agents": list(place.refused_agents),
        "advice": list(service.advice) if service else [],
    }


def _placement_facts(item: Placement) -> dict[str, Any]:
    return {
        "collection": item.collection.name,
        "works": item.collection.works,
        "path": item.path,
        "policy": item.policy.name if item.policy else None,
        "published_on": item.published_on or None,
    }
