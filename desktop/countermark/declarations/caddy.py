"""The response headers for Caddy."""

from __future__ import annotations

from collections.abc import Iterator

from countermark.base.errors import for_people
from countermark.declarations.document import Document, Kind
from countermark.declarations.headers import (
    PURPOSE,
    coarsened,
    has_pattern,
    pattern_of,
    quoted,
    response_headers,
)
from countermark.declarations.site import Part, Site
from countermark.declarations.text import comment

_PATH = "server/Caddyfile"
_PLACE = "Put the lines into the block of your site in the Caddyfile."


def documents(site: Site) -> tuple[Document, ...]:
    """A matcher for each part that excludes those inside, so that no two rules set one header.

    Plain matchers of paths would take capital letters for small ones.
    """
    told = coarsened(site, has_pattern)
    head = comment(f"Rights declaration for {site.url}") + comment(_PLACE)
    text = head + "".join(_lines(told.site, site)) + _types()
    place = for_people("For Caddy: Put the lines into the block of your site in the Caddyfile.")
    return (Document(_PATH, text, place + told.warning, PURPOSE, Kind.SERVER),)


def _lines(site: Site, declared: Site) -> Iterator[str]:
    for number, part in enumerate(reversed(site.rules)):
        matcher = ""
        if not site.whole or site.parts:
            matcher = f"@countermark_{number} "
            yield from _matcher(site, part, matcher)
        for name, value in response_headers(site, part, declared):
            yield f"header {matcher}{name} {quoted(value)}\n"


def _matcher(site: Site, part: Part, name: str) -> Iterator[str]:
    inside = [
        each.path
        for each in site.rules
        if each.path != part.path and each.path.startswith(part.path)
    ]
    yield f"{name}{{\n"
    yield f"\tpath_regexp `{pattern_of(part.path)}`\n"
    for path in inside:
        yield f"\tnot path_regexp `{pattern_of(path)}`\n"
    yield "}\n"


def _types() -> str:
    return (
        'header /rsl.xml Content-Type "application/rsl+xml"\n'
        'header /policies/tdm-policy* Content-Type "application/ld+json"\n'
    )
