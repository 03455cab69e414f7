"""The inspector: one work's preview, sentence, rights, origin, people, file and history."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.records import State, WorkDetails
from countermark.credentials.verdict import Standing
from countermark.ui import tokens
from countermark.ui.icons import standing_badge, state_badge
from countermark.ui.inspector_presenter import Section, sections, verdict_of
from countermark.ui.theme import Theme
from countermark.ui.widgets import PictureBox, button, head, label, line
from countermark.ui.words import works

_LABEL_WIDTH = 124
_SEPARATORS = re.compile(r"[/\\_\-.]")
_LONG = re.compile(r"[^\s\u200b]{22}")


class Inspector(QScrollArea):
    """Shows the selected work.

    Signals:
        restore_asked(int): put this work's original back.
    """

    restore_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Inspector")
        self.setAccessibleName("Inspector")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self._theme = theme
        self._details: WorkDetails | None = None
        self._can_restore = False
        self._message = ""
        self._pixmap: QPixmap | None = None
        self._picture = PictureBox("Preview")
        theme.changed.connect(self._rebuild)
        self.show_message("Select a work to see it here.")

    @property
    def work_id(self) -> int | None:
        """The work that is shown."""
        return self._details.id if self._details else None

    def show_message(self, text: str) -> None:
        """Show a sentence in place of a work."""
        self._details, self._message = None, text
        self._rebuild()

    def show_selection(self, count: int) -> None:
        """Say how many works are selected."""
        self.show_message(f"{works(count)} selected.")

    def show_work(
        self, details: WorkDetails, thumbnail: QPixmap | None, *, can_restore: bool
    ) -> None:
        """Show a work, with the small picture until the large one is there."""
        same = self.work_id == details.id
        self._details, self._can_restore = details, can_restore
        self._pixmap = thumbnail
        offset = self.verticalScrollBar().value() if same else 0
        self._rebuild()
        self.verticalScrollBar().setValue(offset)

    def show_preview(self, work_id: int, pixmap: QPixmap) -> None:
        """Show the large picture, if its work is still the one shown."""
        if self.work_id == work_id and not pixmap.isNull():
            self._pixmap = pixmap
            self._picture.show_pixmap(pixmap)

    def _rebuild(self) -> None:
        body = QWidget()
        body.setObjectName("InspectorBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(tokens.MARGIN, tokens.MARGIN, tokens.MARGIN, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        if self._details is None:
            message = label(self._message, "muted", wrap=True)
            message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addSpacing(tokens.WIDE)
            layout.addWidget(message)
        else:
            self._fill(layout, self._details)
        layout.addStretch(1)
        self.setWidget(body)  # the old body goes with its labels

    def _fill(self, layout: QVBoxLayout, details: WorkDetails) -> None:
        self._picture = PictureBox(f"Preview of {details.facts.title}")
        self._picture.show_pixmap(self._pixmap)
        layout.addWidget(self._picture)
        layout.addWidget(_selectable(label(details.facts.title, "title", wrap=True)))
        layout.addLayout(self._verdict(details))
        if self._can_restore:
            work_id = details.id
            restore = button(
                "Put the original back", lambda: self.restore_asked.emit(work_id), "link"
            )
            layout.addWidget(restore, alignment=Qt.AlignmentFlag.AlignLeft)
        for section in sections(details):
            layout.addWidget(line())
            layout.addWidget(head(section.title))
            layout.addLayout(_rows(section))

    def _verdict(self, details: WorkDetails) -> QHBoxLayout:
        kind, sentence = verdict_of(details)
        sign = QLabel()
        colours = self._theme.colours
        if isinstance(kind, State):
            sign.setPixmap(state_badge(kind, colours))
        else:
            sign.setPixmap(standing_badge(Standing(kind), colours))
        sign.setAccessibleName(str(kind.value))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(_selectable(label(sentence, wrap=True)), 1)
        return row


def _rows(section: Section) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(tokens.GAP)
    grid.setVerticalSpacing(tokens.GAP)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, (name, text) in enumerate(section.rows):
        value = _selectable(label(_breakable(text), wrap=True))
        value.setToolTip(text if len(text) > 40 else "")
        if not name:
            grid.addWidget(value, row, 0, 1, 2)
            continue
        title = label(name, "muted", wrap=True)
        grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _breakable(text: str) -> str:
    """Paths and long names break at their separators, or anywhere before they leave the panel."""
    return _LONG.sub("\\g<0>\u200b", _SEPARATORS.sub("\\g<0>\u200b", text))
