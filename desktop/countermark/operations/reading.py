"""Reads one new file for the catalogue: what a worker process does for each file that is added."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from countermark.base.home import Home
from countermark.media.probe import MediaInfo, probe
from countermark.operations.thumbnail_files import ThumbnailFiles


@dataclass(frozen=True)
class Newcomer:
    """A file that is to be added.

    Attributes:
        path: of the file.
        home: where its thumbnail is kept.
    """

    path: Path
    home: Home


def read_new(item: Newcomer) -> MediaInfo:
    """Everything the catalogue wants to know about a file; keeps the thumbnail that lies in it.

    Returns:
        As `probe`, without the preview, which is kept already.

    Raises:
        FileRefused: as `probe`.
    """
    info = probe(item.path)
    if info.preview:
        ThumbnailFiles(item.home, info.snapshot.sha256).keep_provisional(info.preview)
    return replace(info, preview=b"")
