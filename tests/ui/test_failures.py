"""Of many failures the first are shown, and all are written into the list."""

import csv
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from countermark.catalog.records import Changes
from countermark.jobs.executors import InlineExecutor
from countermark.jobs.progress import Progress
from countermark.operations.add import add
from countermark.operations.batches import Kind
from countermark.operations.failures import save_failures
from countermark.operations.results import ItemResult, Status
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.job_runner import Job, JobRunner
from countermark.ui.tray import Tray
from tests.ui.conftest import PATIENCE


def failures(count: int) -> list[ItemResult]:
    return [
        ItemResult(f"/p/{number}.jpg", Status.FAILED, "Damaged.", changes=Changes())
        for number in range(count)
    ]


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
    dialog = ErrorsDialog(report.failures, can_retry=False, failed=report.failed)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.more.isVisible()
    assert dialog.more.text().startswith("And 200 more")


def test_where_all_are_shown_nothing_is_said_of_more(qtbot):
    dialog = ErrorsDialog(failures(2), can_retry=True, failed=2)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.more.isVisible()


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
