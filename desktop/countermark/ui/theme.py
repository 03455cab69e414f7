"""Puts a theme on the application and follows the system's choice of light or dark."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from countermark.ui import tokens
from countermark.ui.stylesheet import stylesheet
from countermark.ui.tokens import DARK, LIGHT, Colours


class Theme(QObject):
    """The theme in force.

    Attributes:
        colours: its colours.

    Signals:
        changed: the colours are others now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str) -> None:
        """Apply a theme.

        Args:
            application: whose palette and style sheet are set.
            choice: "system", "light" or "dark".
        """
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.colours: Colours = LIGHT
        application.setStyle("Fusion")
        font = QFont(application.font())
        font.setPixelSize(tokens.BODY)
        application.setFont(font)
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.colours is DARK

    def choose(self, choice: str) -> None:
        """Take another choice."""
        self._choice = choice
        self._apply()

    def _follow(self, _scheme: Qt.ColorScheme) -> None:
        self._apply()

    def _apply(self) -> None:
        system_is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._choice == "dark" or (self._choice == "system" and system_is_dark)
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(palette(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's roles, for what the style sheet does not reach."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.raised,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Dark: colours.border,
        QPalette.ColorRole.Shadow: colours.border,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.idle))
    return made
