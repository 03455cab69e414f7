"""The catalogue's writing side: each change is one named method that returns what changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from countermark.base.times import now, to_text
from countermark.catalog.database import Database
from countermark.catalog.records import (
    Changes,
    Condition,
    CredentialFacts,
    FileFacts,
    KnownFile,
    Publication,
    Role,
    State,
    WorkFacts,
)
from countermark.catalog.schema import credentials, events, files, policies, publications, works
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy, from_document, to_document


class Catalogue:
    """Works and their files. Reading is in `queries`; both share the database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def add_works(self, found: Sequence[tuple[WorkFacts, FileFacts]]) -> Changes:
        """Add new works with their originals; a file that is known already is left alone."""
        added: set[int] = set()
        stamp = to_text(now())
        with self.database.write() as connection:
            for facts, file in found:
                if _file_row(connection, file.path) is not None:
                    continue
                work_id = _inserted_id(
                    connection,
                    insert(works).values(
                        **asdict(facts), state=State.UNPROTECTED.value, added_at=stamp
                    ),
                )
                _insert_file(connection, work_id, file, Role.ORIGINAL, stamp)
                _log_event(connection, work_id, "added", {"path": str(file.path)}, stamp)
                added.add(work_id)
        return Changes(frozenset(added), frozenset(added))

    def refresh_file(self, file: FileFacts, facts: WorkFacts | None = None) -> Changes:
        """Take in how a known file is now.

        A signed file whose content differs was changed since signing; an original that is not
        signed may be edited as its owner likes and is simply read anew.

        Args:
            file: as it is now.
            facts: what it says of the work now, for an original.
        """
        stamp = to_text(now())
        with self.database.write() as connection:
            known = _file_row(connection, file.path)
            if known is None:
                return Changes()
            same = known.sha256 == file.sha256
            signed = _has_credential(connection, known.id)
            values = {"seen_at": stamp, "mtime_ns": file.mtime_ns, "condition": "whole"}
            if not same and signed:
                # The digest stays that of the signed content: put back, it is protected again.
                values |= {"condition": "changed"}
            elif not same:
                values |= {
                    "size": file.size,
                    "sha256": file.sha256,
                    "width": file.width,
                    "height": file.height,
                    "orientation": file.orientation,
                    "media_type": file.media_type,
                }
            connection.execute(update(files).where(files.c.id == known.id).values(**values))
            if not same:
                _log_event(connection, known.work_id, "changed", {"path": str(file.path)}, stamp)
            if not same and not signed and facts is not None:
                connection.execute(
                    update(works).where(works.c.id == known.work_id).values(**asdict(facts))
                )
            _settle_state(connection, known.work_id)
            return Changes(frozenset({known.work_id}))

    def mark_condition(self, marks: Iterable[tuple[Path, Condition]]) -> Changes:
        """Note that files are missing, broken, or there again."""
        touched: set[int] = set()
        stamp = to_text(now())
        with self.database.write() as connection:
            for path, condition in marks:
                row = _file_row(connection, path)
                if row is None or row.condition == condition.value:
                    continue
                connection.execute(
                    update(files).where(files.c.id == row.id).values(condition=condition.value)
                )
                _log_event(connection, row.work_id, condition.value, {"path": str(path)}, stamp)
                _settle_state(connection, row.work_id)
                touched.add(row.work_id)
        return Changes(frozenset(touched))

    def begin_publication(self, publication: Publication) -> None:
        """Write down that a signed file is about to get its name."""
        with self.database.write() as connection:
            connection.execute(
                delete(publications).where(publications.c.path == str(publication.file.path))
            )
            connection.execute(
                insert(publications).values(
                    work_id=publication.work_id,
                    path=str(publication.file.path),
                    sha256=publication.file.sha256,
                    record=json.dumps(_publication_record(publication)),
                )
            )

    def finish_publication(self, path: Path, publication: Publication | None = None) -> Changes:
        """The file has its name: record it as a rendition with its credential.

        Args:
            path: the name.
            publication: what was begun, for when another process settled it meanwhile; by
                default it is what was written down.
        """
        wanted = publications.c.path == str(path)
        with self.database.write() as connection:
            if publication is None:
                record = connection.execute(
                    select(publications.c.record).where(wanted)
                ).scalar_one()
                publication = _publication(json.loads(record))
            _record_signed(connection, publication)
            connection.execute(delete(publications).where(wanted))
        return Changes(frozenset({publication.work_id}))

    def drop_publication(self, path: Path) -> None:
        """The file did not get its name: forget the intention."""
        with self.database.write() as connection:
            connection.execute(delete(publications).where(publications.c.path == str(path)))

    def open_publications(self) -> tuple[Publication, ...]:
        """What a killed process intended and did not finish."""
        with self.database.read() as connection:
            rows = connection.execute(select(publications.c.record)).all()
        return tuple(_publication(json.loads(row.record)) for row in rows)

    def record_protected(self, publication: Publication) -> Changes:
        """Record a file that turned out to be signed by us already."""
        with self.database.write() as connection:
            _record_signed(connection, publication)
        return Changes(frozenset({publication.work_id}))

    def forget_protection(self, path: Path, sha256: str, size: int, mtime_ns: int) -> Changes:
        """Note that an original was put back where its signed file had been.

        Args:
            path: of the file.
            sha256, size, mtime_ns: of the original as it lies there now.
        """
        stamp = to_text(now())
        with self.database.write() as connection:
            row = _file_row(connection, path)
            if row is None:
                return Changes()
            connection.execute(delete(credentials).where(credentials.c.file_id == row.id))
            connection.execute(
                update(files)
                .where(files.c.id == row.id)
                .values(sha256=sha256, size=size, mtime_ns=mtime_ns, condition="whole")
            )
            _forget_undeclared_policy(connection, row.work_id)
            _log_event(connection, row.work_id, "restored", {"path": str(path)}, stamp)
            _settle_state(connection, row.work_id)
            return Changes(frozenset({row.work_id}))

    def record_reading(self, path: Path, credential: CredentialFacts) -> Changes:
        """Keep what reading a catalogued file's credential said."""
        with self.database.write() as connection:
            row = _file_row(connection, path)
            if row is None:
                return Changes()
            _write_credential(connection, row.id, credential, None)
            return Changes(frozenset({row.work_id}))


def known_file(row: Row[Any]) -> KnownFile:
    """A row of `files` as a record."""
    facts = FileFacts(
        Path(row.path),
        row.media_type,
        row.size,
        row.mtime_ns,
        row.sha256,
        row.width,
        row.height,
        row.orientation,
    )
    return KnownFile(row.id, row.work_id, Role(row.role), Condition(row.condition), facts)


def _inserted_id(connection: Connection, statement: Any) -> int:
    key = connection.execute(statement).inserted_primary_key
    assert key is not None  # noqa: S101 - an insert of one row has one
    return int(key[0])


def _file_row(connection: Connection, path: Path) -> Row[Any] | None:
    return connection.execute(select(files).where(files.c.path == str(path))).one_or_none()


def _file_values(file: FileFacts) -> dict[str, Any]:
    return {**asdict(file), "path": str(file.path)}


def _insert_file(
    connection: Connection, work_id: int, file: FileFacts, role: Role, stamp: str
) -> int:
    return _inserted_id(
        connection,
        insert(files).values(
            work_id=work_id,
            role=role.value,
            condition=Condition.WHOLE.value,
            seen_at=stamp,
            **_file_values(file),
        ),
    )


def _keep_file(
    connection: Connection, work_id: int, file: FileFacts, role: Role, stamp: str
) -> int:
    """Write a file as it is now; one that is there already keeps its role."""
    row = _file_row(connection, file.path)
    if row is None:
        return _insert_file(connection, work_id, file, role, stamp)
    connection.execute(
        update(files)
        .where(files.c.id == row.id)
        .values(condition=Condition.WHOLE.value, seen_at=stamp, **_file_values(file))
    )
    return int(row.id)


def _has_credential(connection: Connection, file_id: int) -> bool:
    query = select(credentials.c.id).where(
        credentials.c.file_id == file_id, credentials.c.identity != ""
    )
    return connection.execute(query.limit(1)).first() is not None


def _log_event(
    connection: Connection, work_id: int, kind: str, details: dict[str, str], stamp: str
) -> None:
    connection.execute(
        insert(events).values(
            work_id=work_id, at=stamp, kind=kind, details=json.dumps(details, ensure_ascii=False)
        )
    )


def _policy_id(connection: Connection, policy: Policy, stamp: str) -> int:
    document = json.dumps(to_document(policy), sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(document.encode()).hexdigest()
    found = connection.execute(
        select(policies.c.id).where(policies.c.digest == digest)
    ).scalar_one_or_none()
    if found is not None:
        return int(found)
    return _inserted_id(
        connection,
        insert(policies).values(
            digest=digest, name=policy.name, document=document, created_at=stamp
        ),
    )


def _write_credential(
    connection: Connection, file_id: int, credential: CredentialFacts, policy_id: int | None
) -> None:
    kept = select(credentials.c.identity, credentials.c.policy_id).where(
        credentials.c.file_id == file_id, credentials.c.manifest == credential.manifest
    )
    before = connection.execute(kept).first()
    values = {**asdict(credential), "read_at": to_text(now())}
    if before is None:
        connection.execute(
            insert(credentials).values(file_id=file_id, policy_id=policy_id, **values)
        )
        return
    values["identity"] = credential.identity or before.identity
    connection.execute(
        update(credentials)
        .where(credentials.c.file_id == file_id, credentials.c.manifest == credential.manifest)
        .values(policy_id=policy_id or before.policy_id, **values)
    )


def _record_signed(connection: Connection, publication: Publication) -> None:
    stamp = to_text(now())
    policy_id = _policy_id(connection, publication.policy, stamp)
    file_id = _keep_file(connection, publication.work_id, publication.file, publication.role, stamp)
    if publication.asset is not None:
        # The original itself, which the catalogue knows, or a copy of it.
        asset = publication.asset
        file_id = _keep_file(connection, publication.work_id, asset, Role.SIGNED, stamp)
    _write_credential(connection, file_id, publication.credential, policy_id)
    values: dict[str, Any] = {"policy_id": policy_id}
    if publication.origin is not None:
        values["origin"] = publication.origin.value
    if publication.contribution:
        values["contribution"] = publication.contribution
    connection.execute(update(works).where(works.c.id == publication.work_id).values(**values))
    subject = publication.subject
    details = {"path": str(subject.path), "policy": publication.policy.name}
    details["sha256"] = subject.sha256
    if publication.asset is not None:
        details["sidecar"] = str(publication.file.path)
    if publication.source:
        details["source"] = publication.source
    if publication.replaced:
        details["replaced"] = publication.replaced
    _log_event(connection, publication.work_id, "protected", details, stamp)
    _settle_state(connection, publication.work_id)


def _forget_undeclared_policy(connection: Connection, work_id: int) -> None:
    """A work none of whose files carries our credential any more declares nothing."""
    declares = (
        select(credentials.c.id)
        .join(files, files.c.id == credentials.c.file_id)
        .where(files.c.work_id == work_id, credentials.c.identity != "")
    )
    if connection.execute(declares.limit(1)).first() is None:
        connection.execute(update(works).where(works.c.id == work_id).values(policy_id=None))


def _settle_state(connection: Connection, work_id: int) -> None:
    """A work's state follows from its files and their credentials."""
    signed = select(credentials.c.file_id).where(credentials.c.identity != "")
    rows = connection.execute(
        select(files.c.condition, files.c.role, files.c.id.in_(signed).label("is_signed")).where(
            files.c.work_id == work_id
        )
    ).all()
    conditions = {row.condition for row in rows}
    if Condition.BROKEN.value in conditions:
        state = State.BROKEN
    elif Condition.MISSING.value in conditions:
        state = State.MISSING
    elif Condition.CHANGED.value in conditions:
        state = State.CHANGED
    elif any(row.is_signed for row in rows):
        state = State.PROTECTED
    else:
        state = State.UNPROTECTED
    connection.execute(update(works).where(works.c.id == work_id).values(state=state.value))


def _publication_record(publication: Publication) -> dict[str, Any]:
    return {
        "work_id": publication.work_id,
        "file": _file_values(publication.file),
        "role": publication.role.value,
        "policy": to_document(publication.policy),
        "origin": publication.origin.value if publication.origin else None,
        "credential": asdict(publication.credential),
        "replaced": publication.replaced,
        "source": publication.source,
        "asset": _file_values(publication.asset) if publication.asset else None,
        "contribution": publication.contribution,
    }


def _publication(record: dict[str, Any]) -> Publication:
    asset = record.get("asset")  # not there in what an older version left
    return Publication(
        work_id=record["work_id"],
        file=_file_facts(record["file"]),
        role=Role(record["role"]),
        policy=from_document(record["policy"]),
        origin=Origin(record["origin"]) if record["origin"] else None,
        credential=CredentialFacts(**record["credential"]),
        replaced=record["replaced"],
        source=record["source"],
        asset=_file_facts(asset) if asset else None,
        contribution=record.get("contribution", ""),
    )


def _file_facts(values: dict[str, Any]) -> FileFacts:
    return FileFacts(**{**values, "path": Path(values["path"])})
