"""The side bar: library, folders and sites, each with its count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from countermark.catalog.place_records import Collection, Place
from countermark.catalog.query.parsing import quoted
from countermark.catalog.records import State
from countermark.ui import tokens
from countermark.ui.icons import icon, pixmap, state_badge
from countermark.ui.language import translate
from countermark.ui.pages import PAGES
from countermark.ui.painted_text import PaintedTexts
from countermark.ui.place_words import place_icon, short_address
from countermark.ui.theme import Theme
from countermark.ui.widgets import button
from countermark.ui.words import folder_titles, number
from countermark.ui.works_model import Filter

_Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_TEXT_AT, _AFTER_COUNT, _AFTER_TITLE = 36, 18, 2  # pixels in a row
_NARROWEST = 200  # pixels
_FOLDERS = 30  # the fullest; a search finds the others
EXPORT, NEW_SITE, NEW_COLLECTION = "export", "new-site", "new-collection"
"""What the rows at the end do."""
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
        action: EXPORT, NEW_SITE or NEW_COLLECTION, which a click does, or empty.
        page: key of the page that choosing it shows, or empty.
        collection: name of the collection that it stands for, or empty.
        tip: more of it, for the pointer.
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
    places: Iterable[Place] = (),
    collections: Iterable[Collection] = (),
) -> tuple[Entry, ...]:
    """The rows for a catalogue.

    Args:
        counts: of works.
        folders: with their works.
        site: the address declarations were last exported for, or empty.
        places: in any order.
        collections: in any order.
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
    rows += _collection_entries(collected)
    if folders:
        fullest = dict(sorted(folders.items(), key=lambda item: -item[1])[:_FOLDERS])
        titles = folder_titles(fullest)
        rows.append(Entry(translate("SideBar", "Folders")))
        rows += [
            Entry(
                titles[folder],
                number(fullest[folder]),
                "folder",
                filter=Filter(f"folder:{quoted(str(folder))}"),
                tip=str(folder),
            )
            for folder in sorted(fullest, key=lambda item: titles[item].casefold())
        ]
    return (*rows, *_site_entries(site, tuple(places)), *_page_entries())


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


def _page_entries() -> tuple[Entry, ...]:
    if not PAGES:
        return ()
    rows = (Entry(spec.title(), icon=spec.icon, page=key) for key, spec in PAGES.items())
    return (Entry("Countermark"), *rows)


def _site_entries(site: str, places: tuple[Place, ...]) -> tuple[Entry, ...]:
    rows = [Entry(translate("SideBar", "Sites"))]
    rows += [
        Entry(place.name, icon=place_icon(place), place=place.name)
        for place in sorted(places, key=lambda item: item.name.casefold())
    ]
    if site and site not in {place.address for place in places}:
        rows.append(Entry(short_address(site), icon="site", site=site))
    rows.append(Entry(translate("SideBar", "New site …"), icon="new", action=NEW_SITE))
    rows.append(Entry(translate("SideBar", "Export declarations …"), icon="export", action=EXPORT))
    return tuple(rows)


class SideBarModel(QAbstractListModel):
    """The rows of the side bar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

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


class _RowTexts:
    def __init__(self, font: QFont) -> None:
        self.headings = PaintedTexts(font, tokens.HEAD, QFont.Weight.DemiBold)
        self.titles = PaintedTexts(font, tokens.BODY)
        self.counts = PaintedTexts(font, tokens.COUNT)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[QFont, _RowTexts] | None = None

    def texts(self, font: QFont) -> _RowTexts:
        """Laid out once for each font."""
        if self._texts is None or self._texts[0] != font:
            self._texts = QFont(font), _RowTexts(font)
        return self._texts[1]

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry = index.data(ENTRY_ROLE)
        first = index.row() == 0
        return QSize(120, (28 if first else 44) if entry.is_heading else tokens.ROW)

    def needed_width(self, option: QStyleOptionViewItem, index: _Index) -> int:
        """What a row takes with its whole title; less cuts it in the middle."""
        entry: Entry = index.data(ENTRY_ROLE)
        texts = self.texts(option.font)
        if entry.is_heading:
            return tokens.MARGIN + texts.headings.width(entry.title.upper())
        around = 2 * tokens.GAP + _TEXT_AT + (_AFTER_COUNT if entry.count else _AFTER_TITLE)
        return around + texts.counts.width(entry.count) + texts.titles.width(entry.title)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        colours = self._theme.colours
        rect = QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_heading:
            painter.setPen(QColor(colours.muted))
            headings = self.texts(option.font).headings
            place = rect.adjusted(tokens.MARGIN, 0, 0, -6)
            place.setTop(place.bottom() + 1 - headings.height)
            headings.draw(painter, place, entry.title.upper())
            painter.restore()
            return
        row = rect.adjusted(tokens.GAP, 1, -tokens.GAP, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(row, tokens.RADIUS, tokens.RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        self._sign(painter, row, entry)
        self._words(painter, row, entry, self.texts(option.font))
        painter.restore()

    def _sign(self, painter: QPainter, row: QRect, entry: Entry) -> None:
        colours = self._theme.colours
        top = row.center().y() - 9
        if entry.badge is not None:
            painter.drawPixmap(row.left() + 8, top, state_badge(entry.badge, colours, 18))
        elif entry.icon:
            painter.drawPixmap(row.left() + 8, top, pixmap(entry.icon, colours.muted, side=18))

    def _words(self, painter: QPainter, row: QRect, entry: Entry, texts: _RowTexts) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.muted))
        texts.counts.draw(
            painter, row.adjusted(0, 0, -10, 0), entry.count, Qt.AlignmentFlag.AlignRight
        )
        taken = texts.counts.width(entry.count) + (_AFTER_COUNT if entry.count else _AFTER_TITLE)
        painter.setPen(QColor(colours.text))
        texts.titles.draw(painter, row.adjusted(_TEXT_AT, 0, -taken, 0), entry.title)


class SideBar(QWidget):
    """Brand and rows.

    Signals:
        filter_chosen(Filter): show these works.
        place_chosen(str): show the place of this name.
        page_chosen(str): show the page of this key.
        site_chosen(str): export declarations for this site; empty for a new one.
        new_site_asked: make a new place.
        new_collection_asked: make a new collection.
        collection_menu_asked(str, QPoint): what can be done with the collection of this name;
            where on the screen.
        theme_asked: take the next theme.
    """

    filter_chosen = Signal(object)
    place_chosen = Signal(str)
    page_chosen = Signal(str)
    site_chosen = Signal(str)
    new_site_asked = Signal()
    new_collection_asked = Signal()
    collection_menu_asked = Signal(str, QPoint)
    theme_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SideBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self._theme = theme
        brand = QLabel("Countermark")
        brand.setProperty("role", "brand")
        brand.setContentsMargins(tokens.MARGIN, 0, 0, 0)
        brand.setFixedHeight(tokens.TOOL_BAR)
        self.model = SideBarModel(self)
        self.rows = QListView()
        self.rows.setAccessibleName(translate("SideBar", "Library, folders and sites"))
        self.rows.setModel(self.model)
        self._painter = _RowPainter(theme, self.rows)
        self.rows.setItemDelegate(self._painter)
        self.model.modelReset.connect(self._fit)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setMouseTracking(True)
        self.rows.selectionModel().currentChanged.connect(self._choose)
        self.rows.clicked.connect(self._act)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._ask_menu)
        self.rows.activated.connect(self._act)
        theme.changed.connect(self.rows.viewport().update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(brand)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._foot())
        theme.changed.connect(self._draw_foot)
        self._draw_foot()

    def _foot(self) -> QWidget:
        foot = QWidget()
        self._theme_button = button("", self.theme_asked.emit, "link")
        self._theme_button.setIconSize(QSize(18, 18))
        row = QHBoxLayout(foot)
        row.setContentsMargins(tokens.GAP, tokens.GAP, tokens.GAP, tokens.GAP)
        row.addWidget(self._theme_button)
        row.addStretch(1)
        return foot

    def _draw_foot(self) -> None:
        is_dark = self._theme.is_dark
        sign = "sun" if is_dark else "moon"
        name = translate("SideBar", "Light") if is_dark else translate("SideBar", "Dark")
        spoken = (
            translate("SideBar", "Switch to light colours")
            if is_dark
            else translate("SideBar", "Switch to dark colours")
        )
        self._theme_button.setText(f" {name}")
        self._theme_button.setAccessibleName(spoken)
        self._theme_button.setIcon(icon(sign, self._theme.colours.accent))

    def _fit(self) -> None:
        """At least so wide that none of the program's own words is cut off."""
        option = QStyleOptionViewItem()
        self.rows.initViewItemOption(option)
        indexes = (self.model.index(row) for row in range(self.model.rowCount()))
        needed = [
            self._painter.needed_width(option, index)
            for index in indexes
            if not index.data(ENTRY_ROLE).is_named_by_person
        ]
        bar = self.rows.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max([_NARROWEST, *(width + bar for width in needed)]))

    def select(self, wanted: Filter | str) -> None:
        """Mark the row of a filter or a place, without choosing it again; none if there is none."""
        row = self.model.row_of(wanted)
        self.rows.selectionModel().blockSignals(True)
        if row is None:
            self.rows.clearSelection()
        else:
            self.rows.setCurrentIndex(self.model.index(row))
            self.rows.scrollTo(self.model.index(row))
        self.rows.selectionModel().blockSignals(False)
        self.rows.viewport().update()

    def _choose(self, current: _Index, _previous: _Index) -> None:
        entry = current.data(ENTRY_ROLE) if current.isValid() else None
        if entry is not None and entry.filter is not None:
            self.filter_chosen.emit(entry.filter)
        elif entry is not None and entry.place:
            self.place_chosen.emit(entry.place)
        elif entry is not None and entry.page:
            self.page_chosen.emit(entry.page)

    def _ask_menu(self, at: QPoint) -> None:
        entry = self.rows.indexAt(at).data(ENTRY_ROLE)
        if entry is not None and entry.collection:
            place = self.rows.viewport().mapToGlobal(at)
            self.collection_menu_asked.emit(entry.collection, place)

    def _act(self, index: _Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return
        if entry.action == NEW_SITE:
            self.new_site_asked.emit()
        elif entry.action == NEW_COLLECTION:
            self.new_collection_asked.emit()
        elif entry.action == EXPORT or entry.site:
            self.site_chosen.emit(entry.site)
