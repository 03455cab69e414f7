"""Starts the window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from countermark.base.errors import CountermarkError
from countermark.base.home import Home
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.way_back import WayBack
from countermark.operations.workspace import Workspace
from countermark.ui.accessible import tell_roles
from countermark.ui.bugs import Bugs
from countermark.ui.garbage import unhurried_garbage
from countermark.ui.icons import program_icon
from countermark.ui.job_runner import Left
from countermark.ui.language import speak
from countermark.ui.problem_words import problem_words
from countermark.ui.question import tell
from countermark.ui.theme import Theme
from countermark.ui.way_back import take_way_back
from countermark.ui.window import Window

_log = logging.getLogger("countermark.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run_window(home: Path | None) -> int:
    """Open the window on a home folder and stay until it is closed.

    Returns:
        The exit code.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Countermark")
    application.setDesktopFileName("countermark")
    application.setWindowIcon(program_icon())
    qInstallMessageHandler(_log_message)
    # Qt gives up Python's lock at many calls while painting; with the usual 5 ms until another
    # thread returns it, a tile-full window took 100 ms to paint during a batch (now 30).
    sys.setswitchinterval(0.0002)
    bugs = Bugs(application)
    bugs.watch()
    tell_roles()
    speak(application, "")  # until the settings are read
    try:
        with (
            ProcessExecutor() as jobs,
            ProcessExecutor(1) as verifying,
            ProcessExecutor(_drawing_workers()) as drawing,
        ):
            jobs.start()
            verifying.start()
            executors, left = (jobs, verifying, drawing), Left()
            while True:
                try:
                    code, again, left = _run_once(application, home, executors, bugs, left)
                except WayBack as found:
                    if not take_way_back(found, Home.choose(home)):
                        return 2
                    continue
                if again is None:
                    return code
                _do_between(again, Home.choose(home))
    except CountermarkError as error:
        _say(error)
        return 2


_Between = Callable[[Home], None]


def _run_once(
    application: QApplication,
    home: Path | None,
    executors: tuple[ProcessExecutor, ProcessExecutor, ProcessExecutor],
    bugs: Bugs,
    left: Left,
) -> tuple[int, _Between | None, Left]:
    """One window from its opening to its end; what is to be done before the next, and in it."""
    with unhurried_garbage(), Workspace.open(home) as workspace:
        speak(application, workspace.settings.language)
        theme = Theme(application, workspace.settings.theme)
        window = Window(workspace, theme, *executors)
        bugs.found.connect(window.reporting.show_bug)
        window.show()
        window.presenter.interrupted.take_over(left)
        code = application.exec()
        again, left = window.before_next, window.left
        window.deleteLater()
        theme.deleteLater()
    return code, again, left


def _do_between(act: _Between, home: Home) -> None:
    """Do what nobody may use the catalogue for; what goes wrong is said, and the window opens."""
    try:
        act(home)
    except CountermarkError as error:
        _say(error)


def _say(error: CountermarkError) -> None:
    tell(None, problem_words(error)).exec()


def _drawing_workers() -> int:
    """How many processes make thumbnails: they give way to all others, but each takes memory."""
    return max(2, (os.cpu_count() or 1) // 2)


def _log_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
