"""A bug of the program is told with a report to copy; nothing of it is lost, nothing is sent."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from countermark import __version__
from countermark.operations.batches import Kind
from countermark.ui.background import Background
from countermark.ui.bug_dialog import BugDialog
from countermark.ui.bugs import Bugs, report_of
from countermark.ui.job_runner import Job
from tests.ui.conftest import PATIENCE


@pytest.fixture
def bugs(qapp, monkeypatch):
    """What is taken, with Python's own ways put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Bugs()
    made.watch()
    return made


def fail(path: Path):
    raise RuntimeError(f"nobody thought of {path}")


def test_the_report_says_what_a_developer_needs_and_not_who_it_was():
    with pytest.raises(RuntimeError) as caught:
        fail(Path.home() / "secret.jpg")
    report = report_of(caught.value)
    assert report.startswith(f"Countermark {__version__}")
    assert "test_bugs.py" in report
    assert report.endswith("nobody thought of ~/secret.jpg")
    assert str(Path.home()) not in report


def test_what_fails_in_any_thread_is_taken(qtbot, bugs):
    with qtbot.waitSignal(bugs.found, timeout=PATIENCE) as found:
        threading.Thread(target=fail, args=(Path("a"),)).start()
    assert "nobody thought of a" in found.args[0]
    background = Background()
    with qtbot.waitSignal(bugs.found, timeout=PATIENCE) as found:
        background.run(lambda: fail(Path("b")), lambda _none: None)
    assert "nobody thought of b" in found.args[0]
    background.close()


def test_a_batch_that_fails_as_a_whole_gives_the_report(qtbot, library, open_window):
    window = open_window(library)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        window.presenter.runner.start(Job(Kind.ADD, lambda *_: fail(Path("c"))))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BugDialog)
    assert "nobody thought of c" in dialog.report.toPlainText()
    window.reporting.show_bug("another one")
    assert dialog.report.toPlainText().endswith("another one")
    dialog.copy.click()
    assert "nobody thought of c" in QGuiApplication.clipboard().text()
    dialog.accept()
    assert window.tray.job.text() == "It ended with an unexpected error."


def test_an_answer_for_a_dialog_that_is_closed_is_no_bug(qtbot, bugs):
    found = []
    bugs.found.connect(found.append)
    background, dialog = Background(), BugDialog("report")
    background.run(lambda: "late", dialog.report.setPlainText)
    delete(dialog)
    qtbot.waitUntil(lambda: not background.is_busy, timeout=PATIENCE)
    with qtbot.waitSignal(bugs.found, timeout=PATIENCE):
        background.run(lambda: Path("d"), fail)
    background.close()
    assert len(found) == 1, "what else fails in an answer is one"
    assert "nobody thought of d" in found[0]
