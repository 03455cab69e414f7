"""Files in the making beside their destination, and flushing them."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from countermark.base.atomic import staging_path


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


class Flushing:
    """Flushes a file to the disk while it is read back: one waits, the other computes.

    Used as a context, at whose end the file is flushed.

    Raises:
        OSError: at that end: the file could not be flushed.
    """

    def __init__(self, file: BinaryIO) -> None:
        file.flush()
        self._handle = file.fileno()
        self._error: OSError | None = None
        self._thread = threading.Thread(target=self._flush, name="flush")

    def _flush(self) -> None:
        try:
            os.fsync(self._handle)
        except OSError as error:
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
