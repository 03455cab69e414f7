"""The commands about whom to believe: `timestamp-authority` and `trust`."""

from __future__ import annotations

from typing import Annotated

import typer

from countermark.cli import timestamps, trust
from countermark.credentials.trust_lists import ListKind

authority_app = typer.Typer(
    help="Choose who vouches for the time of your signatures; nobody does by default.",
    no_args_is_help=True,
)
trust_app = typer.Typer(
    help="Choose whom to believe beside yourself: lists of certificates from a file or an address.",
    no_args_is_help=True,
)


@authority_app.command("list")
def authority_list(context: typer.Context) -> None:
    """List public time-stamp authorities, and the one that is chosen."""
    timestamps.list_authorities(context.obj)


@authority_app.command("set")
def authority_set(
    context: typer.Context,
    authority: Annotated[str, typer.Argument(help="A listed name, or an address.")],
    check: Annotated[
        bool, typer.Option("--check/--no-check", help="Ask it for one time-stamp first.")
    ] = True,
) -> None:
    """Have the identity that signs ask this authority from now on."""
    timestamps.set_authority(context.obj, authority, check)


@authority_app.command("clear")
def authority_clear(context: typer.Context) -> None:
    """Ask no authority any more."""
    timestamps.clear_authority(context.obj)


@trust_app.command("add")
def trust_add(
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(metavar="FILE|ADDRESS", help="Certificates (PEM), or https://…")
    ],
    kind: Annotated[
        ListKind,
        typer.Option(help="What they vouch for: who signs, when, or who the creator is."),
    ],
    name: Annotated[str, typer.Option(help="Of the list.", show_default="the file's")] = "",
) -> None:
    """Believe the certificates of a list, for one kind of statement."""
    trust.add(context.obj, source, kind, name)


@trust_app.command("list")
def trust_list(context: typer.Context) -> None:
    """Show the lists that were added."""
    trust.list_all(context.obj)


@trust_app.command("refresh")
def trust_refresh(
    context: typer.Context, name: Annotated[str, typer.Argument(help="Of the list.")]
) -> None:
    """Get a list anew from where it came from."""
    trust.refresh(context.obj, name)


@trust_app.command("remove")
def trust_remove(
    context: typer.Context, name: Annotated[str, typer.Argument(help="Of the list.")]
) -> None:
    """Believe a list no more."""
    trust.remove(context.obj, name)
