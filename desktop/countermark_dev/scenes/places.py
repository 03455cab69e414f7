"""Scenes of the page of a place: a site with faults, a service that strips files, an empty one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from countermark.ui.window import Window
from countermark_dev.scenes.stage import LONG, Stage

_SITE, _SERVICE, _BARE = range(3)


def _place(which: int, stage: Stage) -> Window:
    window, name = stage.library(), stage.places[which]
    window.presenter.sites.open(name)
    stage.wait(lambda: window.sites.place == name and window.sites.isVisible())
    stage.calm()
    return window


def _long(stage: Stage) -> Window:
    """A place whose name, address, paths and collections are long."""
    window, name = stage.window(LONG), stage.workspace(LONG).places.all()[1].name
    window.presenter.sites.open(name)
    stage.wait(lambda: window.sites.place == name and window.sites.isVisible())
    stage.calm()
    return window


def _fault(stage: Stage) -> Window:
    window = _place(_SITE, stage)
    window.sites.next_fault.click()
    stage.calm()
    return window


def _explained(stage: Stage) -> Window:
    window = _place(_SITE, stage)
    window.sites.table.setCurrentIndex(window.sites.model.index(1, 1))
    stage.calm()
    return window


SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    "place": partial(_place, _SITE),
    "place-service": partial(_place, _SERVICE),
    "place-empty": partial(_place, _BARE),
    "place-long": _long,
    "place-fault": _fault,
    "place-explained": _explained,
}
