"""Looks at one picture after it was uploaded somewhere: what of it is left?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import FileRefused, UserError, plain_os_error
from countermark.catalog.records import Role
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.media.formats import format_of_media_type
from countermark.operations.audit import Looks, look_into
from countermark.operations.codes import Uncoded, read_codes
from countermark.operations.copies import Work
from countermark.operations.findings import Observed
from countermark.operations.workspace import Workspace

_LARGEST = 200 << 20  # bytes


@dataclass(frozen=True)
class Uploaded:
    """What was found of one copy.

    Attributes:
        address: where it lies, or its path.
        work: what it was compared with, or None.
        observed: each channel.
    """

    address: str
    work: Work | None
    observed: tuple[Observed, ...]


def look_at_upload(
    workspace: Workspace,
    where: str,
    original: Path | None,
    visitor: Looks,
    executor: Executor,
    cancel: CancelToken,
) -> Uploaded:
    """Look at a copy of a work.

    Args:
        workspace: whose work it is.
        where: the copy's address, or the path of a file that was fetched.
        original: the file that was uploaded; of the catalogue, its work is known by it. None
            compares the copy with nothing.
        visitor: fetches.
        executor: reads both files.
        cancel: set by the person.

    Raises:
        UserError: the copy cannot be fetched or read.
    """
    name, data = _fetched(where, visitor)
    work = None if original is None else _work(workspace, original, executor, cancel)
    observed = tuple(look_into(where, name, data, work, workspace, executor, cancel))
    return Uploaded(where, work, observed)


def _fetched(where: str, visitor: Looks) -> tuple[str, bytes]:
    if "://" not in where:
        path = Path(where)
        try:
            return path.name, path.read_bytes()
        except OSError as error:
            raise UserError(plain_os_error(error, path) + ".", "Name the copy.") from error
    seen = visitor.see(where, _LARGEST)
    if seen.body is None or seen.visit is None:
        status = seen.visit.status if seen.visit is not None else 0
        why = seen.problem or f"The server answers with status {status}."
        raise UserError(f"The copy could not be fetched. {why}")
    if seen.visit.is_cut:
        raise UserError("The copy is larger than 200 MB.", "Fetch it yourself, and name the file.")
    return where.split("?", 1)[0].rpartition("/")[2], seen.body


def _work(workspace: Workspace, original: Path, executor: Executor, cancel: CancelToken) -> Work:
    file = workspace.queries.file_at(original)
    if file is None:
        raise UserError(
            f"The catalogue does not know {original}.", "Name a file of a work that it has."
        )
    details = workspace.queries.details(file.work_id)
    signed = (
        next((one for one in details.files if one.role is Role.SIGNED), file) if details else file
    )
    policy = workspace.queries.policy_of_file(signed.id)
    had_credential = bool(workspace.queries.manifest_of_file(signed.id))
    kind = format_of_media_type(signed.facts.media_type)
    return Work(
        title=details.facts.title if details else original.name,
        content_code=_content_code(
            workspace,
            signed.facts.path,
            signed.facts.media_type,
            signed.facts.sha256,
            executor,
            cancel,
        ),
        policy=policy,
        had_credential=had_credential,
        had_metadata=had_credential and kind.carries_xmp,
    )


def _content_code(
    workspace: Workspace,
    path: Path,
    media_type: str,
    sha256: str,
    executor: Executor,
    cancel: CancelToken,
) -> str:
    known = workspace.codes.of([sha256]).get(sha256)
    if known is not None:
        return known.content
    item = Uncoded(path, media_type, sha256)
    for outcome in executor.run(read_codes, [item], cancel):
        if outcome.value is not None:
            return outcome.value.content
        if not isinstance(outcome.error, FileRefused):
            raise UserError(str(outcome.error))
    return ""
