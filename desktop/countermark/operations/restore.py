"""Puts originals back that in-place protection replaced."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from countermark.base.atomic import publish_over, staged, sync_file
from countermark.base.errors import (
    CountermarkError,
    EnvironmentFault,
    FileRefused,
    UserError,
    plain_os_error,
)
from countermark.catalog.records import Changes, KnownFile, WorkDetails
from countermark.jobs.cancel import CancelToken
from countermark.media.snapshot import copy_with_snapshot, take_snapshot
from countermark.operations.backups import backup_path
from countermark.operations.batches import Batch, Kind
from countermark.operations.discover import Found, absolute
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.workspace import Workspace


def restore_original(workspace: Workspace, path: Path) -> Changes:
    """Bring back what was there before the file was protected in place.

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
    _refuse_changed(known)
    try:
        with staged(path) as copy:
            snapshot = copy_with_snapshot(kept, copy)
            if snapshot.sha256 != digest:
                raise EnvironmentFault(f"The kept original is damaged: {kept}")
            sync_file(copy)
            shutil.copymode(kept, copy)
            publish_over(copy, path)
    except FileRefused as error:
        raise EnvironmentFault(f"The kept original cannot be read. {error.message}") from error
    except OSError as error:
        raise EnvironmentFault(plain_os_error(error, path)) from error
    status = path.stat()
    return workspace.catalogue.forget_protection(path, digest, status.st_size, status.st_mtime_ns)


def kept_originals(workspace: Workspace, work_ids: Iterable[int]) -> tuple[Path, ...]:
    """The files of these works whose originals were replaced and can be put back."""
    found: list[Path] = []
    for work_id in workspace.queries.ever_replaced(work_ids):
        details = workspace.queries.details(work_id)
        if details is not None:
            paths = (file.facts.path for file in details.files)
            found += [path for path in paths if kept_original(details, path)]
    return tuple(found)


def note_restoring(workspace: Workspace, paths: Iterable[Path]) -> int:
    """Write down whose originals are to be put back; gives the number of the batch, to be gone on
    with.
    """
    return workspace.journal.begin(Kind.RESTORE.value, {"paths": absolute(paths)})


def plan_restoring(
    batch: Batch, paths: Iterable[Path], cancel: CancelToken
) -> Iterator[ItemResult]:
    """Write down these files, each by itself."""
    found = (Found(str(path), str(path.parent), named=True) for path in paths)
    yield from batch.plan(found, lambda page: page, cancel)


def go_on_restoring(
    workspace: Workspace, batch: Batch, cancel: CancelToken
) -> Iterator[ItemResult]:
    """Bring back the originals of what a batch has waiting."""
    yield from batch.noted(_restored(workspace, batch, cancel), cancel)


def _restored(workspace: Workspace, batch: Batch, cancel: CancelToken) -> Iterator[ItemResult]:
    for item in batch.waiting():
        cancel.wait_while_paused()
        if cancel.cancelled:
            return
        try:
            changes = restore_original(workspace, item.path)
        except CountermarkError as error:
            yield failure(item.path, error)
        else:
            yield ItemResult(item.text, Status.OK, written=item.text, changes=changes)


def _refuse_changed(known: KnownFile) -> None:
    """What somebody made of the file since it was signed is not overwritten."""
    path = known.facts.path
    try:
        changed = path.exists() and take_snapshot(path).sha256 != known.facts.sha256
    except FileRefused as error:
        raise EnvironmentFault(error.message, error.hint) from error
    if changed:
        raise UserError(
            f"The file was changed after it was protected: {path}",
            "Move it away first; then its original can be put back.",
        )


def kept_original(details: WorkDetails, path: Path) -> str:
    """Digest of the original that a file replaced and that can be put back, or empty.

    What was protected several times goes back to what it was before the first.
    """
    digest, place = "", str(path)
    for event in details.events:
        if event.details.get("path") != place:
            continue
        if event.kind == "moved":
            place = event.details.get("from", place)
            continue
        if event.kind == "restored":
            break
        replaced = event.details.get("replaced", "")
        if replaced and digest in ("", event.details.get("sha256")):
            digest = replaced
    return digest
