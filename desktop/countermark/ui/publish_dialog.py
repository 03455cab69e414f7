"""Asks what is published at a place: a collection or a folder, the path, the decision."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from countermark.catalog.place_records import Collection, Place, PlaceKind
from countermark.rights.policy import Policy
from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.picking import pick_folder
from countermark.ui.rights_words import policy_title
from countermark.ui.sites_presenter import NewPlacement
from countermark.ui.widgets import button, label
from countermark.ui.words import works

_WIDTH = 520
_FOLDER = ""  # no collection has an empty name


class PublishDialog(QDialog):
    """One page; what it asks for is done by its owner, who closes it.

    Signals:
        submitted(NewPlacement): publish this.
    """

    submitted = Signal(object)

    def __init__(
        self,
        place: Place,
        collections: Sequence[Collection],
        policies: Sequence[Policy],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Publish", "Publish a collection"))
        self.setMinimumWidth(_WIDTH)
        self._is_site = place.kind is PlaceKind.SITE
        self.what = QComboBox()
        self.what.setAccessibleName(translate("Publish", "What is published"))
        for item in collections:
            self.what.addItem(f"{item.name} ({works(item.works)})", item.name)
        self.what.addItem(translate("Publish", "All works below a folder …"), _FOLDER)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(translate("Publish", "Folder of the works"))
        self.folder.setPlaceholderText(translate("Publish", "Every work below it, now and later"))
        self._choose = button(translate("Publish", "Choose …"), self._choose_folder)
        self.path = QLineEdit()
        self.path.setAccessibleName(translate("Publish", "Path on the site"))
        self.path.setPlaceholderText("/portfolio/")
        self.policy = decision_box(
            policies, translate("Publish", "The strictest of what the works say")
        )
        self._problem = label("", "problem", wrap=True)
        self.go = button(translate("Publish", "Publish"), self._submit, "primary")
        self._build(place.name)
        self.what.currentIndexChanged.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        self._refresh()

    def wish(self) -> NewPlacement:
        """What is asked for now."""
        name = str(self.what.currentData())
        folder = None if name else Path(self.folder.text()).expanduser().absolute()
        policy = str(self.policy.currentData())
        return NewPlacement(name, folder, self.path.text(), policy)

    def show_problem(self, text: str) -> None:
        """Say why nothing was published."""
        self._problem.setText(text)
        self._refresh()

    def _build(self, place: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.MARGIN)
        layout.setSpacing(tokens.GAP)
        title = translate("Publish", "Publish a collection at {place}")
        layout.addWidget(label(title.format(place=place), "page-title", wrap=True))
        layout.addWidget(
            label(
                translate(
                    "Publish",
                    "Countermark notes what is published where, to declare it. "
                    "Nothing is uploaded.",
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(tokens.GAP)
        layout.addWidget(label(translate("Publish", "What")))
        layout.addWidget(self.what)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self._choose)
        layout.addLayout(row)
        if self._is_site:
            layout.addWidget(label(translate("Publish", "Path on the site; empty for all of it")))
            layout.addWidget(self.path)
        layout.addWidget(label(translate("Publish", "Decision")))
        layout.addWidget(self.policy)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(translate("Publish", "Cancel"), self.reject))
        buttons.addWidget(self.go)
        layout.addLayout(buttons)

    def _choose_folder(self) -> None:
        folder = pick_folder(
            self,
            translate("Publish", "Folder of the works"),
            self.folder.text() or str(Path.home()),
        )
        if folder:
            self.folder.setText(folder)

    def _refresh(self) -> None:
        by_folder = not self.what.currentData()
        self.folder.setVisible(by_folder)
        self._choose.setVisible(by_folder)
        self.go.setEnabled(not by_folder or bool(self.folder.text().strip()))

    def _submit(self) -> None:
        self._problem.setText("")
        self.go.setEnabled(False)
        self.submitted.emit(self.wish())


def decision_box(policies: Sequence[Policy], follows: str) -> QComboBox:
    """A choice of policies; the first, with empty data, lets the decision follow from the works."""
    box = QComboBox()
    box.setAccessibleName(translate("Publish", "Decision"))
    box.addItem(follows, "")
    for policy in policies:
        box.addItem(policy_title(policy), policy.name)
    return box
