"""Gives signed files their names, with the catalogue told before and after.

Between the two lies the rename, the one instant that counts. A process killed anywhere leaves the
user's file whole, old or new, and `settle` makes the catalogue agree with the disk again. Files
that are ready together share the two transactions and the flush of their folder.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.atomic import (
    numbered,
    publish_new,
    publish_over,
    sweep,
    sync_folder,
)
from countermark.base.errors import FileRefused, plain_os_error
from countermark.catalog.records import NO_CHANGES, Changes, KnownFile, Publication, Role
from countermark.credentials.task import Staged
from countermark.media.snapshot import take_snapshot
from countermark.operations.workspace import Workspace

_log = logging.getLogger(__name__)
_ALL_TAKEN = "All numbered names are taken in this folder."
_CHANGED = "The file changed while it was being protected."


@dataclass(frozen=True)
class Ready:
    """A staged file and what the catalogue is to know of it.

    Attributes:
        signed: what is staged.
        publication: with the name it should get.
        replaces: whether it takes the place of the file of this name; else it is a new file, whose
            name is numbered if it is taken.
    """

    signed: Staged
    publication: Publication
    replaces: bool

    @property
    def path(self) -> Path:
        """The name it is to get."""
        return self.publication.file.path

    def named(self, path: Path) -> Ready:
        """The same under another name."""
        file = replace(self.publication.file, path=path)
        return replace(self, publication=replace(self.publication, file=file))


@dataclass(frozen=True)
class Published:
    """What came of one: its name and what changed in the catalogue, or why it has none."""

    path: Path
    changes: Changes = NO_CHANGES
    error: FileRefused | None = None


def publish(workspace: Workspace, ready: Sequence[Ready]) -> list[Published]:
    """Give signed files their names; gives what came of each, in their order.

    Copies never take the place of a file. A file that is replaced must be in the backups. What
    is staged and got no name is removed.
    """
    group = _Group(workspace, ready)
    try:
        group.run()
    finally:
        for item in ready:
            item.signed.discard()
    return group.results()


def publish_in_place(workspace: Workspace, signed: Staged, publication: Publication) -> Changes:
    """Put a signed file in its original's place; the original must be in the backups.

    Raises:
        FileRefused: the file changed meanwhile, or the folder refuses.
    """
    (published,) = publish(workspace, [Ready(signed, publication, replaces=True)])
    if published.error is not None:
        raise published.error
    return published.changes


class _Group:
    """Files that get their names together."""

    def __init__(self, workspace: Workspace, ready: Sequence[Ready]) -> None:
        self._workspace = workspace
        self._asked = ready
        self._wanted = list(ready)
        self._taken: set[Path] = set()
        self._known: dict[Path, KnownFile] = {}
        self._ended: dict[int, Published] = {}

    def run(self) -> None:
        catalogue = self._workspace.catalogue
        self._known = self._workspace.queries.files_at(item.path for item in self._wanted)
        for number, item in enumerate(self._wanted):
            try:
                self._wanted[number] = self._with_free_name(item)
            except (FileRefused, OSError) as error:
                self._fail(number, error)
        going = [number for number in range(len(self._wanted)) if number not in self._ended]
        catalogue.begin_publications([self._wanted[number].publication for number in going])
        for number in going:
            self._name(number)
        for folder in {self._wanted[number].path.parent for number in going}:
            sync_folder(folder)
        named = [self._wanted[number] for number in going if number not in self._ended]
        catalogue.finish_publications([item.publication for item in named])
        failed = [self._wanted[number].path for number in going if number in self._ended]
        catalogue.drop_publications(failed)

    def results(self) -> list[Published]:
        return [
            self._ended.get(number)
            or Published(item.path, Changes(frozenset({item.publication.work_id})))
            for number, item in enumerate(self._wanted)
        ]

    def _fail(self, number: int, error: FileRefused | OSError) -> None:
        path = self._wanted[number].path
        if isinstance(error, OSError):
            reason = FileRefused(plain_os_error(error, path))
            reason.__cause__ = error
            error = reason
        self._ended[number] = Published(path, error=error)

    def _name(self, number: int) -> None:
        item = self._wanted[number]
        try:
            if not item.replaces:
                self._name_copy(number)
            elif not item.signed.source.still_at(item.path):
                self._fail(number, FileRefused(_CHANGED))
            else:
                publish_over(item.signed.staged, item.path, flush_folder=False)
        except (FileRefused, OSError) as error:
            self._fail(number, error)

    def _name_copy(self, number: int) -> None:
        while True:
            item = self._wanted[number]
            try:
                publish_new(item.signed.staged, item.path, flush_folder=False)
            except FileExistsError:  # somebody was quicker
                self._workspace.catalogue.drop_publications([item.path])
                self._wanted[number] = other = self._with_free_name(self._asked[number])
                self._workspace.catalogue.begin_publications([other.publication])
            else:
                return

    def _with_free_name(self, item: Ready) -> Ready:
        if item.replaces:
            return item
        for path in numbered(item.path):
            known = self._known.get(path)
            if path != item.path:  # a numbered name, which was not asked for with the others
                known = self._workspace.queries.file_at(path)
            is_mine = known is None or known.work_id == item.publication.work_id
            if is_mine and path not in self._taken and not path.exists():
                self._taken.add(path)
                return item.named(path)
        raise FileRefused(_ALL_TAKEN)


def belongs_to_another(workspace: Workspace, path: Path, work_id: int) -> bool:
    """Whether the catalogue knows this name, free on disk now, as a file of another work."""
    known = workspace.queries.file_at(path)
    return known is not None and known.work_id != work_id


def settle(workspace: Workspace) -> int:
    """Finish or forget what a killed process left; count what was settled."""
    pending = workspace.catalogue.open_publications()
    for publication in pending:
        path = publication.file.path
        if _digest(path) == publication.file.sha256:
            workspace.catalogue.finish_publications([publication])
        else:
            _give_name_back(path, publication)
            workspace.catalogue.drop_publications([path])
        sweep(path.parent)
    if pending:
        _log.info("settled %d unfinished publications", len(pending))
    return len(pending)


def _give_name_back(path: Path, publication: Publication) -> None:
    """Where there are no hard links, a kill can leave a copy's name taken by an empty file."""
    with contextlib.suppress(OSError):
        if publication.role is Role.SIGNED and path.stat().st_size == 0:
            path.unlink()


def _digest(path: Path) -> str:
    try:
        return take_snapshot(path).sha256
    except FileRefused:
        return ""
