"""A batch that was stopped or killed is offered again: to go on with, or to forget."""

from collections import Counter

import pytest

from countermark.catalog.journal import ItemState, JobItem
from countermark.jobs.cancel import CancelToken
from countermark.jobs.progress import Progress
from countermark.operations.batches import Batch, Kind
from countermark.operations.begun import Unfinished, interrupted
from countermark.operations.protect import protect_works
from countermark.operations.protection import Protection
from countermark.rights.presets import NO_AI
from countermark.ui.interrupted_presenter import notice_of
from countermark.ui.job_runner import Job, Report
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
