"""Where a person is among the works in view, and where that is once others are in view.

All of it is looked up off the interface's thread, and by one loop that threads can take turns in:
a million works take a tenth of a second.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from countermark.catalog.records import WorkLine
from countermark.catalog.views import Group


@dataclass(frozen=True)
class Place:
    """Where the person is among the works: numbers of works, to be found again after a change.

    Attributes:
        selected: of any number of works; a million take eight megabytes.
        current: where the keyboard is, or 0.
        row: where that one lay, or -1.
    """

    selected: array[int] = field(default_factory=lambda: array("q"))
    current: int = 0
    row: int = -1


@dataclass(frozen=True)
class Found:
    """What a search found.

    Attributes:
        ids: the numbers of the works, in order.
        groups: that they lie in.
        lines: of the first works, to be painted at once.
        place: where the person was.
        selected: where those lie now that were selected.
            If all of them are gone, the keyboard's too, it is the work that took its row.
        current_row: where the keyboard was, or the work that took its row; or -1.
    """

    ids: array[int]
    groups: tuple[Group, ...] = ()
    lines: tuple[WorkLine, ...] = ()
    place: Place = field(default_factory=Place)
    selected: tuple[range, ...] = ()
    current_row: int = -1


def among(
    ids: array[int],
    place: Place,
    before: Sequence[int],
    groups: tuple[Group, ...] = (),
    lines: tuple[WorkLine, ...] = (),
) -> Found:
    """Where the person is among these works.

    Args:
        ids: the works that are to be in view.
        place: where the person is among those that are.
        before: the works that are in view.
        groups: that the works are to lie in.
        lines: of the first of them.
    """
    if not (place.selected or place.current):
        return Found(ids, groups, lines, place)
    marks = _marks(place.selected)
    selected, current_row = _look(ids, marks, place.current)
    if current_row < 0 and place.current:
        current_row = _beside(ids, before, place.row)
        if current_row >= 0 and place.selected and not selected:
            selected = (range(current_row, current_row + 1),)
    return Found(ids, groups, lines, place, selected, current_row)


def _marks(ids: Sequence[int]) -> bytearray:
    """A byte for each number that a work may have, which says whether it is one of these."""
    marks = bytearray(max(ids, default=0) + 1)
    for work_id in ids:
        marks[work_id] = 1
    return marks


def _look(ids: array[int], marks: bytearray, current: int) -> tuple[tuple[range, ...], int]:
    """The ranges of rows whose works are marked, and the row of one work, or -1."""
    found: list[range] = []
    current_row, begun, end = -1, -1, len(marks)
    for row, work_id in enumerate(ids):
        if work_id == current:
            current_row = row
        if work_id < end and marks[work_id]:
            if begun < 0:
                begun = row
        elif begun >= 0:
            found.append(range(begun, row))
            begun = -1
    if begun >= 0:
        found.append(range(begun, len(ids)))
    return tuple(found), current_row


def _beside(ids: array[int], before: Sequence[int], row: int) -> int:
    """Where the first work lies now that came after a row, or the last one; -1 without works."""
    marks = _marks(ids)
    for work_id in before[row:]:
        if work_id < len(marks) and marks[work_id]:
            return ids.index(work_id)
    return len(ids) - 1
