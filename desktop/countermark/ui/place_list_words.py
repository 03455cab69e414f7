"""A place in a line of the page of sites, in words."""

from __future__ import annotations

from dataclasses import dataclass

from countermark.operations.place_list import Listed, Todo
from countermark.ui.language import translate
from countermark.ui.place_words import place_icon, short_address
from countermark.ui.words import day, works


@dataclass(frozen=True)
class PlaceLine:
    """What is said of a place.

    Attributes:
        name: as the person calls it.
        icon: name of an icon.
        facts: address, works, and when it was declared.
        todo: what is to be done, a sentence.
        is_done: whether that is nothing.
    """

    name: str
    icon: str
    facts: str
    todo: str
    is_done: bool


def place_line(found: Listed) -> PlaceLine:
    """A place in words."""
    address = short_address(found.url)
    facts = (address, works(found.works), _declared(found.declared_at))
    return PlaceLine(
        found.place.name,
        place_icon(found.place),
        " · ".join(each for each in facts if each),
        _todo_sentence(found),
        found.todo is Todo.NOTHING,
    )


def _declared(at: str) -> str:
    if not at:
        return ""
    return translate("Places", "Declarations exported on {date}").format(date=day(at))


def _todo_sentence(found: Listed) -> str:
    if found.todo is Todo.PROTECT:
        text = translate("Places", "Protect what carries no credential yet: {works}.")
        return text.format(works=works(found.unprotected))
    return {
        Todo.PUBLISH: translate("Places", "Nothing is published there yet: publish a collection."),
        Todo.DECIDE: translate(
            "Places", "It reserves less than the files of the works do: decide again."
        ),
        Todo.EXPORT: translate("Places", "It says nothing yet: export the declarations."),
        Todo.EXPORT_AGAIN: translate(
            "Places", "Something has changed since: export the declarations again."
        ),
        Todo.NOTHING: translate("Places", "Nothing is to be done."),
    }[found.todo]
