"""Where files that moved may lie, if nobody says: the catalogue's own folders, and those beside."""

from __future__ import annotations

import os
import string
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from countermark.base.paths import is_below, joined, split

_MOST_BESIDE = 500  # folders beside one that is gone
_MOUNTED = ("/", "/mnt", "/media", "/run/media", "/Volumes")  # below them, disks


def topmost(folders: Iterable[str]) -> list[str]:
    """Those of these folders that lie below no other of them."""
    found: list[str] = []
    for folder in sorted(folders, key=lambda folder: joined(folder, " ")):
        # With a separator at its end, a folder comes right before all that lies below it.
        if not found or not (folder == found[-1] or is_below(folder, found[-1])):
            found.append(folder)
    return found


def places_beside(lost: Iterable[str]) -> Iterator[str]:
    """Folders that one that is gone may be now, each once.

    They are: the folder itself and the one that it lies in, if only its files are gone, with those
    beside it; else, of the first folder on its way that is gone, every folder beside it (or every
    other drive) with the same folders below.
    """
    beside = lru_cache(maxsize=4096)(_beside)
    given: set[str] = set()
    for folder in lost:
        near = (joined(other, rest) for other, rest in _instead(folder, beside))
        for place in (folder, split(folder)[0], *near):
            if place not in given and os.path.isdir(place):  # noqa: PTH112 - by the thousand
                given.add(place)
                yield place


def folders_around(lost: Iterable[str]) -> Iterator[str]:
    """For folders that are gone, those to look through with all folders in them.

    Of each way the deepest folder that is there, or the one above it: a folder that was renamed
    may lie beside the one it lay in. Never a person's home, nor what lies above or at the top.
    """
    given: set[str] = set()
    for folder in lost:
        near = _nearest(folder)
        if near == folder:
            continue
        for place in (split(near)[0], near):
            if place not in given and not _is_broad(place):
                yield place
            given.add(place)
            if not _is_broad(place):
                break


def may_be_away(path: str) -> bool:
    """Whether a file that is not there may lie on a disk that is not at hand."""
    near = _nearest(path)
    above = split(near)[0]
    if near in _MOUNTED or above in (near, "/"):
        return True
    is_disk = above in _MOUNTED or split(above)[0] in _MOUNTED
    return is_disk and not _beside(near)


def _nearest(folder: str) -> str:
    """The deepest folder on the way to one that is there; a root that is not there is given too."""
    above = split(folder)[0]
    while not os.path.isdir(folder) and above != folder:  # noqa: PTH112 - texts, like all here
        folder, above = above, split(above)[0]
    return folder


def _is_broad(folder: str) -> bool:
    above = split(folder)[0]
    home = os.path.expanduser("~")  # noqa: PTH111 - Path's raises where there is none
    return (
        above in (folder, "/")
        or folder == home
        or is_below(home, folder)
        or not os.path.isdir(folder)  # noqa: PTH112 - as said
    )


def _instead(folder: str, beside: Callable[[str], tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """What may stand for the first part of a folder that is gone, with what comes after it."""
    here, above = folder, split(folder)[0]
    while above != here and not os.path.isdir(above):  # noqa: PTH112 - texts, like all here
        here, above = above, split(above)[0]
    if above != here:
        yield from ((other, _after(folder, here)) for other in beside(above) if other != here)
    if folder[1:3] == ":\\":
        yield from ((drive, folder[3:]) for drive in _drives() if drive != folder[:3])


def _after(folder: str, above: str) -> str:
    return folder[len(above) :].lstrip("\\/")


def _beside(folder: str) -> tuple[str, ...]:
    try:
        with os.scandir(folder) as entries:
            found = [entry.path for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return ()
    return tuple(sorted(found)[:_MOST_BESIDE])


def _drives() -> Iterator[str]:
    for letter in string.ascii_uppercase:
        drive = f"{letter}:\\"
        if os.path.isdir(drive):  # noqa: PTH112 - texts, like all here
            yield drive
