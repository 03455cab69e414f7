"""Memory over a long batch: does the program, or a worker, grow with the files it has seen?"""

from __future__ import annotations

import csv
import os
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.add import add
from countermark.operations.protect import protect_works
from countermark.operations.results import ItemResult, Status
from countermark_dev.endurance.chart import draw
from countermark_dev.endurance.pictures import OF_100_KB, make_pictures
from countermark_dev.endurance.places import new_workspace, protection
from countermark_dev.endurance.processes import memory, workers

FILES = 20_000
_WORKERS = 2
_SAMPLES = 100


@dataclass(frozen=True)
class Sample:
    """One look at the processes.

    Attributes:
        phase: `import` or `protect`.
        files: finished in this phase.
        seconds: since it began.
        megabytes: of the main process, then of each worker, the oldest first.
    """

    phase: str
    files: int
    seconds: float
    megabytes: tuple[float, ...]


def sampled(phase: str, results: Iterable[ItemResult], every: int) -> tuple[list[Sample], int]:
    """Run a batch and look at the processes now and then.

    Returns:
        The samples, and how many files did not come out well.
    """
    samples, failed, started = [], 0, time.monotonic()
    for files, result in enumerate(results, start=1):
        failed += result.status is not Status.OK
        if files % every == 0:
            seen = (memory(os.getpid()), *(memory(worker) for worker in workers()))
            samples.append(Sample(phase, files, time.monotonic() - started, seen))
    return samples, failed


def slopes(samples: list[Sample]) -> list[float]:
    """Megabytes per 1 000 files over the last half, of the main process and of each worker.

    Worker processes that were replaced meanwhile count by their place.
    """
    half = samples[len(samples) // 2 :]
    if len(half) < 2:
        return []
    files = [sample.files for sample in half]
    series = zip(*(sample.megabytes for sample in half), strict=False)
    return [statistics.linear_regression(files, values).slope * 1000 for values in series]


def run(folder: Path, output: Path, files: int, console: Console) -> int:
    """Import and protect, write the samples, draw the curves; gives how many files failed."""
    works = folder / "works"
    make_pictures(works, files, OF_100_KB)
    every, cancel = max(1, files // _SAMPLES), CancelToken()
    with new_workspace(folder / "home") as workspace, ProcessExecutor(_WORKERS) as executor:
        imported, lost = sampled("import", add(workspace, [works], executor, cancel), every)
        ids = [line.id for line in workspace.queries.lines()]
        asked = protection(workspace, folder / "signed")
        batch = protect_works(workspace, ids, asked, executor, cancel)
        protected, failed = sampled("protect", batch, every)
    output.mkdir(parents=True, exist_ok=True)
    _write(output / "curve.csv", [*imported, *protected])
    said = _told(protected)
    (output / "curve.txt").write_text(said + "\n", "utf-8")
    console.print(said, markup=False, highlight=False)
    console.print(f"{files} files, {lost + failed} failed. Written to {output}", highlight=False)
    return lost + failed


def _told(samples: list[Sample]) -> str:
    series = list(zip(*(sample.megabytes for sample in samples), strict=False))
    names = ["main", *(f"worker {number}" for number in range(1, len(series)))]
    lines = [draw(dict(zip(names, series, strict=True)), "MB"), ""]
    for name, slope in zip(names, slopes(samples), strict=False):
        lines.append(f"{name}: {slope:+.3f} MB per 1 000 files over the last half")
    return "\n".join(lines)


def _write(path: Path, samples: list[Sample]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        names = [f"worker {number} MB" for number in range(1, _WORKERS + 1)]
        table.writerow(["phase", "files", "seconds", "main MB", *names])
        for sample in samples:
            seen = [f"{value:.2f}" for value in sample.megabytes]
            table.writerow([sample.phase, sample.files, f"{sample.seconds:.2f}", *seen])
