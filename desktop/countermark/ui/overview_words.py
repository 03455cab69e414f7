"""The overview in words."""

from __future__ import annotations

from countermark.catalog.overview import Overview, Share
from countermark.catalog.records import State
from countermark.ui.language import translate
from countermark.ui.words import number, works


def percent_protected(share: Share) -> str:
    """`87 %`; rounded down, so that only all of it is a hundred."""
    percent = share.protected * 100 // share.total if share.total else 0
    return f"{percent}\u202f%"


def share_sentence(share: Share) -> str:
    """`41 of 50 protected, 3 need a look`."""
    said = translate("Overview", "{protected} of {total} protected").format(
        protected=number(share.protected), total=number(share.total)
    )
    if share.look:
        look = translate("Overview", "{count} need a look").format(count=number(share.look))
        said = f"{said}, {look}"
    return said


def whole_sentence(share: Share) -> str:
    """What the large number means."""
    return translate("Overview", "{protected} of {works} are protected.").format(
        protected=number(share.protected), works=works(share.total)
    )


def needs(found: Overview) -> tuple[tuple[State, str, str], ...]:
    """What needs the person: state, sentence, and the search that finds it."""
    sentences = {
        State.BROKEN: translate("Overview", "{works} with a damaged file or credential"),
        State.MISSING: translate("Overview", "{works} whose file is not where it was"),
        State.CHANGED: translate("Overview", "{works} changed after signing"),
        State.UNPROTECTED: translate("Overview", "{works} not protected yet"),
    }
    return tuple(
        (state, sentence.format(works=works(found.states[state])), f"state:{state.value}")
        for state, sentence in sentences.items()
        if found.states.get(state)
    )


def legend_words() -> tuple[str, str, str]:
    """What the parts of a bar mean, in their order."""
    return (
        translate("Overview", "Protected"),
        translate("Overview", "Needs a look"),
        translate("Overview", "Not protected"),
    )
