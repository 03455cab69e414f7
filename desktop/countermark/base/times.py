"""Instants are aware datetimes in UTC, written as ISO 8601 to the second with a Z."""

from __future__ import annotations

from datetime import UTC, datetime

# Not from the C library: it would answer in the system's language, amid English sentences.
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def now() -> datetime:
    """This instant, UTC, without fractions of a second."""
    return datetime.now(UTC).replace(microsecond=0)


def to_text(instant: datetime) -> str:
    """`2026-05-14T09:30:00Z`."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def from_text(text: str) -> datetime | None:
    """The instant a text names (ISO 8601 / RFC 3339), or None; no zone counts as UTC."""
    try:
        instant = datetime.fromisoformat(text.strip())
        return instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # a zone can lead out of the calendar
        return None


def person_date(instant: datetime) -> str:
    """`14 May 2026`: a date as a sentence wants it."""
    return f"{instant.day} {_MONTHS[instant.month - 1]} {instant.year}"


def from_person_date(text: str) -> datetime | None:
    """The day, UTC, that `person_date` wrote; None for any other text."""
    match text.split(" "):
        case [day, month, year] if month in _MONTHS and (day + year).isdecimal():
            try:
                return datetime(int(year), _MONTHS.index(month) + 1, int(day), tzinfo=UTC)
            except ValueError:  # a day that there is not
                return None
    return None
