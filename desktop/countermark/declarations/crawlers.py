"""The AI crawlers that are known by name, from `resources/crawlers.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from countermark.base.resources import resource
from countermark.rights.vocabulary.site_words import CRAWLER_USES

AGENT_NAME = re.compile(r"[A-Za-z_-]+")
"""A product token (RFC 9309, section 2.2.1). Parsers cut other names short: `AI2Bot` is `AI`."""


@dataclass(frozen=True)
class Crawler:
    """One agent.

    Attributes:
        name: its product token.
        purposes: what it fetches for, keys of `CRAWLER_USES`; the main one first.
        operator: who runs it.
        note: what is known about it, a sentence.
        documentation: the operator's page about it, or empty.
    """

    name: str
    purposes: tuple[str, ...]
    operator: str
    note: str
    documentation: str = ""


@cache
def known_crawlers() -> tuple[Crawler, ...]:
    """All listed crawlers, in the order of the list.

    Raises:
        ValueError: the list names an agent or a purpose that cannot be; the installation is wrong.
    """
    entries = tomllib.loads(resource("crawlers.toml").read_text("utf-8"))["crawler"]
    crawlers = tuple(
        Crawler(**{**entry, "purposes": tuple(entry["purposes"])}) for entry in entries
    )
    for crawler in crawlers:
        known = crawler.purposes and set(crawler.purposes) <= set(CRAWLER_USES)
        if not known or not AGENT_NAME.fullmatch(crawler.name):
            raise ValueError(f"crawlers.toml: {crawler.name}")
    return crawlers
