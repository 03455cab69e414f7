"""What failed in a batch, file by file, with the reason; to copy or to try again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
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
from countermark.ui.language import translate
from countermark.ui.sentence_words import sentence_words
from countermark.ui.widgets import button, label
from countermark.ui.words import counted


def errors_text(failures: Sequence[ItemResult]) -> str:
    """The list as text, a line a file."""
    return "\n".join(f"{item.path}: {sentence_words(item.reason)}" for item in failures)


class ErrorsDialog(QDialog):
    """Failed files and reasons.

    Signals:
        retry_asked: try these files again.
        save_asked(Path): write all of them into this file; `show_saved` or `show_problem` follows.
    """

    retry_asked = Signal()
    save_asked = Signal(object)

    def __init__(
        self,
        failures: Sequence[ItemResult],
        *,
        can_retry: bool,
        failed: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """The dialog.

        Args:
            failures: to be shown.
            can_retry: whether they can be tried again from here.
            failed: how many failed in all, where that is more than are shown.
            parent: Qt's.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Errors", "Files that failed"))
        self.resize(760, 420)
        self._failures = tuple(failures)
        shown = len(self._failures)
        count = max(failed, shown)
        title = counted("Errors", "{n} file(s) failed", count)
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(translate("Errors", "Failed files"))
        self.rows.setProperty("framed", True)
        self.rows.setColumnCount(2)
        self.rows.setHeaderLabels([translate("Errors", "File"), translate("Errors", "Reason")])
        self.rows.setRootIsDecorated(False)
        self.rows.ensurePolished()  # rows that are measured before have no space around them
        self.rows.setColumnWidth(0, 240)
        for item in self._failures:
            reason = sentence_words(item.reason)
            row = QTreeWidgetItem([item.path.name, reason])
            row.setToolTip(0, str(item.path))
            row.setToolTip(1, reason)
            self.rows.addTopLevelItem(row)
        self.more = label(
            counted("Errors", "And {n} more: the saved list has all.", count - shown), "muted"
        )
        self.more.setVisible(count > shown)
        self._status = label("", "muted", wrap=True)
        self._status.setAccessibleName(translate("Errors", "What was done"))
        retry = button(translate("Errors", "Try again"), self._retry, "primary")
        retry.setVisible(can_retry)
        foot = QHBoxLayout()
        foot.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(button(translate("Errors", "Save list …"), self._choose_file))
        foot.addWidget(button(translate("Errors", "Copy report"), self._copy))
        foot.addWidget(button(translate("Errors", "Close"), self.reject))
        foot.addWidget(retry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(label(title, "page-title"))
        layout.addWidget(
            label(
                translate("Errors", "The other files are done. Nothing half-written was left."),
                "muted",
            )
        )
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.more)
        layout.addLayout(foot)

    def show_saved(self, path: Path) -> None:
        """The list was written."""
        self._status.setText(translate("Errors", "Saved as “{name}”.").format(name=path.name))

    def show_problem(self, sentence: str) -> None:
        """The list could not be written."""
        self._status.setText(sentence)

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
        QGuiApplication.clipboard().setText(errors_text(self._failures))
        self._status.setText(translate("Errors", "Copied."))

    def _retry(self) -> None:
        self.retry_asked.emit()
        self.accept()
