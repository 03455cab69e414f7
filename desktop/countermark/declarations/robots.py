"""`robots.txt`: AI crawlers turned away by name, preferences for all others.

RFC 9309; IETF draft-ietf-aipref-attach-05 for `Content-Usage`; contentsignals.org for
`Content-Signal`; RSL 1.0, section 4.4, for `License`; sitemaps.org for `Sitemap`.
"""

from __future__ import annotations

from collections.abc import Callable

from countermark.base.errors import UserError, for_people
from countermark.declarations import rsl, sitemap
from countermark.declarations.agents import RefusedAgent, nested, refused_agents
from countermark.declarations.document import Document
from countermark.declarations.site import Site
from countermark.declarations.text import comment
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.site_words import aipref_usage, content_signals

_PATH = "robots.txt"
LIMIT = 500 * 1024
"""Bytes of a robots.txt that every crawler reads (RFC 9309, section 2.5)."""
_PURPOSES = {
    "training": "Crawlers that collect for AI training and data mining:",
    "inference": "Programs that fetch pages as input for AI answers:",
    "search": "Crawlers that build the search index of an AI service:",
    "": "Agents that the owner chose to turn away:",
}
_BY_PURPOSE = (
    "Agents are turned away by what their operators say they fetch for. Ordinary search engines "
    "and previews of shared links are not among them."
)
_BY_NAME = "The agents to turn away were chosen by name."
# The signals mean what the text beside them says (contentsignals.org).
_SIGNALS = """\
# Content signals: "yes" permits the use and "no" refuses it, as an express reservation of rights.
#   search: a search index that shows links and short excerpts, no summaries by AI
#   ai-input: input for AI models when they answer, such as retrieval and grounding
#   ai-train: training and fine-tuning of AI models
"""
_OWN_GROUP = for_people(
    "A crawler with a group of its own ignores the group for *, so repeat the Disallow lines of "
    "that one there."
)


def documents(site: Site) -> tuple[Document, ...]:
    """One group for everyone, and one for each kind of agents that is refused.

    Raises:
        UserError: there are so many parts that crawlers would not read it to the end.
    """
    refused = refused_agents(site)
    text = "\n".join([_head(site), _everyone(site), *_groups(site, refused)])
    if len(text.encode()) > LIMIT:
        raise UserError(
            "robots.txt would be larger than crawlers read: it names too many parts of the site.",
            "Publish the works below fewer folders.",
        )
    said = "Turns AI crawlers away by name and tells" if refused else "Tells"
    return (
        Document(
            _PATH,
            text,
            _place(site) if not refused or site.whole else f"{_place(site)} {_OWN_GROUP}",
            f"{said} all others what they may use the site for. Crawlers read it before all else.",
        ),
    )


def _place(site: Site) -> str:
    return for_people(
        f"Put it at {site.address(_PATH)}. If there is one already, add these lines to it: the "
        "first group to the group for * it has, the others at the end."
    )


def _head(site: Site) -> str:
    """What is for all agents: said before the first group, where `License` is for everyone."""
    lines = [f"License: {rsl.address(site)}\n"]
    if index := sitemap.address(site):
        lines.append(f"Sitemap: {index}\n")
    return (
        comment(f"Rights in the works at {site.url}")
        + comment(f"Declared by {site.declarant}.")
        + comment(site.terms)
        + "#\n"
        + _SIGNALS
        + "\n"
        + "".join(lines)
    )


def _everyone(site: Site) -> str:
    """The group for all crawlers.

    A path nobody may fetch has no preferences (draft-ietf-aipref-attach-05, section 4): so it
    allows all, and agents are turned away by name.
    """
    return f"User-agent: *\n{_preferences(site)}Allow: /\n"


def _preferences(site: Site) -> str:
    usage = _stated(site, "Content-Usage", aipref_usage)
    return usage + _stated(site, "Content-Signal", content_signals)


def _stated(site: Site, key: str, words: Callable[[Policy], str]) -> str:
    """A line for each rule of the site that says something else than the one around it."""
    lines = []
    for rule, around in nested(site):
        if around is None or words(rule.policy) != words(around.policy):
            scope = "" if rule.path == "/" else f"{rule.path} "
            lines.append(f"{key}: {scope}{words(rule.policy)}\n")
    return "".join(lines)


def _groups(site: Site, refused: tuple[RefusedAgent, ...]) -> list[str]:
    """Agents with the same access share a group; the longest path comes first in each.

    For a parser that takes the longest match the order is nothing; one that takes the first
    match (the original standard of 1994) comes to the same. An agent with a group of its own does
    not read the preferences for everyone, so that a group which may fetch anything has them too.
    """
    alike: dict[tuple[str, tuple[tuple[str, bool], ...]], list[str]] = {}
    for purpose in _PURPOSES:
        for agent in refused:
            if agent.purpose == purpose:
                alike.setdefault((purpose, agent.access), []).append(agent.name)
    why = comment(_BY_PURPOSE if site.refused_agents is None else _BY_NAME)
    groups = []
    for (purpose, access), names in alike.items():
        agents = "".join(f"User-agent: {name}\n" for name in names)
        if (site.path, False) not in access or any(may for _, may in access):
            agents += _preferences(site)
        rules = "".join(f"{'Allow' if may else 'Disallow'}: {path}\n" for path, may in access)
        groups.append(why + comment(_PURPOSES[purpose]) + agents + rules)
        why = ""
    return groups
