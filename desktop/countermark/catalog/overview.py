"""How much of a catalogue is protected: by month and by folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, func, select

from countermark.catalog.database import Database
from countermark.catalog.records import Role, State
from countermark.catalog.schema import files, works

NEEDS_A_LOOK = (State.CHANGED, State.MISSING, State.BROKEN)


@dataclass(frozen=True)
class Share:
    """How works that belong together stand.

    Attributes:
        key: a month (`2026-05`) or an absolute folder; empty for all.
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
class Overview:
    """A catalogue at a glance.

    Attributes:
        whole: all works.
        months: in order, those without works left out.
        folders: the fullest, the fullest first.
        states: how many works are in each state.
    """

    whole: Share
    months: tuple[Share, ...]
    folders: tuple[Share, ...]
    states: dict[State, int]


def overview(database: Database, months: int = 48, folders: int = 12) -> Overview:
    """Count; a second at a million works, and nobody waits for it meanwhile.

    Args:
        database: of the catalogue.
        months: at most so many, the latest.
        folders: at most so many.
    """
    month = func.substr(works.c.dated, 1, 7, type_=String())
    folder = files.c.folder
    in_folders = (
        _shares(folder)
        .join(files, (files.c.work_id == works.c.id) & (files.c.role == Role.ORIGINAL.value))
        .order_by(func.count().desc(), folder)
        .limit(folders)
    )
    by_month = _shares(month).order_by(month.desc()).limit(months)
    counted = select(works.c.state, func.count()).group_by(works.c.state)
    with database.read() as connection:
        found = {row[0]: int(row[1]) for row in connection.execute(counted)}
        latest = [Share(*row) for row in connection.execute(by_month)]
        fullest = [Share(*row) for row in connection.execute(in_folders)]
    states = {state: found.get(state.value, 0) for state in State}
    look = sum(states[state] for state in NEEDS_A_LOOK)
    whole = Share("", states[State.PROTECTED], states[State.UNPROTECTED], look)
    return Overview(whole, tuple(reversed(latest)), tuple(fullest), states)


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
