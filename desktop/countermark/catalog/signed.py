"""Writes down what was signed: the rendition, its credential, the policy, the event.

A publication is noted before its file gets its name and recorded afterwards, so that what a kill
leaves between the two can be settled.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from countermark.base.times import now, to_text
from countermark.catalog.journal import ItemState, end_items
from countermark.catalog.records import CredentialFacts, FileFacts, Publication, Role
from countermark.catalog.rows import (
    file_values,
    inserted_id,
    keep_files,
    log_events,
    settle_states,
)
from countermark.catalog.schema import credentials, files, policies, publications, works
from countermark.catalog.since_signed import STATED, after_signing
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy, from_document, to_document


def note(connection: Connection, wanted: Sequence[Publication]) -> None:
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
        forget_noted(connection, [item.file.path for item in wanted])
        connection.execute(insert(publications), rows)


def forget_noted(connection: Connection, paths: Sequence[Path]) -> None:
    """Take back what was noted for these paths."""
    wanted = delete(publications).where(publications.c.path == bindparam("name"))
    if paths:
        connection.execute(wanted, [{"name": str(path)} for path in paths])


def read_noted(connection: Connection) -> tuple[Publication, ...]:
    """What was noted and neither recorded nor taken back."""
    rows = connection.execute(select(publications.c.record).order_by(publications.c.id)).all()
    return tuple(_from_document(json.loads(row.record)) for row in rows)


def record(connection: Connection, signed: Sequence[Publication]) -> None:
    """The renditions with their credentials, many in few statements.

    What another process recorded already stays as it is. The journal learns of it in the same
    instant, so that no item is finished and waits.
    """
    for job in {item.job for item in signed if item.job}:
        ended = [(item.asked, ItemState.OK, "") for item in signed if item.job == job]
        end_items(connection, job, ended)
    known = _known_credentials(connection, signed)
    fresh = [item for item in signed if _key(item) not in known]
    if not fresh:
        return
    stamp = to_text(now())
    policy_ids = _policy_ids(connection, fresh, stamp)
    keep_files(connection, [(item.work_id, item.file, item.role) for item in fresh], stamp)
    # The original itself, which the catalogue knows, or a copy of it.
    assets = [(item.work_id, item.asset, Role.SIGNED) for item in fresh if item.asset is not None]
    keep_files(connection, assets, stamp)
    _insert_credentials(connection, fresh, policy_ids, stamp)
    for columns, values in _declared(fresh, policy_ids).items():
        wanted = update(works).where(works.c.id == bindparam("work"))
        connection.execute(wanted.values({name: bindparam(name) for name in columns}), values)
    _note_what_differs(connection, fresh)
    told = [(item.work_id, _event_details(item)) for item in fresh]
    log_events(connection, "protected", told, stamp)
    settle_states(connection, (item.work_id for item in fresh))


def _key(publication: Publication) -> tuple[str, str, str]:
    subject = publication.subject
    return str(subject.path), subject.sha256, publication.credential.manifest


def _known_credentials(
    connection: Connection, signed: Sequence[Publication]
) -> set[tuple[str, str, str]]:
    """Path, digest and manifest of those files of these that are recorded as signed by us."""
    query = (
        select(files.c.path, files.c.sha256, credentials.c.manifest)
        .join(credentials, credentials.c.file_id == files.c.id)
        .where(
            files.c.path.in_([str(item.subject.path) for item in signed]),
            credentials.c.identity != "",
        )
    )
    return {(row.path, row.sha256, row.manifest) for row in connection.execute(query)}


def _policy_ids(
    connection: Connection, signed: Sequence[Publication], stamp: str
) -> dict[Policy, int]:
    return {policy: kept_policy(connection, policy, stamp) for policy in _policies(signed)}


def _policies(signed: Sequence[Publication]) -> list[Policy]:
    found: list[Policy] = []
    for item in signed:
        if item.policy not in found:  # hardly ever more than one
            found.append(item.policy)
    return found


def _insert_credentials(
    connection: Connection,
    signed: Sequence[Publication],
    policy_ids: dict[Policy, int],
    stamp: str,
) -> None:
    """Write our credentials; one that was only read before is taken for ours now."""
    paths = [str(item.subject.path) for item in signed]
    query = select(files.c.path, files.c.id).where(files.c.path.in_(paths))
    file_ids = {row.path: row.id for row in connection.execute(query)}
    rows = [
        {
            **vars(item.credential),
            "file_id": file_ids[str(item.subject.path)],
            "policy_id": policy_ids[item.policy],
            "source": item.source,
            "read_at": stamp,
        }
        for item in signed
    ]
    read_before = delete(credentials).where(
        credentials.c.file_id == bindparam("file"), credentials.c.manifest == bindparam("label")
    )
    connection.execute(
        read_before, [{"file": row["file_id"], "label": row["manifest"]} for row in rows]
    )
    connection.execute(insert(credentials), rows)


def _declared(
    signed: Sequence[Publication], policy_ids: dict[Policy, int]
) -> dict[tuple[str, ...], list[dict[str, Any]]]:
    """What to write into works, by the columns that are to be written."""
    found: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for item in signed:
        values: dict[str, Any] = {"policy_id": policy_ids[item.policy]}
        if item.origin is not None:
            values["origin"] = item.origin.value
        values |= {
            name: text
            for name, text in (("contribution", item.contribution), ("ai_parts", item.ai_parts))
            if text
        }
        found.setdefault(tuple(values), []).append({**values, "work": item.work_id})
    return found


def _note_what_differs(connection: Connection, signed: Sequence[Publication]) -> None:
    """The catalogue may say something else by now than the file does: what, is noted."""
    said = {item.work_id: item.said for item in signed if item.said}
    if not said:
        return
    columns = works.c.id, works.c.edited, works.c.since_signed, *(works.c[name] for name in STATED)
    changed = []
    for row in connection.execute(select(*columns).where(works.c.id.in_(said))).all():
        now_said = {name: getattr(row, name) for name in STATED}
        since = after_signing(said[row.id], now_said, frozenset(row.edited.split()))
        if since != row.since_signed:
            changed.append({"work": row.id, "since": since})
    if changed:
        wanted = update(works).where(works.c.id == bindparam("work"))
        connection.execute(wanted.values(since_signed=bindparam("since")), changed)


def policy_digest(policy: Policy) -> tuple[str, str]:
    """What tells one version of a policy from all others, and its document."""
    document = json.dumps(to_document(policy), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(document.encode()).hexdigest(), document


def kept_policy(connection: Connection, policy: Policy, stamp: str) -> int:
    """Number of this version of a policy, which is written if it is new."""
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


def keep_reading(connection: Connection, file_id: int, credential: CredentialFacts) -> None:
    """Keep a reading of a file's credential; what was known of it beyond the reading stays."""
    same = credentials.c.file_id == file_id, credentials.c.manifest == credential.manifest
    before = connection.execute(select(credentials.c.identity).where(*same)).first()
    values = {**vars(credential), "read_at": to_text(now())}
    if before is None:
        connection.execute(insert(credentials).values(file_id=file_id, **values))
        return
    values["identity"] = credential.identity or before.identity
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
        "ai_parts": publication.ai_parts,
        "said": dict(publication.said),
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
        ai_parts=record.get("ai_parts", ""),
        said=record.get("said", {}),
        job=record.get("job", 0),
        asked=record.get("asked", ""),
    )


def _file_facts(values: dict[str, Any]) -> FileFacts:
    return FileFacts(**{**values, "path": Path(values["path"])})
