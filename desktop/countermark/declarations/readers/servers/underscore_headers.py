"""The file `_headers` of Netlify and of Cloudflare: a path, and indented headers below it."""

from __future__ import annotations

import re

from countermark.declarations.readers.servers.sends import Sends, decoded

_PLACEHOLDER = re.compile(r":[A-Za-z]\w*|\*")


def sends(text: str, path: str) -> Sends:
    """What is sent for a path: every rule that matches counts, in the order of the file.

    Values of one name are joined with a comma. `! Name` takes away what rules before have set
    (Cloudflare's documentation, "Detach a header").
    """
    found: dict[str, tuple[str, list[str]]] = {}
    problems: list[str] = []
    applies: bool | None = None
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if not line[0].isspace():
            applies = _fits(stripped, path)
            if not stripped.startswith(("/", "https://")):
                problems.append(f"_headers has “{stripped[:60]}” where a path is expected.")
            continue
        if applies is None:
            problems.append("_headers has a header before any path.")
        elif applies:
            _apply(stripped, found, problems)
    headers = tuple((name, ", ".join(values)) for name, values in found.values())
    return Sends(headers, tuple(dict.fromkeys(problems)))


def _apply(line: str, found: dict[str, tuple[str, list[str]]], problems: list[str]) -> None:
    if line.startswith("!"):
        found.pop(line[1:].strip().lower(), None)
        return
    name, colon, value = (part.strip() for part in line.partition(":"))
    if not colon or not re.fullmatch(r"[A-Za-z0-9-]+", name):
        problems.append(f"_headers has a line that is no header: “{line[:60]}”.")
        return
    found.setdefault(name.lower(), (name, []))[1].append(value)


def _fits(pattern: str, path: str) -> bool:
    """`*` is any text, and `:name` one segment of the path."""
    pattern = re.sub(r"^https://[^/]+", "", pattern)
    parts, at = [], 0
    for found in _PLACEHOLDER.finditer(pattern):
        parts.append(re.escape(decoded(pattern[at : found.start()])))
        parts.append(".*" if found[0] == "*" else "[^/]+")
        at = found.end()
    parts.append(re.escape(decoded(pattern[at:])))
    return re.fullmatch("".join(parts), decoded(path)) is not None
