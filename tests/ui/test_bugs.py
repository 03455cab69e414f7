"""A bug of the program is told with a report to copy; nothing of it is lost, nothing is sent."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import delete

from countermark import __version__
from countermark.base.errors import Cancelled, UserError
from countermark.operations.batches import Kind
from countermark.ui.background import Background
from countermark.ui.bug_dialog import BugDialog
from countermark.ui.bugs import Bugs, report_of
from countermark.ui.identity_dialog import IdentityDialog
from countermark.ui.job_runner import Job
from countermark.ui.sentence_words import error_words
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


def test_a_bug_is_reported_and_what_waited_for_an_answer_can_be_used_again(qtbot, bugs):
    background, refused = Background(), []
    with qtbot.waitSignal(bugs.found, timeout=PATIENCE) as found:
        background.run(lambda: fail(Path("e")), lambda _none: None, refused.append)
    assert "nobody thought of e" in found.args[0]
    assert [error_words(error) for error in refused] == [
        "Something went wrong in the program itself."
    ]
    background.close()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied", "/x/y"), "Permission denied: /x/y"),
        (UserError("There is no name.", "Give one."), "There is no name. Give one."),
        (Cancelled(), ""),
    ],
)
def test_what_a_person_can_mend_is_said_and_reported_nowhere(qtbot, bugs, error, words):
    found, refused = [], []
    bugs.found.connect(found.append)
    background = Background()

    def refuse() -> None:
        raise error

    background.run(refuse, lambda _none: None, refused.append)
    qtbot.waitUntil(lambda: bool(refused), timeout=PATIENCE)
    background.close()
    QCoreApplication.processEvents()
    assert error_words(refused[0]) == words
    assert not found


def test_a_bug_leaves_the_dialog_that_met_it_usable(qtbot, workspace, open_window, monkeypatch):
    window = open_window(workspace)
    window.show_page("identities")
    page = window.page_host.page("identities")

    def create(*_given, **_named):
        raise KeyError("oops")

    monkeypatch.setattr(type(workspace.signers), "create_identity", create)
    dialog = IdentityDialog("New identity", "", "Make it", page)
    qtbot.addWidget(dialog)
    dialog.submitted.connect(
        lambda wording: page.presenter.create(wording, dialog.accept, dialog.show_problem)
    )
    dialog.show()
    dialog.name.setText("Ana")
    with qtbot.captureExceptions() as told:
        dialog.go.click()
        qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    assert [kind for kind, *_ in told] == [KeyError]
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "Something went wrong in the program itself." in said
    assert "oops" not in said


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
