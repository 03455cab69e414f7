"""What failed in a batch, file by file, with the reason; to copy or to try again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from countermark.operations.results import ItemResult
from countermark.ui import tokens
from countermark.ui.widgets import button, label
from countermark.ui.words import number


def errors_text(failures: Sequence[ItemResult]) -> str:
    """The list as text, a line a file."""
    return "\n".join(f"{item.path}: {item.reason}" for item in failures)


class ErrorsDialog(QDialog):
    """Failed files and reasons.

    Signals:
        retry_asked: try these files again.
    """

    retry_asked = Signal()

    def __init__(
        self, failures: Sequence[ItemResult], *, can_retry: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Files that failed")
        self.resize(760, 420)
        self._failures = tuple(failures)
        count = len(self._failures)
        title = "1 file failed" if count == 1 else f"{number(count)} files failed"
        self.rows = QTreeWidget()
        self.rows.setAccessibleName("Failed files")
        self.rows.setProperty("framed", True)
        self.rows.setColumnCount(2)
        self.rows.setHeaderLabels(["File", "Reason"])
        self.rows.setRootIsDecorated(False)
        self.rows.setColumnWidth(0, 240)
        for item in self._failures:
            row = QTreeWidgetItem([item.path.name, item.reason])
            row.setToolTip(0, str(item.path))
            row.setToolTip(1, item.reason)
            self.rows.addTopLevelItem(row)
        self._status = label("", "muted")
        retry = button("Try again", self._retry, "primary")
        retry.setVisible(can_retry)
        foot = QHBoxLayout()
        foot.addWidget(self._status, 1)
        foot.addWidget(button("Copy report", self._copy))
        foot.addWidget(button("Close", self.reject))
        foot.addWidget(retry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, tokens.MARGIN, tokens.MARGIN, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(label(title, "page-title"))
        layout.addWidget(label("The other files are done. Nothing half-written was left.", "muted"))
        layout.addWidget(self.rows, 1)
        layout.addLayout(foot)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(errors_text(self._failures))
        self._status.setText("Copied.")

    def _retry(self) -> None:
        self.retry_asked.emit()
        self.accept()
