"""The overview: how much is protected, over time and by folder, and what needs the person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from countermark.base.times import now
from countermark.catalog.overview import Overview, overview
from countermark.catalog.query.parsing import quoted
from countermark.catalog.records import State
from countermark.credentials.identity import Identity
from countermark.operations.expiry import expiring
from countermark.ui import tokens
from countermark.ui.empty_page import EmptyPage
from countermark.ui.icons import state_badge
from countermark.ui.language import translate
from countermark.ui.overview_chart import Bar, Legend, ShareChart
from countermark.ui.overview_words import (
    Need,
    moment,
    more_folders_sentence,
    needs,
    percent_protected,
    timeline_sentence,
    timeline_title,
    whole_sentence,
)
from countermark.ui.page_frame import PageFrame
from countermark.ui.pages import Surroundings
from countermark.ui.widgets import Elided, button, head, label
from countermark.ui.words import folder_titles


class OverviewPage(QStackedWidget):
    """The catalogue at a glance."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = surroundings
        theme = surroundings.theme
        self.empty = EmptyPage(theme)
        self.empty.say(
            translate("Overview", "Add a folder of your works to see them here."),
            translate("Overview", "Add folder …"),
            surroundings.go.add_folder.emit,
        )
        self.frame = PageFrame(translate("Overview", "Overview"))
        self.percent = QLabel()
        self.percent.setProperty("role", "large")
        self.sentence = label("", "muted")
        self.times = ShareChart(theme, translate("Overview", "By month"), is_upright=True)
        self.folders = ShareChart(theme, translate("Overview", "By folder"), is_upright=False)
        for chart in (self.times, self.folders):
            chart.chosen.connect(surroundings.go.to_works)
        self._times_head = head(translate("Overview", "By month"))
        self.span = label("", "count", wrap=True)
        self.more = label("", "count", wrap=True)
        self._needs = QVBoxLayout()
        self._needs.setSpacing(4)
        number_row = QHBoxLayout()
        number_row.setSpacing(tokens.MARGIN)
        number_row.addWidget(self.percent)
        number_row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        body = self.frame.body
        body.addLayout(number_row)
        body.addSpacing(tokens.GAP)
        body.addWidget(head(translate("Overview", "What needs you")))
        body.addLayout(self._needs)
        body.addSpacing(tokens.MARGIN)
        body.addWidget(Legend(theme))
        body.addSpacing(tokens.MARGIN)
        for part in (self._times_head, self.span, self.times):
            body.addWidget(part)
        body.addSpacing(tokens.MARGIN)
        for part in (head(translate("Overview", "By folder")), self.folders, self.more):
            body.addWidget(part)
        body.addStretch(1)
        self.addWidget(self.empty)
        self.addWidget(self.frame)
        self._shown: tuple[Overview, tuple[Identity, ...]] | None = None
        theme.changed.connect(self._draw)

    def refresh(self) -> None:
        """Count anew."""
        workspace = self._around.workspace

        def look() -> tuple[Overview, tuple[Identity, ...]]:
            return overview(workspace.catalogue.database), expiring(workspace.home)

        self._around.background.run(look, lambda found: self.take(*found))

    def take(self, found: Overview, certificates: tuple[Identity, ...]) -> None:
        """Show this.

        Args:
            found: the catalogue at a glance.
            certificates: identities that must be renewed soon or now.
        """
        self._shown = found, certificates
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        found, certificates = self._shown
        self.setCurrentWidget(self.frame if found.whole.total else self.empty)
        self.percent.setText(percent_protected(found.whole))
        self.sentence.setText(whole_sentence(found.whole))
        self._show_needs(needs(found, certificates, now()))
        title = timeline_title(found.timeline)
        self._times_head.setText(title.upper())
        self.times.setAccessibleName(title)
        self.span.setText(timeline_sentence(found.timeline))
        field = "year" if found.timeline.is_by_year else "date"
        self.times.show_bars(
            [Bar(moment(share), share, f"{field}:{share.key}") for share in found.timeline.shares]
        )
        titles = folder_titles({Path(share.key): share.total for share in found.folders})
        self.folders.show_bars(
            [
                Bar(titles[Path(share.key)], share, f"folder:{quoted(share.key)}")
                for share in found.folders
            ]
        )
        self.more.setText(more_folders_sentence(found.more_folders))
        self.more.setVisible(bool(found.more_folders))

    def _show_needs(self, found: Sequence[Need]) -> None:
        while (item := self._needs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for need in found:
            self._needs.addWidget(self._need(need))
        if not found:
            self._needs.addWidget(label(translate("Overview", "Nothing. All is well."), "muted"))

    def _need(self, need: Need) -> QWidget:
        row, go = QWidget(), self._around.go
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        sign, said = QLabel(), Elided()
        sign.setPixmap(state_badge(need.state, self._around.theme.colours, 18))
        said.setText(need.sentence)
        if need.page:
            verb = translate("Overview", "See identities")
            show = button(verb, partial(go.to_page.emit, need.page), "link")
        else:
            verb = translate("Overview", "Show")
            show = button(verb, partial(go.to_works.emit, need.query), "link")
        show.setAccessibleName(f"{verb}: {need.sentence}")
        for part in (sign, said, show):
            line.addWidget(part)
        if need.state is State.MISSING:
            find = translate("Overview", "Find them …")
            line.addWidget(button(find, go.find_moved.emit, "link"))
        line.addStretch(1)
        return row
