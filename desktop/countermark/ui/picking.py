"""Asks for folders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def pick_folder(parent: QWidget, title: str, start: str) -> str:
    """Ask for a folder; empty if the person would not say."""
    picker: Callable[..., str] = QFileDialog.getExistingDirectory
    return picker(parent, title, start)
