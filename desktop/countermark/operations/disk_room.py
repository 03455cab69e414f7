"""Room on the disks that protecting writes to, told before anything is written."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

CREDENTIAL = 64_000  # bytes: a manifest with a thumbnail, a certificate chain and a time-stamp


@dataclass(frozen=True)
class Disk:
    """Room on one disk.

    Attributes:
        folder: one that lies on it, or will.
        room: bytes that are needed there.
        free: bytes that are free there; None if that cannot be told.
    """

    folder: Path
    room: int
    free: int | None

    @property
    def is_enough(self) -> bool:
        """Whether there is room, as far as can be told."""
        return self.free is None or self.room <= self.free


class Needs:
    """What signing some files takes, on each disk."""

    def __init__(self, output: Path | None, backups: Path) -> None:
        """Nothing yet.

        Args:
            output: where signed copies go, or None where the files are replaced.
            backups: where originals are kept that are replaced.
        """
        self._in_place = output is None
        self._main = output or backups
        self._written = 0
        self._beside: dict[int, _Replaced] = {}

    def take(self, path: Path, status: os.stat_result, *, is_embedded: bool) -> None:
        """One more file.

        Args:
            path: of it.
            status: its `stat`.
            is_embedded: whether the credential goes into it.
        """
        if not self._in_place:
            self._written += status.st_size + CREDENTIAL
            return
        replaced = self._beside.setdefault(status.st_dev, _Replaced(path.parent))
        replaced.grown += CREDENTIAL
        if is_embedded:
            self._written += status.st_size  # the original that is kept
            replaced.largest = max(replaced.largest, status.st_size)

    def disks(self) -> tuple[Disk, ...]:
        """Each disk that is written to; that of the copies or the kept originals first."""
        main, free = _existing(self._main)
        rooms = {main: self._written}
        folders = {main: self._main}
        for device, replaced in self._beside.items():
            rooms[device] = rooms.get(device, 0) + replaced.room
            folders.setdefault(device, replaced.folder)
        return tuple(
            Disk(folders[device], room, free if device == main else _existing(folders[device])[1])
            for device, room in rooms.items()
        )


@dataclass
class _Replaced:
    """Files of one disk that are replaced: each signed one lies beside its original first."""

    folder: Path
    grown: int = 0
    largest: int = 0

    @property
    def room(self) -> int:
        return self.grown + self.largest


def _existing(folder: Path) -> tuple[int | None, int | None]:
    """The number of the disk where a folder is, or will be, and the bytes free there."""
    for place in (folder, *folder.parents):
        try:
            return place.stat().st_dev, shutil.disk_usage(place).free
        except FileNotFoundError:
            continue
        except OSError:
            return None, None
    return None, None
