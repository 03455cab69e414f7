"""The site a declaration is for, its parts and its works."""

from __future__ import annotations

import re
from dataclasses import dataclass

from countermark.base.errors import UserError
from countermark.declarations.address import split_address
from countermark.declarations.crawlers import AGENT_NAME
from countermark.declarations.published import PublishedWork
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
class Part:
    """The paths of a site that begin with `path`, with a decision of their own.

    `/press/` is a folder; `/press` would cover `/press-2` too.
    """

    path: str
    policy: Policy


@dataclass(frozen=True)
class Site:
    """A site, or a part of one, with the decision for it.

    The documents lie at fixed places of the origin, and hold for the paths that begin with the
    site's own. Of the parts that a path lies in, the longest decides.

    Attributes:
        url: a plain address, as `Site.at` makes it.
        party: who declares.
        policy: the decision, wherever no part has another.
        parts: what is decided otherwise; each within the site, none twice.
        works: what can be met there.
        refused_agents: the agents that robots.txt turns away, by name; None for all known ones
            whose purpose is reserved. A choice may be weaker than the decision.

    Raises:
        ValueError: the address is not in the form `Site.at` makes, a part is not within it, or an
            agent's name is none that crawlers read.
    """

    url: str
    party: Party
    policy: Policy
    parts: tuple[Part, ...] = ()
    works: tuple[PublishedWork, ...] = ()
    refused_agents: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if "".join(split_address(self.url)).rstrip("/") != self.url.rstrip("/"):
            raise ValueError("use Site.at for an address as it was typed")
        paths = [part.path for part in self.parts]
        for path in paths:
            if split_address(self.origin + path)[1] != path or not path.startswith(self.path):
                raise ValueError(f"{path} is no part of {self.url}")
        if len({*paths, self.path}) <= len(paths):
            raise ValueError("two decisions for one path")
        for name in self.refused_agents or ():
            if not AGENT_NAME.fullmatch(name):
                raise ValueError(f"{name!r} is not the name of an agent")

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
    def rules(self) -> tuple[Part, ...]:
        """Every decision of the site, the longest path first; the last is the site's own."""
        ordered = sorted(self.parts, key=lambda part: (-len(part.path), part.path))
        return (*ordered, Part(self.path, self.policy))

    def policy_at(self, path: str) -> Policy | None:
        """The decision for a path below the origin, or None if it is not of this site."""
        rule = self.rule_at(path)
        return None if rule is None else rule.policy

    def rule_at(self, path: str) -> Part | None:
        """Which of the rules decides for a path below the origin, or None if none does."""
        return next((rule for rule in self.rules if path.startswith(rule.path)), None)

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
        """The site's own decision as a paragraph on one line, with the contact."""
        return self.terms_of(self.policy)

    def terms_of(self, policy: Policy) -> str:
        """A decision as a paragraph on one line, with the contact."""
        return one_line(usage_terms(policy.with_contact(self.party.contact), self.holder), 2000)

    def address(self, path: str) -> str:
        """The absolute address of a path below the origin, given without its first slash."""
        return f"{self.origin}/{path}"
