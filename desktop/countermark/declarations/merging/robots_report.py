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


def robots_notes(path: str, found: dict[str, Beside]) -> tuple[str, ...]:
    """What was done, given our agents with their rules."""
    outweighed = _by_rule(found, lambda each: each.outweighed)
    return (
        f"All lines of the existing {path} stay; ours stand between two comments.",
        *(
            f"{path} has {rule} for {names}; a longer line of ours outweighs it."
            for rule, names in outweighed.items()
        ),
    )


def robots_warnings(
    theirs: Robots, found: dict[str, Beside], preferences: list[str], size: int
) -> tuple[str, ...]:
    """What the person must look at, given our preference lines and the merged file's bytes."""
    stronger = _by_rule(found, lambda each: each.stronger)
    opened = _by_rule(found, lambda each: each.opened)
    too_large = "robots.txt gets larger than 500 KiB; crawlers may stop reading there."
    return (
        *(
            f"{rule} in robots.txt opens paths to {names} that the decision closes: take it out."
            for rule, names in stronger.items()
        ),
        *(
            f"{rule} in robots.txt kept out {names}, which the decision lets in for a part of it."
            for rule, names in opened.items()
        ),
        *_hidden(theirs, preferences),
        *_doubled(theirs),
        *([too_large] if size > LIMIT else []),
    )


def _by_rule(
    found: dict[str, Beside], pick: Callable[[Beside], tuple[Rule, ...]]
) -> dict[str, str]:
    """The person's lines, quoted, each with the names of the agents it is about."""
    names: dict[str, list[str]] = {}
    for agent, each in found.items():
        for rule in pick(each):
            names.setdefault(f"“{one_line(str(rule), 120)}”", []).append(agent)
    return {rule: ", ".join(agents) for rule, agents in names.items()}


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
