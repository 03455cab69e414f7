"""Rights in plain words, for people."""

from __future__ import annotations

from collections.abc import Mapping

from countermark.base.errors import for_people
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy, Use

USE_TITLES = for_people(
    {
        Use.GENERATIVE_TRAINING: "Generative training",
        Use.OTHER_TRAINING: "Other AI training",
        Use.INFERENCE: "AI inference",
        Use.DATA_MINING: "Data mining",
        Use.SEARCH: "Search indexing",
    }
)

PERMISSION_TITLES = for_people(
    {
        Permission.ALLOWED: "Allowed",
        Permission.CONSTRAINED: "On conditions",
        Permission.NOT_ALLOWED: "Not allowed",
    }
)

_SHORT = {
    Use.GENERATIVE_TRAINING: "generative AI training",
    Use.OTHER_TRAINING: "other AI training",
    Use.INFERENCE: "use as AI input",
    Use.DATA_MINING: "data mining",
}


def answers_clause(answers: Mapping[Use, Permission]) -> str:
    """What an owner decided, as the end of a sentence: `the owner does not allow AI training`.

    Empty if nothing is said about any AI use.
    """
    said = {use: answers[use] for use in RESERVABLE_USES if use in answers}
    if not said:
        return ""
    forbidden = [use for use, answer in said.items() if answer is Permission.NOT_ALLOWED]
    constrained = [use for use, answer in said.items() if answer is Permission.CONSTRAINED]
    if len(forbidden) == len(RESERVABLE_USES):
        return "the owner does not allow AI training, AI use or data mining"
    if len(constrained) == len(RESERVABLE_USES):
        return "the owner allows AI uses only on conditions"
    parts = []
    if forbidden:
        parts.append(f"does not allow {_listed(forbidden)}")
    if constrained:
        parts.append(f"allows {_listed(constrained)} only on conditions")
    if not parts:
        parts.append(f"allows {_listed(list(said))}")
    return "the owner " + " and ".join(parts)


def _listed(uses: list[Use]) -> str:
    both = [Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING]
    names = [_SHORT[use] for use in uses]
    if uses[:2] == both:
        names = ["AI training", *names[2:]]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def usage_terms(policy: Policy, holder: str) -> str:
    """The reservation as one paragraph for metadata and web pages.

    It names the legal ground of the European opt-out: Art. 4(3) of Directive (EU) 2019/790.
    """
    clause = answers_clause(policy.answers()).removeprefix("the owner ")
    sentences = [f"{holder} {clause}."]
    if policy.search is Permission.NOT_ALLOWED:
        sentences.append("Search indexing is not allowed.")
    elif policy.search is Permission.CONSTRAINED:
        sentences.append("Search indexing is allowed only on conditions.")
    if Permission.CONSTRAINED in policy.answers().values():
        sentences.append(policy.conditions)
    if policy.reserves:
        sentences.append("Rights are reserved under Article 4(3) of Directive (EU) 2019/790.")
    if policy.contact:
        sentences.append(f"Permission: {policy.contact}")
    return " ".join(sentences)
