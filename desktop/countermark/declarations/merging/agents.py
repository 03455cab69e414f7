"""What our group for an agent must say beside what a site's robots.txt says already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from countermark.declarations.merging.robots_rules import Robots, Rule


@dataclass(frozen=True)
class Beside:
    """One agent's rules in a merged file.

    Attributes:
        rules: all that its group of ours must have, the longest first, so that a parser that
            takes the first match agrees with one that takes the longest.
        outweighed: the person's Allow lines that ours outweigh.
        stronger: the person's Allow lines that outweigh ours.
        opened: the person's Disallow lines that ours outweigh, as the decision allows more.
    """

    rules: tuple[Rule, ...]
    outweighed: tuple[Rule, ...] = ()
    stronger: tuple[Rule, ...] = ()
    opened: tuple[Rule, ...] = ()


def beside(existing: Robots, agent: str, ours: tuple[Rule, ...]) -> Beside:
    """Work out an agent's group; the agent is given in lower case.

    An agent with a group of its own ignores the group for `*`, so what that one told it until now
    is repeated. Groups for one agent are read as one (RFC 9309, section 2.2.1), but some parsers
    take the first alone, which is ours; so what another group of its own says is repeated too.
    """
    own = existing.rules_for(agent)
    before = [rule for rule in own or existing.rules_for("*") if rule.pattern]
    stands = [rule for rule in before if _adds(rule, ours)]
    against = [rule for rule in own if rule.allows and _outweighs(rule, ours)]
    answers = {rule: _longer(rule) for rule in against if _all_refused(rule, ours)}
    rules = dict.fromkeys((*ours, *stands, *answers.values()))
    return Beside(
        tuple(sorted(rules, key=lambda rule: (-len(rule.pattern), rule.allows, rule.pattern))),
        outweighed=tuple(answers),
        stronger=tuple(rule for rule in against if rule not in answers),
        opened=tuple(dict.fromkeys(_opened(before, ours))),
    )


def _adds(rule: Rule, ours: tuple[Rule, ...]) -> bool:
    """Whether a rule says something that ours do not: it forbids more, or allows no less."""
    if rule.allows:
        return not _any_refused(rule, ours)
    return not _all_refused(rule, ours)


def _outweighs(rule: Rule, ours: tuple[Rule, ...]) -> bool:
    """Whether an Allow line may open what ours close: it is as long as one of ours it meets."""
    refusing = (each for each in ours if not each.allows and _meet(rule, each))
    return bool(rule.pattern) and any(rule.length >= len(each.pattern) for each in refusing)


def _longer(rule: Rule) -> Rule:
    """A Disallow line for the same paths and a little more that is longer, so that it decides.

    `*` stands for nothing too. Where the pattern ends with `$` or `*` already it takes two.
    """
    pattern = rule.pattern
    if pattern.endswith(("$", "*")):
        return Rule(f"{pattern[:-1]}**", allows=False)
    return Rule(f"{pattern}*", allows=False)


def _opened(before: Iterable[Rule], ours: tuple[Rule, ...]) -> Iterator[Rule]:
    for rule in before:
        allowing = (each for each in ours if each.allows and _meet(rule, each))
        if not rule.allows and any(len(each.pattern) >= len(rule.pattern) for each in allowing):
            yield rule


def _any_refused(rule: Rule, ours: tuple[Rule, ...]) -> bool:
    within = (each for each in ours if each.pattern.startswith(rule.prefix))
    return not _decided(rule, ours) or any(not each.allows for each in within)


def _all_refused(rule: Rule, ours: tuple[Rule, ...]) -> bool:
    within = (each for each in ours if each.pattern.startswith(rule.prefix))
    return not _decided(rule, ours) and not any(each.allows for each in within)


def _decided(rule: Rule, ours: tuple[Rule, ...]) -> bool:
    """What ours say to the place where all that a pattern matches begins."""
    around = (each for each in ours if rule.prefix.startswith(each.pattern))
    return max(around, key=lambda each: len(each.pattern), default=Rule("", allows=True)).allows


def _meet(rule: Rule, ours: Rule) -> bool:
    """Whether a path may match both; ours have no wildcards."""
    return rule.prefix.startswith(ours.pattern) or ours.pattern.startswith(rule.prefix)
