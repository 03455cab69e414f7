"""Dates are taken as people and cameras write them, where that means one day only."""

import pytest

from countermark.operations.typed_dates import typed_date


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("2026-05-14", "2026-05-14"),
        ("2026-5-4", "2026-05-04"),
        (" 2026/05/14 ", "2026-05-14"),
        ("2026:05:14 09:30:00", "2026-05-14T09:30:00"),
        ("2026-05-14 9:30", "2026-05-14T09:30:00"),
        ("2026-05-14T09:30:00+02:00", "2026-05-14T09:30:00"),
        ("2026-05-14T09:30:00Z", "2026-05-14T09:30:00"),
        ("2026-05-14T09:30:00.250", "2026-05-14T09:30:00"),
        ("14.05.2026", "2026-05-14"),
        ("14. 5. 2026 9:05", "2026-05-14T09:05:00"),
        ("2026-05-14 00:00", "2026-05-14T00:00:00"),
    ],
)
def test_a_date_that_means_one_day_is_taken(typed, date):
    assert typed_date(typed) == date


@pytest.mark.parametrize(
    "typed",
    ["", "last May", "2026", "2026-W20-4", "05/14/2026", "2026-13-01", "31.02.2026", "2026-5/4",
     "2026-05-14 25:00", "0000-01-01"],
)  # fmt: skip
def test_what_is_no_date_or_one_of_several_is_not(typed):
    assert typed_date(typed) is None
