"""The verify page: drop any file or folder, read one sentence, look at the details."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from countermark.credentials.standing import Standing
from countermark.ui import tokens
from countermark.ui.drop_area import DropArea, DropZone, dropped_paths
from countermark.ui.language import translate
from countermark.ui.pages import SETTINGS, Surroundings
from countermark.ui.picking import pick_folder
from countermark.ui.verdict_view import VerdictView
from countermark.ui.verify_model import READING_ROLE, Reading, StandingFilter, VerifyModel
from countermark.ui.verify_presenter import VerifyPresenter
from countermark.ui.verify_rows import VerifiedRows
from countermark.ui.verify_words import as_text, standing_choices
from countermark.ui.widgets import button, label
from countermark.ui.words import counted

_Index = QModelIndex | QPersistentModelIndex


class VerifyPage(QWidget):
    """Files and their verdicts."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("VerifyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Verify", "Verify"))
        self.setAcceptDrops(True)
        self._go = surroundings.go
        self.presenter = VerifyPresenter(surroundings.workspace, surroundings.verifying, self)
        self.presenter.started.connect(self._start)
        self.presenter.read.connect(self._add)
        self.presenter.read_again.connect(self._replace)
        self.presenter.finished.connect(self._finish)
        self.presenter.changed.connect(self._go.catalogue_changed)
        about = translate("Verify", "Drop any file or folder here to read its credentials.")
        self.drop = DropArea(about, *self._choosers())
        self.zone = DropZone(surroundings.theme, about, *self._choosers("primary"))
        for area in (self.drop, self.zone):
            area.dropped.connect(self.presenter.verify)
        self.model = VerifyModel(self)
        self.shown = StandingFilter(self.model, self)
        self.only = QComboBox()
        self.only.setAccessibleName(translate("Verify", "Which files are shown"))
        self.only.activated.connect(lambda _at: self.shown.show_only(self._wanted()))
        self.rows = self._list(surroundings)
        self.verdict = VerdictView(surroundings.theme, lambda: self.presenter.may_fetch)
        self.verdict.fetch_asked.connect(self.presenter.fetch)
        self.verdict.settings_asked.connect(lambda: self._go.to_page.emit(SETTINGS))
        self.copy = button(translate("Verify", "Copy as text"), self._copy)
        self.cancel = button(translate("Verify", "Stop"), self._stop)
        self.status = label("", "muted")
        self._lay_out()
        self._choose_state()

    # Layout.

    def _list(self, surroundings: Surroundings) -> QListView:
        rows = QListView()
        rows.setAccessibleName(translate("Verify", "Verified files"))
        rows.setProperty("framed", True)
        rows.setModel(self.shown)
        rows.setUniformItemSizes(True)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows.setItemDelegate(VerifiedRows(surroundings.theme, rows))
        rows.selectionModel().currentChanged.connect(self._show_current)
        surroundings.theme.changed.connect(rows.viewport().update)
        return rows

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(tokens.GAP)
        named = label(translate("Verify", "Verify"), "page-title")
        named.setMinimumHeight(tokens.BUTTON)
        title.addWidget(named)
        title.addWidget(self.status)
        title.addStretch(1)
        title.addWidget(self.cancel)
        title.addWidget(self.copy)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self.only)
        column.addWidget(self.rows, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setObjectName("Panes")
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(tokens.MARGIN)
        self.panes.addWidget(left)
        self.panes.addWidget(self.verdict)
        self.panes.setSizes([300, 620])
        self.panes.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        layout.setSpacing(tokens.PADDING)
        layout.addLayout(title)
        layout.addWidget(self.drop)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.zone, 1)

    def _choosers(self, kind: str = "") -> tuple[QPushButton, QPushButton]:
        """For those who do not drag; the first of this kind."""
        return (
            button(translate("Verify", "Choose files …"), self._choose_files, kind),
            button(translate("Verify", "Choose a folder …"), self._choose_folder),
        )

    # What the window asks for.

    def verify(self, paths: Iterable[Path]) -> None:
        """Read these files and folders."""
        self.presenter.verify(list(paths))

    def refresh(self) -> None:
        """It is shown now: what may be fetched may have been decided otherwise."""
        self.verdict.refresh()

    def stop(self) -> None:
        """The window closes."""
        self.presenter.close()

    # What the person asks for.

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, translate("Verify", "Verify files"))
        if names:
            self.presenter.verify([Path(name) for name in names])

    def _choose_folder(self) -> None:
        folder = pick_folder(self, translate("Verify", "Verify a folder"), str(Path.home()))
        if folder:
            self.presenter.verify([Path(folder)])

    def _copy(self) -> None:
        readings = [index.data(READING_ROLE) for index in self.rows.selectedIndexes()]
        QGuiApplication.clipboard().setText(as_text(readings))
        self._go.say.emit(translate("Verify", "Copied."))

    def _stop(self) -> None:
        self.presenter.stop()
        self._finish(0)

    def _wanted(self) -> Standing | None:
        value = self.only.currentData()  # Qt keeps the text of it
        return Standing(value) if value else None

    # What the presenter says.

    def _start(self, _count: int) -> None:
        self.model.clear()
        self.shown.show_only(None)
        self._choose_state()
        self.verdict.show_reading(None)
        self.cancel.setVisible(True)
        self.status.setText(translate("Verify", "Reading …"))
        self.status.setToolTip("")

    def _add(self, readings: list[Reading]) -> None:
        is_first = self.model.rowCount() == 0
        self.model.add(readings)
        self._choose_state()
        self.status.setText(counted("Verify", "{n} file(s) read …", self.model.rowCount()))
        if is_first and readings:
            self.rows.setCurrentIndex(self.shown.index(0, 0))

    def _replace(self, reading: Reading) -> None:
        self.model.replace(reading)
        self._choose_state()
        self._show_current(self.rows.currentIndex())

    def _finish(self, passed: int) -> None:
        self.cancel.setVisible(False)
        count = self.model.rowCount()
        said = (
            counted("Verify", "{n} file(s) read.", count)
            if count
            else translate("Verify", "There is no file to read there.")
        )
        if passed:
            said += " " + counted("Verify", "{n} other file(s) passed over.", passed)
            self.status.setToolTip(
                translate(
                    "Verify",
                    "In folders, pictures, films, sounds and PDF files are read. "
                    "Choose any other file by itself.",
                )
            )
        self.status.setText(said)

    def _show_current(self, current: _Index, _previous: _Index | None = None) -> None:
        self.verdict.show_reading(current.data(READING_ROLE) if current.isValid() else None)
        self.copy.setEnabled(current.isValid())

    def _choose_state(self) -> None:
        """The list where there are files, else a large place to drop a first one."""
        is_empty = self.model.rowCount() == 0
        self.panes.setVisible(not is_empty)
        self.drop.setVisible(not is_empty)
        self.zone.setVisible(is_empty)
        self.copy.setVisible(not is_empty)
        if is_empty:
            self.cancel.setVisible(False)
        wanted = self._wanted()
        self.only.clear()
        for title, standing in standing_choices(self.model.counts):
            self.only.addItem(title, standing)
        self.only.setCurrentIndex(max(0, self.only.findData(wanted)))

    # Qt.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by the system's keys."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.copy.isVisible():
            self._copy()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        if paths := dropped_paths(event):
            event.acceptProposedAction()
            self.presenter.verify(paths)
