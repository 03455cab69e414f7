"""The response headers for Netlify and for Cloudflare: a file `_headers` in the folder that is
published.

Both send what every rule that matches a path says, and join values of one name with a comma, which
makes nonsense of ours. Cloudflare can take a header away again ("Detach a header"); Netlify cannot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from countermark.base.errors import for_people
from countermark.declarations.document import Document, Kind
from countermark.declarations.headers import (
    PURPOSE,
    Coarsened,
    coarsened,
    header_names,
    response_headers,
)
from countermark.declarations.site import Part, Site
from countermark.declarations.text import comment

# Signs that mean themselves in a pattern, and are not compared in two ways.
_PLAIN = re.compile(r"[A-Za-z0-9/._~-]+")
_MOST_RULES = 100  # Cloudflare's limit
_TYPES = """\
/rsl.xml
  Content-Type: application/rsl+xml
/policies/*
  Content-Type: application/ld+json
"""


def documents(site: Site) -> tuple[Document, ...]:
    """One file for each of the two."""
    few = len(site.rules) <= _MOST_RULES - 2
    cloudflare = coarsened(site, lambda part: few and _PLAIN.fullmatch(part.path) is not None)
    netlify = coarsened(site, lambda _part: False)
    return (
        _document("Netlify", "server/netlify/_headers", site, netlify),
        _document("Cloudflare Pages", "server/cloudflare/_headers", site, cloudflare),
    )


def _document(host: str, path: str, site: Site, told: Coarsened) -> Document:
    rules = "".join(_rules(told.site, site))
    return Document(
        path,
        comment(f"Rights declaration for {site.url}") + rules + _TYPES,
        for_people(f"For {host}: put it into the folder that is published, as _headers.")
        + told.warning,
        PURPOSE,
        Kind.SERVER,
    )


def _rules(site: Site, declared: Site) -> Iterator[str]:
    """The widest path first, as rules add to what those before them said."""
    names = header_names(site)
    for part in reversed(site.rules):
        yield f"{_pattern(part)}\n"
        if part.path != site.path:
            yield from (f"  ! {name}\n" for name in names)
        yield from (
            f"  {name}: {value}\n" for name, value in response_headers(site, part, declared)
        )


def _pattern(part: Part) -> str:
    """The path with all below it; a colon would begin a placeholder."""
    return part.path.replace(":", "%3A").replace("*", "%2A") + "*"
