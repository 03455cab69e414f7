"""How the window lay last: remembered with the settings, recalled at the next start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from countermark.catalog.ordering import GroupKey, Order, OrderKey
from countermark.operations.workspace import Workspace
from countermark.ui.library_view import LibraryView
from countermark.ui.works_model import Arrangement, WorksModel

_FIRST = (1440, 900)  # pixels


def keep_state(
    workspace: Workspace,
    window: QMainWindow,
    splitter: QSplitter,
    library: LibraryView,
    works: WorksModel,
) -> None:
    """Remember size, columns, order and view."""
    arrangement = works.arrangement
    state = {
        "geometry": _text(window.saveGeometry()),
        "splitter": _text(splitter.saveState()),
        "order": arrangement.order.key.value,
        "direction": "down" if arrangement.order.is_descending else "up",
        "group": arrangement.group.value,
        "view": "table" if library.view_bar.as_table.isChecked() else "grid",
    }
    workspace.remember(window=state, tile_size=library.view_bar.size_slider.value())


def recall_state(
    workspace: Workspace,
    window: QMainWindow,
    splitter: QSplitter,
    library: LibraryView,
    works: WorksModel,
) -> None:
    """Put all of it as it was; as it is at first where nothing is remembered."""
    window.resize(*_FIRST)
    settings = workspace.settings
    state = settings.window
    for name, recall in (
        ("geometry", window.restoreGeometry),
        ("splitter", splitter.restoreState),
    ):
        if state.get(name):
            recall(QByteArray.fromBase64(state[name].encode()))
    works.arrangement = _arrangement(state)
    bar = library.view_bar
    library.show_arrangement(works.arrangement)
    bar.size_slider.setValue(settings.tile_size)
    library.grid.set_tile_width(settings.tile_size)
    bar.show_as_table(is_table=state.get("view") == "table")


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()


def _arrangement(state: dict[str, str]) -> Arrangement:
    """How the works lay last; as it is at first where that cannot be read."""
    try:
        key, group = OrderKey(state["order"]), GroupKey(state["group"])
    except (KeyError, ValueError):
        return Arrangement()
    return Arrangement(Order(key, is_descending=state.get("direction") != "up"), group)
