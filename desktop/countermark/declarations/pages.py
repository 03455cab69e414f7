"""Lines for the head of the site's pages, which say the decision where headers cannot be set."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from countermark.declarations import rsl
from countermark.declarations.document import Document, Kind
from countermark.declarations.naming import of_part
from countermark.declarations.odrl import policy_address
from countermark.declarations.site import Part, Site
from countermark.rights.vocabulary.rsl_words import RSL_MEDIA_TYPE
from countermark.rights.vocabulary.site_words import (
    index_directives,
    noai_directives,
    tdm_reservation,
)


def documents(site: Site) -> Iterator[Document]:
    """A snippet for each part of the site."""
    for part in site.rules:
        yield Document(
            of_part(site, part, "pages/head", ".html"),
            "".join(_lines(site, part)),
            f"Put the lines into <head> of every page below {part.path}, or into its template.",
            "Says the decision to programs that read pages, also where a host lets you set no "
            "headers.",
            Kind.PAGE,
        )


def _lines(site: Site, part: Part) -> Iterator[str]:
    yield _meta("tdm-reservation", str(tdm_reservation(part.policy)))
    if address := policy_address(site, part):
        yield _meta("tdm-policy", address)
    robots = [noai_directives(part.policy), index_directives(part.policy)]
    if said := ", ".join(word for word in robots if word):
        yield _meta("robots", said)
    yield f'<link rel="license" type="{RSL_MEDIA_TYPE}" href="{escape(rsl.address(site))}">\n'


def _meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{escape(content)}">\n'
