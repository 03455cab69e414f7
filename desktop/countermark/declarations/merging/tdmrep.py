"""tdmrep.json: our rules among the person's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from countermark.declarations.merging.merged import Merged, replaced
from countermark.declarations.text import one_line

_Rule = dict[str, Any]
_Ordered = list[tuple[_Rule, bool]]
"""Rules in the order they are read in, each with whether it is ours."""


def merge_tdmrep(path: str, existing: bytes, ours: str) -> Merged:
    """Put our rules before the shorter ones of the person's, as the first that matches holds.

    A rule of theirs for a location of ours goes; the others stay, in their order.
    """
    theirs = _parsed(existing)
    if not isinstance(theirs, list):
        return replaced(
            path, ours.encode(), "the existing one is no list of rules, which nobody reads."
        )
    rules: list[_Rule] = json.loads(ours)
    locations = {rule["location"]: rule for rule in rules}
    kept = [rule for rule in theirs if _location(rule) not in locations]
    gone = [rule for rule in theirs if _location(rule) in locations]
    ordered = _ordered(kept, rules)
    notes = [f"Rules that stay in {path}: {len(kept)}."] if kept else []
    notes += [
        f"The rule for {_location(rule)} in {path} is replaced; it was "
        f"{one_line(json.dumps(rule), 200)}."
        for rule in gone
        if rule != locations[_location(rule)]
    ]
    data = json.dumps([rule for rule, _ in ordered], indent=2) + "\n"
    return Merged(data.encode(), tuple(notes), tuple(_weaker(path, ordered)))


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None


def _location(rule: object) -> str:
    location = rule.get("location") if isinstance(rule, dict) else None
    return location if isinstance(location, str) else ""


def _ordered(kept: list[_Rule], ours: list[_Rule]) -> _Ordered:
    """Each of ours before the first of theirs that is no longer; theirs keep their order."""
    waiting = sorted(ours, key=lambda rule: len(rule["location"]))
    made: _Ordered = []
    for rule in kept:
        while waiting and len(waiting[-1]["location"]) >= len(_location(rule)):
            made.append((waiting.pop(), True))
        made.append((rule, False))
    return made + [(rule, True) for rule in reversed(waiting)]


def _weaker(path: str, ordered: _Ordered) -> Iterator[str]:
    """Rules of theirs that come before one of ours that reserves, meet it and do not reserve."""
    later: list[str] = []
    found: list[str] = []
    for rule, is_ours in reversed(ordered):
        if is_ours and _reserves(rule):
            later.append(rule["location"])
        elif not is_ours and not _reserves(rule):
            start = _location(rule).split("*", 1)[0].removesuffix("$")
            meets = (place for place in later if start.startswith(place) or place.startswith(start))
            if place := next(meets, ""):
                named = one_line(_location(rule), 80)
                found.append(
                    f"The rule for {named} in {path} comes first and reserves nothing, "
                    f"though the decision reserves {place}: change it, or take it out."
                )
    yield from reversed(found)


def _reserves(rule: object) -> bool:
    """Only the number 1 does: `"1"` and `true` count as unset."""
    value = rule.get("tdm-reservation") if isinstance(rule, dict) else None
    return type(value) is int and value == 1
