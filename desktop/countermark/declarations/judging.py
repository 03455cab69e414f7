"""What a reader concludes, beside the decision: does it agree, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from countermark.base.errors import for_people
from countermark.declarations.readers.says import Says
from countermark.rights.policy import Permission, Policy, Use
from countermark.rights.sentences import USE_TITLES


class Outcome(StrEnum):
    """How a conclusion stands to the decision; the last two are faults."""

    AGREES = "agrees"
    SILENT = "silent"  # there is no word for the use, or nothing to refuse
    COARSER = "coarser"  # one word speaks of several uses or works, and says the strictest answer
    CONTRADICTS = "contradicts"
    WEAKER = "weaker"

    @property
    def is_fault(self) -> bool:
        """Whether it must not be."""
        return self in {Outcome.CONTRADICTS, Outcome.WEAKER}

    @property
    def gravity(self) -> int:
        """0 to 4, the worst is the highest."""
        return list(Outcome).index(self)


OFFER = "The policy document"
CREDENTIAL = "The credential in the file"
SIDECAR = "the sidecar"
DECLARATION = "The TDM·AI declaration"
"""What a `Source` names of what has no file name that would tell what it is."""
_SHOWN = 3  # names in a sentence


@dataclass(frozen=True)
class Source:
    """What says something.

    Attributes:
        document: its name, or one of the four above.
        word: the protocol's word for it, where the document has several.
        agents: the readers that it is said to, by name; none for all.
    """

    document: str
    word: str = ""
    agents: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """In English, as the beginning of a sentence: `Content-Usage in robots.txt`."""
        said = f"{self.word} in {self.document}" if self.word else self.document
        return f"{said}, for {named(self.agents)}," if self.agents else said

    @property
    def shown_agents(self) -> tuple[tuple[str, ...], int]:
        """The agents that a sentence names, and how many more there are."""
        return self.agents[:_SHOWN], max(0, len(self.agents) - _SHOWN)


def named(names: Sequence[str]) -> str:
    """The first of the names, and how many more there are."""
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


@dataclass(frozen=True)
class Statement:
    """What one reader of a channel finds.

    Attributes:
        source: what says it.
        words: for each use that the protocol has a word for, all uses this word speaks of.
        says: the conclusion.
        grades: whether the protocol has a word for conditions; if not, asking first is a no.
        exact: whether stricter than the decision is a fault in every case.
        whole_site: whether a word speaks of all parts of the site.
    """

    source: Source
    words: Mapping[Use, tuple[Use, ...]]
    says: Says
    grades: bool = False
    exact: bool = False
    whole_site: bool = False


def words(*groups: tuple[Use, ...]) -> dict[Use, tuple[Use, ...]]:
    """The words of a protocol, each given as the uses it speaks of."""
    return {use: group for group in groups for use in group}


@dataclass(frozen=True)
class Judgement:
    """How one statement stands to the decision for one use, and why it is not the same."""

    outcome: Outcome
    reason: str = ""


def judged(statement: Statement, use: Use, own: Policy, scope: Iterable[Policy]) -> Judgement:
    """Compare a statement with the decision for a work.

    Args:
        statement: what is said, by a protocol that has a word for the use.
        use: of which.
        own: the decision.
        scope: the decisions that the same word has to speak for too, such as that of the part.
    """
    wanted, said = own.of(use), statement.says.answers.get(use)
    problems = " ".join(statement.says.problems)
    if said is None:
        if wanted is Permission.ALLOWED:
            return Judgement(Outcome.SILENT, problems)
        return Judgement(
            Outcome.WEAKER, problems or f"{statement.source.label} says nothing of it."
        )
    strict, needed = _level(said, statement), _level(wanted, statement)
    if strict < needed:
        return Judgement(Outcome.WEAKER, problems)
    if said is wanted:
        return Judgement(Outcome.AGREES, problems)
    reason = "" if statement.exact else _why_coarser(statement, use, own, scope)
    if reason:
        return Judgement(Outcome.COARSER, reason)
    return Judgement(Outcome.CONTRADICTS, problems)


def _level(answer: Permission, statement: Statement) -> int:
    """How strict an answer is to a reader of this protocol."""
    return answer.strictness if statement.grades else int(answer is not Permission.ALLOWED)


def _why_coarser(statement: Statement, use: Use, own: Policy, scope: Iterable[Policy]) -> str:
    """Why what is stricter than the decision, or as strict in other words, cannot be said better.

    Empty if it could.
    """
    wanted = own.of(use)
    if wanted is Permission.CONSTRAINED:
        return for_people("It has no word for these conditions and says no.")
    if wanted is Permission.NOT_ALLOWED:
        return for_people("It has no plain no: nothing may be done before one has asked.")
    word = statement.words[use]
    if any(own.of(each) is not Permission.ALLOWED for each in word):
        uses = ", ".join(USE_TITLES[each] for each in word)
        return for_people(f"One word speaks of {uses}.")
    if not any(policy.of(each) is not Permission.ALLOWED for policy in scope for each in word):
        return ""
    if statement.whole_site:
        return for_people(
            "One word speaks of the whole site, and says the strictest answer of its parts."
        )
    return for_people("It speaks of the whole part, which is decided stricter than this work.")
