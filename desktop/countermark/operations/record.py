"""From a signed file to what the catalogue keeps of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.base.times import to_text
from countermark.catalog.records import (
    NO_CHANGES,
    Changes,
    CredentialFacts,
    FileFacts,
    KnownFile,
    Publication,
    Role,
)
from countermark.catalog.since_signed import STATED
from countermark.credentials.sidecar import sidecar_path
from countermark.credentials.task import AlreadyProtected, Signed
from countermark.credentials.verdict import Verdict
from countermark.media.snapshot import Snapshot
from countermark.operations.protection import Protection
from countermark.operations.publish import Published, Ready, publish
from countermark.operations.publish_beside import (
    publish_copy_with_sidecar,
    publish_sidecar,
    sidecar_facts,
)
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.sign_one import SigningItem
from countermark.operations.workspace import Workspace
from countermark.rights.origin import Origin


@dataclass(frozen=True)
class Finished:
    """A file that was signed.

    Attributes:
        item: the file.
        signed: what is staged.
        work_id: its work.
        changes: what reading it changed in the catalogue before.
    """

    item: SigningItem
    signed: Signed
    work_id: int
    changes: Changes = NO_CHANGES


def publish_finished(
    workspace: Workspace, protection: Protection, finished: Sequence[Finished], job: int
) -> list[ItemResult]:
    """Give signed files their names; gives a result for each.

    Args:
        workspace: whose catalogue.
        protection: what was asked for.
        finished: the files.
        job: number of the batch whose items they are, or 0.
    """
    known = workspace.queries.files_at(one.item.path for one in finished)
    together, results = [], []
    for one in finished:
        publication = _publication(protection, one, known.get(one.item.path))
        publication = replace(publication, job=job, asked=str(one.item.path))
        if one.signed.is_sidecar:
            results.append(_beside(workspace, protection, one, publication))
        else:
            together.append((one, Ready(one.signed, publication, protection.in_place)))
    published = publish(workspace, [ready for _, ready in together])
    for (one, _), what in zip(together, published, strict=True):
        results.append(_result(protection, one, what))
    return results


def record_as_found(
    workspace: Workspace,
    protection: Protection,
    item: SigningItem,
    work_id: int,
    found: AlreadyProtected,
) -> ItemResult:
    """The file itself is signed by us already; the catalogue learns it if it did not know."""
    known = workspace.queries.file_at(item.path)
    changes = NO_CHANGES
    if known is not None and not workspace.queries.identity_of_file(known.id):
        snapshot = found.snapshot
        facts = replace(
            known.facts,
            size=snapshot.size,
            mtime_ns=snapshot.mtime_ns,
            sha256=snapshot.sha256,
        )
        changes = workspace.catalogue.record_protected(
            Publication(
                work_id,
                facts,
                Role.ORIGINAL,
                item.policy,
                _origin(protection, item),
                credential_facts(found.verdict, protection.key.identity.key),
            )
        )
    return ItemResult(
        str(item.path),
        Status.SKIPPED,
        found.message,
        written=str(item.path),
        work_id=work_id,
        changes=changes,
    )


def credential_facts(verdict: Verdict, identity: str) -> CredentialFacts:
    """A reading as the catalogue keeps it.

    Args:
        verdict: what was read.
        identity: key of the identity of ours that signed, or empty.
    """
    return CredentialFacts(
        manifest=verdict.manifest,
        identity=identity,
        standing=verdict.standing.value,
        sentence=verdict.sentence,
        signer=verdict.signer,
        signed_at=to_text(verdict.signed_at) if verdict.signed_at else "",
        stamped=verdict.time_is_stamped,
    )


def _publication(protection: Protection, one: Finished, original: KnownFile | None) -> Publication:
    item, signed = one.item, one.signed
    beside, in_place = signed.is_sidecar, protection.in_place
    source = signed.source.sha256
    file = _facts(item.destination, signed, signed.result, original)
    said = _said(protection, item)
    return Publication(
        work_id=one.work_id,
        file=sidecar_facts(item.destination, signed) if beside else file,
        role=_role(protection, signed),
        policy=item.policy,
        origin=_origin(protection, item),
        credential=credential_facts(signed.verdict, protection.key.identity.key),
        source=source,
        replaced=source if in_place and not beside else "",
        asset=_facts(item.destination, signed, signed.source, original) if beside else None,
        contribution=said["contribution"],
        ai_parts=said["ai_parts"],
        said=said,
    )


def _said(protection: Protection, item: SigningItem) -> dict[str, str]:
    """What the signed file says of its work, as far as the catalogue told it."""
    known = vars(item.stated) if item.stated else {}
    said = {name: known.get(name, "") for name in STATED}
    origin = _origin(protection, item)
    return said | {
        "origin": origin.value if origin else "",
        "contribution": protection.contribution or said["contribution"],
        "ai_parts": protection.ai_parts or said["ai_parts"],
    }


def _origin(protection: Protection, item: SigningItem) -> Origin | None:
    return protection.origin or (item.stated.origin if item.stated else None)


def _role(protection: Protection, signed: Signed) -> Role:
    if signed.is_sidecar:
        return Role.SIDECAR
    return Role.ORIGINAL if protection.in_place else Role.SIGNED


def _facts(path: Path, signed: Signed, content: Snapshot, original: KnownFile | None) -> FileFacts:
    return FileFacts(
        path=path,
        media_type=original.facts.media_type if original else "",
        size=content.size,
        mtime_ns=content.mtime_ns,
        sha256=content.sha256,
        width=signed.picture.width,
        height=signed.picture.height,
        orientation=original.facts.orientation if original else 1,
        content=original.facts.content if original else "",  # which signing does not touch
    )


def _beside(
    workspace: Workspace, protection: Protection, one: Finished, publication: Publication
) -> ItemResult:
    """Give a sidecar its name: beside the original, or beside a copy of it."""
    path = one.item.path
    try:
        if protection.in_place:
            output, changes = (
                sidecar_path(path),
                publish_sidecar(workspace, one.signed, publication),
            )
        else:
            output, changes = publish_copy_with_sidecar(workspace, one.signed, publication)
    except FileRefused as error:
        return replace(failure(path, error, one.work_id), changes=one.changes)
    return _done(protection, one, output, changes)


def _result(protection: Protection, one: Finished, published: Published) -> ItemResult:
    if published.error is not None:
        return replace(failure(one.item.path, published.error, one.work_id), changes=one.changes)
    return _done(protection, one, published.path, published.changes)


def _done(protection: Protection, one: Finished, output: Path, changes: Changes) -> ItemResult:
    wants_stamp = protection.timestamps is not None
    return ItemResult(
        str(one.item.path),
        Status.OK,
        one.signed.remark,
        written=str(output),
        work_id=one.work_id,
        changes=one.changes | changes,
        is_unstamped=wants_stamp and not one.signed.verdict.time_is_stamped,
    )
