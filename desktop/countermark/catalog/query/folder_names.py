"""Folders as people type them in a search."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from sqlalchemy import Select, func, select

from countermark.base.paths import is_below, separator_of, shared_folder, split
from countermark.catalog.folders import all_folders, below
from countermark.catalog.folding import begins, contains, fold
from countermark.catalog.schema import files

FOLDS_CASE = sys.platform in {"win32", "darwin"}
"""Whether the system takes names for the same that differ in capitals alone."""


def is_whole(typed: str) -> bool:
    """Whether it is a path from a root, a drive or a share on."""
    return typed.startswith(("/", "\\")) or typed[1:2] == ":"


def works_in(
    typed: str, separator: str = os.sep, *, folds_case: bool = FOLDS_CASE
) -> Select[tuple[int]]:
    """The works with a file in such a folder or below it.

    Args:
        typed: an absolute path, with either separator where the system's own is no slash, or some
            folders one after the other.
        separator: the system's.
        folds_case: whether the system tells capitals apart in an absolute path.
    """
    if is_whole(typed) and not folds_case:
        return select(files.c.work_id).where(below(typed.replace("/", separator), separator))
    known = all_folders()
    path = known.c.folder + separator
    plain = path if separator == "/" else func.replace(path, separator, "/")
    if is_whole(typed):
        wanted = typed if separator == "/" else _slashed(typed)
        found = begins(plain, wanted.rstrip("/") + "/")
    else:
        found = contains(plain, f"/{_slashed(typed).strip('/')}/")
    these = select(known.c.folder).where(found)
    return select(files.c.work_id).where(files.c.folder.in_(these))


def offered(folders: Iterable[str], typed: str) -> list[str]:
    """Folders that may be meant, those highest up first.

    Args:
        folders: all that hold files, absolute.
        typed: the beginning of a path, or of the name of one folder in it.
    """
    paths = _with_those_above(folders)
    wanted = fold(_slashed(typed))
    if typed and not is_whole(typed):
        names = {path.rpartition(separator_of(path))[2] for path in paths}
        return sorted((name for name in names if name and fold(name).startswith(wanted)), key=fold)
    found = [path for path in paths if fold(_slashed(path)).startswith(wanted)]
    return sorted(found, key=lambda path: (_slashed(path).count("/"), fold(path)))


def _with_those_above(folders: Iterable[str]) -> set[str]:
    """The folders and those that they lie in, from the one on that holds them all."""
    known: set[str] = set()
    ends = [folder for folder in folders if folder]
    for folder in ends:
        above = folder
        while above not in known:
            known.add(above)
            above = split(above)[0]
    if not ends:
        return known
    first, last = min(ends), max(ends)
    shared = shared_folder(first, last)
    if last != shared and not is_below(last, shared):  # several drives share nothing
        return known
    return {path for path in known if path == shared or is_below(path, shared)}


def _slashed(path: str) -> str:
    return path.replace("\\", "/")
