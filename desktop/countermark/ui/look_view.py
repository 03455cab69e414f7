"""One work as large as the window: zoom, pan, next and previous."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from countermark.catalog.records import WorkLine
from countermark.ui import tokens
from countermark.ui.icons import icon, state_badge
from countermark.ui.language import translate
from countermark.ui.theme import Theme
from countermark.ui.view_keys import is_command
from countermark.ui.widgets import Elided, label
from countermark.ui.words import day, format_name, number, state_title

_LARGEST = 8.0  # screen pixels for one of the picture's
_STEP = 1.25
_BAR = 44


class LookView(QWidget):
    """Shows one picture, whole or in part.

    Signals:
        moved(int): show the work so many further on.
        closed: back to the works.
        keyed(int): a key that is a command for this work.
    """

    moved = Signal(int)
    closed = Signal()
    keyed = Signal(int)

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Look")
        self.setAccessibleName(translate("Look", "The picture in full size"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._line: WorkLine | None = None
        self._picture = QPixmap()
        self._full = QSize()  # of the whole picture, of which the pixmap may be a smaller version
        self._zoom = 0.0  # 0: as large as there is room
        self._centre = QPointF(0.5, 0.5)  # of the picture, in the middle of the view
        self._dragged: QPointF | None = None
        self.title = Elided("page-title")
        self.facts = Elided("muted")
        self.position = label("", "muted")
        self.zoom = label("", "muted")
        self._buttons: dict[str, QToolButton] = {}
        bar = QWidget()
        bar.setObjectName("LookBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.MARGIN, 0, tokens.GAP, 0)
        row.setSpacing(tokens.PADDING)
        self.sign = label("")
        row.addWidget(self.sign)
        row.addWidget(self.title)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.facts, 1)  # what the title leaves
        row.addWidget(self.zoom)
        row.addWidget(self.position)
        acts = QHBoxLayout()
        acts.setSpacing(0)
        for name, tip, act in (
            ("smaller", translate("Look", "Smaller"), lambda: self.zoom_by(1 / _STEP)),
            ("larger", translate("Look", "Larger"), lambda: self.zoom_by(_STEP)),
            ("fit", translate("Look", "Whole picture"), self.fit),
            ("previous", translate("Look", "Previous work"), lambda: self.moved.emit(-1)),
            ("next", translate("Look", "Next work"), lambda: self.moved.emit(1)),
            ("close", translate("Look", "Back to the works"), self.closed.emit),
        ):
            made = QToolButton()
            made.setToolTip(tip)
            made.setAccessibleName(tip)
            made.setFixedSize(tokens.ROW, tokens.ROW)
            made.setIconSize(QSize(20, 20))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(act)
            self._buttons[name] = made
            acts.addWidget(made)
        row.addLayout(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        layout.addStretch(1)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def show_work(self, line: WorkLine, picture: QPixmap | None, full: QSize) -> None:
        """Show a work, at first with the picture that is at hand.

        Args:
            line: the work.
            picture: a small version, or None.
            full: the size of the whole picture, turned as it is shown; empty if not known.
        """
        self._line, self._full = line, full
        self._picture = picture or QPixmap()
        self.title.setText(line.title)
        parts = (state_title(line.state), day(line.date), format_name(line.media_type))
        self.facts.setText(" · ".join(part for part in parts if part))
        self._draw_icons()
        self.fit()

    def show_place(self, row: int, count: int) -> None:
        """Where the work is among so many; a row of -1: it is none of them any more."""
        if row < 0:
            text = translate("Look", "Out of the list · {count} left")
        else:
            text = translate("Look", "{number} of {count}")
        self.position.setText(text.format(number=number(row + 1), count=number(count)))

    def show_image(self, work_id: int, image: QImage) -> None:
        """The whole picture has come."""
        if self._line is None or self._line.id != work_id or image.isNull():
            return
        self._picture = QPixmap.fromImage(image)
        self._full = self._full if self._full.isValid() else image.size()
        self._tell_zoom()
        self.update()

    def fit(self) -> None:
        """As large as there is room, never larger than it is."""
        self._zoom = 0.0
        self._centre = QPointF(0.5, 0.5)
        self._tell_zoom()
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller; what lies at a point of the view stays there."""
        self._zoom_to(self._scale() * factor, at or QPointF(self._area().center()))

    def _zoom_to(self, wanted: float, at: QPointF) -> None:
        before = self._place()
        if before.isEmpty():
            return
        there = QPointF(
            (at.x() - before.x()) / before.width(), (at.y() - before.y()) / before.height()
        )
        least = self._fitting()
        scale = min(max(wanted, least), max(_LARGEST, least))
        self._zoom = 0.0 if scale <= least else scale
        after = self._place()
        middle = QPointF(self._area().center())
        self._centre = QPointF(
            there.x() + (middle.x() - at.x()) / after.width(),
            there.y() + (middle.y() - at.y()) / after.height(),
        )
        self._tell_zoom()
        self.update()

    # Geometry.

    def _area(self) -> QRectF:
        return QRectF(0, _BAR, self.width(), self.height() - _BAR)

    def _size(self) -> QSize:
        return (
            self._full
            if self._full.isValid() and not self._full.isEmpty()
            else QSize(self._picture.size())
        )

    def _fitting(self) -> float:
        """Device-independent pixels for one of the picture's, where all of it is in sight."""
        size, area = self._size(), self._area()
        if size.isEmpty():
            return 1.0
        density = self.devicePixelRatioF()
        whole = min(area.width() / size.width(), area.height() / size.height())
        return min(whole, 1 / density)

    def _scale(self) -> float:
        return self._zoom or self._fitting()

    def _place(self) -> QRectF:
        """Where the whole picture lies, parts of it out of sight."""
        size, scale, area = self._size(), self._scale(), self._area()
        width, height = size.width() * scale, size.height() * scale
        # A picture that fits stays in the middle; one that does not leaves no gap at an edge.
        left = area.center().x() - self._centre.x() * width
        top = area.center().y() - self._centre.y() * height
        left = (
            area.center().x() - width / 2
            if width <= area.width()
            else min(area.left(), max(left, area.right() - width))
        )
        top = (
            area.center().y() - height / 2
            if height <= area.height()
            else min(area.top(), max(top, area.bottom() - height))
        )
        return QRectF(left, top, width, height)

    def _tell_zoom(self) -> None:
        percent = round(self._scale() * self.devicePixelRatioF() * 100)
        self.zoom.setText("" if self._size().isEmpty() else f"{percent}\u202f%")

    # Qt.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours.canvas))
        area = self._area()
        painter.setClipRect(area)
        if self._picture.isNull():
            font = QFont(self.font())
            painter.setFont(font)
            painter.setPen(QColor(self._theme.colours.muted))
            said = translate("Look", "There is no picture of this file.")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, said)
            return
        is_enlarged = self._scale() * self.devicePixelRatioF() >= 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_enlarged)
        painter.drawPixmap(self._place(), self._picture, QRectF(self._picture.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn the pages, plus and minus zoom, space and Esc close; commands are told."""
        key = event.key()
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.closed.emit()
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.moved.emit(1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp}:
            self.moved.emit(-1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key == Qt.Key.Key_Z:
            self._toggle(QPointF(self._area().center()))
        elif is_command(event):
            self.keyed.emit(int(key))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(_STEP**steps, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Whole picture, or pixel by pixel at the pointer."""
        self._toggle(event.position())

    def _toggle(self, at: QPointF) -> None:
        if self._zoom:
            self.fit()
        else:
            self._zoom_to(1 / self.devicePixelRatioF(), at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan."""
        self._dragged = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._dragged is None:
            return
        moved = event.position() - self._dragged
        self._dragged = event.position()
        place, middle = self._place().translated(moved), self._area().center()
        if not place.isEmpty():
            self._centre = QPointF(
                (middle.x() - place.x()) / place.width(),
                (middle.y() - place.y()) / place.height(),
            )
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End to pan."""
        self._dragged = None

    def _draw_icons(self) -> None:
        for name, made in self._buttons.items():
            made.setIcon(icon(name, self._theme.colours.muted))
        if self._line is not None:
            self.sign.setPixmap(state_badge(self._line.state, self._theme.colours))
