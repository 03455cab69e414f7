"""XML documents as text."""

from __future__ import annotations

from xml.etree import ElementTree


def xml_text(root: ElementTree.Element) -> str:
    """The document, indented, with its XML declaration; the root names its namespaces itself."""
    ElementTree.indent(root)
    data: bytes = ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return data.decode("utf-8") + "\n"
