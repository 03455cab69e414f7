"""Dates as the person's language writes them, made into what the catalogue takes."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from countermark.operations.typed_dates import typed_date

_TIME = re.compile(r"[ ,T]+(\d{1,2}:\d{2}(?::\d{2})?)$")
_FIRST_YEAR = 1800  # a year of two digits is not guessed at


def neutral_date(text: str) -> str:
    """`2026-05-14 09:30` from `14 May 2026, 09:30`; what is no date of this language stays."""
    if typed_date(text) is not None:
        return text
    time = _TIME.search(text.strip())
    day = text.strip()[: time.start()] if time else text.strip()
    locale = QLocale()
    for form in _forms(locale):
        found = locale.toDate(day, form)
        if found.isValid() and found.year() >= _FIRST_YEAR:
            written = found.toString("yyyy-MM-dd")
            return f"{written} {time[1]}" if time else written
    return text


def _forms(locale: QLocale) -> tuple[str, ...]:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    # All digits of the year, which some short forms lack, and no noughts before days and months.
    for letter, wanted in (("y", "yyyy"), ("d", "d"), ("M", "M")):
        short = re.sub(f"{letter}+", wanted, short)
    long = re.sub(r"d{4},? ?| ?d{4}", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return (short, long, "d MMMM yyyy", "d MMM yyyy", "d. MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy")
