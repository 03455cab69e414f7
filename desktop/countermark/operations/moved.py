"""Finds files that were moved or renamed, by name, size, time and content, and mends the catalogue.

Nothing is moved on the disk. What cannot be told for certain is listed and left alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from countermark.base.errors import UserError
from countermark.base.paths import is_below, joined, name_key, rebased, split, what_moved
from countermark.catalog.lost import FoundFile, LostAndFound, LostFile
from countermark.catalog.records import Changes, Recorded, Role
from countermark.catalog.rows import AT_ONCE
from countermark.catalog.whereabouts import Move, Moved
from countermark.jobs.cancel import CancelToken
from countermark.operations.batches import pages
from countermark.operations.discover import find_files, name_problem
from countermark.operations.look import look_after_touched
from countermark.operations.neighbours import places_beside, topmost
from countermark.operations.pairing import Fix, Pairing, Unsettled, Why
from countermark.operations.spellings import Spellings
from countermark.operations.workspace import Workspace

_PAGE = 500
_TOLD_EVERY = 1_000  # files


class Stage(StrEnum):
    """What a search for moved files is doing."""

    MISSING = "missing"  # going through the catalogue
    LOOKING = "looking"  # going through folders
    READING = "reading"  # reading files to compare their content


Told = Callable[[Stage, int], object]
"""Is told now and then what the search does, and with how many files it has."""


def nobody_asks(_stage: Stage, _count: int) -> None:
    """For those who need not know."""


@dataclass(frozen=True)
class Proposal:
    """What of the files that are not where they were was found.

    Attributes:
        missing: how many files are not where they were.
        fixes: what moved: folders first, those with most files first.
        unsettled: what cannot be told for certain, in the order of the paths; the first thousand.
        counts: how many there are of each reason, all told.
        is_complete: whether the search came to its end.
    """

    missing: int
    fixes: tuple[Fix, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    counts: Mapping[Why, int] | None = None
    is_complete: bool = True

    @property
    def found(self) -> int:
        """How many files were found again."""
        return sum(len(fix.file_ids) for fix in self.fixes)

    @property
    def not_found(self) -> int:
        """How many files nothing was found of."""
        return self.missing - self.found - sum((self.counts or {}).values())


@dataclass(frozen=True)
class MoveStep:
    """Moves that were written down; see `operations.undo`."""

    done: Moved

    @property
    def weight(self) -> int:
        """How many files it is about; what was before is in the catalogue's events."""
        return self.done.files

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        return self.done.changes

    def undo(self, workspace: Workspace) -> Changes:
        """Have the catalogue look for the files where they were before.

        Raises:
            UserError: a file was moved in another way since; nothing was done.
        """
        return self._turned(workspace, again=False)

    def redo(self, workspace: Workspace) -> Changes:
        """Do it once more.

        Raises:
            UserError: a file was moved in another way since; nothing was done.
        """
        return self._turned(workspace, again=True)

    def _turned(self, workspace: Workspace, *, again: bool) -> Changes:
        others = workspace.whereabouts.turn_back(self.done, again=again)
        if others:
            count = "1 file" if others == 1 else f"{others} files"
            raise UserError(
                f"{count} went another way since.", "Nothing was done; look for moved files again."
            )
        # They may lie there again: whoever undoes this has put them back, or is about to.
        where = workspace.queries.originals_of(self.done.changes.works)
        looked = look_after_touched(workspace, map(Path, where), CancelToken())
        return self.done.changes | looked


def find_moved(
    workspace: Workspace,
    folders: Sequence[Path],
    cancel: CancelToken,
    *,
    below: Path | None = None,
    tell: Told = nobody_asks,
) -> Proposal:
    """Look for the catalogue's files that are not where they were; nothing is written.

    Args:
        workspace: whose catalogue.
        folders: where to look, with all folders in them; without any, in the catalogue's own
            folders and those beside the ones that are gone. Here, copies that are known as
            duplicates of the same work may be what was moved: who adds a folder that moved before
            looking for it has them.
        cancel: ends the search; what was found until then is given.
        below: only files that were below this folder are looked for; None for all.
        tell: is told how the search goes.

    Raises:
        UserError: a folder is not there.
    """
    given = [Path(os.path.realpath(folder)) for folder in folders]
    for folder in given:
        if not folder.is_dir():
            raise UserError(f"There is no such folder: {folder}")
    with LostAndFound() as search:
        there = _take_lost(workspace, search, cancel, str(below or ""), tell)
        missing = search.count_lost()
        if missing == 0 or cancel.cancelled:
            return Proposal(missing, is_complete=not cancel.cancelled)
        places = given or [Path(folder) for folder in topmost(there)]
        _take_found(workspace, search, cancel, places, tell, takes_copies=bool(given))
        pairing = Pairing(search, cancel, lambda count: tell(Stage.READING, count))
        pairing.run()
        return Proposal(
            missing,
            pairing.fixes(),
            tuple(pairing.unsettled),
            dict(pairing.counts),
            is_complete=not cancel.cancelled,
        )


def apply_moves(workspace: Workspace, fixes: Iterable[Fix]) -> MoveStep:
    """Write down where files lie now; all in one transaction, each as an event of its work.

    A file that is gone from its new place since, or has another size there, is left alone.
    """
    chosen = list(fixes)
    folders = _collection_folders(workspace, chosen)
    moves = (move for fix in chosen for move in _moves(workspace, fix))
    return MoveStep(workspace.whereabouts.move(moves, folders))


def _take_lost(
    workspace: Workspace, search: LostAndFound, cancel: CancelToken, below: str, tell: Told
) -> set[str]:
    """Note the files that are not where they were; gives the folders of those that are."""
    disk = Spellings()
    there: set[str] = set()

    def lost() -> Iterator[LostFile]:
        for count, file in enumerate(workspace.whereabouts.everywhere(below)):
            if count % _TOLD_EVERY == 0:
                tell(Stage.MISSING, count)
                if cancel.cancelled:
                    return
            folder, name = split(file.path)
            if disk.has(folder, name):
                there.add(folder)
                continue
            yield LostFile(
                file.file_id, folder, name, name_key(name), file.size, file.mtime_ns, file.sha256,
                file.work_id,
            )  # fmt: skip

    search.lose(lost())
    if below:  # the others may lie anywhere
        there.update(str(folder) for folder in workspace.queries.folders() if folder.is_dir())
    return there


def _take_found(
    workspace: Workspace,
    search: LostAndFound,
    cancel: CancelToken,
    places: Sequence[Path],
    tell: Told,
    *,
    takes_copies: bool,
) -> None:
    """Note the files on the disk that have the size of a lost one."""
    paths = _on_disk(workspace, search, places)
    looked = 0
    for page in pages(paths, _PAGE):
        if cancel.cancelled:
            return
        wanted = [file for file in map(_looked_at, page) if file and search.is_wanted(file.size)]
        known = workspace.queries.recorded_at(joined(file.folder, file.name) for file in wanted)
        search.find(_with_work(file, known, takes_copies=takes_copies) for file in wanted)
        looked += len(page)
        tell(Stage.LOOKING, looked)


def _with_work(file: FoundFile, known: Mapping[str, Recorded], *, takes_copies: bool) -> FoundFile:
    recorded = known.get(joined(file.folder, file.name))
    if recorded is None:
        return file
    is_copy = takes_copies and recorded.role == Role.DUPLICATE.value
    return file._replace(work=recorded.work_id, is_copy=is_copy)


def _on_disk(workspace: Workspace, search: LostAndFound, places: Sequence[Path]) -> Iterator[str]:
    """Files where lost ones may be: in these places, and right where they or their likes were."""
    for found in find_files(places, excluding=workspace.home.root):
        if not found.problem and not name_problem(found.text):
            yield found.text
    home = str(workspace.home.root)
    for folder in places_beside(search.lost_folders()):
        if folder != home and not is_below(folder, home):
            yield from _files_in(folder)


def _files_in(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False) and not name_problem(entry.path):
                yield entry.path


def _looked_at(path: str) -> FoundFile | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - by the hundred thousand
    except OSError:
        return None
    folder, name = split(path)
    return FoundFile(folder, name, name_key(name), status.st_size, status.st_mtime_ns)


def _moves(workspace: Workspace, fix: Fix) -> Iterator[Move]:
    for page in pages(fix.file_ids, AT_ONCE):
        now = workspace.whereabouts.paths_of(page)
        for file_id, old in now.items():
            new = fix.place_of(file_id, old)
            found = _looked_at(new)
            if found is not None:
                yield Move(file_id, old, new, found.mtime_ns)


def _collection_folders(workspace: Workspace, fixes: Sequence[Fix]) -> dict[str, str]:
    """The folders that collections go by and that moved, as they were and as they are."""
    moved = [what_moved(fix.old, fix.new) for fix in fixes if fix.is_folder]
    found: dict[str, str] = {}
    for collection in workspace.collections.all():
        if collection.folder is None or collection.folder.is_dir():
            continue
        folder = str(collection.folder)
        for old, new in moved:
            if folder == old or is_below(folder, old):
                place = rebased(folder, old, new)
                if os.path.isdir(place):  # noqa: PTH112 - a text, as in the catalogue
                    found.setdefault(folder, place)
    return found
