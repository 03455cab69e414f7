"""Tasks for worker processes, which import them from here."""

import logging
import os
import signal
import time
from pathlib import Path

from countermark.base.errors import FileRefused


def double(number: int) -> int:
    return 2 * number


def refuse_odd(number: int) -> int:
    if number % 2:
        raise FileRefused(f"{number} is odd.", "Take another.")
    return number


class NeedsTwo(Exception):  # noqa: N818 - what it is called matters to nobody
    """Cannot be rebuilt from what it hands to `Exception`."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one)
        self.two = two


def raise_what_does_not_travel(number: int) -> int:
    if number == 3:
        raise NeedsTwo("one", "two")
    return number


def return_what_does_not_travel(number: int):
    return (lambda: number) if number == 3 else number


def crash(item: tuple[str, int]) -> int:
    """Die as hostile files make decoders die."""
    how, number = item
    if how == "exit":
        os._exit(3)
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "segfault":
        os.kill(os.getpid(), signal.SIGSEGV)
    return number


def interrupted(number: int) -> int:
    """What Ctrl-C in a terminal does to every process of the group."""
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.01)
    return number


def remark(number: int) -> int:
    logging.getLogger("countermark.media").warning("number %d is odd", number)
    return number


def own_process(_item: object) -> int:
    return os.getpid()


def wait_for(paths: tuple[Path, Path]) -> str:
    """Say that it began, then wait until it may end."""
    begun, may_end = paths
    begun.write_text(str(os.getpid()))
    while not may_end.exists():
        time.sleep(0.01)
    return begun.name


def crash_when(item: tuple[str, Path]) -> str:
    """Wait for a sign, then die; or end at once."""
    name, sign = item
    if name != "crash":
        return name
    while not sign.exists():
        time.sleep(0.01)
    os._exit(3)
