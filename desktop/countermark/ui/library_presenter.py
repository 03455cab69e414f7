"""Decides what the main window shows and does; knows operations and queries, no widgets."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from countermark.base.asking import Ask
from countermark.catalog.query.completing import Completing
from countermark.catalog.records import Changes, Role, State, WorkDetails
from countermark.jobs.executors import Executor
from countermark.jobs.progress import Progress
from countermark.operations.catalogue_backups import back_up_daily
from countermark.operations.failures import save_failures
from countermark.operations.look import look_after_files, look_after_touched
from countermark.operations.restore import kept_original, restore_original
from countermark.operations.thumbnails import preview, thumbnail
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.collections_presenter import CollectionsPresenter
from countermark.ui.courtesy import CourteousToken, Courtesy
from countermark.ui.disk_watch import DiskWatch
from countermark.ui.edit_presenter import EditPresenter
from countermark.ui.inspector_presenter import shown_file
from countermark.ui.interrupted_presenter import InterruptedPresenter
from countermark.ui.job_runner import JobRunner, Report
from countermark.ui.look_presenter import LookPresenter
from countermark.ui.policy_book import PolicyBook
from countermark.ui.sidebar_model import Entry, library_entries
from countermark.ui.sites_presenter import SitesPresenter
from countermark.ui.thumbnail_presenter import ThumbnailPresenter, Workers
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.welcome import Welcome
from countermark.ui.words import counted, kind_words
from countermark.ui.works_model import Filter, WorksModel

if TYPE_CHECKING:
    from countermark.operations.export_folder import Written
    from countermark.ui.moved_presenter import MovedPresenter
    from countermark.ui.protect_presenter import ProtectPresenter
    from countermark.ui.protect_words import Choice

PREVIEW_SIDE = 1024  # pixels: the inspector at its widest on a dense screen
_AFTER_START = 1_500  # milliseconds: the first pictures are there by then
_LATEST_START = 15.0  # seconds: by then what follows the start is done all the same
_HOLDS_STILL = 300  # milliseconds between two looks whether the person holds still
_EVERY_HOUR = 3_600_000  # milliseconds: whoever leaves the window open gets a copy each day too
_COUNT_EVERY = 400  # milliseconds between two counts while a job runs


@dataclass(frozen=True)
class Shown:
    """A work for the inspector."""

    details: WorkDetails
    can_restore: bool


class LibraryPresenter(QObject):
    """The catalogue as the window sees it.

    Signals:
        entries_changed(tuple[Entry]): the side bar's rows.
        counted(int): how many works there are in all.
        missing_counted(int): how many of them miss a file.
        work_ready(Shown): the work that was asked for.
        preview_ready(int, QImage): its large picture.
        progressed(str, Progress): the running job.
        job_ended(Report): it has ended.
        problem(str): something could not be done, a sentence.
        completed(tuple[Completion]): how the search may go on.
        reminded(str): an identity must be renewed soon or now, a sentence.
    """

    entries_changed = Signal(object)
    counted = Signal(int)
    missing_counted = Signal(int)
    work_ready = Signal(object)
    preview_ready = Signal(int, object)
    progressed = Signal(str, object)
    job_ended = Signal(object)
    problem = Signal(str)
    completed = Signal(object)
    reminded = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        executor: Executor,
        ask: Ask,
        parent: QObject | None = None,
        drawing: Workers | None = None,
    ) -> None:
        """The presenter.

        Args:
            workspace: the opened home.
            executor: for jobs.
            ask: asks for a passphrase; is called on other threads.
            parent: Qt's.
            drawing: for thumbnails that nobody waits for; without, only those in view are made.
        """
        super().__init__(parent)
        self.workspace = workspace
        self._ask = ask
        self.background = Background(self)
        self._pictures = Background(self)
        self.runner = JobRunner(executor, self)
        # What a person waits for comes before what merely keeps counts and files in sight.
        self._asking = Background(self)
        self.works = WorksModel(workspace.queries, workspace.views, self._asking, self)
        self._completing = Completing(workspace.catalogue.database)
        home = workspace.home
        self.thumbnails = ThumbnailStore(
            lambda line: thumbnail(home, line.path, line.media_type, line.sha256),
            self._pictures,
            self,
        )
        self.policies = PolicyBook(workspace, self._asking, self)
        self.edits = EditPresenter(workspace, self._asking, self.policies, self)
        self.edits.problem.connect(self.problem)
        self.edits.changed.connect(self._take_changes)
        self.collections = CollectionsPresenter(workspace, self._asking, self)
        self.collections.problem.connect(self.problem)
        self.collections.changed.connect(self.refresh_counts)
        self.look = LookPresenter(self.works, workspace.queries, self._pictures, self)
        self.drawing = ThumbnailPresenter(workspace, self.thumbnails, self.runner, drawing, self)
        self.courtesy = Courtesy()
        self._looking = CourteousToken(self.courtesy)
        self.disk = DiskWatch(self)
        self.disk.touched.connect(self._look_after)
        self._starting = QTimer(self, interval=_AFTER_START, singleShot=True)
        self._starting.timeout.connect(self._keep_up)
        self._latest_start = 0.0
        self._keeping = QTimer(self, interval=_EVERY_HOUR)
        self._keeping.timeout.connect(self._back_up)
        self._is_counting = self._counts_are_old = False
        self._counting = QTimer(self, interval=_COUNT_EVERY, singleShot=True)
        self._counting.timeout.connect(self.refresh_counts)
        self.interrupted = InterruptedPresenter(
            workspace, self.background, ask, self.runner.start, self
        )
        self.interrupted.problem.connect(self.problem)
        self.sites = SitesPresenter(workspace, self.background, self)
        self.sites.problem.connect(self.problem)
        self.sites.places_changed.connect(self.refresh_counts)
        self.runner.progressed.connect(self._take_progress)
        self.runner.finished.connect(self._take_report)

    # The rooms behind these are loaded by whoever goes in: no window waits for them.

    @cached_property
    def protecting(self) -> ProtectPresenter:
        """What the protect dialog asks."""
        from countermark.ui.protect_presenter import ProtectPresenter

        made = ProtectPresenter(self.workspace, self.background, self.policies, self)
        made.problem.connect(self.problem)
        return made

    @cached_property
    def moved(self) -> MovedPresenter:
        """Finds files again that were moved."""
        from countermark.ui.moved_presenter import MovedPresenter

        return MovedPresenter(self.workspace, self.edits, self)

    def start(self) -> None:
        """Show the catalogue, and look whether its files are as they were."""
        self.works.reload()
        self.refresh_counts()
        self.policies.refresh()
        self._latest_start = time.monotonic() + _LATEST_START
        self._starting.start()
        self.drawing.start()
        self.interrupted.look()
        if not self.workspace.settings.welcomed:  # who made an identity elsewhere needs no welcome
            self.background.run(
                lambda: self.workspace.remember(welcomed=True), lambda _done: None, self._tell
            )

    def _keep_up(self) -> None:
        """What is done from the first moment on in which the person holds still.

        Whoever scrolls as soon as the window is there would feel what is loaded for it.
        """
        if not self.courtesy.is_still and time.monotonic() < self._latest_start:
            self._starting.start(_HOLDS_STILL)
            return
        self.look_again()
        self._watch_disk()
        self._keeping.start()
        self._back_up()
        self.look_at_certificates()

    def look_at_certificates(self) -> None:
        """Look whether one ends soon; `reminded` follows if so."""

        def look() -> tuple[str, ...]:
            from countermark.operations.expiry import reminders

            return reminders(self.workspace.home)

        self.background.run(look, self._remind)

    def _remind(self, sentences: tuple[str, ...]) -> None:
        if sentences:
            more = (
                " " + counted("Window", "And {n} more.", len(sentences) - 1)
                if len(sentences) > 1
                else ""
            )
            self.reminded.emit(f"{sentences[0]}{more}")

    def close(self) -> None:
        """Stop everything; files stay whole."""
        self._looking.cancel()
        self.disk.close()
        if "moved" in vars(self):
            self.moved.close()
        self.drawing.close()
        self.runner.close()
        self._pictures.close()
        self._asking.close()
        self.background.close()

    @property
    def is_first_run(self) -> bool:
        """Whether nobody has answered or skipped the first questions yet."""
        return not (self.workspace.settings.welcomed or self.workspace.signers.identities())

    def welcome(self, said: Welcome) -> None:
        """Keep what a newcomer said; `entries_changed` follows, or `problem`."""
        workspace, wording = self.workspace, said.wording

        def keep() -> None:
            if wording is not None:
                workspace.signers.create_identity(
                    wording.name,
                    wording.organisation,
                    wording.email,
                    wording.website,
                    ask=self._ask,
                )
            decided = {} if said.policy is None else {"policy": said.policy}
            workspace.remember(welcomed=True, **decided)

        def begin(_done: None) -> None:
            self.start()
            if said.folder is not None:
                self.add([said.folder])

        self.background.run(keep, begin, self._tell)

    def complete(self, text: str, cursor: int) -> None:
        """Say how a search may go on; `completed` follows."""
        self._asking.run(
            lambda: self._completing.complete(text, cursor),
            self.completed.emit,
        )

    def show(self, wanted: Filter) -> None:
        """Show the works of a filter."""
        self.works.show(wanted)

    def refresh_counts(self) -> None:
        """Count anew."""
        if self._is_counting:  # once more when that is done
            self._counts_are_old = True
            return
        self._is_counting, self._counts_are_old = True, False
        workspace, site = self.workspace, self.workspace.settings.site

        def count() -> tuple[dict[State, int], tuple[Entry, ...]]:
            counts = workspace.queries.counts()
            return counts, library_entries(
                counts,
                workspace.queries.folders(),
                site,
                workspace.places.all(),
                workspace.collections.all(),
            )

        def done(found: tuple[dict[State, int], tuple[Entry, ...]]) -> None:
            counts, entries = found
            self._is_counting = False
            self.entries_changed.emit(entries)
            self.counted.emit(sum(counts.values()))
            self.missing_counted.emit(counts.get(State.MISSING, 0))
            if self._counts_are_old:
                self._counting.start()

        self.background.run(count, done, self._count_failed)

    def _count_failed(self, error: Exception) -> None:
        self._is_counting = False
        self._tell(error)

    def look_again(self) -> None:
        """Compare the catalogued files with the disk."""
        look = partial(look_after_files, self.workspace, self._looking)
        self.background.run(look, self._take_changes)
        self.sites.refresh()

    def _watch_disk(self) -> None:
        """From now on, what happens to the catalogued files is noticed at once."""
        self.background.run(self.workspace.queries.folders_of_files, self.disk.watch, self._tell)

    def _look_after(self, touched: set[Path]) -> None:
        look = partial(look_after_touched, self.workspace, touched, self._looking)
        self.background.run(look, self._take_changes, self._tell)

    def _back_up(self) -> None:
        """Copy the catalogue once a day; a batch comes first."""
        if not self.runner.is_running:
            home = self.workspace.home
            self.background.run(lambda: back_up_daily(home), lambda _made: None, self._tell)

    def inspect(self, work_id: int) -> None:
        """Load a work for the inspector; `work_ready` and `preview_ready` follow."""
        queries = self.workspace.queries

        def load() -> Shown | None:
            details = queries.details(work_id)
            if details is None:
                return None
            shown = shown_file(details)
            return Shown(details, bool(shown and kept_original(details, shown[0])))

        def done(shown: Shown | None) -> None:
            if shown is not None:
                self.work_ready.emit(shown)
                self._load_preview(shown.details)

        self._asking.run(load, done)

    def _load_preview(self, details: WorkDetails) -> None:
        shown = shown_file(details)
        if shown is None:
            return
        path, media_type = shown

        def make() -> QImage:
            return QImage.fromData(preview(path, media_type, PREVIEW_SIDE))

        self._pictures.run(make, lambda image: self.preview_ready.emit(details.id, image))

    def add(self, paths: Sequence[Path]) -> None:
        """Catalogue files and folders."""
        from countermark.ui.jobs import adding

        self.runner.start(adding(self.workspace, paths))

    def files_of(self, ids: Sequence[int], done: Callable[[list[Path]], None]) -> None:
        """Hand `done` the files that carry these works' credentials: signed copies, if any."""

        def look() -> list[Path]:
            found: list[Path] = []
            for work_id in ids:
                files = self.workspace.queries.files_of(work_id)
                signed = [file for file in files if file.role is Role.SIGNED]
                found += [file.facts.path for file in signed or files]
            return found

        self.background.run(look, done)

    def protect(self, ids: Sequence[int], choice: Choice) -> None:
        """Protect works as chosen."""
        from countermark.ui.jobs import protecting

        workspace = self.workspace
        if choice.output is not None:
            remembered = str(choice.output)
            self.background.run(
                lambda: workspace.remember(output=remembered, policy=choice.policy), lambda _: None
            )

        self.runner.start(protecting(workspace, self._ask, tuple(ids), choice))

    def hold(self, holds: bool) -> None:
        """Hold the running batch after the files at hand, or let it go on."""
        if holds:
            self.runner.pause()
        else:
            self.runner.resume()

    def retry(self, report: Report) -> None:
        """Try again what failed in a job, and what it left if it was cancelled."""
        self.interrupted.retry(report)

    def save_failures(
        self,
        report: Report,
        path: Path,
        done: Callable[[Path], None],
        failed: Callable[[str], None],
    ) -> None:
        """Write all that failed in a job into a file; hand `done` its path, or `failed` why not."""
        self.background.run(
            lambda: save_failures(self.workspace, report.batch, report.failures, path),
            lambda _count: done(path),
            lambda error: failed(str(error)),
        )

    def export(
        self,
        site: str,
        folder: Path,
        done: Callable[[tuple[Written, ...]], None],
        failed: Callable[[str], None],
    ) -> None:
        """Write declarations; hand `done` what was written, or `failed` why not.

        Args:
            site: name of a place, or address of a site as typed.
            folder: where the files go.
            done: takes what was written.
            failed: takes a sentence.
        """
        # Only those who export pay for loading every protocol and its reader.
        from countermark.operations.declare import declare, default_declarant

        def write() -> tuple[Written, ...]:
            declarant = default_declarant(self.workspace, self._ask)
            return declare(self.workspace, site, folder, declarant=declarant).written

        def take(written: tuple[Written, ...]) -> None:
            self.refresh_counts()
            done(written)

        self.background.run(write, take, lambda error: failed(str(error)))

    def restore(self, work_id: int) -> None:
        """Put a work's original back."""

        def put_back() -> Changes:
            details = self.workspace.queries.details(work_id)
            shown = shown_file(details) if details else None
            return restore_original(self.workspace, shown[0] if shown else Path())

        self.background.run(put_back, self._take_changes, self._tell)

    def _tell(self, error: Exception) -> None:
        self.problem.emit(str(error))

    def _take_changes(self, changes: Changes) -> None:
        self.works.take(changes)
        if changes.works and not self._counting.isActive():
            self._counting.start()

    def _take_progress(self, progress: Progress, changes: Changes) -> None:
        if self.runner.job is not None:
            self.progressed.emit(kind_words(self.runner.job.kind).doing, progress)
        self._take_changes(changes)

    def _take_report(self, report: Report) -> None:
        self.job_ended.emit(report)
        self.interrupted.take_report(report)
        self.refresh_counts()
        self.sites.refresh()
        if not self.works.filter.is_everything:
            self.works.refresh()  # works have moved from one state to another
        self._watch_disk()  # there may be other folders now
        if report.problem and not report.bug:  # which has a dialog of its own
            self.problem.emit(report.problem)
