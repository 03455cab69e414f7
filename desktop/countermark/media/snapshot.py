"""A file as it was at one moment: size, time and digest; and reading it without tearing it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from countermark.base.errors import FileRefused, plain_os_error

_CHUNK = 1 << 20
_CHANGED = "The file changed while it was being read."
_WAIT = "Wait until the program that writes it has finished, then try again."


@dataclass(frozen=True)
class Snapshot:
    """What a file was when it was read.

    Attributes:
        size: bytes.
        mtime_ns: modification time, nanoseconds since the epoch.
        sha256: of the whole file, 64 hexadecimal digits.
    """

    size: int
    mtime_ns: int
    sha256: str

    def still_at(self, path: Path) -> bool:
        """Whether the file at a path has this size and time still (its content is not read)."""
        try:
            status = path.stat()
        except OSError:
            return False
        return (status.st_size, status.st_mtime_ns) == (self.size, self.mtime_ns)


def take_snapshot(path: Path) -> Snapshot:
    """Read a whole file once.

    Raises:
        FileRefused: it cannot be read, or changed meanwhile.
    """
    return _read(path, None)


def copy_with_snapshot(source: Path, copy: Path) -> Snapshot:
    """Copy a file's content while its digest is taken: one reading serves both.

    Raises:
        FileRefused: the source cannot be read, or changed meanwhile.
        OSError: the copy cannot be written.
    """
    with copy.open("xb") as out:
        return _read(source, out)


def hash_onwards(file: BinaryIO, digest: hashlib._Hash) -> None:
    """Add the rest of an open file to a digest.

    Raises:
        OSError: it cannot be read.
    """
    buffer = memoryview(bytearray(_CHUNK))
    while count := file.readinto(buffer):  # type: ignore[attr-defined]  # all files can
        digest.update(buffer[:count])


def _read(path: Path, copy: BinaryIO | None) -> Snapshot:
    digest = hashlib.sha256()
    try:
        file = path.open("rb", buffering=0)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
    with file:
        before = os.fstat(file.fileno())
        while chunk := _read_chunk(file, path):
            digest.update(chunk)
            if copy is not None:
                copy.write(chunk)
    snapshot = Snapshot(before.st_size, before.st_mtime_ns, digest.hexdigest())
    if not snapshot.still_at(path):
        raise FileRefused(_CHANGED, _WAIT)
    return snapshot


def _read_chunk(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
