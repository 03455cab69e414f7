"""A switch that says: stop after the item at hand."""

from __future__ import annotations

import threading


class CancelToken:
    """Set by the person, looked at between items; safe from any thread and signal handler."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask to stop."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until stopping is asked for; whether it was."""
        return self._event.wait(seconds)
