"""Fields that are edited where they stand: Enter or leaving keeps, Esc puts back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from countermark.ui.language import translate

_LINES = 6  # that a text shows before it scrolls


class LineField(QLineEdit):
    """One line.

    Signals:
        committed(str): the person has changed it to this.
    """

    committed = Signal(str)

    def __init__(self, name: str, *, is_framed: bool = False) -> None:
        """A field.

        Args:
            name: for who cannot see it.
            is_framed: whether it looks like a form's; otherwise like text that can be changed.
        """
        super().__init__()
        self._kept = ""
        self.setAccessibleName(name)
        self.setProperty("inPlace", not is_framed)
        self.setCursorPosition(0)

    def show_value(self, text: str, hint: str = "") -> None:
        """Show what is so now; what the person is typing stays.

        Args:
            text: the value.
            hint: what an empty field says.
        """
        self.setPlaceholderText(hint)
        if self.hasFocus() and self.text() != self._kept:
            self._kept = text
            return
        self._kept = text
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc puts back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._commit()

    def _commit(self) -> None:
        if self.text() != self._kept:
            self._kept = self.text()
            self.committed.emit(self._kept)

    def refuse(self, text: str) -> None:
        """What was typed could not be kept: this stands. Who is still typing may mend it."""
        self._kept = text
        if not self.hasFocus():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the window while nothing is being typed here."""
        if _is_undo(event) and self.text() == self._kept:
            event.ignore()
            return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Texts may be dropped here; files are the window's affair."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class TextField(QPlainTextEdit):
    """Several lines; as high as its text.

    Signals:
        committed(str): the person has changed it to this.
    """

    committed = Signal(str)

    def __init__(self, name: str, *, is_framed: bool = False) -> None:
        """A field; see `LineField`."""
        super().__init__()
        self._kept = ""
        self.setAccessibleName(name)
        self.setProperty("inPlace", not is_framed)
        self.document().setDocumentMargin(2)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self._fit()

    def show_value(self, text: str, hint: str = "") -> None:
        """Show what is so now; what the person is typing stays."""
        self.setPlaceholderText(hint)
        if self.hasFocus() and self.toPlainText() != self._kept:
            self._kept = text
            return
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts back, Ctrl+Enter keeps."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes other lines."""
        super().resizeEvent(event)
        self._fit()

    def _commit(self) -> None:
        text = self.toPlainText()
        if text != self._kept:
            self._kept = text
            self.committed.emit(text)

    def refuse(self, text: str) -> None:
        """See `LineField.refuse`."""
        self._kept = text
        if not self.hasFocus():
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """See `LineField.event`."""
        if _is_undo(event) and self.toPlainText() == self._kept:
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """See `LineField.dragEnterEvent`."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def _fit(self) -> None:
        needed = max(1, round(self.document().size().height()))
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if needed > _LINES else bars.ScrollBarAlwaysOff
        )
        lines = min(needed, _LINES)
        self.setFixedHeight(max(lines * self.fontMetrics().lineSpacing() + 14, 30))


def _is_undo(event: QEvent) -> bool:
    """Whether a key that undoes or does again is on its way to whoever wants it."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


class RatingField(QWidget):
    """Five stars.

    Signals:
        committed(int): the person has chosen so many; the same once more takes them away.
    """

    committed = Signal(int)

    spoken_role = QAccessible.Role.Slider
    _COUNT, _SIDE = 5, 22

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = 0
        self.setAccessibleName(translate("Inspector", "Rating"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_value(self, rating: int) -> None:
        """Show so many stars."""
        self._rating = rating
        self.setAccessibleDescription(translate("Inspector", "%n star(s)", None, rating))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for five."""
        return QSize(self._COUNT * self._SIDE, self._SIDE + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        chosen = int(event.position().x() // self._SIDE) + 1
        self._choose(min(chosen, self._COUNT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows choose."""
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self.committed.emit(int(key) - int(Qt.Key.Key_0))
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Up}:
            self.committed.emit(min(self._rating + 1, self._COUNT))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Down}:
            self.committed.emit(max(self._rating - 1, 0))
        else:
            super().keyPressEvent(event)

    def _choose(self, rating: int) -> None:
        self.committed.emit(0 if rating == self._rating else rating)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint full and empty stars."""
        painter = QPainter(self)
        palette = self.palette()
        font = painter.font()
        font.setPixelSize(18)
        painter.setFont(font)
        for at in range(self._COUNT):
            is_full = at < self._rating
            role = QPalette.ColorRole.Link if is_full else QPalette.ColorRole.PlaceholderText
            painter.setPen(palette.color(role))
            place = (at * self._SIDE, 0, self._SIDE, self._SIDE)
            painter.drawText(*place, Qt.AlignmentFlag.AlignCenter, "★" if is_full else "☆")
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Link))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours."""
        super().changeEvent(event)
        self.update()
