"""What a search consists of: words, and fields with values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What kind of value a field takes."""

    CHOICE = "choice"  # one of a few fixed words
    WORDS = "words"  # found by the full-text index
    NAME = "name"  # something of the catalogue, by its name or a part of it
    INSTANT = "instant"  # a date, or a span of dates
    NUMBER = "number"  # a number, or a span of numbers


class Field(StrEnum):
    """What can be asked about."""

    STATE = "state"
    POLICY = "policy"
    YEAR = "year"
    DATE = "date"
    ADDED = "added"
    SIGNED = "signed"
    FOLDER = "folder"
    FILE = "file"
    COLLECTION = "collection"
    KEYWORD = "keyword"
    TITLE = "title"
    CAPTION = "caption"
    BY = "by"
    PERSON = "person"
    TYPE = "type"
    RATING = "rating"
    CAMERA = "camera"
    ORIGIN = "origin"
    SIGNER = "signer"
    HAS = "has"
    ID = "id"


KINDS: dict[Field, Kind] = {
    Field.STATE: Kind.CHOICE,
    Field.POLICY: Kind.NAME,
    Field.YEAR: Kind.INSTANT,
    Field.DATE: Kind.INSTANT,
    Field.ADDED: Kind.INSTANT,
    Field.SIGNED: Kind.INSTANT,
    Field.FOLDER: Kind.NAME,
    Field.FILE: Kind.WORDS,
    Field.COLLECTION: Kind.NAME,
    Field.KEYWORD: Kind.WORDS,
    Field.TITLE: Kind.WORDS,
    Field.CAPTION: Kind.WORDS,
    Field.BY: Kind.WORDS,
    Field.PERSON: Kind.WORDS,
    Field.TYPE: Kind.NAME,
    Field.RATING: Kind.NUMBER,
    Field.CAMERA: Kind.WORDS,
    Field.ORIGIN: Kind.CHOICE,
    Field.SIGNER: Kind.NAME,
    Field.HAS: Kind.CHOICE,
    Field.ID: Kind.NUMBER,
}

EXAMPLES: dict[Field, str] = {
    Field.STATE: "state:look",
    Field.POLICY: "policy:no-ai",
    Field.YEAR: "year:2024..2026",
    Field.DATE: "date:2026-05",
    Field.ADDED: "added:today",
    Field.SIGNED: "signed:>=2026-01",
    Field.FOLDER: "folder:Archive",
    Field.FILE: "file:IMG_1042",
    Field.COLLECTION: 'collection:"Portfolio 2026"',
    Field.KEYWORD: "keyword:harbour",
    Field.TITLE: "title:bridge",
    Field.CAPTION: "caption:dawn",
    Field.BY: "by:ruiz",
    Field.PERSON: "person:lee",
    Field.TYPE: "type:jpeg",
    Field.RATING: "rating:>=3",
    Field.CAMERA: "camera:leica",
    Field.ORIGIN: "origin:capture",
    Field.SIGNER: "signer:ruiz",
    Field.HAS: "has:sidecar",
    Field.ID: "id:12..40",
}
"""One for each field, to learn the language from."""

NEEDS_A_LOOK = ("changed", "missing", "broken")
STATE_WORDS: dict[str, tuple[str, ...]] = {
    "protected": ("protected",),
    "unprotected": ("unprotected",),
    "look": NEEDS_A_LOOK,
    "changed": ("changed",),
    "missing": ("missing",),
    "broken": ("broken",),
}
"""What may be asked of a state, and the states that answer it."""

HAS_WORDS = (
    "caption", "keywords", "people", "decision", "policy", "origin",
    "copy", "sidecar", "raw", "duplicate", "same-picture", "signed-duplicate", "open-shares",
)  # fmt: skip
"""What a work may have."""

NOTHING = "none"
"""Asks for works where there is nothing: no policy, no origin."""


@dataclass(frozen=True)
class Span:
    """From one value up to another, as texts or numbers that sort; None where it is open.

    Attributes:
        first: the least that belongs to it.
        end: the first that does not any more.
    """

    first: str | int | None = None
    end: str | int | None = None


@dataclass(frozen=True)
class Words:
    """Text to be found anywhere in a work.

    Attributes:
        is_phrase: whether it was quoted: whole words, in this order. Otherwise what it ends with
            may go on.
    """

    text: str
    is_phrase: bool = False


@dataclass(frozen=True)
class Where:
    """A field that has one of these values."""

    field: Field
    values: tuple[Words | Span, ...]


@dataclass(frozen=True)
class Term:
    """What a work must be like, or must not."""

    matcher: Words | Where
    is_negated: bool = False


@dataclass(frozen=True)
class Query:
    """A search: all terms must hold; without any, every work is found.

    Attributes:
        text: as it was typed, without space around it.
    """

    terms: tuple[Term, ...] = ()
    text: str = ""


EVERYTHING = Query()
