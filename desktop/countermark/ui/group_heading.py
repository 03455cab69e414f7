"""What stands above works that lie in a group: the same in the grid and in the table."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from countermark.ui import tokens
from countermark.ui.tokens import Colours
from countermark.ui.words import number

_FOR_COUNT = 80  # pixels


def paint_heading(
    painter: QPainter, place: QRect, title: str, count: int, colours: Colours, family: QFont
) -> None:
    """Paint a group's title, and how many works lie in it."""
    font = QFont(family)
    font.setPixelSize(tokens.BODY)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    shown = painter.fontMetrics().elidedText(
        title, Qt.TextElideMode.ElideMiddle, place.width() - _FOR_COUNT
    )
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, left, shown)
    taken = painter.fontMetrics().horizontalAdvance(shown) + tokens.GAP
    font = QFont(family)
    font.setPixelSize(tokens.COUNT)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    painter.drawText(place.adjusted(taken, 0, 0, 0), left, number(count))
