"""The originals that signed files replaced are put back, of many works at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from countermark.catalog.records import State
from countermark.ui.protect_words import Choice
from countermark.ui.question import Question
from tests.operations.support import digests
from tests.ui.conftest import PATIENCE, answer, loaded


@pytest.fixture
def replaced(qtbot, library, open_window):
    """A window in which four of six works were replaced by their signed files."""
    window = open_window(library)
    lines = loaded(qtbot, window, 6)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE):
        window.presenter.protect([line.id for line in lines[:4]], Choice("no-ai", None, None))
    return window


def put_back(window) -> None:
    """Choose it in the menu of works."""
    window.commands._show_menu(window.mapToGlobal(window.rect().center()))
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    actions = {action.text(): action for menu in menus for action in menu.actions()}
    actions["Put the originals back …"].trigger()
    for menu in menus:
        menu.close()


def confirm(qtbot, window) -> None:
    """Say yes to the question, however many it is about."""

    def asked() -> list[Question]:
        return [each for each in window.findChildren(Question) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()), timeout=PATIENCE)
    asked()[0].go.click()


def test_all_that_are_kept_come_back_to_the_byte(
    qtbot, library, open_window, pictures: Path
) -> None:
    before = digests(pictures)
    window = open_window(library)
    lines = loaded(qtbot, window, 6)
    presenter = window.presenter
    with qtbot.waitSignal(presenter.job_ended, timeout=PATIENCE):
        presenter.protect([line.id for line in lines[:4]], Choice("no-ai", None, None))
    assert len(set(digests(pictures).values()) - set(before.values())) == 4

    window.selection.select_all()
    put_back(window)
    said = answer(qtbot, window, "Cancel")
    assert "Put 4 original" in said, "two have none"
    assert digests(pictures) != before

    put_back(window)
    qtbot.waitUntil(lambda: not presenter.background.is_busy, timeout=PATIENCE)
    with qtbot.waitSignal(presenter.job_ended, timeout=PATIENCE) as ended:
        confirm(qtbot, window)
    report = ended.args[0]
    assert (report.succeeded, report.failed, report.progress.total) == (4, 0, 4)
    assert window.tray.job.text() == "4 put back"
    assert digests(pictures) == before
    assert library.queries.counts()[State.PROTECTED] == 0
    qtbot.waitUntil(
        lambda: all(line.state is State.UNPROTECTED for line in loaded(qtbot, window, 6)),
        timeout=PATIENCE,
    )


def test_what_was_changed_since_stays_and_is_told(qtbot, library, replaced) -> None:
    window = replaced
    line = loaded(qtbot, window, 6)[0]
    line.path.write_bytes(line.path.read_bytes() + b"mine")
    window.selection.select_all()
    put_back(window)
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        confirm(qtbot, window)
    report = ended.args[0]
    assert (report.succeeded, report.failed) == (3, 1)
    assert "changed after it was protected" in report.failures[0].reason
    assert line.path.read_bytes().endswith(b"mine")
    assert window.tray.errors.isVisible()
    line.path.write_bytes(line.path.read_bytes().removesuffix(b"mine"))
    with qtbot.waitSignal(window.presenter.job_ended, timeout=PATIENCE) as ended:
        window.presenter.retry(report)
    assert (ended.args[0].succeeded, ended.args[0].failed) == (1, 0)


def test_where_nothing_was_replaced_that_is_said(qtbot, replaced) -> None:
    window = replaced
    window.selection.select(5)
    put_back(window)
    qtbot.waitUntil(lambda: "No original is kept" in window.tray.job.text(), timeout=PATIENCE)


def test_one_that_is_put_back_in_the_inspector_is_told(qtbot, replaced) -> None:
    window = replaced
    line = loaded(qtbot, window, 6)[0]
    window.inspector.restore_asked.emit(line.id)
    sentence = f"The original of “{line.path.name}” is back."
    qtbot.waitUntil(lambda: window.tray.job.text() == sentence, timeout=PATIENCE)


def test_a_batch_that_is_stopped_is_offered_again(qtbot, library, replaced) -> None:
    window, presenter = replaced, replaced.presenter
    ids = [line.id for line in loaded(qtbot, window, 6)]
    found = []
    presenter.find_originals(ids, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    presenter.progressed.connect(lambda *_: presenter.runner.cancel())
    with qtbot.waitSignal(presenter.job_ended, timeout=PATIENCE) as ended:
        presenter.put_back(found[0])
    assert ended.args[0].cancelled
    presenter.progressed.disconnect()
    notice = window.library.notice
    qtbot.waitUntil(notice.isVisible, timeout=PATIENCE)
    assert notice.sentence.text().startswith("Putting back")
    with qtbot.waitSignal(presenter.job_ended, timeout=PATIENCE):
        notice.go_on.click()
    assert library.queries.counts()[State.PROTECTED] == 0
    assert library.journal.records() == ()
