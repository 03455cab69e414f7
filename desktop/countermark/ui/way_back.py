"""Offers to put a copy of the catalogue back where the window cannot open because it is damaged."""

from __future__ import annotations

from countermark.base.home import Home
from countermark.operations.catalogue_backups import CatalogueDamaged, restore_catalogue
from countermark.ui.language import translate
from countermark.ui.question import Question
from countermark.ui.words import person_time


def way_back(damaged: CatalogueDamaged) -> Question:
    """The question whether the latest copy that is whole takes the place of the catalogue."""
    made = person_time(damaged.copy.made)
    sentences = (
        translate("WayBack", "The catalogue is damaged."),
        translate(
            "WayBack",
            "Its copy of {time} is whole. What you did in the catalogue since then is missing in "
            "it; your pictures stay as they are.",
        ).format(time=made),
        translate("WayBack", "The damaged catalogue is kept beside its copies."),
    )
    put_back = translate("WayBack", "Put the copy back")
    return Question(sentences, put_back, translate("WayBack", "Close Countermark"))


def take_way_back(damaged: CatalogueDamaged, home: Home) -> bool:
    """Ask, and put the copy back if the person wants it.

    Returns:
        Whether the catalogue is whole now.

    Raises:
        UserError: another program uses the catalogue.
        EnvironmentFault: the disk refuses; nothing was changed.
    """
    if not way_back(damaged).exec():
        return False
    restore_catalogue(home, damaged.copy.name)
    return True
