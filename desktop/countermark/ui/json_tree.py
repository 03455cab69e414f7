"""A credential's whole report as a tree, for experts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from countermark.ui.language import translate

_Index = QModelIndex | QPersistentModelIndex


@dataclass(eq=False)
class _Node:
    name: str
    text: str
    parent: _Node | None
    row: int
    children: list[_Node] = field(default_factory=list)


def _grow(name: str, value: object, parent: _Node | None, row: int) -> _Node:
    pairs: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        pairs = [(str(key), item) for key, item in value.items()]
        text = ""
    elif isinstance(value, list):
        pairs = [(_title(item, at), item) for at, item in enumerate(value)]
        text = ""
    else:
        text = str(value)
    node = _Node(name, text, parent, row)
    node.children = [_grow(key, item, node, at) for at, (key, item) in enumerate(pairs)]
    return node


def _title(item: object, at: int) -> str:
    """List entries by what they are called, where they are called something."""
    if isinstance(item, dict):
        for key in ("label", "code", "action", "title", "name"):
            if isinstance(item.get(key), str):
                return str(item[key])
    return str(at + 1)


class JsonTreeModel(QAbstractItemModel):
    """JSON data in two columns: name and value."""

    def __init__(self, document: dict[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _grow("", document, None, 0)

    def show(self, document: dict[str, Any]) -> None:
        """Show another document."""
        self.beginResetModel()
        self._root = _grow("", document, None, 0)
        self.endResetModel()

    def _node(self, index: _Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._root
        return node if isinstance(node, _Node) else self._root

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Children of a node."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Name and value."""
        return 2

    def index(
        self,
        row: int,
        column: int,
        parent: _Index = QModelIndex(),  # noqa: B008 - Qt's signature
    ) -> QModelIndex:
        """The index of a child."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # Qt overloads it
        """The index of a node's parent."""
        parent = self._node(index).parent if index.isValid() else None
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.row, 0, parent)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name or value."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        node = self._node(index)
        return node.name if index.column() == 0 else node.text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (translate("Details", "Name"), translate("Details", "Value"))[section]
        return None
