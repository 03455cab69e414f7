"""Makes the full thumbnails of works: whatever is decoded in full for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.errors import FileRefused, plain_os_error
from countermark.base.home import Home
from countermark.base.processes import give_way
from countermark.catalog.records import State, WorkLine
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import Executor
from countermark.media.bands import thumbnail_by_bands
from countermark.media.content import examine
from countermark.media.formats import format_of_media_type
from countermark.media.memory import is_too_large_to_decode
from countermark.media.snapshot import take_snapshot
from countermark.operations.limits import seconds_for
from countermark.operations.thumbnail_files import ThumbnailFiles
from countermark.operations.thumbnails import GRID_SIDE


@dataclass(frozen=True)
class Missing:
    """A work that lacks its full thumbnail."""

    home: Home
    line: WorkLine


@dataclass(frozen=True)
class Made:
    """What came of making a full thumbnail.

    Attributes:
        line: whose.
        is_there: whether it can be had now.
        error: why not, if its file cannot be decoded or is another one now; None if there is
            nothing to show, or too much of it.
    """

    line: WorkLine
    is_there: bool
    error: Exception | None = None


def make_thumbnails(
    home: Home, lines: Iterable[WorkLine], executor: Executor, cancel: CancelToken
) -> Iterator[Made]:
    """Make the full thumbnails of works that lack them; one that has it costs a look at the disk.

    Args:
        home: where thumbnails are kept.
        lines: the works, in the order in which they are wanted; taken as there is room for them.
        executor: its workers give way to all other programs from then on, so it should be one that
            nobody waits for.
        cancel: set when something else is to be done first.

    Yields:
        What came of each work that lacked it.
    """

    def missing() -> Iterator[Missing]:
        for line in lines:
            if cancel.cancelled:
                return
            if not _is_settled(home, line):
                yield Missing(home, line)

    for outcome in executor.run(
        make_thumbnail, missing(), cancel, seconds=lambda item: seconds_for(item.line.path)
    ):
        yield Made(outcome.item.line, bool(outcome.value), outcome.error)


def make_thumbnail(item: Missing) -> bool:
    """Make one full thumbnail; the task of a worker process.

    The content is hashed after it was decoded, and the file must not have changed in between: size
    and time alone would take a file that was edited and dated back for the one in the catalogue.

    A picture whose decoding takes more memory than `MOST_DECODED` is decoded in bands, if it is a
    TIFF file that can be parted. Else it is not: what it embeds is all that is shown of it.

    Returns:
        Whether there is one now.

    Raises:
        FileRefused: the file is damaged, gone, or not the one in the catalogue any more.
    """
    give_way()
    line = item.line
    kind = format_of_media_type(line.media_type)
    before = _status(line.path)
    if is_too_large_to_decode(line.path, kind):
        small = thumbnail_by_bands(line.path, kind, GRID_SIDE)
        if not small:
            return False
    else:
        small = examine(line.path, kind, thumbnail=GRID_SIDE).thumbnail
    snapshot = take_snapshot(line.path)
    if snapshot.sha256 != line.sha256 or before != (snapshot.size, snapshot.mtime_ns):
        raise FileRefused("The file has changed since it was added.", "Add it again.")
    return ThumbnailFiles(item.home, line.sha256).keep_full(small)


def _status(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise FileRefused(plain_os_error(error, path)) from error
    return status.st_size, status.st_mtime_ns


def _is_settled(home: Home, line: WorkLine) -> bool:
    """Whether there is nothing to make, or nothing to make it from."""
    if line.state is State.MISSING:
        return True
    try:
        shows = format_of_media_type(line.media_type).has_thumbnail
    except KeyError:  # of a newer version's catalogue
        return True
    return not shows or ThumbnailFiles(home, line.sha256).is_settled
