"""Numbers, dates and states in the words of the interface."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from countermark.base.times import from_text
from countermark.catalog.records import State
from countermark.credentials.standing import Standing
from countermark.media.formats import format_of_media_type
from countermark.operations.batches import Kind
from countermark.ui.language import translate

_THIN = "\u202f"  # narrow no-break space: a thin separator that never breaks a line


class KindWords(NamedTuple):
    """What a kind of batch is called while it runs, and after it.

    Attributes:
        doing: `Protecting`.
        done: `protected`.
    """

    doing: str
    done: str


def kind_words(kind: Kind) -> KindWords:
    """What a kind of batch is called."""
    return {
        Kind.ADD: KindWords(translate("Words", "Adding"), translate("Words", "added")),
        Kind.PROTECT: KindWords(translate("Words", "Protecting"), translate("Words", "protected")),
        Kind.RESTORE: KindWords(translate("Words", "Putting back"), translate("Words", "put back")),
    }[kind]


def standing_title(standing: Standing) -> str:
    """How a credential stands, in a few words."""
    return {
        Standing.TRUSTED: translate("Words", "Trusted"),
        Standing.UNTRUSTED: translate("Words", "Intact, signer not known here"),
        Standing.INVALID: translate("Words", "Invalid"),
        Standing.NONE: translate("Words", "None", "no credential"),
        Standing.UNREADABLE: translate("Words", "Unreadable"),
    }[standing]


def state_sentence(state: State) -> str:
    """A state, and what to do about it."""
    return {
        State.UNPROTECTED: translate("Words", "Not protected yet."),
        State.PROTECTED: translate("Words", "Protected."),
        State.CHANGED: translate(
            "Words",
            "Changed since it was signed. Protect it again, or bring the signed file back.",
        ),
        State.MISSING: translate("Words", "A file of this work is no longer where it was."),
        State.BROKEN: translate("Words", "A file of this work is damaged, or its credential is."),
    }[state]


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
        "joined": translate("Words", "Put together"),
        "split": translate("Words", "Taken apart"),
        "regrouped": translate("Words", "Grouping undone"),
        "brought back": translate("Words", "Back in the catalogue"),
    }.get(kind, kind.capitalize())


def number(value: int) -> str:
    """`48 210`, with thin separators in English, else as the person writes it."""
    locale = QLocale()
    if locale.language() in {QLocale.Language.C, QLocale.Language.English}:
        return f"{value:,}".replace(",", _THIN)
    return locale.toString(value)


def counted(context: str, text: str, n: int) -> str:
    """A text in the form for a number, "{n}" being the number.

    Args:
        context: as for `translate`; it and the text are written out at the place of the call.
        text: in English; "(s)" stands where one and many differ.
        n: how many.
    """
    return QCoreApplication.translate(context, text, None, n).format(n=number(n))


def works(count: int) -> str:
    """`1 work`, `12 works`."""
    return counted("Words", "{n} work(s)", count)


def items(kind: Kind, count: int) -> str:
    """`1 work`, `12 works`, `12 files`: what a kind of batch works on."""
    return works(count) if kind is Kind.PROTECT else counted("Words", "{n} file(s)", count)


def day(text: str, *, is_short: bool = False) -> str:
    """`14 January 2026`, or `14 Jan 2026`, from an ISO instant; empty if it is none."""
    instant = from_text(text)
    if instant is None:
        return ""
    return _day(QDate(instant.year, instant.month, instant.day), is_short=is_short)


def _day(date: QDate, *, is_short: bool = False) -> str:
    form = translate("Words", "d MMMM yyyy", "form of a date, as QLocale takes it")
    if is_short:
        form = form.replace("MMMM", "MMM")
    return QLocale().toString(date, form)


def state_title(state: State) -> str:
    """A state in two or three words."""
    return {
        State.UNPROTECTED: translate("Words", "Not protected"),
        State.PROTECTED: translate("Words", "Protected"),
        State.CHANGED: translate("Words", "Changed since signing"),
        State.MISSING: translate("Words", "Missing"),
        State.BROKEN: translate("Words", "Broken"),
    }[state]


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
    """`14 May 2026, 09:30`, in the person's form and time zone."""
    here = QDateTime.fromSecsSinceEpoch(round(made.timestamp()))
    time = QLocale().toString(here.time(), QLocale.FormatType.ShortFormat)
    return f"{_day(here.date())}, {time}"


def size(count: int) -> str:
    """`2.1 MB`."""
    text = QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
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
    form = translate("Words", "MMMM yyyy", "form of a month, as QLocale takes it")
    return QLocale().toString(found, form) if found.isValid() else ""


def listed_names(names: Iterable[str]) -> str:
    """`A, B, C`: names or titles, each for itself, as the language in force lists them."""
    return translate("Rights", ", ", "between the parts of a list").join(names)
