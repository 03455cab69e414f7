"""The page of a place: its decision, what is published there, and what every channel says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.place_records import Place
from countermark.declarations.judging import Outcome
from countermark.operations.place_survey import Survey
from countermark.ui import tokens
from countermark.ui.empty_page import EmptyPage
from countermark.ui.explanation import Explanation
from countermark.ui.icons import outcome_badge, pixmap
from countermark.ui.language import translate
from countermark.ui.matrix_model import CELL_ROLE, MatrixModel
from countermark.ui.matrix_table import MatrixTable
from countermark.ui.question import ask
from countermark.ui.site_words import PartWords, PlacePage, place_page
from countermark.ui.theme import Theme
from countermark.ui.widgets import Elided, button, head, label

_WIDEST = 180  # pixels of a path, or of a name


class SitesPage(QWidget):
    """Shows one place.

    Attributes:
        area: scrolls all of it, but what the chosen cell says.

    Signals:
        export_asked(Place): write its declarations.
        decide_asked(Place): change its decision.
        publish_asked(Place): publish a collection there.
        remove_asked(Place): forget it; was confirmed.
        withdraw_asked(Placement): publish a collection no more there; was confirmed.
    """

    export_asked = Signal(object)
    decide_asked = Signal(object)
    publish_asked = Signal(object)
    remove_asked = Signal(object)
    withdraw_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SitesPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._place: Place | None = None
        self._page: PlacePage | None = None
        self.model = MatrixModel(self)
        self.table = MatrixTable(theme, self.model)
        self.explanation = Explanation(theme)
        self.empty = EmptyPage(theme)
        self._about = QWidget()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setObjectName("PlaceHead")
        self._sign = QLabel()
        self.summary = label("", wrap=True)
        self.summary.setAccessibleName(translate("Sites", "Summary"))
        self.next_fault = button(
            translate("Sites", "Show the next one"), self._choose_fault, "link"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tool_bar())
        layout.addWidget(self.area, 1)
        layout.addWidget(self.explanation)
        self._lower = QStackedWidget()
        self._lower.addWidget(self._matrix())
        self._lower.addWidget(self.empty)
        self._ground = QWidget()
        self._ground.setObjectName("PlaceBody")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._about)
        self._column.addWidget(self._lower, 1)
        self.area.setWidget(self._ground)
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self.table.chosen.connect(self._explain)
        self.model.dataChanged.connect(lambda *_: self._explain(self.table.currentIndex()))
        self.model.modelReset.connect(lambda: self._explain(QModelIndex()))
        theme.changed.connect(self._rebuild)

    def show_place(self, found: Survey) -> None:
        """Show a place, or the same one as it is now."""
        self._place, self._page = found.place, place_page(found)
        self.model.show(found.matrix)
        self._rebuild()

    @property
    def place(self) -> str:
        """Name of the place that is shown, or empty."""
        return self._place.name if self._place else ""

    @property
    def page(self) -> PlacePage | None:
        """What is shown."""
        return self._page

    # Layout.

    def _tool_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("ToolBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(tokens.TOOL_BAR)
        self._icon = QLabel()
        self.title = Elided("page-title")
        self.address = Elided("muted")
        self.remove = button(translate("Sites", "Remove …"), self._confirm, "link")
        self.publish = button(translate("Sites", "Publish a collection …"), self._ask_to_publish)
        self.export = button(
            translate("Sites", "Export declarations …"), self._ask_to_export, "primary"
        )
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.WIDE, 0, tokens.MARGIN, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._icon)
        row.addWidget(self.title)
        row.addWidget(self.address, 1)
        for made in (self.remove, self.publish, self.export):
            row.addWidget(made)
        return bar

    def _matrix(self) -> QWidget:
        body = QWidget()
        body.setObjectName("PlaceBody")
        summary = QHBoxLayout()
        summary.setContentsMargins(tokens.WIDE, 0, tokens.WIDE - 6, tokens.GAP)  # a link has room
        summary.setSpacing(tokens.GAP)
        summary.addWidget(self._sign)
        summary.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        summary.addWidget(self.next_fault)
        table = QHBoxLayout()
        table.setContentsMargins(tokens.WIDE, 0, tokens.WIDE, tokens.PADDING)
        table.addWidget(self.table)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, tokens.PADDING, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(summary)
        layout.addLayout(table, 1)
        layout.addStretch(0)
        return body

    def showEvent(self, event: QShowEvent) -> None:
        """Qt then gives the keyboard to what comes first, which must not remove the place."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._leave_remove)

    def _leave_remove(self) -> None:
        if self.remove.hasFocus():
            self.focusNextChild()

    def _rebuild(self) -> None:
        page = self._page
        if page is None:
            return
        colours = self._theme.colours
        self._icon.setPixmap(pixmap(page.icon, colours.text))
        self.title.setText(page.title)
        self.address.setText(page.address)
        for made in (self.title, self.address):
            made.setToolTip(made.text())
        about = self._about_body(page)
        self._column.replaceWidget(self._about, about)
        about.show()
        self._about.hide()
        self._about.deleteLater()
        self._about = about
        is_empty = page.summary is None
        self._lower.setCurrentIndex(int(is_empty))
        self.explanation.setVisible(not is_empty)
        self.export.setVisible(not is_empty)
        self.publish.setVisible(not is_empty)
        if page.summary is None:
            self.empty.say(
                translate("Sites", "Nothing is published at {place} yet.").format(place=page.title),
                translate("Sites", "Publish a collection …"),
                self._ask_to_publish,
            )
        else:
            self._sign.setPixmap(outcome_badge(page.summary.outcome, colours))
            self.summary.setText(page.summary.sentence)
        self.next_fault.setVisible(bool(self.model.faults()))

    def _about_body(self, page: PlacePage) -> QWidget:
        body = QWidget()
        body.setObjectName("PlaceBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(tokens.WIDE, tokens.MARGIN, tokens.WIDE, tokens.GAP)
        layout.setSpacing(tokens.GAP // 2)
        layout.addWidget(label(page.sentence, wrap=True))
        layout.addLayout(self._follows(page.follows))
        if page.parts:
            layout.addSpacing(tokens.PADDING)
            layout.addWidget(head(translate("Sites", "Published here")))
            layout.addLayout(self._parts(page.parts))
        if page.warnings:
            layout.addSpacing(tokens.GAP)
        for sentence in page.warnings:
            layout.addLayout(self._warning(sentence))
        layout.addStretch(1)
        return body

    def _follows(self, sentence: str) -> QHBoxLayout:
        decide = button(
            translate("Sites", "Decide …"), lambda: self.decide_asked.emit(self._place), "link"
        )
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        follows = Elided("muted")
        follows.setText(sentence)
        row.addWidget(follows)
        row.addWidget(decide)
        row.addStretch(1)
        return row

    def _parts(self, parts: tuple[PartWords, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(4, 1)
        for row, part in enumerate(parts):
            for column, text in enumerate((part.where, part.collection, part.decision)):
                if text:
                    grid.addWidget(_named(text), row, column)
            grid.addWidget(label(part.count, "muted"), row, 3)
            asks = partial(self._confirm_withdrawal, part)
            withdraw = button(translate("Sites", "Withdraw …"), asks, "link")
            withdraw.setAccessibleName(
                translate("Sites", "Withdraw {collection}").format(collection=part.collection)
            )
            left = Qt.AlignmentFlag.AlignLeft
            grid.addWidget(withdraw, row, 4, left)
        return grid

    def _warning(self, sentence: str) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(outcome_badge(Outcome.CONTRADICTS, self._theme.colours, 18))
        sign.setAccessibleName(translate("Sites", "To be known"))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        text = label(sentence, wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)  # it may claim more height than it needs
        row.addWidget(text, 1)
        return row

    # What the person does.

    def _explain(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.explanation.clear()
            return
        self._bring_into_sight(index)
        title, sentence = self.model.explained(index)
        self.explanation.show_cell(title, sentence, index.data(CELL_ROLE))

    def _bring_into_sight(self, index: QModelIndex) -> None:
        """The table scrolls to a cell within itself; the page to the table, if need be."""
        cell, sight = self.table.visualRect(index), self.area.viewport()
        at = self.table.viewport().mapTo(sight, cell.bottomRight())
        if sight.rect().contains(at):
            return  # nothing jumps under the pointer
        self.area.ensureWidgetVisible(self.table, 0, tokens.PADDING)
        within = self.table.viewport().mapTo(self._ground, cell.center())
        self.area.ensureVisible(within.x(), within.y(), 0, cell.height())

    def _keep_in_sight(self) -> None:
        """In a window of another size the chosen cell lies elsewhere."""
        if self.table.currentIndex().isValid():
            self._bring_into_sight(self.table.currentIndex())

    def _choose_fault(self) -> None:
        self.table.choose_next(self.model.faults())

    def _ask_to_export(self) -> None:
        self.export_asked.emit(self._place)

    def _ask_to_publish(self) -> None:
        self.publish_asked.emit(self._place)

    def _confirm_withdrawal(self, part: PartWords) -> None:
        ask(
            self,
            lambda: self.withdraw_asked.emit(part.placement),
            translate("Sites", "Withdraw {collection}").format(collection=part.collection),
            title=translate("Sites", "Withdraw {collection}?").format(collection=part.collection),
            explanation=translate(
                "Sites",
                "The collection and its works stay. What was exported says the same until you "
                "export it again.",
            ),
        )

    def _confirm(self) -> None:
        place = self._place
        if place is None:
            return
        ask(
            self,
            lambda: self.remove_asked.emit(place),
            translate("Sites", "Forget {place}").format(place=place.name),
            title=translate("Sites", "Forget {place}?").format(place=place.name),
            explanation=translate(
                "Sites",
                "Collections and works stay, and so does all that lies at the place itself.",
            ),
        )


def _named(text: str) -> Elided:
    """A path or a name: a long one leaves the others room."""
    made = Elided()
    made.setText(text)
    made.setMaximumWidth(_WIDEST)
    return made
