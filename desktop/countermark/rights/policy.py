"""The one decision: for each use of a work, whether it is allowed, and on what conditions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from countermark.base.errors import for_people


class Use(StrEnum):
    """What a machine might do with a work. The first four are AI and mining; search is not."""

    GENERATIVE_TRAINING = "generative-training"
    OTHER_TRAINING = "other-training"
    INFERENCE = "inference"
    DATA_MINING = "data-mining"
    SEARCH = "search"


RESERVABLE_USES = (Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING, Use.INFERENCE, Use.DATA_MINING)
"""The uses a rights reservation is about; most owners want to keep search indexing."""


class Permission(StrEnum):
    """The answer for one use. Constrained: only under the policy's conditions."""

    ALLOWED = "allowed"
    CONSTRAINED = "constrained"
    NOT_ALLOWED = "not-allowed"

    @property
    def strictness(self) -> int:
        """0 allowed, 1 constrained, 2 not allowed."""
        return list(Permission).index(self)


@dataclass(frozen=True)
class Policy:
    """A rights decision under a name.

    Attributes:
        name: short, lower case, for the command line (`no-ai`).
        title: for people (`No AI at all`).
        generative_training, other_training, inference, data_mining, search: the five answers.
        conditions: what a constrained use takes, in a sentence; required if any use is constrained.
        licence: address of a licence page, or empty.
        contact: address (e-mail or web) that grants permission, or empty for the owner's own.
        old_readers: whether the C2PA 1.x label is written beside CAWG's, for readers of before
            2025; it left the specification, so that the manifest no longer conforms.

    Raises:
        ValueError: a use is constrained and no condition says how.
    """

    name: str
    title: str
    generative_training: Permission = Permission.NOT_ALLOWED
    other_training: Permission = Permission.NOT_ALLOWED
    inference: Permission = Permission.NOT_ALLOWED
    data_mining: Permission = Permission.NOT_ALLOWED
    search: Permission = Permission.ALLOWED
    conditions: str = ""
    licence: str = ""
    contact: str = ""
    old_readers: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a policy needs a name")
        if Permission.CONSTRAINED in self.answers().values() and not self.conditions.strip():
            raise ValueError("a policy with a constrained use must state the conditions")

    def of(self, use: Use) -> Permission:
        """The answer for one use."""
        return self.answers()[use]

    def answers(self) -> dict[Use, Permission]:
        """All five answers, in the order of `Use`."""
        return {
            Use.GENERATIVE_TRAINING: self.generative_training,
            Use.OTHER_TRAINING: self.other_training,
            Use.INFERENCE: self.inference,
            Use.DATA_MINING: self.data_mining,
            Use.SEARCH: self.search,
        }

    @property
    def reserves(self) -> bool:
        """Whether any AI or mining use is not simply allowed."""
        return any(self.of(use) is not Permission.ALLOWED for use in RESERVABLE_USES)

    @property
    def reserves_training(self) -> bool:
        """Whether training of any model is not simply allowed."""
        return (
            max(self.generative_training.strictness, self.other_training.strictness)
            > Permission.ALLOWED.strictness
        )

    def with_contact(self, contact: str) -> Policy:
        """The same decision with a contact, if it has none of its own."""
        return self if self.contact else replace(self, contact=contact)


FIELDS = {
    Use.GENERATIVE_TRAINING: "generative_training",
    Use.OTHER_TRAINING: "other_training",
    Use.INFERENCE: "inference",
    Use.DATA_MINING: "data_mining",
    Use.SEARCH: "search",
}
"""The field of a policy that answers for a use."""


def changed(policy: Policy, answers: Mapping[Use, Permission], **texts: str) -> Policy:
    """A policy with other answers and texts, all at once.

    Args:
        policy: what it begins with.
        answers: for some uses.
        texts: other fields by name. Conditions are dropped where no use is constrained any more.

    Raises:
        ValueError: a use is constrained and no condition says how.
    """
    given = {use: answers.get(use, answer) for use, answer in policy.answers().items()}
    if Permission.CONSTRAINED not in given.values():
        texts["conditions"] = ""
    fields: dict[str, Any] = {**{FIELDS[use]: answer for use, answer in given.items()}, **texts}
    return replace(policy, **fields)


STRICTEST = "strictest"
STRICTEST_TITLE = for_people("Strictest of the works' policies")
"""Name and title of what `strictest` makes of policies that differ."""


def strictest(policies: Iterable[Policy]) -> Policy | None:
    """For each use the strictest of these answers, as one policy; None if there are no policies.

    Conditions, licence and contact are those of the first policy that states any.
    """
    found = list(policies)
    if not found:
        return None
    if all(policy == found[0] for policy in found):
        return found[0]
    answers = {
        use: max((policy.of(use) for policy in found), key=lambda item: item.strictness)
        for use in Use
    }
    constrained = Permission.CONSTRAINED in answers.values()
    return Policy(
        name=STRICTEST,
        title=STRICTEST_TITLE,
        generative_training=answers[Use.GENERATIVE_TRAINING],
        other_training=answers[Use.OTHER_TRAINING],
        inference=answers[Use.INFERENCE],
        data_mining=answers[Use.DATA_MINING],
        search=answers[Use.SEARCH],
        conditions=_first(policy.conditions for policy in found) if constrained else "",
        licence=_first(policy.licence for policy in found),
        contact=_first(policy.contact for policy in found),
        old_readers=any(policy.old_readers for policy in found),
    )


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


_OLD_READERS = "old-readers"
_RETITLED = {
    ("no-training", "No AI training"): "No AI training, search allowed",
    ("on-request", "AI on request"): "AI on request, with contact",
    ("with-credit", "AI with credit"): "AI allowed with credit",
}
"""What policies that come with the program were called before, by name and title."""


def _titled(name: str, title: str) -> str:
    """The title that a policy of a document has today."""
    return _RETITLED.get((name, title), title)


def to_document(policy: Policy) -> dict[str, str]:
    """The policy as plain data, for the catalogue and for other programs."""
    return {
        "name": policy.name,
        "title": policy.title,
        **{use.value: permission.value for use, permission in policy.answers().items()},
        "conditions": policy.conditions,
        "licence": policy.licence,
        "contact": policy.contact,
        # Left out where it says nothing, so that documents of before stay the same.
        **({_OLD_READERS: "yes"} if policy.old_readers else {}),
    }


def from_document(document: Mapping[str, Any]) -> Policy:
    """The policy that `to_document` wrote.

    Raises:
        KeyError, ValueError: the document is not one of ours.
    """
    return Policy(
        name=str(document["name"]),
        title=_titled(str(document["name"]), str(document["title"])),
        generative_training=Permission(document[Use.GENERATIVE_TRAINING.value]),
        other_training=Permission(document[Use.OTHER_TRAINING.value]),
        inference=Permission(document[Use.INFERENCE.value]),
        data_mining=Permission(document[Use.DATA_MINING.value]),
        search=Permission(document[Use.SEARCH.value]),
        conditions=str(document["conditions"]),
        licence=str(document["licence"]),
        contact=str(document["contact"]),
        old_readers=document.get(_OLD_READERS) == "yes",
    )
