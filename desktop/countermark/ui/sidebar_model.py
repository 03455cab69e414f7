"""What the side bar lists: library, collections, folders and sites with their counts; pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from countermark.catalog.place_records import Collection, Place
from countermark.catalog.query.parsing import quoted
from countermark.catalog.records import State
from countermark.ui.folder_rows import folder_rows
from countermark.ui.language import translate
from countermark.ui.pages import PAGES, SITES
from countermark.ui.place_words import place_icon, short_address
from countermark.ui.words import number
from countermark.ui.works_model import Filter

_Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
LIBRARY_KEYS = "Ctrl+1"
NEW_SITE, NEW_COLLECTION, RENEW = "new-site", "new-collection", "renew"
"""What the rows at the ends of sections do."""
NEEDS_A_LOOK = (State.CHANGED, State.MISSING, State.BROKEN)


@dataclass(frozen=True)
class Entry:
    """A row.

    Attributes:
        title: its text.
        count: shown at the right, or empty.
        icon: name of an icon, or empty.
        badge: a state whose badge stands for an icon, or None.
        filter: the works that choosing it shows, or None.
        place: name of the place that choosing it shows, or empty.
        site: address of the site that a click exports declarations for, or empty.
        action: NEW_SITE, NEW_COLLECTION or RENEW, which a click does, or empty.
        page: key of the page that choosing it shows, or empty.
        collection: name of the collection that it stands for, or empty.
        tip: more of it, for the pointer.
        depth: how many of the rows above it lies in.
    """

    title: str
    count: str = ""
    icon: str = ""
    badge: State | None = None
    filter: Filter | None = None
    place: str = ""
    site: str = ""
    action: str = ""
    page: str = ""
    collection: str = ""
    tip: str = ""
    depth: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether the row is a section's name."""
        return self.filter is None and not (self.place or self.site or self.action or self.page)

    @property
    def is_named_by_person(self) -> bool:
        """Whether its title may be of any length: it is cut, and told to the pointer."""
        return bool(self.collection or self.place or self.site or self.icon == "folder")


def library_entries(
    counts: dict[State, int],
    folders: dict[Path, int],
    site: str,
    places: Mapping[Place, int] = MappingProxyType({}),
    collections: Iterable[Collection] = (),
    expiring: Iterable[str] = (),
) -> tuple[Entry, ...]:
    """The rows for a catalogue.

    Args:
        counts: of works.
        folders: those that originals lie in, with how many.
        site: the address declarations were last exported for, or empty.
        places: with the works that are published there.
        collections: in any order.
        expiring: whose certificates must be renewed soon or now.
    """
    look = sum(counts.get(state, 0) for state in NEEDS_A_LOOK)
    collected = tuple(collections)

    def state_row(title: str, badge: State, states: tuple[State, ...], count: int) -> Entry:
        words = ",".join(state.value for state in states)
        return Entry(title, number(count), badge=badge, filter=Filter(f"state:{words}"))

    rows = [
        Entry(translate("SideBar", "Library")),
        Entry(
            translate("SideBar", "All works"),
            number(sum(counts.values())),
            icon="works",
            filter=Filter(),
            tip=_keys(LIBRARY_KEYS),
        ),
        state_row(
            translate("SideBar", "Not protected"),
            State.UNPROTECTED,
            (State.UNPROTECTED,),
            counts.get(State.UNPROTECTED, 0),
        ),
        state_row(
            translate("SideBar", "Protected"),
            State.PROTECTED,
            (State.PROTECTED,),
            counts.get(State.PROTECTED, 0),
        ),
        state_row(translate("SideBar", "Needs a look"), State.CHANGED, NEEDS_A_LOOK, look),
    ]
    rows += _expiry_entries(tuple(expiring))
    rows += _collection_entries(collected)
    if folders:
        rows.append(Entry(translate("SideBar", "Folders")))
        rows += [
            Entry(
                folder.title,
                number(folder.works),
                "folder",
                filter=Filter(f"folder:{quoted(str(folder.path))}"),
                tip=str(folder.path),
                depth=folder.depth,
            )
            for folder in folder_rows(folders)
        ]
    return (*rows, *_site_entries(site, places))


def _expiry_entries(names: tuple[str, ...]) -> list[Entry]:
    if not names:
        return []
    title = translate("SideBar", "Certificate ends")
    return [Entry(title, badge=State.CHANGED, action=RENEW, tip="\n".join(names))]


def page_entries() -> tuple[Entry, ...]:
    """The rows of the pages beside the library, but of that of the sites, which heads them."""
    return tuple(_page_entry(key) for key in PAGES if key != SITES)


def _page_entry(key: str) -> Entry:
    spec = PAGES[key]
    return Entry(spec.title(), icon=spec.icon, page=key, tip=_keys(spec.keys))


def _keys(keys: str) -> str:
    """`Ctrl+2`, as the person's keyboard has it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _collection_entries(found: tuple[Collection, ...]) -> list[Entry]:
    rows = [Entry(translate("SideBar", "Collections"))]
    rows += [
        Entry(
            collection.name,
            number(collection.works),
            "smart-collection" if collection.query else "collection",
            filter=Filter(f"collection:{quoted(collection.name)}"),
            tip=collection.query,
            collection=collection.name,
        )
        for collection in sorted(found, key=lambda item: item.name.casefold())
    ]
    title = translate("SideBar", "New collection …")
    return [*rows, Entry(title, icon="new", action=NEW_COLLECTION)]


def _site_entries(site: str, places: Mapping[Place, int]) -> tuple[Entry, ...]:
    rows = [Entry(translate("SideBar", "Sites")), _page_entry(SITES)]
    rows += [
        Entry(place.name, number(places[place]), place_icon(place), place=place.name)
        for place in sorted(places, key=lambda item: item.name.casefold())
    ]
    if site and site not in {place.address for place in places}:
        rows.append(Entry(short_address(site), icon="site", site=site))
    rows.append(Entry(translate("SideBar", "Add a site …"), icon="new", action=NEW_SITE))
    return tuple(rows)


class SideBarModel(QAbstractListModel):
    """The rows of the side bar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The rows, from the top."""
        return self._entries

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show these rows; where only counts differ, nothing jumps."""
        same = [entry.title for entry in entries] == [entry.title for entry in self._entries]
        if same and entries:
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row's entry, title or accessible text."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title} {entry.count}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (entry.title if entry.is_named_by_person else "", entry.tip)
            return "\n".join(part for part in parts if part) or None
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid() or self._entries[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, wanted: Filter | str) -> int | None:
        """The row that shows these works, or the place or page of this name."""
        rows = (
            row
            for row, entry in enumerate(self._entries)
            if not entry.is_heading and wanted == (entry.filter or entry.place or entry.page)
        )
        return next(rows, None)
