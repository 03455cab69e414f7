"""Puts an original back that in-place protection replaced."""

from __future__ import annotations

from pathlib import Path

from countermark.base.atomic import publish_over, staged, sync_file
from countermark.base.errors import EnvironmentFault, UserError, plain_os_error
from countermark.catalog.records import Changes, WorkDetails
from countermark.media.snapshot import copy_with_snapshot
from countermark.operations.publish import backup_path
from countermark.operations.workspace import Workspace


def restore_original(workspace: Workspace, path: Path) -> Changes:
    """Bring back what was there before the last in-place protection.

    Raises:
        UserError: this file was never replaced, or was changed since.
        EnvironmentFault: the kept original is gone, damaged, or cannot be written back.
    """
    known = workspace.queries.file_at(path)
    details = workspace.queries.details(known.work_id) if known else None
    digest = kept_original(details, path) if details else ""
    if known is None or not digest:
        raise UserError(f"No original is kept for {path}.")
    kept = backup_path(workspace.home, digest, path.suffix)
    try:
        with staged(path) as copy:
            snapshot = copy_with_snapshot(kept, copy)
            if snapshot.sha256 != digest:
                raise EnvironmentFault(f"The kept original is damaged: {kept}")
            sync_file(copy)
            publish_over(copy, path)
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    status = path.stat()
    return workspace.catalogue.forget_protection(path, digest, status.st_size, status.st_mtime_ns)


def kept_original(details: WorkDetails, path: Path) -> str:
    """Digest of the original that a file replaced and that can be put back, or empty."""
    for event in details.events:
        if event.details.get("path") == str(path):
            if event.kind == "restored":
                return ""
            if event.details.get("replaced"):
                return event.details["replaced"]
    return ""
