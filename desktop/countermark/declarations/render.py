"""All documents for a site. The list of protocols is here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from countermark.declarations import (
    ai_txt,
    apache,
    books,
    caddy,
    copyright_office,
    iis,
    image_object,
    nginx,
    odrl,
    pages,
    robots,
    rsl,
    sidecars,
    sitemap,
    tdmai,
    tdmrep,
    trust_txt,
    underscore_headers,
    works_list,
)
from countermark.declarations.document import Document
from countermark.declarations.readme import readme
from countermark.declarations.site import Site

Protocol = Callable[[Site], Iterable[Document]]
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
    caddy.documents,
    iis.documents,
    underscore_headers.documents,
    pages.documents,
    books.documents,
    tdmai.documents,
    copyright_office.documents,
    works_list.documents,
)
WORK_PROTOCOLS: tuple[Protocol, ...] = (image_object.documents, sidecars.documents)
"""Those that make a document for each work."""


def render_site(site: Site) -> tuple[Document, ...]:
    """Every document for the site, the note for people first. Same site, same text."""
    documents = tuple(document for protocol in PROTOCOLS for document in protocol(site))
    return (readme(site, documents), *documents)


def render_works(site: Site) -> Iterator[Document]:
    """Every document that belongs to one work, made one after the other as they are asked for."""
    for protocol in WORK_PROTOCOLS:
        yield from protocol(site)
