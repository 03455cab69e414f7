"""The batches that the window runs: adding, protecting, going on with one of before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from countermark.base.asking import Ask
from countermark.base.errors import Cancelled, CountermarkError
from countermark.credentials.task import BrokenHistory
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.operations.add import note_adding
from countermark.operations.batches import Batch, Kind, Planned
from countermark.operations.protect import note_works
from countermark.operations.protection import Remembered
from countermark.operations.restore import note_restoring
from countermark.operations.results import ItemResult
from countermark.operations.unfinished import forget_if_not_begun, go_on
from countermark.operations.workspace import Workspace
from countermark.ui.job_runner import Job
from countermark.ui.protect_words import Choice


def adding(workspace: Workspace, ask: Ask, paths: Sequence[Path]) -> Job:
    """Catalogue files and folders; what is asked for is in the journal from now on.

    Raises:
        EnvironmentFault: the catalogue cannot be written.
    """
    return _noted(workspace, ask, Kind.ADD, note_adding(workspace, paths))


def protecting(workspace: Workspace, ask: Ask, ids: Sequence[int], choice: Choice) -> Job:
    """Protect works as chosen; what is asked for is in the journal from now on.

    Args:
        workspace: whose works.
        ask: for the passphrase; called on the job's thread.
        ids: of the works.
        choice: made in the dialog.

    Raises:
        UserError: nobody can sign.
        EnvironmentFault: the catalogue cannot be written.
    """
    identity = workspace.signers.identity(choice.identity)

    def stamp_as_chosen() -> None:
        workspace.signers.choose_authority(identity, choice.stamping.authority)
        workspace.remember(when_unstamped=choice.stamping.when_unstamped.value)

    stamp_as_chosen()
    number = note_works(workspace, _wish(workspace, identity.key, choice), ids)
    # Until its turn comes another batch of the same identity may be asked for with other stamps.
    return _noted(workspace, ask, Kind.PROTECT, number, stamp_as_chosen)


def putting_back(workspace: Workspace, ask: Ask, paths: Sequence[Path]) -> Job:
    """Bring back what was there before these files were protected in place.

    What is asked for is in the journal from now on.

    Raises:
        EnvironmentFault: the catalogue cannot be written.
    """
    return _noted(workspace, ask, Kind.RESTORE, note_restoring(workspace, paths))


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


def _noted(
    workspace: Workspace,
    ask: Ask,
    kind: Kind,
    batch: int,
    before: Callable[[], None] = lambda: None,
) -> Job:
    """Go on with a batch that was just written down; what never begins is not left in the journal.

    Args:
        workspace: whose journal.
        ask: for the passphrase; called on the job's thread.
        kind: which operation the batch is.
        batch: its number.
        before: what is to be done first when its turn comes.
    """
    held = Batch(workspace, batch)  # no other window or command takes it for an interrupted one

    def operation(
        executor: Executor, cancel: CancelToken, planned: Planned
    ) -> Iterator[ItemResult]:
        held.let_go()
        before()
        try:
            yield from go_on(workspace, batch, executor, cancel, ask, planned=planned)
        except (Cancelled, CountermarkError):  # no passphrase, no folder: who wants it asks anew
            forget_if_not_begun(workspace, batch)
            raise

    return Job(
        kind,
        operation,
        batch,
        again=lambda opened, asks: going_on(opened, asks, kind, batch),
        let_go=held.let_go,
    )


def _wish(workspace: Workspace, identity: str, choice: Choice) -> Remembered:
    more = choice.more
    history = BrokenHistory.STATE if more.states_broken_history else BrokenHistory.REFUSE
    return Remembered(
        identity=identity,
        creator=identity if more.as_creator else "",
        stamped=bool(choice.stamping.authority),
        policy=replace(workspace.policy(choice.policy), old_readers=more.old_readers),
        origin=choice.origin,
        output=choice.output,
        broken_history=history,
        components=(),
        contribution=more.contribution,
        ai_parts=more.ai_parts,
        redactions=(),
        thumbnails=more.thumbnails,
        as_decided=choice.as_decided,
    )
