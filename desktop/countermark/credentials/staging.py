"""Files in the making beside their destination, and flushing them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Generic, Self, TypeVar, cast

from countermark.base.atomic import staging_path

Value = TypeVar("Value")


class Staging:
    """Paths in the destination's folder; what is not handed over is removed at the end."""

    def __init__(self, destination: Path) -> None:
        self._destination = destination
        self._made: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for path in self._made:
            path.unlink(missing_ok=True)

    def path(self) -> Path:
        """A new one."""
        path = staging_path(self._destination)
        self._made.append(path)
        return path

    def discard(self, path: Path) -> None:
        """Remove one that came to nothing."""
        self._made.remove(path)
        path.unlink(missing_ok=True)

    def hand_over(self, path: Path) -> Path:
        """The caller's from now on."""
        self._made.remove(path)
        return path


class Meanwhile(Generic[Value]):
    """Does something on another thread while this one reads a file back.

    For what waits for the disk, or computes without the interpreter, as hashing does. Used as a
    context, at whose end it is done.

    Raises:
        OSError: at that end, if it did.
    """

    def __init__(self, function: Callable[[], Value]) -> None:
        self._function = function
        self._value: Value | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="meanwhile")

    @property
    def value(self) -> Value:
        """What came of it; after the context."""
        return cast("Value", self._value)

    def _run(self) -> None:
        try:
            self._value = self._function()
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            self._error = error

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.join()
        if error is None and self._error is not None:
            raise self._error


def flushing(file: BinaryIO) -> Meanwhile[None]:
    """Flushes a file to the disk meanwhile."""
    file.flush()
    return Meanwhile(partial(os.fsync, file.fileno()))
