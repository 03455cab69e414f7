"""Keeps what signed files say of a work where a person said something else since.

So that it can be told that a file no longer says what the catalogue does, and which facts it is
about. An edit that is undone leaves nothing behind.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

# Facts that go into a signed file, by their columns in `works`.
STATED = (
    "title", "caption", "creator", "notice", "captured_at", "origin", "contribution", "ai_parts",
)  # fmt: skip
NOBODY_ELSE_TELLS = frozenset({"origin", "contribution", "ai_parts"})
"""Those of them that are a person's alone; files tell the others too."""


def facts_since_signed(column: str) -> tuple[str, ...]:
    """The facts that differ, from the column as it is stored."""
    return tuple(name for name in STATED if name in _read(column))


def after_edit(column: str, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """The column of a signed work of which a person changed something.

    Args:
        column: as it was.
        before, after: the facts that were changed, by their columns; others than those that are
            signed do not matter.
    """
    signed = _read(column)
    for name in set(STATED) & after.keys():
        signed.setdefault(name, before[name])
        if _as_signed(name, signed[name]) == _as_signed(name, after[name]):
            del signed[name]
    return _stored(signed)


def after_signing(said: Mapping[str, str], now: Mapping[str, str], edited: frozenset[str]) -> str:
    """The column of a work that was signed while somebody may have gone on editing it.

    Args:
        said: what the file says.
        now: what the catalogue says.
        edited: the facts that a person wrote; the others are the file's own affair.
    """
    return _stored(
        {
            name: said[name]
            for name in STATED
            if (name in edited or name in NOBODY_ELSE_TELLS)
            and _as_signed(name, said[name]) != _as_signed(name, now[name])
        }
    )


def _as_signed(name: str, text: str) -> str:
    """Of the date only the year is stated, in the copyright notice."""
    return text[:4] if name == "captured_at" else text


def _read(column: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(column) if column else {}
    return found


def _stored(signed: Mapping[str, str]) -> str:
    return json.dumps(signed, ensure_ascii=False, sort_keys=True) if signed else ""
