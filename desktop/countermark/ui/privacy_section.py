"""The section of the settings about what leaves this computer: a switch for each."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from countermark.ui import tokens
from countermark.ui.language import translate
from countermark.ui.privacy_presenter import (
    PrivacyPresenter,
    Switch,
    Told,
    nothing_else,
    only_by_command,
)
from countermark.ui.protect_words import Stamping
from countermark.ui.theme import Theme
from countermark.ui.timestamp_dialog import TimestampDialog
from countermark.ui.toggle import Toggle
from countermark.ui.widgets import Elided, button, label


class SwitchRow(QWidget):
    """A switch, what it sends, and the choice of whom it is sent to.

    Attributes:
        toggle: turns it on or off.
        choose: asks for another authority; only of time-stamps that are on.
    """

    def __init__(self, switch: Switch, theme: Theme) -> None:
        super().__init__()
        self.key = switch.key
        self.toggle = Toggle(theme, switch.title)
        self.toggle.setEnabled(bool(switch.key))
        self.choose = button(translate("Privacy", "Choose …"), lambda: None)
        self.choose.setAccessibleName(
            translate("Privacy", "Choose another authority: {switch}").format(switch=switch.title)
        )
        title = Elided()
        title.setText(switch.title)
        self._sentence = label("", "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.PADDING)
        row.addWidget(self.toggle)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        self.show_switch(switch)

    def show_switch(self, switch: Switch) -> None:
        """Show the same switch as it is now."""
        self.toggle.setChecked(switch.is_on)
        self.toggle.setAccessibleDescription(switch.sentence)
        self._sentence.setText(switch.sentence)
        self.choose.setVisible(switch.is_on and switch.is_of_stamps)


class PrivacySection(QWidget):
    """All switches, and what has none."""

    def __init__(self, theme: Theme, presenter: PrivacyPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._presenter = presenter
        self.rows: tuple[SwitchRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.MARGIN)
        self._shown: tuple[tuple[tuple[str, str], ...], tuple[Told, ...]] | None = None
        presenter.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show everything as it is now; what has the keyboard stays."""
        switches, services = self._presenter.switches(), self._presenter.services()
        wanted = tuple((each.key, each.title) for each in switches), services
        if wanted != self._shown:
            self._shown = wanted
            self._rebuild(switches, services)
            return
        for row, switch in zip(self.rows, switches, strict=True):
            row.show_switch(switch)

    def _rebuild(self, switches: tuple[Switch, ...], services: tuple[Told, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()  # it goes a moment later, and would lie over what comes in its place
                old.deleteLater()
        self.rows = tuple(self._row(switch) for switch in switches)
        for row in self.rows:
            self._column.addWidget(row)
        for told in services:
            self._column.addWidget(_service(told))
        for sentence in (only_by_command(), nothing_else()):
            self._column.addWidget(label(sentence, "muted", wrap=True))

    def _row(self, switch: Switch) -> SwitchRow:
        row = SwitchRow(switch, self._theme)
        row.toggle.clicked.connect(lambda is_on: self._turn(switch, is_on=is_on))
        row.choose.clicked.connect(lambda: self._ask_authority(switch.key))
        return row

    def _turn(self, switch: Switch, *, is_on: bool) -> None:
        if not switch.is_of_stamps:
            self._presenter.let_fetch(may=is_on)
        elif is_on:
            self._ask_authority(switch.key)
        else:
            self._presenter.stamp(switch.key, Stamping())

    def _ask_authority(self, key: str) -> None:
        """Nothing is on before an authority is chosen."""
        dialog = TimestampDialog(self._presenter.proposed(key), self.window())

        def take(result: int) -> None:
            if result == QDialog.DialogCode.Accepted.value:
                self._presenter.stamp(key, dialog.stamping())
            else:
                self.refresh()
            dialog.deleteLater()

        dialog.finished.connect(take)
        dialog.open()


def _service(told: Told) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    title = Elided()
    title.setText(told.title)
    column.addWidget(title)
    column.addWidget(label(told.sentence, "muted", wrap=True))
    return box
