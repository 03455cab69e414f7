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
from countermark.catalog.records import COPIES, Changes, Recorded
from countermark.catalog.rows import AT_ONCE
from countermark.catalog.whereabouts import Move, Moved, Whereabout
from countermark.jobs.cancel import CancelToken
from countermark.operations.batches import pages
from countermark.operations.discover import find_files, name_problem
from countermark.operations.edited import has_content
from countermark.operations.look import look_after_touched
from countermark.operations.neighbours import folders_around, places_beside, topmost
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
        missing: how many files are not where they were. One that is not among the found, and in
            whose place another file lies, counts as edited there.
        fixes: what moved: folders first, those with most files first.
        unsettled: what cannot be told for certain, in the order of the paths; the first thousand.
        counts: how many there are of each reason, all told.
        is_complete: whether the search came to its end.
        places: the folders that were looked through, with all folders in them.
    """

    missing: int
    fixes: tuple[Fix, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    counts: Mapping[Why, int] | None = None
    is_complete: bool = True
    places: tuple[Path, ...] = ()

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
        folders: where to look, with all folders in them, and nowhere else; without any, in the
            catalogue's own folders and those around the ones that are gone. Here, copies that are
            known as duplicates of the same work may be what was moved.
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
        reading = _Reading(tell)
        lost = _take_lost(workspace, search, cancel, str(below or ""), reading)
        if search.is_empty() or cancel.cancelled:
            return Proposal(search.count_lost(), is_complete=not cancel.cancelled)
        pairing = Pairing(search, cancel, reading.count)

        def look(paths: Iterable[str]) -> None:
            _take_found(workspace, search, cancel, paths, lost, tell, takes_copies=bool(given))
            pairing.run()

        places = given or [Path(folder) for folder in topmost(lost.there)]
        look(_below(workspace, places) if given else _near(workspace, search, places))
        # Further off lie more files that could be it, so what is near is told first.
        if not given and (around := _around(search)):
            places += around
            look(_below(workspace, around))
        pairing.finish()
        return Proposal(
            search.count_lost(),
            pairing.fixes(),
            tuple(pairing.unsettled),
            dict(pairing.counts),
            is_complete=not cancel.cancelled,
            places=tuple(places),
        )


def apply_moves(workspace: Workspace, fixes: Iterable[Fix]) -> MoveStep:
    """Write down where files lie now; all in one transaction, each as an event of its work.

    A file that is gone from its new place since, or has another size there, is left alone.
    """
    chosen = list(fixes)
    moved = (what_moved(fix.old, fix.new) for fix in chosen if fix.is_folder)
    folders = collection_folders(workspace, moved)
    moves = (move for fix in chosen for move in _moves(workspace, fix))
    return MoveStep(workspace.whereabouts.move(moves, folders))


class _Reading:
    """Counts the files that are read.

    Attributes:
        tell: is told how the search goes.
    """

    def __init__(self, tell: Told) -> None:
        self.tell = tell
        self._before = 0

    def is_same(self, file: Whereabout) -> bool:
        """Whether the file in a place has the content that the catalogue knows; it is read."""
        self._before += 1
        self.tell(Stage.READING, self._before)
        return has_content(file)

    def count(self, pairing: int) -> None:
        """So many were read to tell which file is which."""
        self.tell(Stage.READING, self._before + pairing)


@dataclass
class _Lost:
    """What looking for lost files told besides.

    Attributes:
        there: the folders of the files that are where they were.
        displaced: numbers of the files in whose places something else lies.
    """

    there: set[str]
    displaced: set[int]


def _take_lost(
    workspace: Workspace, search: LostAndFound, cancel: CancelToken, below: str, reading: _Reading
) -> _Lost:
    """Note the files that are not where they were, and those in whose places something else is."""
    disk = Spellings()
    found = _Lost(set(), set())

    def lost() -> Iterator[LostFile]:
        for count, file in enumerate(workspace.whereabouts.everywhere(below)):
            if count % _TOLD_EVERY == 0:
                reading.tell(Stage.MISSING, count)
                if cancel.cancelled:
                    return
            folder, name = split(file.path)
            is_there = disk.has(folder, name)
            if is_there:
                found.there.add(folder)
                if _is_untouched(file) or reading.is_same(file):
                    continue
                found.displaced.add(file.file_id)
            yield LostFile(
                file.file_id, folder, name, name_key(name), file.size, file.mtime_ns, file.sha256,
                file.work_id, is_doubtful=is_there,
            )  # fmt: skip

    search.lose(lost())
    if below:  # the others may lie anywhere
        found.there.update(str(folder) for folder in workspace.queries.folders() if folder.is_dir())
    return found


def _take_found(
    workspace: Workspace,
    search: LostAndFound,
    cancel: CancelToken,
    paths: Iterable[str],
    lost: _Lost,
    tell: Told,
    *,
    takes_copies: bool,
) -> None:
    """Note the files on the disk that have the size of a lost one."""
    looked = 0
    for page in pages(paths, _PAGE):
        if cancel.cancelled:
            return
        wanted = [file for file in map(_looked_at, page) if file and search.is_wanted(file.size)]
        recorded = workspace.queries.recorded_at(joined(file.folder, file.name) for file in wanted)
        known = {
            path: file for path, file in recorded.items() if file.file_id not in lost.displaced
        }
        search.find(_with_work(file, known, takes_copies=takes_copies) for file in wanted)
        looked += len(page)
        tell(Stage.LOOKING, looked)


def _with_work(file: FoundFile, known: Mapping[str, Recorded], *, takes_copies: bool) -> FoundFile:
    recorded = known.get(joined(file.folder, file.name))
    if recorded is None:
        return file
    is_copy = takes_copies and recorded.role in COPIES
    return file._replace(work=recorded.work_id, is_copy=is_copy)


def _below(workspace: Workspace, places: Sequence[Path]) -> Iterator[str]:
    """The files in these folders, with all folders in them."""
    for found in find_files(places, excluding=workspace.home.root):
        if not found.problem and not name_problem(found.text):
            yield found.text


def _near(workspace: Workspace, search: LostAndFound, places: Sequence[Path]) -> Iterator[str]:
    """Files where lost ones may be: in these places, and right where they or their likes were."""
    yield from _below(workspace, places)
    home = str(workspace.home.root)
    for folder in places_beside(search.lost_folders()):
        if folder != home and not is_below(folder, home):
            yield from _files_in(folder)


def _around(search: LostAndFound) -> list[Path]:
    """The folders around those that files were in of which nothing was found."""
    lost = dict.fromkeys(folder for folder, _ in search.unsettled())
    return [Path(folder) for folder in topmost(folders_around(lost))]


def _files_in(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False) and not name_problem(entry.path):
                yield entry.path


def _is_untouched(file: Whereabout) -> bool:
    """Whether what lies in a file's place has its size and time."""
    looked = _looked_at(file.path)
    return looked is not None and (looked.size, looked.mtime_ns) == (file.size, file.mtime_ns)


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


def collection_folders(workspace: Workspace, moved: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The folders that collections go by and that moved, as they were and as they are.

    Args:
        workspace: whose collections.
        moved: folders as they were and as they are.
    """
    found: dict[str, str] = {}
    pairs = list(moved)
    for collection in workspace.collections.all() if pairs else ():
        if collection.folder is None or collection.folder.is_dir():
            continue
        folder = str(collection.folder)
        for old, new in pairs:
            if folder == old or is_below(folder, old):
                place = rebased(folder, old, new)
                if os.path.isdir(place):  # noqa: PTH112 - a text, as in the catalogue
                    found.setdefault(folder, place)
    return found
