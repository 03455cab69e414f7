"""`sitemap-images.xml`: where the works lie, for search engines that look for pictures.

sitemaps.org 0.9 with Google's image extension 1.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from countermark.declarations.document import Document
from countermark.declarations.markup import xml_text
from countermark.declarations.site import Site
from countermark.rights.policy import Permission

_PATH = "sitemap-images.xml"
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
_MOST_URLS = 50_000  # a file may have, and 50 MiB; and an index as many files (sitemaps.org)
_MOST_BYTES = 50 * 1024 * 1024
_AROUND = 200  # bytes of the elements around one address, at most, and of a file's first lines
_LONGEST = 2047  # characters of an address
_PURPOSE = (
    "Tells search engines where the pictures are. The addresses of the pages they stand on are "
    "not known, so each picture stands for itself."
)


def address(site: Site) -> str:
    """Where the sitemap is found, for robots.txt to point to; empty if there is none."""
    return site.address(_PATH) if next(_pictures(site), "") else ""


def documents(site: Site) -> tuple[Document, ...]:
    """One sitemap, or as many as the works need and an index of them.

    A picture that may not simply be indexed is left out.
    """
    maps = [_map(addresses) for addresses in _files(_pictures(site))]
    if not maps:
        return ()
    if len(maps) == 1:
        return (_document(site, _PATH, maps[0]),)
    names = [f"sitemap-images-{number}.xml" for number in range(1, len(maps) + 1)]
    index = _index([site.address(name) for name in names])
    return (
        _document(site, _PATH, index),
        *(_document(site, name, text) for name, text in zip(names, maps, strict=True)),
    )


def _files(pictures: Iterable[str]) -> Iterator[list[str]]:
    """The addresses of one file after the other."""
    addresses: list[str] = []
    size = _AROUND
    for picture in pictures:
        more = 2 * len(escape(picture).encode()) + _AROUND
        if len(addresses) == _MOST_URLS or size + more > _MOST_BYTES:
            yield addresses
            addresses, size = [], _AROUND
        addresses.append(picture)
        size += more
    if addresses:
        yield addresses


def _pictures(site: Site) -> Iterator[str]:
    """The addresses of the pictures, each once."""
    origin = site.origin
    seen: set[str] = set()
    for work in site.works:
        address = origin + work.path
        listed = (
            work.path
            and work.media_type.startswith("image/")
            and work.policy.search is Permission.ALLOWED
            and len(address) <= _LONGEST
        )
        if listed and address not in seen:
            seen.add(address)
            yield address


def _map(addresses: list[str]) -> str:
    root = ElementTree.Element("urlset", {"xmlns": _SITEMAP, "xmlns:image": _IMAGE})
    for address in addresses:
        url = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(url, "loc").text = address
        image = ElementTree.SubElement(url, "image:image")
        ElementTree.SubElement(image, "image:loc").text = address
    return xml_text(root)


def _index(addresses: list[str]) -> str:
    root = ElementTree.Element("sitemapindex", {"xmlns": _SITEMAP})
    for address in addresses:
        entry = ElementTree.SubElement(root, "sitemap")
        ElementTree.SubElement(entry, "loc").text = address
    return xml_text(root)


def _document(site: Site, path: str, text: str) -> Document:
    place = f"Put it at {site.address(path)}; robots.txt points to it."
    if path != _PATH:
        place = f"Put it at {site.address(path)}; {_PATH} points to it."
    return Document(path, text, place, _PURPOSE)
