"""One verdict: a sign, a sentence, what to do about it, and the details below."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from countermark.credentials.verdict import Verdict
from countermark.ui import tokens
from countermark.ui.icons import standing_badge
from countermark.ui.json_tree import JsonTreeModel
from countermark.ui.language import translate
from countermark.ui.segments import Segments
from countermark.ui.theme import Theme
from countermark.ui.verdict_words import next_step, verdict_sentence
from countermark.ui.verify_model import Reading
from countermark.ui.verify_words import details_of
from countermark.ui.widgets import button, label
from countermark.ui.words import standing_title

_DETAILS, _REPORT, _RAW = "details", "report", "raw"
_NAMES = 220  # pixels of the column of names


class VerdictView(QWidget):
    """What was read of one file.

    Signals:
        fetch_asked(Path): fetch the credential of this file from where it is kept.
        settings_asked: show the settings, where fetching is let or not.
    """

    fetch_asked = Signal(object)
    settings_asked = Signal()

    def __init__(
        self, theme: Theme, may_fetch: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """The view.

        Args:
            theme: whose colours.
            may_fetch: tells whether the settings let credentials be fetched.
            parent: Qt's.
        """
        super().__init__(parent)
        self._theme = theme
        self._may_fetch = may_fetch
        self._reading: Reading | None = None
        self._view = _DETAILS
        self._sign = QLabel()
        self.sentence = label("", "page-title", wrap=True)
        self.sentence.setAccessibleName(translate("Verify", "Verdict"))
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.step = label("", "muted", wrap=True)
        self.fetch = button(translate("Verify", "Fetch it"), self._ask_to_fetch)
        self.to_settings = button(
            translate("Verify", "Open Settings"), self.settings_asked.emit, "link"
        )
        self.views = Segments(
            translate("Verify", "What is shown of the credential"),
            {
                _DETAILS: translate("Verify", "Details"),
                _REPORT: translate("Verify", "Manifests"),
                _RAW: translate("Verify", "As JSON"),
            },
        )
        self.views.chosen.connect(self._choose)
        self.views.setMaximumWidth(360)
        self.tree = JsonTreeModel({}, self)
        self.details = QTreeView()
        self.details.setAccessibleName(translate("Verify", "Details"))
        self.details.setProperty("framed", True)
        self.details.setModel(self.tree)
        self.details.setColumnWidth(0, _NAMES)
        self.raw = QPlainTextEdit()
        self.raw.setAccessibleName(translate("Verify", "As JSON"))
        self.raw.setReadOnly(True)
        self.raw.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.raw.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.shown = QStackedWidget()
        self.shown.addWidget(self.details)
        self.shown.addWidget(self.raw)
        self._lay_out()
        theme.changed.connect(self._draw)
        self.show_reading(None)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(tokens.GAP)
        body.addLayout(row)
        body.addWidget(self.step)
        body.addWidget(self.fetch, alignment=Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.to_settings, alignment=Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(tokens.GAP // 2)
        body.addWidget(self.views, alignment=Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.shown, 1)
        self._rest = QWidget()
        body.addWidget(self._rest, 1)

    def show_reading(self, reading: Reading | None, waiting: str = "") -> None:
        """Show another verdict.

        Args:
            reading: of the file, or None for none.
            waiting: what stands here while there is none.
        """
        self._reading = reading
        self._draw()
        has_report = reading is not None and bool(reading.verdict.manifest)
        self.views.setVisible(has_report)
        self.shown.setVisible(has_report)
        self._rest.setVisible(not has_report)
        is_elsewhere = reading is not None and bool(reading.verdict.elsewhere)
        may_fetch = is_elsewhere and self._may_fetch()
        self.fetch.setVisible(may_fetch)
        self.to_settings.setVisible(is_elsewhere and not may_fetch)
        self.sentence.setText("" if reading is None else verdict_sentence(reading.verdict))
        step = waiting if reading is None else _step(reading.verdict, may_fetch=may_fetch)
        self.step.setText(step)
        self.step.setVisible(bool(step))
        if reading is not None:
            self.fetch.setToolTip(reading.verdict.elsewhere)
            self._choose(self._view)

    def refresh(self) -> None:
        """The settings may be others."""
        if self._reading is not None:
            self.show_reading(self._reading)

    def _choose(self, view: str) -> None:
        self._view = view
        self.views.show_value(view)
        if self._reading is None:
            return
        if view == _RAW:
            text = json.dumps(self._reading.report(), indent=2, ensure_ascii=False)
            self.raw.setPlainText(text)
            self.shown.setCurrentWidget(self.raw)
            return
        is_report = view == _REPORT
        self.tree.show(self._reading.report() if is_report else details_of(self._reading.verdict))
        self.details.setAccessibleName(
            translate("Verify", "Manifests") if is_report else translate("Verify", "Details")
        )
        self.details.expandToDepth(0)
        self.shown.setCurrentWidget(self.details)

    def _ask_to_fetch(self) -> None:
        if self._reading is not None:
            self.fetch_asked.emit(Path(self._reading.path))

    def _draw(self) -> None:
        if self._reading is None:
            self._sign.clear()
            return
        standing = self._reading.verdict.standing
        self._sign.setPixmap(standing_badge(standing, self._theme.colours, 24))
        self._sign.setAccessibleName(standing_title(standing))


def _step(verdict: Verdict, *, may_fetch: bool) -> str:
    """What to do about a verdict; of a credential that is kept elsewhere who learns of it."""
    if not verdict.elsewhere:
        return next_step(verdict)
    host = urlsplit(verdict.elsewhere).hostname or verdict.elsewhere
    if may_fetch:
        return translate(
            "Verify", "Fetching it tells {host} that somebody reads this credential."
        ).format(host=host)
    return translate(
        "Verify", "It is kept at {host}. Fetching is off: nothing is sent there."
    ).format(host=host)
