"""Paths as texts, of this system or of another: what a folder that moved does to all below it.

A catalogue may name drives of a computer that is not at hand, so the separator is told from the
path and not from the system.
"""

from __future__ import annotations

import unicodedata

_OF_A_SHARE = 3  # separators in \\computer\share


def name_key(name: str) -> str:
    """What two names have in common that some file system takes for the same one.

    Windows and macOS do not tell capitals apart, and macOS takes letters and accents apart.
    """
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def split(path: str) -> tuple[str, str]:
    """The folder that an absolute path lies in, and its own name.

    The name of a root is empty: `/`, a drive, or a share of another computer.
    """
    separator = separator_of(path)
    if path.startswith("\\\\") and path.count("\\") <= _OF_A_SHARE:
        return path, ""
    folder, _, name = path.rpartition(separator)
    is_drive = separator == "\\" and folder.endswith(":")
    return folder + separator if is_drive or not folder else folder, name


def joined(folder: str, relative: str) -> str:
    """The path of something below a folder."""
    if not relative:
        return folder
    separator = separator_of(folder)
    return folder + relative if folder.endswith(separator) else folder + separator + relative


def is_below(path: str, folder: str) -> bool:
    """Whether a path lies below a folder; none lies below itself."""
    return path != folder and path.startswith(joined(folder, " ")[:-1])


def rebased(path: str, old: str, new: str) -> str:
    """A path at or below an old place as it is at or below a new one."""
    if path == old:
        return new
    relative = path[len(joined(old, " ")) - 1 :]
    return joined(new, relative.replace(separator_of(old), separator_of(new)))


def what_moved(old: str, new: str) -> tuple[str, str]:
    """The folders highest up of which one became the other, told from where two folders lie.

    `D:\\Photos\\2024` and `E:\\Photos\\2024` give `D:\\` and `E:\\`.
    """
    while old != new:
        (above_old, name), (above_new, other) = split(old), split(new)
        if not name or unicodedata.normalize("NFC", name) != unicodedata.normalize("NFC", other):
            break
        old, new = above_old, above_new
    return old, new


def shared_folder(one: str, other: str) -> str:
    """The deepest folder that both folders are or lie in; a root if they share nothing else."""
    while one != other and not is_below(other, one):
        above = split(one)[0]
        if above == one:
            break
        one = above
    return one


def separator_of(path: str) -> str:
    """What parts the names of an absolute path."""
    return "\\" if path[1:3] == ":\\" or path.startswith("\\\\") else "/"
