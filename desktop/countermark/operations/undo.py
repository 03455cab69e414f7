"""What was done to the catalogue and can be undone, by name, the latest first."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import Protocol

from countermark.catalog.records import Changes
from countermark.operations.workspace import Workspace

_MOST, _HEAVIEST = 100, 400_000  # things done, and works in all of them together


class Reversible(Protocol):
    """Something done that can be undone and done again."""

    @property
    def weight(self) -> int:
        """How many works it remembers."""
        ...

    @property
    def changes(self) -> Changes:
        """For those who show works."""
        ...

    def undo(self, workspace: Workspace) -> Changes:
        """Put back what was before.

        Raises:
            UserError: something else was done to the same works since; nothing was put back.
        """
        ...

    def redo(self, workspace: Workspace) -> Changes:
        """Do it once more.

        Raises:
            UserError: something else was done to the same works since; nothing was done.
        """
        ...


@dataclass(frozen=True)
class Named:
    """Something done, under the name that a person knows it by."""

    name: str
    step: Reversible


class History:
    """Things done in this run of the program. Any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done: deque[Named] = deque()
        self._undone: list[Named] = []

    def add(self, name: str, step: Reversible) -> None:
        """Remember something that was just done; what was undone cannot be done again then."""
        if not step.weight:
            return
        with self._lock:
            self._undone.clear()
            self._done.append(Named(name, step))
            while len(self._done) > 1 and (len(self._done) > _MOST or self._weight() > _HEAVIEST):
                self._done.popleft()

    def _weight(self) -> int:
        return sum(each.step.weight for each in self._done)

    @property
    def undo_name(self) -> str:
        """What `undo` would undo, or empty."""
        with self._lock:
            return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What `redo` would do again, or empty."""
        with self._lock:
            return self._undone[-1].name if self._undone else ""

    def undo(self, workspace: Workspace) -> tuple[str, Changes]:
        """Undo the latest thing; gives its name, empty if there is none.

        Raises:
            UserError: it cannot be undone any more, and is forgotten.
        """
        with self._lock:
            if not self._done:
                return "", Changes()
            latest = self._done.pop()
        changes = latest.step.undo(workspace)
        with self._lock:
            self._undone.append(latest)
        return latest.name, changes

    def redo(self, workspace: Workspace) -> tuple[str, Changes]:
        """Do again what was undone last; gives its name, empty if there is nothing.

        Raises:
            UserError: it cannot be done again any more, and is forgotten.
        """
        with self._lock:
            if not self._undone:
                return "", Changes()
            latest = self._undone.pop()
        changes = latest.step.redo(workspace)
        with self._lock:
            self._done.append(latest)
        return latest.name, changes
