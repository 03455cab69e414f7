"""The one place that writes files: a file is whole, old or new, at every instant.

A new file is staged beside its destination, flushed to the disk, and only then given its name.
Staged files carry the machine and process that made them, so that those a killed process left can
be told from those at work and swept away.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import socket
from collections.abc import Iterator
from pathlib import Path

from countermark.base.processes import process_is_alive

_HOST = hashlib.blake2s(socket.gethostname().encode(), digest_size=4).hexdigest()
_STAGED = re.compile(r"^\.countermark-(?P<host>[0-9a-f]{8})-(?P<pid>\d+)-[0-9a-f]{8}(\..*)?$")
# Directories cannot be flushed on Windows; there the rename itself is journalled by NTFS.
_CAN_SYNC_FOLDERS = os.name == "posix"
# What a file system says that knows no hard links (FAT, some network shares).
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}


def staging_path(destination: Path) -> Path:
    """A name in the destination's folder that no other process uses, with the same suffix."""
    token = secrets.token_hex(4)
    return destination.parent / f".countermark-{_HOST}-{os.getpid()}-{token}{destination.suffix}"


def is_staging_name(name: str) -> bool:
    """Whether a file of this name is one of ours in the making, never a work of the user."""
    return _STAGED.match(name) is not None


@contextlib.contextmanager
def staged(destination: Path) -> Iterator[Path]:
    """Give a path to write to; whatever lies there at the end and was not published is removed."""
    path = staging_path(destination)
    try:
        yield path
    finally:
        with contextlib.suppress(FileNotFoundError):
            path.unlink()


def sync_file(path: Path) -> None:
    """Flush a file's content to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Flush a folder, so that a rename in it survives a power cut.

    Some network shares cannot. The rename stands all the same, so that is no error.
    """
    if not _CAN_SYNC_FOLDERS:
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def publish_new(path: Path, destination: Path, *, flush_folder: bool = True) -> None:
    """Give a flushed, staged file its name; never replaces a file.

    Args:
        path: the staged file.
        destination: its name.
        flush_folder: False if the caller flushes the folder itself, once for many files.

    Raises:
        FileExistsError: the destination exists.
        OSError: the environment refused; the staged file is left for the caller to remove.
    """
    try:
        os.link(path, destination)
    except OSError as error:
        if isinstance(error, FileExistsError) or error.errno not in _NO_LINKS:
            raise
        # Without hard links there is no rename that refuses to replace on POSIX. The name is
        # taken first, exclusively; then the whole file is renamed over our own empty one.
        destination.touch(exist_ok=False)
        try:
            path.replace(destination)
        except OSError:
            destination.unlink()
            raise
    else:
        path.unlink()
    if flush_folder:
        sync_folder(destination.parent)


def publish_over(path: Path, destination: Path, *, flush_folder: bool = True) -> None:
    """Put a flushed, staged file in the place of an existing one, in one step."""
    path.replace(destination)
    if flush_folder:
        sync_folder(destination.parent)


def write_whole(destination: Path, data: bytes, *, mode: int | None = None) -> None:
    """Write a small file of our own (settings, keys, declarations), replacing an older one.

    Args:
        destination: its folder must exist.
        data: the whole content.
        mode: POSIX permissions from the first byte on, for secrets; the user's default if None.
    """
    with staged(destination) as path:
        _write_flushed(path, data, mode)
        publish_over(path, destination)


def write_new(destination: Path, data: bytes, *, mode: int | None = None) -> None:
    """Write a small file that a person asked for; never replaces one.

    Args:
        destination: its folder must exist.
        data: the whole content.
        mode: as for `write_whole`.

    Raises:
        FileExistsError: the destination exists.
    """
    with staged(destination) as path:
        _write_flushed(path, data, mode)
        publish_new(path, destination)


def write_unflushed(destination: Path, data: bytes, staging: Path) -> None:
    """Write a small file that can be made again, replacing an older one; its folder is made.

    Not flushed, which would cost more than the writing: after a power cut it may be gone or empty.
    A reader beside this sees a whole file, old or new, all the same.

    Args:
        destination: the file.
        data: the whole content.
        staging: the folder to stage it in, on the same disk, where `sweep` looks for what kills
            leave.
    """
    destination.parent.mkdir(exist_ok=True)
    with staged(staging / destination.name) as path:
        path.write_bytes(data)
        path.replace(destination)


def _write_flushed(path: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    handle = os.open(path, flags, 0o666 if mode is None else mode)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sweep(folder: Path) -> int:
    """Remove what killed processes of this machine left staged in a folder; count what went."""
    removed = 0
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return 0
    for entry in entries:
        match = _STAGED.match(entry.name)
        if match is None or match["host"] != _HOST or process_is_alive(int(match["pid"])):
            continue
        with contextlib.suppress(OSError):
            Path(entry.path).unlink()
            removed += 1
    return removed


def numbered(destination: Path) -> Iterator[Path]:
    """The destination, then the same name with -2, -3 … before the suffix."""
    yield destination
    for number in range(2, 100_000):
        yield destination.with_name(f"{destination.stem}-{number}{destination.suffix}")
