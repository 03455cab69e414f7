"""All documents for a site. The list of protocols is here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from countermark.declarations import apache, nginx, odrl, robots, tdmrep
from countermark.declarations.document import Document
from countermark.declarations.readme import readme
from countermark.declarations.site import Site

Protocol = Callable[[Site], tuple[Document, ...]]
"""Renders what one protocol needs for a site; nothing, if it has nothing to say."""

PROTOCOLS: tuple[Protocol, ...] = (
    robots.documents,
    tdmrep.documents,
    odrl.documents,
    nginx.documents,
    apache.documents,
)


def render_site(site: Site) -> tuple[Document, ...]:
    """Every document for the site, the note for people first. Same site, same text."""
    documents = tuple(document for protocol in PROTOCOLS for document in protocol(site))
    return (readme(site, documents), *documents)
