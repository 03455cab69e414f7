"""The response headers for Apache."""

from __future__ import annotations

from countermark.declarations.document import Document, Kind
from countermark.declarations.headers import PURPOSE, quoted, response_headers
from countermark.declarations.site import Site
from countermark.declarations.text import comment

_PATH = "server/htaccess"
_NEEDS = "It needs the module mod_headers, and AllowOverride FileInfo if it stands in .htaccess."


def documents(site: Site) -> tuple[Document, ...]:
    """`Header` lines that a server without mod_headers skips instead of failing."""
    folder = "the site's top folder" if site.whole else f"the folder that serves {site.path}"
    lines = [
        f"  Header always set {name} {quoted(value)}\n" for name, value in response_headers(site)
    ]
    head = comment(f"Rights declaration for {site.url}") + comment(_NEEDS)
    return (
        Document(
            _PATH,
            head + f"<IfModule mod_headers.c>\n{''.join(lines)}</IfModule>\n",
            f"For Apache: add the lines to the file .htaccess in {folder}.",
            PURPOSE,
            Kind.SERVER,
        ),
    )
