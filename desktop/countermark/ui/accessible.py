"""What widgets that paint themselves are to those who do not see them.

Qt tells screen readers the role of its own widgets alone; one that derives from `QWidget` is
"a client area". Such a widget has an attribute `spoken_role`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_installed: list[bool] = []


def tell_roles() -> None:
    """Let screen readers be told the roles; once is enough, and more does no harm."""
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed.append(True)


def _interface(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    role = getattr(widget, "spoken_role", None)
    if isinstance(widget, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(widget, role)
    return None
