"""Reads dates, numbers and what lies between two of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from countermark.catalog.query.terms import Span

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_COMPARED = re.compile(r"(>=|<=|>|<)(.*)", re.DOTALL)
_MANY_DIGITS = 18  # what SQLite's integers hold

Read = Callable[[str], "Span | None"]


def read_span(text: str, one: Read) -> Span | None:
    """A value, a comparison (`>=2024`), or a range (`2024..2026`); None if it is none.

    Args:
        text: as typed.
        one: reads a single value as the span that it covers.
    """
    compared = _COMPARED.fullmatch(text)
    if compared:
        found = one(compared[2])
        return None if found is None else _compare(compared[1], found)
    first, dots, last = text.partition("..")
    if not dots:
        return one(text)
    begins, ends = one(first) if first else Span(), one(last) if last else Span()
    if begins is None or ends is None or not (first or last):
        return None
    return Span(begins.first, ends.end)


def _compare(sign: str, found: Span) -> Span:
    return {
        ">=": Span(found.first, None),
        ">": Span(found.end, None),
        "<": Span(None, found.first),
        "<=": Span(None, found.end),
    }[sign]


def number(text: str) -> Span | None:
    """A whole number; None if it is none."""
    if not text.isascii() or not text.isdigit() or len(text) > _MANY_DIGITS:
        return None
    return Span(int(text), int(text) + 1)


def day_month_or_year(text: str, today: date) -> Span | None:
    """A date, a month or a year as ISO 8601 texts, which sort; None if it is none.

    Args:
        text: `2026`, `2026-05`, `2026-05-14`, `today` or `yesterday`.
        today: what day it is.
    """
    if text.casefold() in {"today", "yesterday"}:
        day = today - timedelta(days=text.casefold() == "yesterday")
        return Span(day.isoformat(), (day + timedelta(days=1)).isoformat())
    parts = _DATE.fullmatch(text)
    if parts is None:
        return None
    year, month, day_of_month = (int(part) if part else 0 for part in parts.groups())
    try:
        first = date(year, month or 1, day_of_month or 1)
        if day_of_month:
            return Span(first.isoformat(), (first + timedelta(days=1)).isoformat())
        if month:
            follows = date(year + month // 12, month % 12 + 1, 1)
            return Span(first.isoformat()[:7], follows.isoformat()[:7])
        return Span(f"{year:04}", f"{year + 1:04}")
    except (ValueError, OverflowError):
        return None
