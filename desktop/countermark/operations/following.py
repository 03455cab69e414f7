"""Follows files that moved and are met under other names: while files are added, or protected.

What lies in a known place need not be what lay there. Whose content it is decides: where it is
another catalogued file's, or where the file's own content is met elsewhere, it moved; else it was
edited. A work is so never taken for the picture that has its file's name now.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.base.paths import joined, name_key, split, what_moved
from countermark.catalog.records import NO_CHANGES, Changes, Recorded
from countermark.catalog.whereabouts import Move, Whereabout
from countermark.media.snapshot import Snapshot, take_snapshot
from countermark.operations.batches import pages
from countermark.operations.discover import Found, is_beside_the_point, name_problem
from countermark.operations.edited import has_content, is_moved_rather_than_edited
from countermark.operations.moved import collection_folders
from countermark.operations.neighbours import may_be_away
from countermark.operations.workspace import Workspace

_PAGE = 500
_APART = 2_000_000_000  # nanoseconds: FAT keeps times to two seconds


@dataclass(frozen=True)
class Followed:
    """What was followed.

    Attributes:
        works: by the paths that files moved to, their works.
        untouched: by paths, the works of the files that have another time and are as they were.
        changes: what changed in the catalogue.
    """

    works: Mapping[str, int] = field(default_factory=dict)
    untouched: Mapping[str, int] = field(default_factory=dict)
    changes: Changes = NO_CHANGES


def follow_moves(
    workspace: Workspace, paths: Callable[[], Iterable[str]], *, takes_new: bool = False
) -> Followed:
    """Have the catalogue follow the files that moved within these paths and beside them.

    Little is read: files with the size of one that is not where it was, and those that have
    another time and the size they had.

    Args:
        workspace: whose catalogue.
        paths: gives the paths of files that are at hand; may be called twice.
        takes_new: whether files that the catalogue does not know may be those that are gone from
            elsewhere; by size, and by time or name. Who reads them all anyway need not ask.
    """
    looking = _Looking(workspace)
    for page in pages(paths(), _PAGE):
        looking.look_at(page, takes_new=takes_new)
    if looking.suspects:
        looking.look_beside()
        for page in pages(paths(), _PAGE):
            looking.look_for_lost(page)
    if not looking.suspects and not looking.met:
        return Followed()
    looking.read_suspects()
    untouched = looking.untouched()
    followed = settle_places(workspace, looking.met)
    return Followed(followed.works, untouched, followed.changes)


def settle_places(workspace: Workspace, met: Mapping[str, Snapshot]) -> Followed:
    """Have the catalogue follow files whose contents were met in other places than theirs.

    Args:
        workspace: whose catalogue.
        met: by their paths, files as they are now.
    """
    settling = _Settling(workspace, met)
    settling.settle()
    moves, replaced = settling.moves, settling.replaced
    if not moves and not replaced:
        return Followed()
    folders = collection_folders(workspace, _folders_that_moved(moves))
    done = workspace.whereabouts.move(moves, folders, replaced)
    workspace.note_followed(done)
    now = workspace.queries.recorded_at(move.new for move in moves)
    went = {move.file_id for move in moves}
    works = {path: file.work_id for path, file in now.items() if file.file_id in went}
    return Followed(works, changes=done.changes)


class Leavings:
    """Tells of files whose content is not in their places whether they left them or were edited."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._new_in = cache(self._look_in)

    def has_left(self, file: Whereabout, now: Snapshot) -> bool:
        """Whether what lies in a file's place, with another content, is not the file, edited.

        Args:
            file: as the catalogue has it.
            now: what lies in its place.
        """
        owners = self._workspace.whereabouts.with_digests([now.sha256]).get(now.sha256, [])
        others = [owner for owner in owners if owner.file_id != file.file_id]
        if any(owner.work_id != file.work_id or not _is_there(owner) for owner in others):
            return True
        return any(
            has_content(file._replace(path=path)) and is_moved_rather_than_edited(file.path, path)
            for path in self._new_in(split(file.path)[0]).get(file.size, ())
        )

    def _look_in(self, folder: str) -> dict[int, list[str]]:
        """The files in a folder that the catalogue does not know, by size."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        inside = (path for path in _files_in(folder) if not name_problem(path))
        for page in pages(inside, _PAGE):
            known = self._workspace.queries.recorded_at(page)
            for path in page:
                if path not in known:
                    found[_size_and_time(path)[0]].append(path)
        return found


class _Looking:
    """Finds out which files must be read to tell what moved."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.suspects: dict[str, Recorded] = {}
        self.met: dict[str, Snapshot] = {}
        self._lost: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
        self._gone: dict[int, list[Whereabout]] = {}

    def look_at(self, page: list[str], *, takes_new: bool) -> None:
        """Note the known files of these that have another size or time."""
        paths = [path for path in page if not name_problem(path)]
        known = self._workspace.queries.recorded_at(paths)
        self._suspect(known.values())
        if takes_new:
            self._look_for_gone([path for path in paths if path not in known])

    def look_beside(self) -> None:
        """The same for what lies beside those that were noted."""
        for folder in {split(path)[0] for path in self.suspects}:
            inside = [path for path in _files_in(folder) if not name_problem(path)]
            for page in pages(inside, _PAGE):
                self._suspect(self._workspace.queries.recorded_at(page).values())
        for path, file in self.suspects.items():
            self._lost[file.size].append((split(path)[0], file.mtime_ns))
        for folder in {split(path)[0] for path in self.suspects}:
            self.look_for_lost(list(_files_in(folder)))

    def look_for_lost(self, page: Iterable[str]) -> None:
        """Read those of these that the catalogue does not know and that may be noted ones."""
        near = [path for path in page if path not in self.met and self._may_be_lost(path)]
        known = self._workspace.queries.recorded_at(near)
        for path in near:
            if path not in known:
                self._read(path)

    def read_suspects(self) -> None:
        """Read those that were noted, where their content may be their own or another one's."""
        sizes = {path: _size_and_time(path)[0] for path in self.suspects}
        of_size: defaultdict[int, set[int]] = defaultdict(set)
        for file in self._workspace.whereabouts.of_sizes(set(sizes.values())):
            of_size[file.size].add(file.file_id)
        for path, size in sizes.items():
            if of_size[size]:
                self._read(path)

    def untouched(self) -> dict[str, int]:
        """Note the times of those that are as they were; gives their works, by their paths."""
        same = {
            path: file
            for path, file in self.suspects.items()
            if path in self.met and self.met[path].sha256 == file.sha256
        }
        times = {file.file_id: self.met[path].mtime_ns for path, file in same.items()}
        self._workspace.catalogue.note_times(times)
        return {path: file.work_id for path, file in same.items() if file.condition == "whole"}

    def _suspect(self, known: Iterable[Recorded]) -> None:
        for file in known:
            size, time = _size_and_time(file.path)
            if time and (size, time) != (file.size, file.mtime_ns):
                self.suspects[file.path] = file

    def _may_be_lost(self, path: str) -> bool:
        size, time = _size_and_time(path)
        return any(
            abs(time - lost_time) <= _APART or folder == split(path)[0]
            for folder, lost_time in self._lost.get(size, ())
        ) and not is_beside_the_point(Found(path, "", named=False))

    def _look_for_gone(self, new: list[str]) -> None:
        """Read those of these new files that may be known ones that are gone."""
        looked = {path: _size_and_time(path) for path in new}
        sizes = {size for size, _ in looked.values()} - self._gone.keys()
        self._gone.update((size, []) for size in sizes)
        for file in self._workspace.whereabouts.of_sizes(sizes):
            if not os.path.lexists(file.path):
                self._gone[file.size].append(file)
        for path, (size, time) in looked.items():
            key = name_key(split(path)[1])
            if any(
                abs(file.mtime_ns - time) <= _APART or name_key(split(file.path)[1]) == key
                for file in self._gone[size]
            ):
                self._read(path)

    def _read(self, path: str) -> None:
        try:
            self.met.setdefault(path, take_snapshot(Path(path)))
        except FileRefused:  # whoever works on it will say so
            return


class _Settling:
    """Tells which catalogued file each of some files is."""

    def __init__(self, workspace: Workspace, met: Mapping[str, Snapshot]) -> None:
        self._met = met
        self._known = workspace.queries.recorded_at(met)
        self._owners = workspace.whereabouts.with_digests({one.sha256 for one in met.values()})
        self._claimed: set[int] = set()
        self._is_there = cache(_is_there)
        self.moves: list[Move] = []
        self.replaced: list[str] = []

    def settle(self) -> None:
        others = [path for path in sorted(self._met) if not self._is_itself(path)]
        for fits in (_is_called_the_same, _is_any):
            others = [path for path in others if not self._claim(path, fits)]
        self.replaced = [path for path in others if self._is_copy_of_another(path)]

    def _is_itself(self, path: str) -> bool:
        file = self._known.get(path)
        return file is not None and file.sha256 == self._met[path].sha256

    def _claim(self, path: str, fits: Callable[[str, str], bool]) -> bool:
        """Whether what lies here is a catalogued file that is not where it was."""
        found = [
            file
            for file in self._owners.get(self._met[path].sha256, ())
            if file.file_id not in self._claimed
            and file.path != path
            and fits(file.path, path)
            and self._has_left(file, path)
        ]
        # A new file that may be any of several is none; in the place of a known one it is one.
        if not found or (len(found) > 1 and path not in self._known):
            return False
        self._claimed.add(found[0].file_id)
        self.moves.append(Move(found[0].file_id, found[0].path, path, self._met[path].mtime_ns))
        return True

    def _has_left(self, file: Whereabout, path: str) -> bool:
        if self._is_there(file):
            return False
        if not os.path.lexists(file.path):
            return path in self._known or not may_be_away(file.path)
        instead = self._met.get(file.path)
        if instead is not None and self._is_of_others(file, instead):
            return True
        size, time = file.size, self._met[path].mtime_ns
        is_near = abs(time - file.mtime_ns) <= _APART or split(path)[0] == split(file.path)[0]
        return bool(size) and is_near and is_moved_rather_than_edited(file.path, path)

    def _is_of_others(self, file: Whereabout, instead: Snapshot) -> bool:
        owners = self._owners.get(instead.sha256, ())
        return any(owner.file_id != file.file_id for owner in owners)

    def _is_copy_of_another(self, path: str) -> bool:
        """Whether what lies in a known place is a copy of another work's file."""
        file = self._known.get(path)
        owners = self._owners.get(self._met[path].sha256, ())
        return file is not None and any(owner.work_id != file.work_id for owner in owners)


def _is_called_the_same(one: str, other: str) -> bool:
    return name_key(split(one)[1]) == name_key(split(other)[1])


def _is_any(_one: str, _other: str) -> bool:
    return True


def _is_there(file: Whereabout) -> bool:
    """Whether a file is where the catalogue has it; it is read if its time differs."""
    return _size_and_time(file.path) == (file.size, file.mtime_ns) or has_content(file)


def _folders_that_moved(moves: Iterable[Move]) -> Iterator[tuple[str, str]]:
    """Folders that became others with more than one file in them."""
    votes = Counter(what_moved(split(move.old)[0], split(move.new)[0]) for move in moves)
    yield from (folders for folders, count in votes.items() if count > 1)


def _size_and_time(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116 - by the hundred thousand
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _files_in(folder: str) -> list[str]:
    try:
        return [joined(folder, name) for name in sorted(os.listdir(folder))]  # noqa: PTH208
    except OSError:
        return []
