"""The overview: how much is protected, by month and folder, and what needs a look."""

from __future__ import annotations

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

from countermark.catalog.overview import Overview, Share, overview
from countermark.catalog.query.parsing import quoted
from countermark.catalog.records import State
from countermark.ui import tokens
from countermark.ui.empty_page import EmptyPage
from countermark.ui.icons import state_badge
from countermark.ui.language import translate
from countermark.ui.overview_chart import Bar, Legend, ShareChart
from countermark.ui.overview_words import needs, percent_protected, whole_sentence
from countermark.ui.page_frame import PageFrame
from countermark.ui.pages import Surroundings
from countermark.ui.widgets import button, head, label
from countermark.ui.words import folder_titles, month


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
        self.months = ShareChart(theme, translate("Overview", "By month"), is_upright=True)
        self.folders = ShareChart(theme, translate("Overview", "By folder"), is_upright=False)
        for chart in (self.months, self.folders):
            chart.chosen.connect(surroundings.go.to_works)
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
        for title, chart in (
            (translate("Overview", "By month"), self.months),
            (translate("Overview", "By folder"), self.folders),
        ):
            body.addSpacing(tokens.MARGIN)
            body.addWidget(head(title))
            body.addWidget(chart)
        body.addStretch(1)
        self.addWidget(self.empty)
        self.addWidget(self.frame)
        self._shown: Overview | None = None
        theme.changed.connect(self._draw)

    def refresh(self) -> None:
        """Count anew."""
        database = self._around.workspace.catalogue.database
        self._around.background.run(lambda: overview(database), self._show)

    def _show(self, found: Overview) -> None:
        self._shown = found
        self._draw()

    def _draw(self) -> None:
        found = self._shown
        if found is None:
            return
        self.setCurrentWidget(self.frame if found.whole.total else self.empty)
        self.percent.setText(percent_protected(found.whole))
        self.sentence.setText(whole_sentence(found.whole))
        self._show_needs(found)
        self.months.show_bars([_month_bar(share) for share in found.months])
        titles = folder_titles({Path(share.key): share.total for share in found.folders})
        self.folders.show_bars(
            [
                Bar(titles[Path(share.key)], share, f"folder:{quoted(share.key)}")
                for share in found.folders
            ]
        )

    def _show_needs(self, found: Overview) -> None:
        while (item := self._needs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for state, sentence, query in needs(found):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            sign = QLabel()
            sign.setPixmap(state_badge(state, self._around.theme.colours, 18))
            show = button(
                translate("Overview", "Show"),
                partial(self._around.go.to_works.emit, query),
                "link",
            )
            show.setAccessibleName(f"{translate('Overview', 'Show')}: {sentence}")
            line.addWidget(sign)
            line.addWidget(label(sentence))
            line.addWidget(show)
            if state is State.MISSING:
                find = translate("Overview", "Find them …")
                line.addWidget(button(find, self._around.go.find_moved.emit, "link"))
            line.addStretch(1)
            self._needs.addWidget(row)
        if not needs(found):
            self._needs.addWidget(label(translate("Overview", "Nothing. All is well."), "muted"))


def _month_bar(share: Share) -> Bar:
    return Bar(month(share.key) or share.key, share, f"date:{share.key}")
