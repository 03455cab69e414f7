"""Which folders the side bar lists, one within the other, each with all works below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from countermark.ui.words import folder_titles

_MOST = 30  # the fullest; a search finds the others


@dataclass(frozen=True)
class FolderRow:
    """A folder as it is listed.

    Attributes:
        path: absolute.
        title: its name; what leads to it from the folder it is listed under.
        works: with an original in it or below it.
        depth: how many of the listed folders it lies in.
    """

    path: Path
    title: str
    works: int
    depth: int


def folder_rows(folders: Mapping[Path, int]) -> tuple[FolderRow, ...]:
    """The fullest folders, and those in which several of them lie, as a tree from the top.

    Args:
        folders: those that originals lie in, with how many.
    """
    totals: dict[Path, int] = defaultdict(int)
    branches: dict[Path, set[Path]] = defaultdict(set)
    for folder, count in folders.items():
        totals[folder] += count
        inner = folder
        for outer in folder.parents:
            totals[outer] += count
            branches[outer].add(inner)
            inner = outer
    listed = [
        folder
        for folder in totals
        # What all disks have in common is no folder of the person's.
        if folder in folders or (len(branches[folder]) > 1 and folder.parent != folder)
    ]
    fullest = sorted(listed, key=lambda folder: (-totals[folder], folder.parts))[:_MOST]
    inside = {folder: _listed_outer(folder, set(fullest)) for folder in fullest}
    roots = folder_titles({folder: 0 for folder in fullest if not inside[folder]})
    return tuple(
        FolderRow(
            folder,
            roots[folder] if not inside[folder] else str(folder.relative_to(inside[folder][0])),
            totals[folder],
            len(inside[folder]),
        )
        for folder in sorted(fullest, key=_in_order)
    )


def _listed_outer(folder: Path, listed: set[Path]) -> list[Path]:
    return [outer for outer in folder.parents if outer in listed]


def _in_order(folder: Path) -> tuple[tuple[str, str], ...]:
    return tuple((part.casefold(), part) for part in folder.parts)
