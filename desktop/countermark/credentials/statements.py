"""What a file says about AI uses: each statement with its label, and where two contradict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from countermark.base.errors import for_people
from countermark.credentials.report_parts import mapping, mappings
from countermark.rights.policy import RESERVABLE_USES, Permission, Use
from countermark.rights.sentences import PERMISSION_TITLES, USE_TITLES
from countermark.rights.vocabulary.plus import (
    CAWG_METADATA_LABEL,
    PLUS_DATA_MINING,
    plus_contradiction,
)
from countermark.rights.vocabulary.training_mining import (
    any_training_mining,
    looks_like_training_mining,
    read_training_mining,
)


@dataclass(frozen=True)
class RightsStatement:
    """One statement about AI uses.

    Attributes:
        label: of the assertion.
        answers: the uses it speaks of.
        conditions: under which constrained uses are allowed.
        problems: what is wrong with it, a sentence each; what is wrong gives no answer.
    """

    label: str
    answers: dict[Use, Permission] = field(default_factory=dict)
    conditions: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rights:
    """All that a file says about AI uses.

    Attributes:
        statements: one for each assertion, the newest label first.
        answers: all together; of two that differ the stricter counts.
        conditions: all together, each once.
        contradictions: a sentence each, with both sides.
    """

    statements: tuple[RightsStatement, ...] = ()
    answers: dict[Use, Permission] = field(default_factory=dict)
    conditions: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with any statement, each once."""
        found = (problem for item in self.statements for problem in item.problems)
        return tuple(dict.fromkeys(found))


def read_rights(manifest: Mapping[str, Any], xmp_data_mining: str = "") -> Rights:
    """The rights statements of a manifest, and whether they agree.

    Args:
        manifest: from the library's report.
        xmp_data_mining: `plus:DataMining` of the XMP in the same file, or empty.
    """
    assertions = mappings(manifest.get("assertions"))
    statements = _statements(assertions)
    answers, contradictions = _together(statements)
    for side, value in (
        ("cawg.metadata", _signed_data_mining(assertions)),
        (for_people("the XMP in the file"), xmp_data_mining),
    ):
        prohibited = plus_contradiction(answers, value)
        if prohibited is None:
            continue
        labels, word = _labels(statements), value.rpartition("/")[2]
        uses = ", ".join(USE_TITLES[use] for use in _differing(answers, prohibited))
        contradictions.append(
            for_people(
                f"Its rights statements contradict each other about {uses}: {side} says {word}, "
                f"and {labels} says otherwise. The stricter counts."
            )
        )
        answers |= dict.fromkeys(prohibited, Permission.NOT_ALLOWED)
    conditions = dict.fromkeys(text for item in statements for text in item.conditions)
    return Rights(statements, answers, tuple(conditions), tuple(contradictions))


def _statements(assertions: list[dict[str, Any]]) -> tuple[RightsStatement, ...]:
    found = []
    for label, data in any_training_mining(assertions):
        reading = read_training_mining(label.split("__")[0], data)
        found.append(RightsStatement(label, reading.answers, reading.conditions, reading.problems))
    for item in assertions:
        label = str(item.get("label"))
        if looks_like_training_mining(label):
            problem = for_people(
                f"“{label}” only looks like a rights statement and is not counted."
            )
            found.append(RightsStatement(label, problems=(problem,)))
    return tuple(found)


def _together(
    statements: tuple[RightsStatement, ...],
) -> tuple[dict[Use, Permission], list[str]]:
    answers: dict[Use, Permission] = {}
    sources: dict[Use, str] = {}
    contradictions: list[str] = []
    for statement in statements:
        for use, permission in statement.answers.items():
            known = answers.setdefault(use, permission)
            source = sources.setdefault(use, statement.label)
            if known is not permission:
                title, first = USE_TITLES[use], PERMISSION_TITLES[known]
                second = PERMISSION_TITLES[permission]
                contradictions.append(
                    for_people(
                        f"Its rights statements contradict each other about {title}: {source} says "
                        f"“{first}”, {statement.label} says “{second}”. The stricter counts."
                    )
                )
                answers[use] = max(known, permission, key=lambda item: item.strictness)
    return answers, contradictions


def _signed_data_mining(assertions: list[dict[str, Any]]) -> str:
    for item in assertions:
        if str(item.get("label")).split("__")[0] == CAWG_METADATA_LABEL:
            value = mapping(item.get("data")).get(PLUS_DATA_MINING)
            return value if isinstance(value, str) else ""
    return ""


def _labels(statements: tuple[RightsStatement, ...]) -> str:
    return ", ".join(item.label for item in statements if item.answers)


def _differing(answers: Mapping[Use, Permission], prohibited: Set[Use]) -> Iterator[Use]:
    """The uses that one side allows, with or without conditions, and the other does not."""
    for use in RESERVABLE_USES:
        if use in answers and (answers[use] is not Permission.ALLOWED) != (use in prohibited):
            yield use
