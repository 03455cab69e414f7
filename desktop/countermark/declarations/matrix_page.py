"""The matrix as a page for people: one file, without scripts, for light and dark screens."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from countermark.declarations.document import Document, Kind
from countermark.declarations.judging import Outcome
from countermark.declarations.matrix import Cell, Matrix, Row
from countermark.declarations.matrix_text import (
    OUTCOME_TITLES,
    answer_title,
    summary,
    works_title,
)
from countermark.rights.policy import Permission, Use
from countermark.rights.sentences import USE_TITLES

_PATH = "check/matrix.html"
# A shape beside every colour, for those who do not see it.
_SHAPES = {
    Outcome.AGREES: "✓",
    Outcome.SILENT: "–",
    Outcome.COARSER: "◐",
    Outcome.CONTRADICTS: "✕",
    Outcome.WEAKER: "!",
}
_MEANINGS = {
    Outcome.AGREES: "a reader concludes what was decided.",
    Outcome.SILENT: "the protocol has no word for the use, or there is nothing to refuse.",
    Outcome.COARSER: "one word speaks of several uses, works or conditions, and says the strictest "
    "answer. It cannot be said finer there.",
    Outcome.CONTRADICTS: "it refuses what was allowed, and could be said otherwise.",
    Outcome.WEAKER: "a reader concludes less than was decided.",
}
_STYLE = """
:root { color-scheme: light dark; --window: #f3f3f2; --panel: #fafaf9; --border: #d2d2cf;
  --text: #1c1c1b; --muted: #5c5c59; --ok: #1c7350; --warn: #8a5a00; --bad: #b3261e;
  --idle: #666663; --accent: #1d5f99; }
@media (prefers-color-scheme: dark) { :root { --window: #1e1e1e; --panel: #252525;
  --border: #3b3b3b; --text: #ececea; --muted: #a9a9a6; --ok: #5cc99a; --warn: #e3b04b;
  --bad: #f08a7b; --idle: #9a9a97; --accent: #7ab8f5; } }
body { margin: 0 auto; max-width: 1080px; padding: 24px 16px; background: var(--window);
  color: var(--text); font: 13px/1.5 system-ui, sans-serif; }
h1 { font-size: 17px; font-weight: 600; margin: 0 0 4px; }
h2, summary { font-size: 15px; font-weight: 600; }
p, ul, dl { max-width: 70ch; margin: 8px 0; }
details { background: var(--panel); border: 1px solid var(--border); border-radius: 8px;
  margin: 12px 0; padding: 8px 16px; }
summary { cursor: pointer; overflow-wrap: anywhere; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 12px 0; }
caption { text-align: left; color: var(--muted); padding-bottom: 8px; overflow-wrap: anywhere; }
th, td { border-bottom: 1px solid var(--border); padding: 6px 8px; text-align: left;
  vertical-align: top; }
thead th { color: var(--muted); font-size: 12px; }
tbody th { font-weight: 400; }
tr.decision > * { font-weight: 600; }
.mark { display: inline-block; width: 1.4em; font-weight: 600; }
.agrees .mark { color: var(--ok); } .silent { color: var(--idle); }
.coarser .mark { color: var(--warn); }
.weaker, .contradicts, .weaker .mark, .contradicts .mark { color: var(--bad); font-weight: 600; }
small { display: block; color: var(--muted); font-size: 12px; font-weight: 400; }
dt { float: left; clear: left; width: 9em; } dd { margin: 0 0 4px 9em; }
@media print { details { break-inside: avoid; } }
"""


def matrix_page(matrix: Matrix) -> Document:
    """The page, for the export's folder; what needs a look stands first and open."""
    wrong = [row for row in matrix.rows if any(cell.outcome.is_fault for cell in row.cells)]
    others = [row for row in matrix.rows if row not in wrong]
    rows = [
        *(_section(matrix, row, is_open=True) for row in wrong),
        *(_section(matrix, row, is_open=len(matrix.rows) == 1) for row in others),
    ]
    title = f"What every channel says: {matrix.url}"
    text = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(title)}</h1>\n<p>{escape(summary(matrix))}</p>\n"
        f"{_faults(matrix)}{_legend()}{''.join(rows)}</main>\n</body>\n</html>\n"
    )
    return Document(
        _PATH,
        text,
        "Keep it; it does not go on the site.",
        "Shows for all works what each reader concludes from these files, beside the decision.",
        Kind.NOTE,
    )


def _faults(matrix: Matrix) -> str:
    if not matrix.faults:
        return ""
    items = "".join(f"<li>{escape(fault.sentence)}</li>\n" for fault in matrix.faults)
    return f"<h2>What needs a look</h2>\n<ul>\n{items}</ul>\n"


def _legend() -> str:
    items = "".join(
        f'<dt class="{outcome}">{_mark(outcome)}{OUTCOME_TITLES[outcome]}</dt>'
        f"<dd>{escape(meaning)}</dd>\n"
        for outcome, meaning in _MEANINGS.items()
    )
    return f"<details><summary>What the signs mean</summary>\n<dl>\n{items}</dl>\n</details>\n"


def _section(matrix: Matrix, row: Row, *, is_open: bool) -> str:
    bad = sum(cell.outcome.is_fault for cell in row.cells)
    state = f"{_mark(Outcome.WEAKER)}{bad} to look at" if bad else f"{_mark(Outcome.AGREES)}agrees"
    where = f"As read for {row.path}" if row.path else "What goes with the works themselves"
    return (
        f"<details{' open' if is_open else ''}>\n"
        f"<summary>{escape(works_title(row))} "
        f'<span class="{Outcome.WEAKER if bad else Outcome.AGREES}">{state}</span></summary>\n'
        f'<div class="table"><table>\n<caption>{escape(where)}</caption>\n{_head()}<tbody>\n'
        f"{_decision(row)}{''.join(_lines(matrix, row))}</tbody>\n</table></div>\n</details>\n"
    )


def _head() -> str:
    uses = "".join(f'<th scope="col">{escape(USE_TITLES[use])}</th>' for use in Use)
    return f'<thead><tr><th scope="col">Channel</th>{uses}</tr></thead>\n'


def _decision(row: Row) -> str:
    cells = "".join(f"<td>{escape(answer_title(row.policy.of(use)))}</td>" for use in Use)
    return f'<tr class="decision"><th scope="row">The decision</th>{cells}</tr>\n'


def _lines(matrix: Matrix, row: Row) -> Iterable[str]:
    by_channel: dict[str, list[Cell]] = {}
    for cell in row.cells:
        by_channel.setdefault(cell.channel, []).append(cell)
    for channel in matrix.channels:
        if cells := by_channel.get(channel.key):
            said = "".join(_cell(cell, row.policy.of(cell.use)) for cell in cells)
            yield f'<tr><th scope="row">{escape(channel.title)}</th>{said}</tr>\n'


def _cell(cell: Cell, wanted: Permission) -> str:
    """The answer, with how it stands to the decision in words where that is not the same."""
    shown = answer_title(cell.said)
    reason = cell.reason if cell.outcome not in {Outcome.AGREES, Outcome.SILENT} else ""
    if cell.outcome.is_fault:
        verb = "Weaker than" if cell.outcome is Outcome.WEAKER else "Contradicts"
        reason = f"{verb} what was decided ({answer_title(wanted)}). {reason}"
    small = f"<small>{escape(reason)}</small>" if reason else ""
    return f'<td class="{cell.outcome}">{_mark(cell.outcome)}{escape(shown)}{small}</td>'


def _mark(outcome: Outcome) -> str:
    """The shape, which screen readers pass over for the outcome's name."""
    name = OUTCOME_TITLES[outcome]
    return (
        f'<span class="mark" role="img" aria-label="{name}" title="{name}">'
        f"{_SHAPES[outcome]}</span>"
    )
