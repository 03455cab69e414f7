"""Tasks for worker processes, which import them from here."""

import logging
import os
import re
import signal
import time
from pathlib import Path

from countermark.base.errors import FileRefused

MINUTES = 600


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


def slow(number: int) -> int:
    time.sleep(0.002)
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
    (sign.parent / "crashing").write_text(str(os.getpid()))
    os._exit(3)


def misbehave(item: tuple[str, int]) -> int:
    """Do what hostile files make readers do."""
    how, number = item
    if how == "abort":
        os.write(2, b"double free or corruption\n")
        os.abort()
    if how == "hang":
        time.sleep(MINUTES)
    if how == "hold the interpreter":
        re.fullmatch("(a+)+b", "a" * 60)
    if how == "allocate":
        heap = [bytes(1 << 20)]
        while True:
            heap.append(bytes(len(heap[-1]) * 2))
    if how == "allocate natively":
        # As Rust's library does where the system gives no more.
        os.write(2, b"memory allocation of 68719476736 bytes failed\n")
        os.abort()
    if how == "chatter":
        for _ in range(64):
            os.write(2, bytes(1 << 16))
    return number


def length(item: bytes) -> int:
    return len(item)


def take(seconds: float) -> float:
    time.sleep(seconds)
    return seconds
