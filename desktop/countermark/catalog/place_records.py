"""Where works are published: plain records, no rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from countermark.rights.policy import Policy


class PlaceKind(StrEnum):
    """Whose place it is, and so what can be declared there."""

    SITE = "site"  # one's own: documents can be put on it
    SERVICE = "service"  # somebody's: only what goes with a work gets there


@dataclass(frozen=True)
class Collection:
    """Works under a name.

    Attributes:
        folder: works with a file below it belong to the collection, now and later; None if there
            is no such folder.
        works: how many there are now.
        query: works that this search finds belong to it, now and later; empty if there is none.
            Without folder and query, works are chosen by hand.
    """

    id: int
    name: str
    folder: Path | None
    works: int
    query: str = ""


@dataclass(frozen=True)
class Place:
    """Where works are published.

    Attributes:
        address: of the site; key of a known service, or the address of another one.
        policy: the decision for the place, or None if it follows from the works there.
        refused_agents: names of the crawlers to refuse, if the person chose them; none: by purpose.
    """

    id: int
    name: str
    kind: PlaceKind
    address: str
    policy: Policy | None = None
    refused_agents: tuple[str, ...] = ()


@dataclass(frozen=True)
class Placement:
    """A collection at a place.

    Attributes:
        path: on the site; on a service whatever tells it from others, or empty.
        policy: the decision for what is published here, or None: the strictest of the works'.
        published_on: first day of publication, ISO 8601, or empty.
    """

    id: int
    place_id: int
    collection: Collection
    path: str
    policy: Policy | None = None
    published_on: str = ""


class PlacedWork(NamedTuple):
    """A work of a placement, with the rendition of it that is published.

    Attributes:
        file: the signed copy, else the original: replaced in place, or as it was.
        below: folders between the collection's folder and the file, outermost first; none for a
            collection that was chosen by hand.
        is_signed: whether the rendition carries a credential of ours.
        policy: what that credential declares; else what was last declared for the work, or None.
        condition: how the file stands to what the catalogue knows of it.
        width, height: pixels as shown.
        content_code, iscc: empty if they were not computed.
        origin: as stated by the creator, or empty.
    """

    work_id: int
    file: Path
    below: tuple[str, ...]
    is_signed: bool
    policy: Policy | None
    condition: str
    media_type: str
    sha256: str
    width: int
    height: int
    title: str
    creator: str
    caption: str
    notice: str
    captured_at: str
    origin: str
    content_code: str
    iscc: str


class Declared(NamedTuple):
    """Declarations that were written for a site or a service.

    Attributes:
        at: when, ISO 8601 in UTC.
        state: digest of what they rested on; empty where that was not noted.
    """

    at: str
    state: str


@dataclass(frozen=True)
class Code:
    """ISCC codes (ISO 24138) of one content.

    Attributes:
        content: the Content-Code, which copies keep; empty if the format has none.
        iscc: the ISCC-CODE of the file's own bytes and content; empty if there is none.
    """

    content: str = ""
    iscc: str = ""
