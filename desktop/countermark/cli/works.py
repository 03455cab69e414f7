"""Commands about works: add, protect, verify, restore."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.errors import CountermarkError, UserError
from countermark.cli.jobs import again_command, retry
from countermark.cli.keeping import say_reminders
from countermark.cli.report import Batch, run_batch
from countermark.cli.session import Session, typed_path
from countermark.cli.verdicts import show_verdict
from countermark.credentials.task import BrokenHistory
from countermark.credentials.timestamps import WhenUnstamped, what_is_sent
from countermark.credentials.verdict import Standing
from countermark.operations.add import add
from countermark.operations.batches import Kind, Planned
from countermark.operations.protect import protect_paths, protect_works
from countermark.operations.protection import Protection
from countermark.operations.restore import restore_original
from countermark.operations.results import ItemResult, Status
from countermark.operations.verify import verify
from countermark.rights.origin import Origin


@dataclass(frozen=True)
class Running:
    """How a batch was asked to run; the options explain themselves."""

    report: Path | None = None
    fail_fast: bool = False
    retry_failed: bool = False

    def batch(self, doing: str, done: str, kind: Kind) -> Batch:
        """How it is shown."""
        report = typed_path(self.report) if self.report else None
        return Batch(doing, done, report, self.fail_fast, again_command(kind))


def add_paths(session: Session, paths: list[Path], running: Running) -> None:
    """`add`."""
    shown = running.batch("Adding", "added", Kind.ADD)
    if bool(paths) == running.retry_failed:
        raise UserError("Name files and folders, or give --retry-failed.")
    if running.retry_failed:
        retry(session, Kind.ADD, shown)
        return
    with session.workspace(writes=True) as workspace, session.executor() as executor:
        run_batch(
            session,
            shown,
            lambda planned: add(workspace, paths, executor, session.cancel, planned),
        )


@dataclass(frozen=True)
class Wish:
    """What `protect` was asked for, as typed; the options explain themselves."""

    policy: str | None = None
    origin: Origin | None = None
    output: Path | None = None
    in_place: bool = False
    contribution: str = ""
    ai_parts: str = ""
    components: tuple[Path, ...] = ()
    as_creator: bool = False
    creator: str = ""
    old_readers: bool = False
    broken_history: BrokenHistory = BrokenHistory.REFUSE
    when_unstamped: WhenUnstamped | None = None
    redactions: tuple[str, ...] = ()
    identity: str = ""
    thumbnails: bool = True
    as_decided: bool = False


def protect(session: Session, paths: list[Path], every: bool, wish: Wish, running: Running) -> None:
    """`protect`."""
    shown = running.batch("Protecting", "protected", Kind.PROTECT)
    if running.retry_failed:
        if paths or every or wish != Wish():
            raise UserError(
                "--retry-failed goes on with the files and choices of the batch before.",
                "Give no other files or options with it.",
            )
        retry(session, Kind.PROTECT, shown)
        return
    if bool(paths) == every:
        raise UserError("Name files and folders, or give --all for every work.")
    if (wish.output is None) != wish.in_place:
        raise UserError(
            "Say where the signed files go.",
            "--output FOLDER writes copies; --in-place replaces the files and keeps the originals.",
        )
    if wish.as_creator and wish.creator:
        raise UserError(
            "The creator was named twice.",
            "--as-creator is whoever signs; --creator NAME is another identity.",
        )
    with session.workspace(writes=True) as workspace:
        if wish.when_unstamped is not None:
            workspace.remember(when_unstamped=wish.when_unstamped.value)
        key = workspace.signers.signing_key(session.ask, wish.identity)
        creator = key if wish.as_creator else None
        if wish.creator:
            creator = workspace.signers.signing_key(session.ask, wish.creator)
        say_reminders(session, workspace, key, *([creator] if creator else []))
        policy = workspace.policy(wish.policy)
        protection = Protection(
            key=key,
            policy=replace(policy, old_readers=wish.old_readers or policy.old_readers),
            origin=wish.origin,
            output=typed_path(wish.output) if wish.output else None,
            broken_history=wish.broken_history,
            components=_components(wish.components),
            creator=creator,
            redactions=wish.redactions,
            timestamps=workspace.signers.timestamps(key.identity),
            contribution=" ".join(wish.contribution.split()),
            ai_parts=" ".join(wish.ai_parts.split()),
            thumbnails=wish.thumbnails,
            as_decided=wish.as_decided,
        )
        if protection.timestamps is not None:
            session.note(what_is_sent(protection.timestamps.address))
        with session.executor() as executor:

            def results(planned: Planned) -> Iterator[ItemResult]:
                if every:
                    ids = workspace.queries.work_ids()
                    return protect_works(
                        workspace, ids, protection, executor, session.cancel, planned
                    )
                return protect_paths(
                    workspace, paths, protection, executor, session.cancel, planned
                )

            run_batch(session, shown, results)


def _components(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    found = tuple(Path(os.path.realpath(typed_path(path))) for path in paths)
    for path in found:
        if not path.is_file():
            raise UserError(f"The file placed in the work does not exist: {path}")
    return found


def verify_paths(session: Session, paths: list[Path], *, details: bool, remote: bool) -> None:
    """`verify`."""
    with session.workspace() as workspace, session.executor() as executor:
        for item in verify(workspace, paths, executor, session.cancel, remote=remote):
            if item.verdict.standing not in {Standing.TRUSTED, Standing.UNTRUSTED}:
                session.item_failed()
            show_verdict(session, item, details=details)


def restore(session: Session, paths: list[Path]) -> None:
    """`restore`."""
    with session.workspace(writes=True) as workspace:
        for path in paths:
            place = Path(os.path.realpath(typed_path(path)))
            try:
                restore_original(workspace, place)
            except CountermarkError as error:
                session.item_failed()
                _record_restored(session, place, Status.FAILED, str(error))
                session.note(f"✗ {place}: {error}", "red")
            else:
                _record_restored(session, place, Status.OK, "")
                session.say(f"✓ {place}: the original is back.")


def _record_restored(session: Session, path: Path, status: Status, reason: str) -> None:
    output = str(path) if status is Status.OK else None
    session.record(path=str(path), status=status.value, output=output, reason=reason)
