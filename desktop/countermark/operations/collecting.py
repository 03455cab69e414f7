"""Collections: what a person does with them, each of which can be undone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import UserError
from countermark.catalog.kept_collections import KeptCollection
from countermark.catalog.place_records import Collection
from countermark.catalog.records import Changes
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


@dataclass(frozen=True)
class CollectionStep:
    """Something done to one collection; see `operations.undo`.

    Attributes:
        key: its number.
        before, after: how it was and is; None where there is none.
    """

    key: int
    before: KeptCollection | None
    after: KeptCollection | None

    @property
    def weight(self) -> int:
        """How many works it remembers; one at least, unless nothing was done."""
        if self.before == self.after:
            return 0
        return max(1, *(len(kept.works) for kept in (self.before, self.after) if kept))

    @property
    def changes(self) -> Changes:
        """The works that are in it, or not in it any more."""
        works = [kept.works if kept else frozenset() for kept in (self.before, self.after)]
        return Changes(works[0] ^ works[1])

    def undo(self, workspace: Workspace) -> Changes:
        """Make it what it was.

        Raises:
            UserError: something else was done to it since, or its name is taken.
        """
        return self._turned(workspace, self.after, self.before)

    def redo(self, workspace: Workspace) -> Changes:
        """Make it what it was afterwards.

        Raises:
            UserError: as `undo`.
        """
        return self._turned(workspace, self.before, self.after)

    def _turned(
        self, workspace: Workspace, expected: KeptCollection | None, wanted: KeptCollection | None
    ) -> Changes:
        if not workspace.collections.turn_back(self.key, expected, wanted):
            raise UserError("The collection was changed in another way since.")
        return self.changes


def create_collection(
    workspace: Workspace, name: str, query: str | None, work_ids: Sequence[int]
) -> CollectionStep:
    """Make a collection of what a search finds, or of these works.

    Raises:
        UserError: as in `Collections.create`.
    """
    made = workspace.collections.create(name, query=query)
    if query is None and work_ids:
        workspace.collections.add(made, work_ids)
    return CollectionStep(made.id, None, workspace.collections.kept(made.id))


def change_collection(
    workspace: Workspace, name: str, act: Callable[[Collection], object]
) -> CollectionStep:
    """Do something to the collection of this name.

    Raises:
        UserError: there is none, or what `act` raises.
    """
    collection = workspace.collections.named(name)
    before = workspace.collections.kept(collection.id)
    act(collection)
    return CollectionStep(collection.id, before, workspace.collections.kept(collection.id))
