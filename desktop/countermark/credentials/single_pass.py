"""Signing in one reading: digests, metadata and credential while the file is copied once.

The credential library reads a file three times and more to sign it. Where a container's layout is
ours to write, it need not see the file at all: it gives a manifest's length, and later signs the
digest that was taken on the way, of a row of bytes or of the boxes of a film (C2PA 2.4,
sections 18.5 and 18.6).
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from countermark.base.errors import FileRefused, plain_os_error
from countermark.credentials.belief import refuse_other_substance, refuse_unbelievable
from countermark.credentials.engine import EmbeddableManifest, EngineError, FilmManifest
from countermark.credentials.reading import read_credentials
from countermark.credentials.staging import Meanwhile, flushing
from countermark.credentials.stamping import sign_stamped
from countermark.credentials.subject import Subject, is_simple
from countermark.credentials.verdict import Verdict
from countermark.media.containers import Container, container_for, moves_samples, read_packet
from countermark.media.containers.layout import Written, write_all, write_parts
from countermark.media.content import sample_index
from countermark.media.snapshot import Snapshot, hash_onwards
from countermark.media.xmp import refuse_other_packet, with_properties
from countermark.rights.metadata import Property

_log = logging.getLogger(__name__)


class TakesMore(Exception):  # noqa: N818 - no error: there is a slower way
    """The file cannot be signed in one reading; the text says why."""


@dataclass(frozen=True)
class InOnePass:
    """What came of it.

    Attributes:
        source: the file as it was read.
        result: what was written.
        verdict: what reading it back said.
        remark: why there is no time-stamp, if one was wanted.
        metadata_written: whether XMP was embedded.
    """

    source: Snapshot
    result: Snapshot
    verdict: Verdict
    remark: str
    metadata_written: bool


def sign_in_one_pass(subject: Subject, result: Path) -> InOnePass:
    """Sign a file into a new one, flushed and read back.

    Raises:
        TakesMore: not this file, or not in this way; discard what lies at `result`.
        CannotEmbed: what it plays would not stay the same.
        FileRefused: the file cannot be read or changed meanwhile, or the result cannot be written.
    """
    container = container_for(subject.kind)
    if container is None or not is_simple(subject.task, subject.kind):
        raise TakesMore("its format or its kind of manifest wants it")
    try:
        return _Pass(subject, container, result).run()
    except OSError as error:
        raise FileRefused(plain_os_error(error, result.parent)) from error
    except (EngineError, ValueError) as error:
        raise TakesMore(str(error)) from error


class _Pass:
    def __init__(self, subject: Subject, container: Container, result: Path) -> None:
        self._subject, self._container, self._result = subject, container, result
        self._packet, self._in_file = self._described()
        self._written = Written()
        self._manifest = b""

    def _described(self) -> tuple[bytes | None, tuple[Property, ...]]:
        """The packet to write and the properties in it; nothing where none can be written."""
        subject = self._subject
        if not subject.kind.carries_xmp:
            return None, ()
        try:
            known = subject.packet
            packet = read_packet(subject.task.source, subject.kind) if known is None else known
            return with_properties(packet, subject.properties)
        except FileRefused as error:
            _log.warning("a %s file is signed without XMP: %s", subject.kind.name, error)
            return None, ()

    def run(self) -> InOnePass:
        subject, task = self._subject, self._subject.task
        with _opened(task.source) as source, self._result.open("xb+", buffering=0) as out:
            remark = sign_stamped(
                task.key,
                task.creator,
                task.timestamps,
                lambda signer: self._write(source, out, signer),
            )
            with flushing(out), Meanwhile(partial(self._digest, out)) as digest:
                self._refuse_other()
                verdict = read_credentials(self._result, task.anchors)
                _refuse_doubtful(verdict, subject)
            status = self._result.stat()
        if self._packet is not None:
            refuse_other_packet(self._result, subject.kind, self._packet)
        written = self._written
        return InOnePass(
            subject.as_begun(written.source.hexdigest(), written.source_length),
            Snapshot(status.st_size, status.st_mtime_ns, digest.value),
            verdict,
            remark,
            bool(self._in_file),
        )

    def _write(self, source: BinaryIO, out: BinaryIO, signer: Any) -> None:
        """Write it all with a signer; from the beginning each time."""
        subject = self._subject
        out.seek(0)
        out.truncate()
        manifest = (FilmManifest if moves_samples(subject.kind) else EmbeddableManifest)(
            signer,
            subject.definition(self._in_file),
            thumbnail=subject.thumbnail(),
            ingredients=subject.ingredients(),
            media_type=subject.kind.media_type,
        )
        source.seek(0)
        parts = self._container.layout(source, self._packet, manifest.length)
        written = write_parts(source, out, parts)
        if not subject.is_as_known(written.source.hexdigest()):
            raise TakesMore("it is not the content that the catalogue has a thumbnail of")
        assert written.room is not None  # noqa: S101 - it was asked for
        head = written.room.head
        signed = manifest.sign(written.room_at, len(head) + manifest.length, written.bound.digest())
        self._manifest = head + signed
        out.seek(written.room_at)
        write_all(out, memoryview(self._manifest))
        self._written = written

    def _refuse_other(self) -> None:
        """See that a film or a sound is the same one still."""
        source, kind = self._subject.task.source, self._subject.kind
        if not moves_samples(kind):
            refuse_other_substance(source, self._result, kind)
            return
        # The samples were copied as they are and reading back shows that they lie there, so that
        # they need not be read a second and a third time.
        moved_by = self._result.stat().st_size - self._written.source_length
        try:
            is_same = sample_index(source, kind) == sample_index(self._result, kind, moved_by)
        except FileRefused as error:
            raise TakesMore(str(error)) from error
        if not is_same:
            raise TakesMore("its samples would not be found again")

    def _digest(self, out: BinaryIO) -> str:
        """The digest of what lies there; what stands before the credential was hashed already."""
        digest = self._written.before_room
        digest.update(self._manifest)
        out.seek(self._written.room_at + len(self._manifest))
        hash_onwards(out, digest)
        return digest.hexdigest()


def _refuse_doubtful(verdict: Verdict, subject: Subject) -> None:
    """What this way made and is not trusted is no fault of the file: the slower way may do it."""
    try:
        refuse_unbelievable(verdict, subject.task.statement.policy, subject.task.source)
    except FileRefused as error:
        raise TakesMore(str(error)) from error


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb", buffering=0)
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
