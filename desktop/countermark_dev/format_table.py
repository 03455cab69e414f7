"""Writes the table of formats into the README: `… format_table README.md`."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from countermark.media.formats import FORMATS, PLAIN, TIFF, Format

BEGIN, END = "<!-- formats: written by `make docs` -->\n", "<!-- /formats -->\n"
_NAMES = {TIFF: "TIFF and BigTIFF of one page", PLAIN: "any other file"}


def format_table() -> str:
    """The program's own table as Markdown, formats that behave alike in one row."""
    rows = ["| format | credential | XMP | thumbnail |", "|---|---|---|---|"]
    for columns, kinds in groupby(sorted(FORMATS, key=_order), _columns):
        names = ", ".join(_NAMES.get(kind, kind.name) for kind in kinds)
        rows.append(f"| {names} | {' | '.join(columns)} |")
    return "\n".join(rows) + "\n"


def _order(kind: Format) -> tuple[bool, bool, bool]:
    return not kind.embeds, not kind.carries_xmp, not kind.has_thumbnail


def _columns(kind: Format) -> tuple[str, str, str]:
    return (
        "embedded" if kind.embeds else "sidecar",
        "written" if kind.carries_xmp else "–",
        "yes" if kind.has_thumbnail else "–",
    )


def with_table(text: str) -> str:
    """A document with its table of formats as it should be.

    Raises:
        ValueError: it has no place for one.
    """
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError("the document has no marks around its table of formats")
    return f"{before}{BEGIN}{format_table()}{END}{after}"


def main() -> int:
    """Write the table into the files named."""
    for name in sys.argv[1:]:
        path = Path(name)
        path.write_text(with_table(path.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
