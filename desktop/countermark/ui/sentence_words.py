"""What the floors below say in English, in the person's language.

Errors, reasons and findings come as English sentences from wherever they arose, some out of another
process or out of the catalogue. All sentences there are lie in `translations/sentences.json`, with
their parts in braces (`The file is read-only: {path}`). A text is told into such sentences again,
and each is said in the language in force. What is not known is said as it came.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from countermark.base.errors import Cancelled, CountermarkError, plain_os_error
from countermark.base.resources import resource
from countermark.base.times import from_person_date, to_text
from countermark.ui.language import translate
from countermark.ui.window_hints import window_hints
from countermark.ui.words import day, listed_names

CONTEXT = "Sentence"
"""Of these texts, for Qt Linguist."""
SENTENCES = "translations/sentences.json"
"""Where they lie among the resources."""
_PART = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?:]) +(?=[^\W\d_a-z]|“|`)")
_BETWEEN = ", "  # what is listed
_DEEPEST = 3  # a sentence in a part of a sentence in a part


def error_words(error: Exception) -> str:
    """What an error says, in the language in force; of a bug, only that it is one."""
    if isinstance(error, CountermarkError):
        return " ".join(sentence_words(text) for text in (error.message, error.hint) if text)
    if isinstance(error, OSError):
        return sentence_words(plain_os_error(error))
    if isinstance(error, Cancelled):
        return ""
    return translate("Errors", "Something went wrong in the program itself.")


def sentence_words(english: str) -> str:
    """A text in the language in force, sentence by sentence, as far as it is known."""
    rest, said = english.strip(), list[str]()
    while rest:
        # That a part holds the end of a sentence (a folder “My best. Works”) is the last guess.
        found = _all_of(rest, is_short=True) or _beginning(rest) or _all_of(rest, is_short=False)
        begun, rest = found or _unknown(rest)
        said.append(begun)
    return " ".join(said)


class _Sentence:
    """A known sentence, and how to find it."""

    def __init__(self, english: str) -> None:
        self.english = english
        self.pieces = [piece for piece in _PART.split(english)[::2] if piece]
        """What stands between its parts."""
        self.is_open = english.endswith("}")
        carries = re.search(r"[.!?] \{(\w+)\}$", english)
        self._carried = carries[1] if carries else None
        """The part that is a sentence of its own, after this one."""
        pattern = _PART.sub(r"(?P<\1>.+?)", re.sub(r"[^\w{}]", lambda m: re.escape(m[0]), english))
        if not self.is_open and english[-1] not in ".!?:":
            # So the system's words come: with the file after them, or as the end of a sentence.
            pattern += r"(?:: (?P<rest_>.+?))?\.?"
        self._pattern = re.compile(pattern, re.DOTALL)

    def within(self, text: str, depth: int, *, is_short: bool) -> str | None:
        """This text in other words, if it is this sentence and nothing more.

        Args:
            text: in English.
            depth: in how many other sentences' parts it stands.
            is_short: whether no part may hold the end of a sentence.
        """
        matched = self._pattern.fullmatch(text)
        if matched is None:
            return None
        if is_short and any(_END.search(value) for value in matched.groups() if value):
            return None
        if (
            is_short
            and self._carried
            and _told(matched[self._carried], depth, is_short=True) is None
        ):
            return None  # else any text after a full stop would do
        parts = {name: _part(value, depth) for name, value in matched.groupdict().items() if value}
        own = window_hints().get(self.english)
        ours = own or QCoreApplication.translate(CONTEXT, self.english)
        said = _PART.sub(lambda part: parts.get(part[1], part[0]), ours)
        if "rest_" in parts:
            return f"{said}: {parts['rest_']}"
        # As the end of a sentence it comes with that sentence's full stop.
        has_stop = text.endswith(".") and not self.english.endswith((".", "}"))
        return f"{said}." if has_stop else said


@cache
def _known() -> tuple[_Sentence, ...]:
    """All sentences, those first that leave the least to their parts."""
    texts: list[str] = json.loads(resource(SENTENCES).read_text("utf-8"))
    made = [_Sentence(text) for text in texts]
    return tuple(sorted(made, key=lambda each: -sum(map(len, each.pieces))))


def _possible(text: str) -> Iterator[_Sentence]:
    """The sentences that a text may begin with."""
    for each in _known():
        if all(piece in text for piece in each.pieces) and (
            each.english.startswith("{") or text.startswith(each.pieces[0])
        ):
            yield each


def _ends(text: str) -> Iterator[int]:
    """Where a sentence that a text begins with may end, the nearest first."""
    yield from (found.start() for found in re.finditer(r" ", text))
    yield len(text)


def _told(text: str, depth: int = 0, *, is_short: bool) -> list[str] | None:
    """A text that consists of known sentences alone, each in other words; else None."""
    ends = list(_ends(text))
    for each in _possible(text):
        for end in ends:
            said = each.within(text[:end], depth, is_short=is_short)
            if said is None:
                continue
            rest = text[end:].strip()
            after = _told(rest, depth, is_short=is_short) if rest else []
            if after is not None:
                return [said, *after]
    return None


def _all_of(text: str, *, is_short: bool) -> tuple[str, str] | None:
    """The whole of a text, if all of it is known, and nothing as its rest."""
    known = _told(text, is_short=is_short)
    return None if known is None else (" ".join(known), "")


def _beginning(text: str) -> tuple[str, str] | None:
    """The known sentence that a text begins with, and its rest."""
    for each in _possible(text):
        for end in () if each.is_open else _ends(text):
            said = each.within(text[:end], 0, is_short=True)
            if said is not None:
                return said, text[end:].strip()
    return None


def _unknown(text: str) -> tuple[str, str]:
    """The first sentence of a text as it is, and its rest."""
    first, *_more = _END.split(text, maxsplit=1)
    return first, text[len(first) :].strip()


def _part(value: str, depth: int) -> str:
    """A part of a sentence: a sentence itself, words of ours, a date, or what is in no language."""
    known = _told(value, depth + 1, is_short=True) if depth < _DEEPEST else None
    if known is not None:
        return " ".join(known)
    date = from_person_date(value)
    if date is not None:
        return day(to_text(date))
    if _BETWEEN not in value:
        return value
    listed = value.split(_BETWEEN)
    said = [_part(one, depth) for one in listed]
    # What is no list of our words may be a name with a comma.
    return value if said == listed else listed_names(said)
