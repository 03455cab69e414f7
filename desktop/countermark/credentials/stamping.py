"""Time-stamps on signatures: while a file is signed, or added later with an update manifest.

An authority that fails must not hold up a batch: after two failures in a row, or one that took
long (the library waits 30 seconds), a worker asks no more in this batch.
"""

from __future__ import annotations

import logging
import os
import shutil
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from countermark.base.atomic import staged, staging_path
from countermark.base.errors import EnvironmentFault, FileRefused, plain_os_error
from countermark.base.times import now
from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import (
    EngineError,
    Form,
    make_signer,
    sign_beside,
    sign_into,
)
from countermark.credentials.identity import SigningKey
from countermark.credentials.manifest import Asset, repeating_definition
from countermark.credentials.parents import Earlier, parent_ingredient, read_earlier
from countermark.credentials.reading import read_credentials
from countermark.credentials.task import Staged
from countermark.credentials.timestamps import Timestamps, WhenUnstamped, host_of
from countermark.credentials.verdict import Standing
from countermark.media.formats import recognise
from countermark.media.snapshot import copy_with_snapshot, take_snapshot

_log = logging.getLogger(__name__)
_ENOUGH = 2  # failures in a row
_LONG = 5.0  # seconds
_LATER = "`countermark timestamp` adds it later."


@dataclass(frozen=True)
class StampTask:
    """One signed file to add a time-stamp to; travels to worker processes.

    Attributes:
        path: the file; it is staged beside it.
        sha256: its digest as it is known.
        key: the identity that signed it.
        anchors: the authorities this machine trusts.
        timestamps: whom to ask.
    """

    path: Path
    sha256: str
    key: SigningKey
    anchors: Anchors
    timestamps: Timestamps


@lru_cache(maxsize=8)
def _signer(key: SigningKey, creator: SigningKey | None, address: str) -> Any:
    return make_signer(key, address, creator)


class _Breaker:
    """Counts an authority's failures in a row, in this process and one batch."""

    def __init__(self, fault: str) -> None:
        self._failures = _ENOUGH if fault else 0

    @property
    def is_open(self) -> bool:
        return self._failures >= _ENOUGH

    def note(self, *, failed: bool, seconds: float) -> None:
        if not failed:
            self._failures = 0
        else:
            self._failures += _ENOUGH if seconds > _LONG else 1


@lru_cache(maxsize=8)
def _breaker(timestamps: Timestamps) -> _Breaker:
    return _Breaker(timestamps.fault)


def sign_stamped(
    key: SigningKey,
    creator: SigningKey | None,
    timestamps: Timestamps | None,
    attempt: Callable[[Any], None],
) -> str:
    """Sign with a time-stamp, or without one if the authority fails and the user wants it so.

    Args:
        key: who signs.
        creator: whose certificate is bound to it as the creator's, or None.
        timestamps: whom to ask, or None for no time-stamp.
        attempt: signs with the signer it is given, from the beginning each time.

    Returns:
        Why there is no time-stamp, a sentence; empty if there is one or none was wanted.

    Raises:
        FileRefused: the authority failed, and the file is to fail with it.
        EngineError, OSError: signing failed for a reason of its own.
    """
    if timestamps is None:
        attempt(_signer(key, creator, ""))
        return ""
    breaker = _breaker(timestamps)
    if not breaker.is_open:
        started = time.monotonic()
        try:
            attempt(_signer(key, creator, timestamps.address))
        except EngineError as error:
            _log.warning("signing with a time-stamp of %s failed: %s", timestamps.address, error)
            seconds = time.monotonic() - started
        else:
            breaker.note(failed=False, seconds=0)
            return ""
        attempt(_signer(key, creator, ""))  # what fails now too was not the authority's fault
        breaker.note(failed=True, seconds=seconds)
    elif timestamps.when_unstamped is WhenUnstamped.SIGN:
        attempt(_signer(key, creator, ""))
    fault = timestamps.fault or f"{host_of(timestamps.address)} gave no time-stamp."
    if timestamps.when_unstamped is WhenUnstamped.FAIL:
        raise FileRefused(
            f"Not signed, because a time-stamp is wanted. {fault}",
            "Try again later, or let files be signed without.",
        ) from EnvironmentFault(fault)
    return f"Signed without a time-stamp. {fault} {_LATER}"


def stamp_file(task: StampTask) -> Staged:
    """Add a time-stamp to a signed file, under a staging name beside it.

    An update manifest (C2PA 2.4) carries a time-stamp of the earlier signature in its
    `c2pa.time-stamp` assertion, and repeats what the earlier one declares, for readers that look
    at the newest manifest only. Where a longer manifest moves bytes that the earlier one hashed,
    the file is opened and signed anew instead. The picture itself stays as it is either way.

    Raises:
        FileRefused: it was changed, is not trusted, has a time-stamp, or the authority failed;
            nothing is left behind.
    """
    result = staging_path(task.path)
    try:
        with staged(task.path) as working:
            return _stamp(task, working, result)
    except OSError as error:
        result.unlink(missing_ok=True)
        raise FileRefused(plain_os_error(error, task.path.parent)) from error
    except BaseException:
        result.unlink(missing_ok=True)
        raise


def _stamp(task: StampTask, working: Path, result: Path) -> Staged:
    source = copy_with_snapshot(task.path, working)
    if source.sha256 != task.sha256:
        raise FileRefused("The file was changed after it was protected.", "Protect it again.")
    earlier = read_earlier(working, task.path, task.anchors)
    before = earlier.verdict
    if before.standing is not Standing.TRUSTED:
        raise FileRefused(before.sentence, before.next_step)
    if before.time_is_stamped:
        raise FileRefused("It carries a time-stamp already.")
    _write_update(task, earlier, working, result)
    beside = not earlier.is_embedded
    if beside:
        after = read_credentials(working, task.anchors, result)
    else:
        after = read_credentials(result, task.anchors)
        shutil.copymode(task.path, result)
    stands = after.standing is Standing.TRUSTED and after.time_is_stamped
    same = (after.answers, after.conditions) == (before.answers, before.conditions)
    if not stands or not same or after.manifest == before.manifest:
        _log.error("stamped %s reads %s: %s", task.path, after.standing, after.failures)
        raise FileRefused("The stamped file did not pass its own check.", "The file is unchanged.")
    if not source.still_at(task.path):
        raise FileRefused("The file changed meanwhile.", "Try again.")
    verdict = replace(after, details={})
    return Staged(result, source, take_snapshot(result), verdict, is_sidecar=beside)


def _write_update(task: StampTask, earlier: Earlier, working: Path, result: Path) -> None:
    timestamps = task.timestamps
    breaker = _breaker(timestamps)
    if breaker.is_open:
        raise FileRefused(
            timestamps.fault or f"{host_of(timestamps.address)} gave no time-stamps before.",
            "The file is unchanged.",
        )
    started = time.monotonic()
    try:
        with working.open("rb") as source, result.open("xb+") as destination:
            _sign_again(task, earlier, working, source, destination)
            destination.flush()
            os.fsync(destination.fileno())
    except EngineError as error:
        breaker.note(failed=True, seconds=time.monotonic() - started)
        _log.warning("adding a time-stamp to %s failed: %s", task.path, error)
        raise FileRefused(
            f"{host_of(timestamps.address)} gave no time-stamp.",
            "The file is unchanged; try again later.",
        ) from error
    breaker.note(failed=False, seconds=0)


def _sign_again(
    task: StampTask, earlier: Earlier, working: Path, source: BinaryIO, destination: BinaryIO
) -> None:
    kind = recognise(working)
    signer = _signer(task.key, None, task.timestamps.address)
    parent = parent_ingredient(task.path.name, kind, working, earlier)
    form = Form.STAMPING_UPDATE if kind.updates or not earlier.is_embedded else Form.STANDARD
    asset = Asset(task.path.name, kind.media_type, f"xmp:iid:{uuid.uuid4()}")
    definition = repeating_definition(earlier.verdict.details, asset, now())
    if earlier.is_embedded:
        sign_into(
            signer,
            definition,
            thumbnail=b"",
            ingredients=(parent,),
            source=source,
            destination=destination,
            media_type=kind.media_type,
            form=form,
        )
        return
    destination.write(
        sign_beside(
            signer, definition, thumbnail=b"", ingredients=(parent,), source=source, form=form
        )
    )
