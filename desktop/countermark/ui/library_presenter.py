"""Decides what the main window shows and does; knows operations and queries, no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from countermark.base.asking import Ask
from countermark.catalog.query.completing import Completing
from countermark.catalog.records import Changes, Role
from countermark.jobs.executors import Executor
from countermark.jobs.progress import Progress
from countermark.operations.failures import save_failures
from countermark.operations.thumbnails import thumbnail
from countermark.operations.workspace import Workspace
from countermark.ui.background import Background
from countermark.ui.collections_presenter import CollectionsPresenter
from countermark.ui.counts_presenter import CountsPresenter
from countermark.ui.edit_presenter import EditPresenter
from countermark.ui.inspector_presenter import InspectorPresenter
from countermark.ui.interrupted_presenter import InterruptedPresenter
from countermark.ui.job_runner import Job, JobRunner, Left, Report
from countermark.ui.look_presenter import LookPresenter
from countermark.ui.policy_book import PolicyBook
from countermark.ui.problem_words import problem_words
from countermark.ui.sentence_words import error_words
from countermark.ui.sites_presenter import SitesPresenter
from countermark.ui.thumbnail_presenter import ThumbnailPresenter, Workers
from countermark.ui.thumbnail_store import ThumbnailStore
from countermark.ui.upkeep import Upkeep
from countermark.ui.welcome import Step, Welcome
from countermark.ui.words import kind_words
from countermark.ui.works_model import Filter, WorksModel

if TYPE_CHECKING:
    from countermark.operations.export_folder import Written
    from countermark.ui.moved_presenter import MovedPresenter
    from countermark.ui.protect_presenter import ProtectPresenter
    from countermark.ui.protect_words import Choice


class LibraryPresenter(QObject):
    """The catalogue as the window sees it.

    Signals:
        progressed(str, Progress): the running job.
        job_ended(Report): it has ended.
        problem(str): something could not be done, a sentence.
        completed(tuple[Completion]): how the search may go on.
    """

    progressed = Signal(str, object)
    job_ended = Signal(object)
    problem = Signal(str)
    completed = Signal(object)

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
        self._noting = Background(self, threads=1)  # in the order in which batches are asked for
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
        self.collections = CollectionsPresenter(workspace, self._asking, self.edits, self)
        self.look = LookPresenter(self.works, workspace.queries, self._pictures, self)
        self.drawing = ThumbnailPresenter(workspace, self.thumbnails, self.runner, drawing, self)
        self.inspected = InspectorPresenter(
            workspace, self._asking, self._pictures, self.background, self
        )
        self.inspected.problem.connect(self.problem)
        self.inspected.changed.connect(self._take_changes)
        self.counts = CountsPresenter(workspace, self.background, self)
        self.counts.problem.connect(self.problem)
        self.collections.changed.connect(self.counts.refresh)
        self.edits.history_changed.connect(lambda *_names: self.counts.refresh_soon())
        self.interrupted = InterruptedPresenter(
            workspace, self.background, ask, self.runner.start, self
        )
        self.interrupted.problem.connect(self.problem)
        self.sites = SitesPresenter(workspace, self.background, self)
        self.sites.problem.connect(self.problem)
        self.sites.places_changed.connect(self.counts.refresh)
        self.upkeep = Upkeep(
            workspace, self.background, executor, lambda: self.runner.is_running, self
        )
        self.upkeep.expiring.connect(self.counts.show_expiring)
        self.upkeep.problem.connect(self.problem)
        self.upkeep.changed.connect(self._take_changes)
        self.upkeep.looked.connect(self.sites.refresh)
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
        self.counts.refresh()
        self.policies.refresh()
        self.upkeep.start()
        self.drawing.start()
        self.interrupted.look()
        if not self.workspace.settings.welcomed:  # who made an identity elsewhere needs no welcome
            self.background.run(
                lambda: self.workspace.remember(welcomed=True), lambda _done: None, self._tell
            )

    def close(self) -> Left:
        """Stop everything; files stay whole. Gives what was not done."""
        self.upkeep.close()
        if "moved" in vars(self):
            self.moved.close()
        self.drawing.close()
        # What was asked for in the last moment is written down all the same.
        late: tuple[Job, ...] = self._noting.finish()
        for job in late:
            job.let_go()
        left = self.runner.close()
        self._pictures.close()
        self._asking.close()
        self.background.close()
        return replace(left, waiting=(*left.waiting, *late))

    @property
    def is_first_run(self) -> bool:
        """Whether nobody has answered or skipped the first questions yet."""
        return not (self.workspace.settings.welcomed or self.workspace.signers.identities())

    def welcome(self, said: Welcome, refused: Callable[[str, Step], None]) -> None:
        """Keep what a newcomer said; `counts` tells its entries.

        Args:
            said: the answers.
            refused: takes why it could not be kept, and the step that it belongs to.
        """
        workspace, wording = self.workspace, said.wording

        def keep() -> None:
            # Whoever tries again may have got as far as an identity before.
            if wording is not None and not workspace.signers.identities():
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

        def tell(error: Exception) -> None:
            is_named = wording is None or bool(workspace.signers.identities())
            refused(error_words(error), Step.WHAT if is_named else Step.WHO)

        self.background.run(keep, begin, tell)

    def complete(self, text: str, cursor: int) -> None:
        """Say how a search may go on; `completed` follows."""
        self._asking.run(
            lambda: self._completing.complete(text, cursor),
            self.completed.emit,
        )

    def show(self, wanted: Filter) -> None:
        """Show the works of a filter."""
        self.works.show(wanted)

    def add(self, paths: Sequence[Path]) -> None:
        """Catalogue files and folders."""
        from countermark.ui.jobs import adding

        self._begin(lambda: adding(self.workspace, self._ask, paths))

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

    def find_work(self, path: Path, done: Callable[[int | None], None]) -> None:
        """Hand `done` the number of the work that a file belongs to; None if it is in none."""

        def look() -> int | None:
            known = self.workspace.queries.file_at(path)
            return None if known is None else known.work_id

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

        self._begin(lambda: protecting(workspace, self._ask, ids, choice))

    def find_originals(self, ids: Sequence[int], done: Callable[[tuple[Path, ...]], None]) -> None:
        """Hand `done` those files of works whose originals are kept."""
        from countermark.operations.restore import kept_originals

        self.background.run(lambda: kept_originals(self.workspace, ids), done, self._tell)

    def put_back(self, paths: Sequence[Path]) -> None:
        """Bring back what was there before these files were protected in place."""
        from countermark.ui.jobs import putting_back

        self._begin(lambda: putting_back(self.workspace, self._ask, paths))

    def _begin(self, note: Callable[[], Job]) -> None:
        """Have a batch written down, so that it is not lost while it waits for its turn; run it."""
        self._noting.run(note, self.interrupted.take_up, self._tell)

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
            lambda error: failed(error_words(error)),
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
            self.counts.refresh()
            done(written)

        self.background.run(write, take, lambda error: failed(error_words(error)))

    def _tell(self, error: Exception) -> None:
        self.problem.emit(problem_words(error))

    def _take_changes(self, changes: Changes) -> None:
        self.works.take(changes)
        if changes.works:
            self.counts.refresh_soon()

    def _take_progress(self, progress: Progress, changes: Changes) -> None:
        if self.runner.job is not None:
            self.progressed.emit(kind_words(self.runner.job.kind).doing, progress)
        self._take_changes(changes)

    def _take_report(self, report: Report) -> None:
        self.job_ended.emit(report)
        self.edits.take_followed()
        self.interrupted.take_report(report)
        self.counts.refresh()
        self.sites.refresh()
        if not self.works.filter.is_everything:
            self.works.refresh()  # works have moved from one state to another
        self.upkeep.watch_disk()  # there may be other folders now
        if report.problem and not report.bug:  # which has a dialog of its own
            self.problem.emit(report.problem)
