"""What is wrong with a page or dialog: texts cut off, names, the way of the Tab key."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from countermark.ui.language import translate
from countermark.ui.widgets import Elided

_SMALLEST = (1024, 700)  # of a window, which dialogs fit as well
_ROWS = 100  # of a view: beyond them its texts are like those before


def shown(root: QWidget) -> Iterator[QWidget]:
    """A widget and all that is visible in it, but what Qt puts into its own widgets."""
    yield root
    for child in root.findChildren(QWidget):
        if child.isVisible() and child.window() is root.window() and not _is_inner(child):
            yield child


def _is_inner(widget: QWidget) -> bool:
    """Whether Qt has made it: a list in a combo box, a scroll bar, a splitter's handle."""
    if isinstance(widget, QScrollBar | QSplitterHandle):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def said(widget: QWidget) -> str:
    """A widget, for people who read what a test has found."""
    text = widget.property("text") or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{text}”"


# Texts cut off.


def clipped(root: QWidget) -> Iterator[str]:
    """Texts that have less room than they need."""
    if root.isWindow() and not isinstance(root, QMenu):
        size = root.size()
        if size.width() > _SMALLEST[0] or size.height() > _SMALLEST[1]:
            yield f"{said(root)} is larger than a small window: {size.toTuple()}"
    for widget in shown(root):
        yield from _reaches_out(widget)
        if isinstance(widget, QLabel):
            yield from _clipped_label(widget)
        elif isinstance(widget, QComboBox):
            yield from _clipped_choices(widget)
        elif isinstance(widget, QAbstractButton):
            if widget.text() and widget.width() < widget.sizeHint().width():
                yield f"{said(widget)} has {widget.width()} of {widget.sizeHint().width()} pixels"
        elif isinstance(widget, QLineEdit):
            yield from _clipped_hint(widget)
        elif isinstance(widget, QHeaderView):
            yield from _clipped_heads(widget)
        elif isinstance(widget, QAbstractItemView):
            yield from _clipped_rows(widget)


def _reaches_out(widget: QWidget) -> Iterator[str]:
    """Whether its parent cuts it off, which only what scrolls may."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, QLabel | QAbstractButton):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if not parent.rect().contains(widget.geometry()):
        yield f"{said(widget)} reaches out of its {type(parent).__name__}"


def _clipped_label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or _may_be_elided(label):
        return
    metrics, room = label.fontMetrics(), label.contentsRect().width()
    if label.wordWrap():
        if label.height() < label.heightForWidth(label.width()):
            yield f"{said(label)} has {label.height()} pixels of height"
        for word in text.split():
            widest = max(metrics.horizontalAdvance(part) for part in word.split("\u200b"))
            if widest > room and not _breaks_anywhere(word):
                yield f"{said(label)} has {room} pixels for “{word}”"
    else:
        needed = label.sizeHint()
        if label.width() < needed.width() or label.height() < needed.height():
            yield f"{said(label)} has {label.size().toTuple()} of {needed.toTuple()} pixels"


def _breaks_anywhere(word: str) -> bool:
    return any(ord(character) > 0x2E80 for character in word)  # Chinese and Japanese script


def _may_be_elided(widget: QWidget) -> bool:
    """Whether it ends in dots by design, and the pointer is told the whole of it."""
    text = str(widget.property("text") or "")
    if not (isinstance(widget, Elided) or widget.property("elides")):
        return False
    return widget.fontMetrics().horizontalAdvance(text) <= widget.width() or bool(widget.toolTip())


def _clipped_choices(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    control = QStyle.ComplexControl.CC_ComboBox
    room = box.style().subControlRect(control, option, field, box).width()
    listed = max(box.width(), box.view().minimumWidth()) - 12  # borders and padding
    for at in range(box.count()):
        needed = box.fontMetrics().horizontalAdvance(box.itemText(at))
        tip = box.itemData(at, Qt.ItemDataRole.ToolTipRole)
        if needed > listed and tip != box.itemText(at):
            yield f"{said(box)} lists {box.itemText(at)!r} in {listed} of {needed} pixels"
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room and box.currentText() not in box.toolTip():
        yield f"{said(box)} has {room} of {needed} pixels for {box.currentText()!r}"


def _clipped_hint(field: QLineEdit) -> Iterator[str]:
    if field.text() or not field.placeholderText():
        return
    signs = 24 * len([each for each in field.actions() if not each.icon().isNull()])
    room = field.width() - 20 - signs  # borders and padding; two pixels on each side are Qt's
    if field.property("inPlace"):
        room = field.width() - 6
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    if needed > room and field.placeholderText() not in field.toolTip():
        yield f"{said(field)} has {room} of {needed} pixels for {field.placeholderText()!r}"


def _clipped_heads(head: QHeaderView) -> Iterator[str]:
    if head.objectName() == "ChannelHeader":
        return  # painted; measured by a test of its own
    if head.orientation() is Qt.Orientation.Vertical:
        yield from _clipped_lines(head)
        return
    for section in range(head.count()):
        text = str(head.model().headerData(section, head.orientation()) or "")
        needed = head.fontMetrics().horizontalAdvance(text) + 16
        if not head.isSectionHidden(section) and head.sectionSize(section) < needed:
            yield f"{said(head)}: {text!r} has {head.sectionSize(section)} of {needed} pixels"


def _clipped_lines(head: QHeaderView) -> Iterator[str]:
    """What stands before rows, where something that paints it says how much room it takes."""
    if not hasattr(head, "needed_width"):
        return
    for section in range(head.count()):
        text = str(head.model().headerData(section, head.orientation()) or "")
        needed = head.needed_width(section)
        if needed > head.width():
            yield f"{said(head)}: {text!r} has {head.width()} of {needed} pixels"


def _columns(view: QAbstractItemView) -> int:
    return view.model().columnCount() if isinstance(view, QTableView | QTreeView) else 1


def _clipped_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        for column in range(_columns(view)):
            index = model.index(row, column)
            place = view.visualRect(index)
            if not place.intersects(view.viewport().rect()) or not index.data():
                continue
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            needed = _needed_width(view, index)
            if needed > place.width() and str(index.data()) not in tip:
                yield f"{said(view)}: {index.data()!r} has {place.width()} of {needed} pixels"


def _needed_width(view: QAbstractItemView, index: QModelIndex) -> int:
    """What a row's painter says; it may give a list a smaller hint, so as not to widen it."""
    delegate = view.itemDelegate()
    if not hasattr(delegate, "needed_width"):
        return view.sizeHintForIndex(index).width()
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    return delegate.needed_width(option, index)


# Names and roles.

_NO_ROLES = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Window,
}


def unnamed(root: QWidget) -> Iterator[str]:
    """What takes the keyboard without a name or a role for those who do not see it."""
    if root.isWindow() and not isinstance(root, QMenu) and not _interface(root).text(_NAME):
        yield f"{said(root)} has no title"
    for widget in shown(root):
        if not takes_keys(widget):
            continue
        interface = _interface(widget)
        if not interface.text(_NAME).strip():
            yield f"{said(widget)} in {said(widget.parentWidget() or widget)} has no name"
        if interface.role() in _NO_ROLES and not isinstance(widget, QScrollArea):
            yield f"{said(widget)} has the role {interface.role().name}"


_NAME = QAccessible.Text.Name


def _interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def takes_keys(widget: QWidget) -> bool:
    """Whether the Tab key is to come to it."""
    by_tab = Qt.FocusPolicy.TabFocus.value
    is_asked = bool(widget.focusPolicy().value & by_tab)
    if type(widget) is QScrollArea or isinstance(widget, QHeaderView):
        return False  # scrolled by what has the keyboard in it
    return is_asked and widget.isEnabled() and widget.focusProxy() is None


# The way of the Tab key.


def walked(root: QWidget) -> list[QWidget]:
    """The widgets that the Tab key comes to, in its order, once around."""
    root.activateWindow()
    QApplication.processEvents()
    if QApplication.focusWidget() is None:
        root.setFocus()
    order: list[QWidget] = []
    for _step in range(300):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or at in order:
            break
        order.append(at)
    return order


def lost(root: QWidget) -> Iterator[str]:
    """What the Tab key does not come to, and where it jumps back."""
    if isinstance(root, QMenu):
        return  # which arrows walk
    order = walked(root)
    reached = {id(each) for each in order}
    for widget in shown(root):
        if takes_keys(widget) and id(widget) not in reached and not _is_by_arrows(widget, order):
            yield f"Tab does not come to {said(widget)}"
    first = min(range(len(order)), key=lambda at: _chain(root, order[at]), default=0)
    order = order[first:] + order[:first]
    for before, after in pairwise(order):
        if not before.isAncestorOf(after) and _jumps_back(*_places(before, after)):
            yield f"Tab goes back from {said(before)} to {said(after)}"


def _chain(root: QWidget, wanted: QWidget) -> float:
    """How far along the window's chain a widget is."""
    at, steps = root, 0
    while at is not wanted:
        at, steps = at.nextInFocusChain(), steps + 1
        if steps > 5_000:
            return math.inf
    return steps


def _is_by_arrows(widget: QWidget, order: list[QWidget]) -> bool:
    """Whether it is of a group whose one member takes the Tab key, and arrows the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(isinstance(each, QAbstractButton) and each.group() is group for each in order)
    is_auto = isinstance(widget, QRadioButton) or widget.autoExclusive()
    return is_auto and any(
        isinstance(each, QAbstractButton) and each.parent() is widget.parent() for each in order
    )


def _places(before: QWidget, after: QWidget) -> tuple[QRect, QRect]:
    """Where two lie in their window; of what scrolls beside the other the part that shows it."""
    one, other = _scrolled_by(before), _scrolled_by(after)
    if one is not other:
        before, after = one or before, other or after
    return _place(before), _place(after)


def _scrolled_by(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def _jumps_back(before: QRect, after: QRect) -> bool:
    """Upwards in a column, or to the left in a row."""
    in_column = min(before.right(), after.right()) > max(before.left(), after.left())
    in_row = min(before.bottom(), after.bottom()) > max(before.top(), after.top())
    return (in_column and after.bottom() < before.top()) or (
        in_row and after.right() < before.left()
    )


# What is said.


def texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All that is said to the person in a page or dialog, and by which widget."""
    for widget in shown(root):
        for text in _texts_of(widget):
            if text.strip():
                yield widget, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QHeaderView):
        yield from _texts_of_head(widget)
    elif isinstance(widget, QAbstractItemView) and not _is_of_no_language(widget):
        yield from _texts_in(widget, QModelIndex())


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def _texts_of_head(head: QHeaderView) -> Iterator[str]:
    model, orientation = head.model(), head.orientation()
    if model is None:
        return
    is_across = orientation is Qt.Orientation.Horizontal
    for at in range(min(model.columnCount() if is_across else model.rowCount(), _ROWS)):
        values = (model.headerData(at, orientation, role) for role in _ROLES)
        yield from (value for value in values if isinstance(value, str))


def _is_of_no_language(view: QAbstractItemView) -> bool:
    """Words of searches, and the report of the credential library as it is."""
    is_report = view.accessibleName() == translate("Verify", "Manifests")
    return view.model() is None or view.objectName() == "Completions" or is_report


def _texts_in(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    """What the rows below one say, and those below them in a tree.

    What is below the title of the credential library's report is in no language.
    """
    model = view.model()
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in range(_columns(view)):
            values = (model.index(row, column, parent).data(role) for role in _ROLES)
            yield from (value for value in values if isinstance(value, str))
        first = model.index(row, 0, parent)
        if isinstance(view, QTreeView) and first.data() != translate("Verify", "Whole report"):
            yield from _texts_in(view, first)
