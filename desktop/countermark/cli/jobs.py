"""Commands about batches that were begun before: list, resume, discard."""

from __future__ import annotations

from dataclasses import replace

from countermark.base.errors import UserError
from countermark.cli.report import Batch, run_batch
from countermark.cli.session import Session
from countermark.operations.batches import Kind
from countermark.operations.begun import Unfinished, batches, interrupted
from countermark.operations.unfinished import discard, go_on, latest_with_failures
from countermark.operations.workspace import Workspace

_DOING = {
    Kind.ADD: ("Adding", "added"),
    Kind.PROTECT: ("Protecting", "protected"),
    Kind.RESTORE: ("Putting back", "put back"),
}


def list_jobs(session: Session) -> None:
    """`jobs list`."""
    with session.workspace() as workspace:
        found = batches(workspace)
    for batch in found:
        record = batch.record
        session.record(
            id=record.id,
            kind=record.kind,
            state="running" if batch.is_running else record.state.value,
            begun=record.begun_at,
            ended=record.ended_at or None,
            total=record.total,
            waiting=record.waiting,
            ok=record.succeeded,
            skipped=record.skipped,
            failed=record.failed,
            output=None if batch.output is None else str(batch.output),
        )
        session.say(_line(batch))
    if not found:
        session.say("Nothing is left of earlier batches.")


def _line(batch: Unfinished) -> str:
    record = batch.record
    doing, done = _DOING[batch.kind]
    where = f" into {batch.output}" if batch.output else ""
    begun = record.begun_at.replace("T", " ").removesuffix("Z")
    words = [f"{record.succeeded} {done}"]
    if record.skipped:
        words.append(f"{record.skipped} skipped")
    if record.waiting:
        words.append(f"{record.waiting} to go")
    if record.failed:
        words.append(f"{record.failed} failed")
    state = ", running" if batch.is_running else ""
    return f"{record.id:>4}  {doing}{where}, begun {begun} UTC{state}: {', '.join(words)}."


def resume(session: Session, job: int | None, batch: Batch, *, retry_failed: bool) -> None:
    """`jobs resume`.

    Args:
        session: the run.
        job: the batch's number; None for the only one that was interrupted.
        batch: how it is shown; its words are filled in.
        retry_failed: whether what failed is tried again too.
    """
    with session.workspace(writes=True) as workspace:
        number = _only(interrupted(workspace)) if job is None else job
        _go_on(session, workspace, number, batch, retry_failed=retry_failed)


def retry(session: Session, kind: Kind, batch: Batch) -> None:
    """`add --retry-failed`, `protect --retry-failed`: the newest batch with failures."""
    with session.workspace(writes=True) as workspace:
        record = latest_with_failures(workspace, kind)
        _go_on(session, workspace, record.id, batch, retry_failed=True)


def discard_job(session: Session, job: int) -> None:
    """`jobs discard`."""
    with session.workspace() as workspace:
        record = discard(workspace, job)
    session.record(id=record.id, waiting=record.waiting, ok=record.succeeded)
    done = _DOING[Kind(record.kind)][1]
    session.say(f"✓ Forgotten. {record.succeeded} {done} files stay as they are.")


def _only(found: tuple[Unfinished, ...]) -> int:
    if not found:
        raise UserError("No batch was interrupted.", "See `countermark jobs list`.")
    if len(found) > 1:
        numbers = ", ".join(str(batch.record.id) for batch in found)
        raise UserError(f"Several batches were interrupted: {numbers}.", "Say which one.")
    return found[0].record.id


def _go_on(
    session: Session, workspace: Workspace, job: int, batch: Batch, *, retry_failed: bool
) -> None:
    record = workspace.journal.record(job)
    kind = Kind(record.kind) if record else Kind.PROTECT  # `go_on` says that there is none
    doing, done = _DOING[kind]
    again = again_command(kind, job)
    shown = replace(batch, doing=doing, done=done, again=again)
    with session.executor() as executor:
        run_batch(
            session,
            shown,
            lambda planned: go_on(
                workspace,
                job,
                executor,
                session.cancel,
                session.ask,
                retry_failed=retry_failed,
                planned=planned,
            ),
        )


def again_command(kind: Kind, job: int = 0) -> str:
    """What a person types to try the failures of the newest batch again, or those of this one."""
    if kind is Kind.RESTORE:  # whose command goes by files, and leaves no batch
        return f"countermark jobs resume {job} --retry-failed"
    return f"countermark {kind.value} --retry-failed"
