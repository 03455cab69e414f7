"""What protecting works would do, before anything is done: told from the catalogue and a `stat`."""

from __future__ import annotations

import shutil
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from countermark.jobs.cancel import CancelToken
from countermark.media.formats import format_of_name
from countermark.operations.already import Wanted, standings
from countermark.operations.batches import pages
from countermark.operations.discover import Found, common_root
from countermark.operations.workspace import Workspace

_AT_ONCE = 500
_CREDENTIAL = 64_000  # bytes: a manifest with a thumbnail, a certificate chain and a time-stamp


@dataclass(frozen=True)
class Forecast:
    """Counts of works, and room on the disk.

    Attributes:
        embedded: get their credential into the file.
        sidecars: get it into a file beside, as their format holds none or they are very large.
        already: are protected as asked.
        copies: are signed copies of other works.
        missing: have no file where the catalogue knows it.
        room: bytes that are written, signed files and kept originals.
        free: bytes free where they go; None if that cannot be told.
    """

    embedded: int = 0
    sidecars: int = 0
    already: int = 0
    copies: int = 0
    missing: int = 0
    room: int = 0
    free: int | None = None

    @property
    def signed(self) -> int:
        """How many works are signed at all."""
        return self.embedded + self.sidecars

    @property
    def is_enough(self) -> bool:
        """Whether there is room, as far as can be told."""
        return self.free is None or self.room <= self.free


def forecast(
    workspace: Workspace, wanted: Wanted, ids: array[int], cancel: CancelToken
) -> Forecast:
    """What protecting these works would do.

    Args:
        workspace: whose works.
        wanted: what is to become of them.
        ids: of the works.
        cancel: nobody waits for the answer any more; it is not complete then.
    """
    originals = workspace.queries.originals_of
    root = str(common_root(originals(ids)))
    counts: dict[str, int] = {}
    room = 0
    found = (Found(path, root, named=True) for path in originals(ids))
    for page in pages(found, _AT_ONCE):
        if cancel.cancelled:
            break
        for kind, size in _sorted(workspace, wanted, page):
            counts[kind] = counts.get(kind, 0) + 1
            room += size
    free = _free(wanted.output or workspace.home.backups)
    return Forecast(**counts, room=room, free=free)


def _sorted(
    workspace: Workspace, wanted: Wanted, page: Sequence[Found]
) -> Iterator[tuple[str, int]]:
    """What becomes of each file, by the fields of a forecast, and the bytes that takes."""
    for standing in standings(workspace, page, wanted):
        if standing.is_signed_copy:
            yield "copies", 0
        elif standing.result is not None:
            yield "already", 0
        else:
            yield _new(standing.found, wanted)


def _new(item: Found, wanted: Wanted) -> tuple[str, int]:
    try:
        size = item.path.stat().st_size
    except OSError:
        return "missing", 0
    kind = format_of_name(item.name)
    is_embedded = (
        kind is not None
        and kind.embeds
        and (kind.embeds_up_to is None or size <= kind.embeds_up_to)
    )
    if is_embedded:
        return "embedded", size + _CREDENTIAL  # the signed file, or the original that is kept
    return "sidecars", _CREDENTIAL + (size if wanted.output is not None else 0)


def _free(folder: Path) -> int | None:
    """Bytes free where a folder is, or will be."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None
