"""One rotating log file in the home folder, for the program and its worker processes."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
from pathlib import Path

_ROOT = "countermark"
_FORM = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")


class _Rotating(logging.handlers.RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A disk that refuses costs the log and nothing else; by default it would be printed."""


class _Appending(logging.Handler):
    """Opens the file for each line: while a worker holds it open it could not be rotated."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record) + "\n"
        with contextlib.suppress(OSError), self._path.open("a", encoding="utf-8") as file:
            file.write(line)


def start_logging(path: Path) -> None:
    """Log to `path` (1 MB, three kept). Safe to call twice: the second call changes nothing."""
    _start(_Rotating(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True))


def log_place() -> Path | None:
    """The file that is logged to, for worker processes; None if there is none."""
    handlers = logging.getLogger(_ROOT).handlers
    return next((Path(item.baseFilename) for item in handlers if isinstance(item, _Rotating)), None)


def join_logging(path: Path | None) -> None:
    """In a worker process: log to the program's own file, or not at all."""
    _start(_Appending(path) if path else logging.NullHandler())


def _start(handler: logging.Handler) -> None:
    root = logging.getLogger(_ROOT)
    if root.handlers:
        return
    handler.setFormatter(_FORM)
    root.addHandler(handler)
    root.setLevel(logging.INFO)
