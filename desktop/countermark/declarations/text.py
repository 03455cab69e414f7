"""Text that people typed, made fit to stand in a document that machines read line by line."""

from __future__ import annotations

import textwrap


def one_line(text: str, limit: int = 300) -> str:
    """The text on one line, without control, direction or other invisible characters.

    Line ends are whatever any reader takes for one (Unicode's too). Longer text is cut with "…".
    """
    visible = "".join(c for c in " ".join(text.split()) if c.isprintable())
    return visible if len(visible) <= limit else visible[: limit - 1] + "…"


def comment(text: str) -> str:
    """The text as `#` comment lines for robots.txt and server configurations."""
    lines = textwrap.wrap(one_line(text, 2000), 98, break_on_hyphens=False)
    return "".join(f"# {line}\n" for line in lines)
