"""What a person does with the works that are selected: look, rate, protect, and their menu."""

from __future__ import annotations

from array import array
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from countermark.ui.collections_flow import CollectionsFlow
from countermark.ui.dragging import Dragging
from countermark.ui.inspector import Inspector
from countermark.ui.language import translate
from countermark.ui.library_presenter import LibraryPresenter
from countermark.ui.library_view import LibraryView
from countermark.ui.question import ask
from countermark.ui.regrouping import offer_regrouping
from countermark.ui.words import works

if TYPE_CHECKING:
    from countermark.ui.protect_flow import ProtectFlow
    from countermark.ui.put_back_flow import PutBackFlow


class WorkCommands(QObject):
    """Commands of the library's keys, buttons and menu.

    Signals:
        verify_asked: verify the selected works.
        nobody_signs: works are to be protected, and there is no identity yet.
        say(str): why nothing happens, a sentence.
    """

    verify_asked = Signal()
    nobody_signs = Signal()
    say = Signal(str)

    def __init__(
        self,
        presenter: LibraryPresenter,
        library: LibraryView,
        inspector: Inspector,
        collections: CollectionsFlow,
        parent: QWidget,
    ) -> None:
        """The commands.

        Args:
            presenter: does what they ask for.
            library: where works are selected.
            inspector: whose work may have several files.
            collections: the menu offers them.
            parent: the window.
        """
        super().__init__(parent)
        self._presenter = presenter
        self._library = library
        self._selection = library.selection
        self._inspector = inspector
        self._collections = collections
        self._window = parent
        self._dragging = Dragging(library, presenter.workspace.queries, presenter.thumbnails, self)
        self._dragging.say.connect(self.say)
        library.protect_asked.connect(self.protect)
        library.rated.connect(self._rate)
        library.menu_asked.connect(self._show_menu)
        library.look_asked.connect(presenter.look.open)
        library.look_moved.connect(self._move_look)
        library.look_closed.connect(presenter.look.close)
        library.drag_asked.connect(self._dragging.start)
        presenter.look.changed.connect(self._end_look)
        presenter.look.work_ready.connect(library.open_look)
        presenter.look.placed.connect(library.show_look_place)
        presenter.look.image_ready.connect(library.look.show_image)

    @cached_property
    def _protect_flow(self) -> ProtectFlow:
        """Asks how works are to be protected; made when that is first wanted."""
        from countermark.ui.protect_flow import ProtectFlow

        presenter = self._presenter
        flow = ProtectFlow(presenter.protecting, presenter.policies, self._window)
        flow.chosen.connect(presenter.protect)
        flow.nobody_signs.connect(self.nobody_signs)
        return flow

    @cached_property
    def _put_back_flow(self) -> PutBackFlow:
        """Asks whether originals are to be put back; made when that is first wanted."""
        from countermark.ui.put_back_flow import PutBackFlow

        flow = PutBackFlow(self._presenter, self._window)
        flow.say.connect(self.say)
        return flow

    def meant(self) -> array[int]:
        """The works that commands are meant for."""
        return self._presenter.look.meant(self._selection)

    def protect(self) -> None:
        """Ask how, then protect the selected works, or all that are shown."""
        ids = self.meant() or self._presenter.works.work_ids()
        if not ids:
            self.say.emit(translate("Window", "There is nothing to protect here yet."))
            return
        self._protect_flow.ask(ids)

    def put_back(self) -> None:
        """Ask, then put the originals of the selected works back that signed files replaced."""
        self._put_back_flow.ask(self.meant())

    def select_when_loaded(self, work_id: int) -> None:
        """Select a work, once those that are being loaded are in view."""
        works = self._presenter.works

        def select() -> None:
            works.loaded.disconnect(select)
            ids = works.work_ids()
            if work_id in ids:
                self._selection.select(ids.index(work_id))

        works.loaded.connect(select)

    def forget(self) -> None:
        """Ask, then take the selected works out of the catalogue."""
        ids = tuple(self.meant())
        ask(
            self._window,
            lambda: self._presenter.edits.forget(ids),
            translate("Window", "Remove"),
            title=translate("Window", "Remove {works} from the catalogue?").format(
                works=works(len(ids))
            ),
            sentence=translate(
                "Window",
                "What is said of them here goes: titles, decisions, people, history.",
            ),
            explanation=translate(
                "Window",
                "All files stay on the disk as they are, signed ones too. It can be undone until"
                " the window is closed.",
            ),
        )

    def _show_menu(self, at: QPoint) -> None:
        if not self._selection.count:
            return
        menu = QMenu(self._window)
        for title, act in (
            (translate("Window", "Full size"), self._look),
            (translate("Window", "Protect …"), self.protect),
            (translate("Window", "Verify"), self.verify_asked.emit),
            (translate("Window", "Put the originals back …"), self.put_back),
            (translate("Window", "Show in its folder"), self._show_in_folder),
        ):
            menu.addAction(title, act)
        self._collections.fill(menu.addMenu(translate("Window", "Add to a collection")))
        self._collections.offer_taking_out(menu)
        offer_regrouping(menu, self._presenter.edits, self._selection, self._inspector)
        menu.addSeparator()
        menu.addAction(translate("Window", "Remove from the catalogue …"), self.forget)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _look(self) -> None:
        self._presenter.look.open(self._selection.current_row)

    def _move_look(self, steps: int) -> None:
        row = self._presenter.look.move(steps)
        if row >= 0:
            self._selection.select(row)

    def _end_look(self) -> None:
        if not self._presenter.look.is_open:
            self._library.close_look()

    def _show_in_folder(self) -> None:
        line = self._presenter.works.line(self._selection.current_row)
        if line is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(line.path.parent)))

    def _rate(self, rating: int) -> None:
        self._presenter.edits.rate(self.meant(), rating)
