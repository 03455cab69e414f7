"""TDM·AI declarations (docs.tdmai.org): preferences or a reservation, bound to an ISCC code."""

from __future__ import annotations

import json
from typing import Any

from countermark.declarations.readers.says import MINING, Says, said, silent
from countermark.rights.policy import Permission, Use

# The narrowest word for each use first: where it is not given, the wider one holds, as the labels
# lie within each other (draft-ietf-aipref-vocab-01, section 4).
_WORDS = {
    Use.GENERATIVE_TRAINING: ("train-genai", "train-ai", "all"),
    Use.OTHER_TRAINING: ("train-ai", "all"),
    Use.INFERENCE: ("ai-use", "all"),
    Use.DATA_MINING: ("all",),
    Use.SEARCH: ("search", "all"),
}
_VALUES = {"true": Permission.ALLOWED, "false": Permission.NOT_ALLOWED}


def read_tdmai(text: str) -> Says:
    """What one declaration says of the work its code is of."""
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        return silent("The TDM·AI declaration is no JSON object.")
    if not str(found.get("iscc", "")).startswith("ISCC:"):
        return silent("The TDM·AI declaration names no ISCC code.")
    if "tdm-reservation" in found:
        return _reservation(found["tdm-reservation"])
    if found.get("intent", "activate") != "activate":
        return silent("The TDM·AI declaration is not one in force.")
    return _preferences(found)


def _reservation(value: object) -> Says:
    if type(value) is not int or value not in {0, 1}:
        return silent("The TDM·AI declaration's tdm-reservation is neither 0 nor 1.")
    return said(MINING, Permission.NOT_ALLOWED if value else Permission.ALLOWED)


def _preferences(found: dict[str, Any]) -> Says:
    words = {word for group in _WORDS.values() for word in group}
    unknown = [
        word for word in sorted(words & set(found)) if str(found[word]) not in _VALUES
        or not isinstance(found[word], str)
    ]  # fmt: skip
    answers = {}
    for use, group in _WORDS.items():
        word = next((word for word in group if word in found and word not in unknown), None)
        if word:
            answers[use] = _VALUES[found[word]]
    return Says(
        answers,
        tuple(f"The TDM·AI declaration's “{word}” is no text true or false." for word in unknown),
    )
