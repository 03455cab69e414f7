"""The folders that the catalogue's files lie in."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CTE, Subquery, func, select

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
