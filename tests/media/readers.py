"""Readers written from the formats' specifications, sharing nothing with the program's own."""

import struct
import zlib
from dataclasses import dataclass
from xml.etree import ElementTree

from countermark.media.formats import JPEG, PNG, TIFF, WEBP, Format
from tests.media.samples import RDF, XMP_KEYWORD

PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "rdf": RDF,
    "xml": "http://www.w3.org/XML/1998/namespace",
}


@dataclass(frozen=True)
class Listing:
    """A file taken apart.

    Attributes:
        packets: every XMP packet, in order.
        others: everything else, in order.
    """

    packets: tuple[bytes, ...]
    others: tuple[object, ...]


def listing(data: bytes, kind: Format) -> Listing:
    """What a file consists of."""
    return {JPEG: _jpeg, PNG: _png, WEBP: _webp, TIFF: _tiff}[kind](data)


def _jpeg(data: bytes) -> Listing:
    """ITU T.81, annex B."""
    assert data[:2] == b"\xff\xd8"
    at, packets, others = 2, [], []
    while True:
        assert data[at] == 0xFF
        while data[at] == 0xFF:
            at += 1
        marker, length = data[at], int.from_bytes(data[at + 1 : at + 3], "big")
        body = data[at + 3 : at + 1 + length]
        if marker == 0xE1 and body.startswith(b"http://ns.adobe.com/xap/1.0/\x00"):
            packets.append(body[29:])
        else:
            others.append((marker, body))
        at += 1 + length
        if marker == 0xDA:
            return Listing(tuple(packets), (*others, data[at:]))


def _png(data: bytes) -> Listing:
    """PNG specification, section 5; every checksum is checked."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at, packets, others = 8, [], []
    while True:
        (length,) = struct.unpack_from(">I", data, at)
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">I", data, at + 8 + length)
        assert check == zlib.crc32(name + body), name
        if name == b"iTXt" and body.startswith(XMP_KEYWORD):
            compressed = body[len(XMP_KEYWORD)]
            text = body[len(XMP_KEYWORD) + 2 :].split(b"\x00", 2)[2]
            packets.append(zlib.decompress(text) if compressed else text)
            assert [name for name, _ in others].count(b"IHDR") == 1, "IHDR comes first"
        else:
            others.append((name, body))
        at += 12 + length
        if name == b"IEND":
            return Listing(tuple(packets), (*others, data[at:]))


def _webp(data: bytes) -> Listing:
    """RFC 9649. The header that extended files begin with is left out; `webp_header` reads it."""
    assert (data[:4], data[8:12]) == (b"RIFF", b"WEBP")
    end = 8 + int.from_bytes(data[4:8], "little")
    assert end <= len(data)
    assert end % 2 == 0
    at, packets, others = 12, [], []
    while at < end:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        name, body = data[at : at + 4], data[at + 8 : at + 8 + length]
        assert len(body) == length
        if length % 2:
            assert data[at + 8 + length] == 0, "the padding is zero"
        if name == b"XMP ":
            packets.append(body)
        elif name != b"VP8X":
            others.append((name, body))
        at += 8 + length + length % 2
    return Listing(tuple(packets), (*others, data[end:]))


def webp_header(data: bytes) -> bytes | None:
    """The body of a WebP file's VP8X chunk, which must be the first."""
    return data[20:30] if data[12:16] == b"VP8X" else None


def _tiff(data: bytes) -> Listing:
    """TIFF 6.0, section 2: the entries of the first directory with the values they point to."""
    order = {b"II": "<", b"MM": ">"}[data[:2]]
    magic, at = struct.unpack_from(f"{order}HI", data, 2)
    assert magic == 42
    assert at % 2 == 0
    (count,) = struct.unpack_from(f"{order}H", data, at)
    packets, others, tags = [], [], []
    for number in range(count):
        entry = data[at + 2 + 12 * number : at + 14 + 12 * number]
        tag, kind, length = struct.unpack_from(f"{order}HHI", entry)
        size = length * {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 10: 8, 12: 8}[kind]
        (offset,) = struct.unpack_from(f"{order}I", entry, 8)
        value = data[offset : offset + size] if size > 4 else entry[8:]
        assert len(value) >= size
        tags.append(tag)
        if tag == 700:
            packets.append(value)
        else:
            others.append((tag, kind, length, entry[8:], value))
    assert tags == sorted(set(tags)), "entries are sorted and each is there once"
    (following,) = struct.unpack_from(f"{order}I", data, at + 2 + 12 * count)
    return Listing(tuple(packets), (*others, following))


def root_of(packet: bytes) -> ElementTree.Element:
    """A packet's XML."""
    return ElementTree.fromstring(packet)


def _tag(qualified: str) -> str:
    prefix, name = qualified.split(":")
    return f"{{{PREFIXES[prefix]}}}{name}"


def said(packet: bytes, qualified: str) -> list[str]:
    """The texts of a property, however RDF/XML spells it."""
    found = []
    for description in root_of(packet).iter(_tag("rdf:Description")):
        if (text := description.get(_tag(qualified))) is not None:
            found.append(text)
        for element in description.findall(_tag(qualified)):
            items = element.findall(f"*/{_tag('rdf:li')}")
            found += [item.text or "" for item in items] if items else [element.text or ""]
    return found


def languages(packet: bytes, qualified: str) -> dict[str, str]:
    """A property's texts by language."""
    items = root_of(packet).iterfind(f".//{_tag(qualified)}/*/{_tag('rdf:li')}")
    return {item.get(_tag("xml:lang"), ""): item.text or "" for item in items}


def structures(packet: bytes, qualified: str) -> list[dict[str, str]]:
    """A property's structures, each as its fields' local names and texts."""
    found = []
    for item in root_of(packet).iterfind(f".//{_tag(qualified)}/*/{_tag('rdf:li')}"):
        nested = item.find(_tag("rdf:Description"))
        holder = item if nested is None else nested
        fields = {name: text for name, text in holder.attrib.items() if RDF not in name}
        fields |= {child.tag: child.text or "" for child in holder}
        found.append({name.partition("}")[2]: text for name, text in fields.items()})
    return found
