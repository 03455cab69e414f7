"""Draws results as tables: on the terminal, and in Markdown for the documentation."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from countermark_dev.bench.aims import aims
from countermark_dev.bench.results import FLOOR, Case, Results, Row

_REACHED = {True: "yes", False: "no", None: "not measured"}
_SCALED = (("import", "import"), ("protect", "protect"), ("protect-thumbnail", "with thumbnail"))


@dataclass(frozen=True)
class Grid:
    """A table; the first column is text, all others are numbers.

    Attributes:
        title: above it.
        columns: names.
        rows: as many texts as there are columns.
        notes: sentences below it.
    """

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    notes: Sequence[str] = ()


def grids(results: Results) -> list[Grid]:
    """All tables of a run."""
    return [*(_case(case) for case in results.cases), _scaling(results), _aims(results)]


def show(results: Results, console: Console) -> None:
    """Print all tables."""
    console.print(_introduction(results), highlight=False)
    for grid in grids(results):
        table = Table(title=grid.title, title_justify="left")
        for number, column in enumerate(grid.columns):
            table.add_column(column, justify="right" if number else "left")
        for row in grid.rows:
            table.add_row(*row)
        console.print(table)
        for note in grid.notes:
            console.print(note, markup=False, highlight=False)
        console.print()


def markdown(results: Results) -> str:
    """All tables as a part of a Markdown document."""
    lines = [_introduction(results), ""]
    for grid in grids(results):
        lines += [f"### {grid.title}", "", _line(grid.columns)]
        lines.append(_line(["---", *["---:"] * (len(grid.columns) - 1)]))
        lines += [*(_line(row) for row in grid.rows), ""]
        lines += [line for note in grid.notes for line in (note, "")]
    return "\n".join(lines)


def _line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '∣') for cell in cells)} |"


def _introduction(results: Results) -> str:
    machine = "; ".join(f"{name} {value}" for name, value in results.machine.items())
    how = "Medians of the rounds; in brackets the least and the most."
    return f"{machine}. Scale {results.scale:g}. {how}"


def _case(case: Case) -> Grid:
    title = f"{case.title} ({case.megabytes:.1f} MB)"
    columns = ("", "processes", "files", "ms a file", "files/s", "× floor")
    rows = [_measured(row) for row in case.rows if row.ms]
    missing = (f"Not measured: {row.label}: {row.note}." for row in case.rows if not row.ms)
    return Grid(title, columns, rows, tuple(dict.fromkeys(missing)))


def _measured(row: Row) -> tuple[str, ...]:
    return (
        row.label,
        str(row.processes),
        str(row.files),
        f"{row.typical_ms:.1f}",
        f"{1000 / row.typical_ms:.1f}",
        "1" if row.step == FLOOR else _with_spread(row.ratios),
    )


def _scaling(results: Results) -> Grid:
    columns = ("", "Countermark", "floor")
    return Grid("Two processes, times as fast as one", columns, list(_scaled(results)))


def _scaled(results: Results) -> Iterator[tuple[str, ...]]:
    for case in results.cases:
        for step, label in _SCALED:
            found, floor = case.scaling(step)
            if found:
                yield f"{case.title}: {label}", _with_spread(found), _with_spread(floor)


def _aims(results: Results) -> Grid:
    rows = [(aim.sentence, aim.measured, _REACHED[aim.reached]) for aim in aims(results)]
    return Grid("Aims", ("", "measured", "reached"), rows)


def _with_spread(values: list[float]) -> str:
    middle = statistics.median(values)
    return f"{middle:.2f} ({min(values):.2f}–{max(values):.2f})"
