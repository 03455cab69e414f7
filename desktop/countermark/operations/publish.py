"""Gives a signed file its name, with the catalogue told before and after.

Between the two lies the rename, the one instant that counts. A process killed anywhere leaves the
user's file whole, old or new, and `settle` makes the catalogue agree with the disk again.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
from dataclasses import replace
from pathlib import Path

from countermark.base.atomic import (
    numbered,
    publish_new,
    publish_over,
    staged,
    sweep,
    sync_file,
)
from countermark.base.errors import FileRefused, plain_os_error
from countermark.base.home import Home
from countermark.catalog.records import Changes, Publication, Role
from countermark.credentials.task import Staged
from countermark.media.snapshot import Snapshot, copy_with_snapshot, take_snapshot
from countermark.operations.workspace import Workspace

_log = logging.getLogger(__name__)


def backup_path(home: Home, sha256: str, suffix: str) -> Path:
    """Where the original of this digest is kept."""
    return home.backups / sha256[:2] / f"{sha256}{suffix.lower()}"


def keep_original(home: Home, path: Path, snapshot: Snapshot) -> Path:
    """Copy an original into the backups before it is replaced, durably.

    Raises:
        FileRefused: it changed meanwhile, or the copy cannot be written.
    """
    kept = backup_path(home, snapshot.sha256, path.suffix)
    sweep(kept.parent)
    try:
        if kept.exists():
            if take_snapshot(kept).sha256 == snapshot.sha256:
                return kept
            # Damaged on disk: its name is wanted for the good copy.
            kept.rename(kept.with_suffix(f"{kept.suffix}.damaged"))
        kept.parent.mkdir(exist_ok=True)
        with staged(kept) as copy:
            if copy_with_snapshot(path, copy).sha256 != snapshot.sha256:
                raise FileRefused("The file changed while it was being protected.")
            sync_file(copy)
            shutil.copymode(path, copy)
            # Another process may have kept the same original in this instant.
            with contextlib.suppress(FileExistsError):
                publish_new(copy, kept)
    except OSError as error:
        raise FileRefused(f"The original cannot be kept. {plain_os_error(error)}") from error
    return kept


def publish_copy(
    workspace: Workspace, signed: Staged, publication: Publication
) -> tuple[Path, Changes]:
    """Give a signed copy its name, numbered if the name is taken.

    Raises:
        FileRefused: the folder refuses; the staged file is removed.
    """
    try:
        for path in numbered(publication.file.path):
            if path.exists() or belongs_to_another(workspace, path, publication.work_id):
                continue
            wanted = replace(publication, file=replace(publication.file, path=path))
            workspace.catalogue.begin_publication(wanted)
            try:
                publish_new(signed.staged, path)
            except FileExistsError:
                workspace.catalogue.drop_publication(path)
                continue
            except OSError:
                workspace.catalogue.drop_publication(path)
                raise
            return path, workspace.catalogue.finish_publication(path, wanted)
        raise FileRefused("All numbered names are taken in this folder.")
    except OSError as error:
        raise FileRefused(plain_os_error(error)) from error
    finally:
        signed.discard()


def belongs_to_another(workspace: Workspace, path: Path, work_id: int) -> bool:
    """Whether the catalogue knows this name, free on disk now, as a file of another work."""
    known = workspace.queries.file_at(path)
    return known is not None and known.work_id != work_id


def publish_in_place(workspace: Workspace, signed: Staged, publication: Publication) -> Changes:
    """Put a signed file in its original's place; the original must be in the backups.

    Raises:
        FileRefused: the file changed meanwhile, or the folder refuses.
    """
    path = publication.file.path
    try:
        workspace.catalogue.begin_publication(publication)
        if not signed.source.still_at(path):
            workspace.catalogue.drop_publication(path)
            raise FileRefused("The file changed while it was being protected.")
        try:
            publish_over(signed.staged, path)
        except OSError:
            workspace.catalogue.drop_publication(path)
            raise
        return workspace.catalogue.finish_publication(path, publication)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
    finally:
        signed.discard()


def settle(workspace: Workspace) -> int:
    """Finish or forget what a killed process left; count what was settled."""
    pending = workspace.catalogue.open_publications()
    for publication in pending:
        path = publication.file.path
        if _digest(path) == publication.file.sha256:
            workspace.catalogue.finish_publication(path)
        else:
            _give_name_back(path, publication)
            workspace.catalogue.drop_publication(path)
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
