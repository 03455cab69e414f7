"""Texts that are laid out once look as Qt paints them anew."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from countermark.ui.painted_text import PaintedTexts

PLACE = QRect(10, 4, 120, 22)
LEFT, RIGHT, CENTRE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
)


def painted(paint, density: float = 1.0) -> QImage:
    image = QImage(round(140 * density), round(30 * density), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    paint(painter)
    painter.end()
    return image


def ink(image: QImage) -> QRect:
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 200
    ]
    columns, rows = zip(*dark, strict=True)
    left, top = min(columns), min(rows)
    return QRect(left, top, max(columns) - left, max(rows) - top)


@pytest.mark.parametrize("density", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("align", [LEFT, RIGHT, CENTRE])
@pytest.mark.parametrize(
    "text", ["Harbour", "夜明けの港", "A title that is much too long for its place"]
)
def test_they_stand_where_qt_would_put_them(qtbot, text, align, density):
    font = QFont()
    font.setPixelSize(13)
    texts = PaintedTexts(QFont(), 13)

    def anew(painter):
        painter.setFont(font)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, PLACE.width())
        painter.drawText(PLACE, align | Qt.AlignmentFlag.AlignVCenter, cut)

    wanted = ink(painted(anew, density))
    for _ in range(2):  # the second time from what was kept
        found = ink(painted(lambda painter: texts.draw(painter, PLACE, text, align), density))
        for near, far in zip(found.getRect(), wanted.getRect(), strict=True):
            assert abs(near - far) <= density


def test_words_in_angle_brackets_are_words(qtbot):
    texts = PaintedTexts(QFont(), 13)
    assert texts.width("<b>x</b>") > texts.width("x") * 3
    image = painted(lambda painter: texts.draw(painter, PLACE, "<b>x</b>"))
    assert ink(image).width() > texts.width("x") * 3
