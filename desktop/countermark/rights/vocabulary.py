"""The one table that translates a policy into every vocabulary that machines read, and back.

No other module spells a protocol's words. Where a vocabulary cannot say what the policy says, the
translation is the mildest one that is not weaker than the policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from countermark.rights.policy import RESERVABLE_USES, Permission, Policy, Use

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
        return Reading(problems=("The rights statement has no entries.",))
    uses = {f"{prefix}{key}": use for use, key in _TRAINING_MINING_KEYS.items()}
    values = {word: permission for permission, word in _TRAINING_MINING_VALUES.items()}
    answers: dict[Use, Permission] = {}
    conditions: dict[str, None] = {}
    problems: list[str] = []
    for key, entry in entries.items():
        if key not in uses:
            # Other keys need a namespace of their own (CAWG TDM 1.1, section 2.1).
            if str(key).split(".")[0] in {"cawg", "c2pa"} or "." not in str(key):
                problems.append(f"The rights statement has an unknown entry “{key}”.")
            continue
        word = entry.get("use") if isinstance(entry, Mapping) else None
        permission = values.get(word) if isinstance(word, str) else None
        if permission is None:
            problems.append(f"The rights statement says “{word}” for “{key}”, which means nothing.")
            continue
        info = entry.get("constraint_info")
        if info is not None and not isinstance(info, str):
            problems.append(f"The rights statement's conditions for “{key}” are no text.")
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


# PLUS Data Mining vocabulary (LDF 2.0.1, "Data Mining" property; IPTC 2023.1): each value with the
# uses it prohibits, mildest first.
PLUS_VOCABULARY = "http://ns.useplus.org/ldf/vocab/"
_PLUS_CONSTRAINED = "DMI-PROHIBITED-SEECONSTRAINT"
_PLUS_VALUES: tuple[tuple[str, frozenset[Use]], ...] = (
    ("DMI-ALLOWED", frozenset()),
    ("DMI-PROHIBITED-GENAIMLTRAINING", frozenset({Use.GENERATIVE_TRAINING})),
    (
        "DMI-PROHIBITED-AIMLTRAINING",
        frozenset({Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING}),
    ),
    ("DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING", frozenset(RESERVABLE_USES)),
    ("DMI-PROHIBITED", frozenset(Use)),
)


def plus_data_mining(policy: Policy) -> str:
    """The value of `plus:DataMining`, a whole address."""
    if Permission.CONSTRAINED in policy.answers().values():
        return PLUS_VOCABULARY + _PLUS_CONSTRAINED
    reserved = {use for use in Use if policy.of(use) is Permission.NOT_ALLOWED}
    value = next(value for value, prohibited in _PLUS_VALUES if reserved <= prohibited)
    return PLUS_VOCABULARY + value


CAWG_METADATA_LABEL = "cawg.metadata"
PLUS_DATA_MINING = "plus:DataMining"
_PLUS_DATA_MINING_PATH = ("{http://ns.useplus.org/ldf/xmp/1.0}DataMining",)


def stated_data_mining(facts: Iterable[tuple[tuple[str, ...], str]]) -> str:
    """`plus:DataMining` among the facts of an XMP packet; the strictest of several, or empty."""
    found = [text for path, text in facts if path == _PLUS_DATA_MINING_PATH]
    order = [PLUS_VOCABULARY + value for value, _ in _PLUS_VALUES]
    return max(found, key=lambda text: order.index(text) if text in order else -1, default="")


def plus_contradiction(answers: Mapping[Use, Permission], value: str) -> frozenset[Use] | None:
    """The uses that a `plus:DataMining` value prohibits, if it contradicts a credential's answers.

    It does if it is weaker than they are, or stricter than its vocabulary makes it: of values that
    say more than the answers, the mildest is no contradiction. Values that refer to conditions
    elsewhere cannot be compared, nor can a statement that is not there.

    Returns:
        The uses, perhaps none, or None if there is no contradiction.
    """
    known = {PLUS_VOCABULARY + word: prohibited for word, prohibited in _PLUS_VALUES}
    if value not in known or not answers:
        return None
    prohibited = known[value] & set(RESERVABLE_USES)
    reserved = {use for use in RESERVABLE_USES if answers.get(use) is Permission.NOT_ALLOWED}
    constrained = {use for use in RESERVABLE_USES if answers.get(use) is Permission.CONSTRAINED}
    mildest = next(uses for _, uses in _PLUS_VALUES if reserved <= uses) & set(RESERVABLE_USES)
    too_strict = any(answers.get(use) is Permission.ALLOWED for use in prohibited - mildest)
    is_weaker = not (reserved | constrained) <= prohibited
    return frozenset(prohibited) if too_strict or is_weaker else None


# What each word of the site protocols speaks of. A word is one answer for all its uses: it refuses
# if any of them is not simply allowed.
_TRAINING = (Use.GENERATIVE_TRAINING, Use.OTHER_TRAINING)
TDM_USES = (*_TRAINING, Use.DATA_MINING)
"""Text and data mining includes training (AI Act, recital 105); inference is not mining."""
NOAI_USES = _TRAINING
NOINDEX_USES = (Use.SEARCH,)
# IETF draft-ietf-aipref-vocab-08, section 4. `train-ai` there is generative training alone; it
# stands for all training here, as no label says "other training".
AIPREF_USES: dict[str, tuple[Use, ...]] = {"train-ai": _TRAINING, "search": (Use.SEARCH,)}
# Content Signals Policy of 24 September 2025, contentsignals.org.
SIGNAL_USES: dict[str, tuple[Use, ...]] = {
    "search": (Use.SEARCH,),
    "ai-input": (Use.INFERENCE,),
    "ai-train": _TRAINING,
}
CRAWLER_USES: dict[str, tuple[Use, ...]] = {
    "training": TDM_USES,
    "inference": (Use.INFERENCE,),
    "search": (Use.SEARCH,),
}
"""The purposes of crawlers (keys of the crawler list) and the uses they serve."""

Answers = dict[tuple[Use, ...], bool]
"""What a statement read back says: True where it refuses these uses, False where it allows them."""


def refuses(policy: Policy, uses: tuple[Use, ...]) -> bool:
    """Whether a word that speaks of these uses must say no."""
    return any(policy.of(use) is not Permission.ALLOWED for use in uses)


def tdm_reservation(policy: Policy) -> int:
    """TDMRep's number (final report of 10 May 2024, section 4): 1 reserved, 0 not."""
    return int(refuses(policy, TDM_USES))


def aipref_usage(policy: Policy) -> str:
    """The structured-field dictionary of `Content-Usage` (IETF draft-ietf-aipref-vocab-08)."""
    return _said(policy, AIPREF_USES, no="n", yes="y")


def read_aipref(text: str) -> Answers:
    """Read a `Content-Usage` dictionary; other values and malformed lines say nothing."""
    return _read(text, AIPREF_USES, no="n", yes="y")


def content_signals(policy: Policy) -> str:
    """The value of Cloudflare's `Content-Signal` line."""
    return _said(policy, SIGNAL_USES, no="no", yes="yes")


def read_content_signals(text: str) -> Answers:
    """Read the value of a `Content-Signal` line; a signal that is not given says nothing."""
    return _read(text, SIGNAL_USES, no="no", yes="yes")


def _said(policy: Policy, words: Mapping[str, tuple[Use, ...]], *, no: str, yes: str) -> str:
    return ", ".join(
        f"{word}={no if refuses(policy, uses) else yes}" for word, uses in words.items()
    )


def _read(text: str, words: Mapping[str, tuple[Use, ...]], *, no: str, yes: str) -> Answers:
    pairs = [member.strip().split("=") for member in text.split(",")]
    if any(len(pair) != 2 or " " in "".join(pair) for pair in pairs):
        return {}
    said = dict(pairs)
    return {uses: said[word] == no for word, uses in words.items() if said.get(word) in {no, yes}}


def noai_directives(policy: Policy) -> str:
    """The `noai` convention for `X-Robots-Tag`, or empty where training is allowed.

    Lower case, and never on a line with a colon: readers compare the text as it stands.
    """
    return "noai, noimageai" if refuses(policy, NOAI_USES) else ""


def index_directives(policy: Policy) -> str:
    """What ordinary search engines obey where search is not allowed, for `X-Robots-Tag`; or empty.

    It must be fetched to be read: a crawler that robots.txt turns away never sees it.
    """
    return "noindex" if refuses(policy, NOINDEX_USES) else ""


def reserved_agent_purposes(policy: Policy) -> frozenset[str]:
    """The purposes of crawlers that the policy turns away (keys of the crawler list)."""
    return frozenset(purpose for purpose, uses in CRAWLER_USES.items() if refuses(policy, uses))


TDM_ACTION = "tdm:mine"
"""The one action of a TDMRep policy document (ODRL profile, section 6)."""
ASK_FIRST = "obtainConsent"


def odrl_duties(policy: Policy) -> tuple[str, ...]:
    """The duties of the TDMRep policy document (ODRL profile, section 6): consent before mining."""
    return (ASK_FIRST,) if tdm_reservation(policy) else ()


def any_training_mining(assertions: list[dict[str, Any]]) -> list[tuple[str, Any]]:
    """The training-mining assertions among a manifest's, newest label first."""
    found = [
        (str(item.get("label")), item.get("data"))
        for item in assertions
        if str(item.get("label")).split("__")[0] in {CAWG_LABEL, C2PA_1_LABEL}
    ]
    return sorted(found, key=lambda pair: not pair[0].startswith(CAWG_LABEL))
