"""Verifies files, ours or strangers', and tells the catalogue what it learnt of those it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from countermark.base.errors import CountermarkError, for_people
from countermark.catalog.records import NO_CHANGES, Changes, Condition, KnownFile
from countermark.credentials.reading import read_credentials
from countermark.credentials.sidecar import find_sidecar, is_sidecar
from countermark.credentials.verdict import TAMPERING, Finding, Standing, Verdict, unreadable
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.operations.discover import (
    Found,
    find_files,
    is_beside_the_point,
    name_problem,
)
from countermark.operations.limits import seconds_for
from countermark.operations.record import credential_facts
from countermark.operations.workspace import Workspace

_AGAIN = for_people("Ask for the file again, or bring it back from a backup.")
_OPEN_FOLDER = for_people("Allow yourself to open the folder, then try again.")


@dataclass(frozen=True)
class Verified:
    """One file's verdict, and what changed in the catalogue through it."""

    path: Path
    verdict: Verdict
    changes: Changes = NO_CHANGES


def verify(
    workspace: Workspace,
    paths: Iterable[Path],
    executor: Executor,
    cancel: CancelToken,
    *,
    remote: bool = False,
    pass_over: Callable[[Path], None] = lambda _path: None,
) -> Iterator[Verified]:
    """Read the credentials of files and of all pictures in folders.

    A sidecar in a folder is read with its file. Strangers' files belong into another process:
    give a process executor for them.

    Args:
        workspace: whose authorities are trusted.
        paths: files and folders.
        executor: runs the reading.
        cancel: set by the person.
        remote: whether the person asked for credentials kept at an address to be fetched.
        pass_over: is told each file in a folder that is not read, as it is no work by its name; may
            be called on another thread.

    Yields:
        A verdict for each file; one that crashes its reader, or keeps it too long, is unreadable.
    """
    closed: list[Found] = []

    def found() -> Iterator[Path]:
        for item in find_files(paths, excluding=workspace.home.root):
            if item.problem:
                closed.append(item)
            elif not is_beside_the_point(item) or find_sidecar(item.path) is not None:
                yield item.path
            elif not is_sidecar(item.path):
                pass_over(item.path)

    read = partial(read_credentials, anchors=workspace.signers.anchors(), remote=remote)
    for outcome in executor.run(read, found(), cancel, seconds=seconds_for):
        verdict = outcome.value or _given_up(outcome.error)
        yield Verified(outcome.item, verdict, _remember(workspace, outcome.item, verdict))
    for folder in closed:
        yield Verified(folder.path, unreadable(folder.problem, _OPEN_FOLDER))


def _given_up(error: Exception | None) -> Verdict:
    """The verdict on a file that its reader did not come back from."""
    if isinstance(error, CountermarkError):
        return unreadable(error.message, error.hint or _AGAIN)
    return unreadable(str(error), _AGAIN)


def _remember(workspace: Workspace, path: Path, verdict: Verdict) -> Changes:
    if name_problem(str(path)):
        return NO_CHANGES
    known = workspace.queries.file_at(path)
    if known is None:
        return NO_CHANGES
    changes = workspace.catalogue.mark_condition([(path, _condition(workspace, known, verdict))])
    if verdict.manifest:
        changes |= workspace.catalogue.record_reading(path, credential_facts(verdict, ""))
    return changes


def _condition(workspace: Workspace, known: KnownFile, verdict: Verdict) -> Condition:
    if not known.facts.path.exists():
        return Condition.MISSING
    if verdict.standing is Standing.UNREADABLE:
        return Condition.BROKEN
    # An expired certificate makes no file other than it was.
    if verdict.standing is Standing.INVALID and not TAMPERING.isdisjoint(verdict.findings):
        changed = verdict.findings[:1] == (Finding.CONTENT_CHANGED,)
        return Condition.CHANGED if changed else Condition.BROKEN
    ours = workspace.queries.manifest_of_file(known.id)
    if ours and verdict.manifest != ours:
        return Condition.CHANGED  # our credential was stripped, or another one put in its place
    return Condition.WHOLE
