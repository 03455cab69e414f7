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

# A header's name, or its value: `Header set X-Robots-Tag …` (Apache), `add_header X-Robots-Tag …`
# (nginx), `X-Robots-Tag: …` (_headers), `header X-Robots-Tag …` (Caddy).
_HYPHENATED = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)+")
_KEY = re.compile(r"([A-Za-z-]+)\s*[=:]")  # trust.txt and ai.txt
_WITH_BLOCKS = ("nginx.conf", "Caddyfile")  # where a line means something only inside of one
_NO_MATTER = {"user-agent"}
_AGAINST = {"disallow": "allow"}  # what a line of theirs must not say, where it is not the same


def merge_lines(path: str, existing: bytes, ours: str) -> Merged:
    """Put our block where it was, else at the end; every line of the existing file stays.

    A person may move the block to where it belongs: later merges leave it there.
    """
    mark, text = decoded(existing)
    merged, was_there = with_block(text, ours, HASH)
    theirs, _ = without_blocks(lines_of(text), HASH)
    where = "where they were" if was_there else "at the end"
    note = f"All lines of the existing {path} stay; ours stand {where}, between two comments."
    warnings = list(_doubled(path, theirs, ours))
    if theirs and not was_there and path.endswith(_WITH_BLOCKS):
        warnings.append(
            f"Our lines stand at the end of {path}. If the site has a block of its own in there, "
            "move them into it with both comments; the next export leaves them where they are."
        )
    return Merged(encoded(mark + merged), (note,) if theirs else (), tuple(warnings))


def _doubled(path: str, theirs: list[str], ours: str) -> Iterable[str]:
    """The person's lines that set what ours set."""
    names = {name for line in lines_of(ours) for name in _settings(line)} - _NO_MATTER
    clashing = {_AGAINST.get(name, name) for name in names}
    for number, line in enumerate(theirs, 1):
        both = sorted(clashing & _settings(line))
        if both:
            yield f"Line {number} of {path} speaks of {both[0]} too: see that it says the same."


def _settings(line: str) -> set[str]:
    """What a line may set: words with a hyphen before any value, and what precedes `=` or `:`."""
    said = re.split(r'[#"<]|://', line, maxsplit=1)[0].strip()
    words = " ".join(word for word in said.split() if not word.startswith(("/", "@")))
    key = _KEY.match(said)
    return {name.lower() for name in _HYPHENATED.findall(words)} | (
        {key[1].lower()} if key else set()
    )
