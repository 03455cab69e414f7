"""Our lines inside a file that is not ours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from countermark.declarations.merging.merged import line_end, lines_of

_BEGIN = "BEGIN Countermark: these lines are replaced by the next export"
_END = "END Countermark"


@dataclass(frozen=True)
class Markers:
    """How the first and the last line of a block of ours look in a kind of file."""

    begin: str
    end: str


HASH = Markers(f"# {_BEGIN}", f"# {_END}")
XML = Markers(f"<!-- {_BEGIN} -->", f"<!-- {_END} -->")


def without_blocks(lines: list[str], markers: Markers) -> tuple[list[str], int | None]:
    """The lines that are not ours, and before which of them our first block stood, if it did.

    A marker whose counterpart is missing is somebody's comment and stays.
    """
    kept: list[str] = []
    first: int | None = None
    pending: int | None = None  # where in `kept` a block may have begun
    for line in lines:
        if line.strip() == markers.begin:
            pending = len(kept)
            kept.append(line)
        elif line.strip() == markers.end and pending is not None:
            del kept[pending:]
            first = pending if first is None else first
            pending = None
        else:
            kept.append(line)
    return kept, first


def block(ours: Iterable[str], markers: Markers, end: str) -> list[str]:
    """Our lines between the markers, all with this line end."""
    body = (line.rstrip("\r\n") for line in ours)
    safe = (f"{line}." if line.strip() in {markers.begin, markers.end} else line for line in body)
    return [f"{line}{end}" for line in (markers.begin, *safe, markers.end)]


def inserted(lines: list[str], blocks: dict[int, list[str]], end: str) -> str:
    """The text with blocks before the lines of these numbers; the last may be after the end."""
    made: list[str] = []
    for number in range(len(lines) + 1):
        if number in blocks:
            if made and not made[-1].endswith(("\r", "\n")):
                made[-1] += end
            made += blocks[number]
        if number < len(lines):
            made.append(lines[number])
    return "".join(made)


def with_block(text: str, ours: str, markers: Markers) -> tuple[str, bool]:
    """The text with our block where it was, else at its end; and whether there was one."""
    lines, place = without_blocks(lines_of(text), markers)
    end = line_end("".join(lines))
    made = block(lines_of(ours), markers, end)
    where = len(lines) if place is None else place
    return inserted(lines, {where: made}, end), place is not None
