"""Countermark itself as it is measured: through its public operations, as whole batches."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PIL import Image

from countermark.base.home import Home
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor, InlineExecutor, ProcessExecutor
from countermark.operations.add import add
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.results import ItemResult, Status
from countermark.operations.thumbnail_files import ThumbnailFiles
from countermark.operations.thumbnail_making import Made, make_thumbnails
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_AI
from countermark_dev.bench.reading import IndependentReader
from countermark_dev.bench.steps import NotMeasured, Step, Work, nothing


class Subject:
    """The program with a home of its own, in a number of processes.

    Args:
        folder: where homes are made.
        processes: one works in this process, as the floor does.
    """

    def __init__(self, folder: Path, processes: int) -> None:
        self.processes = processes
        self._cancel = CancelToken()
        self._pool = ProcessExecutor(processes) if processes > 1 else None
        self._executor: Executor = self._pool or InlineExecutor()
        self._folder = folder
        self._template = folder / "template"
        with Workspace(Home(self._template)) as workspace:
            workspace.signers.create_identity("Bench")
            self._reader = IndependentReader(workspace.signers.anchors().manifest)
            self._key = workspace.signers.signing_key()  # opened once, for any number of files
        self._workspace = workspace
        self._results: list[ItemResult] = []
        self._made: list[Made] = []
        self._warm: Sequence[Path] = ()
        # Who makes thumbnails gives way to all others from then on.
        self._painters = ProcessExecutor(processes)

    def close(self) -> None:
        """End the processes."""
        self._workspace.close()
        self._painters.close()
        if self._pool is not None:
            self._pool.close()

    def warm_up(self, sources: Sequence[Path]) -> None:
        """Do everything once, so that processes are started and have read their modules."""
        self._warm = sources
        if self._pool is not None:
            self._pool.start()
        for step in self.steps():
            with tempfile.TemporaryDirectory(dir=self._folder) as name:
                step.before(sources, Path(name))
                step.work(sources, Path(name))

    def steps(self) -> tuple[Step, ...]:
        """What is measured of it, in this order: each builds on what the first one did."""
        signed = self._reader.check
        return (
            self._step("import", "import", self._add, self._all_added, self._new_home),
            self._step("protect", "protect", partial(self._protect, False), signed),
            self._step(
                "protect-thumbnail", "protect, with thumbnail", partial(self._protect, True), signed
            ),
            self._step(
                "thumbnails", "thumbnails", self._draw, self._all_drawn, self._forget_thumbnails
            ),
        )

    def _step(self, key: str, label: str, work: Work, check: Work, before: Work = nothing) -> Step:
        return Step(key, label, self.processes, work, check, before)

    def _new_home(self, _sources: Sequence[Path], folder: Path) -> None:
        """An empty catalogue, and the same identity; its statements are prepared.

        What a batch costs once, whatever its size, would weigh too much in these small ones.
        """
        self._workspace.close()
        home = self._folder / "home"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self._template, home)
        self._workspace = Workspace(Home(home))
        if self._warm:
            self._add(self._warm, folder)
            with tempfile.TemporaryDirectory(dir=self._folder) as name:
                self._protect(False, self._warm, Path(name))

    def _add(self, sources: Sequence[Path], _folder: Path) -> None:
        self._results = list(add(self._workspace, sources, self._executor, self._cancel))

    def _all_added(self, sources: Sequence[Path], _folder: Path) -> None:
        _all_well(self._results)
        if len({result.work_id for result in self._results} - {None}) != len(sources):
            raise NotMeasured("not all files are in the catalogue")

    def _protect(self, thumbnails: bool, _sources: Sequence[Path], folder: Path) -> None:
        asked = Protection(self._key, NO_AI, None, folder, thumbnails=thumbnails)
        works = self._works()
        _all_well(protect_works(self._workspace, works, asked, self._executor, self._cancel))

    def _works(self) -> list[int]:
        """What was added last."""
        return [result.work_id for result in self._results if result.work_id is not None]

    def _forget_thumbnails(self, _sources: Sequence[Path], _folder: Path) -> None:
        """Whatever importing kept: the clock is for making them."""
        shutil.rmtree(self._workspace.home.thumbnails, ignore_errors=True)
        self._workspace.home.make()

    def _draw(self, _sources: Sequence[Path], _folder: Path) -> None:
        lines = self._workspace.queries.lines_of(self._works())
        made = make_thumbnails(self._workspace.home, lines, self._painters, self._cancel)
        self._made = list(made)

    def _all_drawn(self, sources: Sequence[Path], _folder: Path) -> None:
        if len(self._made) != len(sources) or not all(item.is_there for item in self._made):
            raise NotMeasured("there is a file without a thumbnail")
        for item in self._made:
            kept = ThumbnailFiles(self._workspace.home, item.line.sha256)
            with Image.open(io.BytesIO(kept.full)) as picture:
                picture.load()


def _all_well(results: Iterable[ItemResult]) -> None:
    """Go through a batch; one file that fails makes the measurement worthless."""
    for result in results:
        if result.status is not Status.OK:
            raise NotMeasured(f"{result.path.name}: {result.reason}")
