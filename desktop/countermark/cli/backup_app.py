"""The commands below `backup`: copies of the catalogue, and the way back."""

from __future__ import annotations

from typing import Annotated

import typer

from countermark.base.errors import EnvironmentFault
from countermark.base.home import Home
from countermark.cli.session import Session
from countermark.operations.catalogue_backups import (
    CatalogueBackup,
    back_up_catalogue,
    check_catalogue,
    list_catalogue_backups,
    restore_catalogue,
)
from countermark.operations.way_back import refuse_lost

backup_app = typer.Typer(
    help="Copy the catalogue, check it, and put a copy back. Your pictures are not copied.",
    no_args_is_help=True,
)


@backup_app.command("list")
def list_all(context: typer.Context) -> None:
    """List the copies of the catalogue, the latest first."""
    session: Session = context.obj
    found = list_catalogue_backups(_home(session))
    for backup in found:
        _tell(session, backup)
    if not found:
        session.say("There is no copy yet. Make one with `countermark backup now`.")


@backup_app.command()
def now(context: typer.Context) -> None:
    """Copy the catalogue now; the copy is checked."""
    session: Session = context.obj
    with session.workspace() as workspace:
        _tell(session, back_up_catalogue(workspace.home), "✓ ")


@backup_app.command()
def check(context: typer.Context) -> None:
    """Look whether the catalogue is whole."""
    session: Session = context.obj
    home = _home(session)
    refuse_lost(home)
    faults = check_catalogue(home)
    session.record(whole=not faults, faults=list(faults))
    if faults:
        raise EnvironmentFault(
            f"The catalogue is damaged: {faults[0]}",
            "Put a copy back: `countermark backup list`, `countermark backup restore NAME`.",
        )
    session.say("✓ The catalogue is whole.")


@backup_app.command()
def restore(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="As `backup list` says.", show_default=False)],
) -> None:
    """Put a copy in the catalogue's place; what it was is kept."""
    session: Session = context.obj
    kept = restore_catalogue(_home(session), name)
    session.record(restored=name, kept=None if kept is None else str(kept))
    session.say(f"✓ {name} is the catalogue now.")
    if kept is not None:
        session.say(f"As it was, it is kept: {kept}")


def _home(session: Session) -> Home:
    return Home.choose(session.home).make()


def _tell(session: Session, backup: CatalogueBackup, mark: str = "") -> None:
    made = backup.made.isoformat(sep=" ", timespec="minutes")
    session.record(name=backup.name, made=made, size=backup.size, path=str(backup.path))
    why = ", before an update of the program" if backup.is_of_migration else ""
    session.say(f"{mark}{backup.name}  {made}, {backup.size / 1e6:.1f} MB{why}")
