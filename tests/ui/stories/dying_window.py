"""A window that protects a whole catalogue and is killed in the middle, without a last word.

`python -m tests.ui.stories.dying_window HOME OUTPUT COUNT`: dies when COUNT files are signed.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from countermark.base.home import Home
from countermark.jobs.executors import InlineExecutor, ProcessExecutor
from countermark.operations.workspace import Workspace
from countermark.ui.protect_words import Choice
from countermark.ui.theme import Theme
from countermark.ui.window import Window


class _DyingExecutor(ProcessExecutor):
    """Signs so many files in two processes, then takes the whole program with it."""

    def __init__(self, count: int) -> None:
        super().__init__(2)
        self._left = count

    def run(self, function, items, cancel, *, seconds=None):
        for outcome in super().run(function, items, cancel, seconds=seconds):
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)
            self._left -= 1
            yield outcome


def main(home: Path, output: Path, count: int) -> None:
    """Open the window, protect, die."""
    application = QApplication([])
    with Workspace(Home(home)) as workspace, _DyingExecutor(count) as executor:
        theme = Theme(application, "light")
        window = Window(workspace, theme, executor, InlineExecutor())
        window.show()
        ids = tuple(workspace.queries.work_ids())
        window.presenter.protect(ids, Choice("no-ai", None, output))
        application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
