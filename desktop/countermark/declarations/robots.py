"""`robots.txt`: AI crawlers turned away by name, preferences for all others.

RFC 9309; IETF draft-ietf-aipref-attach-05 for `Content-Usage`; contentsignals.org for
`Content-Signal`.
"""

from __future__ import annotations

from countermark.declarations.crawlers import Crawler, known_crawlers
from countermark.declarations.document import Document
from countermark.declarations.site import Site
from countermark.declarations.text import comment
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.site_words import (
    aipref_usage,
    content_signals,
    reserved_agent_purposes,
)

_PATH = "robots.txt"
_PURPOSES = {
    "training": "Crawlers that collect for AI training and data mining:",
    "inference": "Programs that fetch pages as input for AI answers:",
    "search": "Crawlers that build the search index of an AI service:",
}
# The signals mean what the text beside them says (contentsignals.org).
_SIGNALS = """\
# Content signals: "yes" permits the use and "no" refuses it, as an express reservation of rights.
#   search: a search index that shows links and short excerpts, no summaries by AI
#   ai-input: input for AI models when they answer, such as retrieval and grounding
#   ai-train: training and fine-tuning of AI models
"""
_OWN_GROUP = (
    "A crawler with a group of its own ignores the group for *, so repeat the Disallow lines of "
    "that one there."
)


def documents(site: Site) -> tuple[Document, ...]:
    """One group for everyone, and one for each purpose of AI crawlers that is refused."""
    groups = [_everyone(site)]
    refused = refused_crawlers(site.policy)
    for purpose, title in _PURPOSES.items():
        agents = [crawler for crawler in refused if _reason(crawler, site.policy) == purpose]
        if agents:
            names = "".join(f"User-agent: {crawler.name}\n" for crawler in agents)
            groups.append(f"{comment(title)}{names}Disallow: {site.path}\n")
    said = "Turns AI crawlers away by name and tells" if refused else "Tells"
    return (
        Document(
            _PATH,
            f"{_statement(site)}{_SIGNALS}\n" + "\n".join(groups),
            _place(site) if not refused or site.whole else f"{_place(site)} {_OWN_GROUP}",
            f"{said} all others what they may use the site for. Crawlers read it before all else.",
        ),
    )


def _place(site: Site) -> str:
    return (
        f"Put it at {site.address(_PATH)}. If there is one already, add these lines to it: the "
        "first group to the group for * it has, the others at the end."
    )


def refused_crawlers(policy: Policy) -> tuple[Crawler, ...]:
    """The known crawlers that the policy turns away: one of their purposes is reserved."""
    return tuple(crawler for crawler in known_crawlers() if _reason(crawler, policy))


def _reason(crawler: Crawler, policy: Policy) -> str:
    reserved = reserved_agent_purposes(policy)
    return next((purpose for purpose in crawler.purposes if purpose in reserved), "")


def _statement(site: Site) -> str:
    return (
        comment(f"Rights in the works at {site.url}")
        + comment(f"Declared by {site.declarant}.")
        + comment(site.terms)
        + "#\n"
    )


def _everyone(site: Site) -> str:
    """The group for all crawlers. A path nobody may fetch has no preferences: so it allows all."""
    scope = "" if site.whole else f"{site.path} "
    return (
        "User-agent: *\n"
        f"Content-Usage: {scope}{aipref_usage(site.policy)}\n"
        f"Content-Signal: {scope}{content_signals(site.policy)}\n"
        "Allow: /\n"
    )
