"""What the catalogue takes and gives: plain records, no rows, no sessions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from countermark.catalog.people_records import Involvement
from countermark.rights.origin import Origin
from countermark.rights.policy import Policy


class State(StrEnum):
    """How a work stands, the most urgent first."""

    BROKEN = "broken"
    MISSING = "missing"
    CHANGED = "changed"
    PROTECTED = "protected"
    UNPROTECTED = "unprotected"


class Role(StrEnum):
    """What a file is to its work."""

    ORIGINAL = "original"
    SIGNED = "signed"
    SIDECAR = "sidecar"
    ALTERNATE = "alternate"  # the same work otherwise: a RAW beside its JPEG, an export
    DUPLICATE = "duplicate"  # the same bytes once more
    SAME_PICTURE = "same-picture"  # the same picture, with other metadata
    SIGNED_DUPLICATE = "signed-duplicate"  # the same bytes as a file that carries our credential


COPIES = frozenset({Role.DUPLICATE, Role.SAME_PICTURE, Role.SIGNED_DUPLICATE})
"""What a file is to its work that shows nothing but what another file of it shows."""


class Condition(StrEnum):
    """How a file on disk stands to what the catalogue knows of it."""

    WHOLE = "whole"
    CHANGED = "changed"
    MISSING = "missing"
    BROKEN = "broken"


@dataclass(frozen=True)
class FileFacts:
    """One file as it was read.

    Attributes:
        path: absolute.
        media_type: IANA media type.
        size, mtime_ns, sha256: as in a snapshot.
        width, height: pixels as stored.
        orientation: EXIF orientation, 1 to 8.
        content: digest of what it shows, without its metadata; empty if it was not taken.
    """

    path: Path
    media_type: str
    size: int
    mtime_ns: int
    sha256: str
    width: int
    height: int
    orientation: int = 1
    content: str = ""


@dataclass(frozen=True)
class WorkFacts:
    """What a work's own file says of it; empty where it says nothing. Keywords are one a line."""

    title: str
    caption: str = ""
    creator: str = ""
    notice: str = ""
    captured_at: str = ""
    camera: str = ""
    source_type: str = ""
    keywords: str = ""


@dataclass(frozen=True)
class Stated:
    """What the catalogue knows of a work that is said when it is protected; empty if unknown.

    Attributes:
        title, creator, notice: texts.
        captured_at: local time of the camera, ISO 8601.
        origin: as its creator stated it, or None.
        contribution: what of it a person said to be theirs.
        ai_parts: which parts of it an AI model made, as a person said.
        caption: text.
        edited: names of those that a person wrote into the catalogue: they count before the file's.
        decision: what was decided for this very work, or None.
        withdrawn: names of those that a person emptied since the work was signed.
    """

    title: str
    creator: str = ""
    notice: str = ""
    captured_at: str = ""
    origin: Origin | None = None
    contribution: str = ""
    caption: str = ""
    edited: frozenset[str] = frozenset()
    decision: Policy | None = None
    ai_parts: str = ""
    withdrawn: frozenset[str] = frozenset()


@dataclass(frozen=True)
class CredentialFacts:
    """One reading of a file's credential; `stamped` if an authority vouches for its time."""

    manifest: str
    identity: str
    standing: str
    sentence: str
    signer: str
    signed_at: str
    stamped: bool = False


@dataclass(frozen=True)
class KnownFile:
    """A file in the catalogue."""

    id: int
    work_id: int
    role: Role
    condition: Condition
    facts: FileFacts


class Recorded(NamedTuple):
    """A file as plain columns, with what our latest credential in it declares: quick to have many.

    Attributes:
        identity: key of the identity that signed it, or empty.
        policy_id: number of the policy declared, or None.
        source: digest of the file that was signed, or empty.
        origin: of the work, as its creator stated it, or empty.
        is_restated: whether a person said something else of the work since it was signed.
    """

    path: str
    file_id: int
    work_id: int
    role: str
    condition: str
    size: int
    mtime_ns: int
    sha256: str
    identity: str
    policy_id: int | None
    source: str
    origin: str
    is_restated: bool


@dataclass(frozen=True)
class WorkLine:
    """A work as a list or a grid shows it.

    Attributes:
        path: its original (or, replaced in place, its signed file).
        sha256: of that file; thumbnails are kept under it.
        rating: 0 (none) to 5.
    """

    id: int
    title: str
    state: State
    date: str
    media_type: str
    path: Path
    sha256: str
    rating: int = 0


@dataclass(frozen=True)
class Event:
    """Something that happened to a work."""

    at: str
    kind: str
    details: dict[str, str]


@dataclass(frozen=True)
class WorkDetails:
    """All there is to say about a work.

    Attributes:
        policy: declared last, or None.
        decision: decided in the catalogue, whether or not it was declared, or None.
        edited: names of the facts that a person wrote, which no file overwrites.
        people: who has what part in it.
        ai_parts: which parts an AI model made, as a person said.
        since_signed: names of the facts that a person changed since it was signed.
    """

    id: int
    facts: WorkFacts
    state: State
    added_at: str
    origin: Origin | None
    contribution: str
    policy: Policy | None
    files: tuple[KnownFile, ...]
    credential: CredentialFacts | None
    events: tuple[Event, ...]
    rating: int = 0
    decision: Policy | None = None
    edited: frozenset[str] = frozenset()
    people: tuple[Involvement, ...] = ()
    ai_parts: str = ""
    since_signed: tuple[str, ...] = ()

    @property
    def keywords(self) -> tuple[str, ...]:
        """Its keywords."""
        return tuple(self.facts.keywords.splitlines())


@dataclass(frozen=True)
class Publication:
    """A signed file that is about to get its name.

    Attributes:
        work_id: whose rendition it is.
        file: the signed file, or the sidecar, under its final path.
        role: SIGNED for a copy; ORIGINAL if it takes the original's place; SIDECAR.
        policy: what was declared.
        origin: what was stated, or None.
        contribution: what of the work a person said to be theirs, or empty.
        ai_parts: which parts of it an AI model made, or empty.
        said: what the file says of the work now, by the names of the facts; empty if that is what
            it said before.
        credential: what reading it back said.
        source: digest of the file it was made from, or empty.
        replaced: digest of the original it takes the place of, kept in the backups, or empty.
        asset: for a sidecar, the file whose credential it holds; else None.
        job: number of the batch that it ends an item of, or 0.
        asked: that item's file, or empty.
    """

    work_id: int
    file: FileFacts
    role: Role
    policy: Policy
    origin: Origin | None
    credential: CredentialFacts
    replaced: str = ""
    source: str = ""
    asset: FileFacts | None = None
    contribution: str = ""
    ai_parts: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    job: int = 0
    asked: str = ""

    @property
    def subject(self) -> FileFacts:
        """The file that the credential is about."""
        return self.asset or self.file


@dataclass(frozen=True)
class Changes:
    """What a catalogue operation changed, for those who show it."""

    works: frozenset[int] = frozenset()
    added: frozenset[int] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.works | other.works, self.added | other.added)


NO_CHANGES = Changes()
