"""Signs one file safely: source untouched, result whole, read back and believed before it counts.

The order matters: copy, decode, metadata, signature, flush, read back. Any write after the
signature would break it. What takes no credential inside, or could not stay itself with one, gets
it beside it.
"""

from __future__ import annotations

import logging
import os
import shutil
import uuid
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from countermark.base.atomic import staging_path, sync_file
from countermark.base.errors import FileRefused, plain_os_error
from countermark.credentials.engine import (
    EngineError,
    Form,
    Ingredient,
    sign_beside,
    sign_into,
)
from countermark.credentials.manifest import (
    IDENTITY_LABEL,
    Asset,
    manifest_definition,
)
from countermark.credentials.parents import (
    Earlier,
    ingredients_of,
    read_earlier,
    redaction_addresses,
)
from countermark.credentials.reading import read_credentials
from countermark.credentials.sidecar import is_sidecar
from countermark.credentials.stamping import sign_stamped
from countermark.credentials.task import AlreadyProtected, BrokenHistory, Signed, SigningTask
from countermark.credentials.verdict import TAMPERING, Standing, Verdict
from countermark.media.content import examine, substance
from countermark.media.formats import Format, recognise
from countermark.media.picture import Picture
from countermark.media.snapshot import Snapshot, copy_with_snapshot, take_snapshot
from countermark.media.xmp import copy_with_properties
from countermark.rights.metadata import CONTRIBUTION, Property, statement_properties
from countermark.rights.policy import RESERVABLE_USES, Permission, Policy
from countermark.rights.vocabulary import C2PA_1_LABEL, CAWG_METADATA_LABEL, constraint_sentence

_log = logging.getLogger(__name__)
_THUMBNAIL_SIDE = 256  # pixels; about 8 kB, enough to recognise a work by
_LARGEST_IN_MEMORY = 1 << 30  # bytes; the library takes up to three times as much
_CHANGING = "The file changed while it was being protected."
_WAIT = "Wait until the program that writes it has finished, then try again."


class _CannotEmbed(Exception):  # noqa: N818 - no error: there is another way
    """The file would not stay itself with a credential inside; the text says why."""


class _Staging:
    """Paths in the destination's folder; what is not handed over is removed at the end."""

    def __init__(self, destination: Path) -> None:
        self._destination = destination
        self._made: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for path in self._made:
            path.unlink(missing_ok=True)

    def path(self) -> Path:
        """A new one."""
        path = staging_path(self._destination)
        self._made.append(path)
        return path

    def hand_over(self, path: Path) -> Path:
        """The caller's from now on."""
        self._made.remove(path)
        return path


def sign_file(task: SigningTask) -> Signed:
    """Sign one file into its destination's folder, under a staging name.

    Raises:
        AlreadyProtected: nothing to do.
        FileRefused: unreadable, damaged, tampered with, changing meanwhile, or the destination
            cannot be written; nothing is left behind.
    """
    if is_sidecar(task.source):
        raise FileRefused("This is the credential of another file; protect that one.")
    kind = recognise(task.source)
    with _Staging(task.destination) as staging:
        return _Signing(task, kind, staging).run()


class _Signing:
    """One file on its way; the parts share what was learnt of it."""

    def __init__(self, task: SigningTask, kind: Format, staging: _Staging) -> None:
        self.task, self.kind, self.staging = task, kind, staging
        # What is only bound from beside, and stays where it is, need not be copied.
        self.copied = kind.embeds or not task.in_place
        if self.copied:
            self.asset = staging.path()
            self.source = self._copy()
        else:
            self.asset = task.source
            self.source = take_snapshot(task.source)
        self.picture: Picture = examine(self.asset, kind, thumbnail=_THUMBNAIL_SIDE)
        self.earlier: Earlier = read_earlier(self.asset, task.source, task.anchors)
        self.properties = statement_properties(task.statement)

    def _copy(self) -> Snapshot:
        try:
            return copy_with_snapshot(self.task.source, self.asset)
        except OSError as error:
            raise FileRefused(plain_os_error(error, self.asset.parent)) from error

    def run(self) -> Signed:
        self._refuse_unsound()
        updated = self._updated() if self._may_update() else None
        return updated or self._signed_anew()

    def _signed_anew(self) -> Signed:
        if not self.kind.embeds:
            return self._beside("")
        try:
            return self._inside()
        except _CannotEmbed as reason:
            if self.earlier.is_embedded:
                # Readers look into the file first, and would find the older statement there.
                raise FileRefused(
                    f"It carries a credential, and takes no new one: {reason}.",
                    "Protect the original instead.",
                ) from reason
            _log.info("%s gets a sidecar: %s", self.task.source, reason)
            return self._beside(f"The credential lies beside the file: {reason}.")

    def _refuse_unsound(self) -> None:
        verdict, task = self.earlier.verdict, self.task
        if verdict.standing is Standing.UNREADABLE:
            raise FileRefused(verdict.sentence)
        broken = TAMPERING.intersection(verdict.findings)
        if verdict.standing is Standing.INVALID and broken:
            if task.broken_history is BrokenHistory.REFUSE:
                raise FileRefused(
                    f"It carries a credential that is broken. {verdict.sentence}",
                    "Protect the original instead, or choose to sign it with this finding stated.",
                )
            return
        says_it = verdict.standing is Standing.TRUSTED and declares(verdict, task.statement.policy)
        if says_it and not adds_to(task, verdict):
            raise AlreadyProtected(replace(verdict, details={}), self.source)

    def _may_update(self) -> bool:
        """Whether only the decision changes: then nothing of the asset is hashed anew.

        Not where the file states the decision in its XMP too, which changes it, and not for a file
        whose history the person adds to.
        """
        return (
            self.earlier.verdict.standing is Standing.TRUSTED
            and not self.task.components
            and not self.task.redactions
            and (self.kind.updates or not self.earlier.is_embedded)
            and not (self.kind.carries_xmp and self.earlier.is_embedded)
        )

    def _updated(self) -> Signed | None:
        """The file with an update manifest, or None where it takes none after all."""
        try:
            if not self.earlier.is_embedded:
                return self._beside("", Form.UPDATE)
            result = self.staging.path()
            remark = self._write(self.asset, result, (), Form.UPDATE)
            verdict = self._believed(read_credentials(result, self.task.anchors))
        except (FileRefused, _CannotEmbed) as error:
            _log.info("%s takes no update manifest: %s", self.task.source, error)
            return None
        self._copy_mode(result)
        return self._signed(result, verdict, remark)

    def _inside(self) -> Signed:
        if self.picture.obstacle:
            raise _CannotEmbed(self.picture.obstacle)
        if not self.kind.streams and self.source.size > _LARGEST_IN_MEMORY:
            raise _CannotEmbed("it is larger than 1 GB, too large to be rewritten in memory")
        described = self.staging.path()
        in_file = self._describe(described)
        result = self.staging.path()
        remark = self._write(described if in_file else self.asset, result, in_file, Form.STANDARD)
        if substance(self.asset, self.kind) != substance(result, self.kind):
            raise _CannotEmbed("what it plays or shows would not stay the same")
        verdict = self._believed(read_credentials(result, self.task.anchors))
        self._copy_mode(result)
        return replace(self._signed(result, verdict, remark), metadata_written=bool(in_file))

    def _beside(self, remark: str, form: Form = Form.STANDARD) -> Signed:
        sidecar = self.staging.path()
        try:
            with self.asset.open("rb") as source:
                manifest, unstamped = self._manifest_beside(source, form)
            sidecar.write_bytes(manifest)
            sync_file(sidecar)
            if self.copied:
                sync_file(self.asset)
        except OSError as error:
            raise FileRefused(plain_os_error(error, sidecar.parent)) from error
        except EngineError as error:
            _log.warning("signing beside %s failed: %s", self.task.source, error)
            raise FileRefused("The file could not be signed.") from error
        verdict = self._believed(read_credentials(self.asset, self.task.anchors, sidecar))
        keeps_copy = self.copied and not self.task.in_place
        if keeps_copy:
            self._copy_mode(self.asset)
        signed = self._signed(sidecar, verdict, f"{remark} {unstamped}".strip())
        asset = self.staging.hand_over(self.asset) if keeps_copy else None
        return replace(signed, asset=asset, is_sidecar=True)

    def _manifest_beside(self, source: BinaryIO, form: Form) -> tuple[bytes, str]:
        """The manifest store for a sidecar, and why it has no time-stamp, if one was wanted."""
        made: list[bytes] = []

        def attempt(signer: Any) -> None:
            source.seek(0)
            manifest = sign_beside(
                signer,
                self._definition((), form),
                thumbnail=self._thumbnail(form),
                ingredients=self._ingredients(),
                source=source,
                form=form,
            )
            made.append(manifest)

        unstamped = sign_stamped(self.task.key, self.task.creator, self.task.timestamps, attempt)
        return made[-1], unstamped

    def _thumbnail(self, form: Form) -> bytes:
        return self.picture.thumbnail if form is Form.STANDARD else b""

    def _signed(self, staged: Path, verdict: Verdict, remark: str) -> Signed:
        if not self.source.still_at(self.task.source):
            raise FileRefused(_CHANGING, _WAIT)
        return Signed(
            staged=self.staging.hand_over(staged),
            source=self.source,
            result=take_snapshot(staged),
            verdict=replace(verdict, details={}),
            remark=remark,
            picture=replace(self.picture, thumbnail=b""),
        )

    def _copy_mode(self, path: Path) -> None:
        try:
            shutil.copymode(self.task.source, path)
        except OSError as error:
            raise FileRefused(plain_os_error(error, path.parent)) from error

    def _definition(self, in_file: tuple[Property, ...], form: Form) -> dict[str, Any]:
        # What is signed is what the file states now, so that the two never differ.
        stated = in_file or self.properties
        return manifest_definition(
            self.task.statement, stated, self._asset(bool(in_file), form), self.task.at
        )

    def _asset(self, metadata_written: bool, form: Form) -> Asset:
        return Asset(
            name=self.task.source.name,
            media_type=self.kind.media_type,
            instance_id=f"xmp:iid:{uuid.uuid4()}",
            has_credentials=self.earlier.exists,
            metadata_written=metadata_written,
            has_thumbnail=bool(self.picture.thumbnail),
            components=len(self.task.components),
            is_update=form is not Form.STANDARD,
            redactions=redaction_addresses(self.task.redactions, self.earlier),
        )

    def _ingredients(self) -> tuple[Ingredient, ...]:
        return ingredients_of(self.task, self.kind, self.asset, self.earlier)

    def _describe(self, described: Path) -> tuple[Property, ...]:
        """Write XMP where the format takes it; else the signed metadata assertion says it alone.

        Returns:
            The properties as they stand in the file then; none if none could be written.
        """
        if not self.kind.carries_xmp:
            return ()
        try:
            return copy_with_properties(self.asset, described, self.kind, self.properties)
        except FileRefused as error:
            _log.warning("a %s file is signed without XMP: %s", self.kind.name, error)
            return ()
        except OSError as error:
            raise FileRefused(plain_os_error(error, described.parent)) from error

    def _write(self, ready: Path, result: Path, in_file: tuple[Property, ...], form: Form) -> str:
        """Sign into the result; gives why there is no time-stamp, if one was wanted."""
        watched = None
        try:
            with ready.open("rb") as source, result.open("xb+") as destination:
                watched = _Watched(destination)
                attempt = partial(self._attempt, source, watched, in_file, form)
                task = self.task
                unstamped = sign_stamped(task.key, task.creator, task.timestamps, attempt)
                destination.flush()
                os.fsync(destination.fileno())
        except OSError as error:
            raise FileRefused(plain_os_error(error, result.parent)) from error
        except EngineError as error:
            if watched is not None and watched.error is not None:
                reason = plain_os_error(watched.error, result.parent)
                raise FileRefused(reason) from watched.error
            _log.warning("signing %s failed: %s", self.task.source, error)
            raise _CannotEmbed("its structure is unusual") from error
        return unstamped

    def _attempt(
        self,
        source: BinaryIO,
        destination: _Watched,
        in_file: tuple[Property, ...],
        form: Form,
        signer: Any,
    ) -> None:
        source.seek(0)
        destination.empty()
        sign_into(
            signer,
            self._definition(in_file, form),
            thumbnail=self._thumbnail(form),
            ingredients=self._ingredients(),
            source=source,
            destination=destination,  # type: ignore[arg-type]  # the library asks for no more
            media_type=self.kind.media_type,
            form=form,
        )

    def _is_believed(self, verdict: Verdict) -> bool:
        policy = self.task.statement.policy
        return verdict.standing is Standing.TRUSTED and declares(verdict, policy)

    def _believed(self, verdict: Verdict) -> Verdict:
        """Read back as a stranger would; what is not trusted does not count."""
        if not self._is_believed(verdict):
            _log.error(
                "signed file of %s reads %s: %s",
                self.task.source,
                verdict.standing,
                verdict.failures,
            )
            raise FileRefused(
                f"The signed file did not pass its own check. {verdict.sentence}",
                "The original is unchanged.",
            )
        return verdict


class _Watched:
    """A file that remembers why writing failed; the library's own words for that mislead."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.error: OSError | None = None
        self.read, self.seek, self.tell = file.read, file.seek, file.tell

    def empty(self) -> None:
        """Begin anew."""
        self._file.seek(0)
        self._file.truncate()

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


def adds_to(task: SigningTask, verdict: Verdict) -> bool:
    """Whether a task states something that an earlier credential does not, beside the decision."""
    active = verdict.details["manifests"][verdict.manifest]
    stated = {item["label"]: item.get("data") for item in active.get("assertions", ())}
    metadata = stated.get(CAWG_METADATA_LABEL) or {}
    said = metadata.get(CONTRIBUTION) == {"x-default": task.statement.contribution}
    return bool(
        task.components
        or task.redactions
        or (task.creator is not None and IDENTITY_LABEL not in stated)
        or (task.statement.policy.old_readers and C2PA_1_LABEL not in stated)
        or (task.statement.contribution and not said)
    )


def declares(verdict: Verdict, policy: Policy) -> bool:
    """Whether what was read is this decision: the same answers, on the same conditions."""
    answers = {use: policy.of(use) for use in RESERVABLE_USES}
    constrained = Permission.CONSTRAINED in answers.values()
    conditions = (constraint_sentence(policy),) if constrained else ()
    return (verdict.answers, verdict.conditions) == (answers, conditions)
