"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ReportTo = Annotated[
    Path | None,
    typer.Option(
        "--report",
        metavar="FILE",
        help="Write what came of each file into FILE.csv or FILE.json.",
        show_default=False,
    ),
]
FailFast = Annotated[bool, typer.Option("--fail-fast", help="End with the first failure.")]
RetryFailed = Annotated[
    bool,
    typer.Option(
        "--retry-failed",
        help="Try again what failed in the batch before, with the choices made there.",
    ),
]
