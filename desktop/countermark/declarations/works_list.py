"""All works with their decision as a table, for forms and people that take one."""

from __future__ import annotations

import csv
import io

from countermark.declarations.document import Document, Kind
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Site
from countermark.declarations.text import one_line
from countermark.rights.policy import Use
from countermark.rights.vocabulary.plus import plus_data_mining

_HEAD = (
    "File name", "Title", "Creator", "Address", *(use.value for use in Use), "Terms",
    "plus:DataMining", "SHA-256", "ISCC Content-Code", "ISCC-CODE",
)  # fmt: skip
# What a spreadsheet takes for a formula at the beginning of a cell.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def documents(site: Site) -> tuple[Document, ...]:
    """One table, if there are works."""
    if not site.works:
        return ()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEAD)
    for work in site.works:
        writer.writerow([_cell(text) for text in _row(site, work)])
    return (
        Document(
            "lists/works.csv",
            out.getvalue(),
            "For forms that take a table, and to show what was declared for which file.",
            f"Lists {len(site.works)} works with the decision for each.",
            Kind.LIST,
        ),
    )


def _row(site: Site, work: PublishedWork) -> list[str]:
    return [
        work.name,
        one_line(work.title),
        one_line(work.creator) or site.party.name,
        site.origin + work.path if work.path else "",
        *(work.policy.of(use).value for use in Use),
        site.terms_of(work.policy),
        plus_data_mining(work.policy),
        work.sha256,
        work.content_code,
        work.iscc,
    ]


def _cell(text: str) -> str:
    """A text that stays one: an apostrophe keeps spreadsheets from calculating it."""
    return f"'{text}" if text.startswith(_FORMULA) else text
