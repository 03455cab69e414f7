"""How far a job is, in numbers and in words."""

from __future__ import annotations

from dataclasses import dataclass

_SETTLING = 3.0  # seconds before a rate means something


@dataclass(frozen=True)
class Progress:
    """A job at one moment.

    Attributes:
        done: items finished, whatever their result.
        total: items in all, or 0 while they are still being found.
        failed: of those done, how many failed.
        elapsed: seconds since the start.
    """

    done: int
    total: int
    failed: int
    elapsed: float

    @property
    def fraction(self) -> float:
        """From 0 to 1; 0 while the total is unknown."""
        return self.done / self.total if self.total else 0.0

    @property
    def rate(self) -> float:
        """Items a second."""
        return self.done / self.elapsed if self.elapsed > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """An estimate, or None while nothing can be said."""
        if not self.total or not self.done or self.elapsed < _SETTLING:
            return None
        return (self.total - self.done) / self.rate


def rate_words(progress: Progress) -> str:
    """`18 a second`, `4 a minute`; empty while nothing can be said."""
    if progress.elapsed < 1.0 or not progress.done:
        return ""
    if progress.rate >= 1:
        return f"{progress.rate:.0f} a second"
    return f"{max(1, round(progress.rate * 60))} a minute"
