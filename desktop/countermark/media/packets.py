"""A second opinion on XMP packets, by an XML parser that knows nothing of metadata libraries.

A metadata library passes over what it cannot read, takes some namespaces for others, and finds
again whatever it wrote itself. What a packet states is therefore read here too.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias
from xml.etree import ElementTree

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ARRAYS = {f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt"}

Fact: TypeAlias = tuple[tuple[str, ...], str]
"""The way to a text by qualified names, `{namespace}name`, and the text."""


@lru_cache(maxsize=4)  # what was just written is read back, byte for byte
def facts(packet: bytes) -> frozenset[Fact]:
    """All that a packet states (RDF/XML as ISO 16684-1, section 7, has it); blanks are left out.

    The order of lists is not told, for libraries drop their empty items; nor is a slash at the
    end of a namespace, for exiv2 adds it (Windows writes http://ns.microsoft.com/photo/1.0).

    Raises:
        ValueError: it is no well-formed XML, or hides text in entities.
    """
    text = packet.strip(b"\x00 \t\r\n")
    if not text:
        return frozenset()
    if b"<!DOCTYPE" in text:
        raise ValueError("it declares a document type")
    found: set[Fact] = set()
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - no document type, so no entities
        for graph in root.iter(f"{_RDF}RDF"):
            for description in graph:
                _read_fields(description, (), found)
    except (ElementTree.ParseError, RecursionError) as error:
        raise ValueError("it is no well-formed XML") from error
    return frozenset(found)


def _read_fields(element: ElementTree.Element, path: tuple[str, ...], found: set[Fact]) -> None:
    for name, text in element.attrib.items():
        if name == f"{_RDF}value":
            _note(path, text, found)
        elif name != _LANGUAGE and not name.startswith(_RDF):
            _note((*path, name), text, found)
    for child in element:
        _read_value(child, path if child.tag == f"{_RDF}value" else (*path, child.tag), found)


def _read_value(element: ElementTree.Element, path: tuple[str, ...], found: set[Fact]) -> None:
    children = list(element)
    if children or (element.text or "").strip():
        _note((*path, _LANGUAGE), element.get(_LANGUAGE, "").lower(), found)
    _note(path, element.get(f"{_RDF}resource", ""), found)
    if not children:
        _note(path, element.text or "", found)
    if children and children[0].tag in _ARRAYS:
        for item in children[0]:
            _read_value(item, path, found)
    elif children and children[0].tag == f"{_RDF}Description":
        _read_fields(children[0], path, found)
    else:
        _read_fields(element, path, found)


def _note(path: tuple[str, ...], text: str, found: set[Fact]) -> None:
    if text.strip():
        found.add((tuple(name.replace("/}", "}") for name in path), text))
