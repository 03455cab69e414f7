"""What failed in a batch, file by file, with the reason; to copy, to look at, or to try again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from countermark.operations.results import ItemResult
from countermark.ui import tokens
from countermark.ui.job_runner import Report
from countermark.ui.language import translate
from countermark.ui.sentence_words import sentence_words
from countermark.ui.widgets import button, label
from countermark.ui.words import counted, number

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def errors_text(failures: Sequence[ItemResult], failed: int = 0) -> str:
    """The list as text, a line a file.

    Args:
        failures: those that are at hand.
        failed: how many there are in all; where that is more, the first line says so.
    """
    lines = [f"{item.path}: {sentence_words(item.reason)}" for item in failures]
    if failed > len(failures):
        lines.insert(0, _first_of(len(failures), failed))
    return "\n".join(lines)


def _first_of(shown: int, count: int) -> str:
    text = translate("Errors", "The first {shown} of {count}:")
    return text.format(shown=number(shown), count=number(count))


def outcome_sentence(report: Report, *, is_running: bool = False) -> str:
    """What became of the other files, and of these."""
    if is_running:
        return translate(
            "Errors", "The batch goes on with the other files. Nothing half-written was left."
        )
    if report.cancelled:
        return translate(
            "Errors",
            "The batch was cancelled: what was done before stays done. Nothing half-written was "
            "left.",
        )
    if report.problem:
        return translate(
            "Errors",
            "The batch ended early: what was done before stays done. Nothing half-written was "
            "left.",
        )
    if not (report.succeeded or report.skipped):
        return translate(
            "Errors", "There were no other files in the batch. Nothing half-written was left."
        )
    return translate("Errors", "The other files are done. Nothing half-written was left.")


class _Rows(QTreeWidget):
    """A row a file.

    Signals:
        entered: the Enter key, or a double click.
    """

    entered = Signal()

    def __init__(self, failures: Sequence[ItemResult]) -> None:
        super().__init__()
        self.setAccessibleName(translate("Errors", "Failed files"))
        self.setProperty("framed", True)
        self.setColumnCount(2)
        self.setHeaderLabels([translate("Errors", "File"), translate("Errors", "Reason")])
        self.setRootIsDecorated(False)
        self.ensurePolished()  # rows that are measured before have no space around them
        self.setColumnWidth(0, 240)
        for item in failures:
            reason = sentence_words(item.reason)
            row = QTreeWidgetItem([item.path.name, reason])
            row.setToolTip(0, str(item.path))
            row.setToolTip(1, reason)
            self.addTopLevelItem(row)
        self.itemDoubleClicked.connect(lambda *_: self.entered.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not for the dialog's button while the keyboard is here."""
        if event.key() in _ENTER and self.currentItem() is not None:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ErrorsDialog(QDialog):
    """Failed files and reasons.

    Signals:
        retry_asked: try these files again.
        save_asked(Path): write all of them into this file; `show_saved` or `show_problem` follows.
        show_asked(ItemResult): show this file's work, or its folder.
    """

    retry_asked = Signal()
    save_asked = Signal(object)
    show_asked = Signal(object)

    def __init__(
        self, report: Report, *, is_running: bool = False, parent: QWidget | None = None
    ) -> None:
        """The dialog.

        Args:
            report: of the batch.
            is_running: whether that is how it stands so far.
            parent: Qt's.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Errors", "Files that failed"))
        self.resize(760, 420)
        self._failures = report.failures
        shown = len(self._failures)
        self._count = max(report.failed, shown)
        self.rows = _Rows(self._failures)
        self.rows.entered.connect(self._show)
        self.rows.itemSelectionChanged.connect(self._choose_row)
        self.more = label(
            counted("Errors", "And {n} more: the saved list has all.", self._count - shown), "muted"
        )
        self.more.setVisible(self._count > shown)
        self.status = label("", "muted", wrap=True)
        self.status.setAccessibleName(translate("Errors", "What was done"))
        self.status.hide()
        self.show_one = button(translate("Errors", "Show"), self._show)
        self.show_one.setAccessibleName(translate("Errors", "Show the file in the library"))
        self.show_one.setEnabled(False)
        self.retry = button(translate("Errors", "Try again"), self._retry, "primary")
        self.retry.setVisible(report.batch is not None and not is_running)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(label(counted("Errors", "{n} file(s) failed", self._count), "page-title"))
        layout.addWidget(label(outcome_sentence(report, is_running=is_running), "muted", wrap=True))
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.status)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.show_one)
        foot.addStretch(1)
        foot.addWidget(button(translate("Errors", "Save list …"), self._choose_file))
        foot.addWidget(button(translate("Errors", "Copy report"), self._copy))
        foot.addWidget(button(translate("Errors", "Close"), self.reject))
        foot.addWidget(self.retry)
        return foot

    def show_saved(self, path: Path) -> None:
        """The list was written."""
        self._say(translate("Errors", "Saved as “{name}”.").format(name=path.name))

    def show_problem(self, sentence: str) -> None:
        """Something could not be done."""
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.show()

    def _choose_row(self) -> None:
        self.show_one.setEnabled(bool(self.rows.selectedItems()))

    def _show(self) -> None:
        row = self.rows.currentIndex().row()
        if row >= 0:
            self.show_asked.emit(self._failures[row])

    def _choose_file(self) -> None:
        # An existing file is refused with a sentence, so the system need not ask about it.
        start = str(Path.home() / f"{translate('Errors', 'Files that failed')}.csv")
        option = QFileDialog.Option.DontConfirmOverwrite
        name, _kind = QFileDialog.getSaveFileName(
            self,
            translate("Errors", "Save list"),
            start,
            f"{translate('Errors', 'Table')} (*.csv)",
            options=option,
        )
        if name:
            path = Path(name)
            self.save_asked.emit(path if path.suffix else path.with_suffix(".csv"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(errors_text(self._failures, self._count))
        shown = len(self._failures)
        if self._count > shown:
            text = translate("Errors", "Copied the first {shown} of {count}.")
            self._say(text.format(shown=number(shown), count=number(self._count)))
        else:
            self._say(translate("Errors", "Copied."))

    def _retry(self) -> None:
        self.retry_asked.emit()
        self.accept()
