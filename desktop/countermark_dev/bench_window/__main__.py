"""The command line: make a catalogue, use the window on it, show what it took."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from countermark_dev.bench.machine import machine
from countermark_dev.bench_window.catalogue import fill, make_pictures

_FRAME = 16.0  # milliseconds: sixty pictures a second
# What a window costs that shows nothing: the floor of a cold start.
_BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "application = QApplication([])\n"
    "window = QMainWindow()\n"
    "window.show()\n"
    "application.processEvents()\n"
)


def main() -> None:
    """Measure catalogues of one or more sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--works", type=int, nargs="+", default=[100_000])
    parser.add_argument("--rounds", type=int, default=3, help="windows opened for each size")
    parser.add_argument(
        "--batch", type=int, default=4_000, help="pictures that are protected meanwhile"
    )
    parser.add_argument("--keep", type=Path, help="folder where the catalogues are kept")
    parser.add_argument("--output", type=Path, help="write all figures here, as JSON")
    arguments = parser.parse_args()
    console = Console()
    found = {}
    with tempfile.TemporaryDirectory(prefix="countermark-bench-") as name:
        folder = arguments.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        environment = _environment(Path(name))
        floor = _median(_timed([sys.executable, "-c", _BARE], environment) for _ in range(5))
        for count in arguments.works:
            home = folder / f"works-{count}"
            if not home.exists():
                with console.status(f"making a catalogue of {count:,} works"):
                    _fill(home, count, environment)
            rounds: list[dict[str, Any]] = []
            # The first one compiles the program, reads the disk, and is not counted.
            for _ in range(arguments.rounds + 1):
                with console.status(f"using the window on {count:,} works"):
                    rounds.append(_use(home, environment))
            found[count] = rounds[1:]
            console.print(_table(count, rounds[1:], floor))
            if arguments.batch:
                with console.status(f"{arguments.batch:,} pictures are protected meanwhile"):
                    busy = _use_meanwhile(home, Path(name), arguments.batch, environment)
                found[f"{count} with a batch"] = [busy]
                console.print(_table(count, [busy], floor))
    if arguments.output:
        document = {"machine": machine(), "bare window": floor, "works": found}
        arguments.output.write_text(json.dumps(document, indent=2), "utf-8")


def _environment(folder: Path) -> dict[str, str]:
    """As the program is installed: compiled, and without asking for a passphrase."""
    inherited = {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return inherited | {
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "COUNTERMARK_PASSPHRASE": "for measuring alone",
        "QT_QPA_PLATFORM": inherited.get("QT_QPA_PLATFORM", "offscreen"),
    }


def _fill(home: Path, count: int, environment: dict[str, str]) -> None:
    before = dict(os.environ)
    os.environ.update(environment)
    try:
        fill(home, count)
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise
    finally:
        os.environ.clear()
        os.environ.update(before)


def _timed(command: Sequence[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return (time.perf_counter() - begun) * 1000


def _use_meanwhile(
    home: Path, folder: Path, count: int, environment: dict[str, str]
) -> dict[str, Any]:
    """Use a window of a copy of the home while pictures are added and protected."""
    batch = folder / "batch"
    pictures, copy = batch / "pictures", batch / "home"
    make_pictures(pictures, count)
    shutil.copytree(home, copy)
    used = _use(copy, environment, "--only-batch", str(pictures))
    shutil.rmtree(batch)
    return used


def _use(home: Path, environment: dict[str, str], *more: str) -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "countermark_dev.bench_window.child",
        str(home),
        str(time.time()),
        *more,
    ]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SystemExit(ended.stderr)
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def _median(values: Iterable[Any]) -> float:
    return float(statistics.median(values))


def _table(count: int, rounds: list[dict[str, Any]], floor: float) -> Table:
    table = Table(title=f"{count:,} works, {len(rounds)} windows", title_justify="left")
    table.add_column("what")
    for heading in ("median", "worst", "steps", "above 16 ms"):
        table.add_column(heading, justify="right")
    for name in rounds[0]:
        values = [each[name] for each in rounds]
        if isinstance(values[0], dict):
            for text in values[0]:
                asked = [each[text] for each in values]
                table.add_row(
                    f"search “{text}”", f"{_median(asked):.0f} ms", f"{max(asked):.0f} ms"
                )
        elif isinstance(values[0], list):
            steps = [step for each in values for step in each]
            late = sum(step > _FRAME for step in steps)
            table.add_row(
                name, f"{_median(steps):.1f} ms", f"{max(steps):.1f} ms", str(len(steps)), str(late)
            )
        elif name != "works":
            unit = "MB" if name.startswith("memory") else "ms"
            worst = max(values)
            table.add_row(name, f"{_median(values):.0f} {unit}", f"{worst:.0f} {unit}")
    usable = _median(each["usable"] for each in rounds)
    table.add_row("usable, against a bare window", f"{usable / floor:.1f} ×", f"{floor:.0f} ms")
    return table


if __name__ == "__main__":
    main()
