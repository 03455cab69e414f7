"""Asks for the name of a collection, and what is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.widgets import button, label
from countermark.ui.words import works

_WIDTH = 440
_INDENT = 22  # pixels, below a radio button's words


class CollectionDialog(QDialog):
    """A name, and where the works come from.

    Signals:
        submitted(str, bool): the name; whether it is to be what the search finds.
    """

    submitted = Signal(str, bool)

    def __init__(
        self,
        selected: int,
        search: str,
        name: str = "",
        parent: QWidget | None = None,
        *,
        its_search: str = "",
    ) -> None:
        """The form.

        Args:
            selected: how many works are selected.
            search: the search in force, or empty.
            name: of the collection that is changed, or empty for a new one.
            parent: Qt's.
            its_search: what the collection that is changed looks for, if it goes by a search.
        """
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        is_new = not name
        self.setWindowTitle(
            translate("Collections", "New collection")
            if is_new
            else translate("Collections", "Change collection")
        )
        self.name = QLineEdit(name)
        self.name.setAccessibleName(translate("Collections", "Name"))
        self.name.setPlaceholderText(translate("Collections", "Portfolio 2026"))
        self.name.textChanged.connect(lambda _text: self._fit())
        self.by_hand = QRadioButton(
            translate("Collections", "The {works} selected").format(works=works(selected))
            if selected
            else translate("Collections", "Works that I choose by hand")
        )
        self.by_search = QRadioButton(
            translate("Collections", "All that this search finds, now and later:")
        )
        self.by_hand.setChecked(True)
        self.by_search.setEnabled(bool(search))
        self.its_search = QLineEdit(its_search)
        self.its_search.setAccessibleName(translate("Collections", "Search"))
        self.its_search.textChanged.connect(lambda _text: self._fit())
        self._needs_search = bool(its_search)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        verb = translate("Collections", "Make") if is_new else translate("Collections", "Change")
        self.go = button(verb, self._submit, "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("Collections", "Cancel"), self.reject))
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.PADDING)
        layout.addWidget(label(translate("Collections", "Name"), "muted"))
        layout.addWidget(self.name)
        if is_new:
            layout.addSpacing(4)
            layout.addWidget(self.by_hand)
            if search:
                layout.addWidget(self.by_search)
                said = label(search, "muted", wrap=True)
                said.setContentsMargins(_INDENT, 0, 0, 0)
                layout.addWidget(said)
        if its_search:
            layout.addWidget(label(translate("Collections", "Search"), "muted"))
            layout.addWidget(self.its_search)
        layout.addWidget(self.problem)
        layout.addSpacing(tokens.GAP)
        layout.addLayout(row)
        self._fit()

    def show_problem(self, sentence: str) -> None:
        """Say why this cannot be."""
        self.problem.setText(sentence)
        self.problem.show()

    def _fit(self) -> None:
        is_told = bool(self.its_search.text().strip()) or not self._needs_search
        self.go.setEnabled(bool(self.name.text().strip()) and is_told)

    def _submit(self) -> None:
        self.submitted.emit(self.name.text(), self.by_search.isChecked())
