"""A switch: something that is on or off, from the moment that it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from countermark.ui.theme import Theme

_WIDTH, _HEIGHT, _KNOB, _RING = 36, 20, 12, 3  # pixels; the ring is for the keyboard


class Toggle(QCheckBox):
    """A track and a knob: left and hollow is off, right and filled is on."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """The switch.

        Args:
            theme: whose colours.
            name: for who cannot see what stands beside it.
            parent: Qt's.
        """
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The track, and a ring around it."""
        return QSize(_WIDTH + 2 * _RING, _HEIGHT + 2 * _RING)

    def hitButton(self, place: QPoint) -> bool:
        """All of it may be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob, and the ring if the keyboard is here."""
        colours, is_on = self._theme.colours, self.isChecked()
        track = QRect(_RING, (self.height() - _HEIGHT) // 2, _WIDTH, _HEIGHT)
        round_end = _HEIGHT / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if is_on else colours.muted
        painter.setPen(QPen(QColor(edge if self.isEnabled() else colours.border), 1))
        painter.setBrush(QColor(colours.accent if is_on else colours.raised))
        painter.drawRoundedRect(track.adjusted(0, 0, -1, -1), round_end, round_end)
        gap = (_HEIGHT - _KNOB) // 2
        left = track.right() - gap - _KNOB + 1 if is_on else track.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        knob = colours.on_accent if is_on else colours.muted
        painter.setBrush(QColor(knob if self.isEnabled() else colours.border))
        painter.drawEllipse(left, track.top() + gap, _KNOB - 1, _KNOB - 1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 1, 1), round_end + 2, round_end + 2)
        painter.end()
