"""PLUS's Data Mining property, as XMP and `cawg.metadata` carry it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from countermark.rights.policy import RESERVABLE_USES, Permission, Policy, Use

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
