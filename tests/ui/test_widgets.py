"""Small parts of the window."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from countermark.ui.widgets import Paragraph


@pytest.fixture
def paragraph(qtbot):
    """A paragraph in a column of two hundred pixels."""
    column = QWidget()
    text = Paragraph("One line.")
    layout = QVBoxLayout(column)
    layout.addWidget(text)
    layout.addStretch(1)
    qtbot.addWidget(column)
    column.resize(200, 400)
    column.show()
    yield text
    column.close()


def test_a_paragraph_is_as_high_as_its_text_and_no_higher(qtbot, paragraph):
    one_line = paragraph.height()
    paragraph.setText("A sentence that is much too long for a single line. " * 4)
    qtbot.waitUntil(lambda: paragraph.height() > 4 * one_line)
    narrow = paragraph.height()
    paragraph.window().resize(400, 400)
    qtbot.waitUntil(lambda: one_line < paragraph.height() < narrow)
    paragraph.setText("One line.")
    qtbot.waitUntil(lambda: paragraph.height() == one_line)
