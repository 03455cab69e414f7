"""Why a file could not be added or protected, in the person's language.

Reasons come as English sentences from wherever a file was refused. The frequent ones are known here
by their English words; others are shown as they came.
"""

from __future__ import annotations

import re
from functools import cache

from countermark.ui.language import translate

_PART = re.compile(r"\\\{(\w+)\\\}")


def reason_words(english: str) -> str:
    """A reason, sentence by sentence, as far as it is known."""
    said: list[str] = []
    rest = english.strip()
    while rest:
        found = _first_known(rest)
        if found is None:
            said.append(rest)
            break
        sentence, length = found
        said.append(sentence)
        rest = rest[length:].lstrip(" .")
    return " ".join(said)


def _first_known(text: str) -> tuple[str, int] | None:
    """The sentence that a text begins with, in other words, and how long it was."""
    for english, ours in _known().items():
        matched = _pattern(english).match(text)
        if matched:
            return ours.format(**matched.groupdict()), matched.end()
    return None


@cache
def _pattern(english: str) -> re.Pattern[str]:
    """What matches a sentence whose parts stand in braces."""
    text = _PART.sub(r"(?P<\1>.+?)", re.escape(english.rstrip(".")))
    # A path at the end goes on to the end: it has full stops of its own.
    return re.compile(text + ("$" if english.endswith("}") else r"(?:\.|$)"))


def _known() -> dict[str, str]:
    """By their English words; the parts in braces are the same in both."""
    return {
        "The {kind} file is damaged or incomplete.": translate(
            "Reason", "The {kind} file is damaged or incomplete."
        ),
        "The {kind} file is damaged: nothing in it can be played.": translate(
            "Reason", "The {kind} file is damaged: nothing in it can be played."
        ),
        "The name says {named}, but the content is not.": translate(
            "Reason", "The name says {named}, but the content is not."
        ),
        "The name says {named}, but the content is {found}.": translate(
            "Reason", "The name says {named}, but the content is {found}."
        ),
        "Rename it to end in {suffix}.": translate("Reason", "Rename it to end in {suffix}."),
        "The content is not what the name says.": translate(
            "Reason", "The content is not what the name says."
        ),
        "The file or its credential is damaged.": translate(
            "Reason", "The file or its credential is damaged."
        ),
        "Its credential is kept elsewhere, and nothing was fetched from there.": translate(
            "Reason", "Its credential is kept elsewhere, and nothing was fetched from there."
        ),
        "The file is empty.": translate("Reason", "The file is empty."),
        "The file does not exist: {path}": translate("Reason", "The file does not exist: {path}"),
        "The file is read-only: {path}": translate("Reason", "The file is read-only: {path}"),
        "Another program has the file open for writing.": translate(
            "Reason", "Another program has the file open for writing."
        ),
        "Wait until it has finished, then try again.": translate(
            "Reason", "Wait until it has finished, then try again."
        ),
        "Export it again from its source.": translate("Reason", "Export it again from its source."),
        "The file's XMP metadata is damaged.": translate(
            "Reason", "The file's XMP metadata is damaged."
        ),
        "The file changed while it was being protected.": translate(
            "Reason", "The file changed while it was being protected."
        ),
        "The file changed while it was being read.": translate(
            "Reason", "The file changed while it was being read."
        ),
        "Try again.": translate("Reason", "Try again."),
        "Protect it again.": translate("Reason", "Protect it again."),
        "The file is unchanged; try again later.": translate(
            "Reason", "The file is unchanged; try again later."
        ),
        "The file is unchanged.": translate("Reason", "The file is unchanged."),
        "The file is damaged or hostile.": translate("Reason", "The file is damaged or hostile."),
        "Reading this file took too long.": translate("Reason", "Reading this file took too long."),
        "Reading this file crashed the worker process.": translate(
            "Reason", "Reading this file crashed the worker process."
        ),
        "The disk is full: {path}": translate("Reason", "The disk is full: {path}"),
        "Permission denied: {path}": translate("Reason", "Permission denied: {path}"),
        "The file or folder does not exist: {path}": translate(
            "Reason", "The file or folder does not exist: {path}"
        ),
        "Already protected under this policy.": translate(
            "Reason", "Already protected under this policy."
        ),
        "This is a signed copy; protect its work.": translate(
            "Reason", "This is a signed copy; protect its work."
        ),
        "Protect the original instead.": translate("Reason", "Protect the original instead."),
        "Protect the original instead, or choose to sign it with this finding stated.": translate(
            "Reason", "Protect the original instead, or choose to sign it with this finding stated."
        ),
    }
