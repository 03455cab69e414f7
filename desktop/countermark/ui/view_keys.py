"""The keys that are commands where works are shown: single letters, digits, space and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

LOOK = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""These show a work in full size, and take one back."""
_LETTERS = frozenset({Qt.Key.Key_P, Qt.Key.Key_V, Qt.Key.Key_E})
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


def is_command(event: QKeyEvent) -> bool:
    """Whether a key is a command for the works that are meant: a letter, or a rating."""
    key = event.key()
    is_ours = key in _LETTERS or rating_of(key) is not None
    return is_ours and event.modifiers() in _PLAIN


def opens_look(event: QKeyEvent) -> bool:
    """Whether a key shows a work in full size."""
    return event.key() in LOOK and event.modifiers() in _PLAIN


def rating_of(key: int) -> int | None:
    """The stars that a key gives, if it is one of the digits for it."""
    stars = key - int(Qt.Key.Key_0)
    return stars if 0 <= stars <= 5 else None
