"""Keeps the originals that signing in place replaces, by the digest of their content."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from countermark.base.atomic import publish_new, staged, sweep, sync_file
from countermark.base.errors import FileRefused, plain_os_error
from countermark.base.home import Home
from countermark.media.snapshot import Snapshot, copy_with_snapshot, take_snapshot


def backup_path(home: Home, sha256: str, suffix: str) -> Path:
    """Where the original of this digest is kept."""
    return home.backups / sha256[:2] / f"{sha256}{suffix.lower()}"


def keep_original(home: Home, path: Path, snapshot: Snapshot) -> Path:
    """Copy an original into the backups before it is replaced, durably.

    Raises:
        FileRefused: it changed meanwhile, or the copy cannot be written.
    """
    kept = backup_path(home, snapshot.sha256, path.suffix)
    sweep(kept.parent)
    try:
        if kept.exists():
            if take_snapshot(kept).sha256 == snapshot.sha256:
                return kept
            # Damaged on disk: its name is wanted for the good copy.
            kept.rename(kept.with_suffix(f"{kept.suffix}.damaged"))
        kept.parent.mkdir(exist_ok=True)
        with staged(kept) as copy:
            if copy_with_snapshot(path, copy).sha256 != snapshot.sha256:
                raise FileRefused("The file changed while it was being protected.")
            sync_file(copy)
            shutil.copymode(path, copy)
            # Another process may have kept the same original in this instant.
            with contextlib.suppress(FileExistsError):
                publish_new(copy, kept)
    except OSError as error:
        raise FileRefused(f"The original cannot be kept. {plain_os_error(error)}") from error
    return kept
