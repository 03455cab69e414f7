"""Lines of text that are painted over and over: laid out once, which is most of the work."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

_MOST = 1024  # texts, a kilobyte each


class PaintedTexts:
    """Single lines in one font."""

    def __init__(self, of: QFont, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """Lines.

        Args:
            of: gives the family.
            size: pixels.
            weight: of the strokes.
        """
        self._font = QFont(of)
        self._font.setPixelSize(size)
        self._font.setWeight(weight)
        self._metrics = QFontMetrics(self._font)
        self._laid_out = lru_cache(_MOST)(self._lay_out)
        self._cut = lru_cache(_MOST)(self._cut_in_the_middle)

    @property
    def height(self) -> int:
        """Of a line, in device-independent pixels."""
        return self._metrics.height()

    def width(self, text: str) -> int:
        """What a text takes, in device-independent pixels."""
        return self._laid_out(text)[1]

    def draw(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Paint a text in the painter's colour, cut in its middle if the place is too narrow.

        Args:
            painter: its font is changed.
            place: the line is centred in its height.
            text: one line.
            align: to the left, to the right, or `AlignHCenter`.
        """
        laid_out, width, height = self._laid_out(text)
        if width > place.width():
            laid_out, width, height = self._laid_out(self._cut(text, place.width()))
        left = place.left()
        if align is Qt.AlignmentFlag.AlignRight:
            left += place.width() - width
        elif align is Qt.AlignmentFlag.AlignHCenter:
            left += (place.width() - width) // 2
        painter.setFont(self._font)
        top = place.top() + round((place.height() - height) / 2)  # whole pixels: sharp
        painter.drawStaticText(left, top, laid_out)

    def _lay_out(self, text: str) -> tuple[QStaticText, int, float]:
        """Ready to be painted, with width and height; signs of another font may be higher."""
        laid_out = QStaticText(text.replace("\n", " "))
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid_out.prepare(QTransform(), self._font)
        return laid_out, self._metrics.horizontalAdvance(text), laid_out.size().height()

    def _cut_in_the_middle(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
