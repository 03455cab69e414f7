"""Files of lines with `#` comments: server configurations, ai.txt and trust.txt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from countermark.declarations.merging.markers import HASH, with_block, without_blocks
from countermark.declarations.merging.merged import (
    Merged,
    decoded,
    encoded,
    lines_of,
)

# `Header set X-Robots-Tag …` (Apache), `add_header X-Robots-Tag …` (nginx), `X-Robots-Tag: …`
# (_headers), `header X-Robots-Tag …` (Caddy), `name=value` (trust.txt), `Allow: …` (ai.txt).
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")


def merge_lines(path: str, existing: bytes, ours: str) -> Merged:
    """Put our block where it was, else at the end; every line of the existing file stays.

    A person may move the block to where it belongs: later merges leave it there.
    """
    mark, text = decoded(existing)
    merged, was_there = with_block(text, ours, HASH)
    theirs, _ = without_blocks(lines_of(text), HASH)
    where = "where they were" if was_there else "at the end"
    note = f"All lines of the existing {path} stay; ours stand {where}, between two comments."
    return Merged(
        encoded(mark + merged), (note,) if theirs else (), tuple(_doubled(path, theirs, ours))
    )


def _doubled(path: str, theirs: list[str], ours: str) -> Iterable[str]:
    """The person's lines that set what ours set."""
    set_by_us = {word for line in lines_of(ours) for word in _names(line)}
    for number, line in enumerate(theirs, 1):
        both = sorted(set_by_us & set(_names(line)))
        if both:
            yield f"Line {number} of {path} speaks of {both[0]} too: see that it says the same."


def _names(line: str) -> Iterable[str]:
    """The settings a line may be about: its words with a hyphen, or what stands before `=` or `:`.

    Comments have none.
    """
    said = line.split("#", 1)[0].strip()
    before = re.match(r"([A-Za-z-]+)\s*[=:]", said)
    if before:
        yield before[1].lower()
    yield from (word.lower() for word in _WORD.findall(said) if "-" in word.strip("-"))
