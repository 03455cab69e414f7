"""Words as the full-text index is asked for them (sqlite.org/fts5.html, section 3)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from countermark.catalog.query.terms import Field, Words

TEXT_FIELDS: dict[Field, tuple[str, ...]] = {
    Field.TITLE: ("title",),
    Field.CAPTION: ("caption",),
    Field.KEYWORD: ("keywords",),
    Field.FILE: ("names",),
    Field.BY: ("creator", "people"),
    Field.PERSON: ("people",),
    Field.CAMERA: ("camera",),
}
"""The columns of the index that a field is looked for in."""


def is_indexable(words: Words) -> bool:
    """Whether the index can find it.

    It cuts text into words at spaces and signs: a sign alone is none, and Chinese and Japanese
    are written without spaces, so that a whole sentence would be one.
    """
    letters = [letter for letter in words.text if letter.isalnum()]
    return bool(letters) and not any(_has_no_spaces(letter) for letter in letters)


def _has_no_spaces(letter: str) -> bool:
    name = unicodedata.name(letter, "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"))


def match(alternatives: Iterable[Words], columns: tuple[str, ...] = ()) -> str:
    """A match expression for any of these words, in these columns of the index or in all."""
    restricted = f"{{{' '.join(columns)}}} : " if columns else ""
    found = (f"{restricted}{_phrase(words)}" for words in alternatives)
    return f"({' OR '.join(found)})"


def _phrase(words: Words) -> str:
    text = words.text.replace('"', '""').replace("\0", " ")
    return f'"{text}"' if words.is_phrase else f'"{text}" *'
