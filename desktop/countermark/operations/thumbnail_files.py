"""Where the thumbnails of one file are kept: by its digest, so that copies and renames share them.

Of a file with the digest SHA there may be in the folder of its first two digits:

- `SHA.jpg`, the full one: it was made from a complete decoding of exactly that content, so it also
  shows that the content is whole, as far as its format lets one tell;
- `SHA.small.jpg`, a provisional one, which was there sooner: what the file embeds, or a quick look;
- `SHA.none`, which is empty: the content was read, and there is nothing to show.

None of them is flushed to the disk: what a power cut takes is made again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from countermark.base.atomic import write_unflushed
from countermark.base.home import Home

_BEGINS, _ENDS = b"\xff\xd8", b"\xff\xd9"


def all_thumbnails(home: Home) -> Iterator[Path]:
    """Every file that is kept for a thumbnail."""
    for folder in home.thumbnails.iterdir():
        if folder.is_dir():
            yield from (path for path in folder.iterdir() if path.is_file())


@dataclass(frozen=True)
class ThumbnailFiles:
    """The thumbnails of one file."""

    home: Home
    sha256: str

    @property
    def full_path(self) -> Path:
        """Where the full one lies, if it is there."""
        return self._named(".jpg")

    @property
    def _provisional(self) -> Path:
        return self._named(".small.jpg")

    @property
    def _nothing(self) -> Path:
        return self._named(".none")

    def _named(self, ending: str) -> Path:
        return self.home.thumbnails / self.sha256[:2] / f"{self.sha256}{ending}"

    @property
    def full(self) -> bytes:
        """The full one, a JPEG; empty if it is not there."""
        return _whole(self.full_path)

    @property
    def provisional(self) -> bytes:
        """The provisional one, a JPEG; empty if it is not there."""
        return _whole(self._provisional)

    @property
    def is_nothing(self) -> bool:
        """Whether it is known that there is nothing to show."""
        return self._nothing.exists()

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing left to make; a look at the disk or two."""
        with contextlib.suppress(OSError):
            if self.full_path.stat().st_size:
                return True
        return self.is_nothing

    def keep_provisional(self, data: bytes) -> None:
        """Keep what serves until the full one is there; a full disk costs speed, nothing else."""
        with contextlib.suppress(OSError):
            self._write(self._provisional, data)

    def keep_full(self, data: bytes) -> bool:
        """Keep the full one in its place, or that there is none if it is empty.

        Only for what a complete decoding of the content with this digest gave.

        Returns:
            Whether there is a full one now: a full disk costs the thumbnail, nothing else.
        """
        try:
            self._write(self.full_path if data else self._nothing, data)
        except OSError:
            return False
        with contextlib.suppress(OSError):  # Windows keeps what is being read
            self._provisional.unlink(missing_ok=True)
        return bool(data)

    def _write(self, path: Path, data: bytes) -> None:
        write_unflushed(path, data, staging=self.home.thumbnails)


def _whole(path: Path) -> bytes:
    with contextlib.suppress(OSError):
        data = path.read_bytes()
        if data.startswith(_BEGINS) and data.endswith(_ENDS):  # a power cut may have emptied it
            return data
    return b""
