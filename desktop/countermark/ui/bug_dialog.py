"""Says that the program itself failed, and gives the report."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.widgets import button, label

_WIDTH, _HEIGHT = 640, 420


class BugDialog(QDialog):
    """A sentence, the report, a button that copies it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Countermark")
        self.resize(_WIDTH, _HEIGHT)
        self.report = QPlainTextEdit(report)
        self.report.setAccessibleName(translate("Bug", "Report"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._said = label("", "muted")
        self.copy = button(translate("Bug", "Copy report"), self._copy, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        title = translate("Bug", "Something went wrong in the program")
        layout.addWidget(label(title, "page-title", wrap=True))
        about = translate(
            "Bug",
            "This is a bug, not your mistake. What was under way may not have been done. "
            "No original is ever overwritten without being kept. Nothing was sent; the report "
            "below helps the developers if you give it to them.",
        )
        layout.addWidget(label(about, wrap=True))
        layout.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(button(translate("Bug", "Close"), self.accept))
        row.addWidget(self.copy)
        layout.addLayout(row)

    def add(self, report: str) -> None:
        """Another one happened meanwhile."""
        if report not in self.report.toPlainText():
            self.report.appendPlainText(f"\n{report}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._said.setText(translate("Bug", "Copied."))
