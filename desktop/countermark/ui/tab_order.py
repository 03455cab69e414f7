"""The way of the Tab key: as one reads, whatever was made when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def put_in_order(root: QWidget | None) -> None:
    """Let the Tab key go through a widget's visible parts in the order of their layouts.

    Qt goes in the order in which they were made, which is another one where a page is made when
    somebody opens it, or a list anew when something changes.
    """
    for before, after in pairwise(_in_order(root) if root is not None else ()):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def bring_into_sight(widget: QWidget | None) -> None:
    """Scroll to what the Tab key has come to.

    Qt does so only within a part that scrolls, and not from beside it.
    """
    parent = widget.parentWidget() if widget is not None else None
    while widget is not None and parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield widget
    for part in _parts(widget):
        yield from _in_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        yield from _there(widget.widget())
    elif isinstance(widget, QStackedWidget):
        yield from _there(widget.currentWidget())
    elif isinstance(widget, QSplitter):
        for at in range(widget.count()):
            yield from _there(widget.widget(at))
    elif not isinstance(widget, QAbstractScrollArea):  # the parts of lists and tables are Qt's
        layout = widget.layout()
        if layout is not None:
            yield from _placed(layout)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]  # stubs say object
    for at in places:
        item = layout.itemAt(at)
        if item is None:
            continue
        yield from _there(item.widget())
        if (inner := item.layout()) is not None:
            yield from _placed(inner)


def _there(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is not None:
        yield widget
