"""Which files of works are handed to other programs: the protected ones, where there are any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from countermark.catalog.queries import Queries
from countermark.catalog.records import Condition, Role


@dataclass(frozen=True)
class HandedOut:
    """The files of works.

    Attributes:
        paths: absolute, in the order of the works.
        missing: how many works have none, as the file to hand out is not there.
    """

    paths: tuple[str, ...]
    missing: int


def hand_out(queries: Queries, work_ids: Sequence[int]) -> HandedOut:
    """The files that carry these works' credentials; the originals of those that have none.

    In place of a signed copy that is missing nothing is handed out: its original is not protected.
    """
    paths: list[str] = []
    missing = 0
    found = queries.conditions_of(work_ids)
    for work_id in work_ids:
        files = found.get(work_id, ())
        signed = [file for file in files if file[0] is Role.SIGNED]
        # Of several signed copies the latest is the one that is up to date.
        chosen = signed[-1:] or [file for file in files if file[0] is Role.ORIGINAL][:1]
        beside = [file for file in files if file[0] is Role.SIDECAR]
        there = [path for _, condition, path in chosen if condition is not Condition.MISSING]
        if there:
            there += [path for _, condition, path in beside if condition is not Condition.MISSING]
        paths += there
        missing += not there
    return HandedOut(tuple(paths), missing)
