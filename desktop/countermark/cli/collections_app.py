"""The commands below `collection`: works under a name, to be published together."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from countermark.base.errors import UserError
from countermark.catalog.place_records import Collection
from countermark.cli.session import Session, typed_path
from countermark.operations.collecting import works_at

collection_app = typer.Typer(
    help="Put works under a name, by hand or by folder, to publish them together.",
    no_args_is_help=True,
)

_Name = Annotated[str, typer.Argument(help="Of the collection.", show_default=False)]
_Paths = Annotated[
    list[Path], typer.Argument(help="Files and folders of works.", show_default=False)
]


@collection_app.command()
def create(
    context: typer.Context,
    name: _Name,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Files and folders of works to begin with.", show_default=False),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(help="Every work below this folder belongs to it, now and later."),
    ] = None,
    query: Annotated[
        str | None,
        typer.Option(help="Every work that this search finds belongs to it, as in `list`."),
    ] = None,
) -> None:
    """Make a collection: of chosen works, of all below a folder, or of all a search finds."""
    session: Session = context.obj
    if sum((folder is not None, bool(paths), query is not None)) > 1:
        raise UserError(
            "A collection goes by a folder or a search, or its works are chosen.",
            "Give one of the three.",
        )
    with session.workspace(writes=True) as workspace:
        ids = works_at(workspace, map(typed_path, paths or []))
        below = None if folder is None else _real_folder(folder)
        made = workspace.collections.create(name, below, query)
        if ids:
            workspace.collections.add(made, ids)
        made = workspace.collections.named(made.name)
    session.record(**_facts(made))
    session.say(f"✓ {_line(made)}")


@collection_app.command("list")
def list_all(context: typer.Context) -> None:
    """Show all collections."""
    session: Session = context.obj
    with session.workspace() as workspace:
        found = workspace.collections.all()
    for collection in found:
        session.record(**_facts(collection))
        session.say(_line(collection))
    if not found:
        session.say("There is no collection. Make one with `countermark collection create`.")


@collection_app.command()
def show(context: typer.Context, name: _Name) -> None:
    """Show a collection's works and where it is published."""
    session: Session = context.obj
    with session.workspace() as workspace:
        collection = workspace.collections.named(name)
        ids = workspace.collections.work_ids(collection)
        session.say(_line(collection))
        for line in workspace.queries.lines_of(ids):
            session.record(
                id=line.id, title=line.title, state=line.state.value, path=str(line.path)
            )
            session.say(f"  {line.state.value:<12} {line.title}  {line.path}")
        for place in workspace.places.all():
            for item in workspace.places.placements(place):
                if item.collection.id == collection.id:
                    session.record(place=place.name, address=place.address, at=item.path)
                    session.say(f"  published at {place.name} {item.path}".rstrip())


@collection_app.command()
def add(context: typer.Context, name: _Name, paths: _Paths) -> None:
    """Put works into a collection that is chosen by hand."""
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        collection = workspace.collections.named(name)
        ids = works_at(workspace, map(typed_path, paths))
        new = workspace.collections.add(collection, ids)
        collection = workspace.collections.named(collection.name)
    session.record(**_facts(collection), added=new)
    session.say(f"✓ {new} added. {_line(collection)}")


@collection_app.command()
def remove(context: typer.Context, name: _Name, paths: _Paths) -> None:
    """Take works out of a collection; they stay in the catalogue."""
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        collection = workspace.collections.named(name)
        ids = works_at(workspace, map(typed_path, paths))
        gone = workspace.collections.remove(collection, ids)
        collection = workspace.collections.named(collection.name)
    session.record(**_facts(collection), removed=gone)
    session.say(f"✓ {gone} removed. {_line(collection)}")


@collection_app.command()
def rename(
    context: typer.Context,
    name: _Name,
    new_name: Annotated[str, typer.Argument(help="The new name.", show_default=False)],
) -> None:
    """Give a collection another name."""
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        made = workspace.collections.rename(workspace.collections.named(name), new_name)
    session.record(**_facts(made))
    session.say(f"✓ {_line(made)}")


@collection_app.command()
def delete(context: typer.Context, name: _Name) -> None:
    """Forget a collection and where it is published; its works stay."""
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        collection = workspace.collections.named(name)
        workspace.collections.delete(collection)
    session.record(name=collection.name, deleted=True)
    session.say(f"✓ {collection.name} is forgotten; its works stay in the catalogue.")


def _real_folder(folder: Path) -> Path:
    found = typed_path(folder).resolve()
    if not found.is_dir():
        raise UserError(f"There is no such folder: {found}")
    return found


def _line(collection: Collection) -> str:
    how = "chosen by hand"
    if collection.folder:
        how = f"all below {collection.folder}"
    if collection.query:
        how = f"found by {collection.query}"
    works = "1 work" if collection.works == 1 else f"{collection.works} works"
    return f"{collection.name}: {works}, {how}"


def _facts(collection: Collection) -> dict[str, str | int | None]:
    folder = None if collection.folder is None else str(collection.folder)
    return {
        "name": collection.name,
        "works": collection.works,
        "folder": folder,
        "query": collection.query or None,
    }
