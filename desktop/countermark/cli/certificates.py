"""Commands about certificates from authorities: import, request, answer."""

from __future__ import annotations

from pathlib import Path

from countermark.base.times import person_date, to_text
from countermark.cli.session import Session, typed_path
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.chains import common_name
from countermark.credentials.identities.folder import leaf_of
from countermark.credentials.identities.importing import Wording
from countermark.credentials.identity import Identity
from countermark.operations.workspace import Workspace


def bring(session: Session, files: list[Path], wording: Wording) -> None:
    """`identity import`."""
    with session.workspace() as workspace:
        made = workspace.signers.import_identity(_typed(files), wording, ask=session.ask)
        _tell(session, workspace, made)
    session.say("The files you brought hold the key too; keep them in a safe place.", "dim")


def request(
    session: Session, wording: Wording, output: Path, algorithm: Algorithm | None, renew: str
) -> None:
    """`identity request`."""
    path = typed_path(output)
    with session.workspace() as workspace:
        made = workspace.signers.request_certificate(
            path, wording, algorithm, renew, ask=session.ask
        )
    session.record(
        request=made.name,
        name=made.party.name,
        algorithm=made.algorithm.value,
        renews=made.renews,
        path=str(path),
    )
    session.say(f"✓ The request for {made.party.credit} is in {path}.")
    session.say(
        "Send that file to an authority, and ask for a certificate for signing documents or "
        "e-mail (S/MIME). Its answer comes in with `countermark identity answer FILE`. "
        "The key stays on this computer."
    )


def answer(session: Session, files: list[Path]) -> None:
    """`identity answer`."""
    with session.workspace() as workspace:
        made = workspace.signers.take_answer(_typed(files), ask=session.ask)
        _tell(session, workspace, made)


def _tell(session: Session, workspace: Workspace, made: Identity) -> None:
    default = workspace.signers.default_identity()
    leaf = leaf_of(made)
    named, issuer = common_name(leaf), common_name(leaf, issuer=True)
    session.record(
        key=made.key,
        name=made.party.name,
        organisation=made.party.organisation,
        email=made.party.email,
        website=made.party.website,
        algorithm=made.algorithm.value,
        created=to_text(made.created),
        expires=to_text(made.expires),
        fingerprint=made.fingerprint,
        certificate_name=named,
        issuer=issuer,
        root_known=bool(made.authority_pem),
        default=made.key == default.key,
    )
    session.say(f"✓ {made.party.name} can sign until {person_date(made.expires)}.")
    session.say(f"The certificate names {named}, and {issuer} issued it.")
    if named != made.party.name:
        session.say(f"Readers show that name as the signer's, not {made.party.name}.")
    if not made.authority_pem:
        session.say(
            "The authority at the top did not come along; this computer trusts the one below it.",
            "dim",
        )
    if made.key != default.key:
        session.say(f"{default.party.name} remains the identity that signs.")


def _typed(files: list[Path]) -> list[Path]:
    return [typed_path(path) for path in files]
