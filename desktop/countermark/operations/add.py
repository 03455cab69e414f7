"""Adds files and folders to the catalogue, in place: nothing is copied or changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.catalog.records import Changes, FileFacts, KnownFile, WorkFacts
from countermark.credentials.sidecar import is_sidecar
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, Outcome
from countermark.media.probe import MediaInfo, probe
from countermark.operations.discover import Found, find_files, is_beside_the_point, name_problem
from countermark.operations.limits import seconds_for
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.workspace import Workspace

_TRANSACTION = 64  # works written in one transaction


def add(
    workspace: Workspace, paths: Iterable[Path], executor: Executor, cancel: CancelToken
) -> Iterator[ItemResult]:
    """Catalogue what is not yet in the catalogue, and read anew what changed.

    Yields:
        A result for each file, as soon as it is in the catalogue.
    """
    found = find_files(paths, excluding=workspace.home.root)
    yield from add_found(workspace, found, executor, cancel)


def add_found(
    workspace: Workspace, found: Iterable[Found], executor: Executor, cancel: CancelToken
) -> Iterator[ItemResult]:
    """As `add`, for files that were found already."""
    ready: list[ItemResult] = []
    batch: list[Outcome[Path, MediaInfo]] = []

    def new() -> Iterator[Path]:
        for item in found:
            known = _quick_answer(workspace, item)
            if known is not None:
                ready.append(known)
            else:
                yield item.path

    for outcome in executor.run(probe, new(), cancel, seconds=seconds_for):
        yield from _drained(ready)
        batch.append(outcome)
        if len(batch) >= _TRANSACTION:
            yield from _write(workspace, batch)
            batch = []
    yield from _drained(ready)
    yield from _write(workspace, batch)


def _drained(results: list[ItemResult]) -> Iterator[ItemResult]:
    while results:
        yield results.pop(0)


def _quick_answer(workspace: Workspace, item: Found) -> ItemResult | None:
    """The result for a file that needs no reading, or None."""
    if problem := name_problem(item.path):
        return ItemResult(item.path, Status.FAILED, problem)
    if is_sidecar(item.path):
        reason = "This is the credential of another file."
        return ItemResult(item.path, Status.SKIPPED, reason)
    if is_beside_the_point(item):
        reason = "Not taken along with its folder; name the file itself to add it."
        return ItemResult(item.path, Status.SKIPPED, reason)
    known = workspace.queries.file_at(item.path)
    if known is not None and _unchanged(known):
        return ItemResult(
            item.path, Status.SKIPPED, "Already in the catalogue.", work_id=known.work_id
        )
    return None


def _unchanged(known: KnownFile) -> bool:
    try:
        status = known.facts.path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (known.facts.size, known.facts.mtime_ns)


def _write(workspace: Workspace, batch: list[Outcome[Path, MediaInfo]]) -> Iterator[ItemResult]:
    # Workers finish in any order; the catalogue keeps the order of the names.
    batch.sort(key=lambda outcome: outcome.item)
    read = [(outcome.item, outcome.value) for outcome in batch if outcome.value is not None]
    new = [
        (work_facts(path, info), file_facts(path, info))
        for path, info in read
        if workspace.queries.file_at(path) is None
    ]
    fresh = {facts.path for _, facts in new}
    workspace.catalogue.add_works(new)
    for outcome in batch:
        path = outcome.item
        if outcome.value is None:
            yield failure(path, outcome.error or FileRefused("It could not be read."))
            continue
        if path not in fresh:
            facts = work_facts(path, outcome.value)
            changes = workspace.catalogue.refresh_file(file_facts(path, outcome.value), facts)
            yield _result(workspace, path, "Read anew: the file had changed.", changes)
        else:
            yield _result(workspace, path, "", None)


def _result(workspace: Workspace, path: Path, reason: str, changes: Changes | None) -> ItemResult:
    known = workspace.queries.file_at(path)
    work_id = known.work_id if known else None
    if changes is None:
        touched = frozenset(() if work_id is None else (work_id,))
        changes = Changes(touched, touched)
    return ItemResult(path, Status.OK, reason, work_id=work_id, changes=changes)


def file_facts(path: Path, info: MediaInfo) -> FileFacts:
    """A file as the catalogue keeps it."""
    return FileFacts(
        path=path,
        media_type=info.media_type,
        size=info.snapshot.size,
        mtime_ns=info.snapshot.mtime_ns,
        sha256=info.snapshot.sha256,
        width=info.picture.width,
        height=info.picture.height,
        orientation=info.described.orientation,
    )


def work_facts(path: Path, info: MediaInfo) -> WorkFacts:
    """What a file says of its work; a work without a title is called by its file's name."""
    said = info.described
    return WorkFacts(
        title=said.title or path.stem,
        caption=said.caption,
        creator=said.creator,
        notice=said.notice,
        captured_at=said.captured_at,
        camera=said.camera,
        source_type=said.source_type,
    )
