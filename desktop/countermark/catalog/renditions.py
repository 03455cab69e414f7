"""Which files are one work: files that come to it, works that are joined, a work that is split.

What was before comes back with what was done, so that it can be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from countermark.base.errors import UserError
from countermark.base.times import now, to_text
from countermark.catalog.arrangement import (
    Arrangement,
    arrangement,
    essence,
    restore,
    rows_of,
)
from countermark.catalog.database import Database
from countermark.catalog.records import Changes, Condition, FileFacts, Role
from countermark.catalog.rows import (
    file_values,
    has_credential,
    inserted_id,
    known_paths,
    log_event,
    log_events,
    settle_state,
    settle_states,
)
from countermark.catalog.schema import (
    collection_works,
    events,
    files,
    involvements,
    publications,
    works,
)

# What a work takes over from one that is joined to it, where it says nothing itself.
_FILLED = (
    "caption", "creator", "notice", "captured_at", "camera", "source_type", "origin",
    "contribution", "ai_parts", "keywords", "rating", "policy_id", "decision_id",
)  # fmt: skip
_TOLD = ("title", "caption", "creator", "notice", "keywords", "contribution", "ai_parts")


@dataclass(frozen=True)
class Rendition:
    """A new file of a work that is there.

    Attributes:
        work_id: whose.
        file: as it was read.
        role: what it is to the work.
        instead_of: number of the file that is the original no more, or None.
    """

    work_id: int
    file: FileFacts
    role: Role
    instead_of: int | None = None


@dataclass(frozen=True)
class Regrouped:
    """What joining or splitting did.

    Attributes:
        work_id: the work that is there now: the one that was kept, or the new one.
        before, after: the works that it was about.
    """

    work_id: int
    before: Arrangement
    after: Arrangement

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        there = frozenset(key for key, row in self.after.works.items() if row is not None)
        gone = frozenset(self.after.works) - there
        was = frozenset(key for key, row in self.before.works.items() if row is not None)
        return Changes(there | gone, there - was)

    @property
    def backwards(self) -> Regrouped:
        """The same, undone."""
        return Regrouped(self.work_id, self.after, self.before)


class Renditions:
    """The files of works."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, found: Sequence[Rendition]) -> Changes:
        """Write new files of works that are there; one that is known already is left alone."""
        stamp = to_text(now())
        with self._database.write() as connection:
            known = known_paths(connection, (item.file.path for item in found))
            new = [item for item in found if str(item.file.path) not in known]
            for item in new:
                _insert(connection, item, stamp)
            settle_states(connection, (item.work_id for item in new))
        return Changes(frozenset(item.work_id for item in new))

    def join(self, work_ids: Sequence[int]) -> Regrouped:
        """Make one work of several; the first is kept, and takes over what it does not say itself.

        Raises:
            UserError: one is not there.
        """
        kept, others = work_ids[0], list(dict.fromkeys(work_ids[1:]))
        with self._database.write() as connection:
            before = arrangement(connection, [kept, *others])
            _refuse_gone(before)
            for other in others:
                _take_over(connection, kept, other)
            settle_state(connection, kept)
            return Regrouped(kept, before, arrangement(connection, [kept, *others]))

    def split(self, work_id: int, file_ids: Sequence[int], title: str) -> Regrouped:
        """Make a work of its own of some of a work's files.

        Args:
            work_id: the work.
            file_ids: the files; something else must be left of it.
            title: of the new work; in all else it begins as the old one.

        Raises:
            UserError: the work is not there, or nothing would be left of it or be in the new one.
        """
        with self._database.write() as connection:
            before = arrangement(connection, [work_id])
            _refuse_gone(before)
            new = _copied(connection, work_id, title)
            theirs = files.c.id.in_(file_ids), files.c.work_id == work_id
            connection.execute(update(files).where(*theirs).values(work_id=new))
            for one in (work_id, new):
                _have_original(connection, one)
                _forget_undeclared(connection, one)
            _tell_split(connection, work_id, new)
            settle_states(connection, (work_id, new))
            before = Arrangement(
                {**before.works, new: None}, before.files, before.events, before.collections,
                before.people,
            )  # fmt: skip
            return Regrouped(new, before, arrangement(connection, [work_id, new]))

    def turn_back(self, done: Regrouped) -> bool:
        """Have the works as they were before; whether that could be.

        It cannot if something was done to them since: then nothing is written.
        """
        with self._database.write() as connection:
            now_is = arrangement(connection, list(done.after.works))
            if essence(now_is) != essence(done.after):
                return False
            restore(connection, now_is, done.before)
        return True


def _insert(connection: Connection, item: Rendition, stamp: str) -> None:
    if item.instead_of is not None:
        before = files.c.id == item.instead_of
        connection.execute(update(files).where(before).values(role=Role.ALTERNATE.value))
    values = {
        "work_id": item.work_id,
        "role": item.role.value,
        "condition": Condition.WHOLE.value,
        "seen_at": stamp,
        **file_values(item.file),
    }
    connection.execute(insert(files).values(values))
    told = {"path": str(item.file.path), "role": item.role.value}
    log_event(connection, item.work_id, "joined", told, stamp)


def _refuse_gone(found: Arrangement) -> None:
    if any(row is None for row in found.works.values()):
        raise UserError("A work is not in the catalogue any more.", "Look again.")


def _take_over(connection: Connection, kept: int, other: int) -> None:
    """Have a work take over another one's files and all that is known of it."""
    said = arrangement(connection, [kept, other])
    mine, theirs = said.works[kept], said.works[other]
    assert mine is not None  # noqa: S101 - seen to by the caller
    assert theirs is not None  # noqa: S101 - the same
    filled = {name: theirs[name] for name in _FILLED if theirs[name] and not mine[name]}
    edited = {*mine["edited"].split(), *(set(theirs["edited"].split()) & set(filled))}
    if not any(row["work_id"] == kept for row in said.people):
        connection.execute(
            update(involvements).where(involvements.c.work_id == other).values(work_id=kept)
        )
        filled["people"] = theirs["people"]
    filled["edited"] = "\n".join(sorted(edited))
    connection.execute(update(works).where(works.c.id == kept).values(filled))
    originals = _originals(connection, kept)
    for row in rows_of(connection, files, [other]):
        role = row["role"]
        if role == Role.ORIGINAL.value:
            same = row["sha256"] in originals
            role = Role.DUPLICATE.value if same else Role.ALTERNATE.value
        values = {"work_id": kept, "role": role if originals else row["role"]}
        connection.execute(update(files).where(files.c.id == row["id"]).values(values))
    chosen = {one for one, work in said.collections if work == kept}
    rows = [
        {"collection_id": one, "work_id": kept}
        for one, work in sorted(said.collections)
        if work == other and one not in chosen
    ]
    if rows:
        connection.execute(insert(collection_works), rows)
    for table in (events, publications):
        connection.execute(update(table).where(table.c.work_id == other).values(work_id=kept))
    connection.execute(delete(works).where(works.c.id == other))
    told = {name: str(theirs[name]) for name in _TOLD if theirs[name]}
    log_event(connection, kept, "joined", {"work": str(other), **told}, to_text(now()))


def _originals(connection: Connection, work_id: int) -> set[str]:
    query = select(files.c.sha256).where(
        files.c.work_id == work_id, files.c.role == Role.ORIGINAL.value
    )
    return set(connection.execute(query).scalars())


def _copied(connection: Connection, work_id: int, title: str) -> int:
    """A work of which the same is said, with the same people, in the same collections."""
    said = arrangement(connection, [work_id])
    row = {**(said.works[work_id] or {}), "title": title}
    del row["id"]
    new = inserted_id(connection, insert(works).values(row))
    people = [{**row, "work_id": new} for row in said.people]
    for row in people:
        row.pop("id")
        connection.execute(insert(involvements).values(row))
    for one, _ in sorted(said.collections):
        connection.execute(insert(collection_works).values(collection_id=one, work_id=new))
    return new


def _have_original(connection: Connection, work_id: int) -> None:
    """The first of a work's files that can be is its original, if none is.

    Raises:
        UserError: none can.
    """
    rows = sorted(rows_of(connection, files, [work_id]), key=lambda row: row["id"])
    roles = {row["role"] for row in rows}
    if Role.ORIGINAL.value in roles:
        return
    for role in (Role.ALTERNATE, Role.SAME_PICTURE, Role.DUPLICATE, Role.SIGNED_DUPLICATE):
        for row in rows:
            if row["role"] == role.value:
                this = files.c.id == row["id"]
                connection.execute(update(files).where(this).values(role=Role.ORIGINAL.value))
                return
    raise UserError(
        "A work needs a file that is neither a signed copy nor a sidecar.",
        "Split a file off whose work has another one.",
    )


def _forget_undeclared(connection: Connection, work_id: int) -> None:
    """A work none of whose files carries our credential declares nothing."""
    rows = rows_of(connection, files, [work_id])
    if not any(has_credential(connection, row["id"]) for row in rows):
        connection.execute(
            update(works).where(works.c.id == work_id).values(policy_id=None, since_signed="")
        )


def _tell_split(connection: Connection, work_id: int, new: int) -> None:
    stamp = to_text(now())
    paths = [row["path"] for row in rows_of(connection, files, [new])]
    log_event(connection, work_id, "split", {"work": str(new), "path": paths[0]}, stamp)
    log_events(
        connection, "split", [(new, {"from": str(work_id), "path": path}) for path in paths], stamp
    )
