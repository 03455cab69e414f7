"""Scenes of the works in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from countermark.catalog.journal import JobRecord, JobState
from countermark.catalog.ordering import GroupKey
from countermark.catalog.records import State
from countermark.jobs.progress import Progress
from countermark.operations.batches import Kind
from countermark.operations.begun import Unfinished
from countermark.operations.results import ItemResult, Status
from countermark.rights.origin import Origin
from countermark.ui.interrupted_presenter import Notice, notice_of
from countermark.ui.job_runner import Job, Report
from countermark.ui.window import Window
from countermark.ui.words import kind_words
from countermark.ui.works_model import Arrangement, Filter
from countermark_dev.scenes.stage import BEGUN, NEW, Stage


def _first_run(stage: Stage) -> Window:
    return stage.window(NEW)


def _first_run_step(step: int, stage: Stage) -> Window:
    window = stage.window(NEW)
    window.first_run.steps.setCurrentIndex(step)
    window.first_run.show_step()
    stage.calm()
    return window


def _first_run_wrong(stage: Stage) -> Window:
    """All that can be wrong with who somebody is."""
    window = stage.window(NEW)
    page = window.first_run
    page.steps.setCurrentIndex(0)
    for field, text in {"name": "A" * 101, "email": "ana", "website": "ruiz"}.items():
        page.fields[field].setText(text)
    page.show_step()
    page.submit.click()
    stage.calm()
    return window


def _first_run_unasked(stage: Stage) -> Window:
    """Somebody who can be asked nowhere."""
    window = _first_run_step(1, stage)
    for field, text in {"name": "Ana Ruiz", "email": "", "website": ""}.items():
        window.first_run.fields[field].setText(text)
    window.first_run.show_step()
    stage.calm()
    return window


def _missing(stage: Stage) -> Window:
    window = stage.library()
    window.library.missing.show_count(23)
    stage.calm()
    return window


def _empty(stage: Stage) -> Window:
    return stage.window(BEGUN)


def _works(stage: Stage) -> Window:
    return stage.library()


def _inspector_foot(stage: Stage) -> Window:
    window = stage.library()
    stage.keep_at_foot(window.inspector)
    return window


def _credential_tree(stage: Stage) -> Window:
    window = stage.library()
    works = window.presenter.works
    form = window.inspector.form
    lines = [works.line(row) for row in range(works.rowCount())]
    signed = next(row for row, one in enumerate(lines) if one and one.state is State.PROTECTED)
    window.selection.select(signed)
    stage.wait(lambda: not form.tree.isHidden())
    form.tree.toggle.click()
    stage.wait(lambda: not form.tree.tree.isHidden())
    stage.calm()
    window.inspector.ensureWidgetVisible(form.tree.tree)
    stage.calm()
    return window


def _edited(stage: Stage) -> Window:
    """A protected work of which something else was said since, and two things that do not fit."""
    window = stage.library()
    work_id = window.presenter.works.work_id(3)
    window.selection.select(3)
    stage.wait(lambda: window.inspector.work_id == work_id)
    stage.calm()
    details = stage.workspace().queries.details(work_id)
    assert details is not None  # noqa: S101 - the home has it
    window.inspector.form.show_work(
        replace(
            details,
            state=State.PROTECTED,
            origin=Origin.SCAN,
            ai_parts="The sky, and the boats in the background.",
            since_signed=("title", "ai_parts"),
        ),
        None,
        can_restore=False,
    )
    stage.calm()
    window.inspector.ensureWidgetVisible(window.inspector.form.origin_note)
    stage.calm()
    return window


def _notice(stage: Stage) -> Window:
    window = stage.library()
    window.library.notice.show_notice(notice())
    stage.calm()
    return window


def _protecting(stage: Stage) -> Window:
    window = stage.library()
    window.selection.select_all()
    doing = kind_words(Kind.PROTECT).doing
    progress = Progress(320, 4000, 2, 18.0)
    window.tray.show_progress(doing, progress, waiting=2)
    window.reporting.note(progress)
    stage.calm()
    return window


def _protected(stage: Stage) -> Window:
    """Several works selected, and a job that has ended with failures."""
    window = stage.library()
    window.selection.select_all()
    report = failed_report(2)
    window.tray.show_report(report)
    window.reporting.take(report)
    stage.calm()
    return window


def failed_report(failed: int) -> Report:
    """A batch that has ended, and what failed in it."""
    job = Job(Kind.PROTECT, lambda _executor, _cancel, _planned: iter(()))
    progress = Progress(4000, 4000, failed, 18.0)
    return Report(job, progress, 3986, 12, FAILED, cancelled=False, batch=7)


def _groups(stage: Stage) -> Window:
    window = stage.library()
    works = window.presenter.works
    works.arrange(Arrangement(group=GroupKey.MONTH))
    stage.wait(lambda: bool(works.groups) and not works.is_loading)
    stage.calm()
    return window


def _table(stage: Stage) -> Window:
    window = stage.library()
    window.library.view_bar.show_as_table(is_table=True)
    stage.calm()
    return window


def _table_in_groups(stage: Stage) -> Window:
    window = _groups(stage)
    window.library.view_bar.show_as_table(is_table=True)
    stage.calm()
    return window


def _look(stage: Stage) -> Window:
    window = stage.library()
    window.presenter.look.open(window.selection.current_row)
    stage.wait(lambda: window.library.is_looking)
    stage.calm()
    return window


def _completions(stage: Stage) -> QWidget:
    window = stage.library()
    search = window.library.search
    search.setText("state:")
    search.setCursorPosition(6)

    def is_offered() -> bool:
        """Suggestions are for who types: until the field has the keyboard there are none."""
        if not search.popup.isVisible():
            window.activateWindow()
            search.setFocus()
            window.presenter.complete("state:", 6)
        return search.popup.isVisible()

    stage.wait(is_offered)
    stage.calm()
    return search.popup


def _nothing_found(stage: Stage) -> Window:
    window = stage.library()
    works = window.presenter.works
    window.presenter.show(Filter(words="none-such"))
    stage.wait(lambda: works.rowCount() == 0 and not works.is_loading)
    stage.calm()
    return window


def _order_menu(stage: Stage) -> QMenu:
    window = stage.library()
    bar = window.library.view_bar
    menu = bar.sort.menu()
    menu.popup(bar.sort.mapToGlobal(bar.sort.rect().bottomLeft()))
    return stage.found(QMenu)


def _works_menu(stage: Stage) -> QMenu:
    window = stage.library()
    grid = window.library.grid
    window.library.menu_asked.emit(grid.mapToGlobal(grid.rect().center()))
    return stage.found(QMenu)


def notice() -> Notice:
    """An interrupted batch, and one more after it."""
    planned, ended = "2026-05-14T10:00:00+00:00", ""
    record = JobRecord(7, Kind.PROTECT.value, {}, JobState.OPEN, planned, ended, 500, 213, 0, 0)
    return notice_of(Unfinished(record, is_running=False), more=1)


FAILED = (
    ItemResult("/p/scan-0041.tif", Status.FAILED, "The TIFF file is damaged or incomplete."),
    ItemResult("/p/logo.psd", Status.FAILED, "The content is not what the name says."),
)

SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    "first-run": _first_run,
    "first-run-policy": partial(_first_run_step, 1),
    "first-run-unasked": _first_run_unasked,
    "first-run-wrong": _first_run_wrong,
    "first-run-folder": partial(_first_run_step, 2),
    "empty": _empty,
    "window-missing": _missing,
    "window": _works,
    "inspector-foot": _inspector_foot,
    "credential-tree": _credential_tree,
    "edited": _edited,
    "window-notice": _notice,
    "window-protecting": _protecting,
    "window-protected": _protected,
    "groups": _groups,
    "table": _table,
    "table-groups": _table_in_groups,
    "look": _look,
    "completions": _completions,
    "nothing-found": _nothing_found,
    "menu-order": _order_menu,
    "menu-works": _works_menu,
}
