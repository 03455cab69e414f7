"""What is measured: a step is something done to some files, with a check of what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Work = Callable[[Sequence[Path], Path], None]
"""Does something to files; results go into the folder, which exists and is empty."""


class NotMeasured(Exception):  # noqa: N818 - an answer: the report says so and goes on
    """It cannot be measured here, or did not do what it promised; the text says why."""


def nothing(_sources: Sequence[Path], _folder: Path) -> None:
    """No work at all."""


@dataclass(frozen=True)
class Step:
    """One thing to measure.

    Attributes:
        key: for the results.
        label: for people.
        processes: in how many it runs; it is compared with the floor in as many.
        work: what the clock measures.
        check: is told the same after the clock has stopped; raises NotMeasured.
        before: is told the same before the clock starts.
        slow: whether it gets fewer files.
        start_up: seconds that starting it takes, once for any number of files; not counted.
    """

    key: str
    label: str
    processes: int
    work: Work
    check: Work = nothing
    before: Work = nothing
    slow: bool = False
    start_up: float = 0.0
