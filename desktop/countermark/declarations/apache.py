"""The response headers for Apache."""

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

_PATH = "server/htaccess"
_NEEDS = "It needs the module mod_headers, and AllowOverride FileInfo if it stands in .htaccess."
_TYPES = """\
<Files "rsl.xml">
  ForceType application/rsl+xml
</Files>
<FilesMatch "^tdm-policy[a-z0-9-]*\\.json$">
  ForceType application/ld+json
</FilesMatch>
"""


def documents(site: Site) -> tuple[Document, ...]:
    """`Header` lines that a server without mod_headers skips instead of failing.

    Where parts of the site differ, a variable tells which one a path lies in.
    """
    told = coarsened(site, has_pattern)
    whole_site = site.whole or bool(told.site.parts)
    folder = for_people(
        "the site's top folder" if whole_site else f"the folder that serves {site.path}"
    )
    head = comment(f"Rights declaration for {site.url}") + comment(_NEEDS)
    parted = told.site.parts
    lines = _told_apart(told.site, site) if parted else _lines(told.site, site, told.site.rules[-1])
    return (
        Document(
            _PATH,
            f"{head}<IfModule mod_headers.c>\n{''.join(lines)}</IfModule>\n{_TYPES}",
            for_people(f"For Apache: add the lines to the file .htaccess in {folder}.")
            + told.warning,
            PURPOSE,
            Kind.SERVER,
        ),
    )


def _told_apart(site: Site, declared: Site) -> Iterator[str]:
    """The longest path that matches sets its variable and takes away all others."""
    rules = tuple(reversed(site.rules))
    names = [f"countermark_{number}" for number in range(len(rules))]
    for number, (part, name) in enumerate(zip(rules, names, strict=True)):
        # Shorter paths come before; only those that hold this one may have been set.
        around = [
            f"!{names[other]}" for other in range(number) if part.path.startswith(rules[other].path)
        ]
        words = " ".join((name, *around))
        yield f"  SetEnvIf Request_URI {quoted(pattern_of(part.path))} {words}\n"
    for part, name in zip(rules, names, strict=True):
        yield from _lines(site, declared, part, f" env={name}")


def _lines(site: Site, declared: Site, part: Part, condition: str = "") -> Iterator[str]:
    for name, value in response_headers(site, part, declared):
        yield f"  Header always set {name} {quoted(value)}{condition}\n"
