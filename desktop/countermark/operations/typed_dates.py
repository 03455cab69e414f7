"""Dates as people type them: the forms that mean the same everywhere."""

from __future__ import annotations

import re
from datetime import datetime

# A day, perhaps a time, and a zone, which is left out: a camera's clock knows none. With hyphens as
# ISO 8601 has it, with colons as EXIF has it, with dots the day comes first.
_TIME = r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-:/.])(\d{{1,2}})\2(\d{{1,2}}){_TIME}")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?(\d{{4}}){_TIME}")


def typed_date(text: str) -> str | None:
    """A local day, or day and time, as ISO 8601 (`2026-05-14` or `2026-05-14T09:30:00`).

    Returns:
        None if the text is no date, or one of which only some people know which part is the day.
    """
    text = text.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        year, _, month, day, *time = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year, *time = found.groups()
    else:
        return None
    hour, minute, second = (int(part or 0) for part in time)
    try:
        made = datetime(int(year), int(month), int(day), hour, minute, second)  # noqa: DTZ001 - local
    except ValueError:
        return None
    return made.isoformat() if time[0] else made.date().isoformat()
