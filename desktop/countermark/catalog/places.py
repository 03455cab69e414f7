"""Places where works are published, and what is published at them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, union, update

from countermark.base.errors import UserError
from countermark.base.times import now, to_text
from countermark.catalog.collections import one_collection
from countermark.catalog.database import Database
from countermark.catalog.naming import checked_name, found_by_name, names_in, refuse_taken
from countermark.catalog.place_records import (
    Collection,
    Declared,
    Place,
    PlacedWork,
    PlaceKind,
    Placement,
)
from countermark.catalog.placed import placed_works
from countermark.catalog.query.selecting import members
from countermark.catalog.rows import inserted_id, log_events
from countermark.catalog.schema import collections, events, placements, places, policies
from countermark.catalog.signed import kept_policy
from countermark.rights.policy import Policy, from_document

_WHAT, _DECLARED = "place", "declared"


class Places:
    """The places of a catalogue. Addresses and paths are kept as given: clean them before."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, place: Place) -> Place:
        """Write a new place; its number is given.

        Raises:
            UserError: the name is none, or taken.
        """
        name = checked_name(place.name, _WHAT)
        stamp = to_text(now())
        with self._database.write() as connection:
            refuse_taken(connection, places, name, _WHAT)
            values = {
                "name": name,
                "kind": place.kind.value,
                "address": place.address,
                "policy_id": _policy_id(connection, place.policy, stamp),
                "refused_agents": _agents_text(place.refused_agents),
                "created_at": stamp,
            }
            key = inserted_id(connection, insert(places).values(values))
        return replace(place, id=key, name=name)

    def decide(self, place: Place, policy: Policy | None) -> Place:
        """Change the decision for a place; None lets it follow from the works."""
        with self._database.write() as connection:
            policy_id = _policy_id(connection, policy, to_text(now()))
            connection.execute(
                update(places).where(places.c.id == place.id).values(policy_id=policy_id)
            )
        return replace(place, policy=policy)

    def refuse_agents(self, place: Place, names: tuple[str, ...]) -> Place:
        """Choose the crawlers to refuse by name; none lets their purposes decide."""
        with self._database.write() as connection:
            connection.execute(
                update(places)
                .where(places.c.id == place.id)
                .values(refused_agents=_agents_text(names))
            )
        return replace(place, refused_agents=names)

    def rename(self, place: Place, name: str) -> Place:
        """Give a place another name.

        Raises:
            UserError: the name is none, or taken.
        """
        name = checked_name(name, _WHAT)
        with self._database.write() as connection:
            if name.casefold() != place.name.casefold():
                refuse_taken(connection, places, name, _WHAT)
            connection.execute(update(places).where(places.c.id == place.id).values(name=name))
        return replace(place, name=name)

    def delete(self, place: Place) -> None:
        """Forget a place and what is published there; collections and works stay."""
        with self._database.write() as connection:
            connection.execute(delete(places).where(places.c.id == place.id))

    def all(self) -> tuple[Place, ...]:
        """Every place, by name."""
        with self._database.read() as connection:
            rows = connection.execute(select(places).order_by(places.c.name)).all()
            return tuple(_place(connection, row) for row in rows)

    def find(self, name: str) -> Place | None:
        """The place of this name, or None."""
        with self._database.read() as connection:
            row = found_by_name(connection, places, name)
            return None if row is None else _place(connection, row)

    def named(self, name: str) -> Place:
        """The place of this name.

        Raises:
            UserError: there is none.
        """
        found = self.find(name)
        if found is not None:
            return found
        with self._database.read() as connection:
            known = names_in(connection, places)
        hint = f"There are: {known}." if known else "Make one with `countermark place add`."
        raise UserError(f"There is no place “{name}”.", hint)

    def site_at(self, address: str) -> Place | None:
        """The site of this address, as `Site.at` makes it, or None; of several the oldest."""
        query = select(places).where(
            places.c.kind == PlaceKind.SITE.value, places.c.address == address
        )
        with self._database.read() as connection:
            row = connection.execute(query.order_by(places.c.id).limit(1)).first()
            return None if row is None else _place(connection, row)

    def publish(
        self,
        place: Place,
        collection: Collection,
        path: str,
        policy: Policy | None = None,
        published_on: str = "",
    ) -> Placement:
        """Publish a collection at a place; at the same path it takes the place of what was there.

        Args:
            place: where.
            collection: what.
            path: on the site; on a service whatever tells it from others.
            policy: the decision for it, or None for the strictest of the works'.
            published_on: first day of publication, ISO 8601, or empty.

        Raises:
            UserError: another collection is published at this path.
        """
        stamp = to_text(now())
        here = (placements.c.place_id == place.id, placements.c.path == path)
        with self._database.write() as connection:
            known = connection.execute(select(placements).where(*here)).one_or_none()
            if known is not None and known.collection_id != collection.id:
                other = one_collection(connection, known.collection_id).name
                raise UserError(
                    f"The collection “{other}” is published at {path or place.name} already.",
                    "Choose another path, or withdraw it first.",
                )
            values = {
                "place_id": place.id,
                "collection_id": collection.id,
                "path": path,
                "policy_id": _policy_id(connection, policy, stamp),
                "published_on": published_on,
            }
            if known is None:
                key = inserted_id(connection, insert(placements).values(values))
            else:
                key = known.id
                connection.execute(update(placements).where(placements.c.id == key).values(values))
        return Placement(key, place.id, collection, path, policy, published_on)

    def withdraw(self, placement: Placement) -> None:
        """Publish a collection no more at a place; place, collection and works stay."""
        with self._database.write() as connection:
            connection.execute(delete(placements).where(placements.c.id == placement.id))

    def placements(self, place: Place) -> tuple[Placement, ...]:
        """What is published at a place, by path."""
        query = select(placements).where(placements.c.place_id == place.id)
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(placements.c.path)).all()
            return tuple(_placement(connection, row) for row in rows)

    def works(self, placement: Placement) -> Iterator[PlacedWork]:
        """The works of a placement with the rendition that is published, in pages."""
        return placed_works(self._database, placement.collection)

    def works_published(self) -> dict[Place, int]:
        """Every place, with how many works are published there."""
        with self._database.read() as connection:
            query = (
                select(placements.c.place_id, collections)
                .distinct()
                .join(collections, collections.c.id == placements.c.collection_id)
            )
            rows = connection.execute(query).all()
            placed = connection.execute(select(places).order_by(places.c.name)).all()
            return {
                _place(connection, place): _count(
                    connection, [row for row in rows if row.place_id == place.id]
                )
                for place in placed
            }

    def record_declared(self, site: str, digest: str, folder: str, state: str = "") -> None:
        """Note that declarations for a site were written.

        Args:
            site: its address.
            digest: SHA-256 of the list of the files, hexadecimal.
            folder: where they were written.
            state: digest of what they rest on.
        """
        details = {"site": site, "sha256": digest, "folder": folder, "state": state}
        with self._database.write() as connection:
            log_events(connection, _DECLARED, [(None, details)], to_text(now()))

    def declared(self) -> dict[str, Declared]:
        """What was written last, by the address that it was written for."""
        query = select(events.c.at, events.c.details).where(events.c.kind == _DECLARED)
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(events.c.id)).all()
        found = ((row.at, json.loads(row.details)) for row in rows)
        return {said["site"]: Declared(at, said.get("state", "")) for at, said in found}

    def count(self) -> int:
        """How many places there are."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(places)).scalar_one()


def _policy_id(connection: Connection, policy: Policy | None, stamp: str) -> int | None:
    return None if policy is None else kept_policy(connection, policy, stamp)


def _policy(connection: Connection, key: int | None) -> Policy | None:
    if key is None:
        return None
    query = select(policies.c.document).where(policies.c.id == key)
    return from_document(json.loads(connection.execute(query).scalar_one()))


def _agents_text(names: tuple[str, ...]) -> str:
    return json.dumps(names) if names else ""


def _place(connection: Connection, row: Row[Any]) -> Place:
    agents = tuple(json.loads(row.refused_agents)) if row.refused_agents else ()
    policy = _policy(connection, row.policy_id)
    return Place(row.id, row.name, PlaceKind(row.kind), row.address, policy, agents)


def _placement(connection: Connection, row: Row[Any]) -> Placement:
    return Placement(
        row.id,
        row.place_id,
        one_collection(connection, row.collection_id),
        row.path,
        _policy(connection, row.policy_id),
        row.published_on,
    )


def _count(connection: Connection, published: Sequence[Row[Any]]) -> int:
    """How many works are in any of these collections."""
    found = []
    for row in published:
        with suppress(UserError):  # its search asks for what is gone: nothing is in it
            found.append(members(connection, row))
    if not found:
        return 0
    inside = union(*found).subquery()
    return connection.execute(select(func.count()).select_from(inside)).scalar_one()
