"""The noai convention and `noindex`, in `X-Robots-Tag` and in meta tags.

There is no standard of `noai`. What is read here is what its readers read: they compare small
letters as they stand, and miss the directives of a line that has a colon.
"""

from __future__ import annotations

from collections.abc import Iterable

from countermark.declarations.readers.says import TRAINING, Says, said, silent, together
from countermark.rights.policy import Permission, Use

_NO_INDEX = {"noindex", "none"}


def read_x_robots_tag(values: Iterable[str]) -> Says:
    """What the header's lines say to all crawlers; `unavailable_after: …` or an agent's name
    before a colon makes readers of `noai` miss the line.
    """
    return together(_read_line(value) for value in values)


def read_robots_meta(contents: Iterable[str]) -> Says:
    """What the contents of `<meta name="robots">` say."""
    return together(_read(content) for content in contents)


def _read_line(value: str) -> Says:
    if ":" not in value:
        return _read(value)
    if "noai" in value.lower():
        return silent("X-Robots-Tag has a colon on the line of noai, after which it is missed.")
    # An agent's name and its own directives, which say nothing to all others.
    return silent()


def _read(value: str) -> Says:
    directives = [directive.strip() for directive in value.split(",")]
    small = {directive.lower() for directive in directives}
    found = []
    if "noai" in directives:
        found.append(said(TRAINING, Permission.NOT_ALLOWED))
    elif "noai" in small:
        found.append(silent("noai is not in small letters, as its readers compare it."))
    elif "noimageai" in small:
        found.append(silent("noimageai alone speaks of the pictures on a page."))
    if small & _NO_INDEX:
        found.append(said((Use.SEARCH,), Permission.NOT_ALLOWED))
    return together(found)
