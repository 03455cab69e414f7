"""English that is left among Japanese: found by its script, whatever has put it there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from countermark_dev.translations import TRANSLATIONS

_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_BETWEEN = re.compile(r"[·\n]")  # facts beside each other; each is looked at for itself
_OTHERS = re.compile(r"[\s\u3000-\u9fff\uff00-\uffef]+")  # between Latin words
_WORD = re.compile(r"[A-Z]?[a-z]+(?:['’][a-z]+)?")
_AROUND = ".,;:!?()[]{}“”‘’\"'«»…–—"
_PART = re.compile(r"\{\w+\}|%n")
_LEAST = 3  # letters of a word in small letters that the program's texts need not know
_LONGEST = 2  # English words in a row within a Japanese sentence: a product's name, say


@cache
def vocabulary() -> frozenset[str]:
    """The words that the program's texts are made of, in English."""
    root = ET.parse(TRANSLATIONS / "countermark_ja.ts").getroot()
    texts = (_PART.sub(" ", message.findtext("source") or "") for message in root.iter("message"))
    words = (word.strip(_AROUND) for text in texts for word in text.split())
    return frozenset(word.casefold() for word in words if len(word) > 1 and _WORD.fullmatch(word))


def english_in(text: str, names: Iterable[str] = ()) -> str:
    """What of a text in a Japanese window is English; empty if it is as it should be.

    Args:
        text: as it is shown.
        names: what is the same in every language.
    """
    for name in sorted(names, key=len, reverse=True):
        # Not within a longer name: “demo” is a picture, “demo.tif” a file.
        text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(name)}(?!\.?[A-Za-z0-9])", "", text)
    return next((piece.strip() for piece in _BETWEEN.split(text) if _is_english(piece)), "")


def _is_english(piece: str) -> bool:
    words = [word.strip(_AROUND) for word in _OTHERS.split(piece)]
    runs = [len(list(run)) for is_word, run in groupby(words, _is_word) if is_word]
    return bool(runs) and (not _JAPANESE.search(piece) or max(runs) > _LONGEST)


def _is_word(word: str) -> bool:
    """Whether it is of the language: no name of a file, of a protocol's word or of a program."""
    if not _WORD.fullmatch(word):
        return False
    return word.casefold() in vocabulary() or (word.islower() and len(word) >= _LEAST)
