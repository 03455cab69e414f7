"""Kills batches at random instants and resumes them: no file may be lost, none signed twice.

The instants come from a seed. Most lie some milliseconds after so many finished files, so that they
fall into the work however fast the machine is; every fifth lies in the first seconds, when the
program starts and the works are added.
"""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from rich.console import Console
from rich.table import Table

from countermark_dev.endurance.pictures import OF_100_KB, make_pictures
from countermark_dev.endurance.places import new_workspace
from countermark_dev.endurance.scene import Found, Scene, digests_below, kill_group

FILES, KILLS, WORKERS, SEED = 500, 50, 2, 2026
_EARLY_ONES = 5  # one in so many
_EARLY = 5.0  # seconds
_JITTER = 0.1  # seconds: what some files take


@dataclass(frozen=True)
class Moment:
    """When to kill: after so many results, and so many seconds more."""

    results: int
    seconds: float


@dataclass(frozen=True)
class Kill:
    """One batch that was killed and resumed.

    Attributes:
        moment: when.
        left: what lay there then.
        resumed: how it was taken up.
        code: the exit code of that.
        after: what lay there at the end.
        open_ends: what the catalogue does not know to be finished.
    """

    moment: Moment
    left: Found
    resumed: str
    code: int
    after: Found
    open_ends: int

    def faults(self, files: int) -> list[str]:
        """What is not as promised."""
        left, after = self.left, self.after
        wanted = {
            "broken after the kill": left.broken + left.unkept + left.twice,
            "not signed once after resuming": files - after.signed,
            "originals not kept": after.unkept,
            "stray files": after.stray,
            "open ends in the catalogue": self.open_ends,
            "exit code of resuming": self.code,
        }
        return [f"{what}: {number}" for what, number in wanted.items() if number]


def moments(count: int, files: int, seed: int) -> list[Moment]:
    """When to kill, the same for the same seed.

    Args:
        count: how many.
        files: in a batch.
        seed: of the dice.
    """
    dice = random.Random(seed)  # noqa: S311 - no secret
    found = []
    for number in range(count):
        if number % _EARLY_ONES == _EARLY_ONES - 1:
            found.append(Moment(0, dice.uniform(0, _EARLY)))
        else:
            found.append(Moment(dice.randrange(files), dice.uniform(0, _JITTER)))
    return found


def run(
    folder: Path,
    output: Path,
    console: Console,
    *,
    files: int = FILES,
    kills: int = KILLS,
    workers: int = WORKERS,
    seed: int = SEED,
) -> int:
    """Kill, resume, check, this often; gives how many kills had a fault."""
    template = folder / "template"
    make_pictures(template / "works", files, OF_100_KB)
    new_workspace(template / "home").close()
    digests = digests_below(template / "works")
    done = []
    for number, moment in enumerate(moments(kills, files, seed), start=1):
        with tempfile.TemporaryDirectory(dir=folder) as name:
            scene = Scene.copied(template, Path(name), digests, workers)
            kill = _kill_and_resume(scene, moment)
        done.append(kill)
        faults = "; ".join(kill.faults(files)) or "all well"
        console.print(f"{number:3} of {kills}: {_told(kill)}, {faults}", highlight=False)
    _show(done, files, console)
    _write(output, done, files, seed)
    return sum(bool(kill.faults(files)) for kill in done)


def _kill_and_resume(scene: Scene, moment: Moment) -> Kill:
    with scene.start() as process:
        for _ in range(moment.results):
            if process.stdout is None or not process.stdout.readline():
                break
        time.sleep(moment.seconds)
        kill_group(process)
    left = scene.look()
    resumed, code = scene.resume()
    return Kill(moment, left, resumed, code, scene.look(), scene.open_ends())


def _told(kill: Kill) -> str:
    left = kill.left
    return f"{left.signed} signed, {left.original} original, {left.stray} staged, {kill.resumed}"


def _show(kills: list[Kill], files: int, console: Console) -> None:
    table = Table(title=f"{len(kills)} kills over {files} files", title_justify="left")
    names = [field.name for field in fields(Found)]
    for column in ("", *names):
        table.add_column(column, justify="right" if column else "left")
    for label, founds in (
        ("after the kills", [kill.left for kill in kills]),
        ("after resuming", [kill.after for kill in kills]),
    ):
        table.add_row(label, *(str(total) for total in _totals(founds, names)))
    console.print(table)
    faulty = sum(bool(kill.faults(files)) for kill in kills)
    console.print(f"{len(kills) - faulty} of {len(kills)} as promised.", highlight=False)


def _totals(founds: Iterable[Found], names: list[str]) -> list[int]:
    rows = [asdict(found) for found in founds]
    return [sum(row[name] for row in rows) for name in names]


def _write(output: Path, kills: list[Kill], files: int, seed: int) -> None:
    output.mkdir(parents=True, exist_ok=True)
    rows = [{**asdict(kill), "faults": kill.faults(files)} for kill in kills]
    document = {"files": files, "seed": seed, "kills": rows}
    (output / "kills.json").write_text(json.dumps(document, indent=2) + "\n", "utf-8")
