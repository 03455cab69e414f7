"""Asks for a new place: a site of one's own, or somebody's service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.place_records import PlaceKind
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.place_words import short_address
from countermark.ui.publish_dialog import decision_box
from countermark.ui.site_words import service_advice, service_choices
from countermark.ui.sites_presenter import NewPlace
from countermark.ui.widgets import button, label

_WIDTH = 540
_OTHER = ""  # no service has an empty key


class NewPlaceDialog(QDialog):
    """One page; what it asks for is done by its owner, who closes it.

    Signals:
        submitted(NewPlace): make this.
    """

    submitted = Signal(object)

    def __init__(self, policies: Sequence[Policy], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("NewPlace", "Add a site"))
        self.setMinimumWidth(_WIDTH)
        self.is_site = QRadioButton(translate("NewPlace", "A site of my own"))
        self.is_service = QRadioButton(
            translate("NewPlace", "Somebody's service: a stock agency, a social network")
        )
        self.is_site.setChecked(True)
        self.service = QComboBox()
        self.service.setAccessibleName(translate("NewPlace", "Service"))
        for name, key in service_choices():
            self.service.addItem(name, key)
        self.service.addItem(translate("NewPlace", "Another one, at this address"), _OTHER)
        self._address_title = label(translate("NewPlace", "Address"))
        self.address = QLineEdit()
        self.address.setAccessibleName(translate("NewPlace", "Address"))
        self.address.setPlaceholderText("https://example.org")
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("NewPlace", "Name"))
        self.policy = decision_box(
            policies, translate("NewPlace", "The strictest of what the works say")
        )
        self._advice = label("", "muted", wrap=True)
        self._problem = label("", "problem", wrap=True)
        self.go = button(translate("NewPlace", "Add site"), self._submit, "primary")
        self._build()
        self.is_site.toggled.connect(self._refresh)
        self.service.currentIndexChanged.connect(self._refresh)
        self.address.textChanged.connect(self._refresh)
        self.name.textChanged.connect(self._refresh)
        self._refresh()
        self.address.setFocus()

    def wish(self) -> NewPlace:
        """What is asked for now."""
        kind = PlaceKind.SITE if self.is_site.isChecked() else PlaceKind.SERVICE
        name = self.name.text().strip() or self._own_name()
        return NewPlace(kind, name, self._address(), str(self.policy.currentData()))

    def show_problem(self, text: str) -> None:
        """Say why it was not made."""
        self._problem.setText(text)
        self._refresh()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(
            label(translate("NewPlace", "Where are your works published?"), "page-title")
        )
        group = QButtonGroup(self)
        for choice in (self.is_site, self.is_service):
            group.addButton(choice)
            layout.addWidget(choice)
        layout.addWidget(self.service)
        layout.addWidget(self._advice)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(self._address_title)
        layout.addWidget(self.address)
        layout.addWidget(label(translate("NewPlace", "Name")))
        layout.addWidget(self.name)
        layout.addWidget(label(translate("NewPlace", "Decision")))
        layout.addWidget(self.policy)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("NewPlace", "Cancel"), self.reject))
        buttons.addWidget(self.go)
        layout.addLayout(buttons)

    def _key(self) -> str:
        """Of the known service that is chosen, or empty."""
        return "" if self.is_site.isChecked() else str(self.service.currentData())

    def _address(self) -> str:
        return self._key() or self.address.text().strip()

    def _own_name(self) -> str:
        """What the place is called if the person does not say."""
        return self.service.currentText() if self._key() else short_address(self.address.text())

    def _refresh(self) -> None:
        known = bool(self._key())
        self.go.setText(
            translate("NewPlace", "Add site")
            if self.is_site.isChecked()
            else translate("NewPlace", "Add service")
        )
        self.service.setVisible(not self.is_site.isChecked())
        for part in (self._address_title, self.address):
            part.setVisible(not known)
        self._advice.setText(service_advice(self._key()))
        self._advice.setVisible(known)
        self.name.setPlaceholderText(self._own_name())
        self.go.setEnabled(bool(self._address()))

    def _submit(self) -> None:
        self._problem.setText("")
        self.go.setEnabled(False)
        self.submitted.emit(self.wish())
