"""Making places and publishing collections there, from what a person typed."""

from __future__ import annotations

from datetime import date

from countermark.base.errors import UserError
from countermark.catalog.place_records import Collection, Place, PlaceKind, Placement
from countermark.declarations.address import split_address
from countermark.declarations.crawlers import AGENT_NAME
from countermark.declarations.services import known_services, service_named
from countermark.declarations.site import Site
from countermark.operations.workspace import Workspace
from countermark.rights.party import Party
from countermark.rights.policy import Policy
from countermark.rights.presets import NO_AI

_NOBODY = Party("")  # whoever declares later


def add_site(
    workspace: Workspace,
    name: str,
    address: str,
    policy: Policy | None = None,
    refused_agents: tuple[str, ...] = (),
) -> Place:
    """Make a site of one's own a place.

    Args:
        workspace: whose place it is.
        name: not taken yet.
        address: as typed.
        policy: the decision for it, or None to let it follow from the works.
        refused_agents: names of the crawlers to refuse; none: by purpose.

    Raises:
        UserError: the name or the address is none, or taken; or no crawler can have such a name.
    """
    url = Site.at(address, _NOBODY, policy or NO_AI).url
    taken = workspace.places.site_at(url)
    if taken is not None:
        raise UserError(f"The site {url} is the place “{taken.name}” already.")
    for agent in refused_agents:
        if not AGENT_NAME.fullmatch(agent):
            raise UserError(
                f"No crawler can be named “{agent}”.",
                "Such names are made of letters, - and _; others are cut short by crawlers.",
            )
    return workspace.places.create(Place(0, name, PlaceKind.SITE, url, policy, refused_agents))


def add_service(
    workspace: Workspace, name: str, service: str, policy: Policy | None = None
) -> Place:
    """Make somebody's service a place.

    Args:
        workspace: whose place it is.
        name: not taken yet.
        service: key or name of a known one, or the address of another one.
        policy: the decision for it, or None to let it follow from the works.

    Raises:
        UserError: the name is none or taken, or there is no such service and it is no address.
    """
    known = service_named(service)
    if known is not None:
        address = known.key
    elif "." in service:
        address = Site.at(service, _NOBODY, NO_AI).url
    else:
        raise UserError(
            f"There is no known service “{service}”.",
            f"Give its address, or name one of: {', '.join(known_services())}.",
        )
    return workspace.places.create(Place(0, name, PlaceKind.SERVICE, address, policy))


def publish_collection(
    workspace: Workspace,
    place: Place,
    collection: Collection,
    path: str = "",
    policy: Policy | None = None,
    published_on: str = "",
) -> Placement:
    """Publish a collection at a place.

    Args:
        workspace: whose they are.
        place: where.
        collection: what.
        path: on a site, from its root if it begins with a slash, else from the place's address;
            it is a folder. On a service any text that tells it from others.
        policy: the decision for it, or None for the strictest of the works'.
        published_on: ISO 8601, or empty.

    Raises:
        UserError: the path is not within the site, or taken; or the date is none.
    """
    if published_on:
        try:
            date.fromisoformat(published_on)
        except ValueError as error:
            raise UserError(
                f"This is not a date: {published_on}", "Write it like 2026-05-14."
            ) from error
    where = path_at(place, path) if place.kind is PlaceKind.SITE else " ".join(path.split())
    return workspace.places.publish(place, collection, where, policy, published_on)


def path_at(place: Place, typed: str) -> str:
    """A folder of a site, as addresses have it: `/portfolio/press/`.

    Raises:
        UserError: it is not within the site.
    """
    origin, own = split_address(place.address)
    text = typed.strip()
    if "://" in text:
        raise UserError(
            f"This is an address, not a path: {text}", "Write the part of it after the host."
        )
    start = text if text.startswith("/") else f"{own.rstrip('/')}/{text}"
    try:
        path = split_address(origin + start.rstrip("/") + "/")[1]
    except ValueError as error:
        raise UserError(f"This is no path of a site: {text}", str(error)) from error
    if not path.startswith(own):
        raise UserError(f"The path {path} is not within {place.address}.", f"It begins with {own}.")
    return path


def placement_named(workspace: Workspace, place: Place, text: str) -> Placement:
    """What is published at a place, by the collection's name or the path.

    Raises:
        UserError: nothing fits, or several do.
    """
    found = workspace.places.placements(place)
    wanted = text.strip().casefold()
    fitting = [
        item
        for item in found
        if wanted in {item.collection.name.casefold(), item.path.casefold()}
        or item.path.strip("/").casefold() == wanted.strip("/")
    ]
    if len(fitting) == 1:
        return fitting[0]
    shown = ", ".join(f"{item.collection.name} at {item.path or place.name}" for item in found)
    if not fitting:
        raise UserError(
            f"Nothing of “{text}” is published at {place.name}.",
            f"There is: {shown}." if shown else "Nothing is.",
        )
    raise UserError(f"“{text}” is published at several paths of {place.name}.", "Name the path.")
