"""The overview in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from countermark.base.times import to_text
from countermark.catalog.overview import Overview, Share, Timeline
from countermark.catalog.records import State
from countermark.credentials.identity import Identity
from countermark.ui.language import translate
from countermark.ui.words import counted, day, month, number, works


@dataclass(frozen=True)
class Need:
    """Something that needs the person.

    Attributes:
        state: whose badge it has.
        sentence: what it is.
        query: the search that finds it; empty for what is no work.
        page: key of the page that helps, else.
    """

    state: State
    sentence: str
    query: str = ""
    page: str = ""


def percent_protected(share: Share) -> str:
    """`87 %`; rounded down, so that only all of it is a hundred."""
    percent = share.protected * 100 // share.total if share.total else 0
    return f"{percent}\u202f%"


def share_sentence(share: Share) -> str:
    """`41 of 50 protected, 3 need a look`."""
    if not share.total:
        return translate("Overview", "no works")
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


def needs(found: Overview, expiring: Sequence[Identity], at: datetime) -> tuple[Need, ...]:
    """What needs the person.

    Args:
        found: the catalogue at a glance.
        expiring: identities to renew.
        at: now.
    """
    sentences = {
        State.BROKEN: translate("Overview", "{works} with a damaged file or credential"),
        State.MISSING: translate("Overview", "{works} whose file is not where it was"),
        State.CHANGED: translate("Overview", "{works} changed after signing"),
        State.UNPROTECTED: translate("Overview", "{works} not protected yet"),
    }
    made = [
        Need(state, sentence.format(works=works(found.states[state])), f"state:{state.value}")
        for state, sentence in sentences.items()
        if found.states.get(state)
    ]
    before = sum(need.state is not State.UNPROTECTED for need in made)
    return (*made[:before], *(_expiry(one, at) for one in expiring), *made[before:])


def _expiry(identity: Identity, at: datetime) -> Need:
    is_over = identity.expires <= at
    text = (
        translate("Overview", "Certificate expired on {date}, it signs no more: {name}")
        if is_over
        else translate("Overview", "Certificate expires on {date}: {name}")
    )
    said = text.format(name=identity.party.name, date=day(to_text(identity.expires)))
    return Need(State.BROKEN if is_over else State.CHANGED, said, page="identities")


def timeline_title(timeline: Timeline) -> str:
    """What the bars over time are."""
    if timeline.is_by_year:
        return translate("Overview", "By year")
    return translate("Overview", "By month")


def moment(share: Share) -> str:
    """`May 2026`, or a year."""
    return month(share.key) or share.key


def timeline_sentence(timeline: Timeline) -> str:
    """From when to when the bars go, and which works are not among them."""
    said: list[str] = []
    if timeline.shares:
        first, last = moment(timeline.shares[0]), moment(timeline.shares[-1])
        text = (
            translate("Overview", "All in {first}.")
            if first == last
            else translate("Overview", "From {first} to {last}.")
        )
        said.append(text.format(first=first, last=last))
    if timeline.earlier:
        said.append(counted("Overview", "{n} work(s) are older.", timeline.earlier))
    if timeline.undated:
        said.append(counted("Overview", "{n} work(s) have no date.", timeline.undated))
    return " ".join(said)


def more_folders_sentence(count: int) -> str:
    """Below the fullest folders; empty if there are no others."""
    return counted("Overview", "And {n} more folder(s) with fewer works.", count) if count else ""


def legend_words() -> tuple[str, str, str]:
    """What the parts of a bar mean, in their order."""
    return (
        translate("Overview", "Protected"),
        translate("Overview", "Needs a look"),
        translate("Overview", "Not protected"),
    )
