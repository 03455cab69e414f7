"""robots.txt: our groups before the person's, our preferences inside the group for everyone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from countermark.declarations.merging.agents import Beside, beside
from countermark.declarations.merging.markers import HASH, block, inserted, without_blocks
from countermark.declarations.merging.merged import (
    Merged,
    decoded,
    encoded,
    line_end,
    lines_of,
)
from countermark.declarations.merging.robots_rules import Robots, Rule, may_fetch, read_robots

_LIMIT = 500 * 1024  # RFC 9309, section 2.5: parsers may stop there
_PREFERENCES = ("content-usage", "content-signal")
_LICENCE = "license"


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
    found = {
        agent: beside(theirs, agent.lower(), rules)
        for group in rendered.groups
        for agent, rules in _agents(group)
    }
    top = [*rendered.head, "\n"]
    preferences = [line for line in rendered.everyone if _key(line) in _PREFERENCES]
    blocks: dict[int, list[str]] = {}
    shared = next((group for group in theirs.groups if "*" in group.agents), None)
    if shared is None:
        top += [*rendered.everyone, "\n"]
    else:
        blocks[shared.after] = block(preferences, HASH, end)
    for group in rendered.groups:
        top += [*_regrouped(group, found), "\n"]
    start = len(lines) if theirs.start is None else theirs.start
    blocks[start] = block(top[:-1], HASH, end)
    data = encoded(mark + inserted(lines, blocks, end))
    warnings = _warnings(theirs, found, preferences, len(data))
    return Merged(data, _notes(path, theirs, found) if lines else (), warnings)


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


def _key(line: str) -> str:
    return line.partition(":")[0].strip().lower()


def _agents(group: list[str]) -> Iterable[tuple[str, tuple[Rule, ...]]]:
    """The agents of a rendered group, as they are written, each with the group's rules."""
    rules = tuple(read_robots(group).groups[0].rules)
    for line in group:
        if _key(line) == "user-agent":
            yield line.partition(":")[2].strip(), rules


def _regrouped(group: list[str], found: dict[str, Beside]) -> list[str]:
    """A rendered group, taken apart where its agents have other rules beside ours."""
    alike: dict[tuple[Rule, ...], list[str]] = {}
    for agent, _ in _agents(group):
        alike.setdefault(found[agent].rules, []).append(agent)
    made = [line for line in group if line.startswith("#")]
    for rules, agents in alike.items():
        made += [f"User-agent: {agent}" for agent in agents]
        made += [str(rule) for rule in rules]
    return made


def _notes(path: str, theirs: Robots, found: dict[str, Beside]) -> tuple[str, ...]:
    notes = [f"All lines of the existing {path} stay; ours stand between two comments."]
    notes += [
        f"{path} has “{rule}” for {agent}; a longer line of ours outweighs it."
        for agent, each in found.items()
        for rule in each.outweighed
    ]
    known = {agent.lower() for agent in found}
    if any(agent in known for group in theirs.groups for agent in group.agents):
        notes.append("Some of the agents had groups already: what those say is repeated in ours.")
    return tuple(notes)


def _warnings(
    theirs: Robots, found: dict[str, Beside], preferences: list[str], size: int
) -> tuple[str, ...]:
    warnings = []
    for agent, each in found.items():
        warnings += [
            f"“{rule}” for {agent} in robots.txt opens paths that the decision closes: take it out."
            for rule in each.stronger
        ]
        warnings += [
            f"“{rule}” kept {agent} out until now, and the decision lets it in for some of it."
            for rule in each.opened
        ]
    warnings += _hidden(theirs, preferences)
    warnings += _doubled(theirs, {agent.lower() for agent in found})
    if size > _LIMIT:
        warnings.append("robots.txt gets larger than 500 KiB; crawlers may stop reading there.")
    return tuple(warnings)


def _hidden(theirs: Robots, preferences: list[str]) -> Iterable[str]:
    """Preferences that nobody reads, as the path is closed to everyone."""
    shared = theirs.rules_for("*")
    values = [line.partition(":")[2].split() for line in preferences]
    for path in dict.fromkeys(words[0] if words[0].startswith("/") else "/" for words in values):
        if not may_fetch(shared, path):
            yield (
                f"robots.txt closes {path} to everyone, and preferences for a path that nobody may "
                "fetch say nothing. If crawlers shall read them, let everyone fetch it and turn "
                "agents away by name."
            )


def _doubled(theirs: Robots, known: set[str]) -> Iterable[str]:
    """Lines of the person's that say the same kind of thing, and groups that ours do not reach."""
    said = [(key, value) for group in theirs.groups for key, value in group.others]
    for key, value in dict.fromkeys((*theirs.others, *said)):
        if key in (*_PREFERENCES, _LICENCE):
            yield f"robots.txt has a line of its own, “{key}: {value}”: see that it says the same."
    named = dict.fromkeys(
        agent
        for group in theirs.groups
        if "*" not in group.agents
        for agent in group.agents
        if agent not in known
    )
    if named:
        yield (
            f"robots.txt has groups of their own for {', '.join(named)}: they do not read the "
            "preferences in the group for everyone. Repeat those lines there."
        )
