"""A question before something is given up, and a sentence about what could not be done.

The answer that changes nothing has the keyboard: Enter and Esc both leave all as it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.problem_words import in_parts
from countermark.ui.widgets import breakable, button, label

_WIDTH = 380  # device-independent pixels


class Question(QDialog):
    """Some sentences and one or two answers."""

    def __init__(
        self,
        sentences: tuple[str, str, str],
        verb: str,
        keep: str,
        parent: QWidget | None = None,
    ) -> None:
        """The dialog.

        Args:
            sentences: what is asked, what happens then, what stays; empty ones are left out.
            verb: of the button that does it; empty if there is nothing to choose.
            keep: of the button that leaves all as it is.
            parent: the window it is in front of.
        """
        super().__init__(parent)
        self.setWindowTitle("Countermark")
        self.go = button(verb, self.accept)
        self.go.setVisible(bool(verb))
        self.keep = button(keep, self.reject)
        self.keep.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        for sentence, role in zip(sentences, ("page-title", "", "muted"), strict=True):
            if sentence:
                said = label(sentence, role, wrap=True)
                said.setFixedWidth(
                    _WIDTH
                )  # so that the dialog is as high as its lines from the first
                layout.addWidget(said)
        layout.addSpacing(tokens.GAP)
        answers = QHBoxLayout()
        answers.setSpacing(tokens.GAP)
        answers.addStretch(1)
        answers.addWidget(self.go)
        answers.addWidget(self.keep)
        layout.addLayout(answers)
        self.keep.setFocus()


def ask(
    parent: QWidget,
    act: Callable[[], object],
    verb: str,
    *,
    title: str = "",
    sentence: str = "",
    explanation: str = "",
    keep: str = "",
) -> None:
    """Ask in front of a window, and go on there meanwhile.

    Args:
        parent: a widget of the window.
        act: what the button does.
        verb: its text.
        title: what is asked, in bold.
        sentence: what happens then.
        explanation: what stays, in smaller colours.
        keep: text of the other button; without, "Cancel".
    """
    sentences = (title, sentence, explanation)
    dialog = Question(sentences, verb, keep or translate("Question", "Cancel"), parent.window())
    dialog.accepted.connect(act)
    _open(dialog)


def tell(parent: QWidget | None, problem: str) -> Question:
    """Say what could not be done in front of a window; without one, the caller shows what it gets.

    Args:
        parent: a widget of the window.
        problem: as `problem_words` gives it.
    """
    within = None if parent is None else parent.window()
    said, step = map(breakable, in_parts(problem))
    sentences = (translate("Question", "This could not be done"), said, step)
    dialog = Question(sentences, "", translate("Window", "Close"), within)
    if within is not None:
        _open(dialog)
    return dialog


def _open(dialog: Question) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
