"""What our group for an agent must say beside what a site's robots.txt says already."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
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


class OurRules:
    """The rules of one of our groups; they have no wildcards, and each path has one."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._by_path = {rule.pattern: rule for rule in rules}
        self._paths = sorted(self._by_path)

    def around(self, prefix: str) -> Iterator[Rule]:
        """Those whose paths a prefix lies in, the longest first."""
        for length in range(len(prefix), 0, -1):
            if rule := self._by_path.get(prefix[:length]):
                yield rule

    def within(self, prefix: str) -> Iterator[Rule]:
        """Those whose paths begin with a prefix."""
        for number in range(bisect_left(self._paths, prefix), len(self._paths)):
            if not self._paths[number].startswith(prefix):
                return
            yield self._by_path[self._paths[number]]

    def meeting(self, rule: Rule) -> Iterator[Rule]:
        """Those of which a path may match a rule too."""
        yield from self.around(rule.prefix)
        yield from self.within(rule.prefix)

    def any_refused(self, rule: Rule) -> bool:
        """Whether ours close a path that a rule may match."""
        return not self._open(rule) or any(not each.allows for each in self.within(rule.prefix))

    def all_refused(self, rule: Rule) -> bool:
        """Whether ours close every path that a rule may match."""
        return not self._open(rule) and not any(each.allows for each in self.within(rule.prefix))

    def _open(self, rule: Rule) -> bool:
        """What ours say to the place where all that a rule matches begins."""
        return next(self.around(rule.prefix), Rule("", allows=True)).allows


def beside(existing: Robots, agent: str, ours: OurRules) -> Beside:
    """Work out an agent's group; the agent is given in lower case.

    An agent with a group of its own ignores the group for `*`, so what that one told it until now
    is repeated. Groups for one agent are read as one (RFC 9309, section 2.2.1), but some parsers
    take the first alone, which is ours; so what another group of its own says is repeated too.
    """
    own = existing.rules_for(agent)
    before = [rule for rule in own or existing.rules_for("*") if rule.pattern]
    stands = [rule for rule in before if _adds(rule, ours)]
    against = [rule for rule in own if rule.allows and _outweighs(rule, ours)]
    answers = {rule: _longer(rule) for rule in against if ours.all_refused(rule)}
    rules = dict.fromkeys((*ours.rules, *stands, *answers.values()))
    return Beside(
        tuple(sorted(rules, key=lambda rule: (-len(rule.pattern), rule.allows, rule.pattern))),
        outweighed=tuple(answers),
        stronger=tuple(dict.fromkeys(rule for rule in against if rule not in answers)),
        opened=tuple(dict.fromkeys(rule for rule in before if _is_opened(rule, ours))),
    )


def _adds(rule: Rule, ours: OurRules) -> bool:
    """Whether a rule says something that ours do not: it forbids more, or allows no less."""
    return not (ours.any_refused(rule) if rule.allows else ours.all_refused(rule))


def _outweighs(rule: Rule, ours: OurRules) -> bool:
    """Whether an Allow line may open what ours close: it is as long as one of ours it meets."""
    return bool(rule.pattern) and any(
        not each.allows and rule.length >= len(each.pattern) for each in ours.meeting(rule)
    )


def _is_opened(rule: Rule, ours: OurRules) -> bool:
    """Whether an Allow line of ours is as long as a Disallow line that it meets."""
    return not rule.allows and any(
        each.allows and len(each.pattern) >= len(rule.pattern) for each in ours.meeting(rule)
    )


def _longer(rule: Rule) -> Rule:
    """A Disallow line for the same paths and a little more that is longer, so that it decides.

    `*` stands for nothing too. Where the pattern ends with `$` or `*` already it takes two.
    """
    pattern = rule.pattern
    if pattern.endswith(("$", "*")):
        return Rule(f"{pattern[:-1]}**", allows=False)
    return Rule(f"{pattern}*", allows=False)
