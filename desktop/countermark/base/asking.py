"""How a program asks its person for what it must not keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Secret(Enum):
    """What a person may be asked for. Each face has words of its own for it."""

    NEW_PASSPHRASE = auto()  # of a signing key, where no keyring can keep one
    PASSPHRASE = auto()  # of a signing key
    OTHER_PASSPHRASE = auto()  # a new one in place of a signing key's
    FILE_PASSPHRASE = auto()  # of a file from elsewhere
    NEW_BACKUP_PASSPHRASE = auto()
    BACKUP_PASSPHRASE = auto()
    PIN = auto()  # of a security token
    ACCESS_KEY = auto()  # of a signing service

    @property
    def is_new(self) -> bool:
        """Whether the person makes it up now, and should type it twice."""
        return self in {
            Secret.NEW_PASSPHRASE,
            Secret.OTHER_PASSPHRASE,
            Secret.NEW_BACKUP_PASSPHRASE,
        }


@dataclass(frozen=True)
class Wanted:
    """What the person is asked for.

    Attributes:
        secret: what it is.
        of: the file it opens, or whom the signing key names; empty where that goes without saying.
    """

    secret: Secret
    of: str = ""


Ask = Callable[[Wanted], str | None]
"""Asks the person for a secret. None: there is nobody to ask."""


def nobody(_wanted: Wanted) -> None:
    """The `Ask` of a program without a person."""
    return
