"""XMP packets: reading properties from one, and setting rights properties in one.

The packet's syntax is exiv2's affair; where it lies in a file is `containers`'. What came of it
is checked by `packets`, which shares no code with exiv2.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from countermark.base.errors import FileRefused
from countermark.media.containers import copy_with_packet, read_packet
from countermark.media.formats import Format
from countermark.media.packets import Fact, facts
from countermark.media.quiet import exiv2
from countermark.rights.metadata import NAMESPACES, Property, Shape

_log = logging.getLogger(__name__)

# XML 1.0, section 2.2: what no document can hold.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fresh_namespaces() -> None:
    """Forget the prefixes that packets bound before.

    exiv2 keeps them for the whole process: one file that binds `plus` to an address of its own
    would take it away from every file after it.
    """
    exiv2.XmpProperties.unregisterNs()
    for prefix, uri in NAMESPACES.items():
        exiv2.XmpProperties.registerNs(uri, prefix)


fresh_namespaces()


class MetadataNotKept(FileRefused):
    """Writing would have lost metadata that the file already had."""


def copy_with_properties(
    path: Path, copy: Path, kind: Format, properties: Iterable[Property]
) -> tuple[Property, ...]:
    """Copy a file with rights properties set in its XMP packet; nothing else changes.

    Returns:
        The properties as they stand in the copy, as `with_properties` has them.

    Raises:
        FileRefused: the file cannot take it.
        MetadataNotKept: a property that was there would be gone; discard the copy.
        OSError: the copy cannot be written.
    """
    packet, stand = with_properties(read_packet(path, kind), properties)
    copy_with_packet(path, copy, kind, packet)
    refuse_other_packet(copy, kind, packet)
    return stand


def refuse_other_packet(path: Path, kind: Format, packet: bytes) -> None:
    """See that a packet lies in a file, byte for byte, where readers look for it.

    Raises:
        MetadataNotKept: it does not.
    """
    if read_packet(path, kind) != packet:
        raise MetadataNotKept("The file's metadata could not be read back.")


def with_properties(
    packet: bytes, properties: Iterable[Property]
) -> tuple[bytes, tuple[Property, ...]]:
    """A packet with rights properties set.

    A property the packet already states stays, unless it is the user's own decision (`ours`); one
    that is withdrawn is taken out.

    Returns:
        The new packet, and the properties as they stand in it: as asked for, or as it stated them
        already (structures that it stated are left out).

    Raises:
        FileRefused: the packet is damaged.
        MetadataNotKept: a property that was there would be gone.
    """
    properties = tuple(properties)
    before = _facts(packet)
    xmp = _parsed(packet)
    written = tuple(item for item in properties if item.ours or not _stated(xmp, item))
    for item in written:
        _remove(xmp, item)
        if not item.is_withdrawn:
            _add(xmp, item)
    made = _serialised(xmp)
    replaced = {_name(item.prefix, item.name) for item in written}
    wanted = {(way, text) for way, text in before if way[0] not in replaced}
    wanted.update(fact for item in written for fact in _facts_of(item))
    _parsed(made)  # other programs build on exiv2 too, and it does not read all that it writes
    lost = {" / ".join(way) for way, _ in wanted - _facts(made)}
    if lost:
        _log.warning("writing XMP would lose %s", ", ".join(sorted(lost)[:5]))
        raise MetadataNotKept("Writing rights metadata would lose other metadata in this file.")
    return made, tuple(
        item if item in written else _as_stated(xmp, item)
        for item in properties
        if not item.is_withdrawn and (item in written or item.shape is not Shape.STRUCTURES)
    )


def _as_stated(xmp: Any, item: Property) -> Property:
    if item.shape is Shape.ORDERED:
        return replace(item, values=read_list(xmp, item.prefix, item.name))
    return replace(item, values=(read_property(xmp, item.prefix, item.name),))


def read_property(xmp: Any, prefix: str, name: str) -> str:
    """The text of a property (the default language, the first of several), or empty."""
    key = f"Xmp.{prefix}.{name}"
    for datum in xmp:
        if datum.key() == key:
            return _first_text(datum.value())
    return ""


def read_list(xmp: Any, prefix: str, name: str) -> tuple[str, ...]:
    """All texts of a list property, or an empty tuple."""
    key = f"Xmp.{prefix}.{name}"
    for datum in xmp:
        if datum.key() == key:
            value = datum.value()
            if isinstance(value, exiv2.XmpArrayValue):
                return tuple(str(value.toString(at)) for at in range(value.count()))
            text = _first_text(value)
            return (text,) if text else ()
    return ()


def clean(text: str) -> str:
    """The text without what XML cannot hold, its lines ended as XML ends them."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _parsed(packet: bytes) -> Any:
    packet = packet.strip(b"\x00 \t\r\n")
    if not packet:
        return exiv2.XmpData()
    fresh_namespaces()
    # The binding parses packets only as files of their own kind, an XMP sidecar in memory.
    try:
        sidecar = exiv2.ImageFactory.open(packet)
        if sidecar.imageType() != exiv2.ImageType.xmp:
            raise FileRefused("The file's XMP metadata is damaged.")
        sidecar.readMetadata()
    except exiv2.Exiv2Error as error:
        raise FileRefused("The file's XMP metadata is damaged.") from error
    return sidecar.xmpData()


def _serialised(xmp: Any) -> bytes:
    # A fresh sidecar: one that was read would mix its EXIF translation into the packet.
    sidecar = exiv2.ImageFactory.create(exiv2.ImageType.xmp)
    try:
        sidecar.setXmpData(xmp)
        sidecar.writeMetadata()
    except exiv2.Exiv2Error as error:
        raise FileRefused("The file does not take metadata.") from error
    return bytes(sidecar.io().data())


def _key(item: Property) -> str:
    return f"Xmp.{item.prefix}.{item.name}"


def _first_text(value: Any) -> str:
    if isinstance(value, exiv2.LangAltValue):
        texts = {language: str(value[language]) for language in value.keys()}  # noqa: SIM118 - no dict
        return next(filter(str.strip, (texts.get("x-default", ""), *texts.values())), "")
    if isinstance(value, exiv2.XmpTextValue) and (value.xmpArrayType() or value.xmpStruct()):
        return ""  # the head of a list or structure
    return str(value.toString(0)) if value.count() else ""


def _stated(xmp: Any, item: Property) -> bool:
    key = _key(item)
    if item.shape is Shape.STRUCTURES:
        return any(datum.key().startswith(f"{key}[") for datum in xmp)
    return any(datum.key() == key and _first_text(datum.value()).strip() for datum in xmp)


def _remove(xmp: Any, item: Property) -> None:
    key = _key(item)
    for name in [datum.key() for datum in xmp if datum.key().startswith(key)]:
        if name == key or name[len(key)] in "[/":
            del xmp[name]


def _add(xmp: Any, item: Property) -> None:
    key = _key(item)
    if item.shape is Shape.STRUCTURES:
        array = exiv2.XmpTextValue("")
        array.setXmpArrayType(exiv2.XmpValue.XmpArrayType.xaSeq)
        xmp[key] = array
        for name, text in item.fields:
            xmp[f"{key}[1]/{item.prefix}:{name}"] = _text_value(text)
    elif item.shape is Shape.LANGUAGES:
        value = exiv2.LangAltValue()
        value.read(f"lang=x-default {clean(item.values[0])}")
        xmp[key] = value
    elif item.shape is Shape.ORDERED:
        sequence = exiv2.XmpArrayValue(exiv2.TypeId.xmpSeq)
        for text in item.values:
            sequence.append(clean(text))
        xmp[key] = sequence
    else:
        xmp[key] = _text_value(item.values[0])


def _text_value(text: str) -> Any:
    # Without the empty type in front exiv2 would take a text that begins with `type=` for one.
    return exiv2.XmpTextValue(f'type="" {clean(text)}')


def _facts(packet: bytes) -> frozenset[Fact]:
    try:
        return facts(packet)
    except ValueError as error:
        raise FileRefused("The file's XMP metadata is damaged.") from error


def _facts_of(item: Property) -> set[Fact]:
    name = _name(item.prefix, item.name)
    said: set[Fact] = {((name,), clean(text)) for text in item.values}
    said |= {((name, _name(item.prefix, field)), clean(text)) for field, text in item.fields}
    return {(way, text) for way, text in said if text.strip()}


def _name(prefix: str, name: str) -> str:
    """A qualified name as `packets` has it."""
    return f"{{{NAMESPACES[prefix].rstrip('/')}}}{name}"
