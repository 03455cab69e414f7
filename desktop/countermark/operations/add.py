"""Adds files and folders to the catalogue, in place: nothing is copied or changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from countermark.base.errors import FileRefused, for_people
from countermark.catalog.records import Changes
from countermark.catalog.renditions import Rendition
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, Outcome
from countermark.media.probe import MediaInfo
from countermark.operations.already import is_as_known
from countermark.operations.batches import Batch, Kind, Planned, nobody_asks
from countermark.operations.discover import Found, absolute, find_files, name_problem
from countermark.operations.facts import file_facts, work_facts
from countermark.operations.following import Followed, follow_moves, settle_places
from countermark.operations.grouping import Belongs, sort_together
from countermark.operations.limits import seconds_for
from countermark.operations.newcomers import answer_by_name
from countermark.operations.reading import Newcomer, read_new
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.workspace import Workspace

_TRANSACTION = 64  # works written in one transaction
KNOWN = for_people("Already in the catalogue.")
MOVED = for_people("It was moved here; the catalogue follows it.")


def add(
    workspace: Workspace,
    paths: Iterable[Path],
    executor: Executor,
    cancel: CancelToken,
    planned: Planned = nobody_asks,
) -> Iterator[ItemResult]:
    """Catalogue what is not yet in the catalogue, and read anew what changed.

    Yields:
        A result for each file, as soon as it is in the catalogue.
    """
    named = absolute(paths)
    with Batch.begin(workspace, Kind.ADD, {"paths": named}) as batch:
        yield from plan_adding(workspace, batch, map(Path, named), cancel)
        batch.tell(planned)
        yield from go_on_adding(workspace, batch, executor, cancel)


def note_adding(workspace: Workspace, paths: Iterable[Path]) -> int:
    """Write down what is to be added; gives the number of the batch, to be gone on with.

    So it is not lost if its turn does not come before the program ends.
    """
    return workspace.journal.begin(Kind.ADD.value, {"paths": absolute(paths)})


def plan_adding(
    workspace: Workspace, batch: Batch, paths: Iterable[Path], cancel: CancelToken
) -> Iterator[ItemResult]:
    """Find the files to add and write them down."""
    found = find_files(paths, excluding=workspace.home.root)
    yield from batch.plan(found, partial(_sorted_out, workspace), cancel)


def go_on_adding(
    workspace: Workspace, batch: Batch, executor: Executor, cancel: CancelToken
) -> Iterator[ItemResult]:
    """Add what a batch has waiting."""
    followed = follow_moves(workspace, lambda: (item.text for item in batch.waiting()))
    told = [item.text for item in batch.waiting() if _is_known(followed, item.text)]
    waiting = (
        Newcomer(item.path, workspace.home)
        for item in batch.waiting()
        if not _is_known(followed, item.text)
    )
    outcomes = executor.run(read_new, waiting, cancel, seconds=lambda item: seconds_for(item.path))
    results = chain(_followed(followed, told), _written(workspace, outcomes))
    yield from batch.noted(results, cancel)


def _is_known(followed: Followed, path: str) -> bool:
    return path in followed.works or path in followed.untouched


def _followed(followed: Followed, paths: Iterable[str]) -> Iterator[ItemResult]:
    """The results of files that need not be read, as it is known which ones they are."""
    for path in paths:
        if path in followed.works:
            work_id = followed.works[path]
            yield ItemResult(path, Status.OK, MOVED, work_id=work_id, changes=followed.changes)
        else:
            yield ItemResult(path, Status.SKIPPED, KNOWN, work_id=followed.untouched[path])


def _sorted_out(workspace: Workspace, page: Sequence[Found]) -> Iterator[Found | ItemResult]:
    """What of a page of files is to be read, and the results of what is not."""
    readable = [item.text for item in page if not name_problem(item.text)]
    known = workspace.queries.recorded_at(readable)
    for item in page:
        file = known.get(item.text)
        if result := answer_by_name(item):
            yield result
        elif file is not None and is_as_known(file):
            yield ItemResult(item.text, Status.SKIPPED, KNOWN, work_id=file.work_id)
        else:
            yield item


def _written(
    workspace: Workspace, outcomes: Iterable[Outcome[Newcomer, MediaInfo]]
) -> Iterator[ItemResult]:
    together: list[Outcome[Newcomer, MediaInfo]] = []
    for outcome in outcomes:
        together.append(outcome)
        if len(together) >= _TRANSACTION:
            yield from _write(workspace, together)
            together = []
    yield from _write(workspace, together)


def _write(
    workspace: Workspace, outcomes: list[Outcome[Newcomer, MediaInfo]]
) -> Iterator[ItemResult]:
    # Workers finish in any order; the catalogue keeps the order of the names.
    outcomes.sort(key=lambda outcome: outcome.item.path)
    read = {outcome.item.path: outcome.value for outcome in outcomes if outcome.value is not None}
    brought = bring_in(workspace, read)
    for outcome in outcomes:
        path = outcome.item.path
        if outcome.value is None:
            yield failure(path, outcome.error or FileRefused("It could not be read."))
            continue
        one = brought[path]
        status = Status.SKIPPED if one.reason == KNOWN else Status.OK
        yield ItemResult(str(path), status, one.reason, work_id=one.work_id, changes=one.changes)


class BroughtIn(NamedTuple):
    """What came of one file that was taken into the catalogue.

    Attributes:
        work_id: its work, or None if another process took it out again in this instant.
        changes: what changed in the catalogue.
        reason: what there is to say of it, a sentence, or empty.
        has_moved: whether it is a known file that lay elsewhere.
    """

    work_id: int | None
    changes: Changes
    reason: str = ""
    has_moved: bool = False


def bring_in(workspace: Workspace, read: dict[Path, MediaInfo]) -> dict[Path, BroughtIn]:
    """Take files that were read into the catalogue: new ones as works or as files of works that are
    there, known ones as they are now. Which known file one is, its content tells.
    """
    met = {str(path): info.snapshot for path, info in read.items()}
    followed = settle_places(workspace, met)
    before = workspace.queries.files_at(read)
    new = {path: info for path, info in read.items() if path not in before}
    belongs = sort_together(workspace, new)
    own = [(path, info) for path, info in new.items() if path not in belongs]
    workspace.catalogue.add_works(
        [(work_facts(path, info), file_facts(path, info)) for path, info in own]
    )
    after = {path: file.work_id for path, file in workspace.queries.files_at(dict(own)).items()}
    _put_with(workspace, new, belongs.values(), after)
    workspace.catalogue.refresh_files(
        (file_facts(path, read[path]), work_facts(path, read[path])) for path in before
    )
    brought: dict[Path, BroughtIn] = {}
    for path, info in read.items():
        if str(path) in followed.works:
            work_id = followed.works[str(path)]
            brought[path] = BroughtIn(work_id, followed.changes, MOVED, has_moved=True)
        elif path in before:
            known = before[path]
            is_same = known.facts.sha256 == info.snapshot.sha256
            changes = Changes(frozenset({known.work_id}))
            reason = KNOWN if is_same else for_people("Read anew: the file had changed.")
            brought[path] = BroughtIn(known.work_id, changes, reason)
        elif path in after:
            work_ids = frozenset({after[path]})
            joined = belongs.get(path)
            added = Changes(work_ids, frozenset() if joined else work_ids) | followed.changes
            brought[path] = BroughtIn(after[path], added, joined.reason if joined else "")
        else:
            brought[path] = BroughtIn(None, Changes())
    return brought


def _put_with(
    workspace: Workspace,
    new: Mapping[Path, MediaInfo],
    belongs: Iterable[Belongs],
    works: dict[Path, int],
) -> None:
    """Put files with the works that they belong to; notes whose they are."""
    renditions = []
    for one in belongs:
        work_id = works.get(one.to) if isinstance(one.to, Path) else one.to
        if work_id is not None:
            works[one.path] = work_id
            facts = file_facts(one.path, new[one.path])
            renditions.append(Rendition(work_id, facts, one.role, one.instead_of))
    workspace.renditions.add(renditions)
