"""What protecting works would do, before anything is done: told from the catalogue and a `stat`."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from countermark.jobs.cancel import CancelToken
from countermark.media.formats import format_of_name
from countermark.operations.already import Wanted, standings
from countermark.operations.batches import pages
from countermark.operations.discover import Found, common_root
from countermark.operations.disk_room import Disk, Needs
from countermark.operations.workspace import Workspace

_AT_ONCE = 500


@dataclass(frozen=True)
class Forecast:
    """Counts of works, and room on the disks.

    Attributes:
        embedded: get their credential into the file.
        sidecars: get it into a file beside, as their format holds none or they are very large.
        already: are protected as asked.
        copies: are signed copies of other works.
        missing: have no file where the catalogue knows it.
        disks: that are written to, the one of the signed copies or the kept originals first.
    """

    embedded: int = 0
    sidecars: int = 0
    already: int = 0
    copies: int = 0
    missing: int = 0
    disks: tuple[Disk, ...] = ()

    @property
    def signed(self) -> int:
        """How many works are signed at all."""
        return self.embedded + self.sidecars

    @property
    def lacking(self) -> Disk | None:
        """The first disk that has not room enough, or None."""
        return next((disk for disk in self.disks if not disk.is_enough), None)


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
    needs = Needs(wanted.output, workspace.home.backups)
    found = (Found(path, root, named=True) for path in originals(ids))
    for page in pages(found, _AT_ONCE):
        if cancel.cancelled:
            break
        for kind in _sorted(workspace, wanted, page, needs):
            counts[kind] = counts.get(kind, 0) + 1
    return Forecast(**counts, disks=needs.disks())


def _sorted(
    workspace: Workspace, wanted: Wanted, page: Sequence[Found], needs: Needs
) -> Iterator[str]:
    """What becomes of each file, by the fields of a forecast; `needs` is told what it takes."""
    for standing in standings(workspace, page, wanted):
        if standing.is_signed_copy:
            yield "copies"
        elif standing.result is not None:
            yield "already"
        else:
            yield _new(standing.found, needs)


def _new(item: Found, needs: Needs) -> str:
    try:
        status = item.path.stat()
    except OSError:
        return "missing"
    kind = format_of_name(item.name)
    is_embedded = (
        kind is not None
        and kind.embeds
        and (kind.embeds_up_to is None or status.st_size <= kind.embeds_up_to)
    )
    needs.take(item.path, status, is_embedded=is_embedded)
    return "embedded" if is_embedded else "sidecars"
