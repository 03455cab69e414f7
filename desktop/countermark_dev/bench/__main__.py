"""The command line: measure, show, write."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from contextlib import ExitStack, closing
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from countermark_dev.bench.aims import aims
from countermark_dev.bench.corpora import CORPORA, Corpus, make
from countermark_dev.bench.floor import Floor
from countermark_dev.bench.machine import machine
from countermark_dev.bench.material import make_material
from countermark_dev.bench.peers import Peers
from countermark_dev.bench.report import markdown, show
from countermark_dev.bench.results import Case, Results
from countermark_dev.bench.rounds import Rounds
from countermark_dev.bench.steps import Step
from countermark_dev.bench.subject import Subject

_PROCESSES = (1, 2)
_ROUNDS = 5


class Bench:
    """Everything that is started once: floors, the program, the other tools.

    Args:
        folder: for all that is written; on the disk that is to be measured.
        scale: how much of each corpus.
        rounds: how often each step is measured.
    """

    def __init__(self, folder: Path, scale: float, rounds: int, console: Console) -> None:
        self._folder, self._scale, self._rounds, self._console = folder, scale, rounds, console

    def run(self, corpora: tuple[Corpus, ...], kept: Path | None) -> Results:
        """Measure corpora.

        Args:
            corpora: whole ones.
            kept: where they are kept; by default none is longer there than it is needed.
        """
        results = Results(machine(), self._scale)
        peers = Peers(self._folder / "peers", make_material())
        for corpus in corpora:
            with tempfile.TemporaryDirectory(dir=self._folder) as name:
                case = self._measure(corpus.scaled(self._scale), kept or Path(name), peers)
            results.cases.append(case)
        return results

    def _measure(self, corpus: Corpus, folder: Path, peers: Peers) -> Case:
        with ExitStack() as stack, self._console.status("") as status:
            status.update(f"{corpus.title}: making the files")
            files, warm = make(corpus, folder)
            floors = {count: stack.enter_context(closing(Floor(count))) for count in _PROCESSES}
            subjects = []
            for count in _PROCESSES:
                place = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=self._folder)))
                subjects.append(stack.enter_context(closing(Subject(place, count))))
            status.update(f"{corpus.title}: warming up")
            self._warm_up(floors, subjects, warm)
            rounds = Rounds(corpus, files, floors, self._folder)
            steps = [*_side_by_side(subjects), *peers.steps()]
            return rounds.measure(steps, self._rounds, status.update)

    def _warm_up(self, floors: dict[int, Floor], subjects: list[Subject], warm: list[Path]) -> None:
        for floor in floors.values():
            with tempfile.TemporaryDirectory(dir=self._folder) as name:
                floor.run(warm, Path(name))
        for subject in subjects:
            subject.warm_up(warm)


def _side_by_side(subjects: list[Subject]) -> list[Step]:
    """Each step in one process and in two, one directly after the other."""
    together = zip(*(subject.steps() for subject in subjects), strict=True)
    return [step for steps in together for step in steps]


def main() -> None:
    """Read the command line, measure, print the tables, write them."""
    parser = argparse.ArgumentParser(prog="countermark_dev.bench", description=__doc__)
    keys = [corpus.key for corpus in CORPORA]
    parser.add_argument("--scale", type=float, default=1.0, help="of the corpora, such as 0.1")
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--only", nargs="+", choices=keys, default=keys, help="corpora")
    parser.add_argument("--corpus", type=Path, help="keep the files here, for the next time")
    parser.add_argument("--output", type=Path, default=Path("bench-results"))
    options = parser.parse_args()
    os.environ.setdefault("COUNTERMARK_PASSPHRASE", "only for measuring")
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    console = Console()
    chosen = tuple(corpus for corpus in CORPORA if corpus.key in options.only)
    with tempfile.TemporaryDirectory(prefix="countermark-bench-") as name:
        bench = Bench(Path(name), options.scale, options.rounds, console)
        results = bench.run(chosen, options.corpus)
    show(results, console)
    options.output.mkdir(parents=True, exist_ok=True)
    document = results.as_json() | {"aims": [asdict(aim) for aim in aims(results)]}
    written = json.dumps(document, indent=2, ensure_ascii=False)
    (options.output / "bench.json").write_text(written + "\n", "utf-8")
    (options.output / "bench.md").write_text(markdown(results), "utf-8")
    console.print(f"Written to {options.output}/bench.json and bench.md", highlight=False)


if __name__ == "__main__":
    main()
