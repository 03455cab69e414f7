"""Reads the lines of works a page at a time, the latest wanted first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from countermark.catalog.records import WorkLine
from countermark.ui.background import Background, is_bug

_WAITING = 16  # pages, more than any screen shows: earlier ones have been passed by

Lines = tuple[WorkLine, ...]


class PageReader:
    """One page at a time is read; what was passed by before its turn is not read at all."""

    def __init__(
        self,
        background: Background,
        read: Callable[[Sequence[int]], Lines],
        take: Callable[[int, Sequence[int], Lines], None],
    ) -> None:
        """A reader.

        Args:
            background: where pages are read.
            read: gives the lines of works, by their numbers; runs on another thread.
            take: is handed a page, the numbers that were asked for, and their lines.
        """
        self._background = background
        self._read = read
        self._take = take
        self._waiting: OrderedDict[int, Sequence[int]] = OrderedDict()
        self._reading: int | None = None
        self._refused: set[int] = set()
        self._round = 0

    def want(self, page: int, ids: Sequence[int]) -> None:
        """Read a page before all that wait, unless that is under way or has failed."""
        if page == self._reading or page in self._refused:
            return
        self._waiting[page] = ids
        self._waiting.move_to_end(page)
        while len(self._waiting) > _WAITING:
            self._waiting.popitem(last=False)
        self._go_on()

    def forget(self) -> None:
        """The pages hold other works now."""
        self._round += 1
        self._waiting.clear()
        self._refused.clear()
        self._reading = None

    def _go_on(self) -> None:
        if self._reading is not None or not self._waiting:
            return
        page, ids = self._waiting.popitem()
        self._reading = page
        self._background.run(
            lambda: self._read(ids),
            partial(self._hand_over, self._round, page, ids),
            partial(self._fail, self._round, page),
        )

    def _hand_over(self, of_round: int, page: int, ids: Sequence[int], lines: Lines) -> None:
        if of_round == self._round:
            self._reading = None
            self._go_on()
            self._take(page, ids, lines)

    def _fail(self, of_round: int, page: int, error: Exception) -> None:
        """One page that cannot be read holds up no other; it is said, as nobody expected it."""
        if of_round == self._round:
            self._reading = None
            self._refused.add(page)  # each painting would ask for it again
            self._go_on()
        if not is_bug(error):  # which the background has told already
            raise error
