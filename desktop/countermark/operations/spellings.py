"""What lies in folders, spelled as it lies there: each is listed once, not every file looked at.

A file system that takes capitals and small letters for the same opens a file under either name, so
that asking whether a path exists does not tell that its file was renamed.
"""

from __future__ import annotations

import os
from functools import lru_cache

from countermark.base.paths import joined, name_key, split

_FOLDERS = 64  # listings kept


class Spellings:
    """The disk as it was when its folders were first listed."""

    def __init__(self) -> None:
        self.listed = lru_cache(maxsize=_FOLDERS)(_listed)
        self.is_there = lru_cache(maxsize=4096)(self._is_there)

    def has(self, folder: str, name: str) -> bool:
        """Whether a file lies in a folder, both spelled like this."""
        names = self.listed(folder)
        if names is not None and name in names:
            return self.is_there(folder)
        if not os.path.lexists(joined(folder, name)):
            return False
        # It is opened by this name all the same: the name differs in capitals from the one on the
        # disk, or the folder does not list what is in it, as those do that are mounted when asked.
        return not _is_spelled_otherwise(name, names) and self.is_there(folder)

    def _is_there(self, folder: str) -> bool:
        """Whether a folder, known to exist, is spelled like this."""
        above, name = split(folder)
        if not name:
            return True
        return not _is_spelled_otherwise(name, self.listed(above)) and self.is_there(above)


def _is_spelled_otherwise(name: str, names: frozenset[str] | None) -> bool:
    if names is None or name in names:
        return False
    key = name_key(name)
    return any(name_key(other) == key for other in names)


def _listed(folder: str) -> frozenset[str] | None:
    """The names in a folder; None if it cannot be listed."""
    try:
        return frozenset(os.listdir(folder))  # noqa: PTH208 - names alone, a hundred thousand
    except OSError:
        return None
