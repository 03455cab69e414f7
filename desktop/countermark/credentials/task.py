"""What is asked of signing and what came of it: records that travel to workers and back."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from countermark.base.errors import FileRefused
from countermark.credentials.anchors import Anchors
from countermark.credentials.identity import SigningKey
from countermark.credentials.timestamps import Timestamps
from countermark.credentials.verdict import Verdict
from countermark.media.picture import Picture
from countermark.media.snapshot import Snapshot
from countermark.rights.metadata import Statement


class BrokenHistory(StrEnum):
    """What to do with a file whose earlier credential is broken."""

    REFUSE = "refuse"
    STATE = "state"


class Thumbnail(StrEnum):
    """Whether a credential shows its work small (C2PA 2.4, section 18.8)."""

    MAKE = "make"
    NONE = "none"


@dataclass(frozen=True)
class KnownPicture:
    """A thumbnail made before, from a decoding of a whole file.

    Attributes:
        sha256: of that file; for any other content the thumbnail does not count.
        thumbnail: where it lies, a JPEG file.
    """

    sha256: str
    thumbnail: Path


@dataclass(frozen=True)
class SigningTask:
    """One file to sign.

    Attributes:
        source: read only.
        destination: the name the result will get; it is staged in that folder. The source itself
            for signing in place.
        statement: what is declared.
        key: who signs.
        anchors: the authorities this machine trusts, our own among them.
        at: now.
        broken_history: what to do with a broken earlier credential.
        components: files that were placed in the work, with the person's word for it.
        timestamps: whom to ask for a time-stamp, or None.
        known: a thumbnail that there is already, so that the file need not be decoded again.
        redactions: labels of assertions that all earlier manifests of the file lose, such as one
            that names a person.
        creator: the key of the work's creator, whose own certificate is bound to the statements;
            None if nobody says that they made it.
        thumbnail: whether the credential gets one. Without one, pictures are not decoded, which is
            most of the time that signing takes: their structure shows whether they are whole.
    """

    source: Path
    destination: Path
    statement: Statement
    key: SigningKey
    anchors: Anchors
    at: datetime
    _: KW_ONLY
    broken_history: BrokenHistory = BrokenHistory.REFUSE
    components: tuple[Path, ...] = ()
    creator: SigningKey | None = None
    known: KnownPicture | None = None
    redactions: tuple[str, ...] = ()
    thumbnail: Thumbnail = Thumbnail.MAKE
    timestamps: Timestamps | None = None

    @property
    def in_place(self) -> bool:
        """Whether the result takes the source's place."""
        return self.source == self.destination


@dataclass(frozen=True)
class Staged:
    """What was signed, under a staging name: flushed, read back, not yet published.

    Attributes:
        staged: the signed file; or, where the credential lies beside its asset, the sidecar.
        source: the asset as it was read.
        result: what lies at `staged`.
        verdict: what reading it back said.
        is_sidecar: whether `staged` is a sidecar.
        asset: for a sidecar of a copy, the copy of the asset, unchanged; else None.
        remark: what the person should know, sentences; or empty.
    """

    staged: Path
    source: Snapshot
    result: Snapshot
    verdict: Verdict
    is_sidecar: bool = False
    asset: Path | None = None
    remark: str = ""

    def discard(self) -> None:
        """Remove what is staged."""
        for path in (self.staged, self.asset):
            if path is not None:
                path.unlink(missing_ok=True)


@dataclass(frozen=True)
class Signed(Staged):
    """A file signed for the first time, or anew.

    Attributes:
        metadata_written: whether XMP was embedded.
        picture: what decoding the source showed.
    """

    metadata_written: bool = False
    picture: Picture = field(default=Picture(0, 0, 1))


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
