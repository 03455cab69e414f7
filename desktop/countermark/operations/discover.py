"""Finds the files a person means by the files and folders they name."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.atomic import is_staging_name
from countermark.base.errors import for_people, plain_os_error
from countermark.media.formats import format_of_name

# What systems leave in folders of pictures.
_LITTER = {"thumbs.db", "desktop.ini", "icon\r"}
# Works of a kind that the table of formats does not name: they get a sidecar as plain files.
_WORKS = ("image/", "video/", "audio/")


@dataclass(frozen=True)
class Found:
    """A file to work on, as texts: of a hundred thousand most are told without a path object.

    Attributes:
        text: its path, absolute, links resolved.
        root: the folder the person named, or the file's own: relative structure counts from it.
        named: whether the person named this very file.
        problem: why it cannot be looked into: it is a folder that cannot be opened. Empty else.
    """

    text: str
    root: str
    named: bool
    problem: str = ""

    @property
    def path(self) -> Path:
        """The path, made anew each time."""
        return Path(self.text)

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.text.rpartition(os.sep)[2]

    @property
    def relative(self) -> str:
        """The path below the root; the name alone of what a link outside of it led to."""
        folder = self.root if self.root.endswith(os.sep) else self.root + os.sep
        return self.text[len(folder) :] if self.text.startswith(folder) else self.name


def absolute(paths: Iterable[Path]) -> list[str]:
    """Paths as a person gave them, so that they mean the same from another folder."""
    return [
        os.path.abspath(  # noqa: PTH100 - links stay links
            os.path.expanduser(path)  # noqa: PTH111 - Path's raises for a home that nobody has
        )
        for path in paths
    ]


def find_files(paths: Iterable[Path], *, excluding: Path | None = None) -> Iterator[Found]:
    """All files below the given paths, each once, folders in the order of their names.

    Hidden files, what systems leave behind and our own staged files are passed over; a path that
    does not exist is given as it is, so that its reading says so, and a folder that cannot be
    opened, with the reason. What is kept in memory does not grow with the number of files.

    Args:
        paths: files and folders.
        excluding: a folder never entered: our own home.
    """
    closed = () if excluding is None else (Path(os.path.realpath(excluding)),)
    finder = _Finder([_real(path) for path in paths], closed)
    yield from finder.files()


def find_works_below(
    root: Path, places: Iterable[Path], *, excluding: Collection[Path]
) -> Iterator[Found]:
    """The works at some places below a folder, as `find_files` would find them in the folder.

    Args:
        root: the folder, links resolved.
        places: files and folders in it, or the folder itself; others are passed over.
        excluding: folders never entered, links resolved.
    """
    inside = [
        Path(os.path.realpath(place))
        for place in places
        if (place == root or _is_below(place, [root]))
        and not any(place.is_relative_to(folder) for folder in excluding)
        and os.path.exists(place)  # noqa: PTH110 - Path's own may raise
    ]
    for found in _Finder(inside, excluding).files():
        item = Found(found.text, str(root), named=False)
        if not found.problem and not is_beside_the_point(item):
            yield item


def _real(given: Path) -> Path:
    # Path's own methods raise for a name that is too long or a home that nobody has.
    return Path(os.path.realpath(os.path.expanduser(given)))  # noqa: PTH111 - as said


class _Finder:
    """One search, which gives no file twice although folders overlap and links lead anywhere."""

    def __init__(self, given: list[Path], excluding: Collection[Path]) -> None:
        self._given = given
        self._excluding = excluding
        self._folders = [path for path in given if os.path.isdir(path)]  # noqa: PTH112 - as said
        self._walked: list[Path] = []
        self._single: set[str] = set()  # named files, and what links lead to
        self._closed: dict[str, str] = {}  # folders that cannot be opened, with the reason

    def files(self) -> Iterator[Found]:
        for path in self._given:
            if path in self._folders:
                root = str(path)
                yield from (Found(file, root, named=False) for file in self._walk(path))
                self._walked.append(path)
                for folder, problem in self._closed.items():
                    yield Found(folder, root, named=False, problem=problem)
                self._closed.clear()
            elif str(path) not in self._single and not _is_below(path, self._walked):
                self._single.add(str(path))
                yield Found(str(path), str(path.parent), named=True)

    def _walk(self, root: Path) -> Iterator[str]:
        if any(root.is_relative_to(folder) for folder in self._excluding):
            return
        if root in self._walked or _is_below(root, self._walked):
            return
        closed = {str(folder) for folder in (*self._walked, *self._excluding)}
        waiting = [str(root)]
        while waiting:
            inner = []
            for entry in self._listed(waiting.pop()):
                if _is_folder(entry):
                    enters = not entry.name.startswith(".") and not entry.is_symlink()
                    inner += [entry.path] if enters and entry.path not in closed else []
                elif _is_hidden(entry.name):
                    continue
                elif entry.is_symlink():
                    yield from self._led_to(os.path.realpath(entry.path))
                elif entry.path not in self._single:
                    yield entry.path
            waiting += reversed(inner)

    def _listed(self, folder: str) -> list[os.DirEntry[str]]:
        """What is in a folder, by name; nothing if it cannot be opened. Kinds come with it."""
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except FileNotFoundError:  # it was there a moment ago
            return []
        except OSError as error:
            self._closed[folder] = for_people(
                f"The folder cannot be opened. {plain_os_error(error)}."
            )
            return []

    def _led_to(self, target: str) -> Iterator[str]:
        """What a link leads to, unless it is found without it."""
        # One that leads nowhere is given too, so that its reading says so.
        is_there = os.path.isfile(target)  # noqa: PTH113 - Path's own may raise
        found_anyway = is_there and _is_below(Path(target), self._folders)
        if target not in self._single and not found_anyway:
            self._single.add(target)
            yield target


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle
        return False


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
    if found.named or found.problem:
        return False
    known = format_of_name(found.name)
    if known is not None:
        return not known.gathered
    kind = mimetypes.guess_type(found.name)[0] or ""
    return not kind.startswith(_WORKS)


def name_problem(path: str) -> str:
    """Why a file's name cannot be kept in the catalogue, or empty."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return for_people("The file's name is not valid text. Rename it, then try again.")
    return ""


def common_root(paths: Iterable[str]) -> Path:
    """The deepest folder that holds all these files; the file system's root if there is none."""
    root = ""
    for path in paths:
        folder = os.path.dirname(path)  # noqa: PTH120 - as said
        if folder == root or (root and folder.startswith(root.rstrip(os.sep) + os.sep)):
            continue
        try:
            root = os.path.commonpath([root, folder]) if root else folder
        except ValueError:  # on several drives
            return Path(os.sep).resolve()
    return Path(root) if root else Path(os.sep).resolve()
