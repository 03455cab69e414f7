"""The matrix of channels in words: headers, cells, and the sentence that explains a cell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from countermark.declarations.channels import Channel
from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import Cell, Matrix, Row
from countermark.rights.policy import Permission, Use
from countermark.rights.sentences import USE_TITLES
from countermark.ui.words import number, works


class ColumnWords(NamedTuple):
    """What stands above a column.

    Attributes:
        band: what it shares with its neighbours.
        short: its own name below that.
    """

    band: str
    short: str


_TDMREP, _ROBOTS, _FILES = "TDMRep", "robots.txt", "Other files"
_SERVERS, _WORKS = "Server headers", "With the works"
_COLUMNS = {
    "tdmrep": ColumnWords(_TDMREP, "tdmrep .json"),
    "offer": ColumnWords(_TDMREP, "policy (ODRL)"),
    "agents-training": ColumnWords(_ROBOTS, "training agents"),
    "agents-inference": ColumnWords(_ROBOTS, "input agents"),
    "agents-search": ColumnWords(_ROBOTS, "search agents"),
    "usage": ColumnWords(_ROBOTS, "Content- Usage"),
    "signals": ColumnWords(_ROBOTS, "Content- Signal"),
    "rsl": ColumnWords(_FILES, "rsl.xml"),
    "ai-txt": ColumnWords(_FILES, "ai.txt"),
    "trust-txt": ColumnWords(_FILES, "trust.txt"),
    "headers-nginx": ColumnWords(_SERVERS, "nginx"),
    "headers-apache": ColumnWords(_SERVERS, "Apache"),
    "headers-caddy": ColumnWords(_SERVERS, "Caddy"),
    "headers-iis": ColumnWords(_SERVERS, "IIS"),
    "headers-netlify": ColumnWords(_SERVERS, "Netlify"),
    "headers-cloudflare": ColumnWords(_SERVERS, "Cloud- flare"),
    "in-file": ColumnWords(_WORKS, "in the file"),
    "plus": ColumnWords(_WORKS, "XMP PLUS"),
    "xmp-tdm": ColumnWords(_WORKS, "XMP TDM"),
    "tdmai": ColumnWords(_WORKS, "TDM·AI"),
    "tdmai-tdm": ColumnWords(_WORKS, "TDM·AI TDM"),
}

OUTCOME_WORDS: Mapping[Outcome, str] = {
    Outcome.AGREES: "says what you decided",
    Outcome.COARSER: "says it more coarsely",
    Outcome.SILENT: "has no word for it",
    Outcome.CONTRADICTS: "is stricter than you decided",
    Outcome.WEAKER: "is weaker than your decision",
}
_PERMISSIONS = {
    Permission.ALLOWED: "allowed",
    Permission.CONSTRAINED: "allowed only on conditions",
    Permission.NOT_ALLOWED: "not allowed",
}
_NOT_THERE = "is not there"
_NEED_NOT = "says nothing, and need not"


def column_words(channel: Channel) -> ColumnWords:
    """What stands above the column of a channel."""
    return _COLUMNS.get(channel.key, ColumnWords("", channel.title))


def cell_words(cell: Cell | None) -> str:
    """A cell in a few words; without one the channel does not speak of these works."""
    if cell is None:
        return _NOT_THERE
    if cell.outcome is Outcome.SILENT and cell.label:
        return _NEED_NOT
    return OUTCOME_WORDS[cell.outcome]


def cell_sentence(channel: Channel, cell: Cell | None, row: Row) -> str:
    """What a reader concludes, and why that is well or not."""
    if cell is None:
        return "This channel does not speak of these works."
    use = _use(cell.use)
    if not cell.label:
        return f"A reader learns nothing of {use} here: the protocol has no word for it."
    if cell.said is None:
        said = f"{cell.label} says nothing of {use}."
    else:
        said = f"{cell.label} says that {use} is {_PERMISSIONS[cell.said]}."
    parts = (said, _why(cell, row.policy.of(cell.use)), _remedy(channel, cell))
    return " ".join(part for part in parts if part)


def _why(cell: Cell, decided: Permission) -> str:
    if cell.outcome is Outcome.AGREES:
        return "That is what you decided."
    if cell.outcome is Outcome.SILENT:
        return "It is allowed, so nothing needs to be said."
    reason = "" if cell.reason.startswith(cell.label) else cell.reason  # it says the same
    return f"You decided that it is {_PERMISSIONS[decided]}. {reason}".strip()


def _remedy(channel: Channel, cell: Cell) -> str:
    if channel.in_documents or not cell.outcome.is_fault:
        return ""
    return "Protect these works again with the decision that holds here."


def works_title(row: Row) -> str:
    """`/press/, signed`."""
    return row.title if row.path else "Your works there"


def row_title(row: Row) -> str:
    """`/press/, signed · 12 works · AI on request`."""
    count = works(row.works) if row.works else "no works yet"
    return f"{works_title(row)} · {count} · {row.policy.title}"


class Summary(NamedTuple):
    """One sentence on the whole matrix, and the outcome whose badge stands beside it."""

    outcome: Outcome
    sentence: str


def summary(matrix: Matrix, service: str = "", *, taken: str = "") -> Summary:
    """Whether all channels say what was decided.

    Args:
        matrix: of the place.
        service: its name, if it is one.
        taken: what the service takes out of files, as in `takes … out`.
    """
    fault = _fault(matrix)
    if fault is not None:
        return fault
    if taken:
        sentence = f"Your files say what you decided, but {service} takes {taken} out of them."
        return Summary(Outcome.CONTRADICTS, sentence)
    who = "Your files say" if service else "All channels say"
    return Summary(Outcome.AGREES, f"{who} what you decided.")


def _fault(matrix: Matrix) -> Summary | None:
    """The gravest that is to be said of the cells, if anything is."""
    cells = [cell for row in matrix.rows for cell in row.cells if cell.outcome.is_fault]
    chosen = [cell for cell in cells if cell.by_choice]
    others = [cell for cell in cells if not cell.by_choice]
    weaker = [cell for cell in others if cell.outcome is Outcome.WEAKER]
    if weaker:
        return Summary(Outcome.WEAKER, f"{_cells(weaker)} weaker than your decision.")
    if others:
        return Summary(Outcome.CONTRADICTS, f"{_cells(others)} stricter than your decision.")
    if matrix.problems:
        return Summary(Outcome.CONTRADICTS, matrix.problems[0])
    if chosen:
        why = "because the crawlers were chosen by name"
        return Summary(Outcome.CONTRADICTS, f"{_cells(chosen)} not as decided, {why}.")
    return None


def _cells(cells: list[Cell]) -> str:
    return "1 cell is" if len(cells) == 1 else f"{number(len(cells))} cells are"


def _use(use: Use) -> str:
    """A use within a sentence."""
    title = USE_TITLES[use]
    return title if title.startswith("AI") else title[0].lower() + title[1:]
