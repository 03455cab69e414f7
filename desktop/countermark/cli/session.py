"""What all commands share: options, output, the way errors and Ctrl-C end a command."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import signal
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.tree import Tree

from countermark.base.asking import Wanted
from countermark.base.errors import CountermarkError
from countermark.base.home import Home
from countermark.cli.prompts import prompt
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import ProcessExecutor
from countermark.operations.catalogue_backups import back_up_daily
from countermark.operations.workspace import Workspace

DONE, ITEM_FAILED, USAGE, CANCELLED = 0, 1, 2, 130


@dataclass
class Session:
    """One run of the program.

    Attributes:
        home: the folder asked for, or None.
        as_json: whether results are JSON lines.
        workers: processes to use, or None for one a core.
        open_window: opens the window; gives the exit code.
        out, err: consoles on standard output and standard error.
        cancel: set by Ctrl-C.
        exit_code: what the program will end with.
        stopped: whether a failure ended the batch.
    """

    home: Path | None
    as_json: bool
    workers: int | None
    open_window: Callable[[Path | None], int]
    out: Console = field(default_factory=lambda: _console(stderr=False))
    err: Console = field(default_factory=lambda: _console(stderr=True))
    cancel: CancelToken = field(default_factory=CancelToken)
    exit_code: int = DONE
    stopped: bool = False

    @contextlib.contextmanager
    def workspace(self, *, writes: bool = False) -> Iterator[Workspace]:
        """The opened home folder; before a command writes, the catalogue is copied once a day."""
        with Workspace.open(self.home) as opened:
            if writes:
                self.back_up(opened.home)
            yield opened

    def back_up(self, home: Home) -> None:
        """Copy the catalogue if that was not done today; what refuses it is no reason to stop."""
        try:
            back_up_daily(home)
        except CountermarkError as error:
            self.note(str(error), "yellow")

    @contextlib.contextmanager
    def executor(self) -> Iterator[ProcessExecutor]:
        """Worker processes; Ctrl-C asks them to stop after the item at hand, twice ends at once."""
        with self.stoppable(), ProcessExecutor(self.workers) as executor:
            yield executor

    @contextlib.contextmanager
    def stoppable(self) -> Iterator[None]:
        """Ctrl-C asks to stop after the item at hand, twice ends at once."""
        before = signal.getsignal(signal.SIGINT)

        def stop(_signal: int, _frame: FrameType | None) -> None:
            self.cancel.cancel()
            self.exit_code = CANCELLED
            self.note("Stopping after the files at hand. Press Ctrl-C again to stop at once.")
            signal.signal(signal.SIGINT, before)

        signal.signal(signal.SIGINT, stop)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def record(self, **values: Any) -> None:
        """One result as a JSON line; nothing in human mode."""
        if not self.as_json:
            return
        try:
            # ASCII: it passes every terminal's encoding, and names that are no text survive.
            sys.stdout.write(json.dumps(values, default=str) + "\n")
            sys.stdout.flush()
        except BrokenPipeError as error:
            raise ReaderGone from error

    def say(self, text: str, style: str = "") -> None:
        """A line for people on standard output; nothing in JSON mode."""
        if not self.as_json:
            self.out.print(visible(text), style=style or None, markup=False)

    def draw(self, tree: Tree) -> None:
        """A tree for people on standard output; nothing in JSON mode."""
        if not self.as_json:
            self.out.print(tree, soft_wrap=False)  # else long lines would be cut off

    def tabulate(self, table: Table) -> None:
        """A table for people on standard error; nothing in JSON mode."""
        if not self.as_json:
            self.err.print(table, soft_wrap=False)

    def show(self, table: Table) -> None:
        """A table for people on standard output; nothing in JSON mode."""
        if not self.as_json:
            self.out.print(table, soft_wrap=False)

    def note(self, text: str, style: str = "") -> None:
        """A line for people on standard error, in either mode."""
        self.err.print(visible(text), style=style or None, markup=False)

    def item_failed(self) -> None:
        """At least one item failed: the exit code says so, unless it was cancelled."""
        if self.exit_code == DONE:
            self.exit_code = ITEM_FAILED

    def stop(self) -> None:
        """End the batch after the items at hand, because one failed."""
        self.stopped = True
        self.cancel.cancel()

    def ask(self, wanted: Wanted) -> str | None:
        """Ask for a secret on the terminal; None if there is no terminal."""
        if not sys.stdin.isatty():
            return None
        try:
            typed = getpass.getpass(f"{prompt(wanted)}: ", stream=sys.stderr)
            if wanted.secret.is_new and typed != getpass.getpass("Once more: ", sys.stderr):
                self.note("The two differ.")
                return self.ask(wanted)
        except EOFError:  # Ctrl-D: the person has no answer
            return None
        return typed or None


class ReaderGone(Exception):  # noqa: N818 - no error: whoever read the output has enough
    """Standard output was closed."""


class _Console(Console):
    def on_broken_pipe(self) -> None:
        raise ReaderGone


def _console(*, stderr: bool) -> Console:
    return _Console(stderr=stderr, soft_wrap=True, highlight=False, emoji=False)


def visible(text: str) -> str:
    """The text with control characters spelled out.

    File names and strangers' certificates hold what they like; a terminal would obey it.
    """
    return "".join(
        character.encode("unicode_escape").decode()
        if unicodedata.category(character) == "Cc"
        else character
        for character in text
    )


def typed_path(path: Path) -> Path:
    """A path as a person typed it, absolute; a `~` that names nobody stays as it is."""
    return Path(os.path.expanduser(path)).absolute()  # noqa: PTH111 - Path's own one raises
