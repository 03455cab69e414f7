"""The command `list`: what is in the catalogue, and what a search finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from countermark.base.errors import UserError
from countermark.catalog.ordering import AS_ADDED, Order
from countermark.catalog.query.parsing import parse
from countermark.catalog.query.terms import Query
from countermark.catalog.records import COPIES, Role, State, WorkLine
from countermark.cli.session import Session
from countermark.operations.look import look_after_files
from countermark.operations.workspace import Workspace

_PAGE = 500
_MORE = {Role.ALTERNATE} | COPIES
_STATE_MARKS = {
    State.PROTECTED: ("✓", "green"),
    State.UNPROTECTED: ("○", "dim"),
    State.CHANGED: ("!", "yellow"),
    State.MISSING: ("?", "yellow"),
    State.BROKEN: ("✗", "red"),
}


@dataclass(frozen=True)
class Listing:
    """What `list` was asked for, as typed; the options explain themselves."""

    words: tuple[str, ...] = ()
    state: str | None = None
    order: Order = AS_ADDED
    limit: int | None = None
    only_count: bool = False
    looks: bool = False


def list_works(session: Session, wanted: Listing) -> None:
    """`list`."""
    query = _query(wanted)
    with session.workspace() as workspace:
        if wanted.looks:
            look_after_files(workspace, session.cancel)
        total = workspace.views.count(query)
        if wanted.only_count:
            session.record(count=total)
            session.say(str(total))
            return
        for line in _found(workspace, query, wanted):
            files = workspace.queries.files_of(line.id)
            copies = [str(file.facts.path) for file in files if file.role is Role.SIGNED]
            sidecars = [str(file.facts.path) for file in files if file.role is Role.SIDECAR]
            others = [str(file.facts.path) for file in files if file.role in _MORE]
            session.record(
                id=line.id,
                title=line.title,
                state=line.state.value,
                path=str(line.path),
                signed=copies,
                sidecars=sidecars,
                others=others,
                media_type=line.media_type,
                date=line.date,
                rating=line.rating,
            )
            mark, style = _STATE_MARKS[line.state]
            session.say(f"{mark} {line.state.value:<12} {line.title}  {line.path}", style)
        counts = workspace.queries.counts()
    if query.terms:
        session.say(
            f"{total} of {sum(counts.values())} works." if total else "No work is like that."
        )
        return
    shown = ", ".join(f"{count} {kind.value}" for kind, count in counts.items() if count)
    session.say(shown or "The catalogue is empty. Add a folder with `countermark add`.")


def _found(workspace: Workspace, query: Query, wanted: Listing) -> Iterator[WorkLine]:
    """The works, a page in memory at a time."""
    numbers = chain.from_iterable(workspace.views.ids(query, wanted.order))
    remaining = islice(numbers, wanted.limit)
    while page := list(islice(remaining, _PAGE)):
        yield from workspace.queries.lines_in(page)


def _query(wanted: Listing) -> Query:
    for word in wanted.words:
        if word.startswith("--"):
            raise UserError(f"`list` has no option {word}.", "See `countermark list --help`.")
    words = list(wanted.words)
    if wanted.state is not None:
        words.append(f"state:{_state(wanted.state).value}")
    return parse(" ".join(words))


def _state(name: str) -> State:
    try:
        return State(name)
    except ValueError:
        known = ", ".join(item.value for item in State)
        raise UserError(f"There is no state “{name}”.", f"Choose one of: {known}.") from None
