"""The main window: side bar, pictures, inspector, tray. Layout and wiring only."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.place_records import Place, PlaceKind
from countermark.catalog.records import WorkLine
from countermark.jobs.executors import Executor
from countermark.jobs.progress import Progress
from countermark.operations.workspace import Workspace
from countermark.rights.presets import PRESETS
from countermark.ui import tokens
from countermark.ui.empty_page import EmptyPage
from countermark.ui.errors_dialog import ErrorsDialog
from countermark.ui.export_dialog import ExportDialog
from countermark.ui.first_run import FirstRunPage
from countermark.ui.grid import GridView
from countermark.ui.icons import icon, program_icon
from countermark.ui.inspector import Inspector
from countermark.ui.job_runner import Report
from countermark.ui.library_presenter import LibraryPresenter, Shown
from countermark.ui.notice_bar import NoticeBar
from countermark.ui.pages import Go, PageHost, Surroundings
from countermark.ui.passphrase import PassphraseAsker
from countermark.ui.protect_dialog import ProtectDialog, pick_folder
from countermark.ui.protect_presenter import Choice, origin_hint, target_works
from countermark.ui.sidebar import SideBar
from countermark.ui.sites_flow import SitesFlow
from countermark.ui.sites_page import SitesPage
from countermark.ui.theme import Theme
from countermark.ui.thumbnail_presenter import Workers
from countermark.ui.tray import Tray
from countermark.ui.verify_dialog import VerifyDialog, dropped_paths
from countermark.ui.verify_presenter import VerifyPresenter
from countermark.ui.widgets import button
from countermark.ui.works_model import Filter

_SEARCH_DELAY = 200  # milliseconds after the last key
_INSPECT_DELAY = 40  # so that holding an arrow key does not load every work on the way


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
        self.verifier = VerifyPresenter(workspace, verifying, self)
        self._last_report: Report | None = None
        self._verify_dialog: VerifyDialog | None = None
        self._total = 0
        self._page = ""  # key of the page that is shown, if it is none of the library's
        self.go = Go(self)
        self._verifying = verifying
        self._build()
        self._connect()
        self._add_actions()
        self._recall_state()
        if self.presenter.is_first_run:
            self.pages.setCurrentWidget(self.first_run)
            self.first_run.name.setFocus()
        else:
            self._show_library()
            self.presenter.start()

    # Layout.

    def _build(self) -> None:
        self.first_run = FirstRunPage()
        self.sidebar = SideBar(self._theme)
        self.grid = GridView(self._theme, self.presenter.thumbnails)
        self.grid.setModel(self.presenter.works)
        self.grid.set_tile_width(self._workspace.settings.tile_size)
        self.empty = EmptyPage(self._theme)
        self.inspector = Inspector(self._theme)
        self.notice = NoticeBar(self._theme)
        self.tray = Tray()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.grid)
        self.sites = SitesPage(self._theme)
        self.sites_flow = SitesFlow(self.sites, self.presenter.sites, self)
        self.middle.addWidget(self.sites)
        self.page_host = PageHost(
            Surroundings(
                self._workspace,
                self._theme,
                self.presenter.background,
                self._ask,
                self._verifying,
                self.go,
            )
        )
        self.middle.addWidget(self.page_host)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tool_bar = self._tool_bar()
        column.addWidget(self.tool_bar)
        column.addWidget(self.notice)
        column.addWidget(self.middle, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for part in (self.sidebar, centre, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([tokens.SIDE_BAR, 888, tokens.INSPECTOR])
        library = QWidget()
        rows = QVBoxLayout(library)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.tray)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.first_run)
        self.pages.addWidget(library)
        self._library = library
        self.setCentralWidget(self.pages)

    def _tool_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("ToolBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(tokens.TOOL_BAR)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search")
        self.search.setAccessibleName("Search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(430)
        self.search.setMinimumWidth(120)
        self._search_sign = QAction(self.search)
        self.search.addAction(self._search_sign, QLineEdit.ActionPosition.LeadingPosition)
        self.add_button = button("Add folder …", self.ask_for_folder)
        self.verify_button = button("Verify …", self.verify)
        self.protect_button = button("Protect …", self.protect, "primary")
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addSpacing(tokens.GAP)
        for made in (self.add_button, self.verify_button, self.protect_button):
            row.addWidget(made)
        self._searching = QTimer(self, interval=_SEARCH_DELAY, singleShot=True)
        self._draw_icons()
        return bar

    def _draw_icons(self) -> None:
        self._search_sign.setIcon(icon("search", self._theme.colours.muted))

    def _connect(self) -> None:
        presenter = self.presenter
        self._theme.changed.connect(self._draw_icons)
        self.first_run.submitted.connect(lambda *fields: presenter.create_identity(fields))
        self.sidebar.filter_chosen.connect(self._show_filter)
        self.sidebar.place_chosen.connect(self._show_site)
        self.sidebar.page_chosen.connect(self.show_page)
        self.go.to_page.connect(self.show_page)
        self.go.to_works.connect(self._show_found)
        self.go.say.connect(self.tray.show_note)
        self.go.catalogue_changed.connect(presenter.works.take)
        self.go.catalogue_changed.connect(lambda _changes: presenter.refresh_counts())
        self.go.add_folder.connect(self.ask_for_folder)
        self.sidebar.site_chosen.connect(self.export)
        self.sidebar.new_site_asked.connect(self.sites_flow.add)
        self.sites_flow.closed.connect(self._mark_entry)
        self.sites.export_asked.connect(self.export_place)
        presenter.sites.surveyed.connect(lambda _found: self._show_place())
        presenter.sites.gone.connect(lambda: self._show_filter(presenter.works.filter))
        presenter.sites.said.connect(self.tray.show_note)
        self.sidebar.theme_asked.connect(self._switch_theme)
        self.search.textChanged.connect(lambda _text: self._searching.start())
        self._searching.timeout.connect(self._search)
        self._inspecting = QTimer(self, interval=_INSPECT_DELAY, singleShot=True)
        self._inspecting.timeout.connect(self._inspect)
        self.grid.selection_changed.connect(self._inspecting.start)
        self.grid.selection_changed.connect(self._show_selection)
        self.inspector.restore_asked.connect(presenter.restore)
        self.tray.cancel_asked.connect(presenter.runner.cancel)
        self.tray.errors_asked.connect(self.show_errors)
        presenter.entries_changed.connect(self._show_entries)
        presenter.counted.connect(self._show_count)
        presenter.work_ready.connect(self._show_work)
        presenter.preview_ready.connect(self._show_preview)
        presenter.progressed.connect(self._show_progress)
        presenter.job_ended.connect(self._show_report)
        presenter.problem.connect(self._show_problem)
        presenter.reminded.connect(self.tray.show_note)
        presenter.interrupted.noticed.connect(self.notice.show_notice)
        self.notice.go_on_asked.connect(presenter.interrupted.go_on)
        self.notice.forget_asked.connect(presenter.interrupted.forget)
        presenter.works.dataChanged.connect(lambda *_: self._inspecting.start())
        presenter.works.rowsInserted.connect(lambda *_: self._choose_middle())
        presenter.works.loaded.connect(self._choose_middle)
        self.verifier.changed.connect(presenter.works.take)
        self.verifier.changed.connect(lambda _changes: presenter.refresh_counts())

    def _add_actions(self) -> None:
        for keys, slot in (
            ("Ctrl+O", self.ask_for_folder),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+P", self.protect),
            ("Ctrl+Shift+V", self.verify),
            ("Ctrl+E", self._export_shown),
            ("F5", self.presenter.look_again),
            ("Ctrl+Q", self.close),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, run=slot: run())
            self.addAction(action)

    # What the person asks for.

    def ask_for_folder(self) -> None:
        """Choose a folder and add it."""
        folder = pick_folder(self, "Add folder", str(Path.home()))
        if folder:
            self.presenter.add([Path(folder)])

    def protect(self) -> None:
        """Ask how, then protect the selected works, or all that are shown."""
        lines = self._targets()
        if not lines:
            self.tray.show_note("There is nothing to protect here yet.")
            return
        settings = self._workspace.settings
        output = Path(settings.output) if settings.output else None
        last = Choice(settings.policy, None, output, self.presenter.stamping())
        suggested = Path.home() / "Countermark signed"
        signers = self.presenter.signers()
        dialog = ProtectDialog(len(lines), tuple(PRESETS.values()), last, suggested, self, signers)
        self.presenter.suggest_origins(
            lines, lambda found: dialog.origin_hint.setText(origin_hint(found))
        )
        if dialog.exec():
            self.presenter.protect(lines, dialog.choice())
        dialog.deleteLater()

    def verify(self) -> None:
        """Open the verify window, on the selected works if there are any."""
        dialog = self._verify_window()
        lines = self.grid.selected_lines()
        if lines:
            self.presenter.files_of(lines, self.verifier.verify)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def export(self, site: str = "") -> None:
        """Ask for site and folder, then write declarations."""
        proposed = site or self._workspace.settings.site
        self._export(ExportDialog(proposed, _declarations_folder(), self))

    def export_place(self, place: Place) -> None:
        """Ask for a folder, then write the declarations of a place."""
        folder = _declarations_folder(place.name)
        is_service = place.kind is PlaceKind.SERVICE
        self._export(ExportDialog("", folder, self, place=place.name, is_service=is_service))

    def _export_shown(self) -> None:
        if self.presenter.sites.shown:
            self.sites.export.click()
        else:
            self.export()

    def _export(self, dialog: ExportDialog) -> None:
        def submit(site: str, folder: Path) -> None:
            self.presenter.export(
                site,
                folder,
                lambda written: dialog.show_written(written, folder),
                dialog.show_problem,
            )

        dialog.submitted.connect(submit)
        dialog.exec()
        dialog.deleteLater()
        self._mark_entry()

    def show_errors(self) -> None:
        """Show what failed in the last job."""
        if self._last_report is None:
            return
        report = self._last_report
        dialog = ErrorsDialog(
            report.failures,
            can_retry=report.batch is not None,
            failed=report.failed,
            parent=self,
        )
        dialog.retry_asked.connect(lambda: self.presenter.retry(report))
        dialog.save_asked.connect(
            lambda path: self.presenter.save_failures(
                report, path, dialog.show_saved, dialog.show_problem
            )
        )
        dialog.exec()
        dialog.deleteLater()

    def _verify_window(self) -> VerifyDialog:
        if self._verify_dialog is None:
            dialog = VerifyDialog(self._theme, self)
            dialog.asked.connect(self.verifier.verify)
            dialog.finished.connect(lambda _code: self.verifier.stop())
            self.verifier.started.connect(dialog.start)
            self.verifier.read.connect(dialog.add)
            self.verifier.finished.connect(dialog.finish)
            self._verify_dialog = dialog
        return self._verify_dialog

    def _targets(self) -> list[WorkLine]:
        works = self.presenter.works
        shown = [works.line(row) for row in range(works.rowCount())]
        return target_works(self.grid.selected_lines(), shown)

    def show_page(self, key: str) -> None:
        """Show a page beside the library."""
        self._page = key
        self.presenter.sites.close()
        self.page_host.open(key)
        self._choose_middle()
        self._mark_entry()

    def _show_site(self, name: str) -> None:
        self._page = ""
        self.presenter.sites.open(name)

    def _show_found(self, query: str) -> None:
        self._show_filter(Filter())
        self.search.setText(query)

    def _show_filter(self, wanted: Filter) -> None:
        self._page = ""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.presenter.sites.close()
        self.presenter.show(wanted)

    def _search(self) -> None:
        now = self.presenter.works.filter
        wanted = Filter(now.states, now.folder, self.search.text().strip())
        if wanted != now:
            self.presenter.show(wanted)

    def _switch_theme(self) -> None:
        choice = "light" if self._theme.is_dark else "dark"
        self._theme.choose(choice)
        self.presenter.background.run(
            lambda: self._workspace.remember(theme=choice), lambda _done: None
        )

    # What the presenter says.

    def _show_library(self) -> None:
        self.pages.setCurrentWidget(self._library)
        self._choose_middle()
        self.grid.setFocus()

    def _choose_middle(self) -> None:
        works = self.presenter.works
        self._show_selection()
        wanted = self.presenter.sites.shown
        is_place = bool(wanted) and self.sites.place == wanted  # it may still be on its way
        is_library = not (is_place or self._page)
        self.tool_bar.setVisible(is_library)
        self.inspector.setVisible(is_library)
        if self._page:
            self.middle.setCurrentWidget(self.page_host)
            return
        if is_place:
            self.middle.setCurrentWidget(self.sites)
            return
        if works.rowCount() or works.is_loading:
            self.middle.setCurrentWidget(self.grid)
            return
        if works.filter.is_everything:
            self.empty.say(
                "Add a folder of your works to begin.", "Add folder …", self.ask_for_folder
            )
        else:
            self.empty.say(
                "No work is like that.", "Show all works", lambda: self._show_filter(Filter())
            )
        self.middle.setCurrentWidget(self.empty)

    def _show_entries(self, entries: object) -> None:
        if self.pages.currentWidget() is self.first_run:
            self._show_library()
        self.sidebar.model.show(entries)  # type: ignore[arg-type]  # a Qt signal carries objects
        self._mark_entry()

    def _mark_entry(self) -> None:
        here = self._page or self.presenter.sites.shown or self.presenter.works.filter
        self.sidebar.select(here)

    def _show_place(self) -> None:
        self._choose_middle()
        self._mark_entry()

    def _show_count(self, total: int) -> None:
        self._total = total
        self._show_selection()

    def _show_selection(self) -> None:
        count = self.grid.selected_count()
        is_library = not (self._page or self.presenter.sites.shown)
        self.tray.show_selection(count if is_library else 0, self._total)
        targets = count or self.presenter.works.rowCount()
        self.protect_button.setEnabled(bool(targets))

    def _inspect(self) -> None:
        count = self.grid.selected_count()
        if count == 1:
            self.presenter.inspect(self.grid.selected_lines()[0].id)
        elif count:
            self.inspector.show_selection(count)
        else:
            self.inspector.show_message("Select a work to see it here.")

    def _show_work(self, shown: Shown) -> None:
        if self.grid.selected_count() != 1:
            return
        lines = self.grid.selected_lines()
        if lines[0].id == shown.details.id:
            small = self.presenter.thumbnails.get(lines[0])
            self.inspector.show_work(shown.details, small, can_restore=shown.can_restore)

    def _show_preview(self, work_id: int, image: QImage) -> None:
        self.inspector.show_preview(work_id, QPixmap.fromImage(image))

    def _show_progress(self, doing: str, progress: Progress) -> None:
        self.tray.show_progress(doing, progress)

    def _show_report(self, report: Report) -> None:
        self._last_report = report
        self.tray.show_report(report)
        self._inspecting.start()

    def _show_problem(self, sentence: str) -> None:
        if self.pages.currentWidget() is self.first_run:
            self.first_run.show_problem(sentence)
            return
        box = QMessageBox(self)
        box.setWindowTitle("Countermark")
        box.setText(sentence)
        box.addButton("Close", QMessageBox.ButtonRole.AcceptRole)
        box.open()
        box.finished.connect(box.deleteLater)

    # Qt.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped to add them; works dragged out of here may not."""
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        paths = dropped_paths(event)
        if paths and self.pages.currentWidget() is self._library:
            event.acceptProposedAction()
            self.presenter.add(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout; stop after the files at hand."""
        self.hide()
        self.inspector.show()  # the page of a place hides it; the layout is remembered with it
        self._keep_state()
        self.page_host.stop()
        self.verifier.close()
        self.presenter.close()
        super().closeEvent(event)

    def _keep_state(self) -> None:
        state = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "splitter": bytes(self.splitter.saveState().toBase64().data()).decode(),
        }
        self._workspace.remember(window=state)

    def _recall_state(self) -> None:
        self.resize(1440, 900)
        state = self._workspace.settings.window
        for name, recall in (
            ("geometry", self.restoreGeometry),
            ("splitter", self.splitter.restoreState),
        ):
            if state.get(name):
                recall(QByteArray.fromBase64(state[name].encode()))


def _declarations_folder(place: str = "") -> Path:
    """Where declarations are proposed to go; of a place into a folder of a name any disk takes."""
    return Path.home() / "Countermark declarations" / re.sub(r"[^\w.-]+", "-", place).strip("-.")
