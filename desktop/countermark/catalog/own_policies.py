"""The rights policies that a person made, and every version of them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from countermark.base.errors import UserError
from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.schema import own_policies, policies
from countermark.catalog.signed import kept_policy
from countermark.rights.policy import Policy, from_document


@dataclass(frozen=True)
class PolicyVersion:
    """A policy as it was from some time on.

    Attributes:
        policy: what it says.
        since: when it was first kept or declared, ISO 8601 in UTC.
    """

    policy: Policy
    since: str


class OwnPolicies:
    """What may be chosen beside the policies that come with the program."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Policy, ...]:
        """The versions in force, in the order they were made."""
        query = (
            select(policies.c.document)
            .join(own_policies, own_policies.c.policy_id == policies.c.id)
            .order_by(own_policies.c.id)
        )
        with self._database.read() as connection:
            documents = connection.execute(query).scalars().all()
        return tuple(from_document(json.loads(document)) for document in documents)

    def keep(self, policy: Policy) -> None:
        """Keep a policy under its name, in place of the version before, which is remembered."""
        with self._database.write() as connection:
            key = kept_policy(connection, policy, to_text(now()))
            this = own_policies.c.name == policy.name
            changed = connection.execute(update(own_policies).where(this).values(policy_id=key))
            if not changed.rowcount:
                connection.execute(insert(own_policies).values(name=policy.name, policy_id=key))

    def forget(self, name: str) -> None:
        """Offer a policy no more. What was decided and declared under it stays.

        Raises:
            UserError: there is none of this name.
        """
        with self._database.write() as connection:
            gone = connection.execute(delete(own_policies).where(own_policies.c.name == name))
            if not gone.rowcount:
                raise UserError(f"You made no policy “{name}”.")

    def versions(self, name: str) -> tuple[PolicyVersion, ...]:
        """Every version of a policy that was kept, decided or declared, the latest first."""
        query = (
            select(policies.c.document, policies.c.created_at)
            .where(policies.c.name == name)
            .order_by(policies.c.id.desc())
        )
        with self._database.read() as connection:
            return tuple(
                PolicyVersion(from_document(json.loads(row.document)), row.created_at)
                for row in connection.execute(query)
            )
