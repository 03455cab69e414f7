"""A large archive: import it, protect it, and protect it again."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from countermark.base.home import Home
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.add import add
from countermark.operations.protect import protect_paths
from countermark.operations.results import ItemResult, Status
from countermark_dev.endurance.pictures import OF_20_KB, make_pictures
from countermark_dev.endurance.places import new_workspace, protection, run_through
from countermark_dev.endurance.processes import peak, reset_peak

FILES = 100_000


@dataclass(frozen=True)
class Phase:
    """One of the three.

    Attributes:
        name: for people.
        files: how many.
        seconds: in all.
        peak_mb: of the main process.
        catalogue_mb: on disk afterwards.
        statuses: how many items ended how.
    """

    name: str
    files: int
    seconds: float
    peak_mb: float
    catalogue_mb: float
    statuses: dict[str, int]


def run(folder: Path, output: Path, files: int, console: Console) -> int:
    """Run the phases, print and write a table; gives how many items failed."""
    works = folder / "works"
    make_pictures(works, files, OF_20_KB)
    phases: list[Phase] = []
    cancel = CancelToken()
    with new_workspace(folder / "home") as workspace, ProcessExecutor() as executor:
        asked = protection(workspace, folder / "signed")

        def protect() -> Iterable[ItemResult]:
            return protect_paths(workspace, [works], asked, executor, cancel)

        def measure(name: str, begin: Callable[[], Iterable[ItemResult]]) -> None:
            console.print(f"{name} …", highlight=False)
            phases.append(_measured(name, files, begin, workspace.home))

        measure("import", lambda: add(workspace, [works], executor, cancel))
        measure("protect", protect)
        measure("protect again", protect)
    _show(phases, console)
    output.mkdir(parents=True, exist_ok=True)
    document = json.dumps([asdict(phase) for phase in phases], indent=2)
    (output / "large.json").write_text(document + "\n", "utf-8")
    return sum(phase.statuses.get(Status.FAILED.value, 0) for phase in phases)


def catalogue_mb(home: Home) -> float:
    """The catalogue on disk, with what SQLite keeps beside it."""
    parts = home.root.glob(f"{home.catalogue.name}*")
    return sum(path.stat().st_size for path in parts) / 1e6


def _measured(
    name: str, files: int, begin: Callable[[], Iterable[ItemResult]], home: Home
) -> Phase:
    reset_peak()
    started = time.monotonic()
    statuses: Counter[Status] = run_through(begin())
    seconds = time.monotonic() - started
    counted = {status.value: count for status, count in statuses.items()}
    return Phase(name, files, seconds, peak(os.getpid()), catalogue_mb(home), counted)


def _show(phases: list[Phase], console: Console) -> None:
    table = Table(title=f"{phases[0].files} pictures", title_justify="left")
    table.add_column("")
    for column in ("seconds", "files/s", "peak MB", "catalogue MB", "ended"):
        table.add_column(column, justify="right")
    for phase in phases:
        table.add_row(
            phase.name,
            f"{phase.seconds:.1f}",
            f"{phase.files / phase.seconds:.1f}",
            f"{phase.peak_mb:.0f}",
            f"{phase.catalogue_mb:.1f}",
            ", ".join(f"{count} {status}" for status, count in phase.statuses.items()),
        )
    console.print(table)
