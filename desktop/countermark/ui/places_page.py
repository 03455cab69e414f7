"""The page of sites: every place where works are published, and what is to be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QWidget

from countermark.operations.place_list import Listed, list_places
from countermark.operations.workspace import Workspace
from countermark.ui import tokens
from countermark.ui.background import Background
from countermark.ui.cards import CardsPage, card, row
from countermark.ui.empty_page import EmptyPage
from countermark.ui.icons import pixmap
from countermark.ui.language import translate
from countermark.ui.pages import Surroundings
from countermark.ui.place_list_words import PlaceLine, place_line
from countermark.ui.sentence_words import error_words
from countermark.ui.widgets import Elided, button, label


class PlacesPresenter(QObject):
    """Looks what there is.

    Signals:
        listed(tuple[PlaceLine, ...]): every place.
        problem(str): they could not be listed, a sentence.
    """

    listed = Signal(object)
    problem = Signal(str)

    def __init__(
        self, workspace: Workspace, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background

    def refresh(self) -> None:
        """Look anew; `listed` follows."""

        def take(found: tuple[Listed, ...]) -> None:
            self.listed.emit(tuple(place_line(each) for each in found))

        self._background.run(
            lambda: list_places(self._workspace),
            take,
            lambda error: self.problem.emit(error_words(error)),
        )


class PlacesPage(QStackedWidget):
    """A card for each place.

    Attributes:
        lines: what is shown.
    """

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go, self._theme = surroundings.go, surroundings.theme
        self.lines: tuple[PlaceLine, ...] | None = None
        self.presenter = PlacesPresenter(surroundings.workspace, surroundings.background, self)
        self.presenter.listed.connect(self._take)
        self.empty = EmptyPage(self._theme)
        self.empty.say(
            translate("Places", "Say where your works are published, to declare the same there."),
            translate("Places", "Add a site …"),
            self._go.add_site.emit,
        )
        self.cards = CardsPage(translate("Places", "Sites"))
        self.presenter.problem.connect(self.cards.show_problem)
        self.declare = button(
            translate("Places", "Declare for one address …"), self._go.declare.emit
        )
        self.new = button(translate("Places", "Add a site …"), self._go.add_site.emit, "primary")
        for made in (self.declare, self.new):
            self.cards.title_row.addWidget(made)
        self.addWidget(self.cards)
        self.addWidget(self.empty)
        self._theme.changed.connect(self._rebuild)

    def refresh(self) -> None:
        """It is shown now: look anew."""
        self.cards.show_problem("")
        self.presenter.refresh()

    def _take(self, lines: tuple[PlaceLine, ...]) -> None:
        if lines != self.lines:  # else what has the keyboard stays
            self.lines = lines
            self._rebuild()

    def _rebuild(self) -> None:
        if self.lines is None:
            return
        self.setCurrentWidget(self.cards if self.lines else self.empty)
        self.cards.clear()
        for line in self.lines:
            self.cards.add(self._card(line))

    def _card(self, line: PlaceLine) -> QFrame:
        name, facts, colours = Elided("page-title"), Elided("muted"), self._theme.colours
        name.setText(line.name)
        facts.setText(line.facts)
        opens = button(translate("Places", "Open"), self._opening(line.name))
        opens.setAccessibleName(translate("Places", "Open {place}").format(place=line.name))
        mark = ("state-protected", colours.ok) if line.is_done else ("state-changed", colours.warn)
        todo = _with_sign(pixmap(*mark, colours.panel, 18), label(line.todo, wrap=True))
        todo.setContentsMargins(0, tokens.GAP // 2, 0, 0)
        made = card(_with_sign(pixmap(line.icon, colours.text), name, opens), facts, todo)
        made.setAccessibleName(line.name)
        return made

    def _opening(self, name: str) -> Callable[[], None]:
        return lambda: self._go.to_place.emit(name)


def _with_sign(sign: QPixmap, text: QWidget, *acts: QWidget) -> QHBoxLayout:
    """A text that takes all the room between a sign and buttons."""
    shown = QLabel()
    shown.setPixmap(sign)
    made = row(shown, text, *acts)
    made.setStretchFactor(text, 1)
    return made
