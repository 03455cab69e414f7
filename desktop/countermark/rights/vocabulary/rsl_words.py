"""The words of Really Simple Licensing 1.0 (RSL-SPEC-1.0, recommendation of 10 December 2025)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from countermark.rights.policy import Permission, Policy, Use

RSL_NAMESPACE = "https://rslstandard.org/rsl"
RSL_MEDIA_TYPE = "application/rsl+xml"
USAGE = "usage"
"""The `type` of `permits` and `prohibits` that names uses."""
ASKED_FOR = "purchase"
"""The `type` of a payment that has to be agreed with the rights holder. A policy does not say how
a licence is paid for, and a payment without a type was read as free in drafts of the standard."""

# Section 3.4.1.1. `ai-index` is the store that an AI system answers from. No token means data
# mining alone; the two wider ones contain it, and AI uses that have no name yet.
_TOKEN_USES: dict[str, tuple[Use, ...]] = {
    "search": (Use.SEARCH,),
    "ai-train": (Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING),
    "ai-input": (Use.INFERENCE,),
    "ai-index": (Use.INFERENCE,),
}
_AI_TOKENS = ("ai-train", "ai-input", "ai-index")
_EVERY_AI_USE = "ai-all"
_EVERY_USE = "all"


@dataclass(frozen=True)
class Terms:
    """What one `license` element says.

    Attributes:
        permits, prohibits: usage tokens separated by spaces; empty for no such element.
        asked_for: whether what it permits has to be agreed first.
    """

    permits: str
    prohibits: str
    asked_for: bool = False


def rsl_terms(policy: Policy, *, can_be_asked: bool) -> tuple[Terms, ...]:
    """The policy as licences, one for what is free and one for what has its conditions.

    Where uses are permitted, others are not (section 3.5), so that what has no token is never
    given away. A licence that only prohibits leaves all else free: there is one only if all that
    it does not prohibit is simply allowed.

    Args:
        policy: the decision.
        can_be_asked: whether anybody is named who could agree; if not, constrained uses are
            prohibited.
    """
    answers = {token: _strictest(policy, uses) for token, uses in _TOKEN_USES.items()}
    if not can_be_asked:
        answers = {
            token: Permission.ALLOWED if answer is Permission.ALLOWED else Permission.NOT_ALLOWED
            for token, answer in answers.items()
        }
    free, asked, refused = (
        [token for token, answer in answers.items() if answer is wanted]
        for wanted in (Permission.ALLOWED, Permission.CONSTRAINED, Permission.NOT_ALLOWED)
    )
    mining = policy.data_mining
    prohibits = _shortest(refused, mining is not Permission.ALLOWED)
    terms = []
    if free or not asked:
        terms.append(Terms(_shortest(free, mining is Permission.ALLOWED), prohibits))
    if asked:
        permits = _shortest(asked, mining is Permission.CONSTRAINED)
        terms.append(Terms(permits, prohibits, asked_for=True))
    return tuple(terms)


def _strictest(policy: Policy, uses: Collection[Use]) -> Permission:
    return max((policy.of(use) for use in uses), key=lambda answer: answer.strictness)


def _shortest(tokens: list[str], with_mining: bool) -> str:
    """The tokens, or a wider one where they and data mining are all it contains."""
    if not with_mining or not set(_AI_TOKENS) <= set(tokens):
        return " ".join(tokens)
    if len(tokens) == len(_TOKEN_USES):
        return _EVERY_USE
    return " ".join([token for token in tokens if token not in _AI_TOKENS] + [_EVERY_AI_USE])
