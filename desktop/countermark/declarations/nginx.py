"""The response headers for nginx."""

from __future__ import annotations

from countermark.declarations.document import Document, Kind
from countermark.declarations.headers import PURPOSE, quoted, response_headers
from countermark.declarations.site import Site
from countermark.declarations.text import comment

_PATH = "server/nginx.conf"
# ngx_http_headers_module: "always" sends a header with error answers too; add_header lines "are
# inherited … if and only if there are no add_header directives defined on the current level".
_WARNING = (
    "A block with an add_header line of its own takes none from the block around it: include this "
    "again in every location block that has add_header lines."
)


def documents(site: Site) -> tuple[Document, ...]:
    """Plain `add_header` lines, which change nothing about which block answers a request."""
    block = "the server block" if site.whole else f"the location block that serves {site.path}"
    lines = [
        f"add_header {name} {quoted(value)} always;\n" for name, value in response_headers(site)
    ]
    head = comment(f"Rights declaration for {site.url}") + comment(f"Include it in {block}.")
    return (
        Document(
            _PATH,
            head + comment(_WARNING) + "".join(lines),
            f"For nginx: include it in {block}, and again in every location block in there that "
            "has add_header lines of its own.",
            PURPOSE,
            Kind.SERVER,
        ),
    )
