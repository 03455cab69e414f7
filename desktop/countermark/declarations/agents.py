"""Which agents robots.txt turns away, and where."""

from __future__ import annotations

from dataclasses import dataclass

from countermark.declarations.crawlers import Crawler, known_crawlers
from countermark.declarations.site import Part, Site
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.site_words import reserved_agent_purposes

Nested = tuple[tuple[Part, Part | None], ...]
"""Rules of a site, each with the next one around it."""


@dataclass(frozen=True)
class RefusedAgent:
    """An agent that is turned away from a part of the site at least.

    Attributes:
        name: its product token.
        purpose: the reserved purpose it is refused for, a key of `CRAWLER_USES`; empty if a
            person chose it and no decision speaks of what it fetches for.
        access: the paths where what it may do changes, the longest first, and whether it may
            fetch there.
    """

    name: str
    purpose: str
    access: tuple[tuple[str, bool], ...]


def refused_agents(site: Site) -> tuple[RefusedAgent, ...]:
    """The agents to turn away: those that were chosen, else by what they fetch for.

    A chosen agent that the decision would refuse is refused where the decision does; any other
    one is refused everywhere.
    """
    known = {crawler.name.lower(): crawler for crawler in known_crawlers()}
    rules = nested(site)
    if site.refused_agents is None:
        found = (_by_purpose(rules, crawler) for crawler in known.values())
        return tuple(agent for agent in found if agent)
    chosen = {name.lower(): name for name in site.refused_agents}
    return tuple(
        (_by_purpose(rules, known[key]) if key in known else None)
        or RefusedAgent(name, "", ((site.path, False),))
        for key, name in chosen.items()
    )


def refusing_purpose(crawler: Crawler, policy: Policy) -> str:
    """The purpose for which a policy turns a crawler away; empty if it does not."""
    reserved = reserved_agent_purposes(policy)
    return next((purpose for purpose in crawler.purposes if purpose in reserved), "")


def nested(site: Site) -> Nested:
    """Every rule of the site, the longest path first, with the next one around it."""
    around: dict[str, Part | None] = {}
    open_rules: list[Part] = []
    for rule in sorted(site.rules, key=lambda rule: rule.path):
        while open_rules and not rule.path.startswith(open_rules[-1].path):
            open_rules.pop()
        around[rule.path] = open_rules[-1] if open_rules else None
        open_rules.append(rule)
    return tuple((rule, around[rule.path]) for rule in site.rules)


def _by_purpose(
    rules: tuple[tuple[Part, Part | None], ...], crawler: Crawler
) -> RefusedAgent | None:
    reason = {rule.path: refusing_purpose(crawler, rule.policy) for rule, _ in rules}
    reasons = [purpose for purpose in reason.values() if purpose]
    if not reasons:
        return None
    # Only where a rule says something else than the one around it; nothing said is allowed.
    access = tuple(
        (rule.path, not reason[rule.path])
        for rule, around in rules
        if bool(reason[rule.path]) is not bool(around and reason[around.path])
    )
    return RefusedAgent(crawler.name, reasons[-1], access)
