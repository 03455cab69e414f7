"""Adds time-stamps to signed files that have none: the authority failed, or was chosen later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.atomic import sweep
from countermark.base.errors import FileRefused, UserError, for_people
from countermark.catalog.records import KnownFile, Publication, Role
from countermark.credentials.identity import SigningKey
from countermark.credentials.stamping import StampTask, stamp_file
from countermark.credentials.task import Staged
from countermark.credentials.timestamps import Timestamps, check_authority
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, Outcome
from countermark.operations.discover import find_files, name_problem
from countermark.operations.publish import publish_in_place, settle
from countermark.operations.publish_beside import publish_sidecar, sidecar_facts
from countermark.operations.record import credential_facts
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.workspace import Workspace


@dataclass(frozen=True)
class _Item:
    """One file on its way."""

    file: KnownFile
    task: StampTask


def timestamp_paths(
    workspace: Workspace,
    paths: Iterable[Path],
    key: SigningKey,
    timestamps: Timestamps,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Add time-stamps to those of these files, and of all in these folders, that have none.

    Yields:
        A result for each protected file, and for each other file that was named.

    Raises:
        UserError, EnvironmentFault: the authority cannot be asked; nothing was done.
    """
    files: list[KnownFile] = []
    for item in find_files(paths, excluding=workspace.home.root):
        known = None if name_problem(item.text) else workspace.queries.file_at(item.path)
        if known is not None and workspace.queries.identity_of_file(known.id):
            files.append(known)
        elif item.named:
            yield failure(
                item.path, FileRefused("This is no file that was protected here.", "Protect it.")
            )
    yield from _timestamp(workspace, files, key, timestamps, executor, cancel)


def timestamp_all(
    workspace: Workspace,
    key: SigningKey,
    timestamps: Timestamps,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Add time-stamps to all protected files of the catalogue that have none.

    Yields:
        A result for each of them.

    Raises:
        UserError, EnvironmentFault: the authority cannot be asked; nothing was done.
    """
    settle(workspace)
    files = list(workspace.queries.unstamped_files())
    yield from _timestamp(workspace, files, key, timestamps, executor, cancel)


def _timestamp(
    workspace: Workspace,
    files: list[KnownFile],
    key: SigningKey,
    timestamps: Timestamps,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    settle(workspace)
    anchors = workspace.signers.anchors()
    items: list[_Item] = []
    for file in files:
        if reason := _nothing_to_do(workspace, file, key):
            yield ItemResult(str(file.facts.path), Status.SKIPPED, reason, work_id=file.work_id)
        else:
            facts = file.facts
            items.append(_Item(file, StampTask(facts.path, facts.sha256, key, anchors, timestamps)))
    if not items:
        return
    check_authority(timestamps.address)
    for folder in {item.task.path.parent for item in items}:
        sweep(folder)
    for outcome in executor.run(_stamp_one, items, cancel):
        yield _finish(workspace, outcome)
    for folder in {item.task.path.parent for item in items}:  # of what workers left that crashed
        sweep(folder)


def _nothing_to_do(workspace: Workspace, file: KnownFile, key: SigningKey) -> str:
    """Why a file is left alone, a sentence; or empty."""
    if workspace.queries.is_stamped(file.id):
        return for_people("It has a time-stamp already.")
    if workspace.queries.identity_of_file(file.id) != key.identity.key:
        return for_people("Another identity signed it.")
    return ""


def _stamp_one(item: _Item) -> Staged:
    """Runs in a worker."""
    return stamp_file(item.task)


def _finish(workspace: Workspace, outcome: Outcome[_Item, Staged]) -> ItemResult:
    item, stamped = outcome.item, outcome.value
    file, path = item.file, item.task.path
    if stamped is None:
        error = outcome.error or FileRefused("No time-stamp could be added.")
        return failure(path, error, file.work_id)
    policy = workspace.queries.policy_of_file(file.id)
    details = workspace.queries.details(file.work_id)
    if policy is None or details is None:
        stamped.discard()
        return failure(path, UserError("The work is no longer in the catalogue."), file.work_id)
    result = stamped.result
    signed = replace(file.facts, size=result.size, mtime_ns=result.mtime_ns, sha256=result.sha256)
    publication = Publication(
        work_id=file.work_id,
        file=sidecar_facts(path, stamped) if stamped.is_sidecar else signed,
        role=Role.SIDECAR if stamped.is_sidecar else file.role,
        policy=policy,
        origin=details.origin,
        credential=credential_facts(stamped.verdict, item.task.key.identity.key),
        source=workspace.queries.source_of_file(file.id),
        asset=file.facts if stamped.is_sidecar else None,
        contribution=details.contribution,
        ai_parts=details.ai_parts,
    )
    publish = publish_sidecar if stamped.is_sidecar else publish_in_place
    try:
        changes = publish(workspace, stamped, publication)
    except FileRefused as error:
        return failure(path, error, file.work_id)
    return ItemResult(
        str(path), Status.OK, written=str(path), work_id=file.work_id, changes=changes
    )
