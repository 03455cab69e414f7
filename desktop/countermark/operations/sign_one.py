"""The part of protecting that runs in a worker process: read a file if it is new, and sign it.

It imports nothing of the database, so that workers start quickly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.base.home import Home
from countermark.base.times import from_text
from countermark.catalog.records import Stated
from countermark.credentials.anchors import Anchors
from countermark.credentials.signing import sign_file
from countermark.credentials.task import KnownPicture, Signed, SigningTask, Thumbnail
from countermark.credentials.timestamps import Timestamps
from countermark.media.arrival import is_being_written
from countermark.media.probe import MediaInfo
from countermark.operations.backups import keep_original
from countermark.operations.facts import stated_by
from countermark.operations.limits import seconds_for
from countermark.operations.protection import Protection
from countermark.operations.reading import Newcomer, read_new
from countermark.operations.thumbnail_files import ThumbnailFiles
from countermark.rights.metadata import Statement
from countermark.rights.policy import Policy

_READINGS = 6  # of a file while it is signed, its result's included


@dataclass(frozen=True)
class Assignment:
    """What all files of a batch have in common; travels to each worker once.

    Attributes:
        protection: what is to be done.
        anchors: the authorities this machine trusts.
        at: when the batch began.
        home: where originals and thumbnails are kept.
    """

    protection: Protection
    anchors: Anchors
    at: datetime
    home: Home


@dataclass(frozen=True)
class SigningItem:
    """One file on its way.

    Attributes:
        path: the original.
        destination: the name that the signed file should get.
        work_id: its work, or None if it is not in the catalogue yet.
        sha256: of the file as the catalogue knows it, or empty.
        policy: the decision for it.
        stated: what the catalogue knows of the work, or None.
        reads: whether the file is to be read first, because it is new or was edited.
        timestamps: whom to ask for a time-stamp, or None.
    """

    path: Path
    destination: Path
    work_id: int | None
    sha256: str
    policy: Policy
    stated: Stated | None
    reads: bool
    timestamps: Timestamps | None


@dataclass(frozen=True)
class Brought:
    """What came of one file.

    Attributes:
        info: what reading it said, if it was read.
        signed: the signed file, staged; None if it could not be signed.
        error: why not.
    """

    info: MediaInfo | None
    signed: Signed | None
    error: Exception | None = None


def sign_one(assignment: Assignment, item: SigningItem) -> Brought:
    """Sign one file under a staging name; where the original will be replaced, keep it first.

    Raises:
        FileRefused: another program is writing it, or a new file cannot be read.
    """
    if is_being_written(item.path):
        raise FileRefused(
            "Another program has the file open for writing.",
            "Wait until it has finished, then try again.",
        )
    stated = item.stated
    if stated is not None and not item.reads:
        return Brought(None, _signed(assignment, item, stated))
    info = read_new(Newcomer(item.path, assignment.home))
    item = replace(item, sha256=info.snapshot.sha256)
    try:
        return Brought(info, _signed(assignment, item, stated_by(item.path, info, stated)))
    except Exception as error:  # noqa: BLE001 - what was read of it counts all the same
        return Brought(info, None, error)


def seconds_to_sign(item: SigningItem) -> float:
    """How long one may take: it is copied, read, signed and read back."""
    return _READINGS * seconds_for(item.path)


def _signed(assignment: Assignment, item: SigningItem, stated: Stated) -> Signed:
    protection = assignment.protection
    task = SigningTask(
        item.path,
        item.destination,
        statement_of(stated, protection, item.policy, assignment.at),
        protection.key,
        assignment.anchors,
        assignment.at,
        broken_history=protection.broken_history,
        components=protection.components,
        creator=protection.creator,
        known=_known_picture(assignment.home, item),
        redactions=protection.redactions,
        thumbnail=Thumbnail.MAKE if protection.thumbnails else Thumbnail.NONE,
        timestamps=item.timestamps,
    )
    signed = sign_file(task)
    if protection.in_place and not signed.is_sidecar:
        try:
            keep_original(assignment.home, item.path, signed.source)
        except BaseException:
            signed.discard()
            raise
    return signed


def _known_picture(home: Home, item: SigningItem) -> KnownPicture | None:
    """The catalogue's own full thumbnail, if it may be there: then nothing need be decoded."""
    if not item.sha256:
        return None
    return KnownPicture(item.sha256, ThumbnailFiles(home, item.sha256).full_path)


def statement_of(stated: Stated, protection: Protection, policy: Policy, at: datetime) -> Statement:
    """What is declared about one work."""
    party = protection.key.identity.party
    captured = from_text(stated.captured_at) if stated.captured_at else None
    return Statement(
        title=stated.title,
        creator=stated.creator or party.name,
        party=party,
        policy=policy.with_contact(party.contact),
        origin=protection.origin or stated.origin,
        year=(captured or at).year,
        notice=stated.notice,
        contribution=protection.contribution or stated.contribution,
        ai_parts=protection.ai_parts or stated.ai_parts,
        caption=stated.caption if "caption" in stated.edited else "",
        edited=stated.edited,
        withdrawn=stated.withdrawn,
    )
