"""Reads rendered documents back, as a crawler would, and compares them with the decision.

The reading is written anew from the protocols' rules and shares nothing with the renderers, so
that a mistake there, or a document edited by hand, is found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from countermark.declarations.crawlers import AGENT_NAME, known_crawlers
from countermark.declarations.document import Document
from countermark.declarations.site import Site
from countermark.rights.policy import Use
from countermark.rights.sentences import USE_TITLES
from countermark.rights.vocabulary.site_words import (
    AIPREF_USES,
    ASK_FIRST,
    CRAWLER_USES,
    NOAI_USES,
    NOINDEX_USES,
    SIGNAL_USES,
    TDM_USES,
    read_aipref,
    read_content_signals,
    refuses,
)

_NGINX = re.compile(r'^\s*add_header (\S+) "(.*)" always;$', re.MULTILINE)
_APACHE = re.compile(r'^\s*Header always set (\S+) "(.*)"$', re.MULTILINE)
_ROBOTS_LIMIT = 500 * 1024  # RFC 9309, section 2.5: parsers may stop there


def contradictions(site: Site, documents: Iterable[Document]) -> tuple[str, ...]:
    """A sentence for each thing the documents say that is not the decision; empty if all agree.

    A document that is missing says nothing, which is weaker than a reservation.
    """
    texts = {document.path: document.text for document in documents}
    sample = site.path + "picture.jpg"
    found: list[str] = []
    found += _tdmrep(site, texts, sample)
    found += _robots(site, texts.get("robots.txt", ""), sample)
    for path, pattern in (("server/nginx.conf", _NGINX), ("server/htaccess", _APACHE)):
        found += _headers(site, path, dict(pattern.findall(texts.get(path, ""))))
    return tuple(found)


def _compared(site: Site, channel: str, uses: tuple[Use, ...], said: bool | None) -> Iterator[str]:
    """The sentence if a channel differs; `said`: whether it refuses, None where it is silent."""
    wanted = refuses(site.policy, uses)
    names = ", ".join(USE_TITLES[use] for use in uses)
    if wanted and not said:
        yield f"{channel} does not refuse what the policy does: {names}."
    elif said and not wanted:
        yield f"{channel} refuses what the policy allows: {names}."


def _usage(site: Site, document: str, text: str) -> Iterator[str]:
    said = read_aipref(text)
    for uses in AIPREF_USES.values():
        yield from _compared(site, f"Content-Usage in {document}", uses, said.get(uses))


def _signals(site: Site, text: str) -> Iterator[str]:
    said = read_content_signals(text)
    for uses in SIGNAL_USES.values():
        yield from _compared(site, "Content-Signal in robots.txt", uses, said.get(uses))


def _tdmrep(site: Site, texts: dict[str, str], sample: str) -> Iterator[str]:
    rules = _parsed(texts.get(".well-known/tdmrep.json", "[]"))
    if not isinstance(rules, list):
        yield "tdmrep.json is not a list of rules."
        return
    fitting = [
        rule
        for rule in rules
        if isinstance(rule, dict) and _matches(str(rule.get("location", "-")), sample)
    ]
    rule = fitting[0] if fitting else {}
    value = rule.get("tdm-reservation")
    said = bool(value) if type(value) is int and value in {0, 1} else None
    yield from _compared(site, "tdmrep.json", TDM_USES, said)
    address = rule.get("tdm-policy")
    if address is None:
        return
    offers = [text for path, text in texts.items() if site.address(path) == address]
    if not offers:
        yield f"tdmrep.json points to {address}, which is not among the documents."
    elif said and not _asks_first(_parsed(offers[0])):
        yield "The policy document permits mining without asking."


def _asks_first(offer: Any) -> bool:
    try:
        duties = [[duty["action"] for duty in rule["duty"]] for rule in offer["permission"]]
    except (KeyError, TypeError):
        return False
    return bool(duties) and all(ASK_FIRST in actions for actions in duties)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _headers(site: Site, path: str, headers: dict[str, str]) -> Iterator[str]:
    said = headers.get("tdm-reservation")
    reserved = said == "1" if said in {"0", "1"} else None
    yield from _compared(site, f"tdm-reservation in {path}", TDM_USES, reserved)
    robots = [word.strip() for word in headers.get("X-Robots-Tag", "").split(",")]
    yield from _compared(site, f"X-Robots-Tag in {path}", NOAI_USES, "noai" in robots)
    yield from _compared(site, f"X-Robots-Tag in {path}", NOINDEX_USES, "noindex" in robots)
    yield from _usage(site, path, headers.get("Content-Usage", ""))


@dataclass
class _Group:
    agents: set[str] = field(default_factory=set)
    rules: list[tuple[str, str]] = field(default_factory=list)


def _robots(site: Site, text: str, sample: str) -> Iterator[str]:
    if len(text.encode("utf-8", "replace")) > _ROBOTS_LIMIT:
        yield "robots.txt is larger than crawlers read."
    groups = _groups(text)
    everyone = _rules(groups, "*")
    if not _may_fetch(everyone, sample):
        yield f"robots.txt closes {site.path} to everyone, so its preferences say nothing."
    else:
        yield from _usage(site, "robots.txt", _preference(everyone, "content-usage", sample))
        yield from _signals(site, _preference(everyone, "content-signal", sample))
    for name in sorted({name for group in groups for name in group.agents} - {"*"}):
        if not AGENT_NAME.fullmatch(name):
            yield f"robots.txt names {name}, which crawlers cut short."
    for crawler in known_crawlers():
        uses = tuple(use for purpose in crawler.purposes for use in CRAWLER_USES[purpose])
        refused = not _may_fetch(_rules(groups, crawler.name.lower()), sample)
        yield from _compared(site, f"robots.txt, for {crawler.name},", uses, refused)


def _groups(text: str) -> list[_Group]:
    """The groups of a robots.txt (RFC 9309, section 2.1); lines before the first are no rules."""
    groups: list[_Group] = []
    for line in text.splitlines():
        key, colon, value = (part.strip() for part in line.split("#", 1)[0].partition(":"))
        if not colon:
            continue
        if key.lower() == "user-agent":
            if not groups or groups[-1].rules:
                groups.append(_Group())
            groups[-1].agents.add(value.lower())
        elif groups:
            groups[-1].rules.append((key.lower(), value))
    return groups


def _rules(groups: list[_Group], agent: str) -> list[tuple[str, str]]:
    """The rules of all groups for an agent, else of those for everyone (section 2.2.1)."""
    mine = [group for group in groups if agent in group.agents]
    chosen = mine or [group for group in groups if "*" in group.agents]
    return [rule for group in chosen for rule in group.rules]


def _may_fetch(rules: list[tuple[str, str]], path: str) -> bool:
    """The longest matching path decides, and of two as long the milder (section 2.2.2)."""
    fitting = [
        (len(pattern), key == "allow")
        for key, pattern in rules
        if key in {"allow", "disallow"} and pattern and _matches(pattern, path)
    ]
    return max(fitting, default=(0, True))[1]


def _preference(rules: list[tuple[str, str]], key: str, path: str) -> str:
    """What the line with the longest matching path says; a line without a path is for all."""
    fitting = []
    for value in (value for name, value in rules if name == key):
        scope, _, rest = value.partition(" ") if value.startswith("/") else ("", "", value)
        if _matches(scope, path):
            fitting.append((len(scope), rest.strip()))
    return max(fitting, default=(0, ""))[1]


def _matches(pattern: str, path: str) -> bool:
    expression = ".*".join(re.escape(part) for part in pattern.removesuffix("$").split("*"))
    return re.match(expression + ("$" if pattern.endswith("$") else ""), path) is not None
