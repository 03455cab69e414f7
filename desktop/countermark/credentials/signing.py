"""Signs one file safely: source untouched, result whole, read back and believed before it counts.

The order matters: look, metadata, signature, flush, read back, and see that the source is still
what it was at the first look. Any write after the signature would break it. What takes no
credential inside, or could not stay itself with one, gets it beside it.
"""

from __future__ import annotations

import logging
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from countermark.base.atomic import sync_file
from countermark.base.errors import FileRefused, for_people, plain_os_error
from countermark.credentials.belief import CannotEmbed, adds_to, declares, refuse_unbelievable
from countermark.credentials.embedding import describe, embed
from countermark.credentials.engine import EngineError, Form, sign_beside
from countermark.credentials.reading import read_credentials
from countermark.credentials.sidecar import is_sidecar
from countermark.credentials.single_pass import TakesMore, sign_in_one_pass
from countermark.credentials.staging import Staging
from countermark.credentials.stamping import sign_stamped
from countermark.credentials.subject import Subject
from countermark.credentials.task import AlreadyProtected, BrokenHistory, Signed, SigningTask
from countermark.credentials.verdict import TAMPERING, Standing, Verdict
from countermark.media.formats import recognise
from countermark.media.snapshot import Snapshot, copy_with_snapshot, take_snapshot

_log = logging.getLogger(__name__)


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
    with Staging(task.destination) as staging:
        return _Signing(Subject(task, kind), staging).run()


class _Signing:
    """One file on its way, by the quickest way that it takes."""

    def __init__(self, subject: Subject, staging: Staging) -> None:
        self.subject, self.staging = subject, staging
        self.task, self.kind = subject.task, subject.kind

    def run(self) -> Signed:
        subject = self.subject
        if subject.is_glanced_at and not subject.earlier.exists and not subject.is_too_large:
            try:
                return self._signed_in_one_pass()
            except (TakesMore, CannotEmbed) as reason:
                _log.info("%s is looked at again: %s", self.task.source, reason)
                subject.look_again()
        self._refuse_unsound()
        updated = self._updated() if self._may_update() else None
        return updated or self._signed_anew()

    def _signed_anew(self) -> Signed:
        if not self.kind.embeds:
            return self._beside("")
        try:
            return self._inside()
        except CannotEmbed as reason:
            if self.subject.earlier.is_embedded:
                # Readers look into the file first, and would find the older statement there.
                raise FileRefused(
                    f"It carries a credential, and takes no new one: {reason}.",
                    "Protect the original instead.",
                ) from reason
            _log.info("%s gets a sidecar: %s", self.task.source, reason)
            return self._beside(for_people(f"The credential lies beside the file: {reason}."))

    def _refuse_unsound(self) -> None:
        verdict, task = self.subject.earlier.verdict, self.task
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
            raise AlreadyProtected(replace(verdict, details={}), self.subject.snapshot)

    def _may_update(self) -> bool:
        """Whether only the decision changes: then nothing of the asset is hashed anew.

        Not where the file states the decision in its XMP too, which changes it, and not for a file
        whose history the person adds to.
        """
        earlier = self.subject.earlier
        return (
            earlier.verdict.standing is Standing.TRUSTED
            and not self.task.components
            and not self.task.redactions
            and (self.kind.updates or not earlier.is_embedded)
            and not (self.kind.carries_xmp and earlier.is_embedded)
        )

    def _updated(self) -> Signed | None:
        """The file with an update manifest, or None where it takes none after all."""
        try:
            if not self.subject.earlier.is_embedded:
                return self._beside("", Form.UPDATE)
            return self._rewritten(self.task.source, (), Form.UPDATE)
        except (FileRefused, CannotEmbed) as error:
            _log.info("%s takes no update manifest: %s", self.task.source, error)
            return None

    def _inside(self) -> Signed:
        try:
            return self._signed_in_one_pass()
        except TakesMore as reason:
            _log.info("%s is signed by the library's own way: %s", self.task.source, reason)
        self._refuse_larger(self.kind.rewrites_up_to)
        described = self.staging.path()
        in_file = describe(self.subject, described)
        return self._rewritten(described if in_file else self.task.source, in_file, Form.STANDARD)

    def _refuse_misfits(self) -> None:
        if self.subject.picture.obstacle:
            raise CannotEmbed(self.subject.picture.obstacle)
        self._refuse_larger(self.kind.embeds_up_to)

    def _refuse_larger(self, most: int | None) -> None:
        if most is not None and self.subject.is_larger_than(most):
            raise CannotEmbed(
                for_people(f"it is larger than {most >> 20} MB, too large to be held in memory")
            )

    def _signed_in_one_pass(self) -> Signed:
        self._refuse_misfits()
        result = self.staging.path()
        try:
            done = sign_in_one_pass(self.subject, result)
        except TakesMore:
            self.staging.discard(result)
            raise
        self._copy_mode(result)
        signed = self._signed(result, done.result, done.source, done.verdict, done.remark)
        return replace(signed, metadata_written=done.metadata_written)

    def _rewritten(self, ready: Path, in_file: tuple[Any, ...], form: Form) -> Signed:
        source, result = self.subject.snapshot, self.staging.path()
        verdict, snapshot, remark = embed(self.subject, ready, result, in_file, form)
        self._copy_mode(result)
        signed = self._signed(result, snapshot, source, verdict, remark)
        return replace(signed, metadata_written=bool(in_file))

    def _beside(self, remark: str, form: Form = Form.STANDARD) -> Signed:
        sidecar = self.staging.path()
        copied = not self.task.in_place
        asset = self.staging.path() if copied else self.task.source
        try:
            snapshot = self._copy(asset) if copied else self.subject.snapshot
            with asset.open("rb") as source:
                manifest, unstamped = self._manifest_beside(source, form)
            sidecar.write_bytes(manifest)
            sync_file(sidecar)
            if copied:
                sync_file(asset)
        except OSError as error:
            raise FileRefused(plain_os_error(error, sidecar.parent)) from error
        except EngineError as error:
            _log.warning("signing beside %s failed: %s", self.task.source, error)
            raise FileRefused("The file could not be signed.") from error
        verdict = read_credentials(asset, self.task.anchors, sidecar)
        refuse_unbelievable(verdict, self.task.statement.policy, self.task.source)
        if copied:
            self._copy_mode(asset)
        said = f"{remark} {unstamped}".strip()
        signed = self._signed(sidecar, take_snapshot(sidecar), snapshot, verdict, said)
        kept = self.staging.hand_over(asset) if copied else None
        return replace(signed, asset=kept, is_sidecar=True)

    def _copy(self, copy: Path) -> Snapshot:
        copied = copy_with_snapshot(self.task.source, copy)
        return self.subject.as_begun(copied.sha256, copied.size)

    def _manifest_beside(self, source: BinaryIO, form: Form) -> tuple[bytes, str]:
        """The manifest store for a sidecar, and why it has no time-stamp, if one was wanted."""
        made: list[bytes] = []

        def attempt(signer: Any) -> None:
            source.seek(0)
            manifest = sign_beside(
                signer,
                self.subject.definition((), form),
                thumbnail=self.subject.thumbnail(form),
                ingredients=self.subject.ingredients(),
                source=source,
                form=form,
            )
            made.append(manifest)

        unstamped = sign_stamped(self.task.key, self.task.creator, self.task.timestamps, attempt)
        return made[-1], unstamped

    def _signed(
        self, staged: Path, result: Snapshot, source: Snapshot, verdict: Verdict, remark: str
    ) -> Signed:
        self.subject.refuse_changed()
        return Signed(
            staged=self.staging.hand_over(staged),
            source=source,
            result=result,
            verdict=replace(verdict, details={}),
            remark=remark,
            picture=replace(self.subject.picture, thumbnail=b""),
        )

    def _copy_mode(self, path: Path) -> None:
        try:
            shutil.copymode(self.task.source, path)
        except OSError as error:
            raise FileRefused(plain_os_error(error, path.parent)) from error
