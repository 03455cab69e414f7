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
        """The path below the root; the name alone of what a link outside of it led to."""
        return Path(self.relative_text)

    @property
    def relative_text(self) -> str:
        """The same as a text, which is quicker to have."""
        path, root = str(self.path), str(self.root)
        folder = root if root.endswith(os.sep) else root + os.sep
        return path[len(folder) :] if path.startswith(folder) else self.path.name


def absolute(paths: Iterable[Path]) -> list[str]:
    """Paths as a person gave them, so that they mean the same from another folder."""
    # Path's own methods raise for a home that nobody has.
    return [os.path.abspath(os.path.expanduser(path)) for path in paths]  # noqa: PTH100, PTH111


def find_files(paths: Iterable[Path], *, excluding: Path | None = None) -> Iterator[Found]:
    """All files below the given paths, each once, folders in the order of their names.

    Hidden files, what systems leave behind and our own staged files are passed over; a path that
    does not exist is given as it is, so that its reading says so. What is kept in memory does not
    grow with the number of files.

    Args:
        paths: files and folders.
        excluding: a folder never entered: our own home.
    """
    finder = _Finder([_real(path) for path in paths], excluding)
    yield from finder.files()


def _real(given: Path) -> Path:
    # Path's own methods raise for a name that is too long or a home that nobody has.
    return Path(os.path.realpath(os.path.expanduser(given)))  # noqa: PTH111 - as said


class _Finder:
    """One search, which gives no file twice although folders overlap and links lead anywhere."""

    def __init__(self, given: list[Path], excluding: Path | None) -> None:
        self._given = given
        self._excluding = None if excluding is None else Path(os.path.realpath(excluding))
        self._folders = [path for path in given if os.path.isdir(path)]  # noqa: PTH112 - as said
        self._walked: list[Path] = []
        self._single: set[Path] = set()  # named files, and what links lead to

    def files(self) -> Iterator[Found]:
        for path in self._given:
            if path in self._folders:
                yield from (Found(file, path, named=False) for file in self._walk(path))
                self._walked.append(path)
            elif path not in self._single and not _is_below(path, self._walked):
                self._single.add(path)
                yield Found(path, path.parent, named=True)

    def _walk(self, root: Path) -> Iterator[Path]:
        excluding = self._excluding
        if excluding is not None and root.is_relative_to(excluding):
            return
        if root in self._walked or _is_below(root, self._walked):
            return
        closed = {*self._walked, excluding}
        for current, folders, names in os.walk(root):
            here = Path(current)
            folders[:] = sorted(
                name for name in folders if not name.startswith(".") and here / name not in closed
            )
            for name in sorted(names):
                if _is_hidden(name):
                    continue
                path = here / name
                if os.path.islink(path):  # noqa: PTH114 - a third of Path's own time
                    yield from self._led_to(Path(os.path.realpath(path)))
                elif path not in self._single:
                    yield path

    def _led_to(self, target: Path) -> Iterator[Path]:
        """What a link leads to, unless it is found without it."""
        # One that leads nowhere is given too, so that its reading says so.
        is_there = os.path.isfile(target)  # noqa: PTH113 - Path's own may raise
        if target not in self._single and not (is_there and _is_below(target, self._folders)):
            self._single.add(target)
            yield target


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.lower() in _LITTER or is_staging_name(name)


def _is_below(path: Path, folders: Iterable[Path]) -> bool:
    """Whether walking these folders finds a path."""
    for folder in folders:
        if path != folder and path.is_relative_to(folder):
            return not any(_is_hidden(part) for part in path.relative_to(folder).parts)
    return False


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
    root = ""
    for path in paths:
        folder = str(path.parent)
        if folder == root or (root and folder.startswith(root.rstrip(os.sep) + os.sep)):
            continue
        try:
            root = os.path.commonpath([root, folder]) if root else folder
        except ValueError:  # on several drives
            return Path(os.sep).resolve()
    return Path(root) if root else Path(os.sep).resolve()
