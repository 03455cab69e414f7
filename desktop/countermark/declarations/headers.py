"""The response headers that say the decision with every file; one list for every kind of server."""

from __future__ import annotations

import re

from countermark.declarations.odrl import policy_address
from countermark.declarations.site import Site
from countermark.rights.vocabulary.site_words import (
    aipref_usage,
    index_directives,
    noai_directives,
    tdm_reservation,
)

PURPOSE = (
    "Sends the decision as response headers with every file; programs that collect pictures for "
    "training look there."
)
# Printable ASCII, without what a server's configuration expands: `$name` in nginx and `${name}`
# in Apache, `%name` in Apache's Header, and the backslash in both.
_PLAIN = re.compile(r"[ -~]+")
_EXPANDED = re.compile(r"[$%\\]")


def response_headers(site: Site) -> tuple[tuple[str, str], ...]:
    """Names and values, one line each, each name once.

    `X-Robots-Tag` is one line because some readers keep only the first or the last of two; its
    directives have no colon, after which others stop reading.

    Raises:
        ValueError: a value cannot stand in a server's configuration as it is (a bug).
    """
    robots = [noai_directives(site.policy), index_directives(site.policy)]
    headers = (
        ("tdm-reservation", str(tdm_reservation(site.policy))),
        ("tdm-policy", policy_address(site, site.rules[-1])),
        ("X-Robots-Tag", ", ".join(directive for directive in robots if directive)),
        ("Content-Usage", aipref_usage(site.policy)),
    )
    said = tuple((name, value) for name, value in headers if value)
    for name, value in said:
        if not _PLAIN.fullmatch(value) or _EXPANDED.search(value):
            raise ValueError(f"{name} cannot be {value!r}")
    return said


def quoted(value: str) -> str:
    """A header value as nginx and Apache both read it: in double quotes."""
    escaped = value.replace('"', '\\"')
    return f'"{escaped}"'
