"""The words of the interface in the person's language, by Qt Linguist."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """A text in the language in force.

    Args:
        context: the subject that the text belongs to; the same throughout a module. Like `text`,
            it is written out at the place of the call, where `lupdate` reads it.
        text: in English; "%n" stands for `n`.
        disambiguation: for translators, where the same words mean two things.
        n: chooses among the plural forms.
    """
    return QCoreApplication.translate(context, text, disambiguation, n)
