"""The commands below `countermark identity`, and their options."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from countermark.base.secrets import (
    IMPORT_VARIABLE,
)
from countermark.cli import certificates, identities, keeping, key_places
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm
from countermark.credentials.identities.importing import Wording

identity_app = typer.Typer(help="Make and show signing identities.", no_args_is_help=True)

_Identity = Annotated[
    str,
    typer.Argument(
        metavar="[KEY_OR_NAME]",
        help="Whose; the default identity's if not given.",
        show_default=False,
    ),
]


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
