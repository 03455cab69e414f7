"""A switch that says: stop after the item at hand, or hold on after it."""

from __future__ import annotations

import threading


class CancelToken:
    """Set by the person, looked at between items; safe from any thread and signal handler."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._runs = threading.Event()
        self._runs.set()

    def cancel(self) -> None:
        """Ask to stop; who holds on stops, too."""
        self._event.set()
        self._runs.set()

    def pause(self) -> None:
        """Ask to hold on after the items at hand."""
        if not self._event.is_set():
            self._runs.clear()

    def resume(self) -> None:
        """Go on."""
        self._runs.set()

    @property
    def paused(self) -> bool:
        """Whether holding on was asked for."""
        return not self._runs.is_set()

    def wait_while_paused(self) -> None:
        """Hold on until somebody wants to go on, or to stop."""
        self._runs.wait()

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until stopping is asked for; whether it was."""
        return self._event.wait(seconds)
