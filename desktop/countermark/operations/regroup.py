"""Joins works that are one, and splits off files that are a work of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import UserError
from countermark.catalog.records import Changes, KnownFile, Role
from countermark.catalog.renditions import Regrouped
from countermark.credentials.sidecar import SUFFIX
from countermark.operations.workspace import Workspace


@dataclass(frozen=True)
class RegroupStep:
    """Works that were joined or split; see `operations.undo`."""

    done: Regrouped

    @property
    def work_id(self) -> int:
        """The work that was kept, or the new one."""
        return self.done.work_id

    @property
    def weight(self) -> int:
        """How many works it remembers."""
        return len(self.done.after.works)

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return self.done.changes

    def undo(self, workspace: Workspace) -> Changes:
        """Have the works as they were before.

        Raises:
            UserError: something else was done to them since.
        """
        return _turned_back(workspace, self.done)

    def redo(self, workspace: Workspace) -> Changes:
        """Do it once more.

        Raises:
            UserError: something else was done to them since.
        """
        return _turned_back(workspace, self.done.backwards)


def join_works(workspace: Workspace, work_ids: Sequence[int]) -> RegroupStep:
    """Make one work of several.

    The first is kept: what it says stands, what it does not say is taken over from the others, and
    all files, collections and events are its own. Its original stays; those of the others become
    alternates, or duplicates if they are the same bytes.

    Raises:
        UserError: they are not two at least, or one is not there any more.
    """
    wanted = list(dict.fromkeys(work_ids))
    if len(wanted) < 2:
        raise UserError("Name two works at least.", "The first is kept, the others become its.")
    return RegroupStep(workspace.renditions.join(wanted))


def split_off(workspace: Workspace, paths: Sequence[Path]) -> RegroupStep:
    """Make a work of its own of some files of a work, which begins with all that is said of it.

    Signed copies that were made of these files go along, and so do sidecars that lie beside them.

    Raises:
        UserError: the catalogue does not have them, they are of several works, or nothing would
            be left.
    """
    known = workspace.queries.files_at(paths)
    for path in paths:
        if path not in known:
            raise UserError(f"The catalogue has no such file: {path}")
    owners = {file.work_id for file in known.values()}
    if len(owners) > 1:
        raise UserError("These files are of several works.", "Split them off one after the other.")
    (work_id,) = owners
    files = workspace.queries.files_of(work_id)
    chosen = _with_what_was_made_of_them(workspace, files, {file.id for file in known.values()})
    if len(chosen) == len(files):
        raise UserError("Nothing would be left of the work.", "It is a work of its own already.")
    title = _title(workspace, work_id, files, next(iter(known.values())))
    return RegroupStep(workspace.renditions.split(work_id, sorted(chosen), title))


def _with_what_was_made_of_them(
    workspace: Workspace, files: Sequence[KnownFile], chosen: set[int]
) -> set[int]:
    sources = [file for file in files if file.role not in {Role.SIGNED, Role.SIDECAR}]
    stays = {file.facts.sha256 for file in sources if file.id not in chosen}
    made_of = {file.facts.sha256 for file in sources if file.id in chosen} - stays
    chosen = chosen | {
        file.id
        for file in files
        if file.role is Role.SIGNED
        # A copy whose credential lies beside it has the bytes of its original.
        and not made_of.isdisjoint({file.facts.sha256, workspace.queries.source_of_file(file.id)})
    }
    beside = {f"{file.facts.path}{SUFFIX}" for file in files if file.id in chosen}
    return chosen | {file.id for file in files if str(file.facts.path) in beside}


def _title(workspace: Workspace, work_id: int, files: Sequence[KnownFile], first: KnownFile) -> str:
    """The work's title, unless that is only the name of its own file."""
    details = workspace.queries.details(work_id)
    title = details.facts.title if details is not None else ""
    stems = {file.facts.path.stem for file in files}
    return first.facts.path.stem if not title or title in stems else title


def _turned_back(workspace: Workspace, done: Regrouped) -> Changes:
    if not workspace.renditions.turn_back(done):
        raise UserError(
            "Something was done to these works since.", "Join or split them by hand instead."
        )
    return done.backwards.changes
