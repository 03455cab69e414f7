"""How long the reading of a file may take before it counts as a hang."""

from __future__ import annotations

from pathlib import Path

_BASE = 30.0  # seconds
_BYTES_A_SECOND = 20_000_000  # a slow disk or network drive, read through once


def seconds_for(path: Path) -> float:
    """Seconds that one look at a file may take; more for a long film than for a picture."""
    try:
        size = path.stat().st_size
    except OSError:  # reading it will say why
        size = 0
    return _BASE + size / _BYTES_A_SECOND
