"""All documents for a site. The list of protocols is here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from countermark.declarations import (
    ai_txt,
    apache,
    nginx,
    odrl,
    robots,
    rsl,
    sitemap,
    tdmrep,
    trust_txt,
)
from countermark.declarations.document import Document
from countermark.declarations.readme import readme
from countermark.declarations.site import Site

Protocol = Callable[[Site], tuple[Document, ...]]
"""Renders what one protocol needs for a site; nothing, if it has nothing to say."""

PROTOCOLS: tuple[Protocol, ...] = (
    robots.documents,
    tdmrep.documents,
    odrl.documents,
    rsl.documents,
    sitemap.documents,
    ai_txt.documents,
    trust_txt.documents,
    nginx.documents,
    apache.documents,
)


def render_site(site: Site) -> tuple[Document, ...]:
    """Every document for the site, the note for people first. Same site, same text."""
    documents = tuple(document for protocol in PROTOCOLS for document in protocol(site))
    return (readme(site, documents), *documents)
