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

        def made(collection: Collection) -> None:
            dialog.accept()
            self.shown.emit(Filter(f"collection:{quoted(collection.name)}"))

        def submit(name: str, is_search: bool) -> None:
            query = search if is_search else None
            self._presenter.create(name, query, ids, made, dialog.show_problem)

        dialog.submitted.connect(submit)
        self._open(dialog)

    def rename(self, name: str) -> None:
        """Ask for another name."""
        dialog = CollectionDialog(0, "", name, self._window)

        def submit(new: str, _is_search: bool) -> None:
            self._presenter.rename(name, new, dialog.accept, dialog.show_problem)

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
        menu.addAction(translate("Collections", "Rename …"), partial(self.rename, name))
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

    def _open(self, dialog: CollectionDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _code: self.closed.emit())
        dialog.open()
