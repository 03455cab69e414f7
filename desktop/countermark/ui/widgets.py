"""Small pieces that pages and dialogs share."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

_SEPARATORS = re.compile(r"[/\\_\-.]")
_AROUND_CHOICE = 32  # pixels beside a choice in its list: padding, border, scroll bar
_LONG = re.compile(r"[^\s\u200b]{22}")


class Paragraph(QLabel):
    """A text that wraps and is never clipped: it claims the height its width asks for.

    Layouts ask labels for a height before they know the width.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._claim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the height of the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._claim()

    def _claim(self) -> None:
        # What was claimed before would count as needed: a text could only grow.
        self.setMinimumHeight(0)
        height = self.heightForWidth(self.width()) if self.text() else 0
        self.setMinimumHeight(max(0, height))


class Elided(QLabel):
    """A text on one line that ends in dots where there is no room for all of it."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setMinimumWidth(1)

    def setText(self, text: str) -> None:
        """Show another text; the pointer is told the whole of it."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        dots = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), dots, self.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()


class Choices(QComboBox):
    """Choices in a narrow place: the list opens as wide as its longest one.

    What does not fit in the field is told to the pointer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self.setToolTip)
        self.model().rowsInserted.connect(self._widen)

    def _widen(self) -> None:
        texts = (self.itemText(at) for at in range(self.count()))
        longest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        self.view().setMinimumWidth(longest + _AROUND_CHOICE)


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the style sheet's roles; shown as it is, never as markup."""
    made = Paragraph(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def pill(text: str) -> QLabel:
    """A word or two that mark something, without judging it."""
    return label(text, "pill")


def breakable(text: str) -> str:
    """A text whose paths and long names break at their separators, or anywhere if need be."""
    return _LONG.sub("\\g<0>\u200b", _SEPARATORS.sub("\\g<0>\u200b", text))


def head(text: str) -> QLabel:
    """A section's name."""
    return label(text.upper(), "head")


def line() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def button(text: str, clicked: Callable[[], object], kind: str = "") -> QPushButton:
    """A button; `kind` is "primary", "link" or empty."""
    made = QPushButton(text)
    if kind:
        made.setProperty(kind, True)
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if kind == "primary":
        made.setDefault(True)
    made.clicked.connect(lambda _checked=False: clicked())
    return made


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property that it looks at has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class PictureBox(QWidget):
    """Shows a picture whole, in its own shape, as large as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._pixmap: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show another picture, or none."""
        self._pixmap = pixmap
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the picture's shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The picture's height at this width, at most four thirds of it."""
        if self._pixmap is None or self._pixmap.isNull():
            return width * 3 // 4
        natural = width * self._pixmap.height() // max(1, self._pixmap.width())
        return max(60, min(natural, width * 4 // 3))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(280, self.heightForWidth(280))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle."""
        if self._pixmap is None or self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place, self._pixmap)
        painter.end()
