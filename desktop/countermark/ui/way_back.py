"""Offers to put a copy of the catalogue back where the window cannot open without."""

from __future__ import annotations

from countermark.base.home import Home
from countermark.operations.catalogue_backups import restore_catalogue
from countermark.operations.way_back import CatalogueLost, WayBack
from countermark.ui.language import translate
from countermark.ui.question import Question
from countermark.ui.widgets import breakable
from countermark.ui.words import person_time


def way_back(found: WayBack) -> Question:
    """The question whether the latest copy that is whole becomes the catalogue."""
    what = translate(
        "WayBack",
        "Its copy of {time} is whole. What you did in the catalogue since then is missing in "
        "it; your pictures stay as they are.",
    ).format(time=person_time(found.copy.made))
    if isinstance(found, CatalogueLost):
        why = translate("WayBack", "The catalogue is gone.")
        rest = translate(
            "WayBack",
            "To begin with an empty catalogue instead, move the copies elsewhere first. The latest "
            "is {path}",
        ).format(path=breakable(str(found.copy.path)))
    else:
        why = translate("WayBack", "The catalogue is damaged.")
        rest = translate("WayBack", "The damaged catalogue is kept beside its copies.")
    put_back = translate("WayBack", "Put the copy back")
    return Question((why, what, rest), put_back, translate("WayBack", "Close Countermark"))


def take_way_back(found: WayBack, home: Home) -> bool:
    """Ask, and put the copy back if the person wants it.

    Returns:
        Whether there is a whole catalogue now.

    Raises:
        UserError: another program uses the catalogue.
        EnvironmentFault: the disk refuses; nothing was changed.
    """
    if not way_back(found).exec():
        return False
    restore_catalogue(home, found.copy.name)
    return True
