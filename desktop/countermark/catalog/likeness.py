"""Which files of the catalogue are like a new one: in their bytes, in what they show, in name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Select, and_, func, or_, select

from countermark.base.paths import joined
from countermark.catalog.database import Database
from countermark.catalog.records import COPIES, Condition, Role
from countermark.catalog.rows import AT_ONCE, latest_of_ours
from countermark.catalog.schema import files, works

_STEMS = 100  # in one statement
_WORKS, _FILES = 2, 3  # that are looked at for one content, and of each work
_RENDITIONS = tuple(sorted({Role.ORIGINAL, Role.ALTERNATE} | COPIES))


@dataclass(frozen=True)
class Like:
    """A file of the catalogue that may belong together with a new one.

    Attributes:
        file_id, work_id: their numbers.
        path: where it lies.
        role: what it is to its work.
        media_type: of its format.
        mtime_ns: as in a snapshot.
        captured_at, camera: what its work's file said; empty if it said nothing, or if a person
            wrote something else.
        is_signed: whether it carries a credential of ours.
        is_whole: whether it was there and as it should be when last looked at.
    """

    file_id: int
    work_id: int
    path: str
    role: Role
    media_type: str
    mtime_ns: int
    captured_at: str
    camera: str
    is_signed: bool
    is_whole: bool


class Likeness:
    """Looks files up by what they have in common with others."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_digests(self, digests: Iterable[str]) -> dict[str, set[int]]:
        """The works that have files with these digests, by digest."""
        found: dict[str, set[int]] = {}
        wanted = sorted(set(digests))
        with self._database.read() as connection:
            for start in range(0, len(wanted), AT_ONCE):
                query = select(files.c.sha256, files.c.work_id).where(
                    files.c.sha256.in_(wanted[start : start + AT_ONCE])
                )
                for row in connection.execute(query):
                    found.setdefault(row.sha256, set()).add(row.work_id)
        return found

    def signed_among(self, digests: Iterable[str]) -> set[str]:
        """Those of these digests that a file has in which our credential is, not beside it."""
        beside = files.alias()
        has_sidecar = (
            select(beside.c.id)
            .where(
                beside.c.work_id == files.c.work_id,
                beside.c.role == Role.SIDECAR.value,
                func.substr(beside.c.path, 1, func.length(files.c.path) + 1) == files.c.path + ".",
            )
            .exists()
        )
        found: set[str] = set()
        wanted = sorted(set(digests))
        with self._database.read() as connection:
            for start in range(0, len(wanted), AT_ONCE):
                query = select(files.c.sha256).where(
                    files.c.sha256.in_(wanted[start : start + AT_ONCE]),
                    latest_of_ours().is_not(None),
                    ~has_sidecar,
                )
                found.update(connection.execute(query).scalars())
        return found

    def of_contents(self, contents: Iterable[str]) -> dict[str, list[Like]]:
        """Some files with these fingerprints of their content, by fingerprint.

        Of each work with such files a few, those first that were whole when last looked at, and of
        no more than two works: where there are more, a new file is of none for certain.
        """
        found: dict[str, list[Like]] = {}
        wanted = sorted(set(contents) - {""})
        with self._database.read() as connection:
            for start in range(0, len(wanted), AT_ONCE):
                some = _some_of_each(wanted[start : start + AT_ONCE])
                for content, like in _likes(connection, _alike().where(files.c.id.in_(some))):
                    found.setdefault(content, []).append(like)
        return found

    def of_stems(self, stems: Iterable[tuple[str, str]]) -> list[Like]:
        """The files with these names but for their endings, given as folders and stems."""
        found: list[Like] = []
        wanted = sorted(set(stems))
        with self._database.read() as connection:
            for start in range(0, len(wanted), _STEMS):
                page = wanted[start : start + _STEMS]
                # Ranges of the index of paths: a dot, and what comes right after it.
                ranges = [
                    and_(files.c.path >= f"{stem}.", files.c.path < f"{stem}/")
                    for stem in (joined(folder, name) for folder, name in page)
                ]
                query = _alike().where(or_(*ranges), files.c.role.in_(_RENDITIONS))
                found += [like for _, like in _likes(connection, query)]
        return found


def _some_of_each(contents: list[str]) -> Select[tuple[int]]:
    """The numbers of a few files with these contents: a thousand copies tell no more."""
    is_whole = files.c.condition == Condition.WHOLE.value
    of_work = (files.c.content, files.c.work_id)
    numbered = (
        select(
            files.c.id,
            func.dense_rank()
            .over(partition_by=files.c.content, order_by=files.c.work_id)
            .label("nth_work"),
            func.row_number()
            .over(partition_by=of_work, order_by=(is_whole.desc(), files.c.id))
            .label("nth"),
        )
        .where(files.c.content.in_(contents))
        .subquery()
    )
    return select(numbered.c.id).where(numbered.c.nth_work <= _WORKS, numbered.c.nth <= _FILES)


def _alike() -> Select[tuple[object, ...]]:
    return (
        select(
            latest_of_ours().label("credential"),
            files.c.id,
            files.c.work_id,
            files.c.path,
            files.c.role,
            files.c.media_type,
            files.c.mtime_ns,
            files.c.condition,
            files.c.content,
            works.c.captured_at,
            works.c.camera,
            works.c.edited,
        )
        .join(works, works.c.id == files.c.work_id)
        .order_by(files.c.id)
    )


def _likes(connection: Connection, query: Select[tuple[object, ...]]) -> Iterator[tuple[str, Like]]:
    for row in connection.execute(query).all():
        said = "" if "captured_at" in row.edited.split() else row.captured_at
        yield (
            row.content,
            Like(
                row.id,
                row.work_id,
                row.path,
                Role(row.role),
                row.media_type,
                row.mtime_ns,
                said,
                row.camera,
                row.credential is not None,
                row.condition == Condition.WHOLE.value,
            ),
        )
