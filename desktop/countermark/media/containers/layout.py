"""How a new file is put together from an old one: its stretches, new bytes, room for a credential.

A container module says the parts; writing them reads the old file once, from beginning to end, and
takes the digests of what was read and of what was written on the way.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Self, TypeAlias

from countermark.base.errors import FileRefused, plain_os_error
from countermark.media.containers.hashing import Aside, AtOnce

_LARGE = 4 << 20  # bytes from which on a second thread is worth its start


@dataclass(frozen=True)
class Stretch:
    """Bytes of the old file.

    Attributes:
        start: where they begin.
        end: where they end; None for the end of the file.
        is_bound: whether the credential binds them.
    """

    start: int
    end: int | None
    is_bound: bool = True


@dataclass(frozen=True)
class BoundOnly:
    """Bytes that the credential binds, and that stand in no file.

    Attributes:
        data: the bytes.
    """

    data: bytes


@dataclass(frozen=True)
class Room:
    """Where the credential will lie; nothing in it is bound.

    Attributes:
        length: bytes of the credential.
        head: what stands before it.
    """

    length: int
    head: bytes = b""


Part: TypeAlias = bytes | Stretch | BoundOnly | Room
"""Stretches follow one another as in the old file, and none is there twice."""


@dataclass
class Written:
    """What came of writing.

    Attributes:
        source: digest of the old file, all of it.
        source_length: its bytes.
        bound: digest of what the credential binds: of the new file without the room, if its parts
            say nothing else.
        room: where the credential will lie, or None.
        room_at: where that begins.
        before_room: digest of what lies before it, to go on from.
    """

    source: hashlib._Hash = field(default_factory=hashlib.sha256)
    source_length: int = 0
    bound: hashlib._Hash = field(default_factory=hashlib.sha256)
    room: Room | None = None
    room_at: int = 0
    before_room: hashlib._Hash = field(default_factory=hashlib.sha256)
    _apart: bool = False  # whether something before the room is not bound

    def leave(self, room: Room, at: int) -> None:
        """Note the room."""
        self.room, self.room_at = room, at
        if not self._apart:
            self.before_room = self.bound.copy()

    def note(self, data: bytes | memoryview, *, is_bound: bool, is_written: bool) -> None:
        """Take the digests of what comes next."""
        if self.room is None and is_bound is not is_written and not self._apart:
            # Only now is it worth the time to hash twice what stands before the room.
            self.before_room, self._apart = self.bound.copy(), True
        if self._apart and self.room is None and is_written:
            self.before_room.update(data)
        if is_bound:
            self.bound.update(data)


def write_parts(source: BinaryIO, out: BinaryIO, parts: Sequence[Part]) -> Written:
    """Write a new file; the room is left empty.

    Args:
        source: the old file; read from its beginning to its end.
        out: an empty file.
        parts: of the new file.

    Raises:
        ValueError: the old file ends before its parts do.
        FileRefused: it cannot be read.
        OSError: the new one cannot be written.
    """
    written, at = Written(), 0
    with _Reader(source) as reader:
        for part in parts:
            if isinstance(part, Room):
                written.leave(part, at)
                at += len(part.head) + part.length
                out.seek(at)
            elif isinstance(part, BoundOnly):
                written.note(part.data, is_bound=True, is_written=False)
            else:
                at += _copy(part, reader, out, written)
        reader.rest()
        written.source, written.source_length = reader.digest, reader.at
    return written


def _copy(part: bytes | Stretch, reader: _Reader, out: BinaryIO, written: Written) -> int:
    """Write what is no room; gives its length."""
    pieces = reader.stretch(part) if isinstance(part, Stretch) else (memoryview(part),)
    is_bound = part.is_bound if isinstance(part, Stretch) else True
    length = 0
    for data in pieces:
        written.note(data, is_bound=is_bound, is_written=True)
        write_all(out, data)
        length += len(data)
    return length


def joined(inserted: Mapping[int, Sequence[Part]], dropped: Mapping[int, int]) -> list[Part]:
    """All of a file but what is dropped, with new parts at their places.

    Args:
        inserted: new parts, by where in the file they go.
        dropped: stretches, from where to where.
    """
    parts: list[Part] = []
    at = 0
    for place in sorted({*inserted, *dropped}):
        if place > at:
            parts.append(Stretch(at, place))
        parts += inserted.get(place, ())
        at = max(at, dropped.get(place, place))
    return [*parts, Stretch(at, None)]


class _Reader:
    """Reads a file from its beginning, and takes the digest of all that it passes.

    A context: at its end nothing of it is at work any more.
    """

    def __init__(self, source: BinaryIO) -> None:
        self._source, self.at = source, 0
        large = source.seek(0, os.SEEK_END) >= _LARGE
        source.seek(0)
        self._hasher = Aside() if large else AtOnce()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._hasher.finish()

    @property
    def digest(self) -> hashlib._Hash:
        """Of all that was read, once it was."""
        return self._hasher.finish()

    def stretch(self, part: Stretch) -> Iterable[memoryview]:
        if part.start < self.at:
            raise ValueError("its parts overlap")
        for _ in self._until(part.start):
            pass
        yield from self._until(part.end)

    def rest(self) -> None:
        for _ in self._until(None):
            pass

    def _until(self, end: int | None) -> Iterable[memoryview]:
        while end is None or self.at < end:
            buffer = self._hasher.buffer()
            count = self._read(buffer if end is None else buffer[: end - self.at])
            if count:
                yield buffer[:count]
            self.at += count
            self._hasher.take(buffer, count)
            if not count and end is not None:
                raise ValueError("it ends too early")
            if not count:
                return

    def _read(self, buffer: memoryview) -> int:
        try:
            return int(self._source.readinto(buffer))  # type: ignore[attr-defined]  # all files can
        except OSError as error:
            raise FileRefused(plain_os_error(error, Path(self._source.name))) from error


def write_all(out: BinaryIO, data: memoryview) -> None:
    """Write to an unbuffered file, which may take a part at a time."""
    while data:
        data = data[out.write(data) :]
