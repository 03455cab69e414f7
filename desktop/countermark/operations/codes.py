"""Computes the ISCC codes of published works that have none yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.catalog.place_records import Code, Place
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.media.fingerprint import Codes, codes_of
from countermark.media.formats import format_of_media_type
from countermark.operations.limits import seconds_for
from countermark.operations.workspace import Workspace

_TOGETHER = 32  # codes written in one transaction


@dataclass(frozen=True)
class Uncoded:
    """A file without codes, as the catalogue has it."""

    path: Path
    media_type: str
    sha256: str


@dataclass(frozen=True)
class Coded:
    """What came of one file: whether it has codes now, else why not."""

    path: Path
    problem: str = ""


def lacks_codes(workspace: Workspace, place: Place) -> bool:
    """Whether a work published at a place has no codes yet."""
    return next(iter(_uncoded(workspace, place)), None) is not None


def code_works(
    workspace: Workspace, place: Place, executor: Executor, cancel: CancelToken
) -> Iterator[Coded]:
    """Give codes to all works published at a place that have none.

    Args:
        workspace: whose place it is.
        place: a site or a service.
        executor: decodes the pictures.
        cancel: set by the person.

    Yields:
        What came of each file, in any order.
    """
    ready: dict[str, Code] = {}
    waiting: list[Coded] = []
    for outcome in executor.run(
        read_codes, _uncoded(workspace, place), cancel, seconds=lambda item: seconds_for(item.path)
    ):
        if outcome.value is None:
            yield Coded(outcome.item.path, str(outcome.error))
            continue
        ready[outcome.item.sha256] = Code(outcome.value.content, outcome.value.iscc)
        waiting.append(Coded(outcome.item.path))
        if len(waiting) >= _TOGETHER:
            yield from _kept(workspace, ready, waiting)
    yield from _kept(workspace, ready, waiting)


def _kept(workspace: Workspace, ready: dict[str, Code], waiting: list[Coded]) -> Iterator[Coded]:
    workspace.codes.keep(ready)
    yield from waiting
    ready.clear()
    waiting.clear()


def _uncoded(workspace: Workspace, place: Place) -> Iterable[Uncoded]:
    asked: set[str] = set()
    for placement in workspace.places.placements(place):
        for work in workspace.places.works(placement):
            if not work.iscc and work.sha256 not in asked:
                asked.add(work.sha256)
                yield Uncoded(work.file, work.media_type, work.sha256)


def read_codes(item: Uncoded) -> Codes:
    """The codes of one file; the task of a worker process.

    Raises:
        FileRefused: it is damaged, gone, or not the one in the catalogue any more.
    """
    found = codes_of(item.path, format_of_media_type(item.media_type))
    if found.sha256 != item.sha256:
        raise FileRefused("The file has changed since it was protected.", "Protect it again.")
    return found
