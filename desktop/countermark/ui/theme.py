"""Puts a theme on the application and follows the system's choice of light or dark."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from countermark.ui import tokens
from countermark.ui.stylesheet import stylesheet
from countermark.ui.tokens import DARK, LIGHT, Colours

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


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
        self._tell_system()
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.colours is DARK

    @property
    def choice(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Take another choice."""
        self._choice = choice
        self._tell_system()
        self._apply()

    def _tell_system(self) -> None:
        """Title bars and the system's own dialogs take the choice too, or follow the system."""
        hints, scheme = self._application.styleHints(), _SCHEMES.get(self._choice)
        if scheme is None:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(scheme)

    def _follow(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice not in _SCHEMES:  # else it is our own choice that the system tells of
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
