"""A batch that was stopped or killed is offered again: to go on with, or to forget."""

import json
import subprocess
import sys
import threading
from collections import Counter

import pytest

from countermark.catalog.journal import ItemState, JobItem
from countermark.catalog.records import State
from countermark.jobs.cancel import CancelToken
from countermark.jobs.executors import InlineExecutor
from countermark.jobs.progress import Progress
from countermark.operations.batches import Batch, Kind
from countermark.operations.begun import Unfinished, interrupted
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_AI
from countermark.ui.interrupted_presenter import notice_of
from countermark.ui.job_runner import Job, Left, Report
from countermark.ui.protect_words import Choice
from countermark.ui.window import Window
from tests.conftest import PASSPHRASE
from tests.ui.conftest import PATIENCE, answer


@pytest.fixture
def stopped(library, inline, tmp_path):
    """A batch of six works, stopped after two."""
    key = library.signers.signing_key(lambda _: PASSPHRASE)
    protection = Protection(key, NO_AI, None, tmp_path / "signed")
    cancel, ids = CancelToken(), range(1, 7)
    for count, _result in enumerate(protect_works(library, ids, protection, inline, cancel), 1):
        if count == 2:
            cancel.cancel()
    return interrupted(library)[0].record


def shown(qtbot, window) -> None:
    qtbot.waitUntil(window.library.notice.isVisible, timeout=PATIENCE)


def test_a_quiet_start_shows_no_notice(qtbot, library, open_window):
    window = open_window(library)
    qtbot.waitUntil(lambda: not window.presenter.background.is_busy, timeout=PATIENCE)
    assert not window.library.notice.isVisible()


def test_what_was_stopped_is_said_and_gone_on_with(qtbot, library, stopped, open_window, tmp_path):
    window = open_window(library)
    shown(qtbot, window)
    ended = stopped.total - stopped.waiting
    assert window.library.notice.sentence.text() == f"Protecting 6 works stopped at {ended}."
    assert (
        window.library.notice.go_on.accessibleDescription() == window.library.notice.sentence.text()
    )
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as signal:
        window.library.notice.go_on.click()
    report = signal.args[0]
    assert (report.succeeded, report.skipped, report.problem) == (stopped.waiting, 0, "")
    assert report.progress.total == stopped.waiting
    qtbot.waitUntil(lambda: not window.presenter.background.is_busy, timeout=PATIENCE)
    assert not window.library.notice.isVisible()
    assert len([path for path in (tmp_path / "signed").rglob("*") if path.is_file()]) >= 6
    assert library.journal.records() == ()


def test_forgetting_is_asked_first_and_leaves_what_was_done(
    qtbot, library, stopped, open_window, tmp_path
):
    window = open_window(library)
    shown(qtbot, window)
    signed = sorted((tmp_path / "signed").rglob("*"))
    window.library.notice.forget.click()
    said = answer(qtbot, window, "Keep it")
    assert f"{stopped.succeeded} works that are protected stay protected." in said
    assert window.library.notice.isVisible()
    assert interrupted(library)

    window.library.notice.forget.click()
    answer(qtbot, window, "Forget it")
    qtbot.waitUntil(lambda: not interrupted(library), timeout=PATIENCE)
    assert not window.library.notice.isVisible()
    assert sorted((tmp_path / "signed").rglob("*")) == signed


def test_several_come_one_after_the_other_the_newest_first(qtbot, library, stopped, open_window):
    newer = library.journal.begin(Kind.ADD.value, {"paths": []})
    window = open_window(library)
    shown(qtbot, window)
    assert window.library.notice.sentence.text() == "Adding had not begun yet."
    assert window.library.notice.detail.text().startswith("Asked for ")
    assert window.library.notice.detail.text().endswith("1 more after this")
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        window.library.notice.go_on.click()
    qtbot.waitUntil(
        lambda: window.library.notice.sentence.text().startswith("Prot"), timeout=PATIENCE
    )
    assert [record.id for record in library.journal.records()] == [stopped.id]
    assert newer != stopped.id


def test_a_batch_that_runs_elsewhere_is_not_offered(qtbot, library, stopped, open_window):
    with Batch(library, stopped.id):
        window = open_window(library)
        qtbot.waitUntil(lambda: not window.presenter.background.is_busy, timeout=PATIENCE)
        assert not window.library.notice.isVisible()


def test_a_job_that_is_cancelled_is_offered_at_once(qtbot, library, open_window, tmp_path, inline):
    window = open_window(library)
    works = window.presenter.works
    qtbot.waitUntil(lambda: works.rowCount() == 6, timeout=PATIENCE)
    window.presenter.runner.progressed.connect(lambda *_: window.presenter.runner.cancel())
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as signal:
        window.presenter.add([tmp_path])
    assert signal.args[0].cancelled
    shown(qtbot, window)
    assert window.library.notice.sentence.text().startswith("Adding")


def test_what_is_tried_again_is_not_offered_meanwhile(qtbot, library, stopped, open_window):
    window = open_window(library)
    shown(qtbot, window)
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(()))
    report = Report(job, Progress(2, 6, 0, 1.0), 2, 0, (), cancelled=True, batch=stopped.id)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as signal:
        window.presenter.retry(report)
        assert not window.library.notice.isVisible()
    assert signal.args[0].succeeded == stopped.waiting


def test_a_plan_that_cannot_be_had_again_can_only_be_forgotten(library):
    library.journal.begin(Kind.PROTECT.value, {"output": ""})
    library.journal.begin(Kind.ADD.value, {"paths": ["/pictures"]})
    without, with_paths = (notice_of(found) for found in interrupted(library))
    assert not without.can_go_on
    assert with_paths.can_go_on
    library.journal.plan(with_paths.batch, [], Counter({ItemState.SKIPPED: 3}))
    listed = notice_of(interrupted(library)[1])
    assert listed.sentence == "Adding stopped while the files were being listed."
    assert listed.detail.startswith("Begun ")
    assert without.stays == "Nothing was protected by it, and no file is changed."


def test_one_that_was_done_is_spoken_of_as_one(library):
    journal = library.journal
    job = journal.begin(Kind.ADD.value, {"paths": []})
    one, two = (JobItem(library.home.root / name, library.home.root, True) for name in "ab")
    journal.plan(job, [one, two], Counter())
    journal.planned(job)
    journal.settle(job, [(one.path, ItemState.OK, "")])
    record = journal.record(job)
    said = notice_of(Unfinished(record, is_running=False))
    assert said.sentence == "Adding 2 files stopped at 1."
    assert said.stays == "1 file that is added stays added."


class UntilStopped(InlineExecutor):
    """Does two items, and the third only once somebody stops the batch."""

    def __init__(self):
        self.waits = threading.Event()

    def run(self, function, items, cancel, *, seconds=None):
        for count, outcome in enumerate(super().run(function, items, cancel, seconds=seconds), 1):
            yield outcome
            if count == 2:
                self.waits.set()
                cancel.wait(PATIENCE / 1000)


@pytest.fixture
def at_work(qtbot, library, theme, pictures, tmp_path):
    """A window that has signed two of six works, where adding a folder waits for its turn."""
    executor = UntilStopped()
    window = Window(library, theme, executor, InlineExecutor())
    window.show()
    ids = [line.id for line in library.queries.lines()]
    window.presenter.protect(ids, Choice("no-ai", None, tmp_path / "signed"))
    window.presenter.add([pictures])
    qtbot.waitUntil(executor.waits.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.presenter.runner.waiting == 1, timeout=PATIENCE)
    yield window
    window.close()
    window.deleteLater()


def test_what_runs_goes_on_in_a_window_that_is_opened_anew(
    qtbot, library, at_work, open_window, tmp_path
):
    at_work.show_page("settings")
    page = at_work.page_host.page("settings")
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    assert "goes on in the new window" in page.what_runs.text()
    assert page.what_runs.isVisible()
    page.open_anew.click()
    assert not at_work.isVisible()
    assert [batch.record.waiting for batch in interrupted(library)] == [4, 0]

    window = open_window(library)
    ended = []
    window.presenter.job_ended.connect(ended.append)
    window.presenter.interrupted.take_over(at_work.left)
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=PATIENCE)
    protecting, adding = ended
    assert (protecting.job.kind, protecting.succeeded) == (Kind.PROTECT, 4)
    assert (adding.job.kind, adding.failed) == (Kind.ADD, 0)
    assert library.queries.counts()[State.PROTECTED] == 6
    assert library.journal.records() == ()
    qtbot.waitUntil(lambda: not window.presenter.background.is_busy, timeout=PATIENCE)
    assert not window.library.notice.isVisible()


def test_a_batch_that_was_held_is_offered_and_not_gone_on_with(
    qtbot, library, at_work, open_window
):
    at_work.presenter.hold(True)
    at_work.go.once_more.emit()
    window = open_window(library)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.interrupted.take_over(at_work.left)
    assert ended.args[0].job.kind is Kind.ADD, "what waited behind it"
    shown(qtbot, window)
    assert window.library.notice.sentence.text() == "Protecting 6 works stopped at 2."


def test_a_window_that_is_just_closed_leaves_nothing_to_the_next(library, at_work):
    at_work.close()
    assert at_work.left == Left()
    assert [batch.record.waiting for batch in interrupted(library)] == [4, 0], "both are offered"


OPEN_ONCE_MORE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from countermark.ui import application
from countermark.ui.protect_words import Choice
from countermark.ui.window import Window

home, output = Path(sys.argv[1]), Path(sys.argv[2])
windows, ended = [], []

def show(window):
    super(Window, window).show()
    windows.append(window)
    if len(windows) == 1:
        window.presenter.protect(range(1, 7), Choice("no-ai", None, output))
        QTimer.singleShot(0, window.go.once_more.emit)
    else:
        window.presenter.job_ended.connect(lambda report: (ended.append(report), window.close()))

Window.show = show

if __name__ == "__main__":
    code = application.run_window(home)
    print(json.dumps([code, len(windows), [report.problem for report in ended]]))
"""


def test_the_program_hands_what_runs_from_one_window_to_the_next(library, tmp_path):
    script, output = tmp_path / "start.py", tmp_path / "signed"
    script.write_text(OPEN_ONCE_MORE)
    home = library.home.root
    library.close()
    command = [sys.executable, str(script), str(home), str(output)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(run.stdout.splitlines()[-1]) == [0, 2, [""]]
    with Workspace.open(home) as opened:
        assert opened.queries.counts()[State.PROTECTED] == 6
        assert opened.journal.records() == ()
