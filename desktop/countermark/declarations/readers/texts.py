"""Two plain text files that few read: Spawning's `ai.txt` and JournalList's `trust.txt`."""

from __future__ import annotations

from countermark.declarations.readers import robots
from countermark.declarations.readers.says import TRAINING, Says, said, silent
from countermark.rights.policy import Permission

_KEY = "datatrainingallowed"
_VALUES = {"yes": Permission.ALLOWED, "no": Permission.NOT_ALLOWED}


def read_ai_txt(text: str, path: str) -> Says:
    """What an `ai.txt` says of a path to everyone: it is written like robots.txt, about data sets.

    A path that is not disallowed is allowed; a file without a group for everyone says nothing.
    """
    if not any(key.strip().lower() == "user-agent" for key, _, _ in _pairs(text, ":")):
        return silent()
    may = robots.may_fetch(text, "*", path)
    return said(TRAINING, Permission.ALLOWED if may else Permission.NOT_ALLOWED)


def read_trust_txt(text: str) -> Says:
    """What a `trust.txt` says of the whole site (specification of April 2024)."""
    values = [value for key, _, value in _pairs(text, "=") if key.lower() == _KEY]
    if not values:
        return silent()
    answers = {_VALUES.get(value.lower()) for value in values}
    answer = answers.pop() if len(answers) == 1 else None
    if answer is None:
        return silent(f"trust.txt does not say yes or no for {_KEY}.")
    return said(TRAINING, answer)


def _pairs(text: str, sign: str) -> list[tuple[str, str, str]]:
    lines = [line.split("#", 1)[0] for line in text.removeprefix("\ufeff").splitlines()]
    found = [line.partition(sign) for line in lines]
    return [(key.strip(), mark, value.strip()) for key, mark, value in found if mark]
