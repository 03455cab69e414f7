"""Shows where missing files were found again, and has the catalogue follow what is ticked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from countermark.operations.moved import Proposal
from countermark.operations.pairing import Fix
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.moved_presenter import proposal_sentence, why_sentence
from countermark.ui.picking import pick_folder
from countermark.ui.widgets import button, head, label
from countermark.ui.words import counted, number

_WIDTH, _HEIGHT = 760, 520
_SHOWN = 500  # fixes; who has more of them follows them together
_FIX = Qt.ItemDataRole.UserRole


class MovedDialog(QDialog):
    """A search, then what it found.

    Signals:
        look_asked(list[Path]): look in these folders.
        follow_asked(list[Fix]): have the catalogue follow these.
    """

    look_asked = Signal(object)
    follow_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("Moved", "Find moved files")
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self._more: tuple[Fix, ...] = ()
        self.sentence = label(translate("Moved", "Looking …"), wrap=True)
        self.sentence.setAccessibleName(title)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Moved", "Looking …"))
        self.fixes = self._tree(
            translate("Moved", "Found again"),
            (
                translate("Moved", "It was"),
                translate("Moved", "It is"),
                translate("Moved", "Files"),
            ),
        )
        self.fixes.itemChanged.connect(lambda _item, _column: self._count())
        self._unsettled_head = head(translate("Moved", "Not certain, left as it is"))
        self.unsettled = self._tree(
            translate("Moved", "Not certain, left as it is"),
            (
                translate("Moved", "File"),
                translate("Moved", "Why"),
                translate("Moved", "Could be"),
            ),
        )
        columns = self.unsettled.header()
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)  # short sentences
        columns.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._more_said = label("", "muted")
        self._problem = label("", "problem", wrap=True)
        self.elsewhere = button(translate("Moved", "Look in another folder …"), self._look_there)
        self.close_button = button(translate("Moved", "Close"), self.reject)
        self.go = button("", self._follow, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(title, "page-title"))
        layout.addWidget(self.sentence)
        layout.addWidget(self._bar)
        layout.addWidget(self.fixes, 3)
        layout.addWidget(self._more_said)
        layout.addWidget(self._unsettled_head)
        layout.addWidget(self.unsettled, 2)
        layout.addWidget(self._problem)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)
        row = QHBoxLayout()
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.go)
        layout.addLayout(row)
        self.start()

    def start(self) -> None:
        """A search has begun."""
        self.sentence.setText(translate("Moved", "Looking …"))
        self._bar.setVisible(True)
        for part in (self.fixes, self.unsettled, self._unsettled_head, self._more_said, self.go):
            part.setVisible(False)
        self._rest.setVisible(True)
        self.elsewhere.setEnabled(False)
        self.show_problem("")

    def show_progress(self, sentence: str) -> None:
        """Say how the search goes."""
        if self._bar.isVisibleTo(self):
            self.sentence.setText(sentence)

    def show_problem(self, sentence: str) -> None:
        """Say what could not be done, or nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            self._bar.setVisible(False)
            self.elsewhere.setEnabled(True)
            self.go.setEnabled(True)

    def show_found(self, found: Proposal) -> None:
        """Show what a search found; all of it is ticked."""
        self._bar.setVisible(False)
        self.elsewhere.setEnabled(bool(found.missing))
        self.sentence.setText(proposal_sentence(found))
        self.fixes.clear()
        for fix in found.fixes[:_SHOWN]:
            item = QTreeWidgetItem([fix.old, fix.new, number(len(fix.file_ids))])
            item.setData(0, _FIX, fix)
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, text in enumerate((fix.old, fix.new)):
                item.setToolTip(column, text)
            self.fixes.addTopLevelItem(item)
        self._more = found.fixes[_SHOWN:]
        self._more_said.setText(counted("Moved", "And {n} more, which go along.", len(self._more)))
        self.unsettled.clear()
        for one in found.unsettled:
            texts = [one.path, why_sentence(one), ", ".join(one.candidates)]
            item = QTreeWidgetItem(texts)
            for column, text in enumerate(texts):
                item.setToolTip(column, text)
            self.unsettled.addTopLevelItem(item)
        self.fixes.setVisible(bool(found.fixes))
        self.go.setVisible(bool(found.fixes))
        self._more_said.setVisible(bool(self._more))
        self._unsettled_head.setVisible(bool(found.unsettled))
        self.unsettled.setVisible(bool(found.unsettled))
        self._rest.setVisible(not (found.fixes or found.unsettled))
        self._count()

    def chosen(self) -> list[Fix]:
        """What is ticked, with all that goes along."""
        items = [self.fixes.topLevelItem(at) for at in range(self.fixes.topLevelItemCount())]
        ticked = [
            item.data(0, _FIX)
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]
        return [*ticked, *self._more]

    def _tree(self, name: str, titles: tuple[str, str, str]) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(name)
        made.setProperty("framed", True)
        made.setHeaderLabels(list(titles))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        columns = made.header()
        columns.setStretchLastSection(False)
        for column in (0, 1):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return made

    def _count(self) -> None:
        count = sum(len(fix.file_ids) for fix in self.chosen())
        self.go.setText(counted("Moved", "Follow {n} file(s)", count))
        self.go.setEnabled(bool(count))

    def _follow(self) -> None:
        self.go.setEnabled(False)
        self.follow_asked.emit(self.chosen())

    def _look_there(self) -> None:
        folder = pick_folder(self, translate("Moved", "Where may the files be?"), str(Path.home()))
        if folder:
            self.start()
            self.look_asked.emit([Path(folder)])
