"""One rotating log file in the home folder."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path


def start_logging(path: Path) -> None:
    """Log to `path` (1 MB, three kept). Safe to call twice: the second call changes nothing."""
    root = logging.getLogger("countermark")
    if root.handlers:
        return
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")
    )
    root.addHandler(handler)
    root.setLevel(logging.INFO)
