"""How a program asks its person for what it must not keep."""

from __future__ import annotations

from collections.abc import Callable

Ask = Callable[[str], str | None]
"""Asks the person for a passphrase; the text says what for. None: there is nobody to ask."""


def nobody(_prompt: str) -> None:
    """The `Ask` of a program without a person."""
    return
