"""What waits for its turn is written down at once: closing the window loses nothing."""

from __future__ import annotations

import threading

import pytest

from countermark.catalog.journal import JobState
from countermark.credentials.timestamps import WhenUnstamped
from countermark.operations.batches import Kind
from countermark.operations.begun import interrupted
from countermark.rights.presets import NO_AI
from countermark.ui.job_runner import Job
from countermark.ui.passphrase import PassphraseDialog
from countermark.ui.protect_words import Choice, More, Stamping
from tests.ui.conftest import PATIENCE, in_dialog, loaded


@pytest.fixture
def busy(qtbot, library, open_window):
    """A window in which a batch runs that does not end before it is told to."""
    window, told = open_window(library), threading.Event()
    loaded(qtbot, window, 6)

    def operation(_executor, cancel, _planned):
        told.wait(PATIENCE / 1000)
        assert cancel is not None
        yield from ()

    window.presenter.runner.start(Job(Kind.ADD, operation))
    window.told = told
    yield window
    told.set()


def waiting(qtbot, window, count: int) -> None:
    runner = window.presenter.runner
    qtbot.waitUntil(lambda: runner.waiting == count, timeout=PATIENCE)


def test_what_waits_when_the_window_closes_is_offered_by_the_next(
    qtbot, library, busy, open_window, tmp_path, photo
) -> None:
    ids = [line.id for line in loaded(qtbot, busy, 6)]
    output = tmp_path / "signed"
    busy.presenter.protect(ids[:4], Choice("no-ai", None, output, more=More(ai_parts="The sky.")))
    waiting(qtbot, busy, 1)
    busy.presenter.add([photo.parent])
    waiting(qtbot, busy, 2)
    records = library.journal.records()
    assert [(record.kind, record.state) for record in records] == [
        (Kind.PROTECT.value, JobState.PLANNING),
        (Kind.ADD.value, JobState.PLANNING),
    ]
    assert interrupted(library) == (), "no other window or command goes on with it meanwhile"
    assert not busy.library.notice.isVisible(), "it comes without being asked"
    busy.told.set()
    busy.close()

    window = open_window(library)
    notice = window.library.notice
    qtbot.waitUntil(notice.isVisible, timeout=PATIENCE)
    assert notice.sentence.text() == "Adding had not begun yet."
    assert notice.detail.text().startswith("Asked for ")
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        notice.go_on.click()
    assert ended.args[0].succeeded == 1
    qtbot.waitUntil(
        lambda: notice.sentence.text() == "Protecting had not begun yet.", timeout=PATIENCE
    )
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        notice.go_on.click()
    report = ended.args[0]
    assert (report.succeeded, report.failures, report.problem) == (4, (), "")
    assert library.queries.details(ids[0]).policy == NO_AI
    assert library.queries.details(ids[0]).ai_parts == "The sky."
    assert library.journal.records() == ()


def test_what_waits_runs_when_its_turn_comes_and_leaves_nothing_behind(
    qtbot, library, busy, tmp_path, photo
) -> None:
    ids = [line.id for line in loaded(qtbot, busy, 6)]
    busy.presenter.protect(ids, Choice("no-ai", None, tmp_path / "signed"))
    waiting(qtbot, busy, 1)
    busy.presenter.add([photo])
    waiting(qtbot, busy, 2)
    reports = []
    busy.presenter.job_ended.connect(reports.append)
    busy.told.set()
    qtbot.waitUntil(lambda: len(reports) == 3, timeout=PATIENCE)
    assert [each.succeeded for each in reports[1:]] == [6, 1]
    qtbot.waitUntil(lambda: not busy.presenter.background.is_busy, timeout=PATIENCE)
    assert library.journal.records() == ()
    assert not busy.library.notice.isVisible()


def test_each_gets_the_stamps_it_was_asked_for_with(qtbot, library, busy, tmp_path) -> None:
    """The choice of the second batch is not that of the first, which waits as well."""
    ids = [line.id for line in loaded(qtbot, busy, 6)]
    refused = Stamping("http://127.0.0.1:9/", WhenUnstamped.FAIL)
    busy.presenter.protect(ids[:2], Choice("no-ai", None, tmp_path / "a", refused))
    waiting(qtbot, busy, 1)
    busy.presenter.protect(ids[2:], Choice("no-ai", None, tmp_path / "b"))
    waiting(qtbot, busy, 2)
    reports = []
    busy.presenter.job_ended.connect(reports.append)
    busy.told.set()
    qtbot.waitUntil(lambda: len(reports) == 3, timeout=PATIENCE)
    assert [(each.succeeded, each.failed) for each in reports[1:]] == [(0, 2), (4, 0)]


def test_who_declines_the_passphrase_leaves_no_batch_to_go_on_with(
    qtbot, library, open_window, monkeypatch, tmp_path
) -> None:
    window = open_window(library)
    ids = [line.id for line in loaded(qtbot, window, 6)]
    monkeypatch.delenv("COUNTERMARK_PASSPHRASE")
    in_dialog(PassphraseDialog, lambda dialog: dialog.reject())
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.protect(ids, Choice("no-ai", None, tmp_path / "out"))
    assert ended.args[0].cancelled
    assert library.journal.records() == ()
