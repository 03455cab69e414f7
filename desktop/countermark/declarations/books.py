"""The reservation as metadata of books and documents: EPUB 2 and 3, PDF, and ONIX for the trade.

TDMRep final report of 10 May 2024, "TDM in EPUB" and "TDM in PDF"; ONIX code lists 145 and 146.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from countermark.base.errors import for_people
from countermark.declarations.document import Document, Kind
from countermark.declarations.sidecars import packet, tdm_properties
from countermark.declarations.site import Site
from countermark.rights.policy import Policy
from countermark.rights.vocabulary.onix_words import ONIX_MINING, onix_status

_TDM_IN_EPUB = "http://www.w3.org/ns/tdmrep#"
_PURPOSE = "Says inside {what} whether text and data mining is reserved, and whom to ask."


def documents(site: Site) -> tuple[Document, ...]:
    """Fragments with the site's own decision, to be put into the metadata of a book."""
    said = tdm_properties(site, site.path, site.policy)
    return (
        _document(
            "books/epub3-metadata.xml",
            _epub3(said),
            for_people(
                f'Add the lines to <metadata> of an EPUB 3, and prefix="tdm: {_TDM_IN_EPUB}" to '
                "its <package>."
            ),
            "an EPUB 3 book",
        ),
        _document(
            "books/epub2-metadata.xml",
            _epub2(said),
            for_people("Add the lines to <metadata> of an EPUB 2."),
            "an EPUB 2 book",
        ),
        _document(
            "books/pdf-metadata.xmp",
            packet((), said),
            for_people("Merge it into the XMP metadata of a PDF, before the file is signed."),
            "a PDF",
        ),
        _document(
            "books/onix-usage.xml",
            _onix(site.policy),
            for_people("Add it to <DescriptiveDetail> of the title's ONIX 3 record."),
            "the record that the book trade passes on,",
        ),
    )


def _document(path: str, text: str, place: str, what: str) -> Document:
    return Document(path, text, place, _PURPOSE.format(what=what), Kind.WORK)


def _epub3(said: dict[str, str]) -> str:
    return _fragment([({"property": f"tdm:{name}"}, value) for name, value in said.items()])


def _epub2(said: dict[str, str]) -> str:
    return _fragment(
        [({"name": f"tdm:{name}", "content": value}, None) for name, value in said.items()]
    )


def _onix(policy: Policy) -> str:
    constraint = ET.Element("EpubUsageConstraint")
    ET.SubElement(constraint, "EpubUsageType").text = ONIX_MINING
    ET.SubElement(constraint, "EpubUsageStatus").text = onix_status(policy)
    ET.indent(constraint)
    return ET.tostring(constraint, "unicode") + "\n"


def _fragment(entries: list[tuple[dict[str, str], str | None]]) -> str:
    lines = []
    for attributes, text in entries:
        element = ET.Element("meta", attributes)
        element.text = text
        lines.append(ET.tostring(element, "unicode"))
    return "\n".join(lines) + "\n"
