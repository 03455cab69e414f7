"""Signs one file safely: source untouched, result whole, read back and believed before it counts.

The order matters: copy, decode, metadata, signature, flush, read back. Any write after the
signature would break it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from countermark.base.atomic import staging_path
from countermark.base.errors import FileRefused, plain_os_error
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import EngineError, Parent, sign_stream
from countermark.credentials.identity import SigningKey
from countermark.credentials.manifest import (
    Asset,
    manifest_definition,
    parent_definition,
)
from countermark.credentials.reading import read_credentials
from countermark.credentials.stamping import Staged, sign_stamped
from countermark.credentials.timestamps import Timestamps
from countermark.credentials.verdict import TAMPERING, Standing, Verdict
from countermark.media.formats import Format, recognise
from countermark.media.picture import Picture, decode, refuse_pages
from countermark.media.snapshot import Snapshot, copy_with_snapshot, take_snapshot
from countermark.media.xmp import copy_with_properties
from countermark.rights.metadata import Property, Statement, statement_properties
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy
from countermark.rights.vocabulary import constraint_sentence

_log = logging.getLogger(__name__)
_THUMBNAIL_SIDE = 256  # pixels; about 8 kB, enough to recognise a work by


class AlreadyProtected(FileRefused):
    """The file carries this policy under one of our identities, unchanged.

    Attributes:
        verdict: the reading.
        snapshot: of the file.
    """

    def __init__(self, verdict: Verdict, snapshot: Snapshot) -> None:
        super().__init__("Already protected under this policy.")
        self.verdict = verdict
        self.snapshot = snapshot

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.verdict, self.snapshot)


@dataclass(frozen=True)
class SigningTask:
    """One file to sign; travels to worker processes.

    Attributes:
        source: read only.
        destination: the name the result will get; it is staged in that folder.
        statement: what is declared.
        key: who signs.
        anchors: the authorities this machine trusts, our own among them.
        at: now.
        timestamps: whom to ask for a time-stamp, or None.
    """

    source: Path
    destination: Path
    statement: Statement
    key: SigningKey
    anchors: Anchors
    at: datetime
    timestamps: Timestamps | None = None


@dataclass(frozen=True)
class Signed(Staged):
    """A file signed for the first time, or anew.

    Attributes:
        metadata_written: whether XMP was embedded.
        picture: what decoding the source showed.
        unstamped: why it has no time-stamp though one was wanted, a sentence, or empty.
    """

    metadata_written: bool
    picture: Picture
    unstamped: str


def sign_file(task: SigningTask) -> Signed:
    """Sign one file into its destination's folder, under a staging name.

    Raises:
        AlreadyProtected: nothing to do.
        FileRefused: unreadable, unsupported, damaged, tampered with, changing meanwhile, or the
            destination cannot be written; nothing is left behind.
    """
    kind = recognise(task.source)
    with _clean(staging_path(task.destination)) as working:
        result = staging_path(task.destination)
        try:
            signed = _sign(task, kind, working, result)
        except BaseException:
            result.unlink(missing_ok=True)
            raise
    return signed


@contextlib.contextmanager
def _clean(path: Path) -> Iterator[Path]:
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _sign(task: SigningTask, kind: Format, working: Path, result: Path) -> Signed:
    source = _copy(task.source, working)
    picture = decode(working, kind, thumbnail=_THUMBNAIL_SIDE)
    refuse_pages(picture, kind)
    earlier = read_credentials(working, task.anchors)
    _refuse_unsound(earlier, task, source)
    properties = statement_properties(task.statement)
    with _clean(staging_path(task.destination)) as described:
        in_file = _describe(properties, kind, working, described)
        asset = Asset(
            name=task.source.name,
            media_type=kind.media_type,
            instance_id=f"xmp:iid:{uuid.uuid4()}",
            parent_id=f"xmp:iid:{uuid.uuid4()}",
            has_credentials=earlier.standing is not Standing.NONE,
            metadata_written=bool(in_file),
            has_thumbnail=bool(picture.thumbnail),
        )
        unstamped = _write_signed(
            task,
            # What is signed is what the file states now, so that the two never differ.
            manifest_definition(task.statement, in_file or properties, asset, task.at),
            thumbnail=picture.thumbnail,
            parent=Parent(parent_definition(asset), working) if asset.has_credentials else None,
            ready=described if in_file else working,
            result=result,
            kind=kind,
        )
    verdict = _believe(result, task)
    if not source.still_at(task.source):
        raise FileRefused(
            "The file changed while it was being protected.",
            "Wait until the program that writes it has finished, then try again.",
        )
    shutil.copymode(task.source, result)
    return Signed(
        staged=result,
        source=source,
        result=take_snapshot(result),
        verdict=replace(verdict, details={}),
        metadata_written=bool(in_file),
        picture=replace(picture, thumbnail=b""),
        unstamped=unstamped,
    )


def _copy(source: Path, working: Path) -> Snapshot:
    try:
        return copy_with_snapshot(source, working)
    except OSError as error:
        raise FileRefused(plain_os_error(error, working.parent)) from error


def _refuse_unsound(earlier: Verdict, task: SigningTask, source: Snapshot) -> None:
    if earlier.standing is Standing.UNREADABLE:
        raise FileRefused(earlier.sentence)
    if earlier.standing is Standing.INVALID and TAMPERING.intersection(earlier.findings):
        raise FileRefused(
            f"It carries a credential that is broken. {earlier.sentence}",
            "Protect the original instead.",
        )
    if earlier.standing is not Standing.TRUSTED:
        return
    if _declares(earlier, task.statement.policy):
        raise AlreadyProtected(replace(earlier, details={}), source)


def _describe(
    properties: tuple[Property, ...], kind: Format, working: Path, described: Path
) -> tuple[Property, ...]:
    """Write XMP where the format takes it; else the signed metadata assertion says it alone.

    Returns:
        The properties as they stand in the file then; none if none could be written.
    """
    if not kind.carries_xmp:
        return ()
    try:
        return copy_with_properties(working, described, kind, properties)
    except FileRefused as error:
        _log.warning("a %s file is signed without XMP: %s", kind.name, error)
        return ()
    except OSError as error:
        raise FileRefused(plain_os_error(error, working.parent)) from error


class _Watched:
    """A file that remembers why writing failed; the library's own words for that mislead."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.error: OSError | None = None
        self.read, self.seek, self.tell = file.read, file.seek, file.tell

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as error:
            self.error = self.error or error
            raise

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            self.error = self.error or error
            raise


def _write_signed(
    task: SigningTask,
    definition: dict[str, Any],
    *,
    thumbnail: bytes,
    parent: Parent | None,
    ready: Path,
    result: Path,
    kind: Format,
) -> str:
    """Sign into the result; gives why there is no time-stamp, if one was wanted."""
    watched = None
    try:
        with ready.open("rb") as source, result.open("xb+") as destination:
            watched = _Watched(destination)

            def attempt(signer: Any) -> None:
                source.seek(0)
                destination.seek(0)
                destination.truncate()
                sign_stream(
                    signer,
                    definition,
                    thumbnail=thumbnail,
                    parent=parent,
                    source=source,
                    destination=watched,  # type: ignore[arg-type]  # the library asks for no more
                    media_type=kind.media_type,
                )

            unstamped = sign_stamped(task.key, task.timestamps, attempt)
            destination.flush()
            os.fsync(destination.fileno())
    except OSError as error:
        raise FileRefused(plain_os_error(error, task.destination.parent)) from error
    except EngineError as error:
        if watched is not None and watched.error is not None:
            reason = plain_os_error(watched.error, task.destination.parent)
            raise FileRefused(reason) from error
        _log.warning("signing %s failed: %s", task.source, error)
        raise FileRefused("The file could not be signed; its structure is unusual.") from error
    return unstamped


def _believe(result: Path, task: SigningTask) -> Verdict:
    """Read the signed file back as a stranger would; what is not trusted does not count."""
    verdict = read_credentials(result, task.anchors)
    if verdict.standing is not Standing.TRUSTED or not _declares(verdict, task.statement.policy):
        _log.error(
            "signed file of %s reads %s: %s", task.source, verdict.standing, verdict.failures
        )
        raise FileRefused(
            f"The signed file did not pass its own check. {verdict.sentence}",
            "The original is unchanged.",
        )
    return verdict


def _declares(verdict: Verdict, policy: Policy) -> bool:
    """Whether what was read is this decision: the same answers, on the same conditions."""
    answers = {use: policy.of(use) for use in RESERVABLE_USES}
    constrained = Permission.CONSTRAINED in answers.values()
    conditions = (constraint_sentence(policy),) if constrained else ()
    return (verdict.answers, verdict.conditions) == (answers, conditions)
