"""How much memory a worker takes at most for one large file, by format and size."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from countermark_dev.endurance.big_files import make

_MB = 1_000_000
SIZES = (
    (".jpg", 100 * _MB),
    (".jpg", 1000 * _MB),
    (".png", 100 * _MB),
    (".png", 1000 * _MB),
    (".tif", 100 * _MB),
    (".tif", 1000 * _MB),
    (".wav", 2000 * _MB),
    (".mp4", 2000 * _MB),
)
"""Suffixes and bytes."""
FORMATS = tuple(dict.fromkeys(suffix for suffix, _ in SIZES))


@dataclass(frozen=True)
class Measured:
    """What came of one file.

    Attributes:
        suffix: its format.
        megabytes: its size.
        peak_mb: the most its worker had in memory.
        seconds: to add, sign and publish it.
        status: how it ended; the reason says why, or what is lacking.
    """

    suffix: str
    megabytes: float
    peak_mb: float
    seconds: float
    status: str
    reason: str


def scaled(scale: float, formats: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """The sizes, larger or smaller, of some formats."""
    return tuple((suffix, round(size * scale)) for suffix, size in SIZES if suffix in formats)


def run(
    folder: Path,
    output: Path,
    console: Console,
    sizes: tuple[tuple[str, int], ...] = SIZES,
) -> int:
    """Measure, print and write a table; gives how many files were not protected."""
    found = []
    for suffix, size in sizes:
        console.print(f"{suffix} of {size / _MB:.0f} MB …", highlight=False)
        found.append(measure(suffix, size, folder))
    _show(found, console)
    output.mkdir(parents=True, exist_ok=True)
    document = json.dumps([asdict(item) for item in found], indent=2, ensure_ascii=False)
    (output / "memory.json").write_text(document + "\n", "utf-8")
    return sum(item.status != "ok" for item in found)


def measure(suffix: str, size: int, folder: Path) -> Measured:
    """Make one file and protect it in a fresh process."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        path = Path(name) / f"large{suffix}"
        make(path, size)
        megabytes = path.stat().st_size / _MB
        command = [sys.executable, "-m", "countermark_dev.endurance.one_large", str(path), name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:]
        return Measured(suffix, megabytes, 0.0, 0.0, "ended", "".join(reason))
    said = json.loads(done.stdout)
    return Measured(suffix, megabytes, **said)


def _show(found: list[Measured], console: Console) -> None:
    table = Table(title="The most that a worker had in memory", title_justify="left")
    for column in ("format", "file MB", "peak MB", "× file", "seconds", "ended"):
        table.add_column(column, justify="left" if column in {"format", "ended"} else "right")
    for item in found:
        table.add_row(
            item.suffix,
            f"{item.megabytes:.0f}",
            f"{item.peak_mb:.0f}",
            f"{item.peak_mb / item.megabytes:.2f}",
            f"{item.seconds:.1f}",
            f"{item.status} {item.reason}".strip(),
        )
    console.print(table)
