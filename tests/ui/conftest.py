"""The window for tests: tasks run in the test's process, and every wait has an end."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from countermark.catalog.records import WorkLine
from countermark.jobs.executors import InlineExecutor
from countermark.operations.add import add
from countermark.operations.workspace import Workspace
from countermark.ui.language import speak
from countermark.ui.question import Question
from countermark.ui.theme import Theme
from countermark.ui.window import Window

PATIENCE = 20_000  # milliseconds; a wait ends as soon as what it waits for is so


@pytest.fixture(autouse=True, scope="session")
def _english(qapp: QApplication) -> None:
    """The language that the tests read, whatever the machine's is."""
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def _widgets_go_in_their_own_thread(qapp: QApplication):
    """Destroy what a test leaves before the next begins, here and not in a thread of the next.

    A test's dialogs have no parent, so Python owns them, and its collector destroys cycles in
    whichever thread it happens to run: while widgets are styled anew, that ends the process.
    """
    yield
    if qapp.topLevelWidgets():  # looking through all that a run has loaded takes its time
        gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme."""
    return Theme(qapp, "light")


@pytest.fixture
def open_window(qtbot, theme):
    """Opens a window on a workspace, and closes it after the test."""
    opened: list[Window] = []

    def make(workspace: Workspace) -> Window:
        executor = InlineExecutor()
        window = Window(workspace, theme, executor, executor)
        window.resize(1280, 800)
        window.show()
        opened.append(window)
        return window

    yield make
    for window in opened:
        window.close()
        window.deleteLater()


def loaded(qtbot, window: Window, count: int) -> list[WorkLine]:
    """The works in view, once there are so many and all their lines are in memory."""
    works = window.presenter.works

    def lines() -> list[WorkLine | None]:
        return [works.line(row) for row in range(works.rowCount())]

    qtbot.waitUntil(lambda: len(lines()) == count and None not in lines(), timeout=PATIENCE)
    return lines()


@pytest.fixture
def library(workspace: Workspace, pictures: Path, inline, cancel):
    """A workspace with an identity and six catalogued works."""
    workspace.signers.create_identity("Ana Ruiz", email="ana@ruiz.example")
    results = list(add(workspace, [pictures], inline, cancel))
    assert len(results) == 6
    return workspace


def answer(qtbot, widget: QWidget, verb: str) -> str:
    """Press a button of the question that is in front of a window; gives what it says."""

    def asked() -> list[Question]:
        return [each for each in widget.window().findChildren(Question) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()), timeout=PATIENCE)
    (question,) = asked()
    said = " ".join(each.text() for each in question.findChildren(QLabel))
    next(each for each in (question.go, question.keep) if each.text() == verb).click()
    qtbot.waitUntil(lambda: not asked(), timeout=PATIENCE)
    return said


def in_dialog(kind, act) -> None:
    """Do something in the next modal dialog of a kind, as soon as it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            try:
                act(dialog)
            except BaseException:
                dialog.reject()  # the test fails; it does not wait for a person
                raise
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
