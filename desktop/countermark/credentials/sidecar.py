"""Where a credential lies that is not in its asset: a file beside it.

C2PA 2.4, section 11.4 (external manifests): media type application/c2pa, suffix `.c2pa`. The
specification does not say how asset and sidecar find each other. We write `NAME.EXT.c2pa`, which
is never ambiguous; other programs write `NAME.c2pa`.
"""

from __future__ import annotations

import os
from pathlib import Path

SUFFIX = ".c2pa"
MEDIA_TYPE = "application/c2pa"
_LIMIT = 256 << 20  # bytes; manifests with many thumbnails have some megabytes


def is_sidecar(path: Path) -> bool:
    """Whether a file's name says that it holds the credential of another."""
    return is_sidecar_name(path.name)


def is_sidecar_name(name: str) -> bool:
    """As `is_sidecar`, for a name alone."""
    return name.lower().endswith(SUFFIX) and len(name) > len(SUFFIX)


def sidecar_path(asset: Path) -> Path:
    """Where the sidecar of an asset is written: `photo.jpg` → `photo.jpg.c2pa`."""
    return asset.with_name(asset.name + SUFFIX)


def own_sidecar(asset: Path) -> Path | None:
    """The sidecar under an asset's whole name, which is nobody else's."""
    path = sidecar_path(asset)
    return path if _is_there(path) else None


def find_sidecar(asset: Path) -> Path | None:
    """The sidecar that lies beside an asset: `NAME.EXT.c2pa`, else `NAME.c2pa`."""
    if is_sidecar(asset):
        return None
    for path in (sidecar_path(asset), asset.with_suffix(SUFFIX)):
        if _is_there(path):
            return path
    return None


def _is_there(path: Path) -> bool:
    return os.path.isfile(path)  # noqa: PTH113 - Path's own raises for a name that is too long


def asset_of(sidecar: Path) -> Path | None:
    """The asset that lies beside a sidecar, or None if there is none, or more than one could be.

    Raises:
        OSError: the folder cannot be listed.
    """
    if not is_sidecar(sidecar):
        return None
    whole = sidecar.with_suffix("")
    if _is_there(whole):
        return whole
    beside = [
        path
        for path in sidecar.parent.iterdir()
        if path.stem == sidecar.stem and not is_sidecar(path) and _is_there(path)
    ]
    # One that has a sidecar under its own full name needs no other.
    free = [path for path in beside if not _is_there(sidecar_path(path))]
    return free[0] if len(free) == 1 else None


def read_sidecar(path: Path) -> bytes:
    """The manifest store in a sidecar, or as much of it as may be one.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(_LIMIT)
