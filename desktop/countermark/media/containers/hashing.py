"""Takes the digest of what is read piece by piece: at once, or on a thread of its own.

Hashing lets go of the interpreter, so that a second thread costs no time where a core is free.
What is hashed lies in a few buffers that go round: read into, worked on, handed over, hashed.
"""

from __future__ import annotations

import hashlib
import queue
import threading

_PIECE = 256 << 10  # bytes: read, hashed and written while they are in the processor's cache
_BUFFERS = 4


class AtOnce:
    """Hashes each piece as it is handed over."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._buffer = memoryview(bytearray(_PIECE))

    def buffer(self) -> memoryview:
        """Where to read the next piece into."""
        return self._buffer

    def take(self, buffer: memoryview, count: int) -> None:
        """Hash the first bytes of a buffer, which nobody writes to until it is given out again."""
        self._digest.update(buffer[:count])

    def finish(self) -> hashlib._Hash:
        """The digest of all pieces."""
        return self._digest


class Aside:
    """Hashes on another thread what is handed over, while this one goes on; as `AtOnce`."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._free: queue.SimpleQueue[memoryview] = queue.SimpleQueue()
        for _ in range(_BUFFERS):
            self._free.put(memoryview(bytearray(_PIECE)))
        self._taken: queue.SimpleQueue[tuple[memoryview, int] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._hash, name="hash", daemon=True)
        self._thread.start()

    def buffer(self) -> memoryview:
        """See `AtOnce.buffer`; waits until one is free."""
        return self._free.get()

    def take(self, buffer: memoryview, count: int) -> None:
        """See `AtOnce.take`."""
        self._taken.put((buffer, count))

    def finish(self) -> hashlib._Hash:
        """See `AtOnce.finish`; any number of times."""
        self._taken.put(None)
        self._thread.join()
        return self._digest

    def _hash(self) -> None:
        while (piece := self._taken.get()) is not None:
            buffer, count = piece
            self._digest.update(buffer[:count])
            self._free.put(buffer)
