"""Looks after the files of the catalogue: which are missing, changed, edited, or there again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from countermark.base.errors import FileRefused
from countermark.catalog.records import NO_CHANGES, Changes, Condition, KnownFile, Role
from countermark.catalog.whereabouts import Whereabout
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, InlineExecutor
from countermark.media.snapshot import Snapshot, take_snapshot
from countermark.operations.workspace import Workspace

if TYPE_CHECKING:
    from countermark.media.probe import MediaInfo
    from countermark.operations.following import Leavings

_TOGETHER = 2_000  # files written down in one transaction
_READ_TOGETHER = 64


def look_after_files(
    workspace: Workspace, cancel: CancelToken, executor: Executor | None = None
) -> Changes:
    """Compare every catalogued file with the disk; content is read only where size or time differ.

    A file that its owner edited and of which nothing was signed is read anew.

    Args:
        workspace: whose catalogue.
        cancel: ends the looking; what was seen until then counts.
        executor: reads what was edited; without, this thread does.
    """
    look = _Look(workspace, cancel, executor or InlineExecutor())
    return look.run(workspace.queries.all_files())


def look_after_touched(
    workspace: Workspace,
    touched: Iterable[Path],
    cancel: CancelToken,
    executor: Executor | None = None,
) -> Changes:
    """The same for the catalogued files at these paths and below them."""
    look = _Look(workspace, cancel, executor or InlineExecutor())
    return look.run(workspace.queries.files_at_or_below(touched))


class _Look:
    """One look, and what it saw and did not write down yet."""

    def __init__(self, workspace: Workspace, cancel: CancelToken, executor: Executor) -> None:
        self._workspace, self._cancel, self._executor = workspace, cancel, executor
        self._conditions: list[tuple[Path, Condition]] = []
        self._times: dict[int, int] = {}
        self._edited: list[Path] = []
        self._changes = NO_CHANGES

    @cached_property
    def _leavings(self) -> Leavings:
        # Who starts with nothing edited does without what this needs.
        from countermark.operations.following import Leavings

        return Leavings(self._workspace)

    def run(self, files: Iterable[KnownFile]) -> Changes:
        """Look at these files; gives what changed in the catalogue."""
        for file in files:
            if self._cancel.cancelled:
                break
            condition = self._condition(file)
            if condition is not file.condition:
                self._conditions.append((file.facts.path, condition))
            if len(self._conditions) + len(self._times) >= _TOGETHER:
                self._write()
        self._write()
        self._read_edited()
        return self._changes

    def _write(self) -> None:
        """Write down what was seen."""
        catalogue = self._workspace.catalogue
        conditions, self._conditions = self._conditions, []
        times, self._times = self._times, {}
        catalogue.note_times(times)
        if conditions:
            self._changes |= catalogue.mark_condition(conditions)

    def _condition(self, file: KnownFile) -> Condition:
        facts = file.facts
        if not facts.path.exists():
            return Condition.MISSING
        if Snapshot(facts.size, facts.mtime_ns, facts.sha256).still_at(facts.path):
            # What verifying found (broken) stands until the file changes.
            return Condition.WHOLE if file.condition is Condition.MISSING else file.condition
        try:
            found = take_snapshot(facts.path)
        except FileRefused:
            return Condition.BROKEN
        if found.sha256 == facts.sha256:
            self._times[file.id] = found.mtime_ns
            return Condition.WHOLE
        return self._with_another_content(file, found)

    def _with_another_content(self, file: KnownFile, found: Snapshot) -> Condition:
        if self._leavings.has_left(_whereabout(file), found):
            return Condition.MISSING
        queries = self._workspace.queries
        ours = file.role is Role.SIDECAR or queries.identity_of_file(file.id)
        if not ours and not queries.has_signed_copy(file):
            self._edited.append(file.facts.path)
            return Condition.WHOLE
        # That its credential is broken, not only its content changed, is known from verifying.
        return Condition.BROKEN if file.condition is Condition.BROKEN else Condition.CHANGED

    def _read_edited(self) -> None:
        """Read anew what was edited; what cannot be read is as good as being written still."""
        if not self._edited or self._cancel.cancelled:
            return
        from countermark.operations.limits import seconds_for
        from countermark.operations.reading import Newcomer, read_new

        items = (Newcomer(path, self._workspace.home) for path in self._edited)
        read: list[tuple[Path, MediaInfo]] = []
        for outcome in self._executor.run(
            read_new, items, self._cancel, seconds=lambda item: seconds_for(item.path)
        ):
            if outcome.value is not None:
                read.append((outcome.item.path, outcome.value))
            if len(read) >= _READ_TOGETHER:
                self._take(read)
                read = []
        self._take(read)

    def _take(self, read: list[tuple[Path, MediaInfo]]) -> None:
        from countermark.operations.facts import file_facts, work_facts

        self._changes |= self._workspace.catalogue.refresh_files(
            (file_facts(path, info), work_facts(path, info)) for path, info in read
        )


def _whereabout(file: KnownFile) -> Whereabout:
    facts = file.facts
    return Whereabout(
        file.id, str(facts.path), facts.size, facts.mtime_ns, facts.sha256, file.work_id
    )
