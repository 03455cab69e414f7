"""Letters as a person types them: without case and accents, as the full-text index compares."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, func

_ACCENTS = range(200, 241)  # classes of marks that are written at a letter and change no sound sign


@lru_cache(maxsize=16_384)  # a column has the same few values over and over
def folded(text: str | None) -> str | None:
    """A text as it is compared; None for None, as SQL has it."""
    return None if text is None else fold(text)


def fold(text: str) -> str:
    """A text as it is compared."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFD", text.casefold())
    plain = (letter for letter in letters if unicodedata.combining(letter) not in _ACCENTS)
    return unicodedata.normalize("NFC", "".join(plain))


def begins(column: ColumnElement[Any], typed: str) -> ColumnElement[bool]:
    """Values that begin with what was typed. The database must know `folded`."""
    return func.folded(column).startswith(fold(typed), autoescape=True)


def contains(column: ColumnElement[Any], typed: str) -> ColumnElement[bool]:
    """Values that what was typed is a part of, as above."""
    return func.folded(column).contains(fold(typed), autoescape=True)
