"""A catalogue at a glance: time without gaps, the fullest folders, and how much is left out."""

from __future__ import annotations

from countermark.catalog.overview import Share, overview, timeline
from countermark.operations.add import add


def test_months_without_works_keep_their_place() -> None:
    found = timeline([Share("2026-02", 1, 0, 0), Share("2025-11", 0, 2, 0)])
    assert [share.key for share in found.shares] == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert [share.total for share in found.shares] == [2, 0, 0, 1]
    assert not found.is_by_year


def test_a_span_of_too_many_months_is_shown_by_year() -> None:
    months = [Share("2019-03", 1, 0, 0), Share("2019-08", 0, 1, 0), Share("2026-05", 0, 0, 4)]
    found = timeline(months)
    assert found.is_by_year
    assert [share.key for share in found.shares] == [str(year) for year in range(2019, 2027)]
    assert found.shares[0] == Share("2019", 1, 1, 0)
    assert sum(share.total for share in found.shares) == 6


def test_what_is_older_than_the_first_year_is_counted() -> None:
    months = [Share("1899-07", 3, 0, 0), Share("2019-01", 2, 0, 0), Share("2026-05", 0, 1, 0)]
    found = timeline(months, years=10)
    assert (found.shares[0].key, found.earlier) == ("2019", 3)


def test_what_is_no_date_is_counted_apart() -> None:
    assert timeline([Share("0000-00", 2, 0, 0), Share("", 1, 0, 0)]).undated == 3
    assert timeline([]).shares == ()


def test_the_folders_that_are_not_shown_are_counted(workspace, pictures, inline, cancel) -> None:
    list(add(workspace, [pictures], inline, cancel))
    found = overview(workspace.catalogue.database, folders=1)
    assert (len(found.folders), found.more_folders) == (1, 1)
    assert overview(workspace.catalogue.database).more_folders == 0
