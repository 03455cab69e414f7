"""The catalogue's reading side. Nothing here writes; any thread may call it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, func, or_, select

from countermark.catalog.database import Database
from countermark.catalog.folders import all_folders, below
from countermark.catalog.people_records import Involvement, Person
from countermark.catalog.records import (
    Condition,
    CredentialFacts,
    Event,
    KnownFile,
    Recorded,
    Role,
    State,
    Stated,
    WorkDetails,
    WorkFacts,
    WorkLine,
)
from countermark.catalog.rows import AT_ONCE, known_file, latest_of_ours
from countermark.catalog.schema import (
    credentials,
    events,
    files,
    involvements,
    people,
    policies,
    works,
)
from countermark.catalog.signed import policy_digest
from countermark.catalog.since_signed import facts_since_signed
from countermark.rights.origin import Origin
from countermark.rights.party import Capacity
from countermark.rights.policy import Policy, from_document

_PAGE = 2_000

_PLACES_AT_ONCE = 100  # each is a range of the index
_Item = TypeVar("_Item")


class Queries:
    """Questions to the catalogue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self) -> dict[State, int]:
        """How many works are in each state."""
        query = select(works.c.state, func.count()).group_by(works.c.state)
        with self._database.read() as connection:
            found: dict[str, int] = {row[0]: row[1] for row in connection.execute(query)}
        return {state: found.get(state.value, 0) for state in State}

    def lines(self, states: Sequence[State] = ()) -> Iterator[WorkLine]:
        """Works in the order they were added, in pages: memory stays bounded.

        Args:
            states: only these, or all if none are given.
        """
        last = 0
        query = _lines().order_by(works.c.id).limit(_PAGE)
        if states:
            query = query.where(works.c.state.in_([state.value for state in states]))
        while True:
            with self._database.read() as connection:
                rows = connection.execute(query.where(works.c.id > last)).all()
            for row in rows:
                yield _line(row)
            if len(rows) < _PAGE:
                return
            last = rows[-1].id

    def lines_of(self, work_ids: Iterable[int]) -> tuple[WorkLine, ...]:
        """These works, in the order they were added."""
        return self.lines_in(sorted(work_ids))

    def lines_in(self, work_ids: Sequence[int]) -> tuple[WorkLine, ...]:
        """These works in this order; those that are gone are left out."""
        found: dict[int, WorkLine] = {}
        with self._database.read() as connection:
            # SQLite takes a limited number of values in one statement.
            for start in range(0, len(work_ids), _PAGE):
                query = _lines().where(works.c.id.in_(work_ids[start : start + _PAGE]))
                found |= {row.id: _line(row) for row in connection.execute(query)}
        return tuple(found[work_id] for work_id in work_ids if work_id in found)

    def origin_clues(self, work_ids: Iterable[int]) -> tuple[tuple[str, str], ...]:
        """Camera and stated digital source type of each of these works."""
        wanted = sorted(work_ids)
        found: list[tuple[str, str]] = []
        with self._database.read() as connection:
            for start in range(0, len(wanted), _PAGE):
                query = select(works.c.camera, works.c.source_type).where(
                    works.c.id.in_(wanted[start : start + _PAGE])
                )
                found += [(row.camera, row.source_type) for row in connection.execute(query)]
        return tuple(found)

    def folders(self) -> dict[Path, int]:
        """The folders that originals lie in, with how many."""
        folder = files.c.folder
        query = (
            select(folder, func.count()).where(files.c.role == Role.ORIGINAL.value).group_by(folder)
        )
        with self._database.read() as connection:
            # Of a file right below the root nothing is left but the separator.
            return {Path(row[0] or os.sep): row[1] for row in connection.execute(query)}

    def folders_of_files(self) -> tuple[Path, ...]:
        """The folders that files of any kind lie in: originals, signed copies, sidecars."""
        query = select(all_folders().c.folder)
        with self._database.read() as connection:
            return tuple(Path(folder or os.sep) for folder in connection.execute(query).scalars())

    def files_at_or_below(self, paths: Iterable[Path]) -> Iterator[KnownFile]:
        """The catalogued files at these absolute paths, and below them, in pages; each once."""
        seen: set[int] = set()
        remaining = iter(set(paths))
        while page := list(islice(remaining, _PLACES_AT_ONCE)):
            these = files.c.path.in_([str(path) for path in page])
            query = select(files).where(or_(these, *(below(str(path)) for path in page)))
            for file in self._pages(query):
                if file.id not in seen:
                    seen.add(file.id)
                    yield file

    def file_at(self, path: Path) -> KnownFile | None:
        """The catalogued file of this absolute path."""
        with self._database.read() as connection:
            row = connection.execute(select(files).where(files.c.path == str(path))).first()
        return known_file(row) if row else None

    def files_at(self, paths: Iterable[Path]) -> dict[Path, KnownFile]:
        """Those of these absolute paths that the catalogue has a file for."""
        found: dict[Path, KnownFile] = {}
        wanted = [str(path) for path in paths]
        with self._database.read() as connection:
            for start in range(0, len(wanted), AT_ONCE):
                page = wanted[start : start + AT_ONCE]
                for row in connection.execute(select(files).where(files.c.path.in_(page))):
                    file = known_file(row)
                    found[file.facts.path] = file
        return found

    def recorded_at(self, paths: Iterable[str]) -> dict[str, Recorded]:
        """Those of these absolute paths that the catalogue has a file for."""
        query, wanted = _recorded(), list(paths)
        with self._database.read() as connection:
            pages = (
                connection.execute(query.where(files.c.path.in_(page))).all()
                for page in _pages_of(wanted)
            )
            return {row[0]: Recorded._make(row) for page in pages for row in page}

    def recorded_with(self, paths: Iterable[str]) -> dict[int, list[Recorded]]:
        """By their work, the files at these absolute paths with all other files of the work."""
        asked = files.alias("asked")
        query, wanted = _recorded(), list(paths)
        found: dict[int, list[Recorded]] = {}
        with self._database.read() as connection:
            for page in _pages_of(wanted):
                of_these = select(asked.c.work_id).where(asked.c.path.in_(page))
                for row in connection.execute(query.where(files.c.work_id.in_(of_these))).all():
                    found.setdefault(row[2], []).append(Recorded._make(row))
        return found

    def originals_of(self, work_ids: Iterable[int]) -> Iterator[str]:
        """The paths of these works' originals, in the works' order, a page in memory at a time."""
        remaining = iter(work_ids)
        while page := list(islice(remaining, AT_ONCE)):
            query = (
                select(files.c.work_id, files.c.path)
                .where(files.c.work_id.in_(page), files.c.role == Role.ORIGINAL.value)
                .order_by(files.c.id.desc())  # the first one written counts
            )
            with self._database.read() as connection:
                originals = {row[0]: row[1] for row in connection.execute(query).all()}
            yield from (originals[work_id] for work_id in page if work_id in originals)

    def conditions_of(
        self, work_ids: Iterable[int]
    ) -> dict[int, list[tuple[Role, Condition, str]]]:
        """What each file of these works is, how it stands and where, in the order it was added."""
        found: dict[int, list[tuple[Role, Condition, str]]] = {}
        columns = files.c.work_id, files.c.role, files.c.condition, files.c.path
        with self._database.read() as connection:
            for page in _pages_of(work_ids):
                query = select(*columns).where(files.c.work_id.in_(page)).order_by(files.c.id)
                for work_id, role, condition, path in connection.execute(query).all():
                    files_of = found.setdefault(work_id, [])
                    files_of.append((Role(role), Condition(condition), path))
        return found

    def decisions(self, work_ids: Iterable[int]) -> dict[int, Policy]:
        """By their number, what was decided for these works; those without it are not in."""
        known: dict[int, Policy | None] = {}
        found: dict[int, Policy] = {}
        with self._database.read() as connection:
            for page in _pages_of(work_ids):
                query = select(works.c.id, works.c.decision_id).where(
                    works.c.id.in_(page), works.c.decision_id.is_not(None)
                )
                for work_id, key in connection.execute(query).all():
                    if key not in known:
                        known[key] = _policy_of(connection, key)
                    if (policy := known[key]) is not None:
                        found[work_id] = policy
        return found

    def ever_replaced(self, work_ids: Iterable[int]) -> tuple[int, ...]:
        """Those of these works a file of which was replaced once by its signed one, in order."""
        found: set[int] = set()
        wanted = tuple(work_ids)
        with self._database.read() as connection:
            for page in _pages_of(wanted):
                query = select(events.c.work_id).where(
                    events.c.work_id.in_(page),
                    events.c.kind == "protected",
                    events.c.details.contains('"replaced": '),
                )
                found.update(connection.execute(query).scalars())
        return tuple(work_id for work_id in wanted if work_id in found)

    def work_ids(self) -> Iterator[int]:
        """The numbers of all works, in the order they were added, in pages."""
        last = 0
        while True:
            query = select(works.c.id).where(works.c.id > last).order_by(works.c.id).limit(_PAGE)
            with self._database.read() as connection:
                page = connection.execute(query).scalars().all()
            if not page:
                return
            yield from page
            last = page[-1]

    def stated(self, work_ids: Iterable[int]) -> dict[int, Stated]:
        """What is known of these works that goes into a statement about them."""
        columns = (
            works.c.id, works.c.title, works.c.creator, works.c.notice, works.c.captured_at,
            works.c.origin, works.c.contribution, works.c.caption, works.c.edited,
            works.c.decision_id, works.c.ai_parts, works.c.since_signed,
        )  # fmt: skip
        decisions: dict[int | None, Policy | None] = {None: None}
        found: dict[int, Stated] = {}
        wanted = sorted(set(work_ids))
        with self._database.read() as connection:
            for start in range(0, len(wanted), AT_ONCE):
                page = wanted[start : start + AT_ONCE]
                for row in connection.execute(select(*columns).where(works.c.id.in_(page))).all():
                    if row.decision_id not in decisions:
                        decisions[row.decision_id] = _policy_of(connection, row.decision_id)
                    found[row.id] = Stated(
                        row.title,
                        row.creator,
                        row.notice,
                        row.captured_at,
                        Origin(row.origin) if row.origin else None,
                        row.contribution,
                        row.caption,
                        frozenset(row.edited.split()),
                        decisions[row.decision_id],
                        row.ai_parts,
                        _withdrawn(row),
                    )
        return found

    def policy_id(self, policy: Policy) -> int | None:
        """The number of this very policy, or None if nothing was declared under it yet."""
        query = select(policies.c.id).where(policies.c.digest == policy_digest(policy)[0])
        with self._database.read() as connection:
            return connection.execute(query).scalar_one_or_none()

    def files_of(self, work_id: int) -> tuple[KnownFile, ...]:
        """A work's files, the original first."""
        with self._database.read() as connection:
            return _files_of(connection, work_id)

    def all_files(self) -> Iterator[KnownFile]:
        """Every file, in pages."""
        return self._pages(select(files))

    def _pages(self, query: Select[Any]) -> Iterator[KnownFile]:
        last = 0
        while True:
            page = query.where(files.c.id > last).order_by(files.c.id).limit(_PAGE)
            with self._database.read() as connection:
                rows = connection.execute(page).all()
            yield from (known_file(row) for row in rows)
            if len(rows) < _PAGE:
                return
            last = rows[-1].id

    def policy_of_file(self, file_id: int) -> Policy | None:
        """The policy our latest credential in a file declares."""
        query = (
            select(policies.c.document)
            .join(credentials, credentials.c.policy_id == policies.c.id)
            .where(credentials.c.file_id == file_id)
            .order_by(credentials.c.id.desc())
        )
        with self._database.read() as connection:
            document = connection.execute(query.limit(1)).scalar_one_or_none()
        return from_document(json.loads(document)) if document else None

    def identity_of_file(self, file_id: int) -> str:
        """Key of the identity that signed a file last, or empty."""
        query = (
            select(credentials.c.identity)
            .where(credentials.c.file_id == file_id, credentials.c.identity != "")
            .order_by(credentials.c.id.desc())
        )
        with self._database.read() as connection:
            return connection.execute(query.limit(1)).scalar_one_or_none() or ""

    def manifest_of_file(self, file_id: int) -> str:
        """Label of our latest credential in a file, or empty."""
        query = (
            select(credentials.c.manifest)
            .where(credentials.c.file_id == file_id, credentials.c.identity != "")
            .order_by(credentials.c.id.desc())
        )
        with self._database.read() as connection:
            return connection.execute(query.limit(1)).scalar_one_or_none() or ""

    def has_signed_copy(self, file: KnownFile) -> bool:
        """Whether another file of the same work is a copy of this one that we signed."""
        query = (
            select(credentials.c.id)
            .join(files, files.c.id == credentials.c.file_id)
            .where(
                files.c.work_id == file.work_id,
                files.c.id != file.id,
                credentials.c.identity != "",
                credentials.c.source == file.facts.sha256,
            )
        )
        with self._database.read() as connection:
            return connection.execute(query.limit(1)).first() is not None

    def source_of_file(self, file_id: int) -> str:
        """Digest of the file that a signed file was made from last, or empty."""
        query = (
            select(credentials.c.source)
            .where(credentials.c.file_id == file_id, credentials.c.identity != "")
            .order_by(credentials.c.id.desc())
        )
        with self._database.read() as connection:
            return connection.execute(query.limit(1)).scalar_one_or_none() or ""

    def is_stamped(self, file_id: int) -> bool:
        """Whether our latest credential in a file has a time-stamp."""
        query = (
            select(credentials.c.stamped)
            .where(credentials.c.file_id == file_id, credentials.c.identity != "")
            .order_by(credentials.c.id.desc())
        )
        with self._database.read() as connection:
            return bool(connection.execute(query.limit(1)).scalar_one_or_none())

    def unstamped_files(self) -> Iterator[KnownFile]:
        """Whole files whose latest credential of ours has no time-stamp, in pages."""
        latest = (
            select(func.max(credentials.c.id))
            .where(credentials.c.identity != "")
            .group_by(credentials.c.file_id)
        )
        wanted = select(credentials.c.file_id).where(
            credentials.c.id.in_(latest), credentials.c.stamped.is_(False)
        )
        return self._pages(
            select(files).where(files.c.id.in_(wanted), files.c.condition == Condition.WHOLE.value)
        )

    def declared_policies(self) -> tuple[Policy, ...]:
        """The different policies that works were last declared under."""
        query = (
            select(policies.c.document)
            .where(policies.c.id.in_(select(works.c.policy_id)))
            .order_by(policies.c.id)
        )
        with self._database.read() as connection:
            documents = connection.execute(query).scalars().all()
        return tuple(from_document(json.loads(document)) for document in documents)

    def details(self, work_id: int) -> WorkDetails | None:
        """Everything about one work, or None if there is none of this number."""
        with self._database.read() as connection:
            row = connection.execute(select(works).where(works.c.id == work_id)).first()
            if row is None:
                return None
            return WorkDetails(
                id=row.id,
                facts=WorkFacts(
                    row.title,
                    row.caption,
                    row.creator,
                    row.notice,
                    row.captured_at,
                    row.camera,
                    row.source_type,
                    row.keywords,
                ),
                state=State(row.state),
                added_at=row.added_at,
                origin=Origin(row.origin) if row.origin else None,
                contribution=row.contribution,
                policy=_policy_of(connection, row.policy_id),
                files=_files_of(connection, work_id),
                credential=_latest_credential(connection, work_id),
                events=_events_of(connection, work_id),
                rating=row.rating,
                decision=_policy_of(connection, row.decision_id),
                edited=frozenset(row.edited.split()),
                people=_people_of(connection, work_id),
                ai_parts=row.ai_parts,
                since_signed=facts_since_signed(row.since_signed),
            )


def _pages_of(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    wanted = list(items)
    return (wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE))


@cache
def _recorded() -> Select[Any]:
    """The columns of `Recorded`, with the latest credential of ours."""
    return (
        select(
            files.c.path,
            files.c.id,
            files.c.work_id,
            files.c.role,
            files.c.condition,
            files.c.size,
            files.c.mtime_ns,
            files.c.sha256,
            func.coalesce(credentials.c.identity, ""),
            credentials.c.policy_id,
            func.coalesce(credentials.c.source, ""),
            works.c.origin,
            works.c.since_signed != "",
        )
        .select_from(files)
        .join(works, works.c.id == files.c.work_id)
        .outerjoin(credentials, credentials.c.id == latest_of_ours())
    )


def _withdrawn(row: Any) -> frozenset[str]:
    """The facts that signed files state and a person took away."""
    changed = facts_since_signed(row.since_signed)
    gone = {name for name in changed if hasattr(row, name) and not getattr(row, name)}
    if "caption" in row.edited.split() and not row.caption:
        gone.add("caption")  # which the camera may have written, too
    return frozenset(gone)


def _lines() -> Select[Any]:
    """The columns of `WorkLine`."""
    return (
        select(
            works.c.id,
            works.c.title,
            works.c.state,
            works.c.captured_at,
            works.c.added_at,
            works.c.rating,
            files.c.media_type,
            files.c.path,
            files.c.sha256,
        )
        .join(files, files.c.work_id == works.c.id)
        .where(files.c.role == Role.ORIGINAL.value)
    )


def _line(row: Any) -> WorkLine:
    return WorkLine(
        id=row.id,
        title=row.title,
        state=State(row.state),
        date=row.captured_at or row.added_at,
        media_type=row.media_type,
        path=Path(row.path),
        sha256=row.sha256,
        rating=row.rating,
    )


def _policy_of(connection: Connection, policy_id: int | None) -> Policy | None:
    query = select(policies.c.document).where(policies.c.id == policy_id)
    document = connection.execute(query).scalar_one_or_none()
    return from_document(json.loads(document)) if document else None


def _people_of(connection: Connection, work_id: int) -> tuple[Involvement, ...]:
    query = (
        select(involvements, people.c.name, people.c.email, people.c.website)
        .join(people, people.c.id == involvements.c.person_id)
        .where(involvements.c.work_id == work_id)
        .order_by(involvements.c.id)
    )
    return tuple(
        Involvement(
            Person(row.person_id, row.name, row.email, row.website),
            row.role,
            row.right,
            row.share,
            Capacity(row.capacity),
        )
        for row in connection.execute(query)
    )


def _files_of(connection: Connection, work_id: int) -> tuple[KnownFile, ...]:
    query = select(files).where(files.c.work_id == work_id).order_by(files.c.role, files.c.id)
    return tuple(known_file(row) for row in connection.execute(query))


def _latest_credential(connection: Connection, work_id: int) -> CredentialFacts | None:
    query = (
        select(credentials)
        .join(files, files.c.id == credentials.c.file_id)
        .where(files.c.work_id == work_id)
        .order_by(credentials.c.id.desc())
    )
    row = connection.execute(query.limit(1)).first()
    if row is None:
        return None
    return CredentialFacts(
        row.manifest,
        row.identity,
        row.standing,
        row.sentence,
        row.signer,
        row.signed_at,
        row.stamped,
    )


def _events_of(connection: Connection, work_id: int) -> tuple[Event, ...]:
    query = select(events).where(events.c.work_id == work_id).order_by(events.c.id.desc())
    return tuple(
        Event(row.at, row.kind, json.loads(row.details)) for row in connection.execute(query)
    )
