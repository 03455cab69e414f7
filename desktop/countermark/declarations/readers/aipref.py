"""`Content-Usage` (IETF draft-ietf-aipref-vocab-08): a dictionary of structured fields."""

from __future__ import annotations

from typing import Any

import http_sf

from countermark.declarations.readers.says import Says, silent
from countermark.rights.policy import Permission, Use

# Section 4: there are two labels, and `train-ai` is about generative models.
_LABELS = {"train-ai": Use.GENERATIVE_TRAINING, "search": Use.SEARCH}
_VALUES = {"y": Permission.ALLOWED, "n": Permission.NOT_ALLOWED}


def read_content_usage(value: str) -> Says:
    """Read the value of a header or of a line in robots.txt.

    Values other than the tokens `y` and `n` are no preference: `no`, `"n"` and `?0` are unknown. If
    any part breaks the syntax of RFC 9651, the whole value says nothing (section 4.2 there).
    """
    if not value.strip():
        return silent()
    try:
        members: Any = http_sf.parse(value.encode("ascii"), tltype="dictionary")
    except ValueError:
        return silent(f"Content-Usage “{value[:80]}” breaks the syntax, so all of it says nothing.")
    answers: dict[Use, Permission] = {}
    problems = []
    for label, member in members.items():
        use = _LABELS.get(label)
        word = member[0] if isinstance(member, tuple) else None
        answer = _VALUES.get(str(word)) if isinstance(word, http_sf.Token) else None
        if use is None:
            problems.append(f"Content-Usage has an unknown label “{label}”.")
        elif answer is None:
            problems.append(f"Content-Usage has a value for “{label}” that is neither y nor n.")
        else:
            answers[use] = answer
    return Says(answers, tuple(problems))
