"""Films in the forms that cameras and cutting programs give them, made of one small film."""

import io
from collections.abc import Callable, Iterator

Edit = Callable[[bytes], bytes]
_HOLDERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"dinf"}


def box(name: bytes, content: bytes = b"") -> bytes:
    """A box with a 32-bit length."""
    return (8 + len(content)).to_bytes(4, "big") + name + content


def listed(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of all boxes of a stretch."""
    source = io.BytesIO(data)
    while head := source.read(8):
        length, before = int.from_bytes(head[:4], "big"), 8
        if length == 1:
            length, before = int.from_bytes(source.read(8), "big"), 16
        yield head[4:], source.read(length - before) if length else source.read()


def edited(data: bytes, name: bytes, change: Edit, holder: bytes = b"") -> bytes:
    """A stretch with every box of one name replaced by what `change` makes of its content.

    Args:
        data: boxes.
        name: of those to replace.
        change: gives whole boxes for the content of one.
        holder: only those directly within boxes of this name, if given.
    """

    def walk(part: bytes, within: bytes) -> bytes:
        out = b""
        for found, content in listed(part):
            if found == name and holder in {b"", within}:
                out += change(content)
            elif found in _HOLDERS:
                out += box(found, walk(content, found))
            else:
                out += box(found, content)
        return out

    return walk(data, b"")


def with_long_places(data: bytes) -> bytes:
    """Chunk offsets of 64 bits; for a film whose index comes last, so that no sample moves."""

    def widened(content: bytes) -> bytes:
        places = [content[at : at + 4] for at in range(8, len(content), 4)]
        return box(b"co64", content[:8] + b"".join(bytes(4) + place for place in places))

    return edited(data, b"stco", widened)


def with_long_media(data: bytes) -> bytes:
    """Media with a 64-bit length, which takes the room of the empty box before it."""
    start = data.index(b"\x00\x00\x00\x08free")
    length = int.from_bytes(data[start + 8 : start + 12], "big")
    assert data[start + 12 : start + 16] == b"mdat"
    head = (1).to_bytes(4, "big") + b"mdat" + (8 + length).to_bytes(8, "big")
    return data[:start] + head + data[start + 16 :]


def with_open_end(data: bytes) -> bytes:
    """Media that end where the file ends, and say no length."""
    start = data.rindex(b"mdat") - 4
    assert start + int.from_bytes(data[start : start + 4], "big") == len(data)
    return data[:start] + bytes(4) + data[start + 4 :]


def within(data: bytes, holder: bytes, more: bytes) -> bytes:
    """A film with one more box at the end of every box of a name; its index comes last."""
    return edited(data, holder, lambda content: box(holder, content + more))
