"""Joins collections with the window: dialogs, the menu of a row, the menu of works."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from countermark.catalog.place_records import Collection
from countermark.catalog.query.parsing import quoted
from countermark.ui.collection_dialog import CollectionDialog
from countermark.ui.collections_presenter import CollectionsPresenter
from countermark.ui.language import translate
from countermark.ui.question import ask
from countermark.ui.selection import WorkSelection
from countermark.ui.works_model import Filter


class _Searched(Protocol):
    filter: Filter


class CollectionsFlow(QObject):
    """What a person does with collections, from a click to the presenter.

    Signals:
        shown(Filter): show the works of a collection.
        closed: a dialog is closed, whatever came of it.
    """

    shown = Signal(object)
    closed = Signal()

    def __init__(
        self,
        presenter: CollectionsPresenter,
        selection: WorkSelection,
        works: _Searched,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._presenter = presenter
        self._selection = selection
        self._works = works
        self._window = window

    def create(self) -> None:
        """Ask for a new collection and make it."""
        ids = tuple(self._selection.ids())
        search = self._works.filter.text
        dialog = CollectionDialog(len(ids), search, parent=self._window)

        def made(name: str) -> None:
            dialog.accept()
            self.shown.emit(_works_of(name))

        def submit(name: str, is_search: bool) -> None:
            query = search if is_search else None
            self._presenter.create(name, query, ids, made, dialog.show_problem)

        dialog.submitted.connect(submit)
        self._open(dialog)

    def change(self, name: str) -> None:
        """Ask for another name, and for another search where it goes by one."""
        self._presenter.named(name, self._ask_for_change)

    def _ask_for_change(self, collection: Collection) -> None:
        dialog = CollectionDialog(0, "", collection.name, self._window, its_search=collection.query)

        def submit(new: str, _is_search: bool) -> None:
            query = dialog.its_search.text().strip()
            self._presenter.change(collection.name, new, query, dialog.accept, dialog.show_problem)

        dialog.submitted.connect(submit)
        self._open(dialog)

    def delete(self, name: str) -> None:
        """Ask whether it is meant, then forget a collection."""

        def forget() -> None:
            self._presenter.delete(name)
            self.shown.emit(Filter())

        happens = translate("Collections", "{name} is forgotten, and where it is published.")
        ask(
            self._window,
            forget,
            translate("Collections", "Forget it"),
            title=translate("Collections", "Forget this collection?"),
            sentence=happens.format(name=name),
            explanation=translate("Collections", "Its works and files stay as they are."),
            keep=translate("Collections", "Keep it"),
        )

    def show_menu(self, name: str, at: QPoint) -> None:
        """The menu of a collection's row."""
        menu = QMenu(self._window)
        menu.addAction(translate("Collections", "Change …"), partial(self.change, name))
        menu.addAction(translate("Collections", "Forget …"), partial(self.delete, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def fill(self, menu: QMenu) -> None:
        """Put into a menu the collections that the selected works can go into."""
        ids = tuple(self._selection.ids())

        def fill(names: tuple[str, ...]) -> None:
            menu.clear()
            for name in names:
                menu.addAction(name, partial(self._presenter.add, name, ids))
            if names:
                menu.addSeparator()
            menu.addAction(translate("Collections", "New collection …"), self.create)

        menu.addAction(translate("Collections", "New collection …"), self.create)
        self._presenter.by_hand(fill)

    def offer_taking_out(self, menu: QMenu) -> None:
        """Put into a menu that the selected works be taken out of the collection in view."""
        base, ids = self._works.filter.base, tuple(self._selection.ids())

        def offer(names: tuple[str, ...]) -> None:
            for name in names:
                if base == _works_of(name).base:
                    title = translate("Collections", "Take out of {name}").format(name=name)
                    menu.addAction(title, partial(self._presenter.take_out, name, ids))

        self._presenter.by_hand(offer)

    def _open(self, dialog: CollectionDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _code: self.closed.emit())
        dialog.open()


def _works_of(name: str) -> Filter:
    """The works of a collection, as its row in the side bar shows them."""
    return Filter(f"collection:{quoted(name)}")
