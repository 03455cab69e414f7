"""Shows what every channel says of every work, beside the decision."""

from __future__ import annotations

from rich.table import Table

from countermark.cli.session import Session
from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import Cell, Matrix, Row
from countermark.rights.policy import Permission, Use

_ANSWERS = {
    Permission.ALLOWED: "yes",
    Permission.CONSTRAINED: "ask",
    Permission.NOT_ALLOWED: "no",
}
_MARKS = {
    Outcome.AGREES: ("✓", "green"),
    Outcome.SILENT: ("·", "dim"),
    Outcome.COARSER: ("≥", "yellow"),
    Outcome.CONTRADICTS: ("✗", "red"),
    Outcome.WEAKER: ("✗", "red"),
}
_HEADINGS = {
    Use.GENERATIVE_TRAINING: "generative",
    Use.OTHER_TRAINING: "training",
    Use.INFERENCE: "AI input",
    Use.DATA_MINING: "mining",
    Use.SEARCH: "search",
}
_LEGEND = (
    "✓ as decided",
    "≥ one word speaks of more uses or works, and says the strictest answer",
    "· no word for it, or nothing to refuse",
    "✗ less than decided, or more",
)


def show_matrix(session: Session, found: Matrix) -> None:
    """One table for each row of works; the program ends with 1 if anything is at fault."""
    for row in found.rows:
        _record(session, found, row)
        session.show(_table(found, row))
    for line in _LEGEND:
        session.say(line, "dim")
    for fault in found.faults:
        session.record(fault=fault.sentence, by_choice=fault.by_choice)
        session.say(f"✗ {fault.sentence}", "yellow" if fault.by_choice else "red")
    if any(not fault.by_choice for fault in found.faults):
        session.item_failed()
    else:
        session.say("✓ No channel says less than the decision.")


def _table(found: Matrix, row: Row) -> Table:
    works = {0: "no work yet", 1: "1 work"}.get(row.works, f"{row.works} works")
    table = Table(
        title=f"{row.title} ({works})",
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
    )
    table.add_column("", no_wrap=True)
    for use in Use:
        table.add_column(_HEADINGS[use], no_wrap=True)
    cells = {(cell.channel, cell.use): cell for cell in row.cells}
    decided = (_ANSWERS[row.policy.of(use)] for use in Use)
    table.add_row("Decision", *decided, style="bold", end_section=True)
    for channel in found.channels:
        if (channel.key, Use.SEARCH) in cells:
            shown = (_cell(cells[channel.key, use]) for use in Use)
            table.add_row(channel.title, *shown)
    return table


def _cell(cell: Cell) -> str:
    mark, style = _MARKS[cell.outcome]
    answer = "" if cell.said is None else f" {_ANSWERS[cell.said]}"
    return f"[{style}]{mark}{answer}[/]"


def _record(session: Session, found: Matrix, row: Row) -> None:
    for cell in row.cells:
        session.record(
            site=found.url,
            works=row.title,
            path=row.path or None,
            count=row.works,
            channel=cell.channel,
            use=cell.use.value,
            decided=row.policy.of(cell.use).value,
            said=None if cell.said is None else cell.said.value,
            outcome=cell.outcome.value,
            reason=cell.reason,
            by_choice=cell.by_choice,
        )
