"""The note for people that lies beside the documents."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from countermark.declarations.agents import refused_agents
from countermark.declarations.document import Document, Kind
from countermark.declarations.site import Site
from countermark.rights.vocabulary.site_words import index_directives

_PATH = "README.txt"


def readme(site: Site, documents: Iterable[Document]) -> Document:
    """What was decided, where each document goes, and what to know before putting it there."""
    parts = [
        f"Rights declaration for {site.url}",
        f"Declared by {site.declarant}.",
        site.terms,
        "Every file here says this decision in another form. Put all of them in place, and all "
        "again after you change your mind, so that they never contradict each other. For the "
        "headers choose the file for your server.",
    ]
    parts += [f"{each.path}\n{_wrapped(f'{each.purpose} {each.place}', 4)}" for each in documents]
    parts += _notes(site)
    text = "\n\n".join(part if "\n" in part else _wrapped(part) for part in parts) + "\n"
    return Document(
        _PATH,
        text,
        "Keep it; it does not go on the site.",
        "Tells you where each file goes.",
        Kind.NOTE,
    )


def _notes(site: Site) -> list[str]:
    notes = ["The folder .well-known begins with a dot, so file managers may hide it."]
    if site.works:
        notes.append(
            "The folder works holds, for each work, an XMP sidecar to go with the file where that "
            "has no metadata of its own, and for pictures with an address the JSON-LD to put into "
            "the pages that show them."
        )
    if not site.whole:
        notes.append(
            f"The decision holds for addresses that begin with {site.url}. The files still go to "
            f"fixed places of {site.origin}; whoever runs it must put them there."
        )
    if refused_agents(site):
        notes.append(
            "These files are a reservation that machines can read; they do not lock a door. Most "
            "crawlers follow robots.txt, but some operators say that a page a user asks for is "
            "fetched all the same."
        )
    if index_directives(site.policy):
        notes.append(
            "Search indexing is not simply allowed: with these headers, ordinary search engines "
            "will drop the site."
        )
    return notes


def _wrapped(text: str, indent: int = 0) -> str:
    margin = " " * indent
    return textwrap.fill(
        text, 90, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
