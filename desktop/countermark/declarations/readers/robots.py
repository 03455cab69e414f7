"""`robots.txt` (RFC 9309), with the preference lines of AIPREF and of Content Signals.

IETF draft-ietf-aipref-attach-05, section 4; contentsignals.org; RSL 1.0, section 4.4.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from countermark.declarations.readers.aipref import read_content_usage
from countermark.declarations.readers.patterns import matches, octets
from countermark.declarations.readers.says import TRAINING, Says, silent, together
from countermark.rights.policy import Permission, Use

LIMIT = 500 * 1024
"""Bytes after which a parser may stop (RFC 9309, section 2.5)."""

_TOKEN = re.compile(r"[A-Za-z_-]+|\*")
_FETCH = frozenset({"allow", "disallow"})
_PREFERENCES = _FETCH | {"content-usage", "content-signal", "license"}
_SIGNALS = {"search": (Use.SEARCH,), "ai-input": (Use.INFERENCE,), "ai-train": TRAINING}
_SIGNAL_VALUES = {"yes": Permission.ALLOWED, "no": Permission.NOT_ALLOWED}


@dataclass
class _Group:
    agents: set[str] = field(default_factory=set)
    rules: list[tuple[str, str]] = field(default_factory=list)


def may_fetch(text: str, agent: str, path: str) -> bool:
    """Whether an agent may fetch a path: the longest match decides, of two as long the milder."""
    fitting = [
        (octets(pattern), key == "allow")
        for key, pattern in _rules(text, _FETCH, agent)
        if pattern and matches(pattern, path)
    ]
    return max(fitting, default=(0, True))[1]


def read_usage(text: str, path: str, agent: str = "*") -> Says:
    """What `Content-Usage` lines say of a path; nothing where the agent may not fetch it."""
    return _preference(text, "content-usage", path, agent, read_content_usage)


def read_signals(text: str, path: str, agent: str = "*") -> Says:
    """What `Content-Signal` lines say of a path; a signal that is not given says nothing."""
    return _preference(text, "content-signal", path, agent, _signals)


def agents_named(text: str) -> tuple[str, ...]:
    """The agents that have a group, in small letters as they are written, `*` left out."""
    names = [value.lower() for key, value in _lines(text) if key == "user-agent" and value != "*"]
    return tuple(dict.fromkeys(names))


def licences(text: str) -> tuple[str, ...]:
    """Where the RSL licences for everyone lie: `License` lines before the first group."""
    found = []
    for key, value in _lines(text):
        if key == "user-agent":
            break
        if key == "license":
            found.append(value)
    return tuple(found)


def paths_named(text: str) -> tuple[str, ...]:
    """The patterns of paths that any rule or preference is for."""
    found: dict[str, None] = {}
    for key, value in _lines(text):
        if key in _PREFERENCES and value.startswith(("/", "*")):
            found[value if key in _FETCH else value.partition(" ")[0]] = None
    return tuple(found)


def problems(text: str) -> tuple[str, ...]:
    """What keeps crawlers from reading it as it was meant."""
    found = []
    if len(text.encode("utf-8", "replace")) > LIMIT:
        found.append("robots.txt is larger than crawlers read.")
    for name in agents_named(text):
        token = _token(name)
        if token != name:
            found.append(f"robots.txt names {name[:80]}, which crawlers cut short to “{token}”.")
    return tuple(found)


def _preference(text: str, key: str, path: str, agent: str, read: Callable[[str], Says]) -> Says:
    lines = [value for name, value in _rules(text, _PREFERENCES, agent) if name == key]
    if not lines:
        return silent()
    fitting: dict[int, list[str]] = {}
    for line in lines:
        scope, _, rest = line.partition(" ") if line.startswith("/") else ("", "", line)
        if matches(scope, path):
            fitting.setdefault(octets(scope), []).append(rest.strip())
    if fitting and not may_fetch(text, agent, path):
        return silent(f"A disallowed path hides {key.title()}: {path}")
    return together(read(value) for value in fitting.get(max(fitting, default=0), ()))


def _signals(value: str) -> Says:
    answers: dict[Use, Permission] = {}
    wrong = []
    for member in filter(None, (part.strip() for part in value.split(","))):
        word, _, stated = (part.strip() for part in member.partition("="))
        answer = _SIGNAL_VALUES.get(stated)
        if word not in _SIGNALS or answer is None:
            wrong.append(f"Content-Signal says “{member[:40]}”, which means nothing.")
        else:
            answers.update(dict.fromkeys(_SIGNALS[word], answer))
    return Says(answers, tuple(wrong))


def _rules(text: str, members: frozenset[str], agent: str) -> list[tuple[str, str]]:
    """The rules of all groups for an agent, else of those for everyone (section 2.2.1)."""
    groups = _groups(text, members)
    name = _token(agent.lower())
    mine = [group for group in groups if name in group.agents]
    chosen = mine or [group for group in groups if "*" in group.agents]
    return [rule for group in chosen for rule in group.rules]


@lru_cache(maxsize=8)
def _groups(text: str, members: frozenset[str]) -> tuple[_Group, ...]:
    """The groups (section 2.1). Only lines that a parser knows, `members`, end a list of agents.

    So a parser that knows no preferences puts the agents before and after one into one group.
    """
    groups: list[_Group] = []
    for key, value in _lines(text):
        if key == "user-agent":
            if not groups or groups[-1].rules:
                groups.append(_Group())
            groups[-1].agents.add(_token(value.lower()))
        elif groups and key in members:
            groups[-1].rules.append((key, value))
    return tuple(groups)


def _token(name: str) -> str:
    """The product token that a name begins with (section 2.2.1)."""
    found = _TOKEN.match(name)
    return found[0] if found else ""


@lru_cache(maxsize=8)
def _lines(text: str) -> tuple[tuple[str, str], ...]:
    """Keys in small letters and values, without comments, as far as parsers read."""
    data = text.removeprefix("\ufeff").encode("utf-8", "replace")
    lines = re.split(r"\r\n|\r|\n", data[:LIMIT].decode("utf-8", "ignore"))
    if len(data) > LIMIT:
        lines = lines[:-1]
    found = []
    for line in lines:
        key, colon, value = (part.strip(" \t") for part in line.split("#", 1)[0].partition(":"))
        if colon:
            found.append((key.lower(), value))
    return tuple(found)
