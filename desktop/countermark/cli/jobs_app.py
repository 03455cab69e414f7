"""The commands below `jobs`: their options."""

from __future__ import annotations

from typing import Annotated

import typer

from countermark.cli import jobs
from countermark.cli.options import FailFast, ReportTo
from countermark.cli.report import Batch

jobs_app = typer.Typer(
    help="Go on with batches that were stopped, or try again what failed in them.",
    no_args_is_help=True,
)


@jobs_app.command("list")
def list_jobs(context: typer.Context) -> None:
    """List batches of which something is left to do, or failed."""
    jobs.list_jobs(context.obj)


@jobs_app.command()
def resume(
    context: typer.Context,
    job: Annotated[
        int | None,
        typer.Argument(metavar="ID", help="As `jobs list` says; the only one by default."),
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try what failed again, too.")
    ] = False,
    report: ReportTo = None,
    fail_fast: FailFast = False,
) -> None:
    """Go on where a batch stopped; nothing that is finished is done again."""
    shown = Batch("", "", report, fail_fast)
    jobs.resume(context.obj, job, shown, retry_failed=retry_failed)


@jobs_app.command()
def discard(
    context: typer.Context,
    job: Annotated[int, typer.Argument(metavar="ID", help="As `jobs list` says.")],
) -> None:
    """Forget a batch; what it did stays done."""
    jobs.discard_job(context.obj, job)
