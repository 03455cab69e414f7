"""Finds the data files that ship with the program (icons, crawler list)."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Path of a file below `resources/`, in a checkout, an installed wheel or a bundle.

    Raises:
        FileNotFoundError: no such resource; the installation is damaged.
    """
    for base in (_PACKAGE / "resources", _PACKAGE.parent.parent / "resources"):
        path = base / name
        if path.exists():
            return path
    raise FileNotFoundError(name)
