"""The verify window: drop any file, read one sentence, look at the details below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QPainter,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from countermark.operations.verify import Verified
from countermark.ui import tokens
from countermark.ui.icons import standing_badge
from countermark.ui.json_tree import JsonTreeModel
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.verify_model import VERIFIED_ROLE, VerifyModel, as_text, details_of
from countermark.ui.widgets import button, label, restyle
from countermark.ui.words import counted

_Index = QModelIndex | QPersistentModelIndex
_ROW = 44


class DropArea(QFrame):
    """A place to drop files on.

    Signals:
        dropped(list[Path]): these were dropped.
    """

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DropArea")
        self.setAccessibleName(translate("Verify", "Drop files here"))
        self.setAcceptDrops(True)
        self.choose = button(translate("Verify", "Choose files …"), self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, tokens.PADDING, tokens.MARGIN, tokens.PADDING)
        layout.addWidget(
            label(
                translate("Verify", "Drop any file or folder here to read its credentials."),
                "muted",
            ),
            1,
        )
        layout.addWidget(self.choose)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        self._light(False)
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _light(self, over: bool) -> None:
        self.setProperty("over", over)
        restyle(self)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, translate("Verify", "Verify files"))
        if names:
            self.dropped.emit([Path(name) for name in names])


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The local files of a drop."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class _RowPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(160, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        result: Verified = index.data(VERIFIED_ROLE)
        colours = self._theme.colours
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        badge = standing_badge(result.verdict.standing, colours)
        painter.drawPixmap(rect.left() + 12, rect.center().y() - 9, badge)
        text = rect.adjusted(44, 5, -8, -5)
        font = QFont(painter.font())
        font.setPixelSize(tokens.BODY)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        self._line(painter, text, result.path.name, Qt.AlignmentFlag.AlignTop)
        font.setPixelSize(tokens.HEAD)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        self._line(painter, text, str(result.path.parent), Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | vertical, shown)


class VerifyDialog(QDialog):
    """Verdicts on files.

    Signals:
        asked(list[Path]): verify these.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Verify", "Verify"))
        self.resize(920, 600)
        self._theme = theme
        self.drop = DropArea()
        self.drop.dropped.connect(self.asked)
        self.model = VerifyModel(self)
        self.rows = QListView()
        self.rows.setAccessibleName(translate("Verify", "Verified files"))
        self.rows.setProperty("framed", True)
        self.rows.setModel(self.model)
        self.rows.setUniformItemSizes(True)
        self.rows.setItemDelegate(_RowPainter(theme, self.rows))
        self.rows.selectionModel().currentChanged.connect(self._show_current)
        self._sign = QLabel()
        self.sentence = label("", "page-title", wrap=True)
        self.sentence.setAccessibleName(translate("Verify", "Verdict"))
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._step = label("", "muted", wrap=True)
        self.tree = JsonTreeModel({}, self)
        self._details = QTreeView()
        self._details.setAccessibleName(translate("Verify", "Details"))
        self._details.setProperty("framed", True)
        self._details.setModel(self.tree)
        self._details.setColumnWidth(0, 240)
        self._copy = button(translate("Verify", "Copy as text"), self._copy_text)
        self._copy.setEnabled(False)
        self._status = label("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, tokens.MARGIN, tokens.MARGIN, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(self.drop)
        layout.addWidget(self._panes(), 1)
        layout.addLayout(self._foot())
        theme.changed.connect(self.rows.viewport().update)
        self._show(None)

    def start(self, count: int) -> None:
        """Files are being read."""
        self.model.clear()
        self._show(None)
        self._status.setText(
            counted("Verify", "Reading {n} file(s) …", count)
            if count
            else translate("Verify", "Reading …")
        )

    def add(self, results: list[Verified]) -> None:
        """Show results as they come; the first is selected."""
        first = self.model.rowCount() == 0
        self.model.add(results)
        if first and results:
            self.rows.setCurrentIndex(self.model.index(0))

    def finish(self) -> None:
        """All files are read."""
        count = self.model.rowCount()
        self._status.setText(counted("Verify", "{n} file(s) read.", count))

    def _panes(self) -> QSplitter:
        right = QWidget()
        body = QVBoxLayout(right)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(tokens.GAP)
        row = QHBoxLayout()
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        body.addLayout(row)
        body.addWidget(self._step)
        body.addWidget(self._details, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("Panes")
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(tokens.MARGIN)
        panes.addWidget(self.rows)
        panes.addWidget(right)
        panes.setSizes([300, 620])
        return panes

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._status, 1)
        row.addWidget(self._copy)
        row.addWidget(button(translate("Verify", "Close"), self.close))
        return row

    def _show_current(self, current: _Index, _previous: _Index) -> None:
        self._show(current.data(VERIFIED_ROLE) if current.isValid() else None)

    def _show(self, result: Verified | None) -> None:
        self._copy.setEnabled(result is not None)
        self._details.setVisible(result is not None and bool(result.verdict.manifest))
        if result is None:
            self._sign.clear()
            self.sentence.setText("")
            self._step.setText(translate("Verify", "The verdict on a file appears here."))
            self._step.setVisible(True)
            return
        verdict = result.verdict
        self._sign.setPixmap(standing_badge(verdict.standing, self._theme.colours, 24))
        self._sign.setAccessibleName(verdict.standing.value)
        self.sentence.setText(verdict.sentence)
        self._step.setText(verdict.next_step)
        self._step.setVisible(bool(verdict.next_step))
        self.tree.show(details_of(result))
        self._details.expandToDepth(0)
        self._details.collapse(self.tree.index(self.tree.rowCount() - 1, 0))

    def _copy_text(self) -> None:
        result = self.rows.currentIndex().data(VERIFIED_ROLE)
        if isinstance(result, Verified):
            QGuiApplication.clipboard().setText(as_text(result))
            self._status.setText(translate("Verify", "Copied."))
