"""Signing into a file by the credential library, which rewrites the file in its own way.

For all formats whose layout is the library's affair, and for what `single_pass` does not take.
"""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from countermark.base.errors import FileRefused, for_people, plain_os_error
from countermark.credentials.belief import CannotEmbed, refuse_other_substance, refuse_unbelievable
from countermark.credentials.engine import EngineError, Form, sign_into
from countermark.credentials.reading import read_credentials
from countermark.credentials.staging import Meanwhile, flushing
from countermark.credentials.stamping import sign_stamped
from countermark.credentials.subject import Subject
from countermark.credentials.verdict import Verdict
from countermark.media.snapshot import Snapshot, take_snapshot
from countermark.media.xmp import copy_with_properties
from countermark.rights.metadata import Property

_log = logging.getLogger(__name__)
_BUFFER = 1 << 20  # bytes; the library reads and writes in small pieces


def describe(subject: Subject, described: Path) -> tuple[Property, ...]:
    """Write XMP where the format takes it; else the signed metadata assertion says it alone.

    Returns:
        The properties as they stand in the file then; none if none could be written.

    Raises:
        FileRefused: the copy cannot be written.
    """
    if not subject.kind.carries_xmp:
        return ()
    try:
        return copy_with_properties(
            subject.task.source, described, subject.kind, subject.properties
        )
    except FileRefused as error:
        _log.warning("a %s file is signed without XMP: %s", subject.kind.name, error)
        return ()
    except OSError as error:
        raise FileRefused(plain_os_error(error, described.parent)) from error


def embed(
    subject: Subject, ready: Path, result: Path, in_file: tuple[Property, ...], form: Form
) -> tuple[Verdict, Snapshot, str]:
    """Sign a file into a new one, flushed and read back.

    Args:
        subject: what is signed.
        ready: the file, or a copy with its XMP written.
        result: the new one.
        in_file: the properties as they stand in `ready`; empty if they do not.
        form: which kind of manifest.

    Returns:
        What reading back said, what was written, and why there is no time-stamp, if one was wanted.

    Raises:
        CannotEmbed: the library refused, or what the file plays or shows would change.
        FileRefused: the result cannot be written, or did not pass its own check.
    """
    watched = None
    try:
        with (
            ready.open("rb", buffering=_BUFFER) as source,
            result.open("xb+", buffering=_BUFFER) as destination,
        ):
            watched = _Watched(destination)
            remark = _sign(subject, source, watched, in_file, form)
            digest = Meanwhile(partial(take_snapshot, result))
            with flushing(destination), digest:
                if form is Form.STANDARD:
                    refuse_other_substance(subject.task.source, result, subject.kind)
                verdict = read_credentials(result, subject.task.anchors)
                policy, path = subject.task.statement.policy, subject.task.source
                refuse_unbelievable(verdict, policy, path)
    except OSError as error:
        raise FileRefused(plain_os_error(error, result.parent)) from error
    except EngineError as error:
        if watched is not None and watched.error is not None:
            reason = plain_os_error(watched.error, result.parent)
            raise FileRefused(reason) from watched.error
        _log.warning("signing %s failed: %s", subject.task.source, error)
        raise CannotEmbed(for_people("its structure is unusual")) from error
    return verdict, digest.value, remark


def _sign(
    subject: Subject,
    source: BinaryIO,
    destination: _Watched,
    in_file: tuple[Property, ...],
    form: Form,
) -> str:
    def attempt(signer: Any) -> None:
        source.seek(0)
        destination.empty()
        sign_into(
            signer,
            subject.definition(in_file, form),
            thumbnail=subject.thumbnail(form),
            ingredients=subject.ingredients(),
            source=source,
            destination=destination,  # type: ignore[arg-type]  # the library asks for no more
            media_type=subject.kind.media_type,
            form=form,
        )

    task = subject.task
    return sign_stamped(task.key, task.creator, task.timestamps, attempt)


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
