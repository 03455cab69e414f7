"""Writes down what was signed: the rendition, its credential, the policy, the event.

A publication is noted before its file gets its name and recorded afterwards, so that what a kill
leaves between the two can be settled.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from countermark.base.times import now, to_text
from countermark.catalog.journal import ItemState, end_items
from countermark.catalog.records import CredentialFacts, FileFacts, Publication, Role
from countermark.catalog.rows import (
    file_values,
    inserted_id,
    keep_file,
    log_event,
    settle_state,
)
from countermark.catalog.schema import credentials, files, policies, publications, works
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy, from_document, to_document


def note(connection: Connection, wanted: Iterable[Publication]) -> None:
    """Write down that signed files are about to get their names."""
    rows = [
        {
            "work_id": item.work_id,
            "path": str(item.file.path),
            "sha256": item.file.sha256,
            "record": json.dumps(_as_document(item)),
        }
        for item in wanted
    ]
    if rows:
        forget_noted(connection, (row["path"] for row in rows))
        connection.execute(insert(publications), rows)


def forget_noted(connection: Connection, paths: Iterable[Any]) -> None:
    """Take back what was noted for these paths."""
    for path in paths:
        connection.execute(delete(publications).where(publications.c.path == str(path)))


def read_noted(connection: Connection) -> tuple[Publication, ...]:
    """What was noted and neither recorded nor taken back."""
    rows = connection.execute(select(publications.c.record).order_by(publications.c.id)).all()
    return tuple(_from_document(json.loads(row.record)) for row in rows)


class Recorder:
    """Records what was signed, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stamp = to_text(now())
        self._policies: dict[Policy, int] = {}

    def record(self, publication: Publication) -> None:
        """The rendition with its credential; one that another process recorded stays as it is.

        The journal learns of it in the same instant, so that no item is finished and waits.
        """
        connection, stamp = self._connection, self._stamp
        if publication.job:
            end_items(connection, publication.job, [(publication.asked, ItemState.OK, "")])
        if self._is_recorded(publication):
            return
        work_id = publication.work_id
        policy_id = self._policy_id(publication.policy)
        file_id = keep_file(connection, work_id, publication.file, publication.role, stamp)
        if publication.asset is not None:
            # The original itself, which the catalogue knows, or a copy of it.
            file_id = keep_file(connection, work_id, publication.asset, Role.SIGNED, stamp)
        write_credential(
            connection,
            file_id,
            publication.credential,
            policy_id=policy_id,
            source=publication.source,
        )
        values: dict[str, Any] = {"policy_id": policy_id}
        if publication.origin is not None:
            values["origin"] = publication.origin.value
        if publication.contribution:
            values["contribution"] = publication.contribution
        connection.execute(update(works).where(works.c.id == work_id).values(**values))
        log_event(connection, work_id, "protected", _event_details(publication), stamp)
        settle_state(connection, work_id)

    def _is_recorded(self, publication: Publication) -> bool:
        query = (
            select(credentials.c.id)
            .join(files, files.c.id == credentials.c.file_id)
            .where(
                files.c.path == str(publication.subject.path),
                files.c.sha256 == publication.subject.sha256,
                credentials.c.manifest == publication.credential.manifest,
                credentials.c.identity == publication.credential.identity,
            )
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def _policy_id(self, policy: Policy) -> int:
        if policy not in self._policies:
            self._policies[policy] = _kept_policy(self._connection, policy, self._stamp)
        return self._policies[policy]


def policy_digest(policy: Policy) -> tuple[str, str]:
    """What tells one version of a policy from all others, and its document."""
    document = json.dumps(to_document(policy), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(document.encode()).hexdigest(), document


def _kept_policy(connection: Connection, policy: Policy, stamp: str) -> int:
    digest, document = policy_digest(policy)
    found = connection.execute(
        select(policies.c.id).where(policies.c.digest == digest)
    ).scalar_one_or_none()
    if found is not None:
        return int(found)
    return inserted_id(
        connection,
        insert(policies).values(
            digest=digest, name=policy.name, document=document, created_at=stamp
        ),
    )


def write_credential(
    connection: Connection,
    file_id: int,
    credential: CredentialFacts,
    *,
    policy_id: int | None = None,
    source: str = "",
) -> None:
    """Keep a reading of a file's credential; what was known of it beyond the reading stays.

    Args:
        connection: in a writing transaction.
        file_id: the file that the credential is about.
        credential: the reading.
        policy_id: what we declared by it, if it is ours.
        source: digest of the file that was signed, if we signed it.
    """
    same = (
        credentials.c.file_id == file_id,
        credentials.c.manifest == credential.manifest,
    )
    columns = (credentials.c.identity, credentials.c.policy_id, credentials.c.source)
    before = connection.execute(select(*columns).where(*same)).first()
    values = {**asdict(credential), "read_at": to_text(now())}
    if before is None:
        values |= {"file_id": file_id, "policy_id": policy_id, "source": source}
        connection.execute(insert(credentials).values(**values))
        return
    values["identity"] = credential.identity or before.identity
    values["policy_id"] = policy_id or before.policy_id
    values["source"] = source or before.source
    connection.execute(update(credentials).where(*same).values(**values))


def _event_details(publication: Publication) -> dict[str, str]:
    subject = publication.subject
    details = {
        "path": str(subject.path),
        "policy": publication.policy.name,
        "sha256": subject.sha256,
    }
    if publication.asset is not None:
        details["sidecar"] = str(publication.file.path)
    if publication.source:
        details["source"] = publication.source
    if publication.replaced:
        details["replaced"] = publication.replaced
    return details


def _as_document(publication: Publication) -> dict[str, Any]:
    return {
        "work_id": publication.work_id,
        "file": file_values(publication.file),
        "role": publication.role.value,
        "policy": to_document(publication.policy),
        "origin": publication.origin.value if publication.origin else None,
        "credential": asdict(publication.credential),
        "replaced": publication.replaced,
        "source": publication.source,
        "asset": file_values(publication.asset) if publication.asset else None,
        "contribution": publication.contribution,
        "job": publication.job,
        "asked": publication.asked,
    }


def _from_document(record: dict[str, Any]) -> Publication:
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
        job=record.get("job", 0),
        asked=record.get("asked", ""),
    )


def _file_facts(values: dict[str, Any]) -> FileFacts:
    return FileFacts(**{**values, "path": Path(values["path"])})
