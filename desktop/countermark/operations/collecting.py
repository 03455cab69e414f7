"""Choosing works for a collection by their files and folders."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from countermark.base.errors import UserError
from countermark.catalog.place_records import Collection
from countermark.operations.workspace import Workspace


def works_at(workspace: Workspace, paths: Iterable[Path]) -> tuple[int, ...]:
    """Numbers of the works whose files these are, or that have one below these folders.

    Args:
        workspace: whose works they are.
        paths: files and folders, absolute; whether they are there does not matter.

    Raises:
        UserError: the catalogue has no work there.
    """
    found: set[int] = set()
    for path in (Path(os.path.realpath(path)) for path in paths):
        file = workspace.queries.file_at(path)
        here = (file.work_id,) if file else workspace.collections.works_below(path)
        if not here:
            raise UserError(
                f"The catalogue has no work there: {path}", "Add it with `countermark add`."
            )
        found.update(here)
    return tuple(sorted(found))


def collection_below(workspace: Workspace, folder: Path) -> Collection:
    """The collection of all works below a folder; made, and named like the folder, if need be.

    Raises:
        UserError: there is no such folder, or another collection has its name.
    """
    real = Path(os.path.realpath(folder))
    if not real.is_dir():
        raise UserError(f"There is no such folder: {real}")
    known = (item for item in workspace.collections.all() if item.folder == real)
    return next(known, None) or workspace.collections.create(real.name or str(real), real)
