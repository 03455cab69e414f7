"""The training and data mining assertion of content credentials, in CAWG's words and C2PA 1.x's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from countermark.base.errors import for_people
from countermark.rights.policy import Permission, Policy, Use

# CAWG Training and Data Mining Assertion 1.1, section 2; the C2PA 1.x label had the same keys
# under its own prefix until C2PA 2.0 removed it.
CAWG_LABEL = "cawg.training-mining"
C2PA_1_LABEL = "c2pa.training-mining"
_TRAINING_MINING_KEYS = {
    Use.GENERATIVE_TRAINING: "ai_generative_training",
    Use.OTHER_TRAINING: "ai_training",
    Use.INFERENCE: "ai_inference",
    Use.DATA_MINING: "data_mining",
}
_TRAINING_MINING_VALUES = {
    Permission.ALLOWED: "allowed",
    Permission.CONSTRAINED: "constrained",
    Permission.NOT_ALLOWED: "notAllowed",
}


def cawg_entries(policy: Policy) -> dict[str, dict[str, str]]:
    """The `entries` of a `cawg.training-mining` assertion."""
    return _entries(policy, "cawg.")


def c2pa_1_entries(policy: Policy) -> dict[str, dict[str, str]]:
    """The `entries` of a `c2pa.training-mining` assertion (C2PA 1.4, section 18.21)."""
    return _entries(policy, "c2pa.")


def _entries(policy: Policy, prefix: str) -> dict[str, dict[str, str]]:
    entries: dict[str, dict[str, str]] = {}
    for use, key in _TRAINING_MINING_KEYS.items():
        entry = {"use": _TRAINING_MINING_VALUES[policy.of(use)]}
        if policy.of(use) is Permission.CONSTRAINED:
            entry["constraint_info"] = constraint_sentence(policy)
        entries[f"{prefix}{key}"] = entry
    return entries


def use_report(answers: Mapping[Use, Permission]) -> dict[str, str]:
    """Answers read from a credential, in the assertion's words without its prefix."""
    return {
        _TRAINING_MINING_KEYS[use]: _TRAINING_MINING_VALUES[permission]
        for use, permission in answers.items()
    }


@dataclass(frozen=True)
class Reading:
    """What a training-mining assertion in a file says.

    Attributes:
        answers: the uses it speaks of. `constrained` without conditions counts as not allowed
            (CAWG TDM 1.1, section 2.2).
        conditions: the conditions it states, one each, without repetition.
        problems: what is wrong with it, a sentence each; a wrong entry gives no answer.
    """

    answers: dict[Use, Permission] = field(default_factory=dict)
    conditions: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def read_training_mining(label: str, data: object) -> Reading:
    """Read the assertion of either label; what breaks the schema is reported, never guessed."""
    prefix = label.split(".", 1)[0] + "."
    entries = data.get("entries") if isinstance(data, Mapping) else None
    if not isinstance(entries, Mapping):
        return Reading(problems=(for_people("The rights statement has no entries."),))
    uses = {f"{prefix}{key}": use for use, key in _TRAINING_MINING_KEYS.items()}
    values = {word: permission for permission, word in _TRAINING_MINING_VALUES.items()}
    answers: dict[Use, Permission] = {}
    conditions: dict[str, None] = {}
    problems: list[str] = []
    for key, entry in entries.items():
        if key not in uses:
            # Other keys need a namespace of their own (CAWG TDM 1.1, section 2.1).
            if str(key).split(".")[0] in {"cawg", "c2pa"} or "." not in str(key):
                problems.append(for_people(f"The rights statement has an unknown entry “{key}”."))
            continue
        word = entry.get("use") if isinstance(entry, Mapping) else None
        permission = values.get(word) if isinstance(word, str) else None
        if permission is None:
            problems.append(
                for_people(f"The rights statement says “{word}” for “{key}”, which means nothing.")
            )
            continue
        info = entry.get("constraint_info")
        if info is not None and not isinstance(info, str):
            problems.append(
                for_people(f"The rights statement's conditions for “{key}” are no text.")
            )
        if permission is Permission.CONSTRAINED and not (isinstance(info, str) and info.strip()):
            permission = Permission.NOT_ALLOWED
        elif permission is Permission.CONSTRAINED:
            conditions[info] = None
        answers[uses[key]] = permission
    return Reading(answers, tuple(conditions), tuple(problems))


def looks_like_training_mining(label: str) -> bool:
    """Whether an assertion is named nearly as one of the two, and is neither."""
    name = label.split("__", maxsplit=1)[0]
    plain = name.lower().replace("_", "-").replace("–", "-")
    return name not in {CAWG_LABEL, C2PA_1_LABEL} and (
        "training-mining" in plain or "trainingmining" in plain
    )


def constraint_sentence(policy: Policy) -> str:
    """The conditions and whom to ask, as text."""
    contact = policy.contact or policy.licence
    return f"{policy.conditions} {contact}".strip()


def any_training_mining(assertions: list[dict[str, Any]]) -> list[tuple[str, Any]]:
    """The training-mining assertions among a manifest's, newest label first."""
    found = [
        (str(item.get("label")), item.get("data"))
        for item in assertions
        if str(item.get("label")).split("__")[0] in {CAWG_LABEL, C2PA_1_LABEL}
    ]
    return sorted(found, key=lambda pair: not pair[0].startswith(CAWG_LABEL))
