"""How much of a catalogue is protected: over time and by folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, func, select

from countermark.catalog.database import Database
from countermark.catalog.records import Role, State
from countermark.catalog.schema import files, works

NEEDS_A_LOOK = (State.CHANGED, State.MISSING, State.BROKEN)
_MONTHS, _YEARS = 60, 100  # so many bars are still told apart
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class Share:
    """How works that belong together stand.

    Attributes:
        key: a month (`2026-05`), a year or an absolute folder; empty for all.
        protected, unprotected, look: how many are each.
    """

    key: str
    protected: int
    unprotected: int
    look: int

    @property
    def total(self) -> int:
        """How many there are."""
        return self.protected + self.unprotected + self.look


@dataclass(frozen=True)
class Timeline:
    """How works stand over time, without a gap.

    Attributes:
        shares: of one month or year after the other; those without works are empty.
        is_by_year: whether they are years, as the months between are too many.
        earlier: how many works are older than the first of them.
        undated: how many have no date.
    """

    shares: tuple[Share, ...]
    is_by_year: bool
    earlier: int
    undated: int


@dataclass(frozen=True)
class Overview:
    """A catalogue at a glance.

    Attributes:
        whole: all works.
        timeline: by their dates.
        folders: the fullest, the fullest first.
        more_folders: how many others hold works.
        states: how many works are in each state.
    """

    whole: Share
    timeline: Timeline
    folders: tuple[Share, ...]
    more_folders: int
    states: dict[State, int]


def overview(database: Database, folders: int = 12) -> Overview:
    """Count; a second at a million works, and nobody waits for it meanwhile.

    Args:
        database: of the catalogue.
        folders: at most so many.
    """
    month = func.substr(works.c.dated, 1, 7, type_=String())
    folder = files.c.folder
    in_folders = (
        _shares(folder)
        .add_columns(func.count().over())
        .join(files, (files.c.work_id == works.c.id) & (files.c.role == Role.ORIGINAL.value))
        .order_by(func.count().desc(), folder)
        .limit(folders)
    )
    counted = select(works.c.state, func.count()).group_by(works.c.state)
    with database.read() as connection:
        found = {row[0]: int(row[1]) for row in connection.execute(counted)}
        months = [Share(*row) for row in connection.execute(_shares(month))]
        fullest = connection.execute(in_folders).all()
    states = {state: found.get(state.value, 0) for state in State}
    look = sum(states[state] for state in NEEDS_A_LOOK)
    whole = Share("", states[State.PROTECTED], states[State.UNPROTECTED], look)
    shown = tuple(Share(*row[:-1]) for row in fullest)
    more = fullest[0][-1] - len(shown) if fullest else 0
    return Overview(whole, timeline(months), shown, more, states)


def timeline(found: Iterable[Share], months: int = _MONTHS, years: int = _YEARS) -> Timeline:
    """Months in their order, or years where so many months are too many.

    Args:
        found: months with works, in any order; what is no month is undated.
        months: at most so many from the first to the last.
        years: at most so many, the latest.
    """
    dated: dict[int, Share] = {}
    undated = 0
    for share in found:
        if matched := _MONTH.fullmatch(share.key or ""):
            dated[int(matched[1]) * 12 + int(matched[2]) - 1] = share
        else:
            undated += share.total
    if not dated:
        return Timeline((), is_by_year=False, earlier=0, undated=undated)
    first, last = min(dated), max(dated)
    if last - first < months:
        shares = (_filled(dated, at, f"{at // 12:04}-{at % 12 + 1:02}") for at in _to(first, last))
        return Timeline(tuple(shares), is_by_year=False, earlier=0, undated=undated)
    by_year: dict[int, Share] = {}
    for at, share in dated.items():
        year = at // 12
        by_year[year] = _sum(by_year.get(year, Share(f"{year:04}", 0, 0, 0)), share)
    begin = min(year for year in by_year if year > last // 12 - years)
    earlier = sum(share.total for year, share in by_year.items() if year < begin)
    shares = (_filled(by_year, year, f"{year:04}") for year in _to(begin, last // 12))
    return Timeline(tuple(shares), is_by_year=True, earlier=earlier, undated=undated)


def _to(first: int, last: int) -> range:
    return range(first, last + 1)


def _filled(known: Mapping[int, Share], at: int, key: str) -> Share:
    return known.get(at) or Share(key, 0, 0, 0)


def _sum(one: Share, other: Share) -> Share:
    return Share(
        one.key,
        one.protected + other.protected,
        one.unprotected + other.unprotected,
        one.look + other.look,
    )


def _shares(key: ColumnElement[str]) -> Select[Any]:
    def counted(*states: State) -> ColumnElement[int]:
        wanted = works.c.state.in_([state.value for state in states])
        return func.coalesce(func.sum(case((wanted, 1), else_=0)), 0)

    columns: list[ColumnElement[Any]] = [
        key,
        counted(State.PROTECTED),
        counted(State.UNPROTECTED),
        counted(*NEEDS_A_LOOK),
    ]
    return select(*columns).select_from(works).group_by(key)
