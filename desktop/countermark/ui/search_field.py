"""The search field: completes the language of searches as one types."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from countermark.catalog.query.completing import Completion
from countermark.ui.icons import icon
from countermark.ui.language import translate
from countermark.ui.theme import Theme

_DELAY = 120  # milliseconds after the last key
_MOST_ROWS, _ROW = 9, 28
_SIGNS = 48  # pixels beside the text: border, padding, the glass


class SearchField(QLineEdit):
    """A field with suggestions below it.

    Signals:
        searched(str): look for this; comes a moment after the last key.
        completions_wanted(str, int): what may follow at the cursor?
    """

    searched = Signal(str)
    completions_wanted = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered: tuple[Completion, ...] = ()
        self._said = ""
        self.setAccessibleName(translate("Search", "Search"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(520)
        self.setMinimumWidth(140)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._rows = QStringListModel(self)
        self.popup = QListView(self)
        self.popup.setWindowFlags(Qt.WindowType.ToolTip)  # takes no key away from the field
        self.popup.setObjectName("Completions")
        self.popup.setAccessibleName(translate("Search", "Suggestions"))
        self.popup.setModel(self._rows)
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setUniformItemSizes(True)
        self.popup.clicked.connect(self._take_index)
        self._waiting = QTimer(self, interval=_DELAY, singleShot=True)
        self._waiting.timeout.connect(self._search)
        self.textEdited.connect(self._typed)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def show_text(self, text: str) -> None:
        """Show a search that somebody else asked for, without searching again."""
        self._waiting.stop()
        self._said = text
        self.setText(text)
        self.offer(())

    def offer(self, completions: tuple[Completion, ...]) -> None:
        """Show ways to go on; none hides the list."""
        self._offered = completions if self.hasFocus() else ()
        if not self._offered:
            self.popup.hide()
            return
        self._rows.setStringList([_row(each) for each in self._offered])
        self.popup.setCurrentIndex(QModelIndex())
        rows = min(len(self._offered), _MOST_ROWS)
        self.popup.setFixedSize(self.width(), rows * _ROW + 10)
        self.popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self.popup.show()

    def show_problem(self, sentence: str) -> None:
        """Say that the search cannot be understood; empty if it can."""
        self.setToolTip(sentence)
        self.setProperty("problem", bool(sentence))
        self.style().unpolish(self)
        self.style().polish(self)

    # Qt.

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab takes the first suggestion, while there are some."""
        if next and self.popup.isVisible():
            self._take(max(0, self.popup.currentIndex().row()))
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the suggestions, Enter takes one or searches, Esc hides or clears."""
        row = self.popup.currentIndex().row()
        key = event.key()
        if self.popup.isVisible() and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            count = len(self._offered)
            wanted = (row + step) % count if row >= 0 or step > 0 else count - 1
            self.popup.setCurrentIndex(self._rows.index(wanted, 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.popup.isVisible() and row >= 0:
                self._take(row)
            else:
                self.offer(())
                self._search()
        elif key == Qt.Key.Key_Escape:
            if self.popup.isVisible():
                self.offer(())
            else:
                self.clear()
                self._search()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the hint is one word."""
        super().resizeEvent(event)
        name, hint = (
            translate("Search", "Search"),
            translate("Search", "Search, or policy:no-ai year:2026 …"),
        )
        needed = self.fontMetrics().horizontalAdvance(hint) + _SIGNS
        self.setPlaceholderText(hint if needed <= event.size().width() else name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Suggestions are for who types."""
        self.popup.hide()
        super().focusOutEvent(event)

    # Typing.

    def _typed(self, text: str) -> None:
        self._waiting.start()
        self.completions_wanted.emit(text, self.cursorPosition())

    def _search(self) -> None:
        self._waiting.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.searched.emit(text)

    def _take_index(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        taken = self._offered[row]
        self.setText(taken.text)
        self.setCursorPosition(taken.cursor)
        self.offer(())
        self._typed(taken.text)

    def _draw_icon(self) -> None:
        self._sign.setIcon(icon("search", self._theme.colours.muted))


def _row(completion: Completion) -> str:
    if not completion.example:
        return completion.shown
    return f"{completion.shown}    {completion.example}"
