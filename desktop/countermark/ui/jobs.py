"""The batches that the window runs: adding, protecting, going on with one of before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from countermark.base.asking import Ask
from countermark.credentials.task import BrokenHistory
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.operations.add import add
from countermark.operations.batches import Kind, Planned
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult
from countermark.operations.unfinished import go_on
from countermark.operations.workspace import Workspace
from countermark.ui.job_runner import Job
from countermark.ui.protect_words import Choice


def adding(workspace: Workspace, paths: Sequence[Path]) -> Job:
    """Catalogue files and folders."""

    def operation(
        executor: Executor, cancel: CancelToken, planned: Planned
    ) -> Iterator[ItemResult]:
        return add(workspace, paths, executor, cancel, planned)

    return Job(Kind.ADD, operation, again=lambda opened, _ask: adding(opened, paths))


def protecting(workspace: Workspace, ask: Ask, ids: Sequence[int], choice: Choice) -> Job:
    """Protect works as chosen.

    Args:
        workspace: whose works.
        ask: for the passphrase; called on the job's thread.
        ids: of the works.
        choice: made in the dialog.
    """

    def operation(
        executor: Executor, cancel: CancelToken, planned: Planned
    ) -> Iterator[ItemResult]:
        protection = _protection(workspace, ask, choice)
        return protect_works(workspace, ids, protection, executor, cancel, planned)

    return Job(
        Kind.PROTECT, operation, again=lambda opened, asks: protecting(opened, asks, ids, choice)
    )


def going_on(
    workspace: Workspace, ask: Ask, kind: Kind, batch: int, *, retry_failed: bool = False
) -> Job:
    """Go on with a batch of the journal, with the choices that it was begun with.

    Args:
        workspace: whose journal.
        ask: for the passphrase; called on the job's thread.
        kind: which operation the batch is.
        batch: its number.
        retry_failed: whether what failed is tried again too.
    """

    def operation(
        executor: Executor, cancel: CancelToken, planned: Planned
    ) -> Iterator[ItemResult]:
        return go_on(
            workspace, batch, executor, cancel, ask, retry_failed=retry_failed, planned=planned
        )

    def again(opened: Workspace, asks: Ask) -> Job:
        return going_on(opened, asks, kind, batch, retry_failed=retry_failed)

    return Job(kind, operation, batch, again)


def _protection(workspace: Workspace, ask: Ask, choice: Choice) -> Protection:
    key = workspace.signers.signing_key(ask, choice.identity)
    workspace.signers.choose_authority(key.identity, choice.stamping.authority)
    workspace.remember(when_unstamped=choice.stamping.when_unstamped.value)
    more = choice.more
    history = BrokenHistory.STATE if more.states_broken_history else BrokenHistory.REFUSE
    return Protection(
        key=key,
        policy=replace(workspace.policy(choice.policy), old_readers=more.old_readers),
        origin=choice.origin,
        output=choice.output,
        timestamps=workspace.signers.timestamps(key.identity),
        contribution=more.contribution,
        creator=key if more.as_creator else None,
        broken_history=history,
        thumbnails=more.thumbnails,
        as_decided=choice.as_decided,
    )
