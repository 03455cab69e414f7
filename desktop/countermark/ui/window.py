"""The main window: side bar, pictures, inspector, tray. Layout and wiring only."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from countermark.base.home import Home
from countermark.jobs.executors import Executor
from countermark.jobs.progress import Progress
from countermark.operations.workspace import Workspace
from countermark.ui import tokens
from countermark.ui.collections_flow import CollectionsFlow
from countermark.ui.drop_area import dropped_paths
from countermark.ui.icons import program_icon
from countermark.ui.inspecting import Inspecting
from countermark.ui.inspector import Inspector
from countermark.ui.job_runner import Left, Report
from countermark.ui.language import translate
from countermark.ui.library_presenter import LibraryPresenter
from countermark.ui.library_view import LibraryView
from countermark.ui.pages import (
    PAGES,
    VERIFY,
    AskingWhoSigns,
    Go,
    PageHost,
    Surroundings,
    TakingFiles,
)
from countermark.ui.passphrase import PassphraseAsker
from countermark.ui.picking import pick_folder
from countermark.ui.reporting import Reporting
from countermark.ui.sidebar import SideBar
from countermark.ui.sidebar_model import LIBRARY_KEYS
from countermark.ui.tab_order import bring_into_sight, put_in_order
from countermark.ui.theme import Theme
from countermark.ui.thumbnail_presenter import Workers
from countermark.ui.tray import Tray
from countermark.ui.window_state import keep_state, recall_state
from countermark.ui.work_commands import WorkCommands
from countermark.ui.works_model import Filter

if TYPE_CHECKING:
    from countermark.operations.place_survey import Survey
    from countermark.ui.export_flow import ExportFlow
    from countermark.ui.first_run import FirstRunPage
    from countermark.ui.moved_flow import MovedFlow
    from countermark.ui.sites_flow import SitesFlow
    from countermark.ui.sites_page import SitesPage


class Window(QMainWindow):
    """Countermark's main window."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        jobs: Executor,
        verifying: Executor,
        drawing: Workers | None = None,
    ) -> None:
        """The window.

        Args:
            workspace: the opened home.
            theme: already on the application.
            jobs: where adding and protecting run.
            verifying: where strangers' files are read.
            drawing: where thumbnails are made that nobody waits for; without, only those in view
                are made.
        """
        super().__init__()
        self._workspace = workspace
        self._theme = theme
        self.setWindowTitle("Countermark")
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 700)
        self._ask = PassphraseAsker(self)
        self.presenter = LibraryPresenter(workspace, jobs, self._ask, self, drawing)
        self._total = 0
        self._page = ""  # key of the page that is shown, if it is none of the library's
        self.go = Go(self)
        self.before_next: Callable[[Home], None] | None = None
        """What is to be done once this window is closed, before another one is opened."""
        self.left = Left()
        """What the window that is opened next goes on with."""
        self._is_followed = False
        self._verifying = verifying
        self._build()
        self._connect()
        self._add_actions()
        recall_state(workspace, self, self.splitter, self.library, self.presenter.works)
        if self.presenter.is_first_run:
            self.pages.setCurrentWidget(self.first_run)
            self.first_run.name.setFocus()
        else:
            self._show_library()
            self.presenter.start()

    # Layout.

    def _build(self) -> None:
        self.sidebar = SideBar(self._theme)
        self.library = LibraryView(self._theme, self.presenter.works, self.presenter.thumbnails)
        self.selection = self.library.selection
        self.inspector = Inspector(self._theme, self.presenter.edits)
        self.tray = Tray(self._theme)
        self.collections_flow = CollectionsFlow(
            self.presenter.collections, self.selection, self.presenter.works, self
        )
        self.inspecting = Inspecting(
            self.presenter, self.selection, self.inspector, self._verifying, self
        )
        self.commands = WorkCommands(
            self.presenter, self.library, self.inspector, self.collections_flow, self
        )
        self.reporting = Reporting(self.presenter, self)
        self.page_host = PageHost(
            Surroundings(
                self._workspace,
                self._theme,
                self.presenter.background,
                self._ask,
                self._verifying,
                self.presenter.policies,
                self.go,
            )
        )
        self.middle = QStackedWidget()
        for page in (self.library, self.page_host):
            self.middle.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for part in (self.sidebar, self.middle, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([tokens.SIDE_BAR, 888, tokens.INSPECTOR])
        self._desk = QWidget()
        rows = QVBoxLayout(self._desk)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.tray)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._desk)
        self.setCentralWidget(self.pages)

    # What not everybody uses is made when it is first wanted: the window opens without it.

    @cached_property
    def first_run(self) -> FirstRunPage:
        """The first questions."""
        from countermark.ui.first_run import FirstRunPage

        page = FirstRunPage(self.presenter.policies.policies)
        page.submitted.connect(lambda said: self.presenter.welcome(said, page.show_problem))
        self.pages.addWidget(page)
        return page

    @cached_property
    def moved_flow(self) -> MovedFlow:
        """Looks for files that are missing."""
        from countermark.ui.moved_flow import MovedFlow

        return MovedFlow(self.presenter.moved, self)

    @cached_property
    def export_flow(self) -> ExportFlow:
        """Asks where declarations go."""
        from countermark.ui.export_flow import ExportFlow

        flow = ExportFlow(self.presenter, self)
        flow.closed.connect(self._mark_entry)
        flow.closed.connect(self.page_host.refresh)
        return flow

    @cached_property
    def sites_flow(self) -> SitesFlow:
        """What a person does with places, and their page."""
        from countermark.ui.sites_flow import SitesFlow
        from countermark.ui.sites_page import SitesPage

        page = SitesPage(self._theme)
        page.export_asked.connect(self.export_flow.export_place)
        self.middle.addWidget(page)
        flow = SitesFlow(page, self.presenter.sites, self.presenter.policies, self)
        flow.closed.connect(self._mark_entry)
        return flow

    @property
    def sites(self) -> SitesPage:
        """The page of a place."""
        return self.sites_flow.page

    def _connect(self) -> None:
        presenter = self.presenter
        self.sidebar.filter_chosen.connect(self._show_entry)
        self.sidebar.place_chosen.connect(self._show_site)
        self.sidebar.page_chosen.connect(self.show_page)
        self.go.to_page.connect(self.show_page)
        self.go.to_works.connect(self._show_found)
        self.go.to_place.connect(self._show_site)
        self.go.add_site.connect(self._add_site)
        self.go.declare.connect(lambda: self._export(""))
        self.go.say.connect(self.tray.show_note)
        self.go.catalogue_changed.connect(presenter.works.take)
        self.go.catalogue_changed.connect(lambda _changes: presenter.counts.refresh())
        self.go.add_folder.connect(self.ask_for_folder)
        self.go.find_moved.connect(self._find_moved)
        self.go.complain.connect(self._show_problem)
        self.go.anew.connect(self._open_anew)
        self.go.once_more.connect(self._open_once_more)
        self.sidebar.site_chosen.connect(self._export)
        self.sidebar.new_site_asked.connect(self._add_site)
        flow = self.collections_flow
        self.sidebar.new_collection_asked.connect(flow.create)
        self.sidebar.collection_menu_asked.connect(flow.show_menu)
        flow.shown.connect(self._show_filter)
        flow.closed.connect(self._mark_entry)
        presenter.collections.said.connect(self.tray.show_note)
        presenter.sites.surveyed.connect(self._show_place)
        presenter.sites.gone.connect(lambda: self._show_filter(presenter.works.filter))
        presenter.sites.said.connect(self.tray.show_note)
        self.sidebar.theme_asked.connect(self._switch_theme)
        self._connect_library()
        self._connect_presenter()

    def _connect_library(self) -> None:
        library, presenter = self.library, self.presenter
        library.missing.find_asked.connect(self._find_moved)
        presenter.counts.missing_counted.connect(library.missing.show_count)
        library.add_asked.connect(self.ask_for_folder)
        library.verify_asked.connect(self.verify)
        library.search.searched.connect(self._search)
        library.search.completions_wanted.connect(presenter.complete)
        presenter.completed.connect(library.search.offer)
        library.export_asked.connect(self._export_shown)
        library.view_bar.arranged.connect(presenter.works.arrange)
        library.grid.used.connect(presenter.upkeep.courtesy.touch)
        library.search.textEdited.connect(lambda _text: presenter.upkeep.courtesy.touch())
        presenter.works.loaded.connect(self._show_found_works)
        presenter.works.refused.connect(library.search.show_problem)
        presenter.works.modelReset.connect(self._choose_middle)
        presenter.interrupted.noticed.connect(library.notice.show_notice)
        library.notice.go_on_asked.connect(presenter.interrupted.go_on)
        library.notice.forget_asked.connect(presenter.interrupted.forget)

    def _connect_presenter(self) -> None:
        presenter = self.presenter
        self.selection.changed.connect(self._show_selection)
        self.commands.verify_asked.connect(self.verify)
        self.commands.nobody_signs.connect(self._ask_who_signs)
        self.commands.say.connect(self.tray.show_note)
        self.tray.cancel_asked.connect(presenter.runner.cancel)
        self.tray.pause_asked.connect(presenter.hold)
        self.tray.errors_asked.connect(self.reporting.show_errors)
        self.reporting.offered.connect(self.tray.offer_errors)
        self.reporting.work_asked.connect(self._show_work)
        presenter.counts.entries_changed.connect(self._show_entries)
        presenter.counts.counted.connect(self._show_count)
        presenter.progressed.connect(self._show_progress)
        presenter.job_ended.connect(self._show_report)
        presenter.problem.connect(self._show_problem)
        presenter.upkeep.reminded.connect(self.tray.show_note)
        presenter.edits.said.connect(self.tray.show_note)
        presenter.inspected.said.connect(self.tray.show_note)
        presenter.edits.history_changed.connect(self.tray.show_history)
        self.tray.undo_asked.connect(presenter.edits.undo)
        self.tray.redo_asked.connect(presenter.edits.redo)

    def _add_actions(self) -> None:
        for keys, slot in (
            ("Ctrl+O", self.ask_for_folder),
            ("Ctrl+F", self._focus_search),
            ("Ctrl+P", self._protect),
            ("Ctrl+Shift+V", self.verify),
            ("Ctrl+E", self._export_shown),
            ("F5", self.presenter.upkeep.look_again),
            ("Ctrl+Z", self.presenter.edits.undo),
            ("Ctrl+Shift+Z", self.presenter.edits.redo),
            ("Ctrl+Y", self.presenter.edits.redo),
            ("Ctrl+Q", self.close),
            (LIBRARY_KEYS, self._go_back),
            *((spec.keys, partial(self.show_page, key)) for key, spec in PAGES.items()),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, run=slot: run())
            self.addAction(action)

    # What the person asks for.

    def ask_for_folder(self) -> None:
        """Choose a folder and add it."""
        folder = pick_folder(self, translate("Window", "Add folder"), str(Path.home()))
        if folder:
            self.presenter.add([Path(folder)])

    def _ask_who_signs(self) -> None:
        """Nothing can be signed without an identity: make one, then protect."""
        self.show_page("identities")
        page = self.page_host.page("identities")
        if isinstance(page, AskingWhoSigns):
            page.open_new()

    def _export(self, site: str) -> None:
        self.export_flow.export(site)

    def _find_moved(self) -> None:
        self.moved_flow.ask()

    def verify(self) -> None:
        """Open the verify page, on the selected works if there are any in view."""
        chosen = self.commands.meant() if self._is_library else array("q")
        self.show_page(VERIFY)
        page = self.page_host.page(VERIFY)
        if chosen and isinstance(page, TakingFiles):
            self.presenter.files_of(chosen, page.verify)

    def _export_shown(self) -> None:
        if self.presenter.sites.shown:
            self.sites.export.click()
        else:
            self.export_flow.export()

    def show_page(self, key: str) -> None:
        """Show a page beside the library."""
        self._page = key
        self.presenter.sites.close()
        self.page_host.open(key)
        self._choose_middle()
        self._mark_entry()

    def _add_site(self) -> None:
        self.sites_flow.add()

    def _open_anew(self, act: Callable[[Home], None]) -> None:
        self.before_next = act
        self.close()

    def _open_once_more(self) -> None:
        self._is_followed = True
        self._open_anew(lambda _home: None)

    def _show_site(self, name: str) -> None:
        self._page = ""
        self.presenter.sites.open(name)

    def _show_found(self, query: str) -> None:
        self._show_filter(Filter(words=query))

    def _show_entry(self, wanted: Filter) -> None:
        """A row of the side bar was chosen, perhaps by a press and by a click after it."""
        is_elsewhere = not self._is_library or self.library.is_looking
        if is_elsewhere or wanted != self.presenter.works.filter:
            self._show_filter(wanted)

    def _show_filter(self, wanted: Filter) -> None:
        self._page = ""
        self.library.close_look()
        self.library.search.show_text(wanted.words)
        self.presenter.sites.close()
        self.presenter.show(wanted)
        self._choose_middle()
        self._mark_entry()

    def _show_work(self, work_id: int) -> None:
        self.commands.select_when_loaded(work_id)
        self._show_filter(Filter())

    def _go_back(self) -> None:
        """To the works, as they were left."""
        self._page = ""
        self.library.close_look()
        self.presenter.sites.close()
        self._choose_middle()
        self._mark_entry()
        self.library.view.setFocus()

    def _search(self, words: str) -> None:
        self.presenter.show(Filter(self.presenter.works.filter.base, words))

    def _focus_search(self) -> None:
        self.library.close_look()
        if not self._is_library:
            self._page = ""
            self.presenter.sites.close()
            self._choose_middle()
            self._mark_entry()
        self.library.search.setFocus()
        self.library.search.selectAll()

    def _protect(self) -> None:
        if self._is_library:
            self.commands.protect()
        else:  # nobody sees there what would be protected
            say = translate("Window", "Go to the works to protect: they cannot be seen here.")
            self.tray.show_note(say)

    def _switch_theme(self) -> None:
        choice = "light" if self._theme.is_dark else "dark"
        self._theme.choose(choice)
        self.presenter.background.run(
            lambda: self._workspace.remember(theme=choice), lambda _done: None
        )

    @property
    def _is_library(self) -> bool:
        """Whether the works are in view, and not a page or a place."""
        return not (self._page or self.presenter.sites.shown)

    # What the presenter says.

    def _show_library(self) -> None:
        self.pages.setCurrentWidget(self._desk)
        self.library.setFocus()  # which hands it to the works once there are any
        self._choose_middle()

    def _choose_middle(self) -> None:
        works = self.presenter.works
        self._show_selection()
        wanted = self.presenter.sites.shown
        is_place = bool(wanted) and self.sites.place == wanted  # it may still be on its way
        self.inspector.setVisible(not (is_place or self._page))
        if self._page:
            self.middle.setCurrentWidget(self.page_host)
        elif is_place:
            self.middle.setCurrentWidget(self.sites)
        else:
            self.middle.setCurrentWidget(self.library)
        if works.filter.is_everything:
            self.library.empty.say(
                translate("Window", "Add a folder of your works to begin."),
                translate("Window", "Add folder …"),
                self.ask_for_folder,
            )
        else:
            self.library.empty.say(
                translate("Window", "No works match."),
                translate("Window", "Show all works"),
                lambda: self._show_filter(Filter()),
            )
        self.library.choose()

    def _show_found_works(self) -> None:
        self.library.search.show_problem("")
        self._choose_middle()

    def _show_entries(self, entries: object) -> None:
        if self.pages.currentWidget() is not self._desk:
            self._show_library()
        self.sidebar.model.show(entries)  # type: ignore[arg-type]  # a Qt signal carries objects
        self._mark_entry()

    def _mark_entry(self) -> None:
        base = Filter(self.presenter.works.filter.base)
        here = self._page or self.presenter.sites.shown or base
        self.sidebar.select(here)

    def _show_place(self, found: Survey) -> None:
        self.sites.show_place(found)
        self._choose_middle()
        self._mark_entry()

    def _show_count(self, total: int) -> None:
        self._total = total
        self._show_selection()

    def _show_selection(self) -> None:
        count = self.selection.count
        self.tray.show_selection(count if self._is_library else 0, self._total)
        targets = count or self.presenter.works.rowCount()
        self.library.protect_button.setEnabled(bool(targets))

    def _show_progress(self, doing: str, progress: Progress) -> None:
        self.tray.show_progress(doing, progress, self.presenter.runner.waiting)
        self.reporting.note(progress)

    def _show_report(self, report: Report) -> None:
        self.tray.show_report(report)
        self.reporting.take(report)
        self.inspecting.look_soon()

    def _show_problem(self, sentence: str) -> None:
        if self.pages.currentWidget() is not self._desk:
            self.first_run.show_problem(sentence)
            return
        self.reporting.show_problem(sentence)

    # Qt.

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """The Tab key goes as one reads; pages and lists are made when they are wanted."""
        put_in_order(self.centralWidget())
        has_gone_on = super().focusNextPrevChild(is_next)
        bring_into_sight(self.focusWidget())
        return has_gone_on

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped to add them; works dragged out of here may not."""
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        paths = dropped_paths(event)
        if paths and self.pages.currentWidget() is self._desk:
            event.acceptProposedAction()
            self.presenter.add(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout; stop after the files at hand."""
        self.hide()
        self.inspector.show()  # the page of a place hides it; the layout is remembered with it
        keep_state(self._workspace, self, self.splitter, self.library, self.presenter.works)
        self.page_host.stop()
        self.inspecting.close()
        left = self.presenter.close()
        if self._is_followed:
            self.left = left
        super().closeEvent(event)
