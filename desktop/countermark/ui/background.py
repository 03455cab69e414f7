"""Runs functions off the interface's thread and hands their results back to it."""

from __future__ import annotations

import itertools
import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from countermark.base.errors import Cancelled, CountermarkError

_log = logging.getLogger(__name__)
Value = TypeVar("Value")


def is_bug(error: Exception) -> bool:
    """Whether an error is the program's own: no person and no machine is to be blamed for it."""
    return not isinstance(error, CountermarkError | OSError | Cancelled)


class Background(QObject):
    """A few threads for the interface's questions to catalogue and disk.

    Callbacks stay in this object and run on its thread, so that nothing of Qt is ever released
    on another thread.
    """

    _settled = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="countermark")
        self._tokens = itertools.count()
        self._is_closed = False
        self._waiting: dict[
            int, tuple[Callable[[Any], None], Callable[[Exception], None] | None, Future[Any]]
        ] = {}
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `function` on another thread, then `done` or `failed` on this one.

        A bug is reported as one from a slot is, and `failed` is called with it all the same, so
        that what waits can be used again. Without `failed`, every error is taken for a bug. After
        `close`, nothing is run any more.
        """
        if self._is_closed:  # a timer that fired while the window was closing
            return
        token = next(self._tokens)
        future = self._threads.submit(function)
        self._waiting[token] = (done, failed, future)
        future.add_done_callback(lambda future: self._settle(token, future))

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._waiting)

    def close(self) -> None:
        """Wait for what is running; forget the rest."""
        self._is_closed = True
        self._waiting.clear()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> tuple[Any, ...]:
        """Wait for all that was asked for; gives what came of it and was not handed over yet."""
        self._is_closed = True
        self._threads.shutdown(wait=True)
        futures = [future for _done, _failed, future in self._waiting.values()]
        self._waiting.clear()
        return tuple(future.result() for future in futures if future.exception() is None)

    def _settle(self, token: int, future: Future[Any]) -> None:
        if future.cancelled():
            return
        error = future.exception()
        try:
            self._settled.emit(token, None if error else future.result(), error)
        except RuntimeError:  # the window is gone
            _log.debug("a result came after the window was closed")

    @Slot(int, object, object)
    def _deliver(self, token: int, value: object, error: object) -> None:
        done, failed, _future = self._waiting.pop(token, (None, None, None))
        if done is None:
            return
        if not isinstance(error, Exception):
            _hand_over(done, value)
            return
        if failed is None or is_bug(error):
            # As from a slot of this thread: nobody expected it.
            sys.excepthook(type(error), error, error.__traceback__)
        if failed is not None:
            _hand_over(failed, error)


def _hand_over(take: Callable[[Any], None], value: Any) -> None:
    """Call a callback; what it was for may have been closed meanwhile, and wants nothing more."""
    try:
        take(value)
    except RuntimeError as error:
        if "already deleted" not in str(error):  # as the binding says of a widget that is gone
            raise
        _log.debug("a result came after its dialog was closed: %s", error)
