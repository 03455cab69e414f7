"""Starts the window."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from countermark.base.errors import CountermarkError
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.workspace import Workspace
from countermark.ui.icons import program_icon
from countermark.ui.language import speak, translate
from countermark.ui.theme import Theme
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
    speak(application, "")  # until the settings are read
    try:
        workspace = Workspace.open(home)
        speak(application, workspace.settings.language)
        theme = Theme(application, workspace.settings.theme)
        with (
            workspace,
            ProcessExecutor() as jobs,
            ProcessExecutor(1) as verifying,
            ProcessExecutor(_drawing_workers()) as drawing,
        ):
            jobs.start()
            verifying.start()
            window = Window(workspace, theme, jobs, verifying, drawing)
            window.show()
            return application.exec()
    except CountermarkError as error:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Countermark", str(error))
        box.addButton(translate("Application", "Close"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        return 2


def _drawing_workers() -> int:
    """How many processes make thumbnails: they give way to all others, but each takes memory."""
    return max(2, (os.cpu_count() or 1) // 2)


def _log_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
