"""The commands, their options and their exit codes."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from countermark import __version__
from countermark.base.errors import CountermarkError
from countermark.base.secrets import IMPORT_VARIABLE
from countermark.cli import (
    certificates,
    declaring,
    identities,
    keeping,
    key_places,
    timestamps,
    trust,
    works,
)
from countermark.cli.session import CANCELLED, DONE, ITEM_FAILED, USAGE, ReaderGone, Session
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm
from countermark.credentials.identities.importing import Wording
from countermark.credentials.task import BrokenHistory
from countermark.credentials.timestamps import WhenUnstamped
from countermark.credentials.trust_lists import ListKind
from countermark.rights.origin import Origin
from countermark.rights.presets import PRESETS

_log = logging.getLogger(__name__)
_POLICIES = ", ".join(PRESETS)

app = typer.Typer(
    name="countermark",
    help="Catalogue your works, sign them with content credentials, and say no to AI training "
    "in every form that crawlers read. Without a command the window opens.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,  # its frames show local variables, secrets among them
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
identity_app = typer.Typer(help="Make and show signing identities.", no_args_is_help=True)
app.add_typer(identity_app, name="identity")
authority_app = typer.Typer(
    help="Choose who vouches for the time of your signatures; nobody does by default.",
    no_args_is_help=True,
)
app.add_typer(authority_app, name="timestamp-authority")
trust_app = typer.Typer(
    help="Choose whom to believe beside yourself: lists of certificates from a file or an address.",
    no_args_is_help=True,
)
app.add_typer(trust_app, name="trust")

_Identity = Annotated[
    str,
    typer.Argument(
        metavar="[KEY_OR_NAME]",
        help="Whose; the default identity's if not given.",
        show_default=False,
    ),
]
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


@identity_app.command("create")
def identity_create(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="As you are credited.")],
    organisation: Annotated[str, typer.Option(help="Studio or agency.")] = "",
    email: Annotated[str, typer.Option(help="Where to ask for permission.")] = "",
    website: Annotated[str, typer.Option(help="Where to ask for permission.")] = "",
    algorithm: Annotated[
        Algorithm, typer.Option(help=f"How it signs: {', '.join(NEW_ALGORITHMS)}.", metavar="NAME")
    ] = Algorithm.ES256,
) -> None:
    """Make a signing identity: a certificate authority of your own and a certificate under it."""
    identities.create(context.obj, name, organisation, email, website, algorithm)


@identity_app.command("list")
def identity_list(context: typer.Context) -> None:
    """List all signing identities; the marked one signs unless another is asked for."""
    identities.list_all(context.obj)


@identity_app.command("show")
def identity_show(context: typer.Context, name: _Identity = "") -> None:
    """Show an identity, and the certificate others need to trust it."""
    identities.show(context.obj, name)


@identity_app.command("default")
def identity_default(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="KEY_OR_NAME", show_default=False)],
) -> None:
    """Choose the identity that signs unless another is asked for."""
    keeping.choose_default(context.obj, name)


@identity_app.command("renew")
def identity_renew(
    context: typer.Context,
    name: _Identity = "",
    same_key: Annotated[
        bool, typer.Option("--same-key", help="Certify the present key again, make no new one.")
    ] = False,
    new_authority: Annotated[
        bool,
        typer.Option(
            "--new-authority", help="Make a new authority, too; whoever trusts you needs it."
        ),
    ] = False,
) -> None:
    """Get a new certificate; what was signed before stays trusted."""
    keeping.renew(context.obj, name, same_key=same_key, new_authority=new_authority)


@identity_app.command("passphrase")
def identity_passphrase(context: typer.Context, name: _Identity = "") -> None:
    """Change the passphrase of an identity's keys (or set COUNTERMARK_NEW_PASSPHRASE)."""
    keeping.change_passphrase(context.obj, name)


@identity_app.command("backup")
def identity_backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A new file, *.countermark-backup.")],
) -> None:
    """Write all identities into one encrypted file (or set COUNTERMARK_BACKUP_PASSPHRASE)."""
    keeping.back_up(context.obj, file)


@identity_app.command("restore")
def identity_restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A backup, *.countermark-backup.")],
) -> None:
    """Bring back the identities of a backup; none that is here is overwritten."""
    keeping.restore(context.obj, file)


@identity_app.command("export")
def identity_export(
    context: typer.Context,
    output: Annotated[Path, typer.Option(help="A new file for the certificates, *.pem.")],
    name: _Identity = "",
) -> None:
    """Write an identity's public certificates, for others to trust."""
    keeping.export(context.obj, name, output)


_KeyFiles = Annotated[
    list[Path],
    typer.Argument(
        help="Files with certificates and keys, in any order: PKCS#12, PEM, PKCS#7 or DER. The "
        f"passphrase of encrypted ones is asked for, or taken from {IMPORT_VARIABLE}.",
        show_default=False,
    ),
]
_ChainFiles = Annotated[
    list[Path] | None,
    typer.Option("--chain", help="A file with authorities' certificates; repeat for more."),
]


@identity_app.command("import")
def identity_import(
    context: typer.Context,
    files: _KeyFiles,
    chain: _ChainFiles = None,
    name: Annotated[str, typer.Option(help="Instead of the certificate's.")] = "",
    organisation: Annotated[str, typer.Option(help="Instead of the certificate's.")] = "",
    email: Annotated[str, typer.Option(help="Instead of the certificate's.")] = "",
    website: Annotated[str, typer.Option(help="Where to ask for permission.")] = "",
) -> None:
    """Sign with a key and a certificate that you have: from an authority, an agency, a club."""
    wording = Wording(name, organisation, email, website)
    certificates.bring(context.obj, [*files, *(chain or [])], wording)


@identity_app.command("request")
def identity_request(
    context: typer.Context,
    output: Annotated[Path, typer.Option(help="File to write, NAME.csr; send it.")],
    name: Annotated[
        str, typer.Option(help="As you are credited, and as the authority will check it.")
    ] = "",
    organisation: Annotated[str, typer.Option(help="Studio or agency.")] = "",
    email: Annotated[str, typer.Option(help="Where to ask for permission.")] = "",
    website: Annotated[str, typer.Option(help="Where to ask for permission.")] = "",
    algorithm: Annotated[
        Algorithm | None,
        typer.Option(
            help="How it will sign; authorities know ES256 and PS256 best.",
            show_default="as before when renewing, else es256",
        ),
    ] = None,
    renew: Annotated[
        str, typer.Option(metavar="KEY", help="The identity that the certificate is for.")
    ] = "",
) -> None:
    """Write the request for a certificate, to be sent to an authority; the key stays here."""
    wording = Wording(name, organisation, email, website)
    certificates.request(context.obj, wording, output, algorithm, renew)


@identity_app.command("answer")
def identity_answer(context: typer.Context, files: _KeyFiles, chain: _ChainFiles = None) -> None:
    """Bring the certificate that an authority issued for your request."""
    certificates.answer(context.obj, [*files, *(chain or [])])


@identity_app.command("token")
def identity_token(
    context: typer.Context,
    library: Annotated[Path, typer.Option(help="File of the token's PKCS#11 library.")],
    token: Annotated[str, typer.Option(help="The token's label.")],
    key: Annotated[str, typer.Option(help="The key's label, if there are several.")] = "",
    certificates: Annotated[
        list[Path] | None,
        typer.Option(
            "--certificate",
            "--chain",
            help="Your certificate and those above it; repeat for more files.",
            show_default="those that the token holds",
        ),
    ] = None,
    name: Annotated[
        str, typer.Option(help="As you are credited.", show_default="the certificate's")
    ] = "",
) -> None:
    """Sign with a key in a security token. It never leaves the token; the PIN is asked for."""
    key_places.add_token(context.obj, library, token, key, certificates or [], name)


@identity_app.command("service")
def identity_service(
    context: typer.Context,
    address: Annotated[str, typer.Argument(help="Where it is asked, https://…")],
    certificates: Annotated[
        list[Path],
        typer.Option(
            "--certificate",
            "--chain",
            help="Your certificate and those above it; repeat for more files.",
        ),
    ],
    authority: Annotated[
        Path | None,
        typer.Option(
            help="Certificates to trust the service by.", show_default="those of the system"
        ),
    ] = None,
    name: Annotated[
        str, typer.Option(help="As you are credited.", show_default="the certificate's")
    ] = "",
) -> None:
    """Sign with a key behind a signing service. The access key is asked for; empty means none."""
    key_places.add_service(context.obj, address, certificates, authority, name)


@app.command()
def add(context: typer.Context, paths: _Paths) -> None:
    """Catalogue files and folders (recursively), in place."""
    works.add_paths(context.obj, paths)


@app.command("list")
def list_works(
    context: typer.Context,
    state: Annotated[
        str | None,
        typer.Option(help="Only works that are unprotected, protected, changed, missing, broken."),
    ] = None,
) -> None:
    """List works and their state."""
    works.list_works(context.obj, state)


@app.command()
def protect(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files and folders.", show_default=False)
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every work of the catalogue.")] = False,
    policy: Annotated[str | None, typer.Option(help=f"One of: {_POLICIES}.")] = None,
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
) -> None:
    """Sign works with the decision about AI; by default as copies, the originals untouched.

    Files that take no credential inside get it beside them, as NAME.EXT.c2pa.
    """
    wish = works.Wish(
        policy, origin, output, in_place, contribution, tuple(components or ()), as_creator,
        creator, old_readers, broken_history, when_unstamped, tuple(redactions or ()), identity,
    )  # fmt: skip
    works.protect(context.obj, paths or [], every, wish)


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
def declare(
    context: typer.Context,
    site: Annotated[str, typer.Option(help="Address of the site, https://…")],
    output: Annotated[Path, typer.Option(help="Folder for the files to upload.")],
    policy: Annotated[
        str | None,
        typer.Option(help=f"One of: {_POLICIES}. Default: the strictest of your works'."),
    ] = None,
) -> None:
    """Write the opt-out for a site in every form that crawlers read."""
    declaring.declare_site(context.obj, site, output, policy)
