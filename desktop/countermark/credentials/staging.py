"""Files in the making beside their destination, and flushing them."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Generic, Self, TypeVar, cast

from countermark.base.atomic import staging_path

_AT_ONCE = 2  # a digest and a flush

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
        self._done: Future[Value] | None = None

    @property
    def value(self) -> Value:
        """What came of it; after the context."""
        return cast("Future[Value]", self._done).result()

    def __enter__(self) -> Self:
        self._done = _threads().submit(self._function)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        own = cast("Future[Value]", self._done).exception()
        if error is None and own is not None:
            raise own


@cache
def _threads() -> ThreadPoolExecutor:
    """Kept from file to file: starting two threads takes half as long as reading a small file."""
    return ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="meanwhile")


def flushing(file: BinaryIO) -> Meanwhile[None]:
    """Flushes a file to the disk meanwhile."""
    file.flush()
    return Meanwhile(partial(os.fsync, file.fileno()))
