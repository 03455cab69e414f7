"""The commands, their options and their exit codes."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from countermark import __version__
from countermark.base.errors import CountermarkError
from countermark.catalog.ordering import Order, OrderKey
from countermark.cli import (
    auditing,
    listing,
    timestamps,
    works,
)
from countermark.cli.backup_app import backup_app
from countermark.cli.collections_app import collection_app
from countermark.cli.identity_app import identity_app
from countermark.cli.jobs_app import jobs_app
from countermark.cli.options import FailFast, ReportTo, RetryFailed
from countermark.cli.places_app import place_app
from countermark.cli.policy_app import POLICY_HELP, policy_app
from countermark.cli.session import CANCELLED, DONE, ITEM_FAILED, USAGE, ReaderGone, Session
from countermark.cli.trust_app import authority_app, trust_app
from countermark.cli.work_app import work_app
from countermark.credentials.task import BrokenHistory
from countermark.credentials.timestamps import WhenUnstamped
from countermark.rights.origin import Origin

_log = logging.getLogger(__name__)


class Every(StrEnum):
    """How often a timer starts, in systemd's words."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


app = typer.Typer(
    name="countermark",
    help="Catalogue your works, sign them with content credentials, and say no to AI training "
    "in every form that crawlers read. Without a command the window opens.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,  # its frames show local variables, secrets among them
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(identity_app, name="identity")
app.add_typer(authority_app, name="timestamp-authority")
app.add_typer(trust_app, name="trust")
app.add_typer(jobs_app, name="jobs")
app.add_typer(backup_app, name="backup")
app.add_typer(policy_app, name="policy")
app.add_typer(work_app, name="work")
app.add_typer(collection_app, name="collection")
app.add_typer(place_app, name="place")

_Paths = Annotated[list[Path], typer.Argument(help="Files and folders.", show_default=False)]


def run(arguments: list[str], open_window: Callable[[Path | None], int]) -> int:
    """Run one command line.

    Args:
        arguments: without the program's name.
        open_window: opens the window on a home folder; gives its exit code.

    Returns:
        0 all was done; 1 an item failed, is invalid or carries no credential; 2 usage or set-up;
        130 cancelled.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # no name may stop a batch
    session = Session(None, as_json=False, workers=None, open_window=open_window)
    try:
        return _run(arguments, session)
    except (KeyboardInterrupt, typer.Abort):
        return CANCELLED
    except CountermarkError as error:
        _explain(session, error)
        return USAGE
    except ReaderGone:
        _close_standard_output()
        return DONE
    except Exception as error:  # noqa: BLE001 - the last stop: the person gets a sentence
        _log.exception("the program failed")
        session.note(f"Unexpected error: {type(error).__name__}: {error}", "red")
        session.note("This is a bug. countermark.log in the home folder has the details.")
        return ITEM_FAILED


def _close_standard_output() -> None:
    """Else the interpreter tries once more to write what is left, and complains."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _run(arguments: list[str], session: Session) -> int:
    command = typer.main.get_command(app)
    try:
        code = command.main(arguments, prog_name="countermark", standalone_mode=False, obj=session)
    except typer.Exit as ended:
        return ended.exit_code
    except Exception as error:
        show = getattr(error, "show", None)  # the parser's own errors explain themselves
        if show is None:
            raise
        show()
        return USAGE
    return code if isinstance(code, int) and code else session.exit_code


def _explain(session: Session, error: CountermarkError) -> None:
    session.note(error.message, "red")
    if error.hint:
        session.note(error.hint)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"countermark {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    home: Annotated[
        Path | None,
        typer.Option(
            help="Folder of catalogue, settings and keys.",
            envvar="COUNTERMARK_HOME",
            show_default="the platform's data folder",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line on standard output.")
    ] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes to use.", show_default="one a core")
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    session: Session = context.obj
    session.home, session.as_json, session.workers = home, as_json, workers
    if context.invoked_subcommand is None:
        session.exit_code = session.open_window(home)


@app.command()
def gui(context: typer.Context) -> None:
    """Open the window."""
    session: Session = context.obj
    session.exit_code = session.open_window(session.home)


@app.command()
def add(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files and folders.", show_default=False)
    ] = None,
    report: ReportTo = None,
    fail_fast: FailFast = False,
    retry_failed: RetryFailed = False,
) -> None:
    """Catalogue files and folders (recursively), in place."""
    running = works.Running(report, fail_fast, retry_failed)
    works.add_paths(context.obj, paths or [], running)


# A term with a minus sign is none of the options.
@app.command("list", context_settings={"ignore_unknown_options": True})
def list_works(
    context: typer.Context,
    query: Annotated[
        list[str] | None,
        typer.Argument(
            help="Words, and fields such as policy:no-ai year:2024..2026 state:look -keyword:x.",
            show_default=False,
        ),
    ] = None,
    state: Annotated[
        str | None,
        typer.Option(help="Only works that are unprotected, protected, changed, missing, broken."),
    ] = None,
    sort: Annotated[OrderKey, typer.Option(help="What to put them in order by.")] = OrderKey.ADDED,
    reverse: Annotated[bool, typer.Option("--reverse", help="The last first.")] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many.")] = None,
    count: Annotated[bool, typer.Option("--count", help="Only say how many there are.")] = False,
    look: Annotated[
        bool, typer.Option("--look", help="First look at every file on the disk.")
    ] = False,
) -> None:
    """List works and their state: all, or those that a search finds, as in the window.

    The state is what was seen last: by the window, by verifying, or with --look.
    """
    order = Order(sort, is_descending=reverse)
    wanted = listing.Listing(tuple(query or ()), state, order, limit, count, look)
    listing.list_works(context.obj, wanted)


@app.command()
def protect(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files and folders.", show_default=False)
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every work of the catalogue.")] = False,
    policy: Annotated[str | None, typer.Option(help=POLICY_HELP)] = None,
    as_decided: Annotated[
        bool,
        typer.Option(
            "--as-decided",
            help="Each work as it was decided for it in the catalogue; --policy is for the others.",
        ),
    ] = False,
    origin: Annotated[
        Origin | None, typer.Option(help="How these works were made, if you want to state it.")
    ] = None,
    output: Annotated[Path | None, typer.Option(help="Folder for signed copies.")] = None,
    in_place: Annotated[
        bool, typer.Option("--in-place", help="Replace the files; the originals are kept.")
    ] = False,
    contribution: Annotated[
        str, typer.Option(help="What a person decided, made and selected, in your words.")
    ] = "",
    ai_parts: Annotated[
        str, typer.Option(help="Which parts of them an AI model made, in your words.")
    ] = "",
    components: Annotated[
        list[Path] | None,
        typer.Option("--component", help="A file that was placed in the work; repeat for more."),
    ] = None,
    as_creator: Annotated[
        bool,
        typer.Option("--as-creator", help="Bind your own certificate to it as the creator's."),
    ] = False,
    creator: Annotated[
        str,
        typer.Option(metavar="KEY_OR_NAME", help="Bind this identity to it as the creator's."),
    ] = "",
    identity: Annotated[
        str,
        typer.Option(metavar="KEY_OR_NAME", help="Who signs, if not the default identity."),
    ] = "",
    old_readers: Annotated[
        bool,
        typer.Option(
            "--old-readers",
            help="State the decision under the label of C2PA 1.x too. Readers of before 2025 see "
            "it, but the manifest no longer conforms to C2PA 2.",
        ),
    ] = False,
    broken_history: Annotated[
        BrokenHistory,
        typer.Option(help="What to do with a file whose earlier credential is broken."),
    ] = BrokenHistory.REFUSE,
    when_unstamped: Annotated[
        WhenUnstamped | None,
        typer.Option(
            help="If the time-stamp authority fails: sign without, or fail the file. It is "
            "remembered.",
            show_default="as chosen last; sign at first",
        ),
    ] = None,
    redactions: Annotated[
        list[str] | None,
        typer.Option(
            "--redact",
            metavar="LABEL",
            help="Remove this assertion, one that names a person say, from earlier credentials.",
        ),
    ] = None,
    thumbnails: Annotated[
        bool,
        typer.Option(
            "--thumbnail/--no-thumbnail",
            help="Put a small picture into each credential. Without one, signing is several "
            "times faster, as pictures need not be decoded.",
        ),
    ] = True,
    report: ReportTo = None,
    fail_fast: FailFast = False,
    retry_failed: RetryFailed = False,
) -> None:
    """Sign works with the decision about AI; by default as copies, the originals untouched.

    Files that take no credential inside get it beside them, as NAME.EXT.c2pa.
    """
    wish = works.Wish(
        policy, origin, output, in_place, contribution, ai_parts, tuple(components or ()),
        as_creator, creator, old_readers, broken_history, when_unstamped,
        tuple(redactions or ()), identity, thumbnails, as_decided,
    )  # fmt: skip
    running = works.Running(report, fail_fast, retry_failed)
    works.protect(context.obj, paths or [], every, wish, running)


@app.command()
def watch(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="The folder to watch.", show_default=False)],
    output: Annotated[
        Path, typer.Option(help="Folder for signed copies; may lie in the watched one.")
    ],
    policy: Annotated[str | None, typer.Option(help=POLICY_HELP)] = None,
    origin: Annotated[
        Origin | None, typer.Option(help="How these works were made, if you want to state it.")
    ] = None,
    identity: Annotated[
        str,
        typer.Option(metavar="KEY_OR_NAME", help="Who signs, if not the default identity."),
    ] = "",
    quiet_time: Annotated[
        float,
        typer.Option(
            metavar="SECONDS", min=0.1, help="How long a file must hold still before it is taken."
        ),
    ] = 2.0,
    poll: Annotated[
        bool,
        typer.Option("--poll", help="Look every few seconds, for network shares."),
    ] = False,
    once: Annotated[
        bool, typer.Option("--once", help="End when all that is there now is done.")
    ] = False,
    thumbnails: Annotated[
        bool,
        typer.Option(
            "--thumbnail/--no-thumbnail", help="Put a small picture into each credential."
        ),
    ] = True,
    install: Annotated[
        bool,
        typer.Option("--install", help="Write a systemd user unit that does this instead."),
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="With --install: replace a unit that differs.")
    ] = False,
) -> None:
    """Protect what is in a folder and what arrives in it, as copies, until stopped."""
    # Only those who watch pay for loading it.
    from countermark.cli import watching

    wish = watching.Wish(
        folder, output, policy, origin, identity, quiet_time, poll, once, thumbnails
    )
    if install:
        watching.install_watch(context.obj, wish, force=force)
    else:
        watching.watch_folder(context.obj, wish)


@app.command()
def timestamp(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files and folders.", show_default=False)
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Every protected file without a time-stamp.")
    ] = False,
) -> None:
    """Add time-stamps to protected files that have none."""
    timestamps.add_timestamps(context.obj, paths or [], every)


@app.command()
def verify(
    context: typer.Context,
    paths: _Paths,
    details: Annotated[
        bool, typer.Option("--details", help="Also times, statements and what it was made from.")
    ] = False,
    remote: Annotated[
        bool, typer.Option("--remote", help="Fetch credentials that are kept at an address.")
    ] = False,
) -> None:
    """Say in one sentence what the credentials of any file amount to."""
    works.verify_paths(context.obj, paths, details=details, remote=remote)


@app.command()
def restore(context: typer.Context, paths: _Paths) -> None:
    """Put originals back that were replaced by --in-place."""
    works.restore(context.obj, paths)


@app.command()
def relink(
    context: typer.Context,
    folders: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Folders or drives to look in, with all folders in them.",
            show_default="the catalogue's folders and those beside them",
        ),
    ] = None,
    below: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Only files that were below this folder."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Change nothing, show what was found.")
    ] = False,
) -> None:
    """Find files again that were moved or renamed, and have the catalogue follow them.

    Folders are told by the names, sizes and times of what is in them, single files by their
    content. What cannot be told for certain is listed and stays as it is.
    """
    # Only those who look for files pay for loading it.
    from countermark.cli import relinking

    relinking.relink(context.obj, relinking.Wish(tuple(folders or ()), below, dry_run))


@app.command()
def audit(
    context: typer.Context,
    target: Annotated[
        str,
        typer.Argument(
            metavar="SITE|ADDRESS|FOLDER",
            help="A site by its name or address, or a folder that holds its files; with --picture "
            "the file that was uploaded.",
            show_default=False,
        ),
    ] = "",
    place: Annotated[
        str, typer.Option(metavar="SITE", help="With a folder: the site that it is for.")
    ] = "",
    picture: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS|FILE", help="Look at this uploaded copy only: what of it is left?"
        ),
    ] = "",
    samples: Annotated[
        int, typer.Option(min=0, max=50, help="Works to look at in each part of the site.")
    ] = 3,
    pause: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.0, help="Time between two requests.")
    ] = 1.0,
    install: Annotated[
        bool,
        typer.Option("--install", help="Write a systemd timer that looks again and again instead."),
    ] = False,
    every: Annotated[
        Every, typer.Option(help="With --install: how often.", case_sensitive=False)
    ] = Every.WEEKLY,
    force: Annotated[
        bool, typer.Option("--force", help="With --install: replace units that differ.")
    ] = False,
) -> None:
    """See a site as crawlers see it, and compare it with what you declared.

    It is fetched only now, slowly, a little of it, and where its robots.txt allows it.
    """
    wish = auditing.Wish(target, place, picture, samples, pause)
    if install:
        auditing.install_audit(context.obj, wish, every.value, force=force)
    else:
        auditing.audit_site(context.obj, wish)


@app.command()
def declare(
    context: typer.Context,
    output: Annotated[Path, typer.Option(help="Folder for the files to upload.")],
    place: Annotated[
        str | None,
        typer.Argument(help="Name of a place (see `place list`).", show_default=False),
    ] = None,
    site: Annotated[str | None, typer.Option(help="Address of a site instead, https://…")] = None,
    policy: Annotated[
        str | None,
        typer.Option(
            help=f"{POLICY_HELP} Default: that of the place, else the strictest of your works'."
        ),
    ] = None,
    existing: Annotated[
        Path | None,
        typer.Option(
            help="Folder with the site's present files: what can be merged with them is, and "
            "what they were is kept in the export. They themselves stay as they are."
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing, show what would change.")
    ] = False,
    check: Annotated[
        bool,
        typer.Option(
            "--check",
            help="Show what every channel says of every work; 1 if one says less than the "
            "decision.",
        ),
    ] = False,
) -> None:
    """Write the opt-out for a place in every form that crawlers read, signed and dated."""
    # Only those who declare pay for loading it.
    from countermark.cli import declaring

    wish = declaring.Wish(place, site, output, policy, existing, dry_run, check)
    declaring.declare_site(context.obj, wish)
