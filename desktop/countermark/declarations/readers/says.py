"""What a document says about the uses of a work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from countermark.rights.policy import Permission, Use

TRAINING = (Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING)
MINING = (*TRAINING, Use.DATA_MINING)
"""Text and data mining includes training (Regulation (EU) 2024/1689, recital 105)."""


@dataclass(frozen=True)
class Says:
    """A reader's conclusion for one path or one file.

    Attributes:
        answers: for each use that is spoken of. Conditions are `CONSTRAINED` where the protocol has
            a word for them, else what comes down to no is `NOT_ALLOWED`.
        problems: what is wrong with the document, a sentence each; a wrong statement gives no
            answer.
    """

    answers: Mapping[Use, Permission] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def said(uses: Iterable[Use], permission: Permission, *problems: str) -> Says:
    """The same answer for all of these uses."""
    return Says(dict.fromkeys(uses, permission), problems)


def silent(*problems: str) -> Says:
    """No answer at all."""
    return Says({}, problems)


def together(found: Iterable[Says]) -> Says:
    """Several statements that all hold: for each use the strictest answer, and every problem."""
    answers: dict[Use, Permission] = {}
    problems: dict[str, None] = {}
    for each in found:
        problems.update(dict.fromkeys(each.problems))
        for use, permission in each.answers.items():
            if use not in answers or permission.strictness > answers[use].strictness:
                answers[use] = permission
    return Says(answers, tuple(problems))
