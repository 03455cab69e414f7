"""The table of channels: names in two storeys above, works and uses at the left, a badge a cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from countermark.ui import tokens
from countermark.ui.icons import outcome_badge
from countermark.ui.language import translate
from countermark.ui.matrix_model import BAND_ROLE, CELL_ROLE, LINE_ROLE, Line, MatrixModel
from countermark.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_COLUMN, _USE, _TITLE = 60, 28, 38
_LEFT, _BAND, _NAMES = 244, 24, 36  # at least as wide; longer words take more
_LOWEST = 360  # shows a title and its five uses, and the beginning of what follows
_SIGN = 18


def _font(of: QFont, size: int, *, strong: bool = False) -> QFont:
    font = QFont(of)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


class _ChannelHeader(QHeaderView):
    """Names of channels, and above them what neighbours have in common."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setAccessibleName(translate("Matrix", "Channels"))
        self.setObjectName("ChannelHeader")
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(_COLUMN)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _BAND + _NAMES)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, QColor(self._theme.colours.panel))
        painter.setFont(_font(self.font(), tokens.HEAD))
        painter.setPen(QColor(self._theme.colours.text))
        text = self.model().headerData(section, Qt.Orientation.Horizontal)
        place = rect.adjusted(2, _BAND, -2, -4)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(place, middle | Qt.TextFlag.TextWordWrap, text)
        painter.setPen(QColor(self._theme.colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.fillRect(
            QRect(self.length() - self.offset(), 0, self.width(), self.height()),
            QColor(self._theme.colours.panel),
        )
        for first, last in self._bands():
            left = self.sectionViewportPosition(first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            self._paint_band(painter, QRect(left, 0, right - left, _BAND), first)
        painter.setPen(QColor(self._theme.colours.border))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.width(), bottom)
        painter.end()

    def _bands(self) -> list[tuple[int, int]]:
        """The first and last column of each row of neighbours."""
        found: list[tuple[int, int]] = []
        names = [
            self.model().headerData(at, Qt.Orientation.Horizontal, BAND_ROLE)
            for at in range(self.count())
        ]
        for at, name in enumerate(names):
            if at and names[at - 1] == name:
                found[-1] = (found[-1][0], at)
            else:
                found.append((at, at))
        return found

    def _paint_band(self, painter: QPainter, rect: QRect, first: int) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.border))
        if first:
            painter.drawLine(rect.left(), 6, rect.left(), self.height() - 6)
        painter.setFont(_font(self.font(), tokens.HEAD, strong=True))
        painter.setPen(QColor(colours.muted))
        name = self.model().headerData(first, Qt.Orientation.Horizontal, BAND_ROLE)
        room = rect.intersected(self.viewport().rect()).adjusted(4, 6, -4, 0)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)


def _paint_title(painter: QPainter, theme: Theme, rect: QRect, left: int, line: Line) -> None:
    """The part of a title that lies in this place; a title runs over header and table.

    Args:
        painter: of the header or of the table.
        theme: whose colours.
        rect: the place.
        left: where the row begins, in the painter's coordinates.
        line: whose title.
    """
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(theme.colours.panel))
    painter.setFont(_font(painter.font(), tokens.BODY, strong=True))
    painter.setPen(QColor(theme.colours.text))
    place = QRect(left + tokens.PADDING, rect.top(), 4000, rect.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line.title)
    painter.setPen(QColor(theme.colours.border))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.restore()


class _LineHeader(QHeaderView):
    """The uses and the decision for each; titles of works begin here."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setAccessibleName(translate("Matrix", "Works and uses"))
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(_USE)
        self.setObjectName("LineHeader")
        self.setFixedWidth(_LEFT)

    def fit(self) -> None:
        """Be so wide that no use runs into its decision."""
        needed = (self.needed_width(section) for section in range(self.count()))
        self.setFixedWidth(max(_LEFT, *needed, 0))

    def needed_width(self, section: int) -> int:
        """What a use and its decision take side by side; a title runs on over the table."""
        line: Line = self.model().headerData(section, Qt.Orientation.Vertical, LINE_ROLE)
        if line.use is None:
            return 0
        title = QFontMetrics(_font(self.font(), tokens.BODY)).horizontalAdvance(line.title)
        decided = QFontMetrics(_font(self.font(), tokens.HEAD)).horizontalAdvance(line.decided)
        return tokens.WIDE + title + tokens.MARGIN + decided + tokens.PADDING

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        line = self.model().headerData(section, Qt.Orientation.Vertical, LINE_ROLE)
        if line.use is None:
            _paint_title(painter, self._theme, rect, 0, line)
            return
        colours = self._theme.colours
        painter.fillRect(rect, QColor(colours.raised))
        centre = Qt.AlignmentFlag.AlignVCenter
        text = rect.adjusted(tokens.WIDE, 0, -tokens.PADDING, 0)
        painter.setFont(_font(self.font(), tokens.BODY))
        painter.setPen(QColor(colours.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | centre, line.title)
        painter.setFont(_font(self.font(), tokens.HEAD))
        painter.setPen(QColor(colours.muted))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | centre, line.decided)
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.topRight(), rect.bottomRight())


class _CellPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Of a sign: what it means is told below the table, and to the pointer."""
        return QSize(_SIGN, _SIGN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LINE_ROLE)
        rect = QRect(option.rect)
        if line.use is None:
            return  # the table paints it across all cells
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 4, 4)
        cell = index.data(CELL_ROLE)
        if cell is not None:
            sign = outcome_badge(cell.outcome, colours, _SIGN, by_choice=cell.by_choice)
            painter.drawPixmap(rect.center() - QPoint(_SIGN // 2 - 1, _SIGN // 2 - 1), sign)
        painter.restore()


class MatrixTable(QTableView):
    """Shows a `MatrixModel`.

    Signals:
        chosen(QModelIndex): the keyboard or the mouse is on another cell.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, theme: Theme, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(translate("Matrix", "What every channel says"))
        self.setProperty("framed", True)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_ChannelHeader(theme, self))
        self._lines = _LineHeader(theme, self)
        self.setVerticalHeader(self._lines)
        self.setModel(model)
        self.setItemDelegate(_CellPainter(theme, self))
        model.modelReset.connect(self._size_titles)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(now))
        theme.changed.connect(self._redraw)
        self._size_titles()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells first, then titles over the whole width."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        for row, line in self._titles():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            place = QRect(0, top, self.viewport().width(), height)
            if place.intersects(event.rect()):
                _paint_title(painter, self._theme, place, -self._lines.width(), line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen cell stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def choose_next(self, cells: Sequence[QModelIndex]) -> None:
        """Go to the cell that follows the current one among these, and at the end to the first."""
        now = self.currentIndex()
        here = (now.row(), now.column()) if now.isValid() else (-1, -1)
        later = (cell for cell in cells if (cell.row(), cell.column()) > here)
        found = next(later, cells[0] if cells else None)
        if found is not None:
            self.setCurrentIndex(found)
            self.setFocus()

    def _titles(self) -> Iterator[tuple[int, Line]]:
        for row in range(self.model().rowCount()):
            line = self.model().headerData(row, Qt.Orientation.Vertical, LINE_ROLE)
            if line.use is None:
                yield row, line

    def _size_titles(self) -> None:
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, _USE)
        for row, _line in self._titles():
            self.setRowHeight(row, _TITLE)
        frame = 2 * self.frameWidth() + 2
        bar = self.horizontalScrollBar().sizeHint().height()
        high = _BAND + _NAMES + self.verticalHeader().length() + bar + frame
        self.setMaximumHeight(high)
        self.setMinimumHeight(min(high, _LOWEST))
        self._lines.fit()
        self.updateGeometries()

    def _redraw(self) -> None:
        for part in (self, self.horizontalHeader(), self.verticalHeader()):
            part.viewport().update()
