"""Where scenes are shown: homes filled with works, and a window on each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from countermark.base.home import Home
from countermark.jobs.executors import InlineExecutor
from countermark.operations.workspace import Workspace
from countermark.ui.accessible import tell_roles
from countermark.ui.background import Background
from countermark.ui.theme import Theme
from countermark.ui.window import Window
from countermark.ui.works_model import Arrangement, Filter
from countermark_dev.sample_home import fill, name_at_length, publish

NEW, BEGUN, FULL, LONG = "new", "begun", "full", "long"
"""Homes: with nothing, with an identity, with works, collections and places, with long names."""
LARGE, SMALL = QSize(1440, 900), QSize(1024, 700)

_PATIENCE = 20.0  # seconds
_CALM = 3  # looks in a row that find nothing under way
_LOOK = 0.002  # seconds between two
_MOMENT = 400  # milliseconds: what is put off for longer is no part of a scene
Found = TypeVar("Found", bound=QWidget)


@dataclass(frozen=True)
class Furnished:
    """Homes to show.

    Attributes:
        homes: by NEW, BEGUN, FULL and LONG.
        places: names of a site, of a service with works, and of a service without.
    """

    homes: Mapping[str, Path]
    places: tuple[str, str, str] = ("", "", "")


def furnish(folder: Path, pictures: Iterable[Path]) -> Furnished:
    """Make the homes.

    Args:
        folder: where; empty.
        pictures: real files, that are copied.
    """
    homes = {name: folder / name for name in (NEW, BEGUN, FULL, LONG)}
    with Workspace(Home(homes[NEW])):
        pass
    with Workspace(Home(homes[BEGUN])) as begun:
        begun.signers.create_identity("Ana Ruiz")
    with Workspace(Home(homes[LONG])) as long:
        name_at_length(long)
    with Workspace(Home(homes[FULL])) as full:
        fill(full, pictures, folder / "Pictures")
        return Furnished(homes, publish(full, folder / "Pictures"))


class Stage:
    """Shows one scene after the other, in the language in force.

    Attributes:
        theme: of all that is shown.
        size: of the windows.
        places: names of a site, of a service with works, and of a service without.
    """

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        furnished: Furnished,
        size: QSize = LARGE,
    ) -> None:
        """The stage.

        Args:
            application: that runs.
            theme: of that application.
            furnished: the homes.
            size: of the windows.
        """
        tell_roles()
        self._application = application
        self.theme = theme
        self.size = size
        self.places = furnished.places
        self._homes = furnished.homes
        self._open: dict[str, tuple[Workspace, Window]] = {}
        self._shown: list[QWidget] = []
        self._at_foot: list[QScrollArea] = []

    def workspace(self, home: str = FULL) -> Workspace:
        """The opened home of a window."""
        return self._opened(home)[0]

    def window(self, home: str = FULL) -> Window:
        """The window on a home, shown as it is after its start; the others are hidden."""
        window = self._opened(home)[1]
        for _workspace, other in self._open.values():
            other.setVisible(other is window)
        window.resize(self.size)
        if home != NEW:
            _tidy(window)
        self.calm()
        return window

    def library(self) -> Window:
        """The window on the full home, its second work selected."""
        window = self.window()
        works = window.presenter.works
        self.wait(lambda: works.rowCount() > 1 and not works.is_loading)
        window.selection.select(1)
        self.wait(lambda: window.inspector.work_id == works.work_id(1))
        window.library.missing.show_count(0)  # a bar of its own scene
        self.calm()
        return window

    def page(self, key: str, home: str = FULL) -> QWidget:
        """A page of a home's window, opened."""
        window = self.library() if home == FULL else self.window(home)
        window.show_page(key)
        self.calm()
        return window.page_host.page(key)

    def put(self, dialog: Found) -> Found:
        """Show a dialog that belongs to no window; it goes with the scene."""
        self._shown.append(dialog)
        dialog.show()
        self.calm()
        return dialog

    def found(self, kind: type[Found], home: str = FULL) -> Found:
        """What a window has opened over itself; it goes with the scene."""
        self.calm()
        window = self._opened(home)[1]
        opened = [each for each in window.findChildren(kind) if each.isVisible()]
        self._shown += opened
        return opened[-1]

    def clear(self) -> None:
        """Take away what the last scene put over the windows."""
        for shown in reversed(self._shown):
            shown.close()
            shown.deleteLater()
        self._shown.clear()
        self._at_foot.clear()
        self._application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """Close windows and homes."""
        self.clear()
        for workspace, window in self._open.values():
            window.close()
            window.deleteLater()
            workspace.close()
        self._open.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the windows work until something is so.

        Raises:
            TimeoutError: it did not come to be.
        """
        started = time.monotonic()
        while not until():
            if time.monotonic() - started > _PATIENCE:
                raise TimeoutError("the window did not get ready")
            self._application.processEvents()
            time.sleep(_LOOK)

    def keep_at_foot(self, area: QScrollArea) -> None:
        """Show the end of what is in it, in a window of any size, as long as the scene lasts."""
        self._at_foot.append(area)
        self.calm()

    def calm(self) -> None:
        """Let the windows finish what they are at."""
        quiet = 0

        def is_calm() -> bool:
            nonlocal quiet
            quiet = 0 if self._is_busy() else quiet + 1
            return quiet >= _CALM

        self.wait(is_calm)
        for area in self._at_foot:
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    def _is_busy(self) -> bool:
        """Whether a window has asked for something, or means to in a moment."""
        windows = [window for _workspace, window in self._open.values()]
        if any(window.library.grid.is_fitting for window in windows):
            return True
        roots = [*windows, *self._shown]
        return any(
            any(each.is_busy for each in root.findChildren(Background))
            or any(_is_due(each) for each in root.findChildren(QTimer))
            for root in roots
        )

    def _opened(self, home: str) -> tuple[Workspace, Window]:
        if home not in self._open:
            workspace, executor = Workspace(Home(self._homes[home])), InlineExecutor()
            window = Window(workspace, self.theme, executor, executor)
            window.resize(self.size)
            self._open[home] = (workspace, window)
            window.show()
            self.calm()
        return self._open[home]


def _is_due(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() < _MOMENT


def _tidy(window: Window) -> None:
    """All works, as pictures, in no groups; nothing said in bars."""
    window.sidebar.filter_chosen.emit(Filter())
    window.library.view_bar.show_as_table(is_table=False)
    if window.presenter.works.arrangement != Arrangement():
        window.presenter.works.arrange(Arrangement())
    window.library.notice.show_notice(None)
    window.tray.show_history("", "")
    window.tray.show_note("")
