"""Every page and dialog of the window on data for show: what is photographed, and walked by tests.

A scene is a function that shows something on a `Stage` and gives what it shows. To add one, write
it in the module of its kind and name it in that module's list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from countermark_dev.scenes import dialogs, library, pages, places, questions
from countermark_dev.scenes.stage import FULL, LARGE, SMALL, Furnished, Stage, furnish

__all__ = ["FULL", "LARGE", "SCENES", "SMALL", "Furnished", "Scene", "Stage", "furnish"]

Scene = Callable[[Stage], QWidget]

SCENES: Mapping[str, Scene] = {
    **library.SCENES,
    **pages.SCENES,
    **places.SCENES,
    **dialogs.SCENES,
    **questions.SCENES,
}
"""By name, in the order in which they are shown."""
