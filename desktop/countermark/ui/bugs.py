"""Bugs of the program itself: a report that the person can copy. Nothing is sent anywhere."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from countermark import __version__

_log = logging.getLogger("countermark.bugs")
_LONGEST = 20_000  # characters of a report


def report_of(error: BaseException) -> str:
    """What a developer needs of an error, without the person's name in paths.

    Args:
        error: as it was raised.
    """
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    about = (
        f"Countermark {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
    )
    text = "\n".join((*about, "", "".join(lines).rstrip()))
    return text.replace(str(Path.home()), "~")[-_LONGEST:]


class Bugs(QObject):
    """Takes what no code expected, from any thread.

    Signals:
        found(str): a report, once it is logged.
    """

    found = Signal(str)
    _taken = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taken.connect(self.found, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take what reaches the end of a slot or of a thread."""
        sys.excepthook = self._take
        threading.excepthook = lambda told: self._take(
            told.exc_type, told.exc_value, told.exc_traceback
        )

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        told = (error or kind()).with_traceback(trace)
        _log.error("unexpected", exc_info=told)
        self._taken.emit(report_of(told))
