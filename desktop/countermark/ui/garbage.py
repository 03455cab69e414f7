"""Keeps Python's search for garbage from stopping the window.

Garbage is looked for among all objects there are, while nothing else runs: 40 ms once a window's
modules are loaded, in the middle of a start or of scrolling. What is there after the start stays
for good, so it need not be walked through again; a search among the rest takes 2 ms.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_AFTER_START = 2_000  # milliseconds: the window and its first pictures are there by then


@contextmanager
def unhurried_garbage() -> Iterator[None]:
    """While a window is used: none is looked for as it starts, nor among what it started with."""
    gc.disable()
    started = QTimer(interval=_AFTER_START, singleShot=True)
    started.timeout.connect(_set_aside)
    started.start()
    try:
        yield
    finally:
        started.stop()
        gc.unfreeze()  # the window is garbage itself now
        gc.enable()


def _set_aside() -> None:
    gc.freeze()
    gc.enable()
