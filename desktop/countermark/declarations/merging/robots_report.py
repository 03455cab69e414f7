"""What a person is told of a merged robots.txt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from countermark.declarations.merging.agents import Beside
from countermark.declarations.merging.robots_rules import Robots, Rule, may_fetch
from countermark.declarations.robots import LIMIT
from countermark.declarations.text import one_line

PREFERENCES = ("content-usage", "content-signal")
"""The keys, in lower case, of lines that say what a path may be used for."""
_LICENCE = "license"
_MOST_LINES = 5


def robots_notes(path: str, found: dict[str, Beside]) -> tuple[str, ...]:
    """What was done, given our agents with their rules."""
    outweighed = _by_agents(found, lambda each: each.outweighed)
    return (
        f"All lines of the existing {path} stay; ours stand between two comments.",
        *(
            f"{path} has lines for {names} that longer ones of ours outweigh: {rules}."
            for names, rules in outweighed
        ),
    )


def robots_warnings(
    theirs: Robots, found: dict[str, Beside], preferences: list[str], size: int
) -> tuple[str, ...]:
    """What the person must look at, given our preference lines and the merged file's bytes."""
    stronger = _by_agents(found, lambda each: each.stronger)
    opened = _by_agents(found, lambda each: each.opened)
    too_large = "robots.txt gets larger than 500 KiB; crawlers may stop reading there."
    return (
        *(
            f"robots.txt opens to {names} what the decision closes: {rules}. Take that out."
            for names, rules in stronger
        ),
        *(
            f"robots.txt keeps out {names} where the decision lets them in: {rules}. Where both "
            "speak of a path, they may now fetch it."
            for names, rules in opened
        ),
        *_hidden(theirs, preferences),
        *_doubled(theirs),
        *([too_large] if size > LIMIT else []),
    )


def _by_agents(
    found: dict[str, Beside], pick: Callable[[Beside], tuple[Rule, ...]]
) -> Iterator[tuple[str, str]]:
    """The names of agents and the person's lines about them, where there are any."""
    alike: dict[tuple[Rule, ...], list[str]] = {}
    for agent, each in found.items():
        if pick(each):
            alike.setdefault(pick(each), []).append(agent)
    for rules, agents in alike.items():
        shown = [f"“{one_line(str(rule), 120)}”" for rule in rules[:_MOST_LINES]]
        more = len(rules) - len(shown)
        yield ", ".join(agents), ", ".join(shown) + (f" and {more} more" if more else "")


def _scopes(preferences: list[str]) -> list[str]:
    values = [line.partition(":")[2].split() for line in preferences]
    return list(dict.fromkeys(words[0] if words[0].startswith("/") else "/" for words in values))


def is_hidden(theirs: Robots, agent: str, preferences: list[str]) -> bool:
    """Whether an agent may fetch none of the paths that our preference lines are about."""
    rules = theirs.rules_for(agent)
    return not any(may_fetch(rules, path) for path in _scopes(preferences))


def _hidden(theirs: Robots, preferences: list[str]) -> Iterator[str]:
    """Preferences that nobody reads, as the path is closed to everyone."""
    shared = theirs.rules_for("*")
    for path in _scopes(preferences):
        if not may_fetch(shared, path):
            yield (
                f"robots.txt closes {path} to everyone, and preferences for a path that nobody may "
                "fetch say nothing. If crawlers shall read them, let everyone fetch it and turn "
                "agents away by name."
            )


def _doubled(theirs: Robots) -> Iterator[str]:
    """Lines of the person's that say the same kind of thing as ours."""
    said = [pair for group in theirs.groups for pair in group.others]
    for key, value in dict.fromkeys((*theirs.others, *said)):
        if key in (*PREFERENCES, _LICENCE):
            line = one_line(f"{key}: {value}", 120)
            yield f"robots.txt has a line of its own, “{line}”: see that it says the same."
