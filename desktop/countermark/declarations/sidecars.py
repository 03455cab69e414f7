"""XMP sidecars: the statement about a work beside any file, for programs that read them.

ISO 16684-1, section 7; TDMRep final report of 10 May 2024, "TDM in PDF" for the namespace.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from countermark.declarations.document import Document, Kind
from countermark.declarations.naming import beside
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Site
from countermark.declarations.tdmrep import tdm_rule
from countermark.declarations.text import one_line
from countermark.rights.metadata import NAMESPACES, Property, Shape, Statement, statement_properties
from countermark.rights.policy import Policy

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_META = "adobe:ns:meta/"
_XML = "http://www.w3.org/XML/1998/namespace"
# With a slash in XMP, with a number sign in EPUB.
TDM_IN_XMP = "http://www.w3.org/ns/tdmrep/"
_PREFIXES = {**NAMESPACES, "rdf": _RDF, "x": _META, "tdm": TDM_IN_XMP}


def documents(site: Site) -> Iterator[Document]:
    """One for each work."""
    for work in site.works:
        properties = statement_properties(_statement(site, work))
        yield Document(
            beside(work, ".xmp"),
            packet(properties, tdm_properties(site, work.path, work.policy)),
            f"Put it beside {work.name}, wherever that goes without metadata of its own.",
            "Says creator, notice and the decision as XMP, for programs that read sidecars.",
            Kind.WORK,
        )


def tdm_properties(site: Site, path: str, policy: Policy) -> dict[str, str]:
    """TDMRep's two properties; the address only where the site has a policy document."""
    rule = tdm_rule(site, path, policy)
    return {name.removeprefix("tdm-"): str(value) for name, value in rule.items()}


def packet(properties: Iterable[Property], tdm: dict[str, str]) -> str:
    """A whole XMP packet."""
    for prefix, uri in _PREFIXES.items():
        ET.register_namespace(prefix, uri)
    meta = ET.Element(f"{{{_META}}}xmpmeta")
    root = ET.SubElement(meta, f"{{{_RDF}}}RDF")
    about = ET.SubElement(root, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})
    for item in properties:
        _write(ET.SubElement(about, f"{{{NAMESPACES[item.prefix]}}}{item.name}"), item)
    for name, value in tdm.items():
        ET.SubElement(about, f"{{{TDM_IN_XMP}}}{name}").text = value
    ET.indent(meta)
    body = ET.tostring(meta, "unicode")
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n{body}\n<?xpacket end="w"?>\n'
    )


def _write(element: ET.Element, item: Property) -> None:
    if item.shape is Shape.TEXT:
        element.text = one_line(item.values[0], 2000)
    elif item.shape is Shape.STRUCTURES:
        entry = ET.SubElement(_array(element, "Seq"), f"{{{_RDF}}}li")
        entry.set(f"{{{_RDF}}}parseType", "Resource")
        for name, text in item.fields:
            field = ET.SubElement(entry, f"{{{NAMESPACES[item.prefix]}}}{name}")
            field.text = one_line(text, 2000)
    else:
        array = _array(element, "Alt" if item.shape is Shape.LANGUAGES else "Seq")
        for text in item.values:
            entry = ET.SubElement(array, f"{{{_RDF}}}li")
            entry.text = one_line(text, 2000)
            if item.shape is Shape.LANGUAGES:
                entry.set(f"{{{_XML}}}lang", "x-default")


def _array(element: ET.Element, kind: str) -> ET.Element:
    return ET.SubElement(element, f"{{{_RDF}}}{kind}")


def _statement(site: Site, work: PublishedWork) -> Statement:
    year = work.captured_at[:4]
    return Statement(
        title=work.title or work.name,
        creator=work.creator or site.party.name,
        party=site.party,
        policy=work.policy,
        origin=work.origin,
        year=int(year) if year.isdigit() else 0,
        notice=work.notice,
    )
