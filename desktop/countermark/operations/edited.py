"""Tells a file that was edited in its place from one that gave its place to another."""

from __future__ import annotations

from pathlib import Path

from countermark.base.errors import FileRefused
from countermark.catalog.whereabouts import Whereabout
from countermark.media.formats import recognise
from countermark.media.payload import is_same_payload
from countermark.media.snapshot import take_snapshot
from countermark.operations.discover import Found, is_beside_the_point


def has_content(file: Whereabout) -> bool:
    """Whether a file lies where the catalogue has it; it is read if its size fits."""
    try:
        path = Path(file.path)
        return path.stat().st_size == file.size and take_snapshot(path).sha256 == file.sha256
    except (OSError, FileRefused):
        return False


def is_moved_rather_than_edited(place: str, elsewhere: str) -> bool:
    """Whether a catalogued file is the one that lies elsewhere with its very content.

    Programs that write metadata keep what was before beside the file: under a name that no work
    has, or with the same picture still in both. That file was edited, and has a copy of before.

    Args:
        place: where the catalogue has it and something else lies now.
        elsewhere: where its content lies.
    """
    if is_beside_the_point(Found(elsewhere, "", named=False)):
        return False
    try:
        kind = recognise(Path(place))
    except FileRefused:
        return True
    return not is_same_payload(Path(place), Path(elsewhere), kind)
