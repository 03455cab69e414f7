"""The three kinds of error: the user can mend it, the environment failed, or it is a bug.

The first two are types and carry a sentence for people. Everything else is a bug and keeps its
traceback.
"""

from __future__ import annotations

import errno
from typing import Any, TypeVar

Said = TypeVar("Said")


def for_people(said: Said) -> Said:
    """Mark what people read, where it is not written in an error itself, so that it is translated.

    Args:
        said: a text, or tuples or values of a dict that are texts; braces stand for its parts.
    """
    return said


class CountermarkError(Exception):
    """An error with a sentence a person can read.

    Attributes:
        message: what happened, one sentence.
        hint: what to do about it, one sentence, or empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    @property
    def is_passing(self) -> bool:
        """Whether the machine, a disk or a server refused: the same may go well later."""
        cause = self.__cause__
        said = self.__dict__.get("_is_passing", False)
        # Libraries raise an OSError without the system's number for a damaged file.
        by_system = isinstance(cause, OSError) and cause.errno in _PLAIN
        return said or by_system or isinstance(cause, EnvironmentFault)

    def __reduce__(self) -> tuple[Any, ...]:
        # Its cause does not travel between processes, but what it says of the error does.
        return type(self), self.args, {**self.__dict__, "_is_passing": self.is_passing}

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UserError(CountermarkError):
    """The user can mend it: a wrong path, a missing passphrase, an address that is none."""


class EnvironmentFault(CountermarkError):  # noqa: N818 - the family's name says error
    """The machine failed: the disk is full, a folder is read-only, a file cannot be read."""

    @property
    def is_passing(self) -> bool:
        """Always."""
        return True


class FileRefused(CountermarkError):  # noqa: N818 - the family's name says error
    """One file cannot be worked on, and the reason lies in the file: truncated, unknown, changed.

    A batch goes on with the next file.
    """


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user stopped the work at hand."""


_PLAIN = for_people(
    {
        errno.ENOSPC: "The disk is full",
        errno.EDQUOT: "The disk quota is used up",
        errno.EROFS: "The folder is on a read-only disk",
        errno.EACCES: "Permission denied",
        errno.EPERM: "Permission denied",
        errno.ENOENT: "The file or folder does not exist",
        errno.ENOTDIR: "Part of the path is a file, not a folder",
        errno.EISDIR: "This is a folder, not a file",
        errno.ENAMETOOLONG: "The name is too long for this disk",
        errno.EFBIG: "The file is too large for this disk",
        errno.EIO: "The disk reported a read or write error",
    }
)


def plain_os_error(error: OSError, path: object = None) -> str:
    """Say in plain words what the operating system refused, and for which file."""
    words = _PLAIN.get(error.errno or 0, error.strerror or str(error))
    place = path if path is not None else error.filename
    return f"{words}: {place}" if place else words
