"""Long looks at the disk that stand back while a person uses the window.

Python's lock goes to one thread at a time. A thread that looks at a hundred thousand files asks for
it as often as the one that paints, which then takes three times as long.
"""

from __future__ import annotations

import time

from countermark.jobs.cancel import CancelToken

_STILL = 0.25  # seconds without a touch, after which nobody is in the middle of something
_NAP = 0.02
_LONGEST = 5.0  # then a little is done all the same


class Courtesy:
    """Knows when the person last did something in the window."""

    def __init__(self) -> None:
        self._touched = 0.0

    def touch(self) -> None:
        """The person is doing something now."""
        self._touched = time.monotonic()

    @property
    def is_still(self) -> bool:
        """Whether the person is in the middle of nothing."""
        return time.monotonic() - self._touched >= _STILL

    def wait(self, token: CancelToken) -> None:
        """Wait until the person holds still; not on the interface's thread.

        Args:
            token: ends the waiting.
        """
        begun = time.monotonic()
        while not self.is_still:
            if time.monotonic() - begun > _LONGEST or token.wait(_NAP):
                return


class CourteousToken(CancelToken):
    """Asked between two files whether to go on, it answers when the person holds still."""

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__()
        self._courtesy = courtesy

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        self._courtesy.wait(self)
        return super().cancelled
