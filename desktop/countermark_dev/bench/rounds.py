"""Measures steps in rounds, each between two measurements of the floor.

A machine that others use is now faster, now slower. What stands directly beside the floor in time
shares its luck; the median over some rounds takes out what is left.
"""

from __future__ import annotations

import filecmp
import os
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from countermark_dev.bench.corpora import Corpus
from countermark_dev.bench.floor import Floor
from countermark_dev.bench.results import FLOOR, Case, Row
from countermark_dev.bench.steps import NotMeasured, Step, Work


class Rounds:
    """The measurement of one corpus.

    Args:
        corpus: how many files a round has.
        files: the corpus.
        floors: by number of processes.
        folder: for what steps write; emptied after each.
    """

    def __init__(
        self, corpus: Corpus, files: list[Path], floors: Mapping[int, Floor], folder: Path
    ) -> None:
        self._corpus, self._files, self._floors, self._folder = corpus, files, floors, folder
        self._last: tuple[Floor, list[Path], float] | None = None
        megabytes = sum(path.stat().st_size for path in files) / len(files) / 1e6
        self.case = Case(corpus.key, corpus.title, megabytes)
        self._floor_rows = {count: Row(FLOOR, "floor", count, corpus.a_round) for count in floors}

    def measure(self, steps: Sequence[Step], rounds: int, say: Callable[[str], None]) -> Case:
        """Measure all steps, in their order, this many times."""
        files = {step: self._corpus.slow if step.slow else self._corpus.a_round for step in steps}
        rows = {step: Row(step.key, step.label, step.processes, files[step]) for step in steps}
        for number in range(rounds):
            chunk = self._corpus.round(number, self._files)
            for path in chunk:
                path.read_bytes()  # from memory for everybody
            self._last = None
            for step, row in rows.items():
                if not row.note:
                    say(f"{self.case.title}, round {number + 1} of {rounds}: {step.label}")
                    self._one(step, chunk[: files[step]], row)
        self.case.rows = [*self._floor_rows.values(), *rows.values()]
        return self.case

    def _one(self, step: Step, sources: list[Path], row: Row) -> None:
        floor = self._floors[step.processes]
        try:
            before = self._floor_before(floor, sources)
            seconds = self._clocked(step.work, sources, step.before, step.check) - step.start_up
        except NotMeasured as reason:
            row.note, self._last = str(reason), None
            row.ms, row.floor_ms = [], []  # some rounds are no measurement
            return
        after = self._floor(floor, sources)
        self._last = (floor, sources, after)
        row.ms.append(seconds * 1000 / len(sources))
        row.floor_ms.append((before + after) / 2 * 1000 / len(sources))

    def _floor_before(self, floor: Floor, sources: list[Path]) -> float:
        """The one that stood after the step before, if it was the same."""
        if self._last is not None and self._last[:2] == (floor, sources):
            return self._last[2]
        return self._floor(floor, sources)

    def _floor(self, floor: Floor, sources: list[Path]) -> float:
        seconds = self._clocked(floor.run, sources, None, _is_copied)
        row = self._floor_rows[floor.processes]
        if len(sources) == row.files:
            row.ms.append(seconds * 1000 / len(sources))
            row.floor_ms.append(row.ms[-1])
        return seconds

    def _clocked(self, work: Work, sources: list[Path], before: Work | None, check: Work) -> float:
        with tempfile.TemporaryDirectory(dir=self._folder) as name:
            folder = Path(name)
            if before is not None:
                before(sources, folder)
            if hasattr(os, "sync"):
                os.sync()  # nobody pays for what another left to be written
            started = time.perf_counter()
            work(sources, folder)
            seconds = time.perf_counter() - started
            check(sources, folder)
        return seconds


def _is_copied(sources: Sequence[Path], folder: Path) -> None:
    for source in sources:
        if not filecmp.cmp(source, folder / source.name, shallow=False):
            raise NotMeasured(f"the copy of {source.name} differs")
