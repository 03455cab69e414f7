"""The works in view, as a Qt model: numbers of all, lines of those that are looked at."""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from countermark.base.errors import UserError
from countermark.catalog.ordering import NEWEST_FIRST, GroupKey, Order
from countermark.catalog.queries import Queries
from countermark.catalog.query.parsing import parse
from countermark.catalog.query.terms import Query
from countermark.catalog.records import Changes, WorkLine
from countermark.catalog.views import Group, Views
from countermark.ui.background import Background
from countermark.ui.language import translate
from countermark.ui.page_reader import PageReader
from countermark.ui.sentence_words import error_words
from countermark.ui.whereabouts import Found, Place, among
from countermark.ui.words import day, format_name, month, stars, state_title

LINE_ROLE = Qt.ItemDataRole.UserRole
_FIRST = 300  # works that are shown before all numbers are there: more than a screen holds
_PAGE = 128  # lines that are asked for together
_KEPT = 80  # pages in memory
_REFRESH = 700  # milliseconds between two looks for new works
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What the table shows of a work; the grid shows the first."""

    TITLE = 0
    STATE = 1
    DATE = 2
    TYPE = 3
    RATING = 4
    FOLDER = 5


@dataclass(frozen=True)
class Filter:
    """Which works are in view.

    Attributes:
        base: the search behind a row of the side bar, or empty.
        words: the search that the person typed.
    """

    base: str = ""
    words: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.text

    @property
    def text(self) -> str:
        """Both as one search."""
        return f"{self.base} {self.words}".strip()


@dataclass(frozen=True)
class Arrangement:
    """How the works in view lie."""

    order: Order = NEWEST_FIRST
    group: GroupKey = GroupKey.NONE


class WorksModel(QAbstractTableModel):
    """Works in an order, perhaps in groups.

    Signals:
        loaded: all works of the filter are in the model.
        refused(str): the search cannot be understood, a sentence; the works in view stay.
        moved(Found): other works are in the model now; where the person was among them.
        arranged(Arrangement): the works are put in another order, or in other groups.

    Attributes:
        place: tells where the person is among the works; set by who shows them.
        stays: whether the works that came last are those that were in view, but for a few.
    """

    loaded = Signal()
    refused = Signal(str)
    moved = Signal(object)
    arranged = Signal(object)

    def __init__(
        self,
        queries: Queries,
        views: Views,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queries = queries
        self._views = views
        self._background = background
        self._ids: array[int] = array("q")
        self._groups: tuple[Group, ...] = ()
        self._pages: OrderedDict[int, tuple[WorkLine | None, ...]] = OrderedDict()
        self._reader = PageReader(background, queries.lines_in, self._take_page)
        self._known: dict[int, WorkLine] = {}  # from before the works lay as they do
        self._rows: dict[int, int] = {}  # of the lines that are in memory
        self._loading = 0
        self._is_loading = False
        self._refreshing = QTimer(self, interval=_REFRESH, singleShot=True)
        self._refreshing.timeout.connect(self.refresh)
        self.stays = False
        self.place: Callable[[], Place] = Place
        self.filter = Filter()
        self.arrangement = Arrangement()

    # What Qt asks.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many works there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns the table has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(Column(section))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The work's line, a text of it, or nothing while it is on its way."""
        if role not in _ROLES or not index.isValid() or index.row() >= len(self._ids):
            return None
        line = self._line(index.row())
        if line is None or role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.title}\n{line.path}"
        if role == Qt.ItemDataRole.DisplayRole:
            return column_text(line, Column(index.column()))
        return translate("Works", "{title}, {state}, {day}").format(
            title=line.title, state=state_title(line.state), day=day(line.date)
        )

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Works can be selected and dragged out as files."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    # What the window asks.

    @property
    def is_loading(self) -> bool:
        """Whether more works are on their way."""
        return self._is_loading

    @property
    def groups(self) -> tuple[Group, ...]:
        """What the works lie in, in their order; none if they lie in no groups."""
        return self._groups

    def group_title(self, group: int) -> str:
        """What stands above a group."""
        key = self._groups[group].key
        if self.arrangement.group is GroupKey.MONTH:
            return month(key) or translate("Works", "No date")
        return key or translate("Works", "No folder")

    def work_id(self, row: int) -> int:
        """The number of the work in a row."""
        return self._ids[row]

    def work_ids(self, rows: Iterable[range] | None = None) -> array[int]:
        """The numbers of the works in these ranges of rows, or of all."""
        if rows is None:
            return self._ids[:]
        found: array[int] = array("q")
        for part in rows:
            found += self._ids[part.start : part.stop]  # a million in a millisecond
        return found

    def line(self, row: int) -> WorkLine | None:
        """The work in a row, if it is in memory; if not, it is asked for."""
        return self._line(row)

    def row_of(self, work_id: int) -> int | None:
        """The row of a work whose line is in memory."""
        return self._rows.get(work_id)

    def show(self, wanted: Filter) -> None:
        """Show the works of a filter."""
        self.filter = wanted
        self.reload()

    def arrange(self, wanted: Arrangement) -> None:
        """Put the works in another order or in other groups; what is selected stays so."""
        if wanted != self.arrangement:
            self.arrangement = wanted
            self.arranged.emit(wanted)
            self._load_all(self.place(), stays=False)

    def reload(self) -> None:
        """Load the works of the filter anew, from the top."""
        if self.arrangement.group is not GroupKey.NONE:
            self._load_all(None, stays=False)
            return
        try:
            query = parse(self.filter.text, is_typing=True)
        except UserError as error:
            self._refuse(error)
            return
        loading = self._begin()
        order = self.arrangement.order

        def look() -> Found:
            ids = self._views.first(query, order, _FIRST)
            return Found(ids, lines=self._queries.lines_in(ids[:_PAGE]))

        def done(found: Found) -> None:
            if loading != self._loading:
                return
            self._replace(found, stays=False)
            if len(found.ids) < _FIRST:
                self._end()
            else:
                self._load_all(self.place(), loading)

        self._background.run(look, done, partial(self._fail, loading))

    def refresh(self) -> None:
        """Look which works the filter finds now; what is selected stays so."""
        if self._is_loading:
            self._refreshing.start()
        else:
            self._load_all(self.place())

    def take(self, changes: Changes) -> None:
        """Show what changed; works that were added appear where they belong."""
        if not changes.works:
            return
        for work_id in changes.works & self._known.keys():
            del self._known[work_id]
        shown = sorted(changes.works & self._rows.keys())
        if shown:
            loading = self._loading

            def update(lines: tuple[WorkLine, ...]) -> None:
                if loading == self._loading:
                    self._update(lines)
                if len(lines) < len(shown):  # some are gone
                    self._refresh_soon()

            self._background.run(lambda: self._queries.lines_in(shown), update)
        if changes.added or not self.filter.is_everything:
            self._refresh_soon()

    # Loading.

    def _refresh_soon(self) -> None:
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _begin(self) -> int:
        self._loading += 1
        self._is_loading = True
        return self._loading

    def _end(self) -> None:
        self._is_loading = False
        self.loaded.emit()

    def _load_all(self, place: Place | None, loading: int = 0, *, stays: bool = True) -> None:
        """Load all numbers.

        Args:
            place: where the person is, to be found again; None if the works are others altogether.
            loading: the number of what has begun already, or 0.
            stays: whether they are the works that are in view, but for a few.
        """
        loading = loading or self._begin()
        arrangement, text = self.arrangement, self.filter.text
        begun, before = time.monotonic(), self._ids

        def load() -> Found | None:
            query = parse(text, is_typing=True)
            chunks = _chunks(self._views, query, arrangement)
            ids: array[int] = array("q")
            for chunk in chunks:
                if loading != self._loading:  # nobody waits for this any more
                    return None
                ids += chunk
            groups = tuple(self._views.groups(query, arrangement.group, arrangement.order))
            lines = self._queries.lines_in(ids[:_PAGE]) if groups else ()
            return among(ids, place or Place(), before, groups, lines)

        def done(found: Found | None) -> None:
            if found is None or loading != self._loading:
                return
            is_more = self._begins(found)
            if not is_more and place is not None and self.place() != found.place:
                self._look_again(found, done, loading)
                return
            # However long a look takes, three quarters of the time are left for others.
            took = round((time.monotonic() - begun) * 1000)
            self._refreshing.setInterval(max(_REFRESH, 3 * took))
            if is_more:
                self._append(found)
            else:
                self._replace(found, stays=stays)
            self._end()

        self._background.run(load, done, partial(self._fail, loading))

    def _look_again(self, found: Found, done: Callable[[Found | None], None], loading: int) -> None:
        """The person has gone on meanwhile, and is not to be sent back."""
        place, before = self.place(), self._ids
        self._background.run(
            lambda: among(found.ids, place, before, found.groups, found.lines),
            done,
            partial(self._fail, loading),
        )

    def _fail(self, loading: int, error: Exception) -> None:
        if loading == self._loading:
            self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        self._is_loading = False
        self.refused.emit(error_words(error))

    def _begins(self, found: Found) -> bool:
        """Whether the works that are there are the beginning of these: then nothing moves."""
        return found.groups == self._groups and found.ids[: len(self._ids)] == self._ids

    def _append(self, found: Found) -> None:
        count = len(self._ids)
        if len(found.ids) > count:
            self.beginInsertRows(QModelIndex(), count, len(found.ids) - 1)
            self._ids = found.ids
            self._forget_page(count // _PAGE)  # it has room for more now
            self.endInsertRows()

    def _replace(self, found: Found, *, stays: bool) -> None:
        # Lines that are known already are painted at once, wherever they are now.
        kept = (line for page in self._pages.values() for line in page if line is not None)
        self._known = {line.id: line for line in (*kept, *found.lines)}
        self.stays = stays
        self.beginResetModel()
        self._ids, self._groups = found.ids, found.groups
        self._pages.clear()
        self._reader.forget()
        self._rows.clear()
        self.endResetModel()
        self.moved.emit(found)

    # Lines.

    def _line(self, row: int) -> WorkLine | None:
        page, at = divmod(row, _PAGE)
        lines = self._pages.get(page)
        if lines is None:
            lines = self._known_page(page)
        if lines is None:
            self._reader.want(page, self._ids_on(page))
            return None
        self._pages.move_to_end(page)
        return lines[at] if at < len(lines) else None

    def _known_page(self, page: int) -> tuple[WorkLine, ...] | None:
        """The lines of a page, if all of them were in memory before the works lay otherwise."""
        ids = self._ids_on(page)
        if not self._known or any(work_id not in self._known for work_id in ids):
            return None
        lines = tuple(self._known[work_id] for work_id in ids)
        self._hold(page, ids, lines)
        return lines

    def _ids_on(self, page: int) -> array[int]:
        return self._ids[page * _PAGE : (page + 1) * _PAGE]

    def _take_page(self, page: int, ids: Sequence[int], lines: tuple[WorkLine, ...]) -> None:
        now = self._ids_on(page)
        if now == ids:
            self._keep_page(page, ids, lines)
        elif now:  # more works than there were
            self._reader.want(page, now)

    def _keep_page(self, page: int, ids: Sequence[int], lines: tuple[WorkLine, ...]) -> None:
        found = {line.id: line for line in lines}
        self._hold(page, ids, tuple(found.get(work_id) for work_id in ids))
        if ids:
            first = page * _PAGE
            last = first + len(ids) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _hold(self, page: int, ids: Sequence[int], lines: tuple[WorkLine | None, ...]) -> None:
        self._pages[page] = lines
        self._rows |= {work_id: page * _PAGE + at for at, work_id in enumerate(ids)}
        while len(self._pages) > _KEPT:
            self._forget_page(next(iter(self._pages)))

    def _forget_page(self, page: int) -> None:
        for line in self._pages.pop(page, ()):
            if line is not None:
                self._rows.pop(line.id, None)

    def _update(self, lines: tuple[WorkLine, ...]) -> None:
        for line in lines:
            row = self._rows.get(line.id)
            if row is None:
                continue
            page, at = divmod(row, _PAGE)
            kept = self._pages[page]
            self._pages[page] = (*kept[:at], line, *kept[at + 1 :])
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


_ROLES = frozenset(
    {
        LINE_ROLE,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    }
)


def _chunks(views: Views, query: Query, arrangement: Arrangement) -> Iterator[array[int]]:
    if arrangement.group is GroupKey.NONE:
        return views.ids(query, arrangement.order)
    return views.grouped(query, arrangement.group, arrangement.order)


def column_title(column: Column) -> str:
    """The name of a column of the table."""
    return {
        Column.TITLE: translate("Works", "Title"),
        Column.STATE: translate("Works", "State"),
        Column.DATE: translate("Works", "Date"),
        Column.TYPE: translate("Works", "Type"),
        Column.RATING: translate("Works", "Rating"),
        Column.FOLDER: translate("Works", "Folder"),
    }[column]


def column_text(line: WorkLine, column: Column) -> str:
    """What the table says of a work."""
    match column:
        case Column.TITLE:
            return line.title
        case Column.STATE:
            return state_title(line.state)
        case Column.DATE:
            return day(line.date)
        case Column.TYPE:
            return format_name(line.media_type)
        case Column.RATING:
            return stars(line.rating)
        case Column.FOLDER:
            return str(line.path.parent)
