"""A problem as the window's box shows it: what could not be done, and what helps."""

from __future__ import annotations

from countermark.base.errors import CountermarkError
from countermark.ui.sentence_words import sentence_words

_BETWEEN = "\n"


def problem_words(error: Exception) -> str:
    """What an error says, in the language in force; its next step on a line of its own."""
    if isinstance(error, CountermarkError):
        return _BETWEEN.join(sentence_words(text) for text in (error.message, error.hint) if text)
    return str(error)


def on_one_line(problem: str) -> str:
    """The same where there is room for one line."""
    return problem.replace(_BETWEEN, " ")


def in_parts(problem: str) -> tuple[str, str]:
    """What could not be done, and the next step or nothing."""
    said, _between, step = problem.partition(_BETWEEN)
    return said, step
