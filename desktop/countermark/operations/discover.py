"""Finds the files a person means by the files and folders they name."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.atomic import is_staging_name
from countermark.media.formats import format_of_suffix

# What systems leave in folders of pictures.
_LITTER = {"thumbs.db", "desktop.ini", "icon\r"}
# Works of a kind that the table of formats does not name: they get a sidecar as plain files.
_WORKS = ("image/", "video/", "audio/")


@dataclass(frozen=True)
class Found:
    """A file to work on.

    Attributes:
        path: absolute, links resolved.
        root: the folder the person named, or the file's own: relative structure counts from it.
        named: whether the person named this very file.
    """

    path: Path
    root: Path
    named: bool

    @property
    def relative(self) -> Path:
        """The path below the root."""
        try:
            return self.path.relative_to(self.root)
        except ValueError:  # a link that leads out of the folder
            return Path(self.path.name)


def find_files(paths: Iterable[Path], *, excluding: Path | None = None) -> Iterator[Found]:
    """All files below the given paths, each once, folders in the order of their names.

    Hidden files, what systems leave behind and our own staged files are passed over; a path that
    does not exist is given as it is, so that its reading says so.

    Args:
        paths: files and folders.
        excluding: a folder never entered: our own home.
    """
    seen: set[Path] = set()
    closed = None if excluding is None else Path(os.path.realpath(excluding))
    for given in paths:
        # Path's own methods raise for a name that is too long or a home that nobody has.
        path = Path(os.path.realpath(os.path.expanduser(given)))  # noqa: PTH111 - as said
        is_folder = os.path.isdir(path)  # noqa: PTH112 - as said
        found = _walk(path, closed) if is_folder else iter((path,))
        for file in found:
            if file not in seen:
                seen.add(file)
                yield Found(file, path if is_folder else path.parent, not is_folder)


def _walk(folder: Path, excluding: Path | None) -> Iterator[Path]:
    if excluding is not None and folder.is_relative_to(excluding):
        return
    for current, folders, names in os.walk(folder):
        here = Path(current)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and here / name != excluding
        )
        for name in sorted(names):
            hidden = name.startswith(".") or name.lower() in _LITTER or is_staging_name(name)
            if not hidden:
                path = here / name
                yield Path(os.path.realpath(path)) if path.is_symlink() else path


def is_beside_the_point(found: Found) -> bool:
    """Whether a file in a folder is no work as far as its name tells (notes, databases)."""
    if found.named:
        return False
    known = format_of_suffix(found.path)
    if known is not None:
        return not known.gathered
    kind = mimetypes.guess_type(found.path.name)[0] or ""
    return not kind.startswith(_WORKS)


def name_problem(path: Path) -> str:
    """Why a file's name cannot be kept in the catalogue, or empty."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return "The file's name is not valid text. Rename it, then try again."
    return ""


def common_root(paths: Iterable[Path]) -> Path:
    """The deepest folder that holds all these files; the file system's root if there is none."""
    parents = [str(path.parent) for path in paths]
    try:
        return Path(os.path.commonpath(parents))
    except ValueError:  # none, or on several drives
        return Path(os.sep).resolve()
