"""robots.txt: our groups before the person's, and our preferences inside theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from countermark.declarations.merging.agents import Beside, OurRules, beside
from countermark.declarations.merging.markers import HASH, block, inserted, without_blocks
from countermark.declarations.merging.merged import (
    Merged,
    decoded,
    encoded,
    line_end,
    lines_of,
)
from countermark.declarations.merging.robots_report import (
    PREFERENCES,
    is_hidden,
    robots_notes,
    robots_warnings,
)
from countermark.declarations.merging.robots_rules import Robots, Rule, read_robots


@dataclass(frozen=True)
class _Ours:
    """A robots.txt as it is rendered.

    Attributes:
        head: the lines before the first group.
        everyone: the lines of the group for `*`.
        groups: the lines of each other group, comments first.
    """

    head: list[str]
    everyone: list[str]
    groups: list[list[str]]


def merge_robots(path: str, existing: bytes, ours: str) -> Merged:
    """Put our lines into an existing robots.txt; every line of it stays, in its order.

    Our groups come before the first one of the person's: parsers that use one group alone for an
    agent take the first, and no line of theirs becomes a part of a group of ours.
    """
    mark, text = decoded(existing)
    lines, _ = without_blocks(lines_of(text), HASH)
    end = line_end("".join(lines))
    theirs, rendered = read_robots(lines), _split(ours)
    found: dict[str, Beside] = {}
    for group in rendered.groups:
        ours_here = OurRules(tuple(read_robots(group).groups[0].rules))
        found |= _found(theirs, _agents(group), ours_here)
    top = [*rendered.head, "\n"]
    preferences = [line for line in rendered.everyone if _key(line) in PREFERENCES]
    places = _readers(theirs, {agent.lower() for agent in found}, preferences)
    blocks = {place: block(preferences, HASH, end) for place in places}
    if not any("*" in group.agents for group in theirs.groups):
        top += [*rendered.everyone, "\n"]
    for group in rendered.groups:
        top += [*_regrouped(group, found), "\n"]
    start = len(lines) if theirs.start is None else theirs.start
    blocks[start] = block(top[:-1], HASH, end)
    data = encoded(mark + inserted(lines, blocks, end))
    notes = robots_notes(path, found) if lines else ()
    return Merged(data, notes, robots_warnings(theirs, found, preferences, len(data)))


def _split(ours: str) -> _Ours:
    """The paragraphs of a rendered file: each group is one, and nothing else has agents."""
    paragraphs = [lines_of(paragraph) for paragraph in ours.split("\n\n")]
    groups = [lines for lines in paragraphs if read_robots(lines).groups]
    head = [lines for lines in paragraphs if lines not in groups]
    everyone = [lines for lines in groups if "*" in read_robots(lines).groups[0].agents]
    return _Ours(
        [line for lines in head for line in (*lines, "\n")][:-1],
        [line for lines in everyone for line in lines],
        [lines for lines in groups if lines not in everyone],
    )


def _readers(theirs: Robots, known: set[str], preferences: list[str]) -> Iterator[int]:
    """The numbers of the lines in the person's groups before which our preferences go.

    An agent with a group of its own does not read the one for everyone. Groups of agents that we
    have a group for, and of those that may fetch nothing, need none.
    """
    seen = set(known)
    for group in theirs.groups:
        added = set(group.agents) - seen
        if any(agent == "*" or not is_hidden(theirs, agent, preferences) for agent in added):
            yield group.after
        seen |= added


def _key(line: str) -> str:
    return line.partition(":")[0].strip().lower()


def _agents(group: list[str]) -> list[str]:
    """The agents of a rendered group, as they are written."""
    return [line.partition(":")[2].strip() for line in group if _key(line) == "user-agent"]


def _found(theirs: Robots, agents: list[str], ours: OurRules) -> dict[str, Beside]:
    """The rules of each agent; those without a group of their own in the file are all alike."""
    named = {agent for group in theirs.groups for agent in group.agents}
    unnamed: Beside | None = None
    found = {}
    for agent in agents:
        if agent.lower() in named:
            found[agent] = beside(theirs, agent.lower(), ours)
        else:
            unnamed = unnamed or beside(theirs, agent.lower(), ours)
            found[agent] = unnamed
    return found


def _regrouped(group: list[str], found: dict[str, Beside]) -> list[str]:
    """A rendered group, taken apart where its agents have other rules beside ours."""
    alike: dict[tuple[Rule, ...], list[str]] = {}
    for agent in _agents(group):
        alike.setdefault(found[agent].rules, []).append(agent)
    made = [line for line in group if line.startswith("#")]
    for rules, agents in alike.items():
        made += [f"User-agent: {agent}" for agent in agents]
        made += [line for line in group if _key(line) in PREFERENCES]
        made += [str(rule) for rule in rules]
    return made
