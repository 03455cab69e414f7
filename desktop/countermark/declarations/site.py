"""The site a declaration is for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from countermark.base.errors import UserError
from countermark.declarations.address import split_address
from countermark.declarations.text import one_line
from countermark.rights.party import Capacity, Party
from countermark.rights.policy import Policy
from countermark.rights.sentences import usage_terms

_CAPACITIES = {
    Capacity.OWNER: "owner of the rights",
    Capacity.LICENSEE: "licensee of the rights",
    Capacity.AGENT: "agent of the rights holder",
}


@dataclass(frozen=True)
class Site:
    """A site, or a part of one, with the decision for it.

    The documents lie at fixed places of the origin, and hold for the paths that begin with the
    site's own: `/portfolio/` for a folder; `/portfolio` would cover `/portfolio-2` too.

    Attributes:
        url: a plain address, as `Site.at` makes it.
        party: who declares.
        policy: the decision.

    Raises:
        ValueError: the address is not in the form `Site.at` makes.
    """

    url: str
    party: Party
    policy: Policy

    def __post_init__(self) -> None:
        if "".join(split_address(self.url)).rstrip("/") != self.url.rstrip("/"):
            raise ValueError("use Site.at for an address as it was typed")

    @classmethod
    def at(cls, text: str, party: Party, policy: Policy) -> Site:
        """The site at an address that a person typed.

        Raises:
            UserError: the text is no address of a site.
        """
        try:
            origin, path = split_address(text)
        except ValueError as error:
            raise UserError(
                f"“{one_line(text, 80)}” is not the address of a site.",
                f"{error} Type it like https://example.org/ or https://example.org/portfolio/.",
            ) from error
        return cls(origin + path, party, policy)

    @property
    def origin(self) -> str:
        """Scheme, host and port, without a slash at the end."""
        return split_address(self.url)[0]

    @property
    def path(self) -> str:
        """What the paths that the decision is for begin with; `/` for the whole site."""
        return split_address(self.url)[1]

    @property
    def whole(self) -> bool:
        """Whether the decision is for every path of the origin."""
        return self.path == "/"

    @property
    def folder_name(self) -> str:
        """A name for the export folder that every file system takes."""
        name = self.url.split("://", 1)[1].lower()
        return "rights-" + re.sub(r"[^a-z0-9.]+", "-", name)[:100].strip("-.")

    @property
    def declarant(self) -> str:
        """Who declares and in what capacity: `Ana Ruiz, owner of the rights`."""
        return f"{self.holder}, {_CAPACITIES[self.party.capacity]}"

    @property
    def holder(self) -> str:
        """The party's name for credits, on one line."""
        return one_line(self.party.credit) or "The rights holder"

    @property
    def terms(self) -> str:
        """The decision as a paragraph on one line, with the contact."""
        policy = self.policy.with_contact(self.party.contact)
        return one_line(usage_terms(policy, self.holder), 2000)

    def address(self, path: str) -> str:
        """The absolute address of a path below the origin, given without its first slash."""
        return f"{self.origin}/{path}"
