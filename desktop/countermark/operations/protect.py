"""Protects works: a signed copy in a folder, or the original replaced with it kept aside."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from countermark.base.errors import UserError, plain_os_error
from countermark.catalog.records import Changes
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.operations.already import Wanted, standings
from countermark.operations.batches import Batch, Kind, Planned, as_ranges, nobody_asks
from countermark.operations.discover import Found, absolute, common_root, find_files
from countermark.operations.following import follow_moves
from countermark.operations.newcomers import answer_by_name
from countermark.operations.protection import Protection, Remembered, as_document
from countermark.operations.publish import settle
from countermark.operations.results import ItemResult, with_changes
from countermark.operations.signing_batch import sign_found
from countermark.operations.workspace import Workspace


def protect_paths(
    workspace: Workspace,
    paths: Iterable[Path],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
    planned: Planned = nobody_asks,
) -> Iterator[ItemResult]:
    """Protect files and folders; what is not in the catalogue is added.

    Yields:
        A result for each file.

    Raises:
        UserError, EnvironmentFault: the output folder cannot be used; nothing was done.
    """
    settle(workspace)
    make_ready(protection)
    named = absolute(paths)
    description = {**as_document(Remembered.of(protection)), "paths": named}
    with Batch.begin(workspace, Kind.PROTECT, description) as batch:
        yield from plan_protecting(workspace, batch, map(Path, named), protection, cancel)
        batch.tell(planned)
        yield from go_on_protecting(workspace, batch, protection, executor, cancel)


def protect_found(
    workspace: Workspace,
    found: Iterable[Found],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Protect files that were found already; copies keep their place below where each was found.

    Nothing is written into the journal: who watches a folder finds again what is left to do.

    Yields:
        A result for each file, but for signed copies of the catalogue's works.

    Raises:
        UserError, EnvironmentFault: the output folder cannot be used; nothing was done.
    """
    settle(workspace)
    make_ready(protection)
    asked: list[Found] = []
    for item in found:
        answer = answer_by_name(item)
        if answer is None:
            asked.append(item)
        else:
            yield answer
    followed = follow_moves(workspace, lambda: (item.text for item in asked), takes_new=True)
    results = sign_found(workspace, asked, protection, executor, cancel)
    yield from with_changes(results, followed.changes)


def protect_works(
    workspace: Workspace,
    work_ids: Iterable[int],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
    planned: Planned = nobody_asks,
) -> Iterator[ItemResult]:
    """Protect works of the catalogue; copies keep the folders below what all have in common.

    Yields:
        A result for each work.

    Raises:
        UserError, EnvironmentFault: the output folder cannot be used; nothing was done.
    """
    settle(workspace)
    make_ready(protection)
    wanted = array("q", work_ids)  # a million take eight megabytes
    job = note_works(workspace, Remembered.of(protection), wanted)
    with Batch(workspace, job) as batch:
        left = yield from plan_works(workspace, batch, wanted, protection, cancel)
        batch.tell(planned)
        results = go_on_protecting(workspace, batch, protection, executor, cancel)
        yield from with_changes(results, left)


def note_works(workspace: Workspace, wish: Remembered, work_ids: Sequence[int]) -> int:
    """Write down that works are to be protected; gives the number of the batch, to be gone on with.

    So it is not lost if its turn does not come before the program ends.
    """
    description = {**as_document(wish), "works": as_ranges(work_ids)}
    return workspace.journal.begin(Kind.PROTECT.value, description)


def plan_works(
    workspace: Workspace,
    batch: Batch,
    work_ids: Sequence[int],
    protection: Protection,
    cancel: CancelToken,
) -> Generator[ItemResult, None, Changes]:
    """Find the originals of the works to protect, wherever they are by now, and write them down.

    Returns:
        What else changed, if no result told of it.
    """
    followed = follow_moves(workspace, lambda: workspace.queries.originals_of(work_ids))
    root = str(common_root(workspace.queries.originals_of(work_ids)))
    paths = workspace.queries.originals_of(work_ids)
    originals = (Found(path, root, named=True) for path in paths)
    results = batch.plan(originals, partial(_sorted_out, workspace, protection), cancel)
    return (yield from with_changes(results, followed.changes))


def plan_protecting(
    workspace: Workspace,
    batch: Batch,
    paths: Iterable[Path],
    protection: Protection,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Find the files to protect and write them down."""
    found = find_files(paths, excluding=workspace.home.root)
    yield from batch.plan(found, partial(_sorted_out, workspace, protection), cancel)


def go_on_protecting(
    workspace: Workspace,
    batch: Batch,
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Protect what a batch has waiting."""
    followed = follow_moves(
        workspace, lambda: (item.text for item in batch.waiting()), takes_new=True
    )
    results = sign_found(workspace, batch.waiting(), protection, executor, cancel, batch.job)
    yield from batch.noted(with_changes(results, followed.changes), cancel)


def make_ready(protection: Protection) -> None:
    """Make the folder for signed copies.

    Raises:
        UserError: it cannot be used.
    """
    output = protection.output
    if output is None:
        return
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder for signed copies cannot be used. {plain_os_error(error, output)}.",
            "Choose another one.",
        ) from error


def _sorted_out(
    workspace: Workspace, protection: Protection, page: Sequence[Found]
) -> Iterator[Found | ItemResult]:
    """What of a page of files is to be protected, and the results of what is not."""
    asked = []
    for item in page:
        answer = answer_by_name(item)
        if answer is None:
            asked.append(item)
        else:
            yield answer
    for standing in standings(workspace, asked, Wanted.of(protection)):
        if standing.result is not None:
            yield standing.result
        elif not standing.is_signed_copy:
            yield standing.found
