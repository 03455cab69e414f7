"""Finds the files a person means by the files and folders they name."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Collection, Iterable, Iterator
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


def find_files(paths: Iterable[Path | Found], *, excluding: Path | None = None) -> Iterator[Found]:
    """All files below the given paths, each once, folders in the order of their names.

    Hidden files, what systems leave behind and our own staged files are passed over; a path that
    does not exist is given as it is, so that its reading says so.

    Args:
        paths: files and folders; what was found already stays as it was found.
        excluding: a folder never entered: our own home.
    """
    seen: set[Path] = set()
    closed = () if excluding is None else (Path(os.path.realpath(excluding)),)
    for given in paths:
        if isinstance(given, Found):
            if given.path not in seen:
                seen.add(given.path)
                yield given
            continue
        # Path's own methods raise for a name that is too long or a home that nobody has.
        path = Path(os.path.realpath(os.path.expanduser(given)))  # noqa: PTH111 - as said
        is_folder = os.path.isdir(path)  # noqa: PTH112 - as said
        found = _walk(path, closed) if is_folder else iter((path,))
        for file in found:
            if file not in seen:
                seen.add(file)
                yield Found(file, path if is_folder else path.parent, not is_folder)


def find_works_below(
    root: Path, places: Iterable[Path], *, excluding: Collection[Path]
) -> Iterator[Found]:
    """The works at some places below a folder, as `find_files` would find them in the folder.

    Args:
        root: the folder, links resolved.
        places: files and folders in it, or the folder itself; others are passed over.
        excluding: folders never entered, links resolved.
    """
    seen: set[Path] = set()
    for place in places:
        if not place.is_relative_to(root):
            continue
        if any(_is_passed_over(name) for name in place.relative_to(root).parts):
            continue
        is_folder = os.path.isdir(place)  # noqa: PTH112 - Path's own method may raise
        for path in _walk(place, excluding) if is_folder else _file_at(place, excluding):
            found = Found(path, root, named=False)
            if path not in seen and not is_beside_the_point(found):
                seen.add(path)
                yield found


def _file_at(place: Path, closed: Collection[Path]) -> Iterator[Path]:
    path = Path(os.path.realpath(place))
    is_file = os.path.isfile(path)  # noqa: PTH113 - as above
    if is_file and not any(path.is_relative_to(folder) for folder in closed):
        yield path


def _is_passed_over(name: str) -> bool:
    return name.startswith(".") or name.lower() in _LITTER or is_staging_name(name)


def _walk(folder: Path, closed: Collection[Path]) -> Iterator[Path]:
    if any(folder.is_relative_to(item) for item in closed):
        return
    for current, folders, names in os.walk(folder):
        here = Path(current)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and here / name not in closed
        )
        for name in sorted(names):
            if not _is_passed_over(name):
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
