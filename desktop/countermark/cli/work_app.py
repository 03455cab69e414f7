"""The commands below `work`: which files are one work."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from countermark.base.errors import UserError
from countermark.catalog.records import WorkDetails
from countermark.cli.session import Session, typed_path
from countermark.operations.forget import forget_works
from countermark.operations.regroup import join_works, split_off
from countermark.operations.workspace import Workspace

work_app = typer.Typer(
    help="See which files are one work, join, split and forget works.",
    no_args_is_help=True,
)


@work_app.command()
def show(
    context: typer.Context,
    work: Annotated[
        str, typer.Argument(metavar="FILE|ID", help="A file of it, or its number in `list`.")
    ],
) -> None:
    """Show the files of a work, and what each is to it."""
    session: Session = context.obj
    with session.workspace() as workspace:
        _show(session, workspace, _number(workspace, work))


@work_app.command()
def join(
    context: typer.Context,
    works: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|ID...",
            help="The works: files of them, or their numbers in `list`; the first is kept.",
        ),
    ],
) -> None:
    """Make one work of several; what the first does not say is taken over from the others.

    The files stay where they are.
    """
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        step = join_works(workspace, [_number(workspace, work) for work in works])
        _show(session, workspace, step.work_id)


@work_app.command()
def split(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Files of one work.", show_default=False)],
) -> None:
    """Make a work of its own of some files of a work, with all that is said of it.

    Signed copies that were made of them, and sidecars beside them, go along.
    """
    session: Session = context.obj
    with session.workspace(writes=True) as workspace:
        step = split_off(workspace, [Path(os.path.realpath(typed_path(file))) for file in files])
        _show(session, workspace, step.work_id)


@work_app.command()
def forget(
    context: typer.Context,
    works: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|ID...", help="The works: files of them, or their numbers in `list`."
        ),
    ],
) -> None:
    """Take works out of the catalogue, with all that is said of them. The files stay on the disk.

    To have them back, add the files again: what was said in the catalogue alone is gone then.
    """
    session: Session = context.obj
    with session.workspace() as workspace:
        ids = [_number(workspace, work) for work in works]
        titles = {line.id: line.title for line in workspace.queries.lines_of(set(ids))}
        step = forget_works(workspace, ids)
    for work_id in step.done.works:
        session.record(id=work_id, title=titles.get(work_id, ""), status="forgotten")
        session.say(f"{titles.get(work_id, '')} ({work_id}) is no longer in the catalogue.")
    session.say("All files are where they were.")


def _number(workspace: Workspace, text: str) -> int:
    file = workspace.queries.file_at(Path(os.path.realpath(typed_path(Path(text)))))
    if file is not None:
        return file.work_id
    number = int(text) if text.isdecimal() else 0
    if workspace.queries.details(number) is None:
        raise UserError(
            f"The catalogue has no such work: {text}", "Name a file of it, or its number in `list`."
        )
    return number


def _show(session: Session, workspace: Workspace, work_id: int) -> None:
    details = workspace.queries.details(work_id)
    if details is None:
        return
    session.record(**_facts(details))
    session.say(f"{details.facts.title} ({details.id}): {details.state.value}")
    for file in details.files:
        session.say(f"  {file.role.value:<16} {file.condition.value:<7} {file.facts.path}")


def _facts(details: WorkDetails) -> dict[str, object]:
    return {
        "id": details.id,
        "title": details.facts.title,
        "state": details.state.value,
        "files": [
            {
                "path": str(file.facts.path),
                "role": file.role.value,
                "condition": file.condition.value,
            }
            for file in details.files
        ],
    }
