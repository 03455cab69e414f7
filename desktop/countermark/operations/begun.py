"""Batches that were begun before and have something left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from countermark.catalog.journal import JobRecord, JobState
from countermark.operations.batches import Kind, is_running
from countermark.operations.workspace import Workspace


@dataclass(frozen=True)
class Unfinished:
    """A batch of before.

    Attributes:
        record: as the journal has it.
        is_running: whether a process, this or another, is at it.
    """

    record: JobRecord
    is_running: bool

    @property
    def kind(self) -> Kind:
        """Which operation."""
        return Kind(self.record.kind)

    @property
    def output(self) -> Path | None:
        """Where signed copies go, if it makes some."""
        output = str(self.record.description.get("output", ""))
        return Path(output) if output else None


def batches(workspace: Workspace) -> tuple[Unfinished, ...]:
    """All batches that have something left: items that wait, or failures; the oldest first."""
    return tuple(
        Unfinished(record, is_running(workspace.home, record.id))
        for record in workspace.journal.records()
    )


def interrupted(workspace: Workspace) -> tuple[Unfinished, ...]:
    """Those of them that were stopped or killed before their end."""
    return tuple(
        batch
        for batch in batches(workspace)
        if batch.record.state is not JobState.DONE and not batch.is_running
    )
