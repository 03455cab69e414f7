"""The groups of anybody's robots.txt, read as leniently as any crawler reads them (RFC 9309)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import quote

# Google's parser, and others after it, forgive these.
_AGENT_KEYS = {"user-agent", "useragent", "user agent"}
_DISALLOW_KEYS = {"disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"}
_TOKEN = re.compile(r"\*|[A-Za-z_-]+")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


@dataclass(frozen=True)
class Rule:
    """One line about a path.

    Attributes:
        pattern: as it stands; `*` and `$` are special.
        allows: whether it is an Allow line.
    """

    pattern: str
    allows: bool

    @cached_property
    def prefix(self) -> str:
        """What every path that it matches begins with."""
        return normal(re.split(r"[*$]", self.pattern, maxsplit=1)[0])

    @cached_property
    def length(self) -> int:
        """How much it may weigh against others, however a parser escapes it."""
        return max(len(self.pattern), len(normal(self.pattern)), len(_all_escaped(self.pattern)))

    def matches(self, path: str) -> bool:
        """Whether a path, escaped as `normal` does it, is one of those that it is about."""
        if not self.pattern or not path.startswith(self.prefix):
            return False
        first, *others = self._pieces
        ends = self.pattern.endswith("$")
        if not others:
            return not ends or path == first
        place = len(first)
        # The earliest place for each piece leaves the most room for the next.
        for piece in others[:-1] if ends else others:
            found = path.find(piece, place)
            if found < 0:
                return False
            place = found + len(piece)
        return not ends or (path.endswith(others[-1]) and len(path) - len(others[-1]) >= place)

    @cached_property
    def _pieces(self) -> list[str]:
        return normal(self.pattern).removesuffix("$").split("*")

    def __str__(self) -> str:
        return f"{'Allow' if self.allows else 'Disallow'}: {self.pattern}"


@dataclass
class Group:
    """Agents and what is said to them.

    Attributes:
        agents: product tokens in lower case, or `*`.
        rules: those with a path.
        others: keys in lower case and values of other lines.
        after: the number of the line after its first rule, or after its last agent without one.
    """

    agents: list[str] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    others: list[tuple[str, str]] = field(default_factory=list)
    after: int = 0


@dataclass
class Robots:
    """A file.

    Attributes:
        groups: in order.
        start: the number of the line where the first group begins; None without a group.
        others: lines before the first group, keys in lower case.
    """

    groups: list[Group] = field(default_factory=list)
    start: int | None = None
    others: list[tuple[str, str]] = field(default_factory=list)

    def rules_for(self, agent: str) -> list[Rule]:
        """The rules of all groups that name an agent, given in lower case (section 2.2.1)."""
        return [rule for group in self.groups if agent in group.agents for rule in group.rules]


def read_robots(lines: list[str]) -> Robots:
    """Read a file's lines; what no parser understands is passed over."""
    robots = Robots()
    for number, line in enumerate(lines):
        # Some parsers take other characters for line ends too, as Python does.
        for piece in line.splitlines():
            key, value = _pair(piece)
            if key:
                _take(robots, key, value, number)
    return robots


def _pair(piece: str) -> tuple[str, str]:
    said = piece.lstrip("\ufeff").split("#", 1)[0].strip()
    key, colon, value = said.partition(":")
    if not colon:
        words = said.split()
        key, value = words if len(words) == 2 else ("", "")
    return key.strip().lower(), value.strip()


def _take(robots: Robots, key: str, value: str, number: int) -> None:
    last = robots.groups[-1] if robots.groups else None
    if key in _AGENT_KEYS:
        if last is None or last.rules:
            last = Group()
            robots.groups.append(last)
        if robots.start is None:
            robots.start = number
        token = _TOKEN.match(value)
        last.agents.append(token[0].lower() if token else value.lower())
        last.after = number + 1
    elif last is None:
        robots.others.append((key, value))
    elif key == "allow" or key in _DISALLOW_KEYS:
        if not last.rules:
            last.after = number + 1
        last.rules.append(Rule(value, allows=key == "allow"))
    else:
        last.others.append((key, value))


def may_fetch(rules: Iterable[Rule], path: str) -> bool:
    """The longest matching pattern decides, and of two as long the milder (section 2.2.2)."""
    fitting = ((len(rule.pattern), rule.allows) for rule in rules if rule.matches(path))
    return max(fitting, default=(0, True))[1]


def normal(pattern: str) -> str:
    """A pattern with everything escaped that a path cannot hold, and nothing else."""
    escaped = quote(pattern, safe="/%*$~!&'()+,;=:@-._?", errors="surrogateescape")
    return _ESCAPE.sub(_plain, escaped)


def _plain(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if _UNRESERVED.fullmatch(character) else escape[0].upper()


def _all_escaped(pattern: str) -> str:
    return quote(pattern, safe="/%*", errors="surrogateescape")
