"""Of many failures the first are shown, and all are written into the list."""

import csv
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from countermark.catalog.records import Changes
from countermark.jobs.executors import InlineExecutor
from countermark.jobs.progress import Progress
from countermark.operations.add import add
from countermark.operations.batches import Kind
from countermark.operations.failures import save_failures
from countermark.operations.results import ItemResult, Status
from countermark.ui import job_runner
from countermark.ui.errors_dialog import ErrorsDialog, outcome_sentence
from countermark.ui.job_runner import Job, JobRunner, Report
from countermark.ui.tray import Tray
from tests.ui.conftest import PATIENCE, loaded


def failures(count: int) -> list[ItemResult]:
    return [
        ItemResult(f"/p/{number}.jpg", Status.FAILED, "Damaged.", changes=Changes())
        for number in range(count)
    ]


def report(failed: list[ItemResult], **more) -> Report:
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(()))
    said = {"succeeded": 0, "skipped": 0, "cancelled": False, **more}
    return Report(job, Progress(9, 9, len(failed), 1.0), failures=tuple(failed), **said)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def test_a_thousand_failures_are_kept_and_all_are_counted(qtbot):
    runner = JobRunner(InlineExecutor())
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(failures(1200)))
    with qtbot.waitSignal(runner.finished, timeout=PATIENCE) as ended:
        runner.start(job)
    report = ended.args[0]
    assert (len(report.failures), report.failed) == (1000, 1200)
    dialog = ErrorsDialog(report)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.more.isVisible()
    assert dialog.more.text().startswith("And 200 more")
    copy = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copy report")
    copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert (lines[0], len(lines)) == ("The first 1\u202f000 of 1\u202f200:", 1001)
    assert dialog.status.text() == "Copied the first 1\u202f000 of 1\u202f200."


def test_where_all_are_shown_nothing_is_said_of_more(qtbot):
    dialog = ErrorsDialog(report(failures(2), batch=7))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.more.isVisible()
    assert dialog.retry.isVisible()


def test_the_list_has_what_the_journal_holds_and_what_was_never_planned(
    library, pictures, inline, cancel, tmp_path
):
    for number in range(3):
        (pictures / f"broken-{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    results = list(add(library, [pictures], inline, cancel))
    failed = [result for result in results if result.status is Status.FAILED]
    assert len(failed) == 3
    (record,) = library.journal.records()
    path = tmp_path / "failed.csv"
    kept = [failed[0], *failures(1)]
    assert save_failures(library, record.id, kept, path) == 4
    written = rows(path)
    assert [row["path"] for row in written[:3]] == sorted(str(item.path) for item in failed)
    assert [row["reason"] for row in written[:3]] == [failed[0].reason] * 3
    assert written[3]["path"] == str(Path("/p/0.jpg"))


def test_saving_over_a_file_is_refused_in_the_dialog(qtbot, library, open_window, tmp_path):
    window = open_window(library)
    runner = JobRunner(InlineExecutor())
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(failures(2)))
    with qtbot.waitSignal(runner.finished, timeout=PATIENCE) as ended:
        runner.start(job)
    said: list[str] = []
    taken = tmp_path / "taken.csv"
    taken.write_text("mine")
    presenter = window.presenter
    presenter.save_failures(ended.args[0], taken, lambda _path: said.append("saved"), said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "of this name already" in said[0]
    assert taken.read_text() == "mine"

    presenter.save_failures(
        ended.args[0], tmp_path / "new.csv", lambda path: said.append(path.name), said.append
    )
    qtbot.waitUntil(lambda: len(said) == 2, timeout=PATIENCE)
    assert said[1] == "new.csv"
    assert len(rows(tmp_path / "new.csv")) == 2


def test_a_job_is_held_without_counting_the_time_and_goes_on(qtbot):
    runner = JobRunner(InlineExecutor())
    results = failures(3)
    seconds = []

    def operation(executor, cancel, _planned):
        for outcome in executor.run(lambda result: result, results, cancel):
            yield outcome.value
            if runner.is_paused:
                seconds.append(runner._clock.seconds)
                time.sleep(0.05)
                seconds.append(runner._clock.seconds)

    runner.pause()
    assert not runner.is_paused, "there is nothing to hold"
    with qtbot.waitSignal(runner.finished, timeout=PATIENCE) as ended:
        runner.start(Job(Kind.PROTECT, operation))
        runner.start(Job(Kind.PROTECT, lambda *_: iter(())))
        runner.pause()
        assert runner.waiting == 1
        QTimer.singleShot(150, runner.resume)
    assert ended.args[0].failed == 3
    if seconds:
        assert seconds[0] == seconds[1], "held time does not count"
    qtbot.waitUntil(lambda: not runner.is_running, timeout=PATIENCE)


def test_the_tray_holds_and_lets_go(qtbot, theme):
    tray = Tray(theme)
    qtbot.addWidget(tray)
    tray.show()
    tray.show_progress("Protecting", Progress(3, 9, 0, 2.0))
    with qtbot.waitSignal(tray.pause_asked) as asked:
        tray.pause.click()
    assert asked.args == [True]
    assert (tray.job.text(), tray.pause.text()) == ("Paused at 3 of 9", "Go on")
    with qtbot.waitSignal(tray.pause_asked) as asked:
        tray.pause.click()
    assert asked.args == [False]
    assert tray.pause.text() == "Pause"
    tray.cancel.click()
    assert not tray.pause.isVisible(), "what is being stopped is not held"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"succeeded": 7}, "The other files are done."),
        ({"succeeded": 7, "cancelled": True}, "The batch was cancelled: what was done before"),
        ({"succeeded": 7, "problem": "It ended."}, "The batch ended early: what was done before"),
        ({}, "There were no other files in the batch."),
    ],
)
def test_what_became_of_the_others_is_said_as_it_was(said, words):
    sentence = outcome_sentence(report(failures(2), **said))
    assert sentence.startswith(words)
    assert sentence.endswith("Nothing half-written was left.")


@pytest.fixture
def failing(qtbot, library, open_window):
    """A window, and how a batch is run in it some of whose items fail."""
    window = open_window(library)
    lines = loaded(qtbot, window, 6)

    def run(items: list[ItemResult]) -> None:
        with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
            window.presenter.runner.start(Job(Kind.PROTECT, lambda *_: iter(items)))

    window.run_failing = run
    window.lines = lines
    return window


def shown(window) -> ErrorsDialog:
    (dialog,) = [each for each in window.findChildren(ErrorsDialog) if each.isVisible()]
    return dialog


def test_failures_are_offered_until_they_were_read(qtbot, failing):
    window, tray = failing, failing.tray
    window.run_failing(failures(3))
    assert tray.errors.isVisible()
    tray.show_note("A copy of the catalogue was made.")
    assert tray.errors.isVisible(), "a note leaves it alone"
    window.run_failing([])
    assert tray.errors.isVisible(), "and so does a batch in which all went well"
    window.run_failing(failures(2))

    tray.errors.click()
    assert shown(window).rows.topLevelItemCount() == 2, "the newest first"
    tray.errors.click()
    assert shown(window).rows.topLevelItemCount() == 3, "then the one of before"
    shown(window).close()
    assert tray.errors.isVisible(), "who closed it too soon opens it again"
    window.run_failing([])
    assert not tray.errors.isVisible(), "all was read"


def test_what_failed_so_far_is_shown_while_the_batch_runs(qtbot, failing, monkeypatch):
    monkeypatch.setattr(job_runner, "_REPORT_EVERY", 0)
    window, going_on = failing, threading.Event()

    def operation(*_):
        yield from failures(3)
        going_on.wait(PATIENCE / 1000)

    window.presenter.runner.start(Job(Kind.PROTECT, operation))
    qtbot.waitUntil(window.tray.errors.isVisible, timeout=PATIENCE)
    window.tray.errors.click()
    dialog = shown(window)
    assert dialog.rows.topLevelItemCount() == 3
    assert not dialog.retry.isVisible()
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        going_on.set()
    assert window.tray.errors.isVisible()


def test_a_failure_is_followed_to_its_work_or_its_folder(qtbot, failing, monkeypatch):
    window, opened = failing, []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    line = window.lines[4]
    known = ItemResult(str(line.path), Status.FAILED, "Damaged.")
    window.run_failing([known, *failures(1)])
    window.show_page("verify")
    window.tray.errors.click()
    dialog = shown(window)
    assert not dialog.show_one.isEnabled()
    dialog.rows.setCurrentItem(dialog.rows.topLevelItem(0))
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    works = window.presenter.works
    qtbot.waitUntil(lambda: window.selection.count == 1, timeout=PATIENCE)
    assert works.work_id(window.selection.current_row) == line.id
    assert window.middle.currentWidget() is window.library
    assert dialog.isVisible(), "the list stays, for the next one"

    dialog.rows.setCurrentItem(dialog.rows.topLevelItem(1))
    dialog.show_one.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    assert opened == ["/p"]
    qtbot.waitUntil(lambda: "cannot be opened" in dialog.status.text(), timeout=PATIENCE)
