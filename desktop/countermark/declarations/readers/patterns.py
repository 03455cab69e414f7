"""Paths and patterns of paths, as RFC 9309 matches them (sections 2.2.2 and 2.2.3)."""

from __future__ import annotations

import re
from urllib.parse import quote

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")  # RFC 3986, section 2.3
_ASCII = "".join(chr(code) for code in range(0x21, 0x7F))


def matches(pattern: str, path: str) -> bool:
    """Whether a path begins as the pattern says; `*` is any text, `$` at the end is the end.

    Octets outside ASCII are compared percent-encoded, and letters that need no encoding without.
    The time taken is linear, whatever the pattern.
    """
    path = _plain(path)
    anchored = pattern.endswith("$")
    first, *others = _plain(pattern.removesuffix("$")).split("*")
    if not path.startswith(first):
        return False
    if not others:
        return not anchored or path == first
    at = len(first)
    last = others.pop() if anchored else ""
    for piece in others:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return len(path) - len(last) >= at and path.endswith(last)


def octets(pattern: str) -> int:
    """How long a pattern is, to tell the most specific one (RFC 9309, section 2.2.2)."""
    return len(_plain(pattern))


def _plain(text: str) -> str:
    return quote(_ESCAPE.sub(_decoded, text), safe=_ASCII, errors="replace")


def _decoded(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if _UNRESERVED.fullmatch(character) else f"%{found[1].upper()}"
