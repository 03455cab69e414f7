"""The journal of batches: what each is to do, written down before it begins, and how it went.

What a kill leaves is gone on with from here. A batch's items stay in the database, a page of them
in memory at a time, so that a million cost no more memory than a thousand.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.schema import job_items, jobs

_PAGE = 500
_DONE_KEPT = 20  # batches that are done and had failures, to be tried again


class JobState(StrEnum):
    """How far a batch is.

    PLANNING: its items are being found. OPEN: all are written down, some wait. DONE: none waits.
    """

    PLANNING = "planning"
    OPEN = "open"
    DONE = "done"


class ItemState(StrEnum):
    """How far an item of a batch is."""

    WAITING = "waiting"
    OK = "ok"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True)
class JobItem:
    """A file that a batch is to work on.

    Attributes:
        path: absolute.
        root: relative structure counts from here.
        named: whether the person named this very file.
    """

    path: Path
    root: Path
    named: bool


@dataclass(frozen=True)
class JobRecord:
    """A batch.

    Attributes:
        id: its number.
        kind: which operation.
        description: what was asked for, as the operation wrote it.
        state: how far it is.
        begun_at, ended_at: ISO 8601 in UTC; `ended_at` is empty while it is not done.
        total: items in all; while it is planned, those found so far.
        succeeded, skipped, failed: of those.
    """

    id: int
    kind: str
    description: dict[str, Any]
    state: JobState
    begun_at: str
    ended_at: str
    total: int
    succeeded: int
    skipped: int
    failed: int

    @property
    def waiting(self) -> int:
        """How many items are still to be done."""
        return self.total - self.succeeded - self.skipped - self.failed


class Journal:
    """Batches and their items; whose they are is for the operations to say."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, kind: str, description: Mapping[str, Any]) -> int:
        """Open a batch; its items are planned next. Gives its number."""
        with self._database.write() as connection:
            key = connection.execute(
                jobs.insert().values(
                    kind=kind,
                    description=json.dumps(description),  # ASCII: names that are no text, too
                    state=JobState.PLANNING.value,
                    begun_at=to_text(now()),
                )
            ).inserted_primary_key
        assert key is not None  # noqa: S101 - an insert of one row has one
        return int(key[0])

    def plan(self, job: int, items: Sequence[JobItem], answered: Counter[ItemState]) -> None:
        """Write down a part of what is to be done; a file that stands there already is not twice.

        Args:
            job: which batch.
            items: to wait their turn.
            answered: how many more there are that need no work, by how they stand.
        """
        rows = [
            {
                "job_id": job,
                "path": str(item.path),
                "root": str(item.root),
                "named": item.named,
                "state": ItemState.WAITING.value,
            }
            for item in items
        ]
        with self._database.write() as connection:
            if rows:
                written = insert_or(job_items).on_conflict_do_nothing()
                connection.execute(written, rows)
            _count(connection, job, answered)

    def planned(self, job: int) -> None:
        """All items are written down: work may begin."""
        waiting = select(func.count()).where(
            job_items.c.job_id == job, job_items.c.state == ItemState.WAITING.value
        )
        with self._database.write() as connection:
            count = connection.execute(waiting).scalar_one()
            answered = jobs.c.succeeded + jobs.c.skipped + jobs.c.failed
            connection.execute(
                update(jobs)
                .where(jobs.c.id == job)
                .values(state=JobState.OPEN.value, total=answered + count)
            )

    def waiting(self, job: int) -> Iterator[JobItem]:
        """The items that wait, in the order they were found, a page in memory at a time."""
        last = 0
        while True:
            query = (
                select(job_items.c.id, job_items.c.path, job_items.c.root, job_items.c.named)
                .where(
                    job_items.c.job_id == job,
                    job_items.c.state == ItemState.WAITING.value,
                    job_items.c.id > last,
                )
                .order_by(job_items.c.id)
                .limit(_PAGE)
            )
            with self._database.read() as connection:
                rows = connection.execute(query).all()
            if not rows:
                return
            for row in rows:
                yield JobItem(Path(row.path), Path(row.root), row.named)
            last = rows[-1].id

    def failures(self, job: int) -> Iterator[tuple[Path, str]]:
        """The items that failed with their reasons, in the order they were found, paged."""
        last = 0
        while True:
            query = (
                select(job_items.c.id, job_items.c.path, job_items.c.reason)
                .where(
                    job_items.c.job_id == job,
                    job_items.c.state == ItemState.FAILED.value,
                    job_items.c.id > last,
                )
                .order_by(job_items.c.id)
                .limit(_PAGE)
            )
            with self._database.read() as connection:
                rows = connection.execute(query).all()
            if not rows:
                return
            for row in rows:
                yield Path(row.path), row.reason
            last = rows[-1].id

    def settle(self, job: int, ended: Iterable[tuple[Path, ItemState, str]]) -> None:
        """Note how items ended.

        Args:
            job: whose items.
            ended: path, how it went, and the reason if it failed.
        """
        with self._database.write() as connection:
            end_items(connection, job, ((str(path), state, why) for path, state, why in ended))

    def finish(self, job: int) -> None:
        """All is done: keep the failures, and nothing of a batch that had none.

        Files whose names cannot be kept were counted as failed, but are no items: under the name
        that mends them they are others, so there is nothing to try again.
        """
        failed = select(func.count()).where(
            job_items.c.job_id == job, job_items.c.state == ItemState.FAILED.value
        )
        with self._database.write() as connection:
            record = connection.execute(select(jobs).where(jobs.c.id == job)).one_or_none()
            if record is None:
                return
            if not connection.execute(failed).scalar_one():
                connection.execute(delete(jobs).where(jobs.c.id == job))
                return
            connection.execute(
                delete(job_items).where(
                    job_items.c.job_id == job, job_items.c.state != ItemState.FAILED.value
                )
            )
            connection.execute(
                update(jobs)
                .where(jobs.c.id == job)
                .values(state=JobState.DONE.value, ended_at=to_text(now()))
            )
            _forget_old(connection)

    def try_again(self, job: int) -> int:
        """Let the failed items of a batch wait once more; gives how many there are."""
        failed = (job_items.c.job_id == job, job_items.c.state == ItemState.FAILED.value)
        with self._database.write() as connection:
            again = connection.execute(
                update(job_items).where(*failed).values(state=ItemState.WAITING.value, reason="")
            ).rowcount
            connection.execute(
                update(jobs)
                .where(jobs.c.id == job)
                .values(state=JobState.OPEN.value, ended_at="", failed=jobs.c.failed - again)
            )
        return again

    def discard(self, job: int) -> None:
        """Forget a batch and what waits of it; what it did stays done."""
        with self._database.write() as connection:
            connection.execute(delete(jobs).where(jobs.c.id == job))

    def records(self) -> tuple[JobRecord, ...]:
        """All batches that are not forgotten, the oldest first."""
        with self._database.read() as connection:
            rows = connection.execute(select(jobs).order_by(jobs.c.id)).all()
        return tuple(_record(row) for row in rows)

    def record(self, job: int) -> JobRecord | None:
        """One batch, or None if there is none of this number."""
        with self._database.read() as connection:
            row = connection.execute(select(jobs).where(jobs.c.id == job)).one_or_none()
        return None if row is None else _record(row)


def end_items(
    connection: Connection, job: int, ended: Iterable[tuple[str, ItemState, str]]
) -> None:
    """Note how items of a batch ended, within a transaction; one that has ended stays as it is.

    Args:
        connection: in a writing transaction.
        job: whose items.
        ended: path, how it went, and the reason if it failed.
    """
    by_state: dict[ItemState, list[dict[str, str]]] = {}
    for path, state, reason in ended:
        by_state.setdefault(state, []).append({"name": path, "why": reason})
    counts: Counter[ItemState] = Counter()
    for state, rows in by_state.items():
        waiting = (
            job_items.c.job_id == job,
            job_items.c.path == bindparam("name"),
            job_items.c.state == ItemState.WAITING.value,
        )
        ends = update(job_items).where(*waiting)
        done = connection.execute(ends.values(state=state.value, reason=bindparam("why")), rows)
        counts[state] = done.rowcount
    _count(connection, job, counts, among_planned=True)


def _count(
    connection: Connection, job: int, counts: Counter[ItemState], *, among_planned: bool = False
) -> None:
    values = {
        jobs.c.succeeded: jobs.c.succeeded + counts[ItemState.OK],
        jobs.c.skipped: jobs.c.skipped + counts[ItemState.SKIPPED],
        jobs.c.failed: jobs.c.failed + counts[ItemState.FAILED],
    }
    if not among_planned:
        values[jobs.c.total] = jobs.c.total + counts.total()
    if counts.total():
        connection.execute(update(jobs).where(jobs.c.id == job).values(values))


def _forget_old(connection: Connection) -> None:
    done = select(jobs.c.id).where(jobs.c.state == JobState.DONE.value)
    kept = done.order_by(jobs.c.id.desc()).limit(_DONE_KEPT)
    connection.execute(delete(jobs).where(jobs.c.id.in_(done), jobs.c.id.not_in(kept)))


def _record(row: Row[Any]) -> JobRecord:
    return JobRecord(
        row.id,
        row.kind,
        json.loads(row.description),
        JobState(row.state),
        row.begun_at,
        row.ended_at,
        row.total,
        row.succeeded,
        row.skipped,
        row.failed,
    )
