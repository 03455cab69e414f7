"""What was measured, as it is kept: numbers of each round, and what follows from them."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass, field
from typing import Any

FLOOR = "floor"


@dataclass
class Row:
    """One step on one corpus.

    Attributes:
        step, label, processes: as the step has them.
        files: how many in a round.
        ms: milliseconds a file, by round.
        floor_ms: the same of the floor around it.
        note: why there are no numbers; or empty.
    """

    step: str
    label: str
    processes: int
    files: int
    ms: list[float] = field(default_factory=list)
    floor_ms: list[float] = field(default_factory=list)
    note: str = ""

    @property
    def ratios(self) -> list[float]:
        """Times the floor, by round."""
        return _quotients(self.ms, self.floor_ms)

    @property
    def typical_ms(self) -> float:
        """The median."""
        return statistics.median(self.ms)

    @property
    def typical_ratio(self) -> float:
        """The median."""
        return statistics.median(self.ratios)


@dataclass
class Case:
    """One corpus.

    Attributes:
        key, title: as the corpus has them.
        megabytes: of a file, about.
        rows: what was measured.
    """

    key: str
    title: str
    megabytes: float
    rows: list[Row] = field(default_factory=list)

    def row(self, step: str, processes: int = 1) -> Row | None:
        """The numbers of a step; None if it was not measured."""
        for row in self.rows:
            if (row.step, row.processes) == (step, processes) and row.ms:
                return row
        return None

    def scaling(self, step: str) -> tuple[list[float], list[float]]:
        """How many times as fast two processes are as one, by round, and the floor beside them.

        Both are empty if it was not measured.
        """
        one, two = self.row(step), self.row(step, 2)
        if one is None or two is None:
            return [], []
        return _quotients(one.ms, two.ms), _quotients(one.floor_ms, two.floor_ms)


@dataclass
class Results:
    """One run.

    Attributes:
        machine: what it ran on.
        scale: 1.0 for whole corpora.
        cases: by corpus.
    """

    machine: dict[str, str]
    scale: float
    cases: list[Case] = field(default_factory=list)

    def case(self, key: str) -> Case | None:
        """The results of a corpus; None if it was not measured."""
        return next((case for case in self.cases if case.key == key), None)

    def as_json(self) -> dict[str, Any]:
        """All of it as JSON data, with the medians written out."""
        document = asdict(self)
        for case, kept in zip(self.cases, document["cases"], strict=True):
            for row, data in zip(case.rows, kept["rows"], strict=True):
                if row.ms:
                    data |= {"median_ms": row.typical_ms, "median_ratio": row.typical_ratio}
        return document


def _quotients(above: list[float], below: list[float]) -> list[float]:
    return [first / second for first, second in zip(above, below, strict=True)]
