"""Runs in a process of its own: opens the window, uses it, says how long each step took."""

from __future__ import annotations

import argparse
import json
import sys
import time
from array import array
from collections.abc import Callable
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_PATIENCE = 120.0  # seconds
_FRAME = 1 / 60
_SEARCHES = ("harbour", "dawn market", "by:lea", "year:2019 bridge", "state:unprotected IMG_00000")


def main() -> None:
    """Open, use, report as one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("begun", type=float, help="time.time() when the process was asked for")
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--only-batch", type=Path, help="protect this folder, scroll meanwhile")
    arguments = parser.parse_args()
    sys.setswitchinterval(0.0002)
    # As `countermark.ui.application` does it, but with the tasks in this process.
    from countermark.jobs.executors import InlineExecutor, ProcessExecutor
    from countermark.operations.workspace import Workspace
    from countermark.ui.garbage import unhurried_garbage
    from countermark.ui.language import speak
    from countermark.ui.theme import Theme
    from countermark.ui.window import Window

    application = QApplication(sys.argv[:1])
    speak(application, "en")
    with (
        unhurried_garbage(),
        Workspace.open(arguments.home) as workspace,
        ProcessExecutor() as jobs,
    ):
        executor = InlineExecutor()
        window = Window(workspace, Theme(application, "light"), jobs, executor)
        window.show()
        use = _Use(application, window, arguments.begun)
        if arguments.only_batch:
            jobs.start()
            found = use.opened() | use.batch(arguments.only_batch)
        else:
            found = use.opened() | use.everything(arguments.steps)
        window.close()
    print(json.dumps(found))


class _Use:
    def __init__(self, application: QApplication, window: object, begun: float) -> None:
        from countermark.ui.window import Window

        assert isinstance(window, Window)  # noqa: S101 - imported late, to be timed
        self._application, self._window, self._begun = application, window, begun
        self._library, self._works = window.library, window.presenter.works

    def opened(self) -> dict[str, object]:
        """From the start to the first pictures, in milliseconds, and the memory in megabytes."""
        found: dict[str, object] = {}
        self._wait(lambda: self._works.rowCount() > 0 and self._works.line(0) is not None)
        self._application.processEvents()
        found["usable"] = (time.time() - self._begun) * 1000
        begun = time.perf_counter()
        self._wait(self._has_thumbnails)
        found["thumbnails"] = (time.perf_counter() - begun) * 1000
        self._wait(lambda: not self._works.is_loading)
        found["all numbers"] = (time.time() - self._begun) * 1000
        self._settle()
        found["works"] = self._works.rowCount()
        found["memory"] = _memory()
        return found

    def everything(self, steps: int) -> dict[str, object]:
        """How long each step of using it takes, in milliseconds."""
        found: dict[str, object] = {}
        found["scroll"] = self._scroll(steps)
        found["jump"] = self._jump(steps // 4)
        found["resize"] = self._resize(steps // 4)
        found["slider"] = self._slide()
        found["keys"] = self._keys(steps // 4)
        found["select all"] = [self._step(self._window.selection.select_all)]
        found["typing"], found["search"] = self._search()
        found["memory after"] = _memory()
        return found

    def batch(self, folder: Path) -> dict[str, object]:
        """Add and protect a folder of pictures, and scroll through the works meanwhile."""
        from countermark.catalog.query.parsing import parse, quoted
        from countermark.ui.protect_words import Choice, More

        presenter = self._window.presenter
        found: dict[str, object] = {}
        bare = Choice("no-ai", None, folder.with_name("signed"), more=More(thumbnails=False))
        query = parse(f"folder:{quoted(str(folder))}")
        begun = time.perf_counter()
        presenter.add([folder])
        found["scroll while adding"] = self._scroll_while_running()
        found["adding all"] = (time.perf_counter() - begun) * 1000
        ids = array("q", chain.from_iterable(presenter.workspace.views.ids(query)))
        begun = time.perf_counter()
        presenter.protect(ids, bare)
        found["scroll while protecting"] = self._scroll_while_running()
        found["protecting all"] = (time.perf_counter() - begun) * 1000
        found["memory after the batch"] = _memory()
        return found

    def _scroll_while_running(self) -> list[float]:
        """As a wheel turns: a step each sixtieth of a second."""
        runner, bar = self._window.presenter.runner, self._library.grid.verticalScrollBar()
        self._wait(lambda: runner.is_running)  # once it is written down that it was asked for
        took: list[float] = []
        while runner.is_running:
            took.append(self._step(partial(bar.setValue, len(took) * 90 % bar.maximum())))
            time.sleep(max(0.0, _FRAME - took[-1] / 1000))
        return took

    def _scroll(self, steps: int) -> list[float]:
        bar = self._library.grid.verticalScrollBar()
        bar.setValue(0)
        self._settle()
        return [self._step(partial(bar.setValue, at * 90)) for at in range(steps)]

    def _jump(self, steps: int) -> list[float]:
        bar = self._library.grid.verticalScrollBar()
        most = bar.maximum()
        return [
            self._step(partial(bar.setValue, most * (at * 37 % steps) // steps))
            for at in range(steps)
        ]

    def _resize(self, steps: int) -> list[float]:
        return [
            self._step(partial(self._window.resize, 1440 - at * 4, 900 - at)) for at in range(steps)
        ]

    def _slide(self) -> list[float]:
        return [
            self._step(partial(self._library.grid.set_tile_width, at)) for at in range(100, 420, 10)
        ]

    def _keys(self, steps: int) -> list[float]:
        self._window.resize(1440, 900)
        self._library.grid.set_tile_width(160)
        self._library.grid.setFocus()
        self._window.selection.select(0)
        self._settle()
        keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End)
        return [
            self._step(partial(QTest.keyClick, self._library.grid, keys[at % len(keys)]))
            for at in range(steps)
        ]

    def _search(self) -> tuple[list[float], dict[str, float]]:
        from countermark.ui.works_model import Filter

        field = self._library.search
        typing: list[float] = []
        shown: dict[str, float] = {}
        resets: list[int] = []
        self._works.modelReset.connect(lambda: resets.append(1))
        for text in _SEARCHES:
            field.clear()
            self._window.presenter.show(Filter())
            self._wait(lambda: not self._works.is_loading)
            for letter in text:
                typing.append(self._step(partial(QTest.keyClicks, field, letter)))
                self._settle(0.03)
            self._settle(0.3)
            # Once more, from the question to the first painted works.
            self._window.presenter.show(Filter())
            self._wait(lambda: not self._works.is_loading)
            resets.clear()
            begun = time.perf_counter()
            self._window.presenter.show(Filter(words=text))
            self._wait(lambda: bool(resets))
            self._application.processEvents()
            shown[text] = (time.perf_counter() - begun) * 1000
        return typing, shown

    def _has_thumbnails(self) -> bool:
        grid, thumbnails = self._library.grid, self._window.presenter.thumbnails
        rows = range(min(grid.columns * 3, self._works.rowCount()))
        lines = [self._works.line(row) for row in rows]
        return all(line is not None and thumbnails.get(line) is not None for line in lines)

    def _step(self, act: Callable[[], object]) -> float:
        """How long the interface's thread is busy with a step, painting and all."""
        begun = time.perf_counter()
        act()
        self._application.processEvents()
        return (time.perf_counter() - begun) * 1000

    def _settle(self, seconds: float = 0.5) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.002)

    def _wait(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get that far")
            self._application.processEvents()
            time.sleep(0.0005)


def _memory() -> float:
    """Megabytes that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    main()
