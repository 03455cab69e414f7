"""Protects works: a signed copy in a folder, or the original replaced with it kept aside."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import KW_ONLY, dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path

from countermark.base.atomic import sweep
from countermark.base.errors import FileRefused, UserError, plain_os_error
from countermark.base.home import Home
from countermark.base.times import from_text, now, to_text
from countermark.catalog.records import (
    NO_CHANGES,
    Changes,
    Condition,
    CredentialFacts,
    FileFacts,
    KnownFile,
    Publication,
    Role,
    WorkDetails,
)
from countermark.credentials.identity import SigningKey
from countermark.credentials.sidecar import sidecar_path
from countermark.credentials.signing import sign_file
from countermark.credentials.task import AlreadyProtected, BrokenHistory, Signed, SigningTask
from countermark.credentials.timestamps import Timestamps
from countermark.credentials.verdict import Verdict
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, Outcome
from countermark.media.formats import format_of_suffix
from countermark.media.snapshot import Snapshot
from countermark.operations.add import add_found
from countermark.operations.discover import Found, common_root, find_files, name_problem
from countermark.operations.limits import seconds_for
from countermark.operations.publish import (
    keep_original,
    publish_copy,
    publish_in_place,
    settle,
)
from countermark.operations.publish_beside import (
    publish_copy_with_sidecar,
    publish_sidecar,
    sidecar_facts,
)
from countermark.operations.results import ItemResult, Status, failure
from countermark.operations.stamps import asked_first
from countermark.operations.workspace import Workspace
from countermark.rights.metadata import Statement
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy

_READINGS = 6  # of a file while it is signed, its result's included


@dataclass(frozen=True)
class Protection:
    """What is to be done to each work.

    Attributes:
        key: who signs.
        policy: the decision.
        origin: how the works were made, if their creator said so.
        output: the folder for signed copies, or None to replace the originals.
        broken_history: what to do with a file whose earlier credential is broken.
        components: files that were placed in the work.
        creator: the key of the person who made the works, to bind their certificate to what is
            stated; None if nobody says so.
        timestamps: whom to ask for time-stamps, or None.
        redactions: labels of assertions that earlier manifests of the works lose.
        contribution: what of the works a person decided and made, in their words; or empty.
    """

    key: SigningKey
    policy: Policy
    origin: Origin | None
    output: Path | None
    _: KW_ONLY
    broken_history: BrokenHistory = BrokenHistory.REFUSE
    components: tuple[Path, ...] = ()
    creator: SigningKey | None = None
    contribution: str = ""
    redactions: tuple[str, ...] = ()
    timestamps: Timestamps | None = None


@dataclass(frozen=True)
class _Item:
    """One work on its way."""

    work_id: int
    task: SigningTask
    home: Home
    in_place: bool


def protect_paths(
    workspace: Workspace,
    paths: Iterable[Path | Found],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Protect files and folders; what is not in the catalogue is added first.

    What was found already keeps the folder it was found in: copies keep their place below it.

    Yields:
        A result for each file.

    Raises:
        UserError, EnvironmentFault: the output folder cannot be used; nothing was done.
    """
    _prepare(workspace, protection)
    found: list[Found] = []
    for item in find_files(paths, excluding=workspace.home.root):
        if not _is_signed_copy(workspace, item.path):
            found.append(item)
        elif item.named:
            yield ItemResult(item.path, Status.SKIPPED, "This is a signed copy; protect its work.")
    roots = {item.path: item for item in found}
    known: list[tuple[int, Found]] = []
    for result in add_found(workspace, found, executor, cancel):
        if result.work_id is None:
            yield result
        else:
            known.append((result.work_id, roots[result.path]))
    targets = ((work_id, item.path, item.relative) for work_id, item in known)
    yield from _protect(workspace, targets, protection, executor, cancel)


def protect_works(
    workspace: Workspace,
    work_ids: Iterable[int],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    """Protect works of the catalogue; copies keep the folders below what all have in common.

    Yields:
        A result for each work.

    Raises:
        UserError, EnvironmentFault: the output folder cannot be used; nothing was done.
    """
    _prepare(workspace, protection)
    originals = []
    for work_id in work_ids:
        files = workspace.queries.files_of(work_id)
        originals += [file for file in files if file.role is Role.ORIGINAL][:1]
    root = common_root(file.facts.path for file in originals)
    targets = (
        (file.work_id, file.facts.path, file.facts.path.relative_to(root)) for file in originals
    )
    yield from _protect(workspace, targets, protection, executor, cancel)


def _prepare(workspace: Workspace, protection: Protection) -> None:
    settle(workspace)
    output = protection.output
    if output is None:
        return
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder for signed copies cannot be used. {plain_os_error(error, output)}.",
            "Choose another one.",
        ) from error


def _is_signed_copy(workspace: Workspace, path: Path) -> bool:
    known = None if name_problem(path) else workspace.queries.file_at(path)
    return known is not None and known.role is Role.SIGNED


def _protect(
    workspace: Workspace,
    targets: Iterable[tuple[int, Path, Path]],
    protection: Protection,
    executor: Executor,
    cancel: CancelToken,
) -> Iterator[ItemResult]:
    at = now()
    anchors = workspace.anchors()
    timestamps = cache(partial(asked_first, protection.timestamps))
    swept: set[Path] = set()
    ready: list[ItemResult] = []

    def items() -> Iterator[_Item]:
        for work_id, path, relative in targets:
            destination = protection.output / relative if protection.output else path
            try:
                answer = _quick_answer(workspace, work_id, path, protection, destination)
                if answer is None:
                    _make_ready(destination.parent, swept)
                    statement = _statement(workspace, work_id, protection, at)
                    task = SigningTask(
                        path,
                        destination,
                        statement,
                        protection.key,
                        anchors,
                        at,
                        broken_history=protection.broken_history,
                        components=protection.components,
                        creator=protection.creator,
                        redactions=protection.redactions,
                        timestamps=timestamps(),
                    )
            except (FileRefused, OSError) as error:
                answer = failure(path, error, work_id)
            if answer is not None:
                ready.append(answer)
            else:
                yield _Item(work_id, task, workspace.home, protection.output is None)

    for outcome in executor.run(_sign_one, items(), cancel, seconds=_seconds):
        while ready:
            yield ready.pop(0)
        yield _finish(workspace, outcome, protection)
    yield from ready
    for folder in swept:  # once more: of what workers left that crashed
        sweep(folder)


def _seconds(item: _Item) -> float:
    """How long one may take: it is copied, read, signed and read back."""
    return _READINGS * seconds_for(item.task.source)


def _make_ready(folder: Path, swept: set[Path]) -> None:
    """Make the destination's folder, and clear it of what a killed process left."""
    if folder not in swept:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        swept.add(folder)


def _quick_answer(
    workspace: Workspace, work_id: int, path: Path, protection: Protection, destination: Path
) -> ItemResult | None:
    """The result for a work that stands as asked already, at the cost of a `stat`; or None."""
    files = workspace.queries.files_of(work_id)
    in_place = protection.output is None
    says_more = (
        protection.components
        or protection.creator
        or protection.contribution
        or protection.redactions
    )
    if in_place and path.exists() and not _may_be_protected_here(path):
        raise FileRefused(f"The file is read-only: {path}")
    original = next((file for file in files if file.role is Role.ORIGINAL), None)
    if says_more or original is None or not _as_recorded(original):
        return None  # only the file itself tells
    if in_place:
        candidates = [original]
    else:
        candidates = [
            file
            for file in files
            if file.role is Role.SIGNED
            and file.facts.path.parent == destination.parent
            # A copy of what the original was before it was edited protects it no more.
            and workspace.queries.source_of_file(file.id) == original.facts.sha256
        ]
    for file in candidates:
        if (
            _as_recorded(file)
            and _has_its_sidecar(file, files)
            and workspace.queries.identity_of_file(file.id) == protection.key.identity.key
            and workspace.queries.policy_of_file(file.id) == protection.policy
        ):
            return ItemResult(
                path,
                Status.SKIPPED,
                "Already protected under this policy.",
                output=file.facts.path,
                work_id=work_id,
            )
    return None


def _may_be_protected_here(path: Path) -> bool:
    """Whether a file may be replaced, or needs not be: its credential will lie beside it."""
    kind = format_of_suffix(path)
    return os.access(path, os.W_OK) or kind is None or not kind.embeds


def _has_its_sidecar(file: KnownFile, files: Iterable[KnownFile]) -> bool:
    """Whether the sidecar that the catalogue knows of, if any, lies there as it was written."""
    path = sidecar_path(file.facts.path)
    return all(_as_recorded(other) for other in files if other.facts.path == path)


def _as_recorded(file: KnownFile) -> bool:
    """Whether a file is whole and has the size and time it had; its content is not read."""
    if file.condition is not Condition.WHOLE:
        return False
    facts = file.facts
    return Snapshot(facts.size, facts.mtime_ns, facts.sha256).still_at(facts.path)


def _statement(
    workspace: Workspace, work_id: int, protection: Protection, at: datetime
) -> Statement:
    details = workspace.queries.details(work_id)
    if details is None:
        raise FileRefused("The work is no longer in the catalogue.")
    party = protection.key.identity.party
    return Statement(
        title=details.facts.title,
        creator=details.facts.creator or party.name,
        party=party,
        policy=protection.policy.with_contact(party.contact),
        origin=protection.origin or details.origin,
        year=_year(details, at),
        notice=details.facts.notice,
        contribution=protection.contribution or details.contribution,
    )


def _year(details: WorkDetails, at: datetime) -> int:
    captured = from_text(details.facts.captured_at) if details.facts.captured_at else None
    return (captured or at).year


def _sign_one(item: _Item) -> Signed:
    """Runs in a worker: sign, and where the original will be replaced, keep it first."""
    signed = sign_file(item.task)
    if item.in_place and not signed.is_sidecar:
        try:
            keep_original(item.home, item.task.source, signed.source)
        except BaseException:
            signed.discard()
            raise
    return signed


def _finish(
    workspace: Workspace, outcome: Outcome[_Item, Signed], protection: Protection
) -> ItemResult:
    item, signed = outcome.item, outcome.value
    path = item.task.source
    if isinstance(outcome.error, AlreadyProtected):
        return _record_as_found(workspace, item, outcome.error, protection)
    if signed is None:
        return failure(path, outcome.error or FileRefused("It could not be signed."), item.work_id)
    known = workspace.queries.file_at(path)
    destination = item.task.destination
    publication = Publication(
        work_id=item.work_id,
        file=sidecar_facts(destination, signed)
        if signed.is_sidecar
        else _signed_facts(destination, signed, signed.result, known),
        role=_role(item, signed),
        policy=protection.policy,
        origin=item.task.statement.origin,
        credential=credential_facts(signed.verdict, protection.key.identity.key),
        source=signed.source.sha256,
        replaced=signed.source.sha256 if item.in_place and not signed.is_sidecar else "",
        asset=_signed_facts(destination, signed, signed.source, known)
        if signed.is_sidecar
        else None,
        contribution=item.task.statement.contribution,
    )
    try:
        output, changes = _publish(workspace, item, signed, publication)
    except FileRefused as error:
        return failure(path, error, item.work_id)
    return ItemResult(
        path, Status.OK, signed.remark, output=output, work_id=item.work_id, changes=changes
    )


def _role(item: _Item, signed: Signed) -> Role:
    if signed.is_sidecar:
        return Role.SIDECAR
    return Role.ORIGINAL if item.in_place else Role.SIGNED


def _publish(
    workspace: Workspace, item: _Item, signed: Signed, publication: Publication
) -> tuple[Path, Changes]:
    """Give what was signed its name: the file that carries the credential, or its sidecar."""
    path = item.task.source
    if signed.is_sidecar and item.in_place:
        return sidecar_path(path), publish_sidecar(workspace, signed, publication)
    if signed.is_sidecar:
        return publish_copy_with_sidecar(workspace, signed, publication)
    if item.in_place:
        return path, publish_in_place(workspace, signed, publication)
    return publish_copy(workspace, signed, publication)


def _record_as_found(
    workspace: Workspace, item: _Item, found: AlreadyProtected, protection: Protection
) -> ItemResult:
    """The file itself is signed by us already; the catalogue learns it if it did not know."""
    path = item.task.source
    known = workspace.queries.file_at(path)
    changes = NO_CHANGES
    if known is not None and not workspace.queries.identity_of_file(known.id):
        facts = FileFacts(
            path,
            known.facts.media_type,
            found.snapshot.size,
            found.snapshot.mtime_ns,
            found.snapshot.sha256,
            known.facts.width,
            known.facts.height,
            known.facts.orientation,
        )
        credential = credential_facts(found.verdict, protection.key.identity.key)
        changes = workspace.catalogue.record_protected(
            Publication(
                item.work_id,
                facts,
                Role.ORIGINAL,
                protection.policy,
                item.task.statement.origin,
                credential,
            )
        )
    return ItemResult(
        path, Status.SKIPPED, found.message, output=path, work_id=item.work_id, changes=changes
    )


def _signed_facts(
    path: Path, signed: Signed, content: Snapshot, original: KnownFile | None
) -> FileFacts:
    return FileFacts(
        path=path,
        media_type=original.facts.media_type if original else "",
        size=content.size,
        mtime_ns=content.mtime_ns,
        sha256=content.sha256,
        width=signed.picture.width,
        height=signed.picture.height,
        orientation=original.facts.orientation if original else 1,
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
