"""Instants are aware datetimes in UTC, written as ISO 8601 to the second with a Z."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """This instant, UTC, without fractions of a second."""
    return datetime.now(UTC).replace(microsecond=0)


def to_text(instant: datetime) -> str:
    """`2026-05-14T09:30:00Z`."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_text(text: str) -> datetime | None:
    """The instant a text names (ISO 8601 / RFC 3339), or None; no zone counts as UTC."""
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def person_date(instant: datetime) -> str:
    """`14 May 2026`: a date as a sentence wants it."""
    return f"{instant.day} {instant:%B %Y}"
