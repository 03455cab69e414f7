"""The strip below the matrix: what its signs mean, or what the chosen cell says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import Cell
from countermark.ui import tokens
from countermark.ui.icons import outcome_badge
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.widgets import label

_LINE = 720  # pixels that a small window has for the signs and their words
_FEWER = 3  # in a line, where all do not fit in one
_AROUND_WORDS = 18 + 2 * (tokens.GAP // 2) + tokens.PADDING
_HEIGHT = 76  # three lines, so that nothing jumps from cell to cell


def _legend() -> dict[Outcome, str]:
    """What the signs mean."""
    return {
        Outcome.AGREES: translate("Explanation", "as decided"),
        Outcome.COARSER: translate("Explanation", "in coarser words"),
        Outcome.SILENT: translate("Explanation", "has no word for it"),
        Outcome.CONTRADICTS: translate("Explanation", "stricter, or as chosen"),
        Outcome.WEAKER: translate("Explanation", "weaker"),
    }


class Explanation(QWidget):
    """A legend while no cell is chosen, else a sentence about the cell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Explanation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._cell: Cell | None = None
        self._signs: list[tuple[Outcome, QLabel]] = []
        self._sign = QLabel()
        self._sign.setFixedSize(tokens.BADGE, tokens.BADGE)
        self.title = label("", "muted")
        self.sentence = label("", wrap=True)
        self.sentence.setAccessibleName(translate("Explanation", "What the chosen cell says"))
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._legend_page, self._cell_page = self._legend(), self._about()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.GAP, tokens.WIDE, tokens.GAP)
        layout.addWidget(self._legend_page)
        layout.addWidget(self._cell_page)
        theme.changed.connect(self._draw)
        self._draw()
        self.clear()

    def clear(self) -> None:
        """Show what the signs mean."""
        self._cell_page.hide()
        self._legend_page.show()

    def show_cell(self, title: str, sentence: str, cell: Cell | None) -> None:
        """Explain a cell, or the lack of one."""
        self._cell = cell
        self.title.setText(title)
        self.sentence.setText(sentence)
        self._legend_page.hide()
        self._cell_page.show()
        self._draw()

    def _legend(self) -> QWidget:
        page = QWidget()
        words = [label(text, "count") for text in _legend().values()]
        taken = sum(each.sizeHint().width() + _AROUND_WORDS for each in words)
        columns = len(words) if taken <= _LINE else _FEWER
        signs = QGridLayout()
        signs.setHorizontalSpacing(tokens.GAP // 2)
        signs.setVerticalSpacing(2)
        for at, outcome in enumerate(_legend()):
            sign = QLabel()
            self._signs.append((outcome, sign))
            row, column = divmod(at, columns)
            signs.addWidget(sign, row, 3 * column)
            signs.addWidget(words[at], row, 3 * column + 1)
            signs.setColumnMinimumWidth(3 * column + 2, tokens.PADDING)
        signs.setColumnStretch(3 * columns, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addLayout(signs)
        layout.addWidget(
            label(translate("Explanation", "Choose a cell to read what it says, and why."), "count")
        )
        layout.addStretch(1)
        return page

    def _about(self) -> QWidget:
        page = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.sentence)
        texts.addStretch(1)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        return page

    def _draw(self) -> None:
        colours = self._theme.colours
        for outcome, sign in self._signs:
            sign.setPixmap(outcome_badge(outcome, colours, 18))
        if self._cell is None:
            self._sign.clear()
        else:
            self._sign.setPixmap(
                outcome_badge(self._cell.outcome, colours, by_choice=self._cell.by_choice)
            )
