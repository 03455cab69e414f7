"""Where the tiles of the grid lie: plain geometry, the same cost at any number of works."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8
MARGIN = 8
HEADING = 40
"""Height of what stands above a group."""
_NARROWEST = 40


@dataclass(frozen=True)
class GridLayout:
    """Tiles in rows, perhaps in groups with a heading each.

    Positions count from the top of the whole grid, in device-independent pixels.

    Attributes:
        width: of the viewport.
        tile: of one work.
        columns: tiles in a row.
        counts: works in each group; one count where there are no groups.
        heading: height of what stands above each group, or 0.
    """

    width: int
    tile: QSize
    columns: int
    counts: tuple[int, ...]
    heading: int = 0

    @cached_property
    def _firsts(self) -> list[int]:
        """The first work of each group, and the number of works after the last."""
        return list(accumulate(self.counts, initial=0))

    @cached_property
    def _tops(self) -> list[int]:
        """Where each group begins, and where the last one ends."""
        heights = (self.heading + self._lines(count) * self.step for count in self.counts)
        return list(accumulate(heights, initial=MARGIN))

    def _lines(self, count: int) -> int:
        return -(-count // self.columns)

    @property
    def step(self) -> int:
        """From one row of tiles to the next."""
        return self.tile.height() + GAP

    @property
    def count(self) -> int:
        """How many works there are."""
        return self._firsts[-1]

    @property
    def height(self) -> int:
        """Of the whole grid."""
        return self._tops[-1] - GAP + MARGIN if self.count else 0

    def rect(self, row: int) -> QRect:
        """Where a work's tile lies."""
        group = self.group_of(row)
        line, column = divmod(row - self._firsts[group], self.columns)
        left = MARGIN + column * (self.tile.width() + GAP)
        top = self._tops[group] + self.heading + line * self.step
        return QRect(QPoint(left, top), self.tile)

    def group_of(self, row: int) -> int:
        """The group that a work lies in."""
        return min(bisect_right(self._firsts, row) - 1, len(self.counts) - 1)

    def rows_between(self, top: int, bottom: int) -> range:
        """The works whose rows of tiles touch a strip."""
        if not self.count:
            return range(0)
        return range(self._row_at(top, is_end=False), self._row_at(bottom, is_end=True))

    def _row_at(self, y: int, *, is_end: bool) -> int:
        group = min(max(bisect_right(self._tops, y) - 1, 0), len(self.counts) - 1)
        first, end = self._firsts[group], self._firsts[group + 1]
        line = (y - self._tops[group] - self.heading) // self.step
        if is_end:
            return min(end, first + max(0, line + 1) * self.columns)
        return min(end, first + max(0, line) * self.columns)

    def headings_between(self, top: int, bottom: int) -> Iterator[tuple[int, QRect]]:
        """The groups whose headings touch a strip, with where those lie."""
        if not self.heading:
            return
        at = max(bisect_right(self._tops, top) - 1, 0)
        while at < len(self.counts) and self._tops[at] <= bottom:
            place = QRect(MARGIN, self._tops[at], self.width - 2 * MARGIN, self.heading)
            if place.bottom() >= top:
                yield at, place
            at += 1

    def rows_of(self, group: int) -> range:
        """The works of a group."""
        return range(self._firsts[group], self._firsts[group + 1])

    def above(self, row: int) -> int:
        """The work above another; the same if there is none."""
        group = self.group_of(row)
        line, column = divmod(row - self._firsts[group], self.columns)
        if line:
            return row - self.columns
        if not group:
            return row
        before = self.rows_of(group - 1)
        last_line = before.start + (self._lines(len(before)) - 1) * self.columns
        return min(last_line + column, before.stop - 1)

    def below(self, row: int) -> int:
        """The work below another; the last of a shorter row if there is none just below."""
        group = self.group_of(row)
        rows = self.rows_of(group)
        line, column = divmod(row - rows.start, self.columns)
        if line < self._lines(len(rows)) - 1:
            return min(row + self.columns, rows.stop - 1)
        if group == len(self.counts) - 1:
            return self.count - 1
        after = self.rows_of(group + 1)
        return min(after.start + column, after.stop - 1)


def fitted(width: int, wanted: int, height_of: Callable[[int], int]) -> tuple[int, QSize]:
    """How many tiles lie side by side, and how large each is then.

    Args:
        width: of the viewport.
        wanted: the least width of a tile.
        height_of: gives a tile's height for its width.
    """
    columns = max(1, (width - 2 * MARGIN + GAP) // (wanted + GAP))
    tile = max(_NARROWEST, (width - 2 * MARGIN - (columns - 1) * GAP) // columns)
    return columns, QSize(tile, height_of(tile))
