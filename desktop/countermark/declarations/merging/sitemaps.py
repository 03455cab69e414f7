"""Sitemap indexes: our entries beside the person's."""

from __future__ import annotations

from xml.etree import ElementTree

from countermark.declarations.merging.markers import XML, block, inserted, without_blocks
from countermark.declarations.merging.merged import (
    Merged,
    decoded,
    encoded,
    line_end,
    lines_of,
    replaced,
)

_SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_CLOSING = "</sitemapindex>"


def merge_sitemap(path: str, existing: bytes, ours: str) -> Merged:
    """Add the entries of our index to the person's; a sitemap that is no index is replaced."""
    mark, text = decoded(existing)
    lines, _ = without_blocks(lines_of(text), XML)
    theirs, added = _entries("".join(lines)), _entries(ours)
    closing = [number for number, line in enumerate(lines) if line.strip() == _CLOSING]
    if theirs is None or added is None or len(closing) != 1:
        return replaced(
            path, ours.encode(), "the existing one is no index that entries can be added to."
        )
    end = line_end("".join(lines))
    entries = [_entry(address) for address in added if address not in theirs]
    made = inserted(lines, {closing[0]: block(entries, XML, end)}, end)
    note = f"{len(theirs)} entries of the existing {path} stay."
    return Merged(encoded(mark + made), (note,))


def _entries(text: str) -> list[str] | None:
    """The addresses in a sitemap index; None if it is none."""
    if "<!DOCTYPE" in text:
        return None
    try:
        root = ElementTree.fromstring(text.encode("utf-8"))  # noqa: S314 - no document type
    except (ElementTree.ParseError, UnicodeEncodeError, RecursionError):
        return None
    if root.tag != f"{_SPACE}sitemapindex":
        return None
    return [(found.text or "").strip() for found in root.iter(f"{_SPACE}loc")]


def _entry(address: str) -> str:
    entry = ElementTree.Element("sitemap")
    ElementTree.SubElement(entry, "loc").text = address
    return "  " + ElementTree.tostring(entry, encoding="unicode")
