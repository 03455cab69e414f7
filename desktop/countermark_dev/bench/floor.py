"""The floor: what any careful signer must do, and nothing else.

Each file is read once, while it is copied and hashed; one ECDSA signature; flush; rename.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

_CHUNK = 1 << 20
_PARTS = 8  # a process: few enough to cost nothing, enough to keep all busy to the end


@cache
def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def copy_signed(source: Path, folder: Path) -> bytes:
    """Copy, hash, sign, flush, rename; gives the signature."""
    destination = folder / source.name
    staged = destination.with_suffix(".part")
    digest, buffer = hashlib.sha256(), bytearray(_CHUNK)
    view = memoryview(buffer)
    with source.open("rb", buffering=0) as file, staged.open("wb", buffering=0) as out:
        while count := file.readinto(buffer):
            digest.update(view[:count])
            out.write(view[:count])
        signature = _key().sign(digest.digest(), ec.ECDSA(hashes.SHA256()))
        os.fsync(out.fileno())
    staged.replace(destination)
    return signature


class Floor:
    """The floor in a number of processes, started and warmed up."""

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self._pool: ProcessPoolExecutor | None = None
        if processes > 1:
            context = multiprocessing.get_context("spawn")
            # Each has its key and its modules before it is given a file.
            self._pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_key)

    def run(self, sources: Sequence[Path], folder: Path) -> None:
        """Copy all."""
        task = partial(copy_signed, folder=folder)
        if self._pool is None:
            for source in sources:
                task(source)
        else:
            size = max(1, len(sources) // (self.processes * _PARTS))
            for _ in self._pool.map(task, sources, chunksize=size):
                pass

    def close(self) -> None:
        """End the processes."""
        if self._pool is not None:
            self._pool.shutdown()
