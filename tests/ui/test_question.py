"""What is asked before something is given up: Enter and Esc leave all as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from countermark.base.errors import UserError
from countermark.ui.problem_words import problem_words
from countermark.ui.question import Question, ask, tell


@pytest.fixture
def asked(qtbot, theme):
    """A question, and what was done about it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    done: list[str] = []
    ask(
        window,
        lambda: done.append("forgotten"),
        "Forget it",
        title="Forget Press?",
        sentence="It is forgotten.",
        keep="Keep it",
    )
    (question,) = window.findChildren(Question)
    qtbot.waitUntil(question.isVisible)
    yield question, done
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_give_nothing_up(qtbot, asked, key):
    question, done = asked
    qtbot.keyClick(question, key)
    qtbot.waitUntil(lambda: not question.isVisible())
    assert done == []


def test_the_verb_does_it_once(qtbot, asked):
    question, done = asked
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    assert done == ["forgotten"]
    assert not question.isVisible()


def test_what_is_empty_takes_no_room(asked):
    question, _done = asked
    assert [each.text() for each in question.findChildren(QLabel)] == [
        "Forget Press?",
        "It is forgotten.",
    ]


def test_a_problem_has_one_answer(qtbot, theme):
    told = tell(None, problem_words(UserError("There is no such folder: /p", "Choose another.")))
    qtbot.addWidget(told)
    told.show()
    assert not told.go.isVisible()
    said = {
        each.text().replace("\u200b", ""): each.property("role")
        for each in told.findChildren(QLabel)
    }
    assert said == {
        "This could not be done": "page-title",
        "There is no such folder: /p": None,
        "Choose another.": "muted",
    }
    qtbot.keyClick(told, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not told.isVisible())
