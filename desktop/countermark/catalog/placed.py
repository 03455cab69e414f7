"""The works of a collection, each with the rendition that is published; a page at a time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Row, Select, func, select

from countermark.catalog.collections import member_ids
from countermark.catalog.database import Database
from countermark.catalog.place_records import Collection, PlacedWork
from countermark.catalog.records import Condition, Role
from countermark.catalog.rows import AT_ONCE, latest_of_ours
from countermark.catalog.schema import codes, credentials, files, policies, works
from countermark.media.formats import DNG, RAW
from countermark.rights.policy import Policy, from_document

_UNDEVELOPED = {RAW.media_type, DNG.media_type}
_TURNED = range(5, 9)  # EXIF orientations that change width and height over


def placed_works(database: Database, collection: Collection) -> Iterator[PlacedWork]:
    """Every work of a collection, in the order they were added to the catalogue.

    The numbers of the works are read at once, all else in pages. A work that is only a file
    somewhere else by now is given with the file that was known last.
    """
    with database.read() as connection:
        wanted = member_ids(connection, collection)
    decided: dict[int, Policy] = {}
    for start in range(0, len(wanted), AT_ONCE):
        page = wanted[start : start + AT_ONCE]
        with database.read() as connection:
            rows = connection.execute(_renditions(page)).all()
            known = {row.policy_id for row in rows} | {row.declared_id for row in rows}
            missing = select(policies).where(policies.c.id.in_(known - {None} - decided.keys()))
            for row in connection.execute(missing):
                decided[row.id] = from_document(json.loads(row.document))
        by_work: dict[int, list[Row[Any]]] = {}
        for row in rows:
            by_work.setdefault(row.work_id, []).append(row)
        for found in by_work.values():
            yield _placed(found, collection.folder, decided)


def _renditions(work_ids: Sequence[int]) -> Select[Any]:
    """Files of these works that can be published, each with our latest credential in it."""
    return (
        select(
            files,
            works.c.title,
            works.c.creator,
            works.c.caption,
            works.c.notice,
            works.c.captured_at,
            works.c.origin,
            works.c.policy_id.label("declared_id"),
            func.coalesce(credentials.c.id, 0).label("credential_id"),
            credentials.c.policy_id.label("policy_id"),
            func.coalesce(codes.c.content, "").label("content_code"),
            func.coalesce(codes.c.iscc, "").label("iscc"),
        )
        .select_from(files)
        .join(works, works.c.id == files.c.work_id)
        .outerjoin(credentials, credentials.c.id == latest_of_ours())
        .outerjoin(codes, codes.c.sha256 == files.c.sha256)
        .where(files.c.work_id.in_(work_ids), files.c.role != Role.SIDECAR.value)
        .order_by(files.c.work_id, files.c.id)
    )


def _published(rows: Sequence[Row[Any]]) -> Row[Any]:
    """What is there before what is missing, a picture before its RAW file, signed before unsigned,
    a copy before the original.

    Of several signed copies it is the one that was signed last: it has the latest decision.
    """
    return max(
        rows,
        key=lambda row: (
            row.condition != Condition.MISSING.value,
            row.media_type not in _UNDEVELOPED,
            row.credential_id > 0,
            row.role == Role.SIGNED.value,
            row.credential_id,
        ),
    )


def _placed(
    rows: Sequence[Row[Any]], folder: Path | None, decided: dict[int, Policy]
) -> PlacedWork:
    row = _published(rows)
    width, height = row.width, row.height
    if row.orientation in _TURNED:
        width, height = height, width
    policy_id = row.policy_id or row.declared_id
    return PlacedWork(
        work_id=row.work_id,
        file=Path(row.path),
        below=_below(row, rows, folder),
        is_signed=row.credential_id > 0,
        policy=None if policy_id is None else decided[policy_id],
        condition=row.condition,
        media_type=row.media_type,
        sha256=row.sha256,
        width=width,
        height=height,
        title=row.title,
        creator=row.creator,
        caption=row.caption,
        notice=row.notice,
        captured_at=row.captured_at,
        origin=row.origin,
        content_code=row.content_code,
        iscc=row.iscc,
    )


def _below(row: Row[Any], rows: Sequence[Row[Any]], folder: Path | None) -> tuple[str, ...]:
    """Folders between the collection's and the work, by the rendition or whatever lies there."""
    if folder is None:
        return ()
    above = str(folder).rstrip(os.sep) + os.sep
    for path in (each.path for each in (row, *rows)):
        if path.startswith(above):
            return Path(path[len(above) :]).parts[:-1]
    return ()
