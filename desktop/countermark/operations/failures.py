"""Writes down what failed in a batch, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from countermark.operations.report_file import ReportFile
from countermark.operations.results import ItemResult, Status
from countermark.operations.workspace import Workspace


def save_failures(
    workspace: Workspace, batch: int | None, kept: Iterable[ItemResult], path: Path
) -> int:
    """Write all failures of a batch into a file.

    Args:
        workspace: whose journal.
        batch: its number in the journal, or None if it has none.
        kept: failures that the caller has seen; those that the journal does not hold, as their
            files were never planned, come last.
        path: ends in .csv or .json; an existing file is not replaced.

    Returns:
        How many were written.

    Raises:
        UserError: the name says no form, or is taken.
        EnvironmentFault: it cannot be written.
    """
    unplanned = {result.path: result for result in kept}
    count = 0
    with ReportFile(path) as file:
        for failed, reason in workspace.journal.failures(batch) if batch is not None else ():
            file.add(ItemResult(str(failed), Status.FAILED, reason))
            unplanned.pop(failed, None)
            count += 1
        for result in unplanned.values():
            file.add(result)
    return count + len(unplanned)
