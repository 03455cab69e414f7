"""Looks after the files of the catalogue: which are missing, changed, or there again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.catalog.records import Changes, Condition, KnownFile, Role
from countermark.jobs.cancel import CancelToken
from countermark.media.snapshot import Snapshot, take_snapshot
from countermark.operations.workspace import Workspace


def look_after_files(workspace: Workspace, cancel: CancelToken) -> Changes:
    """Compare every catalogued file with the disk; content is read only where size or time differ.

    An original that its owner edited before anything was signed is not judged here: adding its
    folder again reads it anew.
    """
    return _look(workspace, workspace.queries.all_files(), cancel)


def look_after_touched(
    workspace: Workspace, touched: Iterable[Path], cancel: CancelToken
) -> Changes:
    """The same for the catalogued files at these paths and below them."""
    return _look(workspace, workspace.queries.files_at_or_below(touched), cancel)


def _look(workspace: Workspace, files: Iterable[KnownFile], cancel: CancelToken) -> Changes:
    changes = Changes()
    for file in files:
        if cancel.cancelled:
            break
        condition = _condition(workspace, file)
        if condition is not file.condition:
            changes |= workspace.catalogue.mark_condition([(file.facts.path, condition)])
    return changes


def _condition(workspace: Workspace, file: KnownFile) -> Condition:
    facts = file.facts
    if not facts.path.exists():
        return Condition.MISSING
    if Snapshot(facts.size, facts.mtime_ns, facts.sha256).still_at(facts.path):
        # What verifying found (broken) stands until the file changes.
        return Condition.WHOLE if file.condition is Condition.MISSING else file.condition
    try:
        same = take_snapshot(facts.path).sha256 == facts.sha256
    except FileRefused:
        return Condition.BROKEN
    queries = workspace.queries
    ours = file.role is Role.SIDECAR or queries.identity_of_file(file.id)
    if same or not (ours or queries.has_signed_copy(file)):
        return Condition.WHOLE
    # That its credential is broken, not only its content changed, is known from verifying.
    return Condition.BROKEN if file.condition is Condition.BROKEN else Condition.CHANGED
