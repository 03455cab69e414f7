"""Verified files in a list: a badge, the name, the folder."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from countermark.ui import tokens
from countermark.ui.icons import standing_badge
from countermark.ui.theme import Theme
from countermark.ui.verify_model import READING_ROLE, Reading

_Index = QModelIndex | QPersistentModelIndex
_ROW = 44


class VerifiedRows(QStyledItemDelegate):
    """Paints a reading."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines."""
        return QSize(160, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The shape beside the colour says how the credential stands."""
        reading: Reading = index.data(READING_ROLE)
        colours = self._theme.colours
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        badge = standing_badge(reading.verdict.standing, colours)
        painter.drawPixmap(rect.left() + 12, rect.center().y() - 9, badge)
        text = rect.adjusted(44, 5, -8, -5)
        font = QFont(painter.font())
        font.setPixelSize(tokens.BODY)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        self._line(painter, text, reading.path.name, Qt.AlignmentFlag.AlignTop)
        font.setPixelSize(tokens.HEAD)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        self._line(painter, text, str(reading.path.parent), Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | vertical, shown)
