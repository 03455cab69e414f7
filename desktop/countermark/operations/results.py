"""What an operation says of each item it worked on."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from countermark.base.errors import CountermarkError, for_people, plain_os_error
from countermark.catalog.records import NO_CHANGES, Changes

_log = logging.getLogger(__name__)


class Status(StrEnum):
    """How it went."""

    OK = "ok"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True)
class ItemResult:
    """One file's result.

    Attributes:
        text: the path of the file that was asked for.
        status: how it went.
        reason: why it was skipped or failed, or what is lacking though it was done, a sentence;
            empty if all went well.
        written: the path of the file that was written, or empty.
        work_id: the work in the catalogue, if any.
        changes: what changed in the catalogue.
        passing: it failed because the machine, a disk or a server refused, not the file; the same
            may go well later.
        is_unstamped: it was signed without the time-stamp that was wanted.
    """

    text: str
    status: Status
    reason: str = ""
    written: str = ""
    work_id: int | None = None
    changes: Changes = NO_CHANGES
    passing: bool = False
    is_unstamped: bool = False

    # Of a hundred thousand files that stand as asked nobody wants the path objects.

    @property
    def path(self) -> Path:
        """The file that was asked for."""
        return Path(self.text)

    @property
    def output(self) -> Path | None:
        """The file that was written, if any."""
        return Path(self.written) if self.written else None


def failure(path: Path, error: Exception, work_id: int | None = None) -> ItemResult:
    """The result of a file that raised; a bug's traceback goes to the log."""
    passing = False
    if isinstance(error, CountermarkError):
        reason, passing = str(error), error.is_passing
    elif isinstance(error, OSError):
        reason, passing = plain_os_error(error), True
    else:
        _log.error("unexpected error with %s", path, exc_info=error)
        kind = type(error).__name__
        reason = for_people(f"Unexpected error ({kind}); the log has the details.")
    return ItemResult(str(path), Status.FAILED, reason, work_id=work_id, passing=passing)


def with_changes(
    results: Iterable[ItemResult], changes: Changes
) -> Generator[ItemResult, None, Changes]:
    """Results, of which the first tells of something else that changed too.

    Returns:
        That, if there was no result.
    """
    for result in results:
        yield replace(result, changes=result.changes | changes)
        changes = NO_CHANGES
    return changes
