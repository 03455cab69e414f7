"""The response headers for nginx."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from countermark.base.errors import for_people
from countermark.declarations.document import Document, Kind
from countermark.declarations.headers import (
    PURPOSE,
    Coarsened,
    coarsened,
    has_pattern,
    header_names,
    pattern_of,
    quoted,
    response_headers,
)
from countermark.declarations.site import Part, Site
from countermark.declarations.text import comment

_PATH = "server/nginx.conf"
_MAPS_PATH = "server/nginx-http.conf"
# ngx_http_headers_module: "always" sends a header with error answers too; add_header lines "are
# inherited … if and only if there are no add_header directives defined on the current level".
_WARNING = (
    "A block with an add_header line of its own takes none from the block around it: include this "
    "again in every location block that has add_header lines."
)
_SCRIPTS = (
    "Pages that a script makes (try_files … /index.php) are known by the script's address: put the "
    "HTML lines of the folder pages into those."
)


def documents(site: Site) -> tuple[Document, ...]:
    """Plain `add_header` lines, which change nothing about which block answers a request.

    Where parts of the site differ, the values come from maps: an empty one sends no header.
    """
    told = coarsened(site, has_pattern)
    if told.site.parts:
        return (_mapped(told), _maps(told.site, site))
    site, declared = told.site, site
    block = for_people(
        "the server block" if site.whole else f"the location block that serves {site.path}"
    )
    values = response_headers(site, site.rules[-1], declared)
    lines = [(name, quoted(value)) for name, value in values]
    return (_lines(site, block, lines, told.warning),)


def _mapped(told: Coarsened) -> Document:
    names = [(name, f"${_variable(told.site, name)}") for name in header_names(told.site)]
    return _lines(told.site, "the server block", names, told.warning)


def _lines(site: Site, block: str, values: list[tuple[str, str]], warning: str) -> Document:
    head = comment(f"Rights declaration for {site.url}") + comment(f"Include it in {block}.")
    types = comment(
        "If you can, have rsl.xml sent as application/rsl+xml and the policy documents as "
        "application/ld+json."
    )
    lines = "".join(f"add_header {name} {value} always;\n" for name, value in values)
    return Document(
        _PATH,
        head + comment(_WARNING) + types + lines,
        for_people(
            f"For nginx: include it in {block}, and again in every location block in there that "
            "has add_header lines of its own."
        )
        + warning,
        PURPOSE,
        Kind.SERVER,
    )


def _maps(site: Site, declared: Site) -> Document:
    head = comment(f"Rights declaration for {site.url}: what is sent with which path.")
    place = "Include it in the http block (on Debian: put it into conf.d)."
    maps = "\n".join(_map(site, declared, name) for name in header_names(site))
    return Document(
        _MAPS_PATH,
        head + comment(place) + comment(_SCRIPTS) + "\n" + maps,
        for_people(
            "For nginx: include it in the http block (on Debian: put it into conf.d). The lines "
            "of nginx.conf need it."
        ),
        "Tells the parts of the site apart for nginx.",
        Kind.SERVER,
    )


def _map(site: Site, declared: Site, name: str) -> str:
    """Patterns are tried in their order, so the longest path comes first."""
    own = site.rules[-1]
    default = _value(site, declared, own, name) if site.whole else ""
    entries = [f"    default {quoted(default)};\n"]
    entries += _entries(site, declared, name, site.rules[:-1])
    if not site.whole:
        entries += _entries(site, declared, name, (own,))
    return f"map $uri ${_variable(site, name)} {{\n{''.join(entries)}}}\n"


def _entries(site: Site, declared: Site, name: str, parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        key = quoted("~" + pattern_of(part.path))
        yield f"    {key} {quoted(_value(site, declared, part, name))};\n"


def _value(site: Site, declared: Site, part: Part, name: str) -> str:
    return dict(response_headers(site, part, declared)).get(name, "")


def _variable(site: Site, name: str) -> str:
    """Named after the site too: one server may have several, and variables are for all of them."""
    mark = sha256(site.url.encode()).hexdigest()[:8]
    return f"countermark_{mark}_{name.lower().replace('-', '_')}"
