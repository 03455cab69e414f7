"""The folders that the catalogue's files lie in, and the files below one."""

from __future__ import annotations

import os
from typing import Any

from sqlalchemy import CTE, ColumnElement, Subquery, func, select

from countermark.catalog.schema import files


def all_folders() -> Subquery:
    """Each folder that a file of any kind lies in, once, in a column `folder`.

    One step of the index for each folder, however many files lie in it: `DISTINCT` would go
    through all of them.
    """
    first = select(func.min(files.c.folder).label("folder"))
    known: CTE = first.cte("folders", recursive=True)
    following: Any = (
        select(func.min(files.c.folder)).where(files.c.folder > known.c.folder).scalar_subquery()
    )
    known = known.union_all(select(following).where(known.c.folder.is_not(None)))
    return select(known.c.folder).where(known.c.folder.is_not(None)).subquery()


def below(folder: str, separator: str = os.sep) -> ColumnElement[bool]:
    """Files below a folder, given absolute."""
    # A range of the index of paths, and exact: LIKE takes capital and small letters for the same.
    first = folder.rstrip(separator) + separator
    end = first[:-1] + chr(ord(separator) + 1)
    return (files.c.path >= first) & (files.c.path < end)
