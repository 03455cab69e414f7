"""What changes below a folder, told by the system or found by looking; and whether it is there."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from countermark.jobs.cancel import CancelToken
from countermark.operations.neighbours import topmost

_log = logging.getLogger(__name__)
_GROUPED = 100  # milliseconds without a change end a group of changes
_LONGEST_GROUP = 1000  # milliseconds
_MOST = 64  # folders apart from each other, each told of with all below it


@dataclass(frozen=True)
class Place:
    """A folder that may come and go with the disk it lies on.

    Attributes:
        folder: links resolved.
        mount: where its disk is mounted. Without it the folder can be there, empty: the place to
            mount it, on another disk.
    """

    folder: Path
    mount: Path

    @classmethod
    def at(cls, folder: Path) -> Self:
        """A folder that is there now."""
        ways = (folder, *folder.parents)
        return cls(folder, next((way for way in ways if way.is_mount()), Path(folder.anchor)))

    @property
    def identity(self) -> tuple[int, int] | None:
        """What tells it from another folder of its name; None if it is not there."""
        try:
            if not (self.folder.is_dir() and self.mount.is_mount()):
                return None
            status = self.folder.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    @property
    def is_there(self) -> bool:
        """Whether the folder is there, on its disk."""
        return self.identity is not None


def changes_below(
    folder: Path, cancel: CancelToken, tick: float, *, told: bool = True
) -> Generator[set[Path] | None, None, None]:
    """Files and folders that were made or changed below a folder, until the cancel.

    The system tells of all that happens after the first answer. It may lose some when too much
    happens at once, and it knows nothing of what others do on a network share.

    Args:
        folder: links resolved.
        cancel: ends it.
        tick: seconds after which it answers at the latest.
        told: whether to have the system tell.

    Yields:
        What changed, if only nothing; None where the system does not tell.
    """
    if told:
        try:
            yield from _told(folder, cancel, tick)
        except (OSError, RuntimeError) as error:  # its own error class is a RuntimeError
            _log.warning("changes below %s can only be found by looking: %s", folder, error)
    while not cancel.wait(tick):
        yield None


def touched_below(folders: Iterable[Path], stop: threading.Event) -> Iterator[set[Path]]:
    """Whatever is made, changed or taken away in folders, as the system tells it.

    Args:
        folders: links resolved, each that matters; those that are not there are passed over.
        stop: ends it within a second.

    Yields:
        What was touched within a moment; of a folder that has gone perhaps the folder alone.
        Where the system does not tell (no more watches, a network share), it ends.
    """
    wanted = tuple(folders)
    while True:
        there = [folder for folder in wanted if folder.is_dir()]
        if not there:
            return
        # Only those who watch pay for loading it.
        from watchfiles import Change, watch

        places, is_deep = _places_to_watch(there)
        groups = watch(
            *places,
            watch_filter=None,
            debounce=_LONGEST_GROUP,
            step=_GROUPED,
            stop_event=stop,
            force_polling=False,
            recursive=is_deep,
            ignore_permission_denied=True,
            raise_interrupt=False,
        )
        known = {*wanted, *places}
        try:
            for group in groups:
                yield {Path(path) for _change, path in group}
                made = {Path(path) for change, path in group if change is Change.added}
                if not is_deep and made & known:
                    break  # a folder that came back is another one: nobody tells of it yet
            else:
                return
        except (OSError, RuntimeError) as error:  # its own error class is a RuntimeError
            _log.warning("what changes in the catalogue's folders is not told: %s", error)
            return


def _places_to_watch(folders: Iterable[Path]) -> tuple[list[Path], bool]:
    """What the system is asked to tell of, and whether with all that lies below.

    Linux tells of single folders. Asked for all below one, the library looks at every file there
    and stops the whole program meanwhile: a third of a second at 100,000 files. Asked for those
    that matter, and those on the way to them, it looks at none.
    """
    roots = topmost(str(folder) for folder in folders)
    if not sys.platform.startswith("linux"):
        return [Path(root) for root in roots[:_MOST]], True
    found = {Path(root) for root in roots}
    for folder in folders:
        for way in (folder, *folder.parents):
            if way in found:
                break
            found.add(way)
    return sorted(found), False


def _told(folder: Path, cancel: CancelToken, tick: float) -> Generator[set[Path], None, None]:
    # Only those who watch pay for loading it.
    from watchfiles import Change, watch

    milliseconds = max(1, int(tick * 1000))
    groups = watch(
        folder,
        watch_filter=None,
        debounce=_LONGEST_GROUP,
        step=min(_GROUPED, milliseconds),
        rust_timeout=milliseconds,
        yield_on_timeout=True,
        force_polling=False,  # looking is our own affair
        ignore_permission_denied=True,
    )
    for group in groups:
        if cancel.cancelled:
            return
        yield {Path(path) for change, path in group if change is not Change.deleted}
