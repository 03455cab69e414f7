"""Numbers, dates and states in the words of the interface."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDate, QDateTime, QLocale

from countermark.base.times import from_text, person_date
from countermark.catalog.records import State
from countermark.credentials.verdict import Standing
from countermark.media.formats import format_of_media_type
from countermark.operations.batches import Kind
from countermark.ui.language import translate

_THIN = "\u202f"  # narrow no-break space: a thin separator that never breaks a line


class KindWords(NamedTuple):
    """What a kind of batch is called while it runs, after it, and what it works on.

    Attributes:
        doing: `Protecting`.
        done: `protected`.
        item: `work`.
    """

    doing: str
    done: str
    item: str


KIND_WORDS = {
    Kind.ADD: KindWords("Adding", "added", "file"),
    Kind.PROTECT: KindWords("Protecting", "protected", "work"),
}

STATE_TITLES = {
    State.UNPROTECTED: "Not protected",
    State.PROTECTED: "Protected",
    State.CHANGED: "Changed since signing",
    State.MISSING: "Missing",
    State.BROKEN: "Broken",
}

STANDING_TITLES = {
    Standing.TRUSTED: "Trusted",
    Standing.UNTRUSTED: "Intact, signer not known here",
    Standing.INVALID: "Invalid",
    Standing.NONE: "None",
    Standing.UNREADABLE: "Unreadable",
}

STATE_SENTENCES = {
    State.UNPROTECTED: "Not protected yet.",
    State.PROTECTED: "Protected.",
    State.CHANGED: "Changed since it was signed. Protect it again, or bring the signed file back.",
    State.MISSING: "A file of this work is no longer where it was.",
    State.BROKEN: "A file of this work is damaged, or its credential is.",
}


def event_title(kind: str) -> str:
    """What happened to a work, in a word or two."""
    return {
        "added": translate("Words", "Added"),
        "protected": translate("Words", "Protected"),
        "changed": translate("Words", "File changed"),
        "missing": translate("Words", "File missing"),
        "broken": translate("Words", "File broken"),
        "whole": translate("Words", "File there again"),
        "restored": translate("Words", "Original put back"),
        "edited": translate("Words", "Edited"),
        "moved": translate("Words", "File found again"),
    }.get(kind, kind.capitalize())


def number(value: int) -> str:
    """`48 210`, with thin separators."""
    return f"{value:,}".replace(",", _THIN)


def works(count: int) -> str:
    """`1 work`, `12 works`."""
    return f"{number(count)} work" if count == 1 else f"{number(count)} works"


def items(kind: Kind, count: int) -> str:
    """`1 work`, `12 works`, `12 files`: what a kind of batch works on."""
    item = KIND_WORDS[kind].item
    return f"{number(count)} {item}" if count == 1 else f"{number(count)} {item}s"


def day(text: str) -> str:
    """`14 May 2026` from an ISO instant; empty if it is none."""
    instant = from_text(text)
    return "" if instant is None else person_date(instant)


def state_title(state: State) -> str:
    """A state in two or three words."""
    return STATE_TITLES[state]


def format_name(media_type: str) -> str:
    """`JPEG`; empty for a type that is not in the table of formats."""
    try:
        return format_of_media_type(media_type).name
    except KeyError:
        return ""


def stars(rating: int) -> str:
    """`★★★`; empty for a work that is not rated."""
    return "★" * rating


def person_time(made: datetime) -> str:
    """`14 May 2026, 09:30`, in the person's form."""
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(round(made.timestamp())), QLocale.FormatType.ShortFormat
    )


def size(count: int) -> str:
    """`2.1 MB`."""
    text = QLocale.c().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return text.replace(" ", "\u00a0")


def folder_titles(folders: dict[Path, int]) -> dict[Path, str]:
    """Folders by their last name; with their parent's where two would be called the same."""
    names: dict[str, int] = {}
    for folder in folders:
        names[folder.name] = names.get(folder.name, 0) + 1
    return {
        folder: folder.name if names[folder.name] == 1 else f"{folder.parent.name}/{folder.name}"
        for folder in folders
    }


def month(text: str) -> str:
    """`May 2026` from `2026-05`, in the person's language; empty if it is none."""
    found = QDate.fromString(text, "yyyy-MM")
    return QLocale().toString(found, "MMMM yyyy") if found.isValid() else ""
