"""The first page: who are you? It makes the signing identity and asks nothing technical."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.icons import program_icon
from countermark.ui.language import translate
from countermark.ui.widgets import button, label

_CARD = 480  # pixels; lines stay under seventy characters


class FirstRunPage(QWidget):
    """Name, organisation, e-mail, website.

    Signals:
        submitted(str, str, str, str): make an identity of these.
    """

    submitted = Signal(str, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FirstRun")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = self._field(
            translate("FirstRun", "Your name"),
            translate("FirstRun", "As you are credited, for example Ana Ruiz"),
        )
        self.organisation = self._field(
            translate("FirstRun", "Organisation"), translate("FirstRun", "Studio or agency, if any")
        )
        self.email = self._field(translate("FirstRun", "E-mail"), "name@example.org")
        self.website = self._field(translate("FirstRun", "Website"), "https://example.org")
        self._problem = label("", "problem", wrap=True)
        self._problem.setVisible(False)
        self.submit = button(translate("FirstRun", "Create my signature"), self._submit, "primary")
        self.submit.setEnabled(False)
        self.name.textChanged.connect(self._enable)
        for field in (self.name, self.organisation, self.email, self.website):
            field.returnPressed.connect(self._submit)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._card(), alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def show_problem(self, text: str) -> None:
        """Show why it did not work; the fields stay as they are."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.submit.setText(translate("FirstRun", "Create my signature"))
        self._enable()

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("Card")
        card.setFixedWidth(_CARD)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(32, 28, 32, tokens.WIDE)
        layout.setSpacing(tokens.GAP)
        sign = QLabel()
        sign.setPixmap(program_icon().pixmap(48, 48))
        sign.setFixedHeight(48)
        layout.addWidget(sign)
        layout.addWidget(label(translate("FirstRun", "Who are you?"), "title"))
        layout.addWidget(
            label(
                translate(
                    "FirstRun",
                    "Countermark signs your works in this name and says what you decide about AI. "
                    "All of it stays on this computer.",
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(tokens.GAP)
        self._add(layout, translate("FirstRun", "Your name"), self.name)
        layout.addSpacing(tokens.GAP)
        layout.addWidget(
            label(
                translate("FirstRun", "Optional: where people can ask for your permission."),
                "muted",
                wrap=True,
            )
        )
        self._add(layout, translate("FirstRun", "Organisation"), self.organisation)
        self._add(layout, translate("FirstRun", "E-mail"), self.email)
        self._add(layout, translate("FirstRun", "Website"), self.website)
        layout.addWidget(self._problem)
        layout.addSpacing(tokens.GAP)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.submit)
        layout.addLayout(row)
        return card

    def _add(self, layout: QVBoxLayout, name: str, field: QLineEdit) -> None:
        title = label(name)
        title.setBuddy(field)
        layout.addWidget(title)
        layout.addWidget(field)

    def _field(self, name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        return made

    def _enable(self) -> None:
        self.submit.setEnabled(bool(self.name.text().strip()))

    def _submit(self) -> None:
        if not self.submit.isEnabled():
            return
        self.submit.setEnabled(False)
        self.submit.setText(translate("FirstRun", "Creating …"))
        self._problem.setVisible(False)
        self.submitted.emit(
            self.name.text(), self.organisation.text(), self.email.text(), self.website.text()
        )
