"""One file of an export."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Where a document goes."""

    SITE = "site"  # served under its own path, below the origin
    SERVER = "server"  # into the configuration of the server that is used; the others are not
    PAGE = "page"  # into the site's pages
    WORK = "work"  # with one work, wherever that goes
    LIST = "list"  # to somebody who takes lists: an office, a registry, an agency
    NOTE = "note"  # nowhere: it is for the person


@dataclass(frozen=True)
class Document:
    """A rendered document.

    Attributes:
        path: inside the export folder, with forward slashes; of a SITE document also its path on
            the site.
        text: the whole content, to be written as UTF-8 with LF line ends.
        place: a sentence: where it goes.
        purpose: a sentence: what it says and who reads it.
        kind: where it goes, for programs.
    """

    path: str
    text: str
    place: str
    purpose: str
    kind: Kind = Kind.SITE
