"""Asks who somebody is, what they did for a work, and which share of a right is theirs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.people_records import Involvement
from countermark.operations.people import Part
from countermark.rights.party import Capacity
from countermark.rights.shares import COPYRIGHT, RIGHTS, ROLES, WHOLE, percent, read_percent
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.people_words import capacity_title, right_title, role_title
from countermark.ui.widgets import button, label


class PersonDialog(QDialog):
    """A form.

    Signals:
        submitted(Part): this is the person's part.
    """

    submitted = Signal(object)

    def __init__(
        self,
        known: tuple[str, ...],
        part: Involvement | None,
        taken: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        """The form.

        Args:
            known: names of people that the catalogue has.
            part: what is to be changed, or None for a new one.
            taken: what others have of each right, in hundredths of a percent.
            parent: Qt's.
        """
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(
            translate("People", "Add a person")
            if part is None
            else translate("People", "Change a person")
        )
        self.setMinimumWidth(440)
        person = part.person if part else None
        self.name = QLineEdit(person.name if person else "")
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.role = _choices([(role, role_title(role)) for role in ROLES])
        self.role.setEditable(True)
        self.right = _choices([(right, right_title(right)) for right in RIGHTS])
        self.share = QLineEdit(percent(part.share if part else self._rest_of(COPYRIGHT)))
        self.rest = button("", self._take_rest)
        self.capacity = _choices([(each.value, capacity_title(each)) for each in Capacity])
        self.email = QLineEdit(person.email if person else "")
        self.website = QLineEdit(person.website if person else "")
        self.problem = label("", "problem", wrap=True)
        if part is not None:
            _choose(self.role, part.role)
            _choose(self.right, part.right)
            _choose(self.capacity, part.capacity.value)
        form = QFormLayout()
        form.setSpacing(tokens.PADDING)
        for title, field in (
            (translate("People", "Name"), self.name),
            (translate("People", "What they did"), self.role),
            (translate("People", "Share"), self.share),
            (translate("People", "of the right"), self.right),
            (translate("People", "They declare as"), self.capacity),
            (translate("People", "E-mail"), self.email),
            (translate("People", "Website"), self.website),
        ):
            field.setAccessibleName(title)
            shown = _beside(self.share, self.rest) if field is self.share else field
            form.addRow(label(title, "muted"), shown)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("People", "Cancel"), self.reject))
        self.go = button(
            translate("People", "Add") if part is None else translate("People", "Change"),
            self._submit,
            "primary",
        )
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.MARGIN)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addLayout(row)
        self.problem.hide()
        self.right.currentIndexChanged.connect(self._offer_rest)
        self.share.textChanged.connect(self._offer_rest)
        self._offer_rest()

    def show_problem(self, sentence: str) -> None:
        """Say why this cannot be."""
        self.problem.setText(sentence)
        self.problem.show()

    def _rest_of(self, right: str) -> int:
        return max(0, WHOLE - self._taken.get(right, 0))

    def _offer_rest(self) -> None:
        """What nobody else has of the right, where that is something else than what is stated."""
        rest = self._rest_of(str(self.right.currentData()))
        self.rest.setText(translate("People", "The rest: {share}").format(share=percent(rest)))
        self.rest.setVisible(rest not in {0, read_percent(self.share.text())})

    def _take_rest(self) -> None:
        self.share.setText(percent(self._rest_of(str(self.right.currentData()))))
        self.share.setFocus()

    def _submit(self) -> None:
        share = read_percent(self.share.text())
        if share is None:
            self.show_problem(
                translate("People", "A share is a percentage from 0 to 100, or a part such as 1/3.")
            )
            return
        typed = self.role.currentText()
        at = self.role.findText(typed)
        self.submitted.emit(
            Part(
                self.name.text(),
                str(self.role.itemData(at)) if at >= 0 else typed,
                share,
                str(self.right.currentData()),
                Capacity(self.capacity.currentData()),
                self.email.text().strip(),
                self.website.text().strip(),
            )
        )


def _beside(field: QWidget, other: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.GAP)
    row.addWidget(field, 1)
    row.addWidget(other)
    return row


def _choices(titles: list[tuple[str, str]]) -> QComboBox:
    made = QComboBox()
    for value, title in titles:
        made.addItem(title, value)
    return made


def _choose(field: QComboBox, value: str) -> None:
    at = field.findData(value)
    if at >= 0:
        field.setCurrentIndex(at)
    elif field.isEditable():
        field.setEditText(value)
