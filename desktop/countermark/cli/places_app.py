"""The commands below `place`: their options."""

from __future__ import annotations

from typing import Annotated

import typer

from countermark.cli import placing
from countermark.cli.policy_app import POLICY_HELP

place_app = typer.Typer(
    help="Say where your works are published: sites of your own, and services.",
    no_args_is_help=True,
)

_Name = Annotated[str, typer.Argument(help="Of the place.", show_default=False)]
_Policy = Annotated[
    str,
    typer.Option(help=POLICY_HELP, show_default="the strictest of the works'"),
]


@place_app.command()
def add(
    context: typer.Context,
    name: _Name,
    site: Annotated[str, typer.Option(help="Address of a site of your own.")] = "",
    service: Annotated[
        str, typer.Option(help="A known service (see `place services`), or another's address.")
    ] = "",
    policy: _Policy = "",
    refuse: Annotated[
        list[str] | None,
        typer.Option(
            "--refuse",
            metavar="CRAWLER",
            help="Turn away this crawler; repeat for more.",
            show_default="all whose purpose you do not allow",
        ),
    ] = None,
) -> None:
    """Make a site or a service a place."""
    placing.add(context.obj, name, site, service, policy, tuple(refuse or ()))


@place_app.command("list")
def list_all(context: typer.Context) -> None:
    """Show all places."""
    placing.list_all(context.obj)


@place_app.command()
def services(context: typer.Context) -> None:
    """Show the services that are known, and what they do with your files."""
    placing.list_services(context.obj)


@place_app.command()
def show(context: typer.Context, name: _Name) -> None:
    """Show what is published at a place, and what to know about it."""
    placing.show(context.obj, name)


@place_app.command()
def publish(
    context: typer.Context,
    name: _Name,
    collection: Annotated[str, typer.Argument(help="What is published.", show_default=False)],
    at: Annotated[
        str,
        typer.Option(
            "--at", metavar="PATH", help="Folder of the site, like /press/.", show_default="all"
        ),
    ] = "",
    policy: _Policy = "",
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="First day of publication, 2026-05-14.")
    ] = "",
) -> None:
    """Publish a collection at a place; once more changes its decision and date."""
    placing.publish(context.obj, name, collection, at, policy, since)


@place_app.command()
def withdraw(
    context: typer.Context,
    name: _Name,
    what: Annotated[
        str, typer.Argument(help="The collection, or its path there.", show_default=False)
    ],
) -> None:
    """Publish a collection no more at a place."""
    placing.withdraw(context.obj, name, what)


@place_app.command()
def decide(
    context: typer.Context,
    name: _Name,
    policy: Annotated[
        str,
        typer.Argument(help=f"{POLICY_HELP} `works` lets it follow from them."),
    ],
) -> None:
    """Change the decision for a place."""
    placing.decide(context.obj, name, policy)


@place_app.command()
def remove(context: typer.Context, name: _Name) -> None:
    """Forget a place; collections and works stay."""
    placing.remove(context.obj, name)
