"""Joins the page of a place with its presenter: opens the dialogs and passes on what they ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from countermark.catalog.place_records import Collection, Place
from countermark.ui.decide_dialog import DecideDialog
from countermark.ui.new_place_dialog import NewPlaceDialog
from countermark.ui.policy_book import PolicyBook
from countermark.ui.publish_dialog import PublishDialog
from countermark.ui.sites_page import SitesPage
from countermark.ui.sites_presenter import SitesPresenter


class SitesFlow(QObject):
    """What a person does with places, from a click to the presenter.

    Attributes:
        page: of one place.

    Signals:
        closed: a dialog is closed, whatever came of it.
    """

    closed = Signal()

    def __init__(
        self, page: SitesPage, presenter: SitesPresenter, policies: PolicyBook, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._policies = policies
        self._presenter = presenter
        self._window = parent
        page.publish_asked.connect(self.publish)
        page.decide_asked.connect(self.decide)
        page.remove_asked.connect(presenter.remove)
        page.withdraw_asked.connect(presenter.withdraw)

    def add(self) -> None:
        """Ask for a new place and make it."""
        dialog = NewPlaceDialog(self._policies.policies, self._window)

        def submit(wish: Any) -> None:
            self._presenter.add(wish, lambda _place: dialog.accept(), dialog.show_problem)

        self._open(dialog, submit)

    def publish(self, place: Place) -> None:
        """Ask what is published at a place, and note it."""

        def ask(collections: tuple[Collection, ...]) -> None:
            dialog = PublishDialog(place, collections, self._policies.policies, self._window)

            def submit(wish: Any) -> None:
                self._presenter.publish(place, wish, dialog.accept, dialog.show_problem)

            self._open(dialog, submit)

        self._presenter.collections(ask)

    def decide(self, place: Place) -> None:
        """Ask what holds at a place."""
        dialog = DecideDialog(place, self._policies.policies, self._window)

        def submit(policy: Any) -> None:
            self._presenter.decide(place, policy, dialog.accept, dialog.show_problem)

        self._open(dialog, submit)

    def _open(
        self,
        dialog: NewPlaceDialog | PublishDialog | DecideDialog,
        submit: Callable[[Any], None],
    ) -> None:
        dialog.submitted.connect(submit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _code: self.closed.emit())
        dialog.open()
